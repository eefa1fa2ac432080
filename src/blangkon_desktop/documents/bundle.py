"""Many papers as one PDF or as parts of it: covers with contents, bookmarks, the typeface once in each file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from blangkon_desktop.documents.blocks.grid import Column, Row
from blangkon_desktop.documents.blocks.kop import kop
from blangkon_desktop.documents.blocks.prose import Prose
from blangkon_desktop.documents.blocks.table import Table
from blangkon_desktop.documents.fonts import Fonts
from blangkon_desktop.documents.page import Marks, Sheet
from blangkon_desktop.documents.pdf_file import Bookmark, PdfFile, Properties
from blangkon_desktop.documents.render import Composed, PaperRenderer, across, foot
from blangkon_desktop.documents.route_line import route_lines
from blangkon_desktop.documents.styles import DENSITIES
from blangkon_desktop.domain.paper_kinds import PaperSize
from blangkon_desktop.domain.paper_parts import Letterhead, PaperHead
from blangkon_desktop.usecases.bundle_ports import BundleItem, DrawnPart

_COLUMNS = (
    Column("No", "centre", 32),
    Column("Berkas", flexible=True),
    Column("Nomor", least=120, most=150),
    Column("Halaman", "centre", 48),
)
_TITLE = "BERKAS SURAT PERTANGGUNGJAWABAN (SPJ)"
_COVER, _ROW, _MARK = 4_000, 160, 130
"""Bytes at most, compressed, of a cover without its contents, of a row of it, of a bookmark without its title."""
_BEGINNING = 16
"""Digits of a fingerprint by which the register finds a paper."""


@dataclass(frozen=True, slots=True)
class _Entry:
    """A line of the contents; the page is counted from the first after the cover."""

    group: str
    title: str
    number: str
    page: int
    digest: str


class _Part:
    """One PDF while papers are put into it."""

    def __init__(self, fonts: Fonts) -> None:
        self.file = PdfFile(fonts)
        self.marks: list[Bookmark] = []
        self.entries: list[_Entry] = []
        self.heads: list[PaperHead] = []
        self._around = _COVER

    def put(self, item: BundleItem, made: Composed, two_sided: bool, limit: int | None) -> bool:
        """Draw a paper behind the others; False, and nothing drawn, where the file would pass `limit` bytes.

        The first paper of a part is always drawn: one paper is never cut.
        """
        file, before = self.file, self.file.kept()
        page = file.count
        made.sheet.draw(file, made.pages)
        if two_sided and file.count % 2:
            file.add(None, made.sheet.width, made.sheet.height)
        begins = not self.entries or self.entries[-1].group != item.group
        around = self._around + _ROW + _MARK + 6 * len(item.title)
        if begins:
            around += _ROW + _MARK + 6 * len(item.group)
        if limit is not None and self.entries and file.size + around > limit:
            file.back_to(before)
            return False
        self._around = around
        if begins:
            self.marks.append(Bookmark(item.group, page, []))
        self.marks[-1].below.append(Bookmark(item.title, page))
        head = item.data.head
        if not self.heads or self.heads[-1].order_id != head.order_id:
            self.heads.append(head)
        self.entries.append(_Entry(item.group, item.title, head.number, page + 1, made.digest))
        return True


@dataclass(frozen=True, slots=True)
class _Place:
    """Which part of how many, and which of how many papers are in it (from 1)."""

    part: int
    parts: int
    first: int
    last: int
    papers: int

    @property
    def said(self) -> str:
        """As the cover says it below its title."""
        if self.parts == 1:
            return f"{self.papers} berkas"
        run = f"{self.first} sampai {self.last}" if self.last > self.first else f"{self.first}"
        return f"Bagian {self.part} dari {self.parts} – berkas {run} dari {self.papers}"

    @property
    def name(self) -> str:
        """What follows the title in the file's properties."""
        return f" – Bagian {self.part} dari {self.parts}" if self.parts > 1 else ""


class BundleRenderer:
    """Renders bundles with the fonts and wording of one renderer. One thread at a time."""

    def __init__(self, renderer: PaperRenderer) -> None:
        self._renderer = renderer

    def render(
        self,
        items: Iterable[BundleItem],
        size: PaperSize,
        office: Letterhead,
        *,
        practice: bool,
        two_sided: bool = False,
        check: Callable[[int], None] = lambda _done: None,
    ) -> bytes:
        """All papers as one PDF, otherwise as `parts`."""
        return self.parts(items, size, office, practice=practice, two_sided=two_sided, check=check)[0].content

    def parts(
        self,
        items: Iterable[BundleItem],
        size: PaperSize,
        office: Letterhead,
        *,
        practice: bool,
        two_sided: bool = False,
        limit: int | None = None,
        check: Callable[[int], None] = lambda _done: None,
    ) -> tuple[DrawnPart, ...]:
        """The papers in their order behind covers; `check(done)` is called before each and may raise to cancel.

        `two_sided` begins each paper on a front page. Parts are cut between papers and have at most `limit` bytes
        (None: one part), but for a paper that is larger alone. The same items give the same bytes.
        """
        fonts = self._renderer.fonts
        parts = [_Part(fonts)]
        for done, item in enumerate(items):
            check(done)
            made = self._renderer.composed(item.data, size, draft=item.draft, practice=practice, seal=item.seal)
            if not parts[-1].put(item, made, two_sided, limit):
                parts.append(_Part(fonts))
                parts[-1].put(item, made, two_sided, limit)
        total, before, drawn = sum(len(part.entries) for part in parts), 0, []
        for at, part in enumerate(parts, 1):
            count = len(part.entries)
            place = _Place(at, len(parts), before + 1, before + count, total)
            drawn.append(DrawnPart(self._finished(part, place, size, office, practice=practice), count))
            before += count
        return tuple(drawn)

    def _finished(self, part: _Part, place: _Place, size: PaperSize, office: Letterhead, *, practice: bool) -> bytes:
        front = self._cover(part, place, size, office, practice=practice) if part.entries else 0
        papers = tuple(entry.digest[:_BEGINNING] for entry in part.entries)
        about = Properties(_TITLE.title() + place.name, office.office, "", "blangkon-bundle", papers)
        return part.file.finished(about, part.marks, front)

    def _cover(self, part: _Part, place: _Place, size: PaperSize, office: Letterhead, *, practice: bool) -> int:
        """Drawn last, when the pages are counted; how many pages are to be put in front."""
        fonts = self._renderer.fonts
        sheet = Sheet(size, fonts, _marks(part.heads, place, practice=practice))
        prose = Prose(fonts, DENSITIES[1], sheet.inner)
        composer = sheet.composer()
        composer.put(kop(office, sheet.inner, fonts, DENSITIES[1], self._renderer.arms.get(office.arms)))
        composer.put(prose.heading(_TITLE, place.said))
        composer.gap(8)
        rows = _contents(part.entries, place.first)
        Table(_COLUMNS, rows, sheet.inner, fonts, DENSITIES[1], money=0).flow(composer)
        sheet.draw(part.file, composer.pages)
        return len(composer.pages)


def _marks(heads: Sequence[PaperHead], place: _Place, *, practice: bool) -> Marks:
    """A cover tells the route of its order, and none where it has several; a correction belongs to its paper."""
    route = route_lines(heads[0].route) if len(heads) == 1 else ()
    first = replace(heads[0], correction="", clock_set=any(head.clock_set for head in heads))
    clock = first.clock_set
    note = foot(first, draft=False, practice=practice)
    return Marks(_TITLE + place.name.upper(), route, note, "", across(False, practice, clock_set=clock))


def _contents(entries: Sequence[_Entry], first: int) -> list[Row]:
    rows: list[Row] = []
    group = ""
    for at, entry in enumerate(entries, first):
        if entry.group != group:
            group = entry.group
            rows.append(Row(("", group, "", ""), strong=True, heads=True))
        rows.append(Row((str(at), entry.title, entry.number or "–", str(entry.page))))
    return rows
