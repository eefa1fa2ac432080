"""The code square that ties a printed page to its frozen data."""

from __future__ import annotations

from collections.abc import Sequence

from blangkon_desktop.documents.blocks.qr_matrix import matrix
from blangkon_desktop.documents.layout import Piece
from blangkon_desktop.documents.pen import Pen

_MOST = 178
"""Modules at a side of the largest square, and one."""
_BEGIN = [f"{at} " for at in range(_MOST)]
_END = [f" {length} 1 re " for length in range(_MOST)]


def qr(text: str, side: float) -> Piece:
    """The square of `side` points; the quiet zone is what the page leaves free around it."""
    rows = matrix(text)
    runs = _runs(rows)

    def draw(pen: Pen, x: float, top: float) -> None:
        pen.modules(x, top, side / len(rows), runs)

    return Piece(side, draw)


def _runs(rows: Sequence[str]) -> str:
    """The dark runs of all rows as rectangles; split and put together, for no other way is as quick."""
    drawn: list[str] = []
    add = drawn.append
    for row, modules in enumerate(rows):
        at = 0
        for run in modules.split("0"):
            if run:
                length = len(run)
                add(f"{_BEGIN[at]}{row}{_END[length]}")
                at += length
            at += 1
    return "".join(drawn)
