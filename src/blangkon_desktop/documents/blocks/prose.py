"""Running text, headings, and labelled fields in one or two columns."""

from __future__ import annotations

from collections.abc import Sequence

from blangkon_desktop.documents.fonts import BOLD, REGULAR, Fonts
from blangkon_desktop.documents.layout import Piece, space, stack
from blangkon_desktop.documents.pen import Pen
from blangkon_desktop.documents.styles import Density

Field = tuple[str, str]
_Part = tuple[float, int, Sequence[str], str]
"""Lines: how far they stand in, how many lines are above them, the texts, the face."""
_HANG = 18.0
"""How far the text of a numbered term stands in."""
_ASCENT = 0.80
"""Distance from a line's top to its baseline, as a share of its leading."""


class Prose:
    """Makes text pieces of one width (points) in one density."""

    def __init__(self, fonts: Fonts, density: Density, width: float) -> None:
        self.fonts = fonts
        self.density = density
        self.width = width

    def paragraph(self, text: str, face: str = REGULAR) -> Piece:
        """Text from edge to edge, left-aligned."""
        return self._block(self.fonts.wrap(text, face, self.density.body, self.width), 0.0, face)

    def at_right(self, text: str) -> Piece:
        """One or more lines that end at the right edge."""
        lines = self.fonts.wrap(text, REGULAR, self.density.body, self.width)

        def draw(pen: Pen, x: float, top: float) -> None:
            for at, line in enumerate(lines):
                pen.right(x + self.width, top + self._base(at), line, self.density.body)

        return Piece(len(lines) * self.density.leading, draw)

    def heading(self, title: str, subtitle: str, beside: float = 0.0) -> Piece:
        """A centred underlined title in bold, the number below it; moved where it would touch what stands beside it.

        `beside` are points at the right edge that must stay free.
        """
        size = self.density.body + 3
        half = self.fonts.width(title, BOLD, size) / 2
        centre = min(self.width / 2, max(half, self.width - beside - half))
        below = self.fonts.wrap(subtitle, REGULAR, self.density.body, self.width)

        def draw(pen: Pen, x: float, top: float) -> None:
            middle = x + centre
            pen.centre(middle, top + size, title, size, BOLD)
            pen.rule(middle - half, top + size + 2.2, middle + half, top + size + 2.2, 0.9)
            for at, line in enumerate(below):
                pen.centre(middle, top + size + 5 + self._base(at), line, self.density.body)

        return Piece(size + 5 + len(below) * self.density.leading, draw)

    def fields(self, rows: Sequence[Field], label_width: float) -> Piece:
        """Labels, colons and values under one another."""
        return stack([self._field(row, label_width, 0.0, self.width) for row in rows])

    def pairs(self, rows: Sequence[tuple[Field, Field]], label_width: float) -> Piece:
        """Rows of two fields beside one another; one below the other where a value needs more than half the width."""
        half = self.width / 2
        made = []
        for left, right in rows:
            a = self._field(left, label_width, 0.0, half - 8)
            b = self._field(right, label_width, half, half)
            one_line = max(a.height, b.height) <= self.density.leading
            made.append(_beside(a, b) if one_line else self.fields([left, right], label_width))
        return stack(made)

    def numbered(self, number: str, label: str, text: str) -> Piece:
        """A term: number, bold label, and the text going on behind it."""
        lead = f"{label}:"
        offset = self.fonts.width(lead, BOLD, self.density.body) + 4
        room = self.width - _HANG
        first = self.fonts.wrap(text, REGULAR, self.density.body, room - offset)[0]
        rest = text[len(first) :].strip()
        parts: list[_Part] = [(0.0, 0, (number,), REGULAR), (_HANG, 0, (lead,), BOLD)]
        parts.append((_HANG + offset, 0, (first,), REGULAR))
        if rest:
            parts.append((_HANG, 1, self.fonts.wrap(rest, REGULAR, self.density.body, room), REGULAR))
        return self._parts(parts)

    def gap(self) -> Piece:
        """The usual distance between parts."""
        return space(self.density.gap)

    def _field(self, field: Field, label_width: float, left: float, width: float) -> Piece:
        label, value = field
        lines = self.fonts.wrap(value, REGULAR, self.density.body, width - label_width - 8)
        labels = self.fonts.wrap(label, REGULAR, self.density.body, label_width - 3)
        colon = left + label_width
        parts = [(left, 0, labels, REGULAR), (colon, 0, (":",), REGULAR), (colon + 8, 0, lines, REGULAR)]
        return self._parts(parts)

    def _block(self, lines: Sequence[str], left: float, face: str = REGULAR) -> Piece:
        return self._parts([(left, 0, lines, face)])

    def _parts(self, parts: Sequence[_Part]) -> Piece:
        """Texts beside one another as one piece, as high as the lowest line."""
        size, leading = self.density.body, self.density.leading

        def draw(pen: Pen, x: float, top: float) -> None:
            for left, above, lines, face in parts:
                pen.lines(x + left, top + self._base(above), lines, size, leading, face)

        return Piece(max([above + len(lines) for _, above, lines, _ in parts]) * leading, draw)

    def _base(self, at: int) -> float:
        return (at + _ASCENT) * self.density.leading


def _beside(first: Piece, second: Piece) -> Piece:
    """Two pieces with the same top."""

    def draw(pen: Pen, x: float, top: float) -> None:
        first.draw(pen, x, top)
        second.draw(pen, x, top)

    return Piece(max(first.height, second.height), draw)
