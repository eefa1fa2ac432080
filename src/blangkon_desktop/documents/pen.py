"""The one hand that draws: ReportLab's canvas with y measured downward from the top of the page.

Text is drawn as it is: there is no markup here, so nothing in a name can become a tag, an image or a link.
"""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from blangkon_desktop.documents.fonts import REGULAR, Fonts

Pieces = dict[tuple[str, str], str]
"""Text (and its face) as this canvas shows it; `_SIZE` in it takes the size."""
_SIZE = "\x00"  # no shown sign: ReportLab writes that one as \\000


class Pen:
    """Draws on one canvas. `x` and `y` are points from the left and the top edge; `y` of text is its baseline.

    `pieces` remembers how texts are written on this canvas: whoever draws many papers on one passes it on.
    """

    def __init__(self, canvas: Canvas, fonts: Fonts, height: float, pieces: Pieces | None = None) -> None:
        self.canvas = canvas
        self.fonts = fonts
        self._height = height
        self._pieces: Pieces = {} if pieces is None else pieces

    def text(self, x: float, y: float, text: str, size: float, face: str = REGULAR) -> None:
        """One line, beginning at `x`."""
        shown = self._shown(text, face).replace(_SIZE, f"{size:g}")
        self.canvas.addLiteral(f"BT 1 0 0 1 {x:.2f} {self._height - y:.2f} Tm {shown} ET")

    def right(self, x: float, y: float, text: str, size: float, face: str = REGULAR) -> None:
        """One line, ending at `x`."""
        self.text(x - self.fonts.width(text, face, size), y, text, size, face)

    def centre(self, x: float, y: float, text: str, size: float, face: str = REGULAR) -> None:
        """One line with its middle at `x`."""
        self.text(x - self.fonts.width(text, face, size) / 2, y, text, size, face)

    def lines(self, x: float, y: float, lines: Sequence[str], size: float, leading: float, face: str = REGULAR) -> None:
        """Lines under one another, the first baseline at `y`."""
        shown = " T* ".join(self._shown(line, face) for line in lines).replace(_SIZE, f"{size:g}")
        self.canvas.addLiteral(f"BT 1 0 0 1 {x:.2f} {self._height - y:.2f} Tm {leading:.2f} TL {shown} ET")

    def rule(self, x1: float, y1: float, x2: float, y2: float, thickness: float) -> None:
        """A straight line."""
        low, high = self._height - y1, self._height - y2
        self.canvas.addLiteral(f"{thickness:.2f} w {x1:.2f} {low:.2f} m {x2:.2f} {high:.2f} l S")

    def dotted_box(self, x: float, y: float, width: float, height: float) -> None:
        """An empty box with a broken edge; `y` is its top."""
        self.canvas.saveState()
        self.canvas.setLineWidth(0.5)
        self.canvas.setDash(2, 2)
        self.canvas.rect(x, self._height - y - height, width, height, stroke=1, fill=0)
        self.canvas.restoreState()

    def modules(self, x: float, y: float, side: float, runs: Sequence[tuple[int, int, int]]) -> None:
        """Dark runs (column, row, length) of a grid whose cells are `side` points; `x`, `y` is the grid's top left."""
        rectangles = " ".join(f"{column} {row} {length} 1 re" for column, row, length in runs)
        self.canvas.addLiteral(f"q {side:.4f} 0 0 {-side:.4f} {x:.2f} {self._height - y:.2f} cm {rectangles} f Q")

    def outline(self, points: Sequence[tuple[float, float]], thickness: float) -> None:
        """A closed outline through points."""
        path = self.canvas.beginPath()
        path.moveTo(points[0][0], self._height - points[0][1])
        for x, y in points[1:]:
            path.lineTo(x, self._height - y)
        path.close()
        self.canvas.setLineWidth(thickness)
        self.canvas.drawPath(path, stroke=1, fill=0)

    def across(self, x: float, y: float, text: str, size: float, face: str, angle: float, grey: float) -> None:
        """A pale word, its middle at `x`, `y`, turned by `angle` degrees."""
        self.canvas.saveState()
        self.canvas.setFillGray(grey)
        self.canvas.translate(x, self._height - y)
        self.canvas.rotate(angle)
        self.canvas.setFont(face, size)
        self.canvas.drawString(-self.fonts.width(text, face, size) / 2, -size / 3, text)
        self.canvas.restoreState()

    def _shown(self, text: str, face: str) -> str:
        """The operators that show a text: the face's subset with its size, then the signs."""
        known = self._pieces.get((text, face))
        if known is None:
            font, document, parts = pdfmetrics.getFont(face), self.canvas._doc, []
            for subset, signs in font.splitString(text, document):
                name = font.getSubsetInternalName(subset, document)
                parts.append(f"{name} {_SIZE} Tf ({self.canvas._escape(signs)}) Tj")
            known = self._pieces[text, face] = " ".join(parts)
        return known
