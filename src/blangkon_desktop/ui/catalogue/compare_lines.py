"""What offers side by side say: a fact a line, an offer a column, the lowest of each comparable fact marked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from blangkon_desktop.domain.catalogue import CHANNEL_LABELS
from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.ui.catalogue.product_cells import one_line
from blangkon_desktop.ui.catalogue.words import count_text, difference_text, unit_text
from blangkon_desktop.ui.widgets.times import day_text
from blangkon_desktop.usecases.catalogue_views import ProductView
from blangkon_desktop.usecases.compare_offers import ComparisonSheet, OfferFacts
from blangkon_desktop.usecases.standard_ports import Ceiling

_EARLIER = 3
_LONG = 160


@dataclass(frozen=True, slots=True)
class Line:
    """A fact of all offers: its title and what each offer says; `best` is where it is lowest, `above` what is marked
    as lying above its standard price."""

    title: str
    values: tuple[str, ...]
    best: int | None = None
    above: tuple[int, ...] = ()


def lines_of(sheet: ComparisonSheet, place: Callable[[str], str]) -> list[Line]:
    """What is compared; the first offer is the reference."""
    translate = QCoreApplication.translate
    offers = sheet.offers
    products = [offer.product for offer in offers]
    prices = [product.price_with_tax for product in products]
    return [
        Line(translate("Catalogue", "Barang"), tuple(one_line(product.name) for product in products)),
        Line(translate("Catalogue", "Penyedia"), tuple(product.vendor for product in products)),
        Line(translate("Catalogue", "Kanal"), tuple(CHANNEL_LABELS[product.channel] for product in products)),
        Line(translate("Catalogue", "Harga dengan pajak"), tuple(map(_priced, products)), _lowest(prices)),
        _differences(prices),
        _pieces(offers),
        *(_standards(sheet.ceiling, products) if sheet.ceiling else ()),
        Line(translate("Catalogue", "Sebelum pajak + PPN"), tuple(map(_tax, products))),
        Line(translate("Catalogue", "Ongkos kirim"), (translate("Catalogue", "tidak diketahui"),) * len(products)),
        Line(translate("Catalogue", "Wilayah"), tuple(place(product.region) for product in products)),
        Line(translate("Catalogue", "Jarak"), tuple(map(distance_text, offers))),
        Line(translate("Catalogue", "PDN dan TKDN"), tuple(map(_origin, products))),
        Line("UMKK", tuple(_known(product.umkk) for product in products)),
        Line(translate("Catalogue", "Terjual"), tuple(count_text(product.sold) for product in products)),
        Line(translate("Catalogue", "Harga per tanggal"), tuple(map(_age, offers))),
        Line(translate("Catalogue", "Harga sebelumnya"), tuple(map(_history, offers))),
        Line(translate("Catalogue", "Spesifikasi"), tuple(product.specification[:_LONG] for product in products)),
    ]


def range_text(sheet: ComparisonSheet) -> str:
    """How far the prices of all similar offers reach."""
    found = sheet.range
    return QCoreApplication.translate(
        "Catalogue", "{n} penawaran dari {sellers} penyedia: {low} sampai {high}, tengahnya {median}."
    ).format(
        n=found.offers,
        sellers=found.sellers,
        low=format_rupiah(found.lowest),
        high=format_rupiah(found.highest),
        median=format_rupiah(found.median),
    )


def ceiling_text(ceiling: Ceiling | None) -> str:
    """Which standard price belongs to the product, from which list, and who matched them."""
    translate = QCoreApplication.translate
    if ceiling is None:
        return translate("Catalogue", "Tidak ada standar harga (SSH) untuk barang ini.")
    row = ceiling.standard
    tax = translate("Catalogue", "termasuk pajak") if ceiling.with_tax else translate("Catalogue", "sebelum pajak")
    how = (
        translate("Catalogue", "dipilih sendiri")
        if ceiling.said
        else translate("Catalogue", "dicocokkan menurut nama, periksa")
    )
    words = translate("Catalogue", "Batas {source} ({year}): {price} {unit}, {tax} · {name} · {how}")
    return words.format(
        source=ceiling.source,
        year=ceiling.year,
        price=format_rupiah(row.price),
        unit=unit_text(row.unit),
        tax=tax,
        name=" ".join(filter(None, (row.name, row.specification)))[:_LONG],
        how=how,
    )


def distance_text(offer: OfferFacts) -> str:
    """How far the seller's district is from the office's."""
    translate = QCoreApplication.translate
    if offer.distance_km is None:
        return translate("Catalogue", "tidak diketahui")
    if offer.distance_km == 0:
        return translate("Catalogue", "kabupaten sendiri")
    return translate("Catalogue", "± {n} km").format(n=offer.distance_km)


def _priced(product: ProductView) -> str:
    return " ".join(filter(None, (format_rupiah(product.price_with_tax), unit_text(product.unit))))


def _differences(prices: Sequence[int]) -> Line:
    translate = QCoreApplication.translate
    reference = prices[0]
    said = [translate("Catalogue", "harga acuan")]
    for price in prices[1:]:
        percent = f" ({(price - reference) * 100 / reference:+.0f} %)" if price != reference and reference else ""
        said.append(difference_text(price - reference) + percent.replace("-", "−"))
    return Line(translate("Catalogue", "Selisih dari acuan"), tuple(said))


def _pieces(offers: Sequence[OfferFacts]) -> Line:
    """The price of one piece, kilogram or litre; the lowest is marked where all can be compared."""
    pieces = [offer.piece for offer in offers]
    said = [f"{format_rupiah(round(piece.price))} / {piece.unit}" if piece else "" for piece in pieces]
    known = [piece for piece in pieces if piece]
    comparable = len(known) == len(pieces) and len({piece.unit for piece in known}) == 1
    best = _lowest([piece.price for piece in known]) if comparable else None
    return Line(QCoreApplication.translate("Catalogue", "Harga per isi"), tuple(said), best)


def _standards(ceiling: Ceiling, products: Sequence[ProductView]) -> tuple[Line]:
    """What lies above the standard price; an offer of another unit can't be compared with it."""
    translate = QCoreApplication.translate
    own = products[0].unit.casefold()
    said, above = [], []
    for at, product in enumerate(products):
        excess = ceiling.excess(product)
        if product.unit.casefold() != own:
            said.append(translate("Catalogue", "satuan lain"))
        elif excess > 0:
            above.append(at)
            said.append(translate("Catalogue", "{amount} di atas batas").format(amount=format_rupiah(excess)))
        else:
            said.append(translate("Catalogue", "tidak melebihi"))
    title = translate("Catalogue", "SSH {year}").format(year=ceiling.year)
    return (Line(title, tuple(said), above=tuple(above)),)


def _tax(product: ProductView) -> str:
    if not product.taxed:
        return QCoreApplication.translate("Catalogue", "{price}, tanpa PPN").format(price=format_rupiah(product.price))
    return f"{format_rupiah(product.price)} + {format_rupiah(product.price_with_tax - product.price)}"


def _origin(product: ProductView) -> str:
    translate = QCoreApplication.translate
    if product.tkdn:
        return translate("Catalogue", "TKDN {n} %").format(n=product.tkdn.replace(".", ","))
    return translate("Catalogue", "PDN") if product.pdn else _known(product.pdn)


def _age(offer: OfferFacts) -> str:
    translate = QCoreApplication.translate
    if offer.age_days is None:
        return translate("Catalogue", "tidak diketahui")
    words = translate("Catalogue", "{day}, {n} hari lalu") if offer.age_days > 0 else translate("Catalogue", "{day}")
    return words.format(day=day_text(offer.product.updated_at), n=offer.age_days)


def _history(offer: OfferFacts) -> str:
    """What an offer cost before, the latest last."""
    words = QCoreApplication.translate("Catalogue", "{amount} sampai {day}")
    earlier = [step for step in offer.history if step.until is not None][-_EARLIER:]
    return ", ".join(
        words.format(amount=format_rupiah(step.price_with_tax), day=day_text(step.until or "")) for step in earlier
    )


def _lowest(values: Sequence[float]) -> int | None:
    """Where the only lowest value stands; None if several share it."""
    low = min(values, default=0)
    return values.index(low) if list(values).count(low) == 1 else None


def _known(flag: bool | None) -> str:
    translate = QCoreApplication.translate
    if flag is None:
        return translate("Catalogue", "tidak disebut")
    return translate("Catalogue", "ya") if flag else translate("Catalogue", "tidak")
