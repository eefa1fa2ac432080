"""Readable text of policies: which files there are, the rows of a day, problems by line, and differences."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from blangkon_desktop.domain.day_words import day_words
from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.domain.text import Language, Sentence
from blangkon_desktop.usecases.show_policy import PolicyGroup, PolicyLine, origin_words

Answer = dict[str, Any]

_NO_PROBLEM = Sentence("Berkas aturan ini dapat dipakai.", "This policy file can be used.")
_NO_DIFFERENCE = Sentence("Kedua berkas sama isinya.", "Both files say the same.")
_UNSURE = Sentence(
    "Tanda (?): menurut ingatan, belum ada sumber tertulis; pastikan kepada Bagian PBJ atau BPKPAD.",
    "The sign (?): from memory, no written source yet; ask Bagian PBJ or BPKPAD.",
)
_NO_ROWS = Sentence("Tidak ada aturan yang berlaku pada tanggal itu.", "No rule is in force on that day.")
_ADDED, _REMOVED = Sentence("Bertambah", "Added"), Sentence("Hilang", "Removed")
_CHANGED = Sentence("Berubah", "Changed")


def policy_list_text(answer: Answer, language: Language) -> str:
    """The policy files with where each came from; the one in force has a star."""
    lines: list[str] = []
    for policy in answer["policies"]:
        sign = "*" if policy["in_force"] else " "
        name = f"{policy['name']} ({policy['id']} {policy['version']})".strip()
        lines.append(f"{sign} {name}  · {origin_words(policy).text(language)}")
        if policy["problem"]:
            lines.append(f"    ! {policy['problem']}")
    more = Sentence(
        "* yang berlaku; baris-barisnya: policy show --date TANGGAL.",
        "* the one in force; its rows: policy show --date DAY.",
    )
    return "\n".join([*lines, "", more.text(language)])


def policy_text(answer: Answer, groups: Sequence[PolicyGroup], language: Language) -> str:
    """The rows in force in groups, each with its dates, source and note; what nobody could show yet has a sign."""
    head, day = answer["policy"], day_words(date.fromisoformat(answer["date"]))
    title = Sentence(
        f"{head['name']} ({head['id']} {head['version']}), yang berlaku pada {day.id}",
        f"{head['name']} ({head['id']} {head['version']}), in force on {day.en}",
    )
    lines = [title.text(language), (_UNSURE if groups else _NO_ROWS).text(language)]
    for group in groups:
        lines += ["", group.title]
        for line in group.lines:
            lines += _row_text(line, language)
    return "\n".join(lines)


def problems_text(answer: Answer, language: Language) -> str:
    """One line a problem, with the line of the file."""
    if answer["ok"]:
        return _NO_PROBLEM.text(language)
    count = len(answer["problems"])
    said = Sentence(f"{count} hal perlu diperbaiki:", f"{count} to be corrected:")
    problems = (f"{answer['file']}:{item['line']}: {item['text']}" for item in answer["problems"])
    return "\n".join([said.text(language), *problems])


def difference_text(answer: Answer, language: Language) -> str:
    """Added with +, removed with -, changed with ~ and each field that changed."""
    old, new = answer["from"], answer["to"]
    lines = [f"{old['name']} ({old['version']}) → {new['name']} ({new['version']})"]
    for title, sign, key in ((_ADDED, "+", "added"), (_REMOVED, "-", "removed")):
        if answer[key]:
            lines += ["", title.text(language), *(f"  {sign} {item['name']}: {_value(item)}" for item in answer[key])]
    if answer["changed"]:
        lines += ["", _CHANGED.text(language)]
    for item in answer["changed"]:
        lines.append(f"  ~ {item['name']}")
        lines += [f"      {name}: {_field(item['from'], name)} → {_field(item['to'], name)}" for name in item["fields"]]
    if len(lines) == 1:
        lines.append(_NO_DIFFERENCE.text(language))
    return "\n".join(lines)


def _row_text(line: PolicyLine, language: Language) -> list[str]:
    since = day_words(date.fromisoformat(line.valid_from))
    dates = Sentence(f"sejak {since.id}", f"since {since.en}")
    if line.valid_to:
        until = day_words(date.fromisoformat(line.valid_to))
        dates = Sentence(f"{since.id} s.d. {until.id}", f"{since.en} to {until.en}")
    what = ": ".join(part for part in (line.name, line.value) if part)
    unsure = "" if line.certain else " (?)"
    note = f" — {line.note}" if line.note else ""
    return [f"  {what}{unsure}  · {dates.text(language)}", f"      {line.source}{note}"]


def _value(item: Answer) -> str:
    if "ladder" in item:
        upper = format_rupiah(item["up_to"]) if item["up_to"] is not None else "…"
        return f"> {format_rupiah(item['over'])} - {upper}: {item['gives']}"
    return _written(item["value"] if "value" in item else item["label"])


def _field(item: Answer, name: str) -> str:
    return _written(item.get(name))


def _written(value: object) -> str:
    if value in (None, ""):
        return "—"
    if isinstance(value, list):
        return ", ".join(map(str, value))
    if isinstance(value, dict):
        return ", ".join(f"{key} = {item}" for key, item in value.items())
    return str(value)
