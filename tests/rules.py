"""The rules of Batang for tests, and changing their text."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path

from blangkon_desktop.domain.policy import Policy, load_policy

BATANG = Path(__file__).resolve().parent.parent / "resources" / "policies" / "batang.toml"
MAY_2026 = date(2026, 5, 4)


@cache
def batang_text() -> str:
    """The text of the policy file that comes with the program."""
    return BATANG.read_text(encoding="utf-8")


@cache
def batang() -> Policy:
    """The policy that comes with the program."""
    return load_policy(batang_text(), "batang.toml")


def changed(old: str, new: str, *, after: str = "") -> str:
    """The file's text with the first `old` after `after` replaced; both must be there."""
    text = batang_text()
    start = text.index(after)
    at = text.index(old, start)
    return text[:at] + new + text[at + len(old) :]


def line_of(text: str, wanted: str, *, after: str = "") -> int:
    """The line (1 is the first) on which `wanted` stands, after `after`."""
    return text[: text.index(wanted, text.index(after))].count("\n") + 1
