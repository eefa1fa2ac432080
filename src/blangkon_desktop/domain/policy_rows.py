"""What a policy file is made of: dated rows, ladders of bands, and channels.

Types only. The names of all rules are in `policy_rules`, reading the file is `policy_parse`, checking gaps and overlaps
`policy_check`, and asking the rules is `policy.Policy`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import Literal

from blangkon_desktop.domain.catalogue import PurchaseKind
from blangkon_desktop.domain.money import Rupiah
from blangkon_desktop.domain.text import Sentence

Certainty = Literal["source", "memory"]
"""`source`: a text that we read says so. `memory`: expected, but nobody could show the text yet."""

RowValue = int | bool | str | tuple[str, ...] | Mapping[str, int] | Mapping[str, str]
"""What a row may hold; which one is fixed for each rule by `RULES`."""

_PERCENT = re.compile(r"(\d{1,3}(?:\.\d{1,6})?)\s?%")
_PARTS = re.compile(r"(\d{1,6})/(\d{1,6})")


class ValueKind(StrEnum):
    """The kinds of value that a row can carry."""

    RUPIAH = "rupiah"
    NUMBER = "number"
    RATE = "rate"
    FLAG = "flag"
    CHOICE = "choice"
    TEXT = "text"
    CODES = "codes"
    RATES = "rates"
    TEXTS = "texts"
    NUMBERS = "numbers"
    DAYS = "days"


@dataclass(frozen=True, slots=True)
class RuleType:
    """What the rows of one rule must look like; an optional rule may be in force for no date at all.

    A choice, and each word of a list of codes that has `choices`, is one of them; a table must have all `keys`;
    a text, and each text of a table, must match `pattern` as a whole, as `example` does. Days are a table of dates of
    whole years.
    """

    kind: ValueKind
    choices: tuple[str, ...] = ()
    optional: bool = False
    keys: tuple[str, ...] = ()
    pattern: str = ""
    example: str = ""


@dataclass(frozen=True, slots=True)
class Validity:
    """The dates between which a row is in force, both included; `until` None means: no end known."""

    since: date
    until: date | None = None

    def covers(self, on: date) -> bool:
        """Whether `on` lies between both dates."""
        return self.since <= on and (self.until is None or on <= self.until)

    def overlaps(self, other: Validity) -> bool:
        """Whether any one day belongs to both."""
        first, second = sorted((self, other), key=lambda item: item.since)
        return first.until is None or second.since <= first.until


@dataclass(frozen=True, slots=True)
class Basis:
    """Where a row comes from: the legal text, and how sure we are of it."""

    source: str
    certainty: Certainty
    note: str = ""
    short: str = ""
    """The source as a narrow line of a paper cites it."""


@dataclass(frozen=True, slots=True)
class RuleRow:
    """One dated value of one rule."""

    rule: str
    value: RowValue
    validity: Validity
    basis: Basis
    line: int = 0


@dataclass(frozen=True, slots=True)
class Band:
    """One step of a ladder: values above `over` up to and including `up_to` (None: without end) give `gives`."""

    band_id: str
    ladder: str
    over: Rupiah
    up_to: Rupiah | None
    gives: str
    kinds: tuple[PurchaseKind, ...]
    validity: Validity
    basis: Basis
    officer: str = ""
    article: str = ""
    line: int = 0

    def holds(self, value: Rupiah) -> bool:
        """Whether `value` (rupiah) lies on this step."""
        return value > self.over and (self.up_to is None or value <= self.up_to)


@dataclass(frozen=True, slots=True)
class ChannelRow:
    """One channel as the policy knows it; `transition` is a period of grace that its legal base is in."""

    code: str
    group: str
    label: str
    aliases: tuple[str, ...]
    validity: Validity
    basis: Basis
    transition: Validity | None = None
    transition_source: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in a policy file that can't be accepted, at a line of the file (1 is the first)."""

    line: int
    text: Sentence


def rate_of(text: str) -> Fraction:
    """`"1.5%"` or `"11/12"` as an exact fraction. Raises ValueError for anything else."""
    percent = _PERCENT.fullmatch(text.strip())
    if percent:
        return Fraction(percent.group(1)) / 100
    parts = _PARTS.fullmatch(text.strip())
    if parts and int(parts.group(2)):
        return Fraction(int(parts.group(1)), int(parts.group(2)))
    raise ValueError(text)


def rate_text(rate: Fraction) -> str:
    """A rate as people write it: `1.5%`, `12%`, `2.65%`."""
    hundredths = rate * 1_000_000
    digits = f"{int(hundredths):07d}" if hundredths.denominator == 1 else f"{round(hundredths):07d}"
    shown = f"{int(digits[:-4])}.{digits[-4:]}".rstrip("0").rstrip(".")
    return f"{shown}%"
