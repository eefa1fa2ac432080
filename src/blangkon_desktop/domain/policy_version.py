"""Versions of policy files: figures with dots and dashes, compared as numbers."""

from __future__ import annotations

import re
from dataclasses import dataclass

VERSION = r"[0-9]{1,6}(?:[.-][0-9]{1,6}){0,5}"
"""What a version may look like: `2024-03`, `2026-11.2`."""


@dataclass(frozen=True, slots=True)
class PushedPolicy:
    """A policy file that a hub offers to its offices; `pushed_at` is ISO 8601."""

    policy_id: str
    version: str
    name: str
    sha256: str
    pushed_at: str


def version_key(version: str) -> tuple[int, ...]:
    """What versions are ordered by: `2026-2` comes before `2026-11`, and that before `2026-11.1`."""
    return tuple(int(part) for part in re.findall(r"[0-9]+", version))


def is_newer(version: str, than: str) -> bool:
    """Whether `version` comes after `than`."""
    return version_key(version) > version_key(than)
