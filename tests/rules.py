"""The rules of Batang for tests, and changing their text."""

from __future__ import annotations

from datetime import date, timedelta
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


def next_version(version: str, *, line: int = 60_000_000, since: str = "2027-01-01") -> str:
    """The file as UKPBJ would push it: a newer version, in which the line lies elsewhere from a day on."""
    first = date.fromisoformat(since)
    ended = f"valid_from = 2024-03-06\nvalid_to = {first - timedelta(days=1)}\narticle"
    text = batang_text().replace("valid_from = 2024-03-06\narticle", ended)
    text = text.replace('version = "2024-03"', f'version = "{version}"').replace("Batang 2024-03", f"Batang {version}")
    for name, over, up_to in (("marketplace", 0, f"up_to = {line}\n"), ("ekatalog-lokal", line, "")):
        text += (
            f'\n[[band]]\nid = "route.{name}"\nladder = "route"\nover = {over}\n{up_to}gives = "{name}"\n'
            f'valid_from = {since}\narticle = "pasal 1"\nsource = "Surat Edaran uji"\ncertainty = "source"\n'
        )
    return text
