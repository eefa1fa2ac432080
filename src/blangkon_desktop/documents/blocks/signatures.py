"""Who signs: columns with a title, room for the signature, the name underlined, and what stands below it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from blangkon_desktop.documents.fonts import BOLD, REGULAR, Fonts
from blangkon_desktop.documents.format_id import DOTS, SHORT_DOTS, figures, nip, or_dots
from blangkon_desktop.documents.layout import Piece
from blangkon_desktop.documents.pen import Pen
from blangkon_desktop.documents.styles import Density
from blangkon_desktop.domain.money import Rupiah
from blangkon_desktop.domain.papers import PartyVendor, Signer


@dataclass(frozen=True, slots=True)
class Slot:
    """One signature: lines above, the name, lines below; `stamp_duty` in rupiah draws a meterai box, 0 none."""

    above: tuple[str, ...]
    name: str
    below: tuple[str, ...]
    stamp_duty: Rupiah = 0


def official(signer: Signer) -> Slot:
    """An official's slot under the title, or the role with `Plt.`/`Plh.` in front of it where there is one."""
    role = f"{signer.title or signer.acts_as},"
    below = (signer.rank, f"NIP. {nip(signer.nip)}" if signer.nip else f"NIP. {SHORT_DOTS}")
    above = tuple(role.replace(" selaku ", " selaku\n").split("\n"))  # two offices of one person: a line for each
    return Slot(above, signer.name, tuple(line for line in below if line))


def accepting(vendor: PartyVendor, stamp_duty: Rupiah) -> Slot:
    """The vendor's slot under `Menerima dan menyetujui`."""
    title = (vendor.representative_title,) if vendor.representative_title else ()
    return Slot(("Menerima dan menyetujui,", vendor.name), vendor.representative, title, stamp_duty)


def signatures(slots: Sequence[Slot], middle: Piece, width: float, fonts: Fonts, density: Density) -> Piece:
    """Two slots, left and right, with a piece between them (`middle.height` is also its width)."""
    between = middle.height + 36
    column = (width - between) / 2
    left, right = (_Column(slot, column, fonts, density) for slot in slots)
    above = max(left.above_height, right.above_height)
    height = above + density.signing + max(left.below_height, right.below_height)

    def draw(pen: Pen, x: float, top: float) -> None:
        left.draw(pen, x, top, above)
        right.draw(pen, x + column + between, top, above)
        middle.draw(pen, x + (width - middle.height) / 2, top + (height - middle.height) / 2)

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
