"""The one hand that draws: it writes the operators of one page, with y measured downward from the top of the page.

Text is drawn as it is: there is no markup here, so nothing in a name can become a tag, an image or a link.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from math import cos, radians, sin

from blangkon_desktop.documents.fonts import REGULAR, Fonts
from blangkon_desktop.documents.pictures import Picture, read_png


@dataclass(slots=True)
class Used:
    """What the pens of a file drew with: parts of faces (face, number), and pictures by their name."""

    faces: set[tuple[str, int]] = field(default_factory=set)
    pictures: dict[str, Picture] = field(default_factory=dict)


class Pen:
    """Draws one page. `x` and `y` are points from the left and the top edge; `y` of text is its baseline.

    `used` takes what is drawn with, for whoever embeds it.
    """

    def __init__(self, fonts: Fonts, height: float, used: Used) -> None:
        self.fonts = fonts
        self._height = height
        self._used = used
        self._written: list[str] = []

    def written(self) -> bytes:
        """The operators of all that was drawn."""
        return "\n".join(self._written).encode("latin-1")

    def text(self, x: float, y: float, text: str, size: float, face: str = REGULAR) -> None:
        """One line, beginning at `x`."""
        self._written.append(f"BT {x:.2f} {self._height - y:.2f} Td {self._shown(text, size, face)} ET")

    def right(self, x: float, y: float, text: str, size: float, face: str = REGULAR) -> None:
        """One line, ending at `x`."""
        self.text(x - self.fonts.width(text, face, size), y, text, size, face)

    def centre(self, x: float, y: float, text: str, size: float, face: str = REGULAR) -> None:
        """One line with its middle at `x`."""
        self.text(x - self.fonts.width(text, face, size) / 2, y, text, size, face)

    def lines(self, x: float, y: float, lines: Sequence[str], size: float, leading: float, face: str = REGULAR) -> None:
        """Lines under one another, the first baseline at `y`."""
        if len(lines) == 1:
            self.text(x, y, lines[0], size, face)
            return
        shown = " T* ".join([self._shown(line, size, face) for line in lines])
        self._written.append(f"BT {x:.2f} {self._height - y:.2f} Td {leading:.2f} TL {shown} ET")

    def rule(self, x1: float, y1: float, x2: float, y2: float, thickness: float) -> None:
        """A straight line."""
        low, high = self._height - y1, self._height - y2
        self._written.append(f"{thickness:.2f} w {x1:.2f} {low:.2f} m {x2:.2f} {high:.2f} l S")

    def frame(self, edges: Sequence[float], top: float, bottom: float, thickness: float, *, closed: bool) -> None:
        """Upright lines at `edges` and one along `bottom`; `closed` also has one along `top`."""
        high, low = f"{self._height - top:.2f}", f"{self._height - bottom:.2f}"
        left, right = f"{edges[0]:.2f}", f"{edges[-1]:.2f}"
        path = [f"{x:.2f} {high} m {x:.2f} {low} l" for x in edges]
        path.append(f"{left} {low} m {right} {low} l")
        if closed:
            path.append(f"{left} {high} m {right} {high} l")
        self._written.append(f"{thickness:.2f} w {' '.join(path)} S")

    def dotted_box(self, x: float, y: float, width: float, height: float) -> None:
        """An empty box with a broken edge; `y` is its top."""
        low = self._height - y - height
        self._written.append(f"q 0.5 w [2 2] 0 d {x:.2f} {low:.2f} {width:.2f} {height:.2f} re S Q")

    def modules(self, x: float, y: float, side: float, runs: str) -> None:
        """Dark runs of a grid whose cells are `side` points; `x`, `y` is the grid's top left.

        `runs` are rectangles in cells from there (`column row length 1 re`).
        """
        self._written.append(f"q {side:.4f} 0 0 {-side:.4f} {x:.2f} {self._height - y:.2f} cm {runs} f Q")

    def outline(self, points: Sequence[tuple[float, float]], thickness: float) -> None:
        """A closed outline through points."""
        corners = [f"{x:.2f} {self._height - y:.2f}" for x, y in points]
        self._written.append(f"{thickness:.2f} w {' l '.join(corners).replace(' l ', ' m ', 1)} l h S")

    def picture(self, x: float, y: float, side: float, png: bytes) -> None:
        """A grey PNG as large as it fits into a square, in its middle; `x`, `y` is the square's top left.

        A file that shows one many times holds it once.
        """
        name = f"P{hashlib.sha256(png).hexdigest()[:16]}"
        made = self._used.pictures.setdefault(name, read_png(png))
        scale = side / max(made.width, made.height)
        wide, high = made.width * scale, made.height * scale
        place = f"{x + (side - wide) / 2:.2f} {self._height - y - (side + high) / 2:.2f}"
        self._written.append(f"q {wide:.2f} 0 0 {high:.2f} {place} cm /{name} Do Q")

    def across(self, x: float, y: float, text: str, size: float, face: str, angle: float, grey: float) -> None:
        """A pale word, its middle at `x`, `y`, turned by `angle` degrees."""
        turned = f"{cos(radians(angle)):.5f} {sin(radians(angle)):.5f} {-sin(radians(angle)):.5f}"
        place = f"{turned} {cos(radians(angle)):.5f} {x:.2f} {self._height - y:.2f} cm"
        start = f"{-self.fonts.width(text, face, size) / 2:.2f} {-size / 3:.2f} Td"
        self._written.append(f"q {grey:.2f} g {place} BT {start} {self._shown(text, size, face)} ET Q")

    def _shown(self, text: str, size: float, face: str) -> str:
        """The operators that show a text; the parts of the face that they name are noted."""
        shown, parts = self.fonts.shown(text, size, face)
        self._used.faces |= parts
        return shown
