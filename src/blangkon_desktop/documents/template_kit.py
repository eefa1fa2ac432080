"""Templates of papers as people who change them need it: the program's own text, what is wrong, an extreme sample."""

from __future__ import annotations

from pathlib import Path

from blangkon_desktop.documents.fonts import BOLD, Fonts
from blangkon_desktop.documents.kinds import LAYOUTS
from blangkon_desktop.documents.sample_data import extreme_paper
from blangkon_desktop.documents.templates import MOST_BYTES, Mistake, find_mistakes
from blangkon_desktop.domain.paper_kinds import PaperKind
from blangkon_desktop.domain.papers import Paper

_HEADING_SIZE, _HEADING_ROOM = 13.0, 440.0
"""Headings are one line: points of the type, and the width beside a code square on the narrower paper."""


class TemplateKit:
    """The templates of one resources folder. One thread at a time."""

    def __init__(self, resources: Path, fonts: Fonts) -> None:
        self._folder = resources / "templates"
        self._fonts = fonts
        self._looked: dict[tuple[PaperKind, str], list[tuple[int, str]]] = {}

    def own(self, kind: PaperKind) -> str:
        """The text that comes with the program."""
        return (self._folder / f"{LAYOUTS[kind].template}.toml").read_text(encoding="utf-8")

    def fields(self, kind: PaperKind) -> tuple[str, ...]:
        """The names that a template of the kind may have in braces, sorted."""
        return tuple(sorted(LAYOUTS[kind].fields))

    def mistakes(self, kind: PaperKind, text: str) -> list[tuple[int, str]]:
        """What is wrong, as (line from 1, or 0; part); empty where the template can be used."""
        key = (kind, text)
        if key not in self._looked:
            self._looked[key] = self._look(kind, text)
        return list(self._looked[key])

    def _look(self, kind: PaperKind, text: str) -> list[tuple[int, str]]:
        if len(text.encode()) > MOST_BYTES:
            return [(0, f"> {MOST_BYTES // 1024} KiB")]
        found = find_mistakes(text, LAYOUTS[kind].expected) or self._unprintable(text)
        return [(mistake.line, mistake.where) for mistake in found]

    def kind_of(self, file_name: str) -> PaperKind | None:
        """The kind that a file is named for: `surat_pesanan.toml`, `surat-pesanan-2027.toml`; None for another."""
        stem = Path(file_name).stem.casefold().replace("_", "-")
        fitting = [kind for kind in PaperKind if stem == kind.value or stem.startswith(f"{kind.value}-")]
        return max(fitting, key=lambda kind: len(kind.value), default=None)

    def sample(self, kind: PaperKind) -> Paper:
        """A paper with as much in it as life ever brings."""
        return extreme_paper(kind)

    def _unprintable(self, text: str) -> list[Mistake]:
        """Signs that the typeface lacks, and a heading that is wider than the page."""
        found = []
        for at, line in enumerate(text.splitlines(), 1):
            told = line.partition("#")[0] if line.lstrip().startswith("#") else line
            if missing := self._fonts.missing(told):
                found.append(Mistake(at, f"huruf {' '.join(sorted(set(missing)))}"))
            heading = line.partition("=")[2].strip().strip('"')
            wide = line.startswith("heading") and self._fonts.width(heading, BOLD, _HEADING_SIZE) > _HEADING_ROOM
            if wide:
                found.append(Mistake(at, "heading: terlalu lebar untuk satu baris"))
        return found
