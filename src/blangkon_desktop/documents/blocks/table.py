"""The table of goods: repeated head, rows that are kept whole, sums carried from page to page, totals at the end."""

from __future__ import annotations

from collections.abc import Sequence
from operator import add

from blangkon_desktop.documents.blocks.grid import SIDE, Align, Column, Grid, Row, Sum
from blangkon_desktop.documents.fonts import BOLD, REGULAR, Fonts
from blangkon_desktop.documents.format_id import figures
from blangkon_desktop.documents.layout import Composer, Piece, stack
from blangkon_desktop.documents.pen import Pen
from blangkon_desktop.documents.styles import TABLE_SIZE, THIN, Density
from blangkon_desktop.domain.money import Rupiah

CARRIED_OUT = "Jumlah dipindahkan"
CARRIED_IN = "Jumlah pindahan"


class Table:
    """Rows under a head that is repeated on each page; the last `money` columns are carried from page to page."""

    def __init__(
        self,
        columns: Sequence[Column],
        rows: Sequence[Row],
        width: float,
        fonts: Fonts,
        density: Density,
        sums: Sequence[Sum] = (),
        money: int = 1,
    ) -> None:
        self._grid_of = Grid.of(tuple(columns), tuple(rows), tuple(sums), width, money, fonts)
        self._columns = columns
        self._rows = rows
        self._fonts = fonts
        self._density = density
        self._width = width
        self._sums = sums
        self._money = money
        self._heads = frozenset(at for at, row in enumerate(rows) if row.heads)
        self._edges = self._grid_of.edges

    def flow(self, composer: Composer, closing: str = "", tail: float = 0.0, above: Piece | None = None) -> None:
        """Put the table; `closing` is a text over the full width under the totals, kept with them.

        `tail` points must be left below the end, so that what follows (signatures) never stands alone on a page.
        `above` is a title that stays with the first row.
        """
        head = self._grid(self._grid_of.head, BOLD, max(map(len, self._grid_of.head)), head=True)
        end = stack([*(self._sum(each) for each in self._sums), *([self._closing(closing)] if closing else [])])
        carry_height = self._sum(Sum(CARRIED_OUT, ("0",))).height if self._money else 0.0
        rows = self._pieces(composer.full - head.height - 2 * carry_height)
        first = (rows[0][0].height + carry_height) if len(rows) > 1 else sum(r[0].height for r in rows) + end.height
        if (above.height if above else 0.0) + head.height + first > composer.room:
            composer.turn()
        if above is not None:
            composer.put(above)
        composer.put(head)
        carried = (0,) * self._money
        heads = self._heads if len(rows) == len(self._rows) else frozenset()
        for at, (piece, amounts) in enumerate(rows):
            after = end.height + tail if at == len(rows) - 1 else carry_height
            if at in heads and at + 1 < len(rows):
                after += rows[at + 1][0].height
            if piece.height + after > composer.room and at:
                self._carry(composer, CARRIED_OUT, carried)
                composer.turn()
                composer.put(head)
                self._carry(composer, CARRIED_IN, carried)
            composer.put(piece)
            if amounts:
                carried = tuple(map(add, carried, amounts))
        composer.put(end)

    def _carry(self, composer: Composer, label: str, carried: tuple[Rupiah, ...]) -> None:
        if self._money:
            composer.put(self._sum(Sum(label, tuple(map(figures, carried)))))

    def _pieces(self, room: float) -> list[tuple[Piece, tuple[Rupiah, ...]]]:
        """The rows as pieces with their amounts; a row higher than a page is continued in rows without figures."""
        most = max(1, int((room - 2 * self._density.cell_padding) / self._density.table_leading))
        made: list[tuple[Piece, tuple[Rupiah, ...]]] = []
        for row, wrapped, tall in zip(self._rows, self._grid_of.cells, self._grid_of.tall, strict=True):
            face = BOLD if row.strong else REGULAR
            cells: Sequence[Sequence[str]] = wrapped
            amounts = row.amounts
            while tall > most:
                made.append((self._grid([cell[:most] for cell in cells], face, most), amounts))
                cells, amounts, tall = [cell[most:] for cell in cells], (), tall - most
            made.append((self._grid(cells, face, tall), amounts))
        return made

    def _grid(self, cells: Sequence[Sequence[str]], face: str, tall: int, head: bool = False) -> Piece:
        """A row of `tall` lines."""
        density = self._density
        height = tall * density.table_leading + 2 * density.cell_padding

        def draw(pen: Pen, x: float, top: float) -> None:
            for at, lines in enumerate(cells):
                align: Align = "centre" if head else self._columns[at].align
                missing = tall - len(lines) if head else 0
                self._cell(pen, x, top + missing * density.table_leading / 2, at, lines, face, align)
            self._lines(pen, x, top, height, self._edges, head)

        return Piece(height, draw)

    def _cell(self, pen: Pen, x: float, top: float, at: int, lines: Sequence[str], face: str, align: Align) -> None:
        left, right = x + self._edges[at] + SIDE, x + self._edges[at + 1] - SIDE
        y = top + self._density.cell_padding + 0.78 * self._density.table_leading
        if align == "left":
            pen.lines(left, y, lines, TABLE_SIZE, self._density.table_leading, face)
            return
        for line in lines:
            if align == "right":
                pen.right(right, y, line, TABLE_SIZE, face)
            else:
                pen.centre((left + right) / 2, y, line, TABLE_SIZE, face)
            y += self._density.table_leading

    def _sum(self, item: Sum) -> Piece:
        face = BOLD if item.strong else REGULAR
        height = self._density.table_leading + 2 * self._density.cell_padding
        edges = self._edges[-1 - len(item.texts) :]

        def draw(pen: Pen, x: float, top: float) -> None:
            y = top + self._density.cell_padding + 0.78 * self._density.table_leading
            pen.right(x + edges[0] - SIDE, y, item.label, TABLE_SIZE, face)
            for edge, text in zip(edges[1:], item.texts, strict=True):
                pen.right(x + edge - SIDE, y, text, TABLE_SIZE, face)
            self._lines(pen, x, top, height, (0.0, *edges), False)

        return Piece(height, draw)

    def _closing(self, text: str) -> Piece:
        lines = self._fonts.wrap(text, BOLD, TABLE_SIZE, self._width - 2 * SIDE)
        height = len(lines) * self._density.table_leading + 2 * self._density.cell_padding

        def draw(pen: Pen, x: float, top: float) -> None:
            y = top + self._density.cell_padding + 0.78 * self._density.table_leading
            pen.lines(x + SIDE, y, lines, TABLE_SIZE, self._density.table_leading, BOLD)
            self._lines(pen, x, top, height, (0.0, self._width), False)

        return Piece(height, draw)

    @staticmethod
    def _lines(pen: Pen, x: float, top: float, height: float, edges: Sequence[float], head: bool) -> None:
        pen.frame([x + edge for edge in edges], top, top + height, THIN, closed=head)
