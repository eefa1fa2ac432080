"""The wording of papers: which template is in force, checking, previewing, comparing and installing a changed one.

The template that was installed last is in force. A paper keeps the text that it was issued with, so that it verifies
and prints again byte for byte when the wording has long changed.
"""

from __future__ import annotations

import difflib
import hashlib
import tomllib
from collections.abc import Callable
from dataclasses import dataclass

from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.paper_kinds import PAPER_NAMES, PaperKind, PaperSize
from blangkon_desktop.domain.papers import worded
from blangkon_desktop.domain.people import Person, Role, require_role
from blangkon_desktop.domain.text import NOTHING, Sentence
from blangkon_desktop.usecases.ports import Clock
from blangkon_desktop.usecases.print_papers import PaperRenderer
from blangkon_desktop.usecases.template_ports import KeptTemplate, TemplateRecord, TemplateShelf, TemplateTools

_INSTALL = Sentence("memasang naskah", "install a template")


@dataclass(frozen=True, slots=True)
class TemplateState:
    """The template of a kind as lists show it; `record` is None while the program's own is in force.

    `installed` counts the templates that were ever installed for the kind, `unusable` those that no longer can be.
    """

    kind: PaperKind
    version: str
    sha256: str
    record: TemplateRecord | None
    installed: int = 0
    unusable: int = 0


class TemplateDesk:
    """The templates of one data folder."""

    def __init__(
        self, shelf: TemplateShelf, tools: Callable[[], TemplateTools], render: PaperRenderer, clock: Clock
    ) -> None:
        self._shelf = shelf
        self._tools = tools
        self._render = render
        self._clock = clock

    def wording(self, kind: PaperKind) -> str:
        """The text that papers of a kind are made with now; "" for the program's own."""
        kept = self._in_force(kind)
        return "" if kept is None or kept.text is None else kept.text

    def states(self) -> tuple[TemplateState, ...]:
        """Every kind with its template in force, in the order of the file."""
        return tuple(self._state(kind) for kind in PaperKind)

    def state(self, kind: PaperKind) -> TemplateState:
        """One kind with its template in force."""
        return self._state(kind)

    def kind_of(self, file_name: str, named: PaperKind | None = None) -> PaperKind:
        """The kind that was named, else the one that a file is named for; InvalidInput (`template.kind_unknown`)."""
        kind = named or self._tools().kind_of(file_name)
        if kind is None:
            raise _which_kind(file_name)
        return kind

    def fields(self, kind: PaperKind) -> tuple[str, ...]:
        """The names that may stand in braces."""
        return self._tools().fields(kind)

    def mistakes(self, kind: PaperKind, text: str) -> list[tuple[int, str]]:
        """What is wrong with a text, as (line, part); empty where it can be used."""
        return self._tools().mistakes(kind, text)

    def preview(self, kind: PaperKind, size: PaperSize, text: str | None = None) -> bytes:
        """A sample with as much in it as life ever brings, printed as RANCANGAN.

        `text` is a template that is tried, None the one in force. Raises InvalidInput (`template.invalid`).
        """
        if text is not None:
            self._check(kind, text, PAPER_NAMES[kind].id)
        tried = self.wording(kind) if text is None else text
        sample = worded(self._tools().sample(kind), "" if tried == self._tools().own(kind) else tried)
        return self._render(sample, size, draft=True, practice=False)

    def difference(self, kind: PaperKind) -> str:
        """The program's own text beside the one in force, as lines with - and +; "" where they are the same."""
        own, now = self._tools().own(kind), self.wording(kind)
        if not now:
            return ""
        lines = difflib.unified_diff(own.splitlines(), now.splitlines(), "program", "berlaku", lineterm="")
        return "\n".join(lines)

    def install(self, by: Person, text: str, file_name: str, named: PaperKind | None = None) -> TemplateState:
        """Take in a template that an administrator brings; papers are made with it from now on.

        The program's own text leads back to it; the text in force again changes nothing. Raises NotAllowed,
        InvalidInput (`template.invalid` with the lines, `template.kind_unknown`).
        """
        require_role(by, Role.ADMIN, action=_INSTALL)
        kind = self.kind_of(file_name, named)
        self._check(kind, text, file_name)
        digest = hashlib.sha256(text.encode()).hexdigest()
        if digest != self._state(kind).sha256:
            came_at = self._clock.now().isoformat()
            record = TemplateRecord(
                kind.value, _version(text), digest, file_name, came_at, by.user, len(self._shelf.kept()) + 1
            )
            self._shelf.keep(record, text)
        return self._state(kind)

    def _check(self, kind: PaperKind, text: str, name: str) -> None:
        mistakes = self._tools().mistakes(kind, text)
        if mistakes:
            raise _invalid(name, mistakes)

    def _state(self, kind: PaperKind) -> TemplateState:
        every = self._of(kind)
        unusable = sum(not self._usable(kind, kept) for kept in every)
        kept = self._in_force(kind)
        if kept is None or kept.text is None:
            own = self._tools().own(kind)
            return TemplateState(kind, _version(own), _digest(own), None, len(every), unusable)
        return TemplateState(kind, kept.record.version, kept.record.sha256, kept.record, len(every), unusable)

    def _in_force(self, kind: PaperKind) -> KeptTemplate | None:
        """The usable one that came last; None where there is none or it is the program's own text."""
        last = next((kept for kept in reversed(self._of(kind)) if self._usable(kind, kept)), None)
        return None if last is None or last.text == self._tools().own(kind) else last

    def _of(self, kind: PaperKind) -> list[KeptTemplate]:
        return [kept for kept in self._shelf.kept() if kept.record.kind == kind.value]

    def _usable(self, kind: PaperKind, kept: KeptTemplate) -> bool:
        return kept.text is not None and not self._tools().mistakes(kind, kept.text)


def _version(text: str) -> str:
    return str(tomllib.loads(text).get("version", ""))


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _which_kind(file_name: str) -> InvalidInput:
    return InvalidInput(
        "template.kind_unknown",
        Sentence(
            f"Tidak jelas naskah surat apa {file_name[:60]} ini.",
            f"It is not clear which paper {file_name[:60]} is for.",
        ),
        detail=Sentence("Naskah yang berlaku tidak berubah.", "The wording in force has not changed."),
        next_step=Sentence(
            "Beri nama seperti surat-pesanan.toml, atau sebutkan jenisnya.",
            "Name it like surat-pesanan.toml, or say the kind.",
        ),
        field="kind",
    )


def _invalid(name: str, mistakes: list[tuple[int, str]]) -> InvalidInput:
    line, where = mistakes[0]
    place = Sentence(f" (baris {line})", f" (line {line})") if line else NOTHING
    return InvalidInput(
        "template.invalid",
        Sentence(f"Naskah {name} tidak dapat dipakai: {where}{place.id}.", f"{name} can't be used: {where}{place.en}."),
        detail=Sentence("Naskah yang berlaku tidak berubah.", "The wording in force has not changed."),
        next_step=Sentence("Perbaiki bagian itu, lalu periksa lagi.", "Correct that part, then check again."),
        field=where,
        data={"file": name, "mistakes": [{"line": line, "where": where} for line, where in mistakes]},
    )
