"""Tables with rows of two lines, drawn as plain runs of text: some letters bold, chips, an icon at the end."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from blangkon_desktop.ui.icons import pixmap
from blangkon_desktop.ui.style import SIZE, SPACE, TYPE, Colours, State, current_colours, figures_font, font, scaled
from blangkon_desktop.ui.widgets.badges import draw_shape
from blangkon_desktop.ui.widgets.tables import CalmDelegate, TableView

Span = tuple[int, int]
"""Begin and end (excluded) of letters in a text."""
Mark = tuple[State, str]
"""A chip: its state and its word."""
CELL = Qt.ItemDataRole.UserRole
"""Role under which a model gives the delegate the Cell to draw."""
_ELLIPSIS = "…"


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of two lines: `text` with bold `spans`, `note` below it, `marks` as chips, `icon` at its end.

    `quiet` pales the text, `strong` makes it bold, `right` aligns both lines to the right.
    """

    text: str
    note: str = ""
    spans: tuple[Span, ...] = ()
    marks: tuple[Mark, ...] = ()
    icon: str = ""
    strong: bool = False
    right: bool = False
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class _Pens:
    """Fonts, their metrics and the colours of the look shown now."""

    plain: QFont
    bold: QFont
    small: QFont
    chip: QFont
    figures: QFont
    strong_figures: QFont
    plain_metrics: QFontMetrics
    bold_metrics: QFontMetrics
    small_metrics: QFontMetrics
    chip_metrics: QFontMetrics
    colours: Colours
    ink: QColor
    quiet: QColor

    @classmethod
    def now(cls) -> _Pens:
        """Those of the present theme and zoom."""
        plain, bold = font(), font(strong=True)
        small, chip = font(TYPE.small), font(TYPE.small, strong=True)
        metrics = (QFontMetrics(plain), QFontMetrics(bold), QFontMetrics(small), QFontMetrics(chip))
        colours = current_colours()
        figures = (figures_font(), figures_font(strong=True))
        return cls(plain, bold, small, chip, *figures, *metrics, colours, QColor(colours.ink), QColor(colours.quiet))


def cell_height() -> int:
    """The height of a two-line row at the zoom of now."""
    return scaled(SIZE.row + SPACE.l)


class CellDelegate(CalmDelegate):
    """Draws what a model gives under CELL; other cells are drawn as usual."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._pens = _Pens.now()

    def refresh(self) -> None:
        """Take the fonts and colours of a new look."""
        self._pens = _Pens.now()

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the ground of the row as the style does, then the two lines."""
        cell = index.data(CELL)
        if not isinstance(cell, Cell):
            super().paint(painter, option, index)
            return
        ground = QStyleOptionViewItem(option)  # not filled from the model: only the ground is drawn, the words are ours
        ground.state &= ~QStyle.StateFlag.State_HasFocus
        widget = option.widget
        widget.style().drawControl(widget.style().ControlElement.CE_ItemViewItem, ground, painter, widget)
        pad = scaled(SPACE.m)
        box = option.rect.adjusted(pad, 0, -pad, 0)
        painter.save()
        self._draw(painter, cell, box)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Two lines."""
        return QSize(scaled(SIZE.detail) // 3, cell_height())

    def _draw(self, painter: QPainter, cell: Cell, box: QRect) -> None:
        half = box.height() // 2
        upper = QRect(box.left(), box.top() + SPACE.xs, box.width(), half - SPACE.xs)
        lower = QRect(box.left(), box.top() + half, box.width(), half - SPACE.xs)
        if cell.icon:
            upper = self._draw_icon(painter, cell.icon, upper)
        if cell.marks:
            lower.setLeft(self._draw_marks(painter, cell.marks, lower))
        if cell.right:
            self._draw_right(painter, cell, upper, lower)
            return
        if cell.quiet:
            self._draw_small(painter, cell.text, upper)
        else:
            self._draw_runs(painter, cell, upper)
        if cell.note:
            self._draw_small(painter, cell.note, lower)

    def _draw_right(self, painter: QPainter, cell: Cell, upper: QRect, lower: QRect) -> None:
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        painter.setPen(self._pens.quiet if cell.quiet else self._pens.ink)
        painter.setFont(self._pens.strong_figures if cell.strong else self._pens.figures)
        painter.drawText(upper if cell.note else upper.united(lower), right, cell.text)
        if not cell.note:
            return
        painter.setPen(self._pens.quiet)
        painter.setFont(self._pens.small)
        painter.drawText(lower, right, self._fitting(cell.note, lower.width()))

    def _draw_small(self, painter: QPainter, text: str, box: QRect) -> None:
        painter.setPen(self._pens.quiet)
        painter.setFont(self._pens.small)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), self._fitting(text, box.width()))

    def _fitting(self, text: str, width: int) -> str:
        return self._pens.small_metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)

    def _draw_runs(self, painter: QPainter, cell: Cell, box: QRect) -> None:
        pens = self._pens
        painter.setPen(pens.ink)
        x, end = box.left(), box.right()
        runs = text_runs(cell.text, cell.spans)
        for at, (run, bold) in enumerate(runs):
            metrics = pens.bold_metrics if bold or cell.strong else pens.plain_metrics
            painter.setFont(pens.bold if bold or cell.strong else pens.plain)
            width = metrics.horizontalAdvance(run)
            room = end - x - (metrics.horizontalAdvance(_ELLIPSIS) if at < len(runs) - 1 else 0)
            if width > room:
                shown = metrics.elidedText(run + _ELLIPSIS, Qt.TextElideMode.ElideRight, max(0, end - x))
                painter.drawText(QRect(x, box.top(), end - x, box.height()), int(Qt.AlignmentFlag.AlignVCenter), shown)
                return
            place = QRect(x, box.top(), width + 1, box.height())
            painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), run)
            x += width

    def _draw_icon(self, painter: QPainter, name: str, box: QRect) -> QRect:
        size = scaled(SIZE.icon)
        ratio = painter.device().devicePixelRatio()
        drawn = pixmap(name, self._pens.colours.accent, size, ratio)
        painter.drawPixmap(box.right() - size, box.center().y() - size // 2, drawn)
        return box.adjusted(0, 0, -size - SPACE.s, 0)

    def _draw_marks(self, painter: QPainter, marks: tuple[Mark, ...], box: QRect) -> int:
        """Draw the chips that fit; returns where what follows them may begin."""
        pens, x = self._pens, box.left()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for state, word in marks:
            colour = QColor(pens.colours.of(state))
            width = scaled(SPACE.l) + pens.chip_metrics.horizontalAdvance(word)
            if x + width > box.right() + 1:
                return x
            draw_shape(painter, state, QPointF(x + scaled(SPACE.xs), box.center().y()), scaled(SPACE.s), colour)
            painter.setPen(colour)
            painter.setFont(pens.chip)
            place = QRectF(x + scaled(SPACE.m), box.top(), width, box.height())
            painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), word)
            x += width + scaled(SPACE.s)
        return x


def text_runs(text: str, spans: tuple[Span, ...]) -> list[tuple[str, bool]]:
    """The text cut at its spans: pieces in order, True for those that are bold."""
    runs, at = [], 0
    for begin, end in spans:
        if begin > at:
            runs.append((text[at:begin], False))
        runs.append((text[begin:end], True))
        at = end
    if at < len(text):
        runs.append((text[at:], False))
    return runs


class TwoLineTable(TableView):
    """A table whose models answer to CELL; rows and letters follow the look."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent=parent)
        self.setMouseTracking(True)
        self._delegate = CellDelegate(self)
        self.setItemDelegate(self._delegate)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Take the fonts, colours and heights of a new look."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._fit()

    def _fit(self) -> None:
        self._delegate.refresh()
        self.verticalHeader().setMinimumSectionSize(cell_height())
        self.verticalHeader().setDefaultSectionSize(cell_height())
