"""Readable text of the answers of the rules."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from blangkon_desktop.domain.day_words import day_words
from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.domain.officer import OFFICER_NAMES
from blangkon_desktop.domain.proof import PROOF_NAMES
from blangkon_desktop.domain.text import Language, Sentence

Answer = dict[str, Any]

_OUTCOMES = {
    "marketplace": Sentence("Marketplace, bebas memilih", "Marketplace, free choice"),
    "ekatalog-lokal": Sentence("E-katalog lokal", "E-katalog lokal"),
    "direct-purchase": Sentence("Pengadaan langsung di luar Blangkon", "Direct purchase outside Blangkon"),
    "direct-purchase-spse": Sentence(
        "Pengadaan langsung melalui SPSE, di luar Blangkon", "Direct purchase through SPSE, outside Blangkon"
    ),
    "tender": Sentence("Tender, di luar Blangkon", "Tender, outside Blangkon"),
    "selection": Sentence("Seleksi, di luar Blangkon", "Selection, outside Blangkon"),
}
_ROOM = Sentence("Sisa ruang", "Room left")
_HEADINGS = {
    "way": Sentence("Mengapa", "Why"),
    "officer": Sentence("Yang membeli", "Buyer"),
    "proof": Sentence("Bentuk kontrak", "Form of contract"),
}
_NEEDED = Sentence("Yang harus ada", "What is needed")
_REVIEW = Sentence("Perlu ditinjau", "To be reviewed")
_KNOW = Sentence("Perlu diketahui", "Good to know")


def route_text(answer: Answer, language: Language, *, full: bool) -> str:
    """The route in a few lines; `full` tells it item by item, each with its source."""
    channels = ", ".join(answer["channel_labels"])
    head = _OUTCOMES[answer["outcome"]].text(language)
    head = f"{head}: {channels}" if len(answer["channels"]) > 1 else channels or head
    has_room = bool(channels) and answer["room"] is not None
    room = [f"{_ROOM.text(language)}: {format_rupiah(answer['room'])}"] if has_room else []
    if full:
        return "\n".join([head, *room, "", *_told_items(answer, language)])
    buyer = f"{_HEADINGS['officer'].text(language)}: {OFFICER_NAMES[answer['officer']].text(language)}"
    form = f"{_HEADINGS['proof'].text(language)}: {PROOF_NAMES[answer['proof']].text(language)}"
    lines = [head, answer["explanation"], f"{buyer} · {form}", *room]
    lines += [f"! {warning['text']}" for warning in answer["warnings"]]
    lines += [f"i {notice['text']}" for notice in answer["notices"]]
    return "\n".join(lines)


def _told_items(answer: Answer, language: Language) -> list[str]:
    """Under each heading its sentences, the source in a line of its own; at last who decided."""
    lines: list[str] = []
    heading = ""
    told = [(_HEADINGS.get(item["code"], _NEEDED), item) for item in answer["items"]]
    told += [(_REVIEW, item) for item in answer["warnings"]] + [(_KNOW, item) for item in answer["notices"]]
    for title, item in told:
        if title.text(language) != heading:
            heading = title.text(language)
            lines += ([""] if lines else []) + [heading]
        lines.append(f"  {item['text']}")
        if item.get("source"):
            lines.append(f"    [{item['source']}]")
    day = day_words(date.fromisoformat(answer["date"]))
    name = answer["policy"]["name"]
    decided = Sentence(
        f"Diputuskan oleh {name}, aturan {answer['rule']}, untuk tanggal {day.id}.",
        f"Decided by {name}, rule {answer['rule']}, for {day.en}.",
    )
    return [*lines, "", decided.text(language)]


def tax_text(answer: Answer, language: Language) -> str:
    """The taxes as their steps, one a line, with the sources."""
    lines = [f"{step['text']}  [{step['source']}]" if step["source"] else step["text"] for step in answer["steps"]]
    lines += [_deposit_text(item, language) for item in answer["deposits"]]
    return "\n".join([*lines, *(f"i {notice}" for notice in answer["notices"])])


def _deposit_text(item: Answer, language: Language) -> str:
    what = f"{item['tax'].replace('_', ' ')} {format_rupiah(item['amount'])}"
    due, report = (day_words(date.fromisoformat(item[name])) for name in ("due", "report_by"))
    said = Sentence(
        f"Setor {what} dengan kode {item['code']} paling lambat {due.id}, lapor paling lambat {report.id}.",
        f"Pay in {what} under the code {item['code']} by {due.en}, report it by {report.en}.",
    )
    return f"{said.text(language)}  [{item['source']}; {item['code_source']}]"


def eval_text(answers: Sequence[Answer]) -> str:
    """One line a case."""
    return "\n".join(f"{answer['id']}: {answer['result']}" for answer in answers)
