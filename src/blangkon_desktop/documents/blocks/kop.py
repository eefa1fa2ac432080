"""The letterhead: emblem left, government, office, how to reach it, and the thick-thin double rule."""

from __future__ import annotations

from functools import lru_cache

from blangkon_desktop.documents.fonts import BOLD, REGULAR, Fonts
from blangkon_desktop.documents.layout import Piece
from blangkon_desktop.documents.pen import Pen
from blangkon_desktop.documents.styles import THICK, Density
from blangkon_desktop.domain.paper_parts import Letterhead

_EMBLEM, _ARMS = 52.0, 56.0
_GOVERNMENT = 12.0
_CONTACT = 9.0
_OFFICE_SIZES = (16.0, 15.0, 14.0, 13.0)

# Our own neutral sign, a plain shield in a unit square: it stands where the office sets its coat of arms.
_SHIELD = (
    (0.12, 0.06), (0.50, 0.00), (0.88, 0.06), (0.88, 0.52), (0.80, 0.72), (0.66, 0.88),
    (0.50, 1.00), (0.34, 0.88), (0.20, 0.72), (0.12, 0.52),
)  # fmt: skip


@lru_cache(maxsize=16)
def kop(head: Letterhead, width: float, fonts: Fonts, density: Density, arms: bytes | None = None) -> Piece:
    """The letterhead over `width` points; laid out once for all papers that share it.

    `arms` is a PNG that stands in place of the neutral shield.
    """
    room = width - _EMBLEM - 12
    office, size = _office_lines(head.office.upper(), fonts, room)
    rows = [(line, _GOVERNMENT, REGULAR) for line in fonts.wrap(head.government.upper(), REGULAR, _GOVERNMENT, room)]
    rows += [(line, size, BOLD) for line in office]
    rows += [(line, _CONTACT, REGULAR) for text in _reach(head) for line in fonts.wrap(text, REGULAR, _CONTACT, room)]
    text_height = sum(size * 1.22 for _, size, _ in rows)
    inner = max(text_height, (_EMBLEM if arms is None else _ARMS) + 2)

    def draw(pen: Pen, x: float, top: float) -> None:
        if arms is None:
            _emblem(pen, x + 2, top + (inner - _EMBLEM) / 2)
        else:
            pen.picture(x, top + (inner - _ARMS) / 2, _ARMS, arms)
        y = top + (inner - text_height) / 2
        for line, size, face in rows:
            pen.centre(x + _EMBLEM + 12 + room / 2, y + size, line, size, face)
            y += size * 1.22
        pen.rule(x, top + inner + 5, x + width, top + inner + 5, THICK)
        pen.rule(x, top + inner + 8, x + width, top + inner + 8, 0.7)

    return Piece(inner + 9 + density.gap, draw)


def _office_lines(office: str, fonts: Fonts, room: float) -> tuple[tuple[str, ...], float]:
    """The office's name in the largest size that keeps it on one line, else in the smallest on several."""
    for size in _OFFICE_SIZES:
        if fonts.width(office, BOLD, size) <= room:
            return (office,), size
    return fonts.wrap(office, BOLD, _OFFICE_SIZES[-1], room), _OFFICE_SIZES[-1]


def _reach(head: Letterhead) -> list[str]:
    """Address line and contact line, without what is unknown."""
    parts = [("Telepon", head.telephone), ("Laman", head.website), ("Pos-el", head.email)]
    parts.append(("Kode Pos", head.postal_code))
    contact = "  ".join(f"{label} {value}" for label, value in parts if value)
    return [text for text in (head.address, contact) if text]


def _emblem(pen: Pen, x: float, top: float) -> None:
    """The placeholder shield, `_EMBLEM` points high."""
    pen.outline([(x + a * _EMBLEM, top + b * _EMBLEM) for a, b in _SHIELD], 1.4)
    inset = [(x + (0.5 + (a - 0.5) * 0.84) * _EMBLEM, top + (0.47 + (b - 0.47) * 0.84) * _EMBLEM) for a, b in _SHIELD]
    pen.outline(inset, 0.6)
    for height in (0.30, 0.38):
        pen.rule(x + 0.2 * _EMBLEM, top + height * _EMBLEM, x + 0.8 * _EMBLEM, top + height * _EMBLEM, 0.8)
