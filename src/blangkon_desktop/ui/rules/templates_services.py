"""What the page of the templates needs from the use cases; the composition root fills it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.paper_kinds import PaperKind, PaperSize
from blangkon_desktop.domain.text import Language
from blangkon_desktop.platform.text_files import read_text
from blangkon_desktop.usecases.home_views import Session
from blangkon_desktop.usecases.manage_templates import TemplateDesk, TemplateState
from blangkon_desktop.usecases.ports import OfficeStore
from blangkon_desktop.usecases.print_papers import FileWriter
from blangkon_desktop.usecases.signed_in import signed_in


@dataclass(frozen=True, slots=True)
class TriedTemplate:
    """A file that somebody tries: its text, and what is wrong with it as (line, part)."""

    kind: PaperKind
    name: str
    text: str
    mistakes: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class TemplatesServices:
    """Ways to the templates. All may block: only through the TaskRunner."""

    templates: Callable[[], TemplateDesk]
    office: Callable[[], OfficeStore]
    write_file: FileWriter
    paper: PaperSize = PaperSize.F4
    language: Language = "id"

    def states(self) -> tuple[TemplateState, ...]:
        """Every kind with its template in force."""
        return self.templates().states()

    def read(self, file: Path, kind: PaperKind) -> TriedTemplate:
        """A file to try; its name tells the kind, else it is the one on screen. Raises what `read_text` raises."""
        text, desk = read_text(file), self.templates()
        try:
            found = desk.kind_of(file.name)
        except InvalidInput:
            found = kind
        return TriedTemplate(found, file.name, text, tuple(desk.mistakes(found, text)))

    def preview(self, kind: PaperKind, size: PaperSize, tried: TriedTemplate | None) -> bytes:
        """The sample of a kind with the template in force, or with one that is tried."""
        return self.templates().preview(kind, size, tried.text if tried else None)

    def install(self, session: Session, tried: TriedTemplate) -> TemplateState:
        """Take in a tried template; raises as `TemplateDesk.install`."""
        person = signed_in(self.office(), session)
        return self.templates().install(person, tried.text, tried.name, tried.kind)
