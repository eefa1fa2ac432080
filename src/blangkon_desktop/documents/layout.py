"""Where things go: pieces that are never cut, and the composer that deals them out to pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from blangkon_desktop.documents.pen import Pen

Draw = Callable[[Pen, float, float], None]


@dataclass(frozen=True, slots=True)
class Piece:
    """Something of a known height that stays in one place; `draw(pen, x, top)` draws it there."""

    height: float
    draw: Draw


@dataclass(frozen=True, slots=True)
class Placed:
    """A piece with the distance of its top from the page's top edge."""

    top: float
    piece: Piece


def space(height: float) -> Piece:
    """Nothing, of a height."""
    return Piece(height, lambda pen, x, top: None)


def stack(pieces: Sequence[Piece]) -> Piece:
    """Pieces under one another that stay on one page."""

    def draw(pen: Pen, x: float, top: float) -> None:
        for piece in pieces:
            piece.draw(pen, x, top)
            top += piece.height

    return Piece(sum(piece.height for piece in pieces), draw)


def at_right_of(main: Piece, other: Piece, width: float) -> Piece:
    """A piece over the whole width with a square one (`other.height` wide) at the right edge beside it."""

    def draw(pen: Pen, x: float, top: float) -> None:
        main.draw(pen, x, top)
        other.draw(pen, x + width - other.height, top)

    return Piece(max(main.height, other.height), draw)


class Composer:
    """Deals pieces out to pages from top to bottom; `first`, `later` and `bottom` are distances from the top edge."""

    def __init__(self, first: float, later: float, bottom: float) -> None:
        self._later = later
        self._bottom = bottom
        self._top = first
        self.pages: list[list[Placed]] = [[]]

    @property
    def room(self) -> float:
        """The free height that is left on this page."""
        return self._bottom - self._top

    @property
    def full(self) -> float:
        """The free height of an empty page after the first."""
        return self._bottom - self._later

    @property
    def fresh(self) -> bool:
        """Whether nothing stands on this page yet."""
        return not self.pages[-1]

    def put(self, piece: Piece) -> None:
        """The piece below what is there, on a new page where it does not fit."""
        if piece.height > self.room + 0.01 and not self.fresh:
            self.turn()
        self.pages[-1].append(Placed(self._top, piece))
        self._top += piece.height

    def gap(self, height: float) -> None:
        """A distance, which is dropped at the top of a page."""
        if not self.fresh:
            self._top += height

    def turn(self) -> None:
        """Begin a new page."""
        self.pages.append([])
        self._top = self._later
