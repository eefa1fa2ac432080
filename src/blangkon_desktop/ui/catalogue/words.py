"""How the catalogue writes counts, prices, places and marks of a product."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from blangkon_desktop.domain.money import Rupiah, format_rupiah
from blangkon_desktop.ui.widgets.times import day_text
from blangkon_desktop.ui.widgets.two_line import Mark
from blangkon_desktop.usecases.catalogue_views import Offer, ProductView, SearchPage

_LONG_WORD = 28


def count_text(count: int) -> str:
    """12431 as "12.431"."""
    return f"{count:,}".replace(",", ".")


def goods_text(count: int) -> str:
    """How many goods, as "12.431 barang"."""
    return QCoreApplication.translate("Catalogue", "{n} barang").format(n=count_text(count))


def forgiven_text(page: SearchPage) -> str:
    """How the typed words were read, if otherwise than typed; "" if as typed."""
    translate = QCoreApplication.translate
    parts = [
        translate("Catalogue", "«{typed}» tidak ada; ditampilkan «{read}».").format(typed=typed, read=read)
        for typed, read in page.read_as
    ]
    if page.partial and page.total:
        parts.append(
            translate("Catalogue", "Tidak ada barang yang memuat semua kata; ini yang memuat semuanya kecuali satu.")
        )
    return " ".join(parts)


def age_text(product: ProductView) -> str:
    """Of which day the price is, and since when it is no longer offered."""
    translate = QCoreApplication.translate
    parts = []
    if product.updated_at:
        parts.append(translate("Catalogue", "harga per {day}").format(day=day_text(product.updated_at)))
    if product.withdrawn:
        parts.append(translate("Catalogue", "turun tayang sejak {day}").format(day=day_text(product.withdrawn)))
    return " · ".join(parts)


def unit_text(unit: str) -> str:
    """ "per rim", or "" for a product without a unit."""
    return QCoreApplication.translate("Catalogue", "per {unit}").format(unit=unit) if unit else ""


def marks_of(product: ProductView) -> tuple[Mark, ...]:
    """The chips of a product: small business, made at home."""
    marks: list[Mark] = []
    if product.umkk:
        marks.append(("info", "UMKK"))
    if product.withdrawn:
        marks.append(("attention", QCoreApplication.translate("Catalogue", "Turun tayang")))
    elif product.pdn:
        marks.append(("good", "PDN"))
    return tuple(marks)


def difference_text(difference: Rupiah) -> str:
    """What an offer costs more (+) or less (−) than the one it is compared with."""
    if difference == 0:
        return QCoreApplication.translate("Catalogue", "harga sama")
    if difference < 0:
        return f"−{format_rupiah(-difference)}"
    return f"+{format_rupiah(difference)}"


def tax_text(product: ProductView) -> str:
    """What of the price is tax."""
    translate = QCoreApplication.translate
    if product.taxed:
        before = format_rupiah(product.price)
        return translate("Catalogue", "termasuk PPN; sebelum pajak {amount}").format(amount=before)
    return translate("Catalogue", "tanpa PPN")


def cheapest(reference: ProductView, offers: tuple[Offer, ...]) -> Rupiah:
    """The lowest price with tax among a product and its offers."""
    return min([reference.price_with_tax, *(offer.product.price_with_tax for offer in offers)])


def breakable(text: str) -> str:
    """The text with places to break in words that no line could hold."""
    return " ".join(_broken(word) if len(word) > _LONG_WORD else word for word in text.split(" "))


def _broken(word: str) -> str:
    return "\u200b".join(word[at : at + _LONG_WORD] for at in range(0, len(word), _LONG_WORD))
