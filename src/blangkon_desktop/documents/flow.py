"""One paper while it is laid out: its parts are put under one another, from the letterhead to the signatures."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from blangkon_desktop.documents.blocks.grid import Column, Row, Sum
from blangkon_desktop.documents.blocks.kop import kop
from blangkon_desktop.documents.blocks.prose import Field, Prose
from blangkon_desktop.documents.blocks.signatures import Slot, columns, signing
from blangkon_desktop.documents.blocks.table import Table
from blangkon_desktop.documents.blocks.terms import terms
from blangkon_desktop.documents.fonts import BOLD, Fonts
from blangkon_desktop.documents.format_id import SHORT_DOTS, date_or_dots, or_dots
from blangkon_desktop.documents.layout import Piece, at_right_of, space, stack
from blangkon_desktop.documents.page import Sheet
from blangkon_desktop.documents.styles import Density
from blangkon_desktop.documents.templates import Expected, Wording
from blangkon_desktop.domain.paper_parts import PaperHead

_LABEL = 110.0
_ROW = 3
_BESIDE = 12.0
"""Free between a heading and the code square at its right."""
EMPTY = "Rincian diisi setelah penerimaan dicatat."


@dataclass(frozen=True, slots=True)
class Layout:
    """How one kind of paper is laid out.

    `template` names its wording, which must have exactly `phrases` and may name only `fields`; `values` gives them,
    `compose` puts the parts. `title` is how later pages and readers name the paper.
    """

    template: str
    title: str
    phrases: frozenset[str]
    fields: frozenset[str]
    values: Callable[[Any], Mapping[str, str]]
    compose: Callable[[Flow, Any], None]
    clauses: bool = True
    landscape: bool = False

    @property
    def expected(self) -> Expected:
        """What its template must have."""
        return Expected(self.phrases, self.fields, self.clauses)


class Flow:
    """Puts the parts of one paper; what does not fit goes to the next page."""

    def __init__(
        self,
        sheet: Sheet,
        density: Density,
        fonts: Fonts,
        wording: Wording,
        values: Mapping[str, str],
        square: Piece,
        arms: bytes | None = None,
    ) -> None:
        self.composer = sheet.composer()
        self.prose = Prose(fonts, density, sheet.inner)
        self.width = sheet.inner
        self.fonts = fonts
        self.density = density
        self.square = square
        self._wording = wording
        self._values = values
        self._arms = arms

    def put(self, *pieces: Piece) -> None:
        """Pieces that stay together."""
        self.composer.put(stack(pieces) if len(pieces) != 1 else pieces[0])

    def gap(self, share: float = 1.0) -> None:
        """The usual distance, or a share of it."""
        self.composer.gap(share * self.density.gap)

    def opening(self, head: PaperHead, number: str, *, dated: bool = False, square: bool = False) -> None:
        """Letterhead, heading and number; `dated` papers have place and date at the right below them.

        `square` puts the code square at the right of the heading: for papers whose three signatures share one row.
        """
        self.put(kop(head.letterhead, self.width, self.fonts, self.density, self._arms))
        beside = self.square.height + _BESIDE if square else 0.0
        heading = self.prose.heading(self._wording.heading, number, beside)
        self.put(at_right_of(heading, self.square, self.width) if square else heading)
        if dated:
            self.put(self.prose.at_right(place_and_date(head)))
        self.gap()

    def phrase(self, name: str) -> str:
        """A sentence of the wording, filled in."""
        return self._wording.phrase(name, self._values)

    def said(self, name: str) -> Piece:
        """A sentence of the wording as a paragraph."""
        return self.prose.paragraph(self.phrase(name))

    def fields(self, rows: Sequence[Field], label: float = _LABEL) -> Piece:
        """Labels and values; what is unknown is dots."""
        return self.prose.fields([(name, or_dots(value)) for name, value in rows], label)

    def table(
        self,
        columns: Sequence[Column],
        rows: Sequence[Row],
        sums: Sequence[Sum] = (),
        *,
        money: int = 1,
        title: str = "",
        closing: str = "",
        tail: float = 0.0,
        face: str = BOLD,
    ) -> None:
        """A table with a title that stays with its first rows; `tail` is the height of what must follow its last row.

        A table whose rows are not there yet says so in their place.
        """
        above = stack([self.prose.paragraph(title, face), space(2)]) if title else None
        said = closing if rows or closing else EMPTY
        Table(columns, rows, self.width, self.fonts, self.density, sums, money).flow(self.composer, said, tail, above)

    def terms(self, first: int = 1) -> list[Piece]:
        """The numbered clauses of the wording."""
        return terms(self._wording, self._values, self.prose, first)

    def closing(self, *pieces: Piece, slots: Sequence[Slot]) -> None:
        """The end of a paper: pieces that stay with the signatures, the code square between two of them.

        Three stand in one row; the square is then in the opening.
        """
        self.put(self.signed(*pieces, slots=slots))

    def signed(self, *pieces: Piece, slots: Sequence[Slot]) -> Piece:
        """Pieces and the signatures below them as one."""
        if len(slots) == _ROW:
            signatures = columns(slots, self.width, self.fonts, self.density)
        else:
            signatures = signing(slots, self.square, self.width, self.fonts, self.density)
        return stack([*pieces, *([self.prose.gap()] if pieces else []), signatures])

    def end(self, slots: Sequence[Slot], *, first: int = 1) -> None:
        """The clauses, the last of them with the signatures."""
        *clauses, last = self.terms(first)
        for clause in clauses:
            self.put(clause)
        self.closing(last, slots=slots)


def place_and_date(head: PaperHead) -> str:
    """`Batang, 20 November 2026`."""
    return f"{or_dots(head.place, SHORT_DOTS)}, {date_or_dots(head.issued_on)}"
