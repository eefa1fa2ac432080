"""A real office whose orders are placed, and the rooms of receiving and payment as one person sees them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from blangkon_desktop.domain.catalogue import Channel, Product, PurchaseKind
from blangkon_desktop.domain.order import Order
from blangkon_desktop.domain.receipt import Receipt
from blangkon_desktop.platform.files import write_whole
from blangkon_desktop.ui.fulfilment.form import WorkForm
from blangkon_desktop.ui.fulfilment.page import WorkPage
from blangkon_desktop.ui.fulfilment.services import FulfilmentServices
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.payment.page import PaymentPage
from blangkon_desktop.ui.receiving.page import ReceivingPage
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.usecases.home_views import Session
from blangkon_desktop.usecases.order_request import OrderRequest
from tests.offices import ReadyOffice, product
from tests.ui.orders.office import settle

Form = TypeVar("Form", bound=WorkForm)
PAPER = replace(product(5, taxed=False), name="Kertas HVS A4 80 gsm")
FOOD: dict[str, Any] = {"unit": "kotak", "kind": PurchaseKind.CATERING}
MEAL = replace(product(6, price=32_500, taxed=False, vendor="V-DAPUR"), name="Nasi kotak", **FOOD)
SNACK = replace(product(7, price=15_000, taxed=False, vendor="V-DAPUR"), name="Snack rapat", **FOOD)
LOCAL = replace(product(8, channel=Channel.EKATALOG_LOKAL, taxed=False), name="Kertas HVS A4 lokal")
LEFT = Qt.MouseButton.LeftButton


class Rooms:
    """An office, and people who enter its rooms."""

    def __init__(self, office: ReadyOffice, qtbot: QtBot, tasks: TaskRunner, notices: Notices) -> None:
        self.office, self.qtbot, self.tasks, self.notices = office, qtbot, tasks, notices
        program = office.program
        self.services = FulfilmentServices(
            receiving=program.receiving,
            paying=program.paying,
            unpaid=program.unpaid,
            office=program.office,
            policy=program.policy,
            photo=program.photo,
            clock=office.clock,
            write_file=write_whole,
        )

    def session(self, user: str) -> Session:
        """Somebody signed in."""
        person = self.office.person(user)
        return Session(person.user, person.name, person.roles, "Dinas Uji")

    def receiving(self, user: str, argument: str = "") -> ReceivingPage:
        """Somebody enters the room of receiving."""
        return self._shown(ReceivingPage(self.session(user), self.services, self.tasks, self.notices), argument)

    def payment(self, user: str, argument: str = "") -> PaymentPage:
        """Somebody enters the room of payment."""
        return self._shown(PaymentPage(self.session(user), self.services, self.tasks, self.notices), argument)

    def settle(self) -> None:
        """Wait until everything is shown."""
        settle(self.qtbot, self.tasks)

    def press(self, button: QAbstractButton) -> None:
        """Click and wait."""
        assert button.isVisible(), button.text()
        assert button.isEnabled(), button.text()
        inside = QPoint(12, button.height() // 2)  # a box answers to its mark and words, not to the room beside them
        self.qtbot.mouseClick(button, LEFT, pos=inside)
        self.settle()

    def type(self, field: QWidget, text: str) -> None:
        """Type into a field in place of what stands there."""
        if hasattr(field, "selectAll"):
            field.selectAll()
        self.qtbot.keyClicks(field, text)
        self.settle()

    def placed(self, quantity: int = 40, item: Product | None = None, *, by: str = "2026-12-10", **more: Any) -> Order:
        """An order that waits for its goods."""
        program, person = self.office.program, self.office.person
        request: OrderRequest = self.office.request(
            quantity, item or PAPER, delivery={"place": "Gudang", "by": by}, **more
        )
        order = program.drafting().create(person("pejabat"), request)
        program.approving().submit(person("pejabat"), order.order_id, "Kebutuhan tersendiri")
        program.approving().approve(person("ppk"), order.order_id)
        return program.approving().place(person("pejabat"), order.order_id, "MBZ-1", self.office.clock.now().date())

    def order(self, order_id: str) -> Order:
        """As the journal has it."""
        return self.office.program.orders().show(order_id)[0]

    def receipt(self, order_id: str, n: int) -> Receipt:
        """A receipt as the journal has it."""
        found = self.order(order_id).receipt(n)
        assert found is not None
        return found

    def _shown(self, page: Page, argument: str) -> Page:
        self.qtbot.addWidget(page)
        page.resize(1150, 620)
        page.show()
        page.enter(argument)
        self.settle()
        return page


Page = TypeVar("Page", bound=WorkPage)


def form_of(page: WorkPage, kind: type[Form]) -> Form:
    """The open form of a room."""
    form = page.detail.form
    assert isinstance(form, kind), form
    return form


def photo(folder: Path, name: str = "barang.jpg", colour: str = "#3060A0") -> Path:
    """A real photo on the disk."""
    from PIL import Image

    path = folder / name
    Image.new("RGB", (640, 480), colour).save(path, "JPEG")
    return path
