"""The code square that ties a printed page to its frozen data."""

from __future__ import annotations

from blangkon_desktop.documents.blocks.qr_matrix import matrix
from blangkon_desktop.documents.layout import Piece
from blangkon_desktop.documents.pen import Pen

Runs = tuple[tuple[int, int, int], ...]


def qr(text: str, side: float) -> Piece:
    """The square of `side` points; the quiet zone is what the page leaves free around it."""
    runs, count = _runs(text)

    def draw(pen: Pen, x: float, top: float) -> None:
        pen.modules(x, top, side / count, runs)

    return Piece(side, draw)


def _runs(text: str) -> tuple[Runs, int]:
    """Horizontal runs of dark modules (first column, row, length) and the modules of a side."""
    rows = matrix(text)
    runs = []
    for row, modules in enumerate(rows):
        column = 0
        while column < len(modules):
            length = 0
            while column + length < len(modules) and modules[column + length]:
                length += 1
            if length:
                runs.append((column, row, length))
            column += length + 1
    return tuple(runs), len(rows)
