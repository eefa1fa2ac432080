"""Products by how near their sellers are: own district, its neighbours, the province, then the others."""

from __future__ import annotations

import tomllib
from functools import cache

from blangkon_desktop.platform.assets import asset
from blangkon_desktop.store.catalogue import bits
from blangkon_desktop.store.catalogue.filters import labels, region_fits, with_labels
from blangkon_desktop.store.catalogue.found import Group
from blangkon_desktop.store.catalogue.index import IndexView

_PROVINCE = 2


@cache
def neighbours() -> dict[str, tuple[str, ...]]:
    """Codes of the districts around each district that the file knows."""
    found = tomllib.loads(asset("catalogue", "neighbours.toml").read_text(encoding="utf-8"))
    return {code: tuple(around) for code, around in found["neighbours"].items()}


@cache
def default_home() -> str:
    """The district of an office that names none."""
    return str(tomllib.loads(asset("catalogue", "neighbours.toml").read_text(encoding="utf-8"))["home"])


def zones(view: IndexView, home: str, groups: tuple[Group, ...]) -> tuple[Group, ...]:
    """The groups of the nearest first, the best fitting first in each zone; a later one may hold an earlier one's."""
    home = home or default_home()
    own = (home,)
    beside = neighbours().get(home, ())
    province = (home[:_PROVINCE],)
    made = tuple(map(_once, groups))
    parted = [_inside(view, codes, group) for codes in (own, beside, province) for group in made]
    return (*parted, *made)


def around(view: IndexView, home: str) -> bits.Bits:
    """The products of the own district and its neighbours."""
    home = home or default_home()
    return within(view, (home, *neighbours().get(home, ())))


def _once(group: Group) -> Group:
    """The same set, worked out when it is first asked for: each zone asks again."""
    kept: list[bits.Bits] = []

    def get() -> bits.Bits:
        if not kept:
            kept.append(group())
        return kept[0]

    return get


def _inside(view: IndexView, codes: tuple[str, ...], group: Group) -> Group:
    return lambda: group() & within(view, codes)


def within(view: IndexView, codes: tuple[str, ...]) -> bits.Bits:
    """The products whose sellers are in one of these regions."""

    def make() -> bits.Bits:
        chosen = [region_fits(code) for code in codes]
        numbers = [number for number, name in labels(view, "region").items() if any(fits(name) for fits in chosen)]
        return with_labels(view, "region", numbers)

    return view.kept(("within", codes), make)
