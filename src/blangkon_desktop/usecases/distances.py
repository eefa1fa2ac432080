"""How far apart two districts are: the straight line between their seats, which is all that a catalogue allows.

A catalogue names a seller's district, not an address, and the resource knows Central Java: elsewhere the answer is
"unknown", never a guess.
"""

from __future__ import annotations

import tomllib
from functools import cache
from math import asin, cos, radians, sin, sqrt

from blangkon_desktop.platform.assets import asset

_EARTH_KM = 6371.0
_ROUND_KM = 5
_DISTRICT = 5
_SHORT = {"kab": "kabupaten", "kab.": "kabupaten"}


def district_of(region: str) -> str:
    """The code of the district (`33.25`) that a region's code or name lies in; "" for one that is not known."""
    text = " ".join(region.split())
    code = text[:_DISTRICT]
    if code in _seats():
        return code
    words = text.casefold().split(" ")
    name = " ".join([_SHORT.get(words[0], words[0]), *words[1:]]) if words else ""
    return _names().get(name, "")


def distance_km(home: str, region: str) -> int | None:
    """Kilometres between the seats of two districts, to the nearest five; 0 in one's own, None when one is unknown."""
    here, there = district_of(home), district_of(region)
    if not here or not there:
        return None
    if here == there:
        return 0
    return max(_ROUND_KM, round(_line(_seats()[here], _seats()[there]) / _ROUND_KM) * _ROUND_KM)


@cache
def usual_home() -> str:
    """The district of an office that names none."""
    return str(tomllib.loads(asset("catalogue", "neighbours.toml").read_text(encoding="utf-8"))["home"])


def _line(one: tuple[float, float], other: tuple[float, float]) -> float:
    """The great circle between two places (degrees), in kilometres."""
    (south, east), (south2, east2) = ((radians(a), radians(b)) for a, b in (one, other))
    half = sin((south2 - south) / 2) ** 2 + cos(south) * cos(south2) * sin((east2 - east) / 2) ** 2
    return 2 * _EARTH_KM * asin(sqrt(half))


@cache
def _rows() -> dict[str, tuple[str, tuple[float, float]]]:
    found = tomllib.loads(asset("catalogue", "districts.toml").read_text(encoding="utf-8"))["districts"]
    return {code: (str(row["name"]), (float(row["at"][0]), float(row["at"][1]))) for code, row in found.items()}


@cache
def _seats() -> dict[str, tuple[float, float]]:
    return {code: seat for code, (_, seat) in _rows().items()}


@cache
def _names() -> dict[str, str]:
    return {name.casefold(): code for code, (name, _) in _rows().items()}
