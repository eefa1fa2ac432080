"""Readable text of the answers of the rules."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from blangkon_desktop.cli.tables import text_table
from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.domain.officer import OFFICER_NAMES
from blangkon_desktop.domain.proof import PROOF_NAMES
from blangkon_desktop.domain.text import Language, Sentence

Answer = dict[str, Any]

_OUTCOMES = {
    "marketplace": Sentence("Marketplace, bebas memilih", "Marketplace, free choice"),
    "ekatalog-lokal": Sentence("E-katalog lokal", "E-katalog lokal"),
    "direct-purchase": Sentence("Pengadaan langsung di luar Blangkon", "Direct purchase outside Blangkon"),
    "direct-purchase-spse": Sentence("Pengadaan langsung melalui SPSE", "Direct purchase through SPSE"),
    "tender": Sentence("Tender", "Tender"),
    "selection": Sentence("Seleksi", "Selection"),
}
_NO_PROBLEM = Sentence("Berkas aturan ini dapat dipakai.", "This policy file can be used.")
_NO_DIFFERENCE = Sentence("Kedua berkas sama isinya.", "Both files say the same.")


def route_text(answer: Answer, language: Language, *, full: bool) -> str:
    """The route in a few lines; `full` adds requirements with their sources."""
    buys = Sentence("Yang membeli", "Buyer").text(language)
    form = Sentence("Bentuk kontrak", "Form of contract").text(language)
    channels = ", ".join(answer["channels"])
    lines = [
        _OUTCOMES[answer["outcome"]].text(language) + (f": {channels}" if channels else ""),
        answer["explanation"],
        f"{buys}: {OFFICER_NAMES[answer['officer']].text(language)} · {form}: "
        f"{PROOF_NAMES[answer['proof']].text(language)}",
    ]
    if answer["room"] is not None:
        lines.append(Sentence("Sisa ruang", "Room left").text(language) + f": {format_rupiah(answer['room'])}")
    lines += [f"! {warning['text']}" for warning in answer["warnings"]]
    lines += [f"i {notice['text']}" for notice in answer["notices"]]
    if full:
        lines += [f"- {item['text']} ({item['source']})" for item in answer["requirements"]]
        lines.append(f"{answer['rule']} — {answer['source']}")
    return "\n".join(lines)


def tax_text(answer: Answer, language: Language) -> str:
    """The taxes as their steps, one a line, with the sources."""
    lines = [f"{step['text']}  [{step['source']}]" if step["source"] else step["text"] for step in answer["steps"]]
    return "\n".join([*lines, *(f"i {notice}" for notice in answer["notices"])])


def eval_text(answers: Sequence[Answer]) -> str:
    """One line a case."""
    return "\n".join(f"{answer['id']}: {answer['result']}" for answer in answers)


def policy_list_text(answer: Answer, language: Language) -> str:
    """The policies, then the rows in force."""
    names = [f"* {policy['name']} ({policy['id']} {policy['version']})" for policy in answer["policies"]]
    return "\n".join([*names, "", policy_text(answer, language)])


def policy_text(answer: Answer, language: Language) -> str:
    """The rows as a table: what, value, from, source, certainty."""
    header = [
        Sentence(indonesian, english).text(language)
        for indonesian, english in (
            ("aturan", "rule"),
            ("nilai", "value"),
            ("mulai", "from"),
            ("sampai", "to"),
            ("kepastian", "certainty"),
            ("sumber", "source"),
        )
    ]
    rows = [
        [name, shown, item["valid_from"], item["valid_to"] or "", item["certainty"], item["source"]]
        for name, shown, item in _shown_rows(answer)
    ]
    return text_table(header, rows)


def problems_text(answer: Answer, language: Language) -> str:
    """One line a problem, with the line of the file."""
    if answer["ok"]:
        return _NO_PROBLEM.text(language)
    return "\n".join(f"{answer['file']}:{item['line']}: {item['text']}" for item in answer["problems"])


def difference_text(answer: Answer, language: Language) -> str:
    """Added with +, removed with -, changed with ~."""
    lines = [f"+ {item['name']}: {_value(item)}" for item in answer["added"]]
    lines += [f"- {item['name']}: {_value(item)}" for item in answer["removed"]]
    lines += [f"~ {item['name']}: {_value(item['from'])} → {_value(item['to'])}" for item in answer["changed"]]
    return "\n".join(lines) or _NO_DIFFERENCE.text(language)


def _shown_rows(answer: Answer) -> list[tuple[str, str, Answer]]:
    return [
        *((row["code"], row["label"], row) for row in answer["channels"]),
        *((band["id"], _value(band), band) for band in answer["bands"]),
        *((row["rule"], _value(row), row) for row in answer["rows"]),
    ]


def _value(item: Answer) -> str:
    if "ladder" in item:
        upper = format_rupiah(item["up_to"]) if item["up_to"] is not None else "…"
        return f"> {format_rupiah(item['over'])} - {upper}: {item['gives']}"
    return str(item["value"] if "value" in item else item["label"])
