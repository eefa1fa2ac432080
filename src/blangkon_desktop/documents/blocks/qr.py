"""The code square that ties a printed page to its frozen data."""

from __future__ import annotations

import re

from blangkon_desktop.documents.blocks.qr_matrix import matrix
from blangkon_desktop.documents.layout import Piece
from blangkon_desktop.documents.pen import Pen

_DARK = re.compile("1+")


def qr(text: str, side: float) -> Piece:
    """The square of `side` points; the quiet zone is what the page leaves free around it."""
    rows = matrix(text)
    runs = " ".join(
        f"{run.start()} {row} {run.end() - run.start()} 1 re"
        for row, modules in enumerate(rows)
        for run in _DARK.finditer(modules)
    )

    def draw(pen: Pen, x: float, top: float) -> None:
        pen.modules(x, top, side / len(rows), runs)

    return Piece(side, draw)
