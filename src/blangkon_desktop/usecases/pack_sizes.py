"""What one piece of a package costs, read from the name: "isi 12", "5 rim", "600 ml isi 24", "per lusin"."""

from __future__ import annotations

import re
from dataclasses import dataclass

_COUNT = re.compile(r"\bisi\s*(\d{1,5})\b|@\s*(\d{1,5})\b|\((\d{1,4})\s*(?:rim|pcs|buah)\)", re.IGNORECASE)
_MEASURE = re.compile(r"\b(\d{1,5}(?:[.,]\d{1,3})?)\s*(kg|gr|gram|ltr|liter|ml|m|meter|lembar|lbr)\b", re.IGNORECASE)
_SIZES = {
    "kg": ("kg", 1.0),
    "gr": ("kg", 0.001),
    "gram": ("kg", 0.001),
    "ltr": ("liter", 1.0),
    "liter": ("liter", 1.0),
    "ml": ("liter", 0.001),
    "m": ("meter", 1.0),
    "meter": ("meter", 1.0),
    "lembar": ("lembar", 1.0),
    "lbr": ("lembar", 1.0),
}
_UNITS = {"lusin": 12, "gross": 144, "kodi": 20}
_SINGLE = frozenset({"buah", "pcs", "unit", "set", "lembar", "botol", "tube", "batang"})


@dataclass(frozen=True, slots=True)
class PiecePrice:
    """Rupiah with tax for one `unit` (`buah`, `kg`, `liter`, `meter`, `lembar`)."""

    price: float
    unit: str


def price_per_piece(name: str, unit: str, price_with_tax: int) -> PiecePrice | None:
    """The price of one piece, or of a kilogram, litre or metre; None where the name doesn't tell for sure.

    A count (`isi 12`) goes before a measure, so that "80 gram" of a paper is never taken for its weight; a weight or
    volume counts only without a count.
    """
    counts = [int(next(filter(None, found.groups()))) for found in _COUNT.finditer(name)]
    kind = unit.strip().casefold()
    dozen = _UNITS.get(kind, 1)
    if len(counts) > 1:
        return None
    if counts and counts[0] > 0:
        return PiecePrice(price_with_tax / counts[0], "buah")
    if dozen > 1:
        return PiecePrice(price_with_tax / dozen, "buah")
    measures = [found.groups() for found in _MEASURE.finditer(name)]
    if len(measures) == 1 and kind not in ("rim", "roll", "dus", "pak"):
        size, measure = measures[0]
        named, factor = _SIZES[measure.casefold()]
        amount = float(size.replace(",", ".")) * factor
        if amount > 0 and named in ("kg", "liter"):
            return PiecePrice(price_with_tax / amount, named)
    return PiecePrice(float(price_with_tax), "buah") if kind in _SINGLE else None
