"""Looking at policies: the rows in force on a day, what is wrong in a file, and what differs between two."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from blangkon_desktop.domain.day_words import day_words
from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.policy import Policy, load_policy
from blangkon_desktop.domain.policy_rows import Band, Basis, ChannelRow, RowValue, RuleRow, Validity
from blangkon_desktop.domain.policy_rule_names import RULE_GROUPS
from blangkon_desktop.domain.policy_words import LADDER_NAMES, band_gives, band_range, rule_name, value_words
from blangkon_desktop.domain.text import NOTHING, Language, Sentence
from blangkon_desktop.usecases.manage_policies import PolicyFile

Payload = dict[str, Any]
_CHANNELS = Sentence("Kanal", "Channels")


def policy_head(policy: Policy) -> Payload:
    """Which policy this is, and how much it holds."""
    return {
        "id": policy.id,
        "version": policy.version,
        "name": policy.name,
        "origin": policy.origin,
        "rows": len(policy.rows),
        "bands": len(policy.bands),
        "channels": len(policy.channels),
    }


def policy_file(file: PolicyFile, language: Language = "id") -> Payload:
    """A policy file of the data folder: what it is, where it came from, whether it is in force or why it can't be."""
    record, policy = file.kept.record, file.kept.policy
    head = policy_head(policy) if policy else {"id": record.policy_id, "version": record.version, "name": ""}
    return {
        **head,
        "in_force": file.in_force,
        "usable": policy is not None,
        "problem": file.kept.problem.text(language) or None,
        "from": record.origin,
        "came_from": record.came_from or None,
        "came_at": record.came_at or None,
        "brought_by": record.brought_by or None,
        "sha256": record.sha256,
    }


def origin_words(file: Payload) -> Sentence:
    """Where a policy file of `policy_file` came from, and when."""
    if file["from"] == "program":
        return Sentence("bawaan program", "comes with the program")
    day = day_words(datetime.fromisoformat(file["came_at"]).date())
    where = file["came_from"]
    if file["from"] == "hub":
        return Sentence(f"dari hub {where}, {day.id}", f"from the hub {where}, {day.en}")
    by = file["brought_by"]
    return Sentence(f"dipasang {by} dari {where}, {day.id}", f"installed by {by} from {where}, {day.en}")


def policy_on(policy: Policy, on: date | None = None) -> Payload:
    """All rows of a policy, or those in force on a day, each with its source and certainty."""
    return {
        "policy": {"id": policy.id, "version": policy.version, "name": policy.name},
        "date": on.isoformat() if on else None,
        "channels": [_channel(row) for row in policy.channels if _wanted(row.validity, on)],
        "bands": [_band(band) for band in policy.bands if _wanted(band.validity, on)],
        "rows": [_row(row) for row in policy.rows if _wanted(row.validity, on)],
    }


def policy_problems(text: str, origin: str, language: Language = "id") -> Payload:
    """What is wrong in the text of a policy file: `{ok, problems: [{line, text}]}`; never raises."""
    try:
        policy = load_policy(text, origin)
    except InvalidInput as error:
        shown = "text" if language == "id" else "text_en"
        problems = [{"line": item["line"], "text": item[shown]} for item in error.data["problems"]]
        return {"ok": False, "file": origin, "problems": problems}
    return {"ok": True, "file": origin, "problems": [], "policy": policy_head(policy)}


def policy_difference(older: Policy, newer: Policy) -> Payload:
    """What the newer policy adds, removes and changes; entries are matched by name, kinds and first day."""
    before, after = _entries(older), _entries(newer)
    changed = [
        {
            "name": name,
            "line": after[name]["line"],
            "from": _told(before[name]),
            "to": _told(after[name]),
            "fields": [key for key, value in _told(after[name]).items() if before[name].get(key) != value],
        }
        for name in after
        if name in before and _told(before[name]) != _told(after[name])
    ]
    return {
        "from": {"id": older.id, "version": older.version, "name": older.name},
        "to": {"id": newer.id, "version": newer.version, "name": newer.name},
        "added": [{"name": name, **after[name]} for name in after if name not in before],
        "removed": [{"name": name, **before[name]} for name in before if name not in after],
        "changed": changed,
    }


@dataclass(frozen=True, slots=True)
class PolicyLine:
    """One row as a screen or a terminal shows it; texts in one language, dates ISO ("" for no end known)."""

    name: str
    value: str
    rule: str
    valid_from: str
    valid_to: str
    source: str
    certain: bool
    note: str
    line: int


@dataclass(frozen=True, slots=True)
class PolicyGroup:
    """Rows that belong together, under a title."""

    title: str
    lines: tuple[PolicyLine, ...]


def policy_groups(policy: Policy, on: date, language: Language = "id") -> tuple[PolicyGroup, ...]:
    """The rows in force on a day in the order in which people ask: channels, ladders, then the rules by subject."""
    groups = [
        PolicyGroup(_CHANNELS.text(language), tuple(_channel_line(row, language) for row in policy.channels_on(on))),
        *_ladder_groups(policy, on, language),
    ]
    for title, rules in RULE_GROUPS:
        rows = [row for rule in rules if (row := policy.find(rule, on))]
        groups.append(PolicyGroup(title.text(language), tuple(_rule_line(row, language) for row in rows)))
    return tuple(group for group in groups if group.lines)


def _ladder_groups(policy: Policy, on: date, language: Language) -> Iterable[PolicyGroup]:
    for ladder, title in LADDER_NAMES.items():
        mine = [band for band in policy.bands if band.ladder == ladder and band.validity.covers(on)]
        yield PolicyGroup(title.text(language), tuple(_band_line(band, language) for band in mine))


def _channel_line(row: ChannelRow, language: Language) -> PolicyLine:
    also = Sentence(f"juga {', '.join(row.aliases)}", f"also {', '.join(row.aliases)}") if row.aliases else NOTHING
    line = _line(row.label, also.text(language), row.code, row)
    if row.transition is None:
        return line
    moved = _transition(row.transition, row.transition_source).text(language)
    return replace(line, note="; ".join(part for part in (line.note, moved) if part))


def _transition(period: Validity, source: str) -> Sentence:
    since = day_words(period.since)
    until = day_words(period.until) if period.until else NOTHING
    return Sentence(
        f"Masa peralihan {since.id} s.d. {until.id or '…'}: {source}",
        f"In transition from {since.en} to {until.en or '…'}: {source}",
    )


def _band_line(band: Band, language: Language) -> PolicyLine:
    return _line(band_range(band).text(language), band_gives(band).text(language), band.band_id, band)


def _rule_line(row: RuleRow, language: Language) -> PolicyLine:
    return _line(rule_name(row.rule).text(language), value_words(row).text(language), row.rule, row)


def _line(name: str, value: str, rule: str, row: RuleRow | Band | ChannelRow) -> PolicyLine:
    until = row.validity.until
    return PolicyLine(
        name=name,
        value=value,
        rule=rule,
        valid_from=row.validity.since.isoformat(),
        valid_to=until.isoformat() if until else "",
        source=row.basis.source,
        certain=row.basis.certainty == "source",
        note=row.basis.note,
        line=row.line,
    )


def _entries(policy: Policy) -> Mapping[str, Payload]:
    rows = ((f"{row.rule} @{row.validity.since.isoformat()}", _row(row)) for row in policy.rows)
    channels = ((f"{row.code} @{row.validity.since.isoformat()}", _channel(row)) for row in policy.channels)
    return dict([*channels, *_band_entries(policy.bands), *rows])


def _band_entries(bands: Iterable[Band]) -> Iterable[tuple[str, Payload]]:
    for band in bands:
        yield f"{band.band_id} [{','.join(band.kinds)}] @{band.validity.since.isoformat()}", _band(band)


def _told(entry: Payload) -> Payload:
    return {key: value for key, value in entry.items() if key != "line"}


def _wanted(validity: Validity, on: date | None) -> bool:
    return on is None or validity.covers(on)


def _dated(validity: Validity, basis: Basis, line: int) -> Payload:
    return {
        "valid_from": validity.since.isoformat(),
        "valid_to": validity.until.isoformat() if validity.until else None,
        "source": basis.source,
        "certainty": basis.certainty,
        "note": basis.note,
        "line": line,
    }


def _row(row: RuleRow) -> Payload:
    return {"rule": row.rule, "value": _plain(row.value), **_dated(row.validity, row.basis, row.line)}


def _band(band: Band) -> Payload:
    return {
        "id": band.band_id,
        "ladder": band.ladder,
        "over": band.over,
        "up_to": band.up_to,
        "gives": band.gives,
        "officer": band.officer or None,
        "kinds": [kind.value for kind in band.kinds],
        "article": band.article,
        **_dated(band.validity, band.basis, band.line),
    }


def _channel(row: ChannelRow) -> Payload:
    return {
        "code": row.code,
        "group": row.group,
        "label": row.label,
        "aliases": list(row.aliases),
        "transition_from": row.transition.since.isoformat() if row.transition else None,
        "transition_to": row.transition.until.isoformat() if row.transition and row.transition.until else None,
        "transition_source": row.transition_source,
        **_dated(row.validity, row.basis, row.line),
    }


def _plain(value: RowValue) -> Any:
    if isinstance(value, tuple):
        return list(value)
    return dict(value) if isinstance(value, Mapping) else value
