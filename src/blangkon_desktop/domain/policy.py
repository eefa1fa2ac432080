"""A policy: the rules of procurement as dated data, and asking it which row is in force on a day.

Every number that a rule needs comes from here with its legal source. The row of the event's date decides:
the date of the order for routing, the date of payment or invoice for tax.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from fractions import Fraction
from typing import cast

from blangkon_desktop.domain.catalogue import PurchaseKind
from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.money import Rupiah, format_rupiah
from blangkon_desktop.domain.policy_check import check_rows
from blangkon_desktop.domain.policy_parse import parse_policy
from blangkon_desktop.domain.policy_rows import Band, ChannelRow, Problem, RuleRow, rate_of
from blangkon_desktop.domain.policy_rules import RULES
from blangkon_desktop.domain.policy_values import typed_value
from blangkon_desktop.domain.text import Sentence

_TOLD = 8
"""So many problems of a file are told in the text of the error; all of them are in its data."""


@dataclass(frozen=True, slots=True)
class Policy:
    """All rules of one policy file. `name` is what people see: "Aturan Batang 2024-03"."""

    id: str
    version: str
    name: str
    rows: tuple[RuleRow, ...]
    bands: tuple[Band, ...]
    channels: tuple[ChannelRow, ...]
    origin: str = ""
    _by_rule: Mapping[str, tuple[RuleRow, ...]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Sort the rows by rule once: a screen asks thousands of times."""
        by_rule: dict[str, list[RuleRow]] = {}
        for row in self.rows:
            by_rule.setdefault(row.rule, []).append(row)
        object.__setattr__(self, "_by_rule", {rule: tuple(rows) for rule, rows in by_rule.items()})

    def find(self, rule: str, on: date) -> RuleRow | None:
        """The row of `rule` in force on a day, or None. Raises KeyError for a rule that no policy knows."""
        if rule not in RULES:
            raise KeyError(rule)
        return next((row for row in self._by_rule.get(rule, ()) if row.validity.covers(on)), None)

    def row(self, rule: str, on: date) -> RuleRow:
        """The row of `rule` in force on a day. Raises InvalidInput `policy.no_row` when that day has none."""
        found = self.find(rule, on)
        if found is None:
            raise _no_row(rule, on)
        return found

    def amount(self, rule: str, on: date) -> Rupiah:
        """A rule whose value is an amount (rupiah) or a count (days, years)."""
        return cast(int, self.row(rule, on).value)

    def limit(self, rule: str, on: date) -> Rupiah | None:
        """An optional amount: None when no row is in force on that day."""
        found = self.find(rule, on)
        return None if found is None else cast(int, found.value)

    def rate(self, rule: str, on: date) -> Fraction:
        """A rule whose value is a rate, as an exact fraction."""
        return rate_of(cast(str, self.row(rule, on).value))

    def flag(self, rule: str, on: date) -> bool:
        """A rule that is a yes or a no."""
        return cast(bool, self.row(rule, on).value)

    def text(self, rule: str, on: date) -> str:
        """A rule whose value is a word: a choice or a code."""
        return cast(str, self.row(rule, on).value)

    def codes(self, rule: str, on: date) -> tuple[str, ...]:
        """A rule whose value is a list of words."""
        return cast("tuple[str, ...]", self.row(rule, on).value)

    def texts(self, rule: str, on: date) -> Mapping[str, str]:
        """A rule whose value is a table of words or of rates."""
        return cast(Mapping[str, str], self.row(rule, on).value)

    def numbers(self, rule: str, on: date) -> Mapping[str, int]:
        """A rule whose value is a table of whole numbers."""
        return cast(Mapping[str, int], self.row(rule, on).value)

    def days(self, rule: str, on: date) -> Mapping[str, str]:
        """The dates (ISO) of the calendar row that covers a day with what each is called; empty without a row."""
        found = self.find(rule, on)
        return {} if found is None else cast(Mapping[str, str], found.value)

    def source(self, rule: str, on: date) -> str:
        """The legal source of the row in force on that day."""
        return self.row(rule, on).basis.source

    def short_source(self, source: str) -> str:
        """The short citation of a source of the routing ladders, as papers print it; "" where it has none."""
        return next((band.basis.short for band in self.bands if band.basis.source == source), "")

    def steps(self, ladder: str, on: date, kind: PurchaseKind = PurchaseKind.GOODS) -> tuple[Band, ...]:
        """The bands of a ladder in force on a day for a kind of purchase, lowest first."""
        mine = (b for b in self.bands if b.ladder == ladder and kind in b.kinds and b.validity.covers(on))
        return tuple(sorted(mine, key=lambda band: band.over))

    def band(self, ladder: str, value: Rupiah, on: date, kind: PurchaseKind = PurchaseKind.GOODS) -> Band:
        """The one band that `value` lies on. Raises InvalidInput `policy.no_row` when that day has none."""
        found = next((band for band in self.steps(ladder, on, kind) if band.holds(value)), None)
        if found is None:
            raise _no_row(ladder, on)
        return found

    def channels_on(self, on: date, group: str | None = None) -> tuple[ChannelRow, ...]:
        """The channels in force on a day, of one group (`marketplace`, `ekatalog-lokal`) or of all."""
        return tuple(c for c in self.channels if c.validity.covers(on) and group in (None, c.group))

    def override(self, settings: Mapping[str, object]) -> Policy:
        """This policy with some values set by an office, for all dates.

        A setting is named as its rule with `_` for the dot (`ppn_threshold_basis`). Raises InvalidInput
        `policy.unknown_setting` for a name or a value that no rule has.
        """
        names = {rule.replace(".", "_"): rule for rule in RULES}
        policy = self
        for setting, value in settings.items():
            rule = names.get(setting, setting)
            try:
                typed = typed_value(RULES[rule], value)
            except (KeyError, ValueError) as error:
                raise _unknown_setting(setting) from error
            rows = tuple(replace(row, value=typed) if row.rule == rule else row for row in policy.rows)
            policy = replace(policy, rows=rows)
        return policy


def load_policy(text: str, origin: str, *, fallback: Policy | None = None, skip_unknown: bool = False) -> Policy:
    """The policy in the TOML `text`; `origin` is the name of the file, for messages only.

    Rules that the file does not name at all have the rows of `fallback`: a file that was written for an older program
    stays of use under a newer one that knows more rules. With `skip_unknown` rows of rules that this program does not
    know (any more) are passed over: right for a file that was taken in before, not for one that comes.

    Raises InvalidInput `policy.invalid` with `data["problems"]` = `[{line, text, text_en}]` when the file can't be
    read, has gaps or overlaps between bands, dates that overlap, or rows without source or of a wrong type.
    """
    parsed = parse_policy(text)
    if parsed.unknown and not skip_unknown:
        parsed.problems += parsed.unknown
        parsed.unread.add("row")
    if fallback is not None:
        named = {row.rule for row in parsed.rows} | parsed.unread
        parsed.rows += [replace(row, line=0) for row in fallback.rows if row.rule not in named]
    problems = check_rows(parsed)
    if problems:
        raise _invalid(problems, origin)
    head = parsed.head
    return Policy(
        id=head["id"],
        version=head["version"],
        name=head["name"],
        rows=tuple(parsed.rows),
        bands=tuple(parsed.bands),
        channels=tuple(parsed.channels),
        origin=origin,
    )


def _invalid(problems: tuple[Problem, ...], origin: str) -> InvalidInput:
    told = problems[:_TOLD]
    rest = len(problems) - len(told)
    lines_id = [f"Baris {p.line}: {p.text.id}" for p in told] + ([f"… dan {rest} hal lagi."] if rest else [])
    lines_en = [f"Line {p.line}: {p.text.en}" for p in told] + ([f"… and {rest} more."] if rest else [])
    return InvalidInput(
        "policy.invalid",
        Sentence(
            f"Berkas aturan {origin} tidak dapat dipakai ({len(problems)} hal).",
            f"The policy file {origin} can't be used ({len(problems)} problems).",
        ),
        detail=Sentence("\n".join(lines_id), "\n".join(lines_en)),
        next_step=Sentence(
            "Perbaiki baris yang disebut lalu periksa lagi. Aturan yang sedang berlaku tidak berubah.",
            "Correct the lines named and check again. The rules in force have not changed.",
        ),
        data={"problems": [{"line": p.line, "text": p.text.id, "text_en": p.text.en} for p in problems]},
    )


def _no_row(rule: str, on: date) -> InvalidInput:
    day = on.isoformat()
    return InvalidInput(
        "policy.no_row",
        Sentence(f"Aturan {rule} tidak punya nilai untuk tanggal {day}.", f"The rule {rule} has no value for {day}."),
        next_step=Sentence(
            "Periksa tanggalnya, atau tambahkan baris aturan yang berlaku pada tanggal itu.",
            "Check the date, or add a row of the rule that is in force on that day.",
        ),
        field="date",
        data={"rule": rule, "date": day},
    )


def _unknown_setting(setting: str) -> InvalidInput:
    return InvalidInput(
        "policy.unknown_setting",
        Sentence(f"Pengaturan «{setting}» tidak dikenal atau salah isinya.", f"The setting “{setting}” is not valid."),
        next_step=Sentence(
            "Lihat nama dan jenis aturan dengan «policy show».", "See names and types of rules with `policy show`."
        ),
        field=setting,
    )


def policy_label(policy: Policy, article: str = "") -> str:
    """How a sentence names the rule: `Aturan Batang 2024-03, pasal 1`."""
    return f"{policy.name}, {article}" if article else policy.name


def policy_title(policy: Policy) -> str:
    """The policy as people know it, with its version, which most names hold already."""
    return policy.name if policy.version in policy.name else f"{policy.name} {policy.version}"


def up_to_text(amount: Rupiah) -> str:
    """A ceiling as people say it: `Rp200 juta` for round millions, else in full."""
    if amount and amount % 1_000_000 == 0 and amount < 1_000_000_000:
        return f"Rp{amount // 1_000_000} juta"
    return format_rupiah(amount)
