"""What the cells of product tables say: two lines each, and plain words for screen readers."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt

from blangkon_desktop.domain.catalogue import CHANNEL_LABELS
from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.ui.catalogue.words import marks_of, unit_text
from blangkon_desktop.ui.widgets.labels import plain_tooltip
from blangkon_desktop.ui.widgets.tables import MONEY_ALIGNMENT
from blangkon_desktop.ui.widgets.two_line import Cell, Span
from blangkon_desktop.usecases.catalogue_views import ProductView


class Column(IntEnum):
    """Columns of product tables."""

    NAME = 0
    PRICE = 1
    MARKS = 2


def name_cell(product: ProductView, place: str, spans: tuple[Span, ...] = (), icon: str = "") -> Cell:
    """Name over vendor and place."""
    return Cell(one_line(product.name), " · ".join(filter(None, (product.vendor, place))), spans, icon=icon)


def price_cell(product: ProductView, note: str | None = None) -> Cell:
    """Price with tax over its unit, or over `note`."""
    shown = unit_text(product.unit) if note is None else note
    return Cell(format_rupiah(product.price_with_tax), shown, strong=True, right=True)


def marks_cell(product: ProductView) -> Cell:
    """Channel over the chips."""
    return Cell(CHANNEL_LABELS[product.channel], marks=marks_of(product), quiet=True)


def spoken(product: ProductView, column: int) -> str:
    """A cell in words, for screen readers and copying."""
    if column == Column.NAME:
        return ", ".join((one_line(product.name), product.vendor))
    if column == Column.PRICE:
        return " ".join(filter(None, (format_rupiah(product.price_with_tax), unit_text(product.unit))))
    return ", ".join([CHANNEL_LABELS[product.channel], *(word for _, word in marks_of(product))])


def plain_role(product: ProductView, column: int, role: int) -> Any:
    """What a cell answers to Qt's own roles; None for the rest."""
    if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
        return spoken(product, column)
    if role == Qt.ItemDataRole.ToolTipRole and column == Column.NAME:
        return plain_tooltip(product.name)
    if role == Qt.ItemDataRole.TextAlignmentRole and column == Column.PRICE:
        return MONEY_ALIGNMENT
    return None


def header_text(section: int) -> str:
    """The heads of the columns."""
    translate = QCoreApplication.translate
    return (
        translate("Catalogue", "Barang dan penyedia"),
        translate("Catalogue", "Harga dengan pajak"),
        translate("Catalogue", "Kanal dan tanda"),
    )[section]


def one_line(text: str) -> str:
    """A name without line breaks and with at most 300 characters; a row shows fewer."""
    short = text[:300]
    return short if short.isprintable() else "".join(char if char.isprintable() else " " for char in short)
