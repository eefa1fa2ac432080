"""Three or more offers side by side: a fact a line, an offer a column, the lowest of each comparable fact marked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from blangkon_desktop.domain.catalogue import CHANNEL_LABELS
from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.ui.catalogue.product_cells import one_line
from blangkon_desktop.ui.catalogue.words import count_text, difference_text
from blangkon_desktop.ui.style import SPACE, scaled
from blangkon_desktop.ui.widgets.buttons import plain_button, primary_button
from blangkon_desktop.ui.widgets.labels import label, plain_tooltip
from blangkon_desktop.ui.widgets.times import day_text
from blangkon_desktop.usecases.catalogue_views import ProductView
from blangkon_desktop.usecases.pack_sizes import price_per_piece

MOST = 6
"""Most offers side by side, the reference among them."""
_WIDTH, _HEIGHT = 980, 520


@dataclass(frozen=True, slots=True)
class Line:
    """A fact of all offers: its title and what each offer says."""

    title: str
    values: tuple[str, ...]
    best: int | None = None


def lines_of(products: Sequence[ProductView], place: Callable[[str], str]) -> list[Line]:
    """What is compared; the first product is the reference. `best` is where a price is lowest."""
    translate = QCoreApplication.translate
    reference = products[0].price_with_tax
    prices = [product.price_with_tax for product in products]
    pieces = [price_per_piece(product.name, product.unit, product.price_with_tax) for product in products]
    said = [f"{format_rupiah(round(piece.price))} / {piece.unit}" if piece else "" for piece in pieces]
    units = {piece.unit for piece in pieces if piece}
    comparable = all(pieces) and len(units) == 1
    each = [piece.price for piece in pieces if piece]
    return [
        Line(translate("Catalogue", "Barang"), tuple(one_line(product.name) for product in products)),
        Line(translate("Catalogue", "Penyedia"), tuple(product.vendor for product in products)),
        Line(translate("Catalogue", "Kanal"), tuple(CHANNEL_LABELS[product.channel] for product in products)),
        Line(translate("Catalogue", "Harga dengan pajak"), tuple(map(format_rupiah, prices)), _lowest(prices)),
        Line(
            translate("Catalogue", "Selisih dari acuan"),
            (translate("Catalogue", "acuan"), *(difference_text(price - reference) for price in prices[1:])),
        ),
        Line(translate("Catalogue", "Harga per isi"), tuple(said), _lowest(each) if comparable else None),
        Line(translate("Catalogue", "Harga sebelum pajak"), tuple(format_rupiah(p.price) for p in products)),
        Line(translate("Catalogue", "PPN"), tuple(format_rupiah(p.price_with_tax - p.price) for p in products)),
        Line(translate("Catalogue", "Satuan"), tuple(product.unit for product in products)),
        Line(translate("Catalogue", "Wilayah"), tuple(place(product.region) for product in products)),
        Line("TKDN", tuple(f"{p.tkdn.replace('.', ',')} %" if p.tkdn else _known(p.pdn) for p in products)),
        Line("UMKK", tuple(_known(product.umkk) for product in products)),
        Line(translate("Catalogue", "Terjual"), tuple(count_text(product.sold) for product in products)),
        Line(translate("Catalogue", "Harga per tanggal"), tuple(day_text(product.updated_at) for product in products)),
        Line(translate("Catalogue", "Spesifikasi"), tuple(product.specification for product in products)),
    ]


class SideBySide(QDialog):
    """`opened` carries the ProductView of the column that was chosen."""

    opened = Signal(object)

    def __init__(self, products: Sequence[ProductView], place: Callable[[str], str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Banding berdampingan"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.products = tuple(products[:MOST])
        self.table = QTableWidget()
        self.table.setAccessibleName(self.tr("Penawaran berdampingan"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectColumns)
        self.table.setWordWrap(True)
        self._fill(lines_of(self.products, place))
        self.open_button = primary_button(self.tr("Buka barang ini"), self._open)
        column = QVBoxLayout(self)
        column.setSpacing(SPACE.m)
        column.addWidget(label(self.tr("Kolom pertama adalah acuan; ▼ menandai yang termurah."), "quiet"))
        column.addWidget(self.table, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(plain_button(self.tr("Tutup"), self.close))
        buttons.addWidget(self.open_button)
        column.addLayout(buttons)
        self.resize(scaled(_WIDTH), scaled(_HEIGHT))

    def _fill(self, lines: Sequence[Line]) -> None:
        self.table.setColumnCount(len(self.products))
        self.table.setRowCount(len(lines))
        for at in range(len(self.products)):
            head = self.tr("Penawaran {n}").format(n=at) if at else self.tr("Acuan")
            self.table.setHorizontalHeaderItem(at, QTableWidgetItem(head))
            self.table.setColumnWidth(at, scaled(_WIDTH) // max(4, len(self.products) + 1))
        for row, each in enumerate(lines):
            self.table.setVerticalHeaderItem(row, QTableWidgetItem(each.title))
            for at, value in enumerate(each.values):
                shown = f"▼ {value}" if each.best == at else one_line(value) or "—"
                item = QTableWidgetItem(shown)
                item.setToolTip(plain_tooltip(value))
                self.table.setItem(row, at, item)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.resizeRowsToContents()
        self.table.selectColumn(0)

    def _open(self) -> None:
        at = self.table.currentColumn()
        if 0 <= at < len(self.products):
            self.opened.emit(self.products[at])
            self.close()


def _lowest(values: Sequence[float]) -> int | None:
    """Where the only lowest value stands; None if several share it."""
    low = min(values, default=0)
    return values.index(low) if list(values).count(low) == 1 else None


def _known(flag: bool | None) -> str:
    translate = QCoreApplication.translate
    if flag is None:
        return translate("Catalogue", "tidak disebut")
    return translate("Catalogue", "ya") if flag else translate("Catalogue", "tidak")
