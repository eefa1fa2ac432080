"""Products and vendors as the catalogue knows them; what an order copies when a line is added."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from blangkon_desktop.domain.money import Rupiah


class Channel(StrEnum):
    """The four channels of e-Blangkon; the values are the codes of the command line."""

    GRATIS_ONGKIR = "gratis-ongkir"
    MBIZMARKET = "mbizmarket"
    TISERA = "tisera"
    EKATALOG_LOKAL = "ekatalog-lokal"


MARKETPLACES = (Channel.GRATIS_ONGKIR, Channel.MBIZMARKET, Channel.TISERA)

CHANNEL_LABELS = {
    Channel.GRATIS_ONGKIR: "Gratis Ongkir",
    Channel.MBIZMARKET: "Mbizmarket",
    Channel.TISERA: "Tisera",
    Channel.EKATALOG_LOKAL: "E-Katalog Lokal",
}


class PurchaseKind(StrEnum):
    """What is bought, as the rules distinguish it."""

    GOODS = "goods"
    SERVICES = "services"
    CATERING = "catering"
    CONSTRUCTION = "construction"
    CONSULTING = "consulting"


@dataclass(frozen=True, slots=True)
class Vendor:
    """A seller on one channel. `vendor_id` is `channel:code`; `legal_form` is free text (CV, PT, perorangan)."""

    vendor_id: str
    channel: Channel
    name: str
    legal_form: str = ""
    pkp: bool | None = None
    umkk: bool | None = None
    region: str = ""
    address: str = ""
    npwp: str = ""
    bank: str = ""
    account_number: str = ""
    account_name: str = ""


@dataclass(frozen=True, slots=True)
class Product:
    """One offer of one vendor on one channel.

    `product_id` is `channel:sku`; `price` is integer rupiah before tax, `price_with_tax` what will be paid;
    `region` is a Kemendagri code such as `33.25.03`; `sold` counts known sales; `updated_at` is an ISO date or "".
    `stock` is None where nobody says; `withdrawn` is the ISO date since which it is no longer offered, or "".
    """

    product_id: str
    channel: Channel
    sku: str
    name: str
    vendor_id: str
    vendor: str
    price: Rupiah
    price_with_tax: Rupiah
    unit: str = ""
    category: str = ""
    kind: PurchaseKind = PurchaseKind.GOODS
    region: str = ""
    specification: str = ""
    pdn: bool | None = None
    tkdn: str = ""
    umkk: bool | None = None
    sold: int = 0
    updated_at: str = ""
    stock: int | None = None
    withdrawn: str = ""

    @property
    def taxed(self) -> bool:
        """Whether the listed price carries PPN."""
        return self.price_with_tax > self.price
