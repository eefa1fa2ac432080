"""The grid of a table: how wide its columns are and how its cells are broken into lines, whatever the distances."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from blangkon_desktop.documents.fonts import BOLD, REGULAR, Fonts
from blangkon_desktop.documents.format_id import figures
from blangkon_desktop.documents.styles import TABLE_SIZE
from blangkon_desktop.domain.money import Rupiah

Align = Literal["left", "right", "centre"]
SIDE = 3.5
"""Free at the left and the right of a cell, points."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: it takes what its texts need between `least` and `most` points; the flexible one takes the rest."""

    title: str
    align: Align = "left"
    least: float = 20.0
    most: float = 110.0
    flexible: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """One row of cells and what it adds to each carried sum, in rupiah.

    `strong` rows are printed in bold; one that `heads` others is never the last of a page.
    """

    cells: tuple[str, ...]
    amounts: tuple[Rupiah, ...] = ()
    strong: bool = False
    heads: bool = False


@dataclass(frozen=True, slots=True)
class Sum:
    """A line of the totals: a label, and figures under the last money columns (as many as there are texts)."""

    label: str
    texts: tuple[str, ...]
    strong: bool = False


def total(label: str, text: str, *, strong: bool = False) -> Sum:
    """A total under the last column."""
    return Sum(label, (text,), strong)


@dataclass(frozen=True, slots=True)
class Grid:
    """`edges` are the places of the upright lines from the table's left, `head` and `cells` the texts in lines.

    `tall` counts the lines of each row.
    """

    edges: tuple[float, ...]
    head: tuple[tuple[str, ...], ...]
    cells: tuple[tuple[tuple[str, ...], ...], ...]
    tall: tuple[int, ...]

    @staticmethod
    @lru_cache(maxsize=16)
    def of(
        columns: tuple[Column, ...],
        rows: tuple[Row, ...],
        sums: tuple[Sum, ...],
        width: float,
        money: int,
        fonts: Fonts,
    ) -> Grid:
        """The grid over `width` points; kept, because a paper is composed in several densities."""
        widths = _measured(columns, rows, sums, width, money, fonts)
        edges = [0.0]
        for each in widths:
            edges.append(edges[-1] + each)
        head = tuple(
            fonts.wrap(column.title, BOLD, TABLE_SIZE, room - 2 * SIDE)
            for column, room in zip(columns, widths, strict=True)
        )
        cells = []
        for row in rows:
            face = BOLD if row.strong else REGULAR
            fitted = zip(row.cells, widths, strict=True)
            cells.append(tuple(_wrapped(text, face, room - 2 * SIDE, fonts) for text, room in fitted))
        return Grid(tuple(edges), head, tuple(cells), tuple(max(map(len, row)) for row in cells))


def _wrapped(text: str, face: str, room: float, fonts: Fonts) -> tuple[str, ...]:
    """A cell in lines; its paragraphs stand on one line where they fit."""
    if "\n" in text and fonts.width(one_line := text.replace("\n", "; "), REGULAR, TABLE_SIZE) <= room:
        text = one_line
    return fonts.wrap(text, face, TABLE_SIZE, room)


def _measured(
    columns: Sequence[Column], rows: Sequence[Row], sums: Sequence[Sum], width: float, money: int, fonts: Fonts
) -> list[float]:
    """The width of each column in points."""
    widths = []
    for at, column in enumerate(columns):
        if column.flexible:
            widths.append(0.0)
            continue
        texts = [(word, BOLD) for word in column.title.split()]
        texts += [(part, REGULAR) for row in rows for part in row.cells[at].split("\n")]
        back = len(columns) - at
        texts += [(each.texts[-back], BOLD) for each in sums if back <= len(each.texts)]
        if back <= money and any(row.amounts for row in rows):
            texts.append((figures(sum(row.amounts[-back] for row in rows if row.amounts)), BOLD))
        widest = max([fonts.units(text, face) for text, face in texts]) * TABLE_SIZE / 1000 + 2 * SIDE + 0.5
        widths.append(min(max(widest, column.least), column.most))
    rest = (width - sum(widths)) / max(1, sum(column.flexible for column in columns))
    return [rest if column.flexible else wide for column, wide in zip(columns, widths, strict=True)]
