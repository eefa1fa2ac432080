"""Three or more offers side by side; what is ticked goes onto the order's price comparison with one key."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from blangkon_desktop.ui.catalogue.compare_lines import Line, ceiling_text, lines_of, range_text
from blangkon_desktop.ui.catalogue.price_spread import PriceSpread
from blangkon_desktop.ui.catalogue.product_cells import one_line
from blangkon_desktop.ui.style import SPACE, current_colours, scaled
from blangkon_desktop.ui.widgets.buttons import plain_button, primary_button, quiet_button, with_key
from blangkon_desktop.ui.widgets.labels import label, plain_tooltip
from blangkon_desktop.usecases.compare_offers import ComparisonSheet

USUAL = 4
"""How many offers are ticked before anybody chose: with the ordered one a comparison shows five."""
_WIDTH, _HEIGHT, _COLUMN = 1240, 660, 176
_ROOM = 48
_TICKS = 0
_PICK_KEY = "Ctrl+Return"


class SideBySide(QDialog):
    """`opened` carries the ProductView of the column that was chosen, `picked` those that are ticked, `match_wanted`
    asks for another standard price."""

    opened = Signal(object)
    picked = Signal(object)
    match_wanted = Signal()

    def __init__(
        self,
        sheet: ComparisonSheet,
        place: Callable[[str], str],
        parent: QWidget,
        *,
        chosen: Collection[str] = (),
        may_pick: bool = True,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Banding berdampingan"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.sheet, self._place, self._may_pick = sheet, place, may_pick
        self.table = _OfferColumns(self.tr("Penawaran berdampingan"))
        self.table.toggled.connect(self._toggle)
        self.table.itemChanged.connect(lambda _item: self._count())
        self._spread = PriceSpread()
        self._range = label("", "strong", wrap=True)
        self._ceiling = label("", "small", wrap=True)
        self.match_button = quiet_button(self.tr("Pilih standar harga…"), self.match_wanted.emit)
        self.open_button = plain_button(self.tr("Buka barang ini"), self._open)
        self.pick_button = primary_button("", self._pick)
        self._key = QShortcut(QKeySequence(_PICK_KEY), self)
        self._key.activated.connect(self.pick_button.click)
        self._lay_out()
        self.pick_button.setVisible(may_pick)
        ticked = chosen or _usual(sheet)
        self._fill(ticked)
        room = parent.window().size()
        self.resize(
            min(scaled(_WIDTH), max(room.width() - _ROOM, 1)), min(scaled(_HEIGHT), max(room.height() - _ROOM, 1))
        )

    @property
    def ticked(self) -> tuple[str, ...]:
        """The ids of the offers that are ticked."""
        return tuple(
            offer.product.id for at, offer in enumerate(self.sheet.offers) if at and self._tick(at) is _CHECKED
        )

    def show_sheet(self, sheet: ComparisonSheet) -> None:
        """Show the same offers anew, their ticks kept."""
        ticked, at = self.ticked, max(0, self.table.currentColumn())
        self.sheet = sheet
        self._fill(ticked)
        self.table.setCurrentCell(_TICKS, at)

    def _tick(self, at: int) -> Qt.CheckState:
        item = self.table.item(_TICKS, at)
        return item.checkState() if item is not None else Qt.CheckState.Unchecked

    def _toggle(self, at: int) -> None:
        item = self.table.item(_TICKS, at)
        if item is not None and at and self._may_pick:
            item.setCheckState(Qt.CheckState.Unchecked if item.checkState() is _CHECKED else _CHECKED)

    def _count(self) -> None:
        n = len(self.ticked)
        text = self.tr("Taruh {n} pembanding di pesanan").format(n=n)
        self.pick_button.setText(text)
        self.pick_button.setAccessibleName(text)
        self.pick_button.setToolTip(with_key(text, _PICK_KEY))
        self.pick_button.setEnabled(n > 0)

    def _fill(self, ticked: Collection[str]) -> None:
        sheet, lines = self.sheet, lines_of(self.sheet, self._place)
        self._range.setText(range_text(sheet))
        self._ceiling.setText(ceiling_text(sheet.ceiling))
        prices = tuple(offer.product.price_with_tax for offer in sheet.offers)
        self._spread.set_prices(prices[0], prices[1:])
        self.table.blockSignals(True)
        self.table.setColumnCount(len(sheet.offers))
        self.table.setRowCount(len(lines) + 1)
        self.table.setVerticalHeaderItem(_TICKS, QTableWidgetItem(self.tr("Pembanding")))
        for at, offer in enumerate(sheet.offers):
            head = self.tr("Penawaran {n}").format(n=at) if at else self.tr("★ Acuan")
            self.table.setHorizontalHeaderItem(at, QTableWidgetItem(head))
            self.table.setColumnWidth(at, scaled(_COLUMN))
            self.table.setItem(_TICKS, at, self._tick_item(at, offer.product.id in ticked))
        for row, each in enumerate(lines, start=1):
            self.table.setVerticalHeaderItem(row, QTableWidgetItem(each.title))
            for at in range(len(each.values)):
                self.table.setItem(row, at, _item(each, at))
        self.table.blockSignals(False)
        self.table.resizeRowsToContents()
        self.table.selectColumn(min(1, len(sheet.offers) - 1))
        self.table.setCurrentCell(_TICKS, min(1, len(sheet.offers) - 1))
        self._count()

    def _tick_item(self, at: int, on: bool) -> QTableWidgetItem:
        if not at:
            return QTableWidgetItem(self.tr("barang yang dipesan"))
        item = QTableWidgetItem(self.tr("ikut dibandingkan"))
        if self._may_pick:
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(_CHECKED if on else Qt.CheckState.Unchecked)
        return item

    def _open(self) -> None:
        at = self.table.currentColumn()
        if 0 <= at < len(self.sheet.offers):
            self.opened.emit(self.sheet.offers[at].product)
            self.close()

    def _pick(self) -> None:
        ticked = set(self.ticked)
        self.picked.emit(tuple(offer.product for offer in self.sheet.offers if offer.product.id in ticked))
        self.close()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(SPACE.s)
        head = QHBoxLayout()
        head.setSpacing(SPACE.l)
        head.addWidget(self._range, 2)
        head.addWidget(self._spread, 1)
        column.addLayout(head)
        standard = QHBoxLayout()
        standard.addWidget(self._ceiling, 1)
        standard.addWidget(self.match_button)
        column.addLayout(standard)
        column.addWidget(self.table, 1)
        notes = self.tr(
            "▼ termurah · ▲ di atas standar harga. Jarak antar-kabupaten: garis lurus antara ibu kotanya. Ongkos kirim "
            "tidak ada di katalog; lihat di situs marketplace. Spasi menandai pembanding."
        )
        column.addWidget(label(notes, "small", wrap=True))
        buttons = QHBoxLayout()
        buttons.addWidget(self.open_button)
        buttons.addStretch(1)
        buttons.addWidget(plain_button(self.tr("Tutup"), self.close))
        buttons.addWidget(self.pick_button)
        column.addLayout(buttons)


class _OfferColumns(QTableWidget):
    """A column an offer; Space ticks the one where the cursor is. `toggled` carries its number."""

    toggled = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectColumns)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(True)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self.horizontalHeader().setDefaultAlignment(left)
        self.verticalHeader().setDefaultAlignment(left)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks the column."""
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.toggled.emit(self.currentColumn())
        else:
            super().keyPressEvent(event)


def _usual(sheet: ComparisonSheet) -> list[str]:
    """The first offers of other sellers."""
    own = (sheet.reference.channel, sheet.reference.vendor_id)
    others = [offer.product for offer in sheet.offers if (offer.product.channel, offer.product.vendor_id) != own]
    return [product.id for product in others[:USUAL]]


def _item(line: Line, at: int) -> QTableWidgetItem:
    value = line.values[at]
    shown = one_line(value) or "—"
    colours = current_colours()
    colour = ""
    if line.best == at:
        shown, colour = f"▼ {shown}", colours.good
    elif at in line.above:
        shown, colour = f"▲ {shown}", colours.attention
    item = QTableWidgetItem(shown)
    item.setToolTip(plain_tooltip(value))
    if colour:
        item.setForeground(QColor(colour))
    return item


_CHECKED = Qt.CheckState.Checked
