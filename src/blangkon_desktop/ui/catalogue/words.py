"""How the catalogue writes counts, prices, places and marks of a product."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from blangkon_desktop.domain.money import Rupiah, format_rupiah
from blangkon_desktop.ui.widgets.two_line import Mark
from blangkon_desktop.usecases.catalogue_views import Offer, ProductView

_LONG_WORD = 28


def count_text(count: int) -> str:
    """12431 as "12.431"."""
    return f"{count:,}".replace(",", ".")


def goods_text(count: int) -> str:
    """How many goods, as "12.431 barang"."""
    return QCoreApplication.translate("Catalogue", "{n} barang").format(n=count_text(count))


def unit_text(unit: str) -> str:
    """ "per rim", or "" for a product without a unit."""
    return QCoreApplication.translate("Catalogue", "per {unit}").format(unit=unit) if unit else ""


def marks_of(product: ProductView) -> tuple[Mark, ...]:
    """The chips of a product: small business, made at home."""
    marks: list[Mark] = []
    if product.umkk:
        marks.append(("info", "UMKK"))
    if product.pdn:
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
