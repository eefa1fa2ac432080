"""The templates of papers in a data folder: what comes with the program, what was installed since, and by whom."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from blangkon_desktop.domain.paper_kinds import PaperKind
from blangkon_desktop.domain.papers import Paper


@dataclass(frozen=True, slots=True)
class TemplateRecord:
    """What is known of one installed template: the kind (as text), its version and SHA-256, file, day, administrator.

    `came_at` is ISO 8601, `running` counts all that were installed here from 1: clocks may go backwards.
    """

    kind: str
    version: str
    sha256: str
    came_from: str
    came_at: str
    brought_by: str
    running: int


@dataclass(frozen=True, slots=True)
class KeptTemplate:
    """An installed template; `text` is None where its file is gone or was altered since."""

    record: TemplateRecord
    text: str | None


class TemplateShelf(Protocol):
    """The installed templates of one data folder."""

    def kept(self) -> tuple[KeptTemplate, ...]:
        """All of them, oldest first."""

    def keep(self, record: TemplateRecord, text: str) -> None:
        """Store a checked template, whole or not at all; NotAllowed or Conflict (`folder.…`)."""


class TemplateTools(Protocol):
    """What knows the layouts: the program's own texts, what is wrong with a text, a sample to try it with."""

    def own(self, kind: PaperKind) -> str:
        """The text that comes with the program."""

    def fields(self, kind: PaperKind) -> tuple[str, ...]:
        """The names that may stand in braces."""

    def mistakes(self, kind: PaperKind, text: str) -> list[tuple[int, str]]:
        """What is wrong, as (line, part); empty where the text can be used."""

    def kind_of(self, file_name: str) -> PaperKind | None:
        """The kind that a file is named for."""

    def sample(self, kind: PaperKind) -> Paper:
        """A paper with as much in it as life ever brings."""
