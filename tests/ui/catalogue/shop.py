"""A catalogue page over a real office, and the ways in which tests use it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from blangkon_desktop.domain.catalogue import Channel, Product, Vendor
from blangkon_desktop.domain.people import Role
from blangkon_desktop.ui.catalogue.page import CataloguePage, catalogue_page
from blangkon_desktop.ui.catalogue.product_cells import Column
from blangkon_desktop.ui.catalogue.services import CatalogueServices
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.widgets.two_line import CELL, Cell
from blangkon_desktop.usecases.catalogue_views import SortOrder
from blangkon_desktop.usecases.home_views import Session
from tests.offices import ReadyOffice

HOSTILE = "<b>Kertas</b> <img src='file:///etc/passwd'>"


def goods(sku: str, name: str, price: int = 1_000, **more: object) -> tuple[Product, Vendor]:
    """An offer of vendor V-1 on Mbizmarket unless told otherwise; without tax."""
    channel = more.pop("channel", Channel.MBIZMARKET)
    assert isinstance(channel, Channel)
    vendor = Vendor(f"{channel}:{more.pop('vendor', 'V-1')}", channel, str(more.pop("vendor_name", "CV Contoh")))
    facts: dict[str, object] = {"price_with_tax": price, "unit": "buah", "category": "Umum", "region": "33.25.08"}
    product = Product(f"{channel}:{sku}", channel, sku, name, vendor.vendor_id, vendor.name, price, **(facts | more))  # type: ignore[arg-type]
    return product, vendor


def many(count: int) -> Iterator[tuple[Product, Vendor]]:
    """`count` offers with names like those of an office's purchases."""
    things = ("Kertas HVS A4", "Bolpoin Hitam", "Nasi Kotak Ayam", "Tinta Printer", "Kursi Putar", "Map Snelhecter")
    channels = tuple(Channel)
    for n in range(count):
        name = f"{things[n % len(things)]} merek {n % 97} seri {n}"
        yield goods(f"S{n:06}", name, 500 + n, channel=channels[n % 4], vendor=f"V-{n % 40}", umkk=n % 3 == 0)


def signed_in(*roles: Role, user: str = "pejabat") -> Session:
    """Somebody of the ready office in these roles."""
    return Session(user, "Slamet Riyanto", frozenset(roles or (Role.PEJABAT_PENGADAAN,)), "Dinas Uji")


@dataclass
class Shop:
    """A page with its office, runner and notices."""

    qtbot: QtBot
    office: ReadyOffice
    tasks: TaskRunner
    notices: Notices
    page: CataloguePage

    def settle(self) -> None:
        """Until every question has its answer."""
        self.qtbot.waitUntil(lambda: self.tasks.is_idle and not self.page.searching.waits)

    def type(self, text: str) -> None:
        """Type into the search box as a person does, and wait for the answer."""
        box = self.page.parts.bar.box
        box.clear()
        self.qtbot.keyClicks(box, text)
        self.settle()

    def order(self, order: SortOrder) -> None:
        """Choose an order of the list."""
        box = self.page.parts.filters.sort
        box.setCurrentIndex(box.findData(order.value))
        self.settle()

    def press(self, widget: QWidget, key: Qt.Key) -> None:
        """Press a key, and wait for what it starts."""
        self.qtbot.keyClick(widget, key)
        self.settle()

    def names(self) -> list[str]:
        """The names of the rows loaded."""
        model = self.page.model
        found = [model.product(row) for row in range(model.rowCount())]
        return [product.name for product in found if product is not None]

    def cell(self, row: int, column: Column) -> Cell:
        """What the delegate draws."""
        cell = self.page.model.index(row, column).data(CELL)
        assert isinstance(cell, Cell)
        return cell


def open_shop(
    qtbot: QtBot, office: ReadyOffice, tasks: TaskRunner, notices: Notices, session: Session | None = None
) -> Shop:
    """The page, shown, entered and loaded."""
    services = CatalogueServices(
        office.program.catalogue, office.program.office, office.clock, office.program.standards
    )
    page = catalogue_page(session or signed_in(), services, tasks, notices)
    qtbot.addWidget(page)
    page.resize(1154, 640)
    page.show()
    page.enter()
    shop = Shop(qtbot, office, tasks, notices, page)
    shop.settle()
    return shop
