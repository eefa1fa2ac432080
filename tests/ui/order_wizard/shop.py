"""An office, a basket and the page of a new order on screen, for the tests of the wizard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from blangkon_desktop.domain.basket import BasketItem, split_basket
from blangkon_desktop.domain.catalogue import Channel, Product, PurchaseKind, Vendor
from blangkon_desktop.domain.order import Officials, Order
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.order_wizard.new_order_page import NewOrderPage
from blangkon_desktop.ui.order_wizard.wizard import OrderWizard
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.usecases.order_form import OrderForm
from blangkon_desktop.usecases.order_request import LineRequest, OrderRequest
from tests.ui.orders.office import ACCOUNT, Office, settle

LEFT = Qt.MouseButton.LeftButton
MAJU = Vendor("mbizmarket:maju", Channel.MBIZMARKET, "CV Maju Sejahtera", "CV", pkp=True, umkk=True)
TINI = Vendor("tisera:tini", Channel.TISERA, "Dapur Bu Tini", "perorangan", pkp=False, umkk=True)
KARYA = Vendor("ekatalog-lokal:karya", Channel.EKATALOG_LOKAL, "PT Karya Utama", "PT", pkp=True, umkk=False)


def offer(
    vendor: Vendor, sku: str, name: str, price: int, *, taxed: bool = False, kind: PurchaseKind = PurchaseKind.GOODS
) -> tuple[Product, Vendor]:
    """A product of a vendor; `price` rupiah before tax."""
    return (
        Product(
            product_id=f"{vendor.channel}:{sku}",
            channel=vendor.channel,
            sku=sku,
            name=name,
            vendor_id=vendor.vendor_id,
            vendor=vendor.name,
            price=price,
            price_with_tax=price * 111 // 100 if taxed else price,
            unit="buah",
            category="Perlengkapan",
            region="33.25.03",
            kind=kind,
        ),
        vendor,
    )


class Shop:
    """An office, a basket and the page of a new order on screen."""

    def __init__(self, office: Office, qtbot: QtBot, tasks: TaskRunner, notices: Notices) -> None:
        self.office, self.qtbot, self.tasks, self.notices = office, qtbot, tasks, notices
        self.basket: list[BasketItem] = []
        self.ordered: list[OrderForm] = []
        self.pages: list[NewOrderPage] = []
        self.page = self.open()

    def open(self) -> NewOrderPage:
        """A window just opened by the pejabat pengadaan."""
        page = NewOrderPage(
            self.office.session("ratna"),
            self.office.services,
            self.tasks,
            self.notices,
            lambda: split_basket(self.basket),
            self.ordered.append,
        )
        self.pages.append(page)
        page.resize(1150, 640)
        with self.qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        self.page = page
        return page

    def begin(self, *items: tuple[str, int]) -> OrderWizard:
        """Enter the page with these goods in the basket."""
        self.basket = [self.office.item(sku, quantity) for sku, quantity in items]
        self.page.enter()
        self.settle()
        assert self.page.wizard is not None
        return self.page.wizard

    def settle(self) -> None:
        """Wait until everything is shown."""
        settle(self.qtbot, self.tasks)

    def press(self, button: QAbstractButton) -> None:
        """Click and wait."""
        assert button.isEnabled(), button.text()
        self.qtbot.mouseClick(button, LEFT)
        self.settle()

    def choose(self, choice: QAbstractButton) -> None:
        """Press a choice with the space bar, and wait."""
        assert choice.isEnabled(), choice.text()
        self.qtbot.keyClick(choice, Qt.Key.Key_Space)
        self.settle()

    def fill_package(self, wizard: OrderWizard) -> None:
        """Choose the first package and write the purpose with the keyboard."""
        wizard.package.search.setFocus()
        self.qtbot.keyClick(wizard.package.search, Qt.Key.Key_Down)
        self.qtbot.keyClicks(wizard.package.purpose, "ATK rapat")
        self.settle()

    def choose_treasurer(self, wizard: OrderWizard) -> None:
        """Answer the question of the tax, where it is one."""
        if not wizard.state.form.tax_collector:
            assert not wizard.next_button.isEnabled()
            self.choose(wizard.delivery.tax.treasurer)

    def to_summary(self, wizard: OrderWizard) -> None:
        """Fill in the rest of an order that begins on the package page."""
        if not wizard.state.form.rup:
            self.fill_package(wizard)
        for _ in range(3):
            self.press(wizard.next_button)
        if not wizard.delivery.place.text():
            self.qtbot.keyClicks(wizard.delivery.place, "Gudang dinas")
        self.choose_treasurer(wizard)
        self.press(wizard.next_button)
        self.qtbot.keyClicks(wizard.officials.reason, "Harga terendah")
        self.press(wizard.next_button)
        assert wizard.currentPage() is wizard.summary

    def load(self, *offers: tuple[Product, Vendor]) -> None:
        """Put products into the catalogue."""
        self.office.program.catalogue().imports.load(offers)

    def to_route(self, wizard: OrderWizard) -> None:
        """Fill in the package and go on to the route page."""
        if not wizard.state.form.rup:
            self.fill_package(wizard)
        self.press(wizard.next_button)
        self.press(wizard.next_button)
        assert wizard.currentPage() is wizard.route

    def type(self, field: QWidget, text: str) -> None:
        """Type into a field that is emptied first, and leave it."""
        field.setFocus()
        self.qtbot.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.qtbot.keyClick(field, Qt.Key.Key_Delete)
        self.qtbot.keyClicks(field, text)
        self.settle()

    def submitted(self, sku: str, quantity: int, purpose: str) -> Order:
        """An order that is with the PPK."""
        item = self.office.item(sku).product
        request = OrderRequest(
            rup="60000001",
            account=ACCOUNT,
            purpose=purpose,
            channel=item.channel,
            vendor_id=item.vendor_id,
            lines=(LineRequest(sku, quantity),),
            shipping=0,
            delivery_place="Gudang dinas",
            delivery_by=self.office.clock.now().date(),
            officials=Officials("budi", "ratna", "siti", "joko"),
            tax_collector="treasurer",
            reason_for_choice="Harga terendah",
        )
        program, who = self.office.program, self.office.person("ratna")
        order = program.drafting().create(who, request)
        return program.approving().submit(who, order.order_id, "kebutuhan lain")
