"""All settings of a user on this device: name, type, default, in one place. An unknown name is a fault of ours."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Any

from blangkon_desktop.usecases.preference_views import Preferences

VERSION = 1
"""Version of the stored form; `upgrades` brings older ones here."""

_CHOICES: Mapping[str, tuple[object, ...]] = {
    "language": ("id", "en"),
    "theme": ("system", "light", "dark", "contrast"),
    "zoom": (90, 100, 110, 125, 150, 175),
    "paper": ("a4", "f4"),
    "lock_minutes": (0, 5, 10, 30),
}
_SWITCHES = ("two_sided", "split")
_NAMES = ("printer",)
_LONGEST = 200


def read_preferences(stored: Mapping[str, Any]) -> Preferences:
    """Preferences of a stored mapping: what is missing or no longer offered has its default."""
    found = {f.name: stored[f.name] for f in fields(Preferences) if f.name in stored and _fits(f.name, stored[f.name])}
    return replace(Preferences(), **found)


def write_preferences(preferences: Preferences) -> dict[str, Any]:
    """The mapping to store."""
    return {"version": VERSION, **{f.name: getattr(preferences, f.name) for f in fields(Preferences)}}


def _fits(name: str, value: object) -> bool:
    if name in _SWITCHES:
        return isinstance(value, bool)
    if name in _NAMES:
        return isinstance(value, str) and len(value) <= _LONGEST
    return value in _CHOICES[name] and not isinstance(value, bool)
