"""A practice office with people, budget and a few products, on real SQLite, for the tests of the order screens."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from pytestqt.qtbot import QtBot

from blangkon_desktop.bootstrap.program import Program
from blangkon_desktop.domain.basket import BasketItem
from blangkon_desktop.domain.budget import AccountShare, RupPackage
from blangkon_desktop.domain.budget_codec import package_to_payload, share_to_payload
from blangkon_desktop.domain.catalogue import Channel, Product, PurchaseKind, Vendor
from blangkon_desktop.domain.journal import Change, EntityKind
from blangkon_desktop.domain.order import Officials, Order
from blangkon_desktop.domain.people import Person, Role
from blangkon_desktop.platform.files import write_whole
from blangkon_desktop.ui.orders.services import OrderServices
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.usecases.home_views import Session
from blangkon_desktop.usecases.order_request import LineRequest, OrderRequest
from blangkon_desktop.usecases.set_up_office import OfficeRequest
from tests.fakes import FixedClock
from tests.offices import QuickHasher

ACCOUNT = "5.1.02.01.01.0024"
PEOPLE = (
    ("ratna", "Ratna Wulandari", {Role.PEJABAT_PENGADAAN}),
    ("budi", "Budi Santoso", {Role.PPK}),
    ("siti", "Siti Aminah", {Role.BENDAHARA}),
    ("joko", "Joko Prasetyo", {Role.PPTK}),
    ("wati", "Wati Lestari", {Role.PENYIMPAN}),
)


@dataclass(frozen=True)
class Office:
    """The program over a folder, and what its screens get."""

    program: Program
    services: OrderServices
    clock: FixedClock

    def session(self, user: str) -> Session:
        """Somebody signed in."""
        person = self.person(user)
        stands_for = frozenset(letter.for_user for letter in person.acting)
        return Session(person.user, person.name, person.roles, "Dinas Contoh", True, stands_for)

    def person(self, user: str) -> Person:
        """Somebody of the roster."""
        with self.program.office().read() as reader:
            person = reader.person(user)
        assert person is not None
        return person

    def item(self, sku: str, quantity: int = 1) -> BasketItem:
        """A product in the basket."""
        return BasketItem(self.program.catalogue().browse.product(sku), quantity)

    def request(
        self,
        quantity: int = 10,
        *,
        purpose: str = "ATK rapat koordinasi",
        more: Mapping[str, int] | None = None,
        **others: Any,
    ) -> OrderRequest:
        """A request for paper, and `more` of what the same vendor sells (number by sku)."""
        goods = {"kertas": quantity, **(more or {})}
        request = OrderRequest(
            rup="60000001",
            account=ACCOUNT,
            purpose=purpose,
            channel=Channel.MBIZMARKET,
            vendor_id="mbizmarket:maju",
            lines=tuple(LineRequest(f"mbizmarket:{sku}", number) for sku, number in goods.items()),
            shipping=25_000,
            delivery_place="Gudang dinas",
            delivery_by=self.clock.now().date(),
            officials=Officials("budi", "ratna", "siti", "joko"),
            tax_collector="treasurer",
            reason_for_choice="Harga terendah dari tiga penawaran",
        )
        return replace(request, **others)

    def order(self, quantity: int = 10, **others: Any) -> Order:
        """A saved order of paper, still a draft."""
        return self.program.drafting().create(self.person("ratna"), self.request(quantity, **others))


def make_office(folder: Path) -> Office:
    """An office of five people, three budget lines and eight products of three vendors."""
    clock = FixedClock()
    program = Program(folder / "office", clock)
    program.hasher = QuickHasher()
    program.set_up().init(OfficeRequest("Dinas Contoh", "S1", 2026, "admin", "rahasia1", practice=True))
    with program.office().read() as reader:
        admin = reader.person("admin")
    assert admin is not None
    for user, name, roles in PEOPLE:
        program.people().add(admin, user, name=name, nip="", roles=frozenset(roles), password="x")
    _budget(program)
    program.catalogue().imports.load(_offers())
    services = OrderServices(
        drafting=program.drafting,
        approving=program.approving,
        reviewing=program.reviewing,
        negotiating=program.negotiating,
        amending=program.amending,
        attaching=program.attaching,
        files=lambda: program.files,
        orders=program.orders,
        papers=program.papers,
        bundles=program.bundles,
        office=program.office,
        policy=program.policy,
        clock=clock,
        ids=program.ids,
        write_file=write_whole,
        catalogue=program.catalogue,
        standards=program.standards,
        series=program.series,
        spread=program.spread,
    )
    return Office(program, services, clock)


def _budget(program: Program) -> None:
    shares = (
        ("60000001", "Belanja Alat Tulis Kantor", 400_000_000),
        ("60000002", "Belanja Bahan Komputer", 15_000_000),
        ("60000003", "Belanja Kertas dan Cover", 0),
    )
    packages = [RupPackage(rup, name, "E-Purchasing", PurchaseKind.GOODS, x, "S1", 2026) for rup, name, x in shares]
    lines = [AccountShare(rup, ACCOUNT, "2.24.01.1.01.0001", x, "APBD") for rup, _, x in shares]
    payload = {
        "source": "contoh",
        "packages": [package_to_payload(x) for x in packages],
        "shares": [share_to_payload(x) for x in lines],
    }
    with program.office().write("admin") as writer:
        writer.append(Change(EntityKind.BUDGET, "budget", "budget.imported", payload))


def _offers() -> Sequence[tuple[Product, Vendor]]:
    maju = Vendor("mbizmarket:maju", Channel.MBIZMARKET, "CV Maju Sejahtera", "CV", True, True)
    jaya = Vendor("tisera:jaya", Channel.TISERA, "Toko Jaya Abadi", "perorangan", False, True)
    lokal = Vendor("ekatalog-lokal:karya", Channel.EKATALOG_LOKAL, "PT Karya Utama", "PT", True, False)
    return (
        (_product(maju, "kertas", "Kertas HVS A4 80 gsm Sinar", 54_000, "rim", taxed=True), maju),
        (_product(maju, "pulpen", "Pulpen gel hitam 0,5 mm isi 12", 36_000, "lusin", taxed=True), maju),
        (_product(maju, "tinta", "Tinta printer <b>hitam</b> 70 ml", 89_000, "botol", taxed=True), maju),
        (_product(maju, "mebel", "Paket meja kursi rapat", 49_999_999, "paket"), maju),
        (_product(maju, "klip", "Klip kertas satuan", 1, "buah"), maju),
        (_product(jaya, "map", "Map snelhechter folio", 2_500, "buah"), jaya),
        (_product(jaya, "lakban", "Lakban bening 2 inci", 12_000, "rol"), jaya),
        (_product(lokal, "laptop", "Laptop 14 inci 16 GB", 14_500_000, "unit", taxed=True), lokal),
    )


def _product(vendor: Vendor, sku: str, name: str, price: int, unit: str, *, taxed: bool = False) -> Product:
    return Product(
        product_id=f"{vendor.channel}:{sku}",
        channel=vendor.channel,
        sku=sku,
        name=name,
        vendor_id=vendor.vendor_id,
        vendor=vendor.name,
        price=price,
        price_with_tax=price * 111 // 100 if taxed else price,
        unit=unit,
        category="Alat Tulis Kantor",
        region="33.25.03",
        pdn=True,
        umkk=True,
    )


def settle(qtbot: QtBot, tasks: TaskRunner) -> None:
    """Wait until nothing runs and everything that came back is shown."""
    while not tasks.is_idle:
        with qtbot.waitSignal(tasks.idle, timeout=20_000):
            pass
