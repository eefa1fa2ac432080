"""The words that practice data is made of, read from the TOML files of `resources/demo`.

products/*.toml hold one category each (items with name patterns, options with price factors), sellers.toml the
trades and the syllables of firms, regions.toml where vendors are, people.toml, budget.toml and orders.toml the office.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from blangkon_desktop.domain.catalogue import Channel, PurchaseKind
from blangkon_desktop.training.chance import Weighted

_SLOT = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Pattern:
    """A name with numbered slots; per slot its label, the words for it and the factor each word has on the price."""

    text: str
    slots: tuple[tuple[str, tuple[str, ...], tuple[float, ...]], ...]


@dataclass(frozen=True, slots=True)
class Item:
    """Something that is sold: its name patterns, unit, middle price (rupiah before tax) and their spread."""

    patterns: tuple[Pattern, ...]
    unit: str
    base: int
    spread: float
    pdn: float


@dataclass(frozen=True, slots=True)
class Staple:
    """A fixed offer that is always there."""

    name: str
    unit: str
    base: int


@dataclass(frozen=True, slots=True)
class Category:
    """One file of products."""

    code: str
    label: str
    kind: PurchaseKind
    taxed: bool
    items: Weighted[Item]
    staples: tuple[Staple, ...]


@dataclass(frozen=True, slots=True)
class Trade:
    """A kind of seller: legal forms, categories, how many products it has beside others, how often it is a PKP."""

    code: str
    size: float
    pkp: float
    forms: Weighted[str]
    goods: Weighted[str]
    business: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Founder:
    """A vendor that every practice office has."""

    channel: Channel
    trade: str
    assured: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Region:
    """Where a vendor sits; `code` is Kemendagri's."""

    code: str
    name: str
    regency: str


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """All words, by use. `people`, `budget` and `orders` are the plain tables of their files."""

    categories: Mapping[str, Category]
    trades: Weighted[Trade]
    channels: Weighted[Channel]
    founders: tuple[Founder, ...]
    regions: Weighted[Region]
    firm: Mapping[str, tuple[str, ...]]
    streets: tuple[str, ...]
    people: Mapping[str, Any]
    budget: Mapping[str, Any]
    orders: Mapping[str, Any]

    def trade(self, code: str) -> Trade:
        """The trade of that code; StopIteration can't happen for founders, whose codes are checked on load."""
        return next(trade for trade in self.trades.things if trade.code == code)


def load_vocabulary(folder: Path) -> Vocabulary:
    """Read all files. Raises KeyError or ValueError for files that don't fit together: a fault of the program."""
    sellers = _read(folder / "sellers.toml")
    categories = {path.stem: _category(path.stem, _read(path)) for path in sorted((folder / "products").glob("*.toml"))}
    trades = Weighted({_trade(raw): float(raw["weight"]) for raw in sellers["trade"]})
    for trade in trades.things:
        for code in trade.goods.things:
            categories[code]
    return Vocabulary(
        categories=categories,
        trades=trades,
        channels=Weighted({Channel(code): float(share) for code, share in sellers["channels"].items()}),
        founders=tuple(_founder(raw) for raw in sellers["founder"]),
        regions=Weighted(
            {
                Region(raw["code"], raw["name"], raw["regency"]): float(raw["weight"])
                for raw in _read(folder / "regions.toml")["region"]
            }
        ),
        firm={place: tuple(words) for place, words in sellers["firm"].items()},
        streets=tuple(sellers["streets"]["names"]),
        people=_read(folder / "people.toml"),
        budget=_read(folder / "budget.toml"),
        orders=_read(folder / "orders.toml"),
    )


def _read(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _category(code: str, raw: Mapping[str, Any]) -> Category:
    lists = raw.get("lists", {})
    usual_pdn = float(raw.get("pdn", 0.75))
    return Category(
        code=code,
        label=raw["category"],
        kind=PurchaseKind(raw["kind"]),
        taxed=raw["taxed"],
        items=Weighted({_item(item, lists, usual_pdn): float(item.get("weight", 1)) for item in raw["item"]}),
        staples=tuple(Staple(staple["name"], staple["unit"], staple["base"]) for staple in raw.get("staple", ())),
    )


def _item(raw: Mapping[str, Any], lists: Mapping[str, Mapping[str, float]], usual_pdn: float) -> Item:
    options = {
        label: lists[choice] if isinstance(choice, str) else choice for label, choice in raw.get("options", {}).items()
    }
    return Item(
        patterns=tuple(_pattern(text, options) for text in raw["names"]),
        unit=raw["unit"],
        base=raw["base"],
        spread=float(raw.get("spread", 0.18)),
        pdn=float(raw.get("pdn", usual_pdn)),
    )


def _pattern(text: str, options: Mapping[str, Mapping[str, float]]) -> Pattern:
    slots = tuple(
        (_label(name), tuple(options[name]), tuple(float(factor) for factor in options[name].values()))
        for name in _SLOT.findall(text)
    )
    return Pattern(_SLOT.sub("{}", text), slots)


def _label(name: str) -> str:
    return name.rstrip("0123456789").capitalize()


def _trade(raw: Mapping[str, Any]) -> Trade:
    return Trade(
        code=raw["code"],
        size=float(raw["size"]),
        pkp=float(raw["pkp"]),
        forms=Weighted({form: float(share) for form, share in raw["forms"].items()}),
        goods=Weighted({code: float(share) for code, share in raw["goods"].items()}),
        business=tuple(raw["business"]),
    )


def _founder(raw: Mapping[str, Any]) -> Founder:
    return Founder(Channel(raw["channel"]), raw["trade"], tuple(raw["assured"]))
