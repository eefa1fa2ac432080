"""Comparing the rows of a policy with each other: gaps and overlaps of bands and of dates."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import chain, pairwise

from blangkon_desktop.domain.catalogue import Channel, PurchaseKind
from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.domain.policy_blocks import Parsed
from blangkon_desktop.domain.policy_rows import Band, ChannelRow, Problem, RuleRow
from blangkon_desktop.domain.policy_rules import LADDERS, RULES
from blangkon_desktop.domain.text import Sentence


def check_rows(parsed: Parsed) -> tuple[Problem, ...]:
    """All problems of a file, those of reading it too, ordered by line; none: every date has one answer.

    Where a row could not be read, nothing is said to be missing for its sake.
    """
    found = [
        *parsed.problems,
        *_rule_problems(parsed),
        *_ladder_problems(parsed),
        *_channel_problems(parsed),
        *_name_problems(parsed.bands),
    ]
    return tuple(sorted(set(found), key=lambda problem: (problem.line, problem.text.id)))


def _rule_problems(parsed: Parsed) -> Iterator[Problem]:
    for rule, kind in RULES.items():
        whole = parsed.unread.isdisjoint((rule, "row"))
        mine = sorted((row for row in parsed.rows if row.rule == rule), key=lambda row: row.validity.since)
        if not mine and not kind.optional and whole:
            yield _problem(1, f"Aturan {rule} tidak ada.", f"The rule {rule} is missing.")
        yield from _date_problems(rule, mine, gaps=not kind.optional and whole)


def _channel_problems(parsed: Parsed) -> Iterator[Problem]:
    for channel in Channel:
        mine = sorted((row for row in parsed.channels if row.code == channel), key=lambda row: row.validity.since)
        if not mine and parsed.unread.isdisjoint((channel, "channel")):
            yield _problem(1, f"Kanal {channel} tidak ada.", f"The channel {channel} is missing.")
        yield from _date_problems(channel, mine, gaps=False)


def _date_problems(name: str, rows: Sequence[RuleRow | ChannelRow], *, gaps: bool) -> Iterator[Problem]:
    """Rows of one rule, ordered by their first day: no day twice, and with `gaps` no day in between without one."""
    for earlier, later in pairwise(rows):
        if earlier.validity.overlaps(later.validity):
            since = later.validity.since.isoformat()
            yield _problem(
                later.line,
                f"{name}: masa berlaku mulai {since} bertumpang dengan baris {earlier.line}.",
                f"{name}: the dates from {since} overlap those of line {earlier.line}.",
            )
        elif gaps and earlier.validity.until and earlier.validity.until + timedelta(days=1) < later.validity.since:
            until = earlier.validity.until.isoformat()
            yield _problem(
                later.line,
                f"{name}: tidak ada baris yang berlaku sesudah {until} sampai baris ini.",
                f"{name}: no row is in force after {until} until this one.",
            )


def _name_problems(bands: Sequence[Band]) -> Iterator[Problem]:
    """A band id may come back only for other dates or other kinds, and in the same ladder."""
    by_id: dict[str, list[Band]] = defaultdict(list)
    for band in bands:
        for known in by_id[band.band_id]:
            if known.ladder != band.ladder:
                yield _problem(
                    band.line,
                    f"Nama {band.band_id} sudah dipakai pada baris {known.line}.",
                    f"The name {band.band_id} is already used at line {known.line}.",
                )
        by_id[band.band_id].append(band)


def _ladder_problems(parsed: Parsed) -> Iterator[Problem]:
    """Gaps and overlaps of each ladder; one with a band that could not be read is looked at when it can be."""
    for ladder in LADDERS:
        if not parsed.unread.isdisjoint((ladder, "band")):
            continue
        kinds_of: dict[tuple[Band, ...], list[str]] = defaultdict(list)
        for kind in PurchaseKind:
            mine = tuple(band for band in parsed.bands if band.ladder == ladder and kind in band.kinds)
            kinds_of[mine].append(kind.value)
        for mine, kinds in kinds_of.items():
            name = ladder if len(kinds) == len(PurchaseKind) else f"{ladder}/{'+'.join(kinds)}"
            if not mine:
                yield _problem(1, f"Tangga {name} tidak ada.", f"There is no ladder {name}.")
            yield from _first_days(_step_problems(name, mine, day) for day in _changes(mine))


def _first_days(found: Iterable[Iterable[Problem]]) -> Iterator[Problem]:
    """Each problem once, on the first day that has it."""
    seen: set[tuple[int, str]] = set()
    for problem in chain.from_iterable(found):
        said = (problem.line, problem.text.en.split(" (")[0])
        if said not in seen:
            seen.add(said)
            yield problem


def _changes(bands: Iterable[Band]) -> list[date]:
    """Every day on which what is in force changes."""
    days = {band.validity.since for band in bands}
    days |= {band.validity.until + timedelta(days=1) for band in bands if band.validity.until}
    return sorted(days)


def _step_problems(name: str, bands: Sequence[Band], day: date) -> Iterator[Problem]:
    """The bands in force on one day must follow each other from the first rupiah without a gap, and never end."""
    steps = sorted((band for band in bands if band.validity.covers(day)), key=lambda band: (band.over, band.line))
    if not steps:
        last = max(band.line for band in bands)
        yield _problem(
            last,
            f"{name}: mulai {day.isoformat()} tidak ada jenjang yang berlaku.",
            f"{name}: no band is in force from {day.isoformat()}.",
        )
        return
    reached: int | None = 0
    for band in steps:
        if reached is None or band.over < reached:
            yield _at(band, day, f"{name}: bertumpang dengan jenjang di bawahnya", f"{name}: overlaps the band below")
        elif band.over > reached:
            amount = format_rupiah(reached + 1)
            yield _at(band, day, f"{name}: ada celah mulai {amount}", f"{name}: there is a gap from {amount}")
        reached = band.up_to
    if reached is not None:
        amount = format_rupiah(reached)
        yield _at(steps[-1], day, f"{name}: tidak ada jenjang di atas {amount}", f"{name}: no band above {amount}")


def _at(band: Band, day: date, indonesian: str, english: str) -> Problem:
    place = f"{band.band_id}, {day.isoformat()}"
    return _problem(band.line, f"{indonesian} ({place}).", f"{english} ({place}).")


def _problem(line: int, indonesian: str, english: str) -> Problem:
    return Problem(line, Sentence(indonesian, english))
