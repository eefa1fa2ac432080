"""Reads option values that several commands share."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.text import Sentence


def parse_choice(text: str | None, choices: type[StrEnum], name: str) -> str | None:
    """A value of an enumeration, or None; InvalidInput (`usage.choice`) that lists what there is."""
    if text is None:
        return None
    known = [choice.value for choice in choices]
    if text not in known:
        raise InvalidInput(
            "usage.choice",
            Sentence(f"«{text[:40]}» tidak dikenal untuk {name}.", f"“{text[:40]}” is unknown for {name}."),
            next_step=Sentence(f"Pilih dari: {', '.join(known)}.", f"Choose from: {', '.join(known)}."),
            field=name,
        )
    return text


def parse_day(text: str | None, name: str) -> date | None:
    """A date written as 2026-12-31, or None; InvalidInput (`usage.date`)."""
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise InvalidInput(
            "usage.date",
            Sentence(f"Tanggal «{text[:40]}» tidak terbaca.", f"The date “{text[:40]}” can't be read."),
            next_step=Sentence("Tulis sebagai 2026-12-31.", "Write it like 2026-12-31."),
            field=name,
        ) from error
