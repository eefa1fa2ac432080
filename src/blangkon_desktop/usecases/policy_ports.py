"""The policy files of a data folder: what comes with the program, what UKPBJ sent, and where each came from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Protocol

from blangkon_desktop.domain.policy import Policy
from blangkon_desktop.domain.text import NOTHING, Sentence

PolicyOrigin = Literal["program", "hub", "file"]
"""`program`: comes with it; `hub`: fetched from UKPBJ's hub, signed; `file`: brought by an administrator."""


@dataclass(frozen=True, slots=True)
class PolicyRecord:
    """What is known of one policy file; `came_at` is ISO 8601, "" for the program's own.

    `came_from` is the hub's address or the name of the file, `brought_by` the administrator, `signature` the hub's.
    """

    policy_id: str
    version: str
    sha256: str
    origin: PolicyOrigin
    came_from: str = ""
    came_at: str = ""
    brought_by: str = ""
    signature: str = ""


@dataclass(frozen=True, slots=True)
class KeptPolicy:
    """A policy file of the data folder; `policy` is None when it can't be used any more, and `problem` says why."""

    record: PolicyRecord
    policy: Policy | None
    problem: Sentence = NOTHING


@dataclass(frozen=True, slots=True)
class OfferedPolicy:
    """A policy file as the paired hub offers it, its signature checked; the text is not checked yet."""

    policy_id: str
    version: str
    sha256: str
    text: str
    signature: str


@dataclass(frozen=True, slots=True)
class PolicyNews:
    """What an exchange brought: a file that was taken, or one that was refused, with the reason to tell."""

    version: str
    taken: bool
    said: Sentence


class PolicyShelf(Protocol):
    """The policy files of one data folder."""

    def program(self) -> KeptPolicy:
        """The one that comes with the program; its id is the office's."""

    def kept(self) -> tuple[KeptPolicy, ...]:
        """Those that came since, oldest first."""

    def keep(self, record: PolicyRecord, text: str) -> None:
        """Store a checked file, whole or not at all; NotAllowed or Conflict (`folder.…`) when it can't be written."""
