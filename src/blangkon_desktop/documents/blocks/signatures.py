"""Who signs: columns with a title, room for the signature, the name underlined, and what stands below it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from blangkon_desktop.documents.fonts import BOLD, REGULAR, Fonts
from blangkon_desktop.documents.format_id import DOTS, SHORT_DOTS, figures, nip, or_dots
from blangkon_desktop.documents.layout import Piece, space, stack
from blangkon_desktop.documents.pen import Pen
from blangkon_desktop.documents.styles import Density
from blangkon_desktop.domain.money import Rupiah
from blangkon_desktop.domain.paper_parts import PartyVendor, Signer

_APART = 14.0
"""Between the columns of one row."""


@dataclass(frozen=True, slots=True)
class Slot:
    """One signature: lines above, the name, lines below; `stamp_duty` in rupiah draws a meterai box, 0 none."""

    above: tuple[str, ...]
    name: str
    below: tuple[str, ...]
    stamp_duty: Rupiah = 0


def official(signer: Signer, *first: str, party: str = "") -> Slot:
    """An official's slot under the title, or the role with `Plt.`/`Plh.` in front of it where there is one.

    `first` are lines above (`Setuju dibayar,`), `party` what the person is in the paper (`PIHAK KEDUA`).
    """
    role = f"{signer.title or signer.acts_as},"
    below = (signer.rank, f"NIP. {nip(signer.nip)}" if signer.nip else f"NIP. {SHORT_DOTS}")
    above = tuple(role.replace(" selaku ", " selaku\n").split("\n"))  # two offices of one person: a line for each
    said = (*first, *((party,) if party else ()), *above)
    return Slot(said, signer.name, tuple(line for line in below if line))


def seller(vendor: PartyVendor, *first: str, stamp_duty: Rupiah = 0) -> Slot:
    """The vendor's slot under lines of its own (`Menerima dan menyetujui,`)."""
    title = (vendor.representative_title,) if vendor.representative_title else ()
    return Slot((*first, vendor.name), vendor.representative, title, stamp_duty)


def signing(slots: Sequence[Slot], middle: Piece, width: float, fonts: Fonts, density: Density) -> Piece:
    """Rows of two with a piece (the code square) between the first two; a last odd one stands in the middle."""
    if len(slots) == 1:
        return beside(None, slots[0], middle, width, fonts, density)
    rows = [beside(slots[0], slots[1], middle, width, fonts, density)]
    rest = list(slots[2:])
    while rest:
        rows += [space(density.gap + 2), columns(rest[:2], width, fonts, density)]
        rest = rest[2:]
    return stack(rows)


def beside(left: Slot | None, right: Slot, middle: Piece, width: float, fonts: Fonts, density: Density) -> Piece:
    """Two slots with a piece between them (`middle.height` is also its width); without the left one it stands there."""
    between = middle.height + 36
    column = (width - between) / 2
    made = [_Column(slot, column, fonts, density) for slot in (left, right) if slot is not None]
    above = max(each.above_height for each in made)
    height = max(above + density.signing + max(each.below_height for each in made), middle.height)
    place = (width - middle.height) / 2 if left is not None else 0.0

    def draw(pen: Pen, x: float, top: float) -> None:
        if left is not None:
            made[0].draw(pen, x, top, above)
        made[-1].draw(pen, x + column + between, top, above)
        middle.draw(pen, x + place, top + (height - middle.height) / 2)

    return Piece(height, draw)


def columns(slots: Sequence[Slot], width: float, fonts: Fonts, density: Density) -> Piece:
    """Slots beside one another in equal columns; a single one in the middle."""
    share = (width - _APART * (len(slots) - 1)) / max(2, len(slots))
    made = [_Column(slot, share, fonts, density) for slot in slots]
    above = max(each.above_height for each in made)
    height = above + density.signing + max(each.below_height for each in made)
    start = (width - share) / 2 if len(slots) == 1 else 0.0

    def draw(pen: Pen, x: float, top: float) -> None:
        for at, each in enumerate(made):
            each.draw(pen, x + start + at * (share + _APART), top, above)

    return Piece(height, draw)


class _Column:
    """One slot, wrapped to its width."""

    def __init__(self, slot: Slot, width: float, fonts: Fonts, density: Density) -> None:
        def wrap(text: str, face: str) -> tuple[str, ...]:
            return fonts.wrap(text, face, density.body, width)

        self._width = width
        self._density = density
        self._duty = slot.stamp_duty
        self._above = [line for text in slot.above for line in wrap(text, REGULAR)]
        self._name = wrap(or_dots(slot.name, DOTS), BOLD)
        self._underlined = bool(slot.name)
        self._below = [line for text in slot.below for line in wrap(text, REGULAR)]
        self.above_height = len(self._above) * density.leading
        self.below_height = (len(self._name) + len(self._below)) * density.leading + 2

    def draw(self, pen: Pen, x: float, top: float, above: float) -> None:
        """Draw with the signing room beginning `above` points below `top`."""
        size, leading = self._density.body, self._density.leading
        middle = x + self._width / 2
        for at, line in enumerate(self._above):
            pen.centre(middle, top + (at + 0.8) * leading, line, size)
        y = top + above + self._density.signing
        if self._duty:
            self._meterai(pen, x, y - self._density.signing)
        for line in self._name:
            pen.centre(middle, y + 0.8 * leading, line, size, BOLD)
            if self._underlined:
                half = pen.fonts.width(line, BOLD, size) / 2
                pen.rule(middle - half, y + 0.8 * leading + 1.6, middle + half, y + 0.8 * leading + 1.6, 0.7)
            y += leading
        for at, line in enumerate(self._below):
            pen.centre(middle, y + 2 + (at + 0.8) * leading, line, size)

    def _meterai(self, pen: Pen, x: float, top: float) -> None:
        """The box for the stamp, 64 x signing room less 6."""
        height = self._density.signing - 6
        pen.dotted_box(x, top + 2, 64, height)
        pen.centre(x + 32, top + height / 2, "Meterai", 9)
        pen.centre(x + 32, top + height / 2 + 10, f"Rp{figures(self._duty)}", 9)
