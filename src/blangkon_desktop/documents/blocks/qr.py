"""The code square that ties a printed page to its frozen data."""

from __future__ import annotations

import re
from itertools import chain

from blangkon_desktop.documents.blocks.qr_matrix import matrix
from blangkon_desktop.documents.layout import Piece
from blangkon_desktop.documents.pen import Pen

_DARK = re.compile("1+")


def qr(text: str, side: float) -> Piece:
    """The square of `side` points; the quiet zone is what the page leaves free around it."""
    rows = matrix(text)
    spans = [(start, row, end - start) for row, dark in enumerate(rows) for start, end in _spans(dark)]
    runs = ("%d %d %d 1 re " * len(spans)) % tuple(chain.from_iterable(spans))

    def draw(pen: Pen, x: float, top: float) -> None:
        pen.modules(x, top, side / len(rows), runs)

    return Piece(side, draw)


def _spans(modules: str) -> list[tuple[int, int]]:
    """Where dark runs begin and end."""
    return [run.span() for run in _DARK.finditer(modules)]
