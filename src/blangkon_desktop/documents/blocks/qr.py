"""The code square that ties a printed page to its frozen data."""

from __future__ import annotations

from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel

from blangkon_desktop.documents.layout import Piece
from blangkon_desktop.documents.pen import Pen

Runs = tuple[tuple[int, int, int], ...]
_MASK = 2
"""One fixed mask of the eight: trying all eight for the prettiest takes ten times as long and reads no better."""


def qr(text: str, side: float) -> Piece:
    """The square of `side` points; the quiet zone is what the page leaves free around it."""
    runs, count = _matrix(text)

    def draw(pen: Pen, x: float, top: float) -> None:
        pen.modules(x, top, side / count, runs)

    return Piece(side, draw)


def _matrix(text: str) -> tuple[Runs, int]:
    """Horizontal runs of dark modules (first column, row, length) and the modules of a side."""
    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(text)
    code.version = code.calculate_version()
    code.makeImpl(False, _MASK)
    runs = []
    for row, modules in enumerate(code.modules):
        column = 0
        while column < len(modules):
            length = 0
            while column + length < len(modules) and modules[column + length]:
                length += 1
            if length:
                runs.append((column, row, length))
            column += length + 1
    return tuple(runs), len(code.modules)
