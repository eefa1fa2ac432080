"""A small ready office on real files, for tests of use cases, commands and screens."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from argon2 import PasswordHasher

from blangkon_desktop.bootstrap.program import Program
from blangkon_desktop.domain.budget import AccountShare, RupPackage
from blangkon_desktop.domain.budget_codec import package_to_payload, share_to_payload
from blangkon_desktop.domain.catalogue import Channel, Product, PurchaseKind, Vendor
from blangkon_desktop.domain.journal import Change, EntityKind
from blangkon_desktop.domain.people import Person, parse_roles
from blangkon_desktop.platform.passwords import Argon2Hasher
from blangkon_desktop.usecases.order_request import OrderRequest, parse_order_request
from blangkon_desktop.usecases.set_up_office import OfficeRequest
from tests.fakes import FixedClock

PASSWORD = "rahasia-benar"
SATKER = "2.23.2.24.0.00.01.0000"
RUP = "60832782"
ACCOUNT = "5.1.02.01.01.0024"
PEOPLE = {
    "ppk": ("Ratna Wulandari", "ppk"),
    "ppk2": ("Hendro Susilo", "ppk,pejabat-pengadaan"),
    "pejabat": ("Slamet Riyanto", "pejabat-pengadaan"),
    "bendahara": ("Dewi Lestari", "bendahara"),
    "pptk": ("Joko Purnomo", "pptk"),
    "penyimpan": ("Sri Hartini", "penyimpan"),
}


def product(
    n: int = 1, *, channel: Channel = Channel.MBIZMARKET, price: int = 54_000, taxed: bool = True, vendor: str = "V-102"
) -> Product:
    """A product of paper; `price` rupiah before tax."""
    return Product(
        product_id=f"{channel.value}:SKU-{n}",
        channel=channel,
        sku=f"SKU-{n}",
        name=f"Kertas HVS A4 80 gsm merek {n}",
        vendor_id=f"{channel.value}:{vendor}",
        vendor=f"CV Maju {vendor}",
        price=price,
        price_with_tax=price + price * 11 // 100 if taxed else price,
        unit="rim",
        category="ATK > Kertas",
        region="33.25.13",
        specification="500 lembar",
        pdn=True,
        umkk=True,
    )


def vendor_of(item: Product) -> Vendor:
    """The vendor that sells a product."""
    return Vendor(item.vendor_id, item.channel, item.vendor, legal_form="CV", pkp=True, umkk=True, region="33.25.13")


class QuickHasher:
    """argon2id with the least work: a hash carries its own parameters, so signing in with it is as quick."""

    def hash(self, password: str) -> str:
        """A real hash that took no time."""
        return PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash(password)

    def matches(self, stored: str, password: str) -> bool:
        """As the program itself checks."""
        return Argon2Hasher().matches(stored, password)


class ReadyOffice:
    """An office with people, a budget of Rp500,000,000 in one package, and a few products."""

    def __init__(self, folder: Path, clock: FixedClock | None = None) -> None:
        """Open a folder that `make` filled, or a copy of one."""
        self.clock = clock or FixedClock()
        self.program = Program(folder, self.clock)

    @classmethod
    def make(cls, folder: Path, *, practice: bool = False) -> ReadyOffice:
        """Fill an empty folder."""
        office = cls(folder)
        office.program.hasher = QuickHasher()
        request = OfficeRequest("Dinas Uji", SATKER, 2026, "admin", PASSWORD, practice, {"address": "Jalan Uji 1"})
        office.program.set_up().init(request)
        admin = office.person("admin")
        for user, (name, roles) in PEOPLE.items():
            office.program.people().add(
                admin, user, name=name, nip="198001012005011003", roles=parse_roles(roles), password=PASSWORD
            )
        office.add_budget(RUP, 500_000_000)
        office.load(product(1), product(2), product(3, channel=Channel.EKATALOG_LOKAL), product(4, vendor="V-9"))
        office.close()
        return office

    def close(self) -> None:
        """Close the databases, so that the folder can be copied."""
        self.program.sql_store.close()
        self.program.opened_catalogue.close()

    def person(self, user: str) -> Person:
        """Somebody of the roster."""
        with self.program.office().read() as reader:
            found = reader.person(user)
        assert found is not None
        return found

    def add_budget(self, rup: str, ceiling: int, account: str = ACCOUNT) -> None:
        """One more package with one account."""
        package = RupPackage(rup, f"Belanja ATK {rup}", "E-Purchasing", PurchaseKind.GOODS, ceiling, SATKER, 2026)
        share = AccountShare(rup, account, "2.24.01.1.01.0001", ceiling, "APBD")
        payload = {"source": "uji", "packages": [package_to_payload(package)], "shares": [share_to_payload(share)]}
        with self.program.office().write("admin") as writer:
            head = writer.head(EntityKind.BUDGET.value, "budget")
            writer.append(Change(EntityKind.BUDGET, "budget", "budget.imported", payload, base=head))

    def load(self, *products: Product) -> None:
        """Put products into the catalogue."""
        self.program.catalogue().imports.load([(item, vendor_of(item)) for item in products])

    def request(self, quantity: int = 10, item: Product | None = None, **more: Any) -> OrderRequest:
        """A request that passes, as `order.json` would hold it."""
        return parse_order_request(order_json(quantity, item, **more))


def order_json(quantity: int = 10, item: Product | None = None, **more: Any) -> Mapping[str, Any]:
    """`order.json` for a product of the ready office."""
    chosen = item or product(1)
    return {
        "rup": RUP,
        "account": ACCOUNT,
        "purpose": "Belanja ATK triwulan IV",
        "channel": chosen.channel.value,
        "vendor_id": chosen.vendor_id,
        "lines": [{"product": chosen.product_id, "quantity": quantity}],
        "shipping": 0,
        "delivery": {"place": "Kantor Dinas", "by": "2026-12-10"},
        "officials": {"ppk": "ppk", "pejabat_pengadaan": "pejabat", "bendahara": "bendahara", "pptk": None},
        "tax_collector": "treasurer",
        "reason_for_choice": "Harga terendah, stok tersedia",
        "series": None,
        "request_key": None,
        **more,
    }
