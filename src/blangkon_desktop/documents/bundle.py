"""Many papers as one PDF: a cover with contents, bookmarks, the typeface embedded once for all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from blangkon_desktop.documents.blocks.grid import Column, Row
from blangkon_desktop.documents.blocks.kop import kop
from blangkon_desktop.documents.blocks.prose import Prose
from blangkon_desktop.documents.blocks.table import Table
from blangkon_desktop.documents.page import Marks, Sheet
from blangkon_desktop.documents.pdf_file import Bookmark, PdfFile, Properties
from blangkon_desktop.documents.render import PaperRenderer, across, foot, route_lines
from blangkon_desktop.documents.styles import DENSITIES
from blangkon_desktop.domain.paper_kinds import PaperSize
from blangkon_desktop.domain.paper_parts import Letterhead, PaperHead
from blangkon_desktop.usecases.bundle_ports import BundleItem

_COLUMNS = (
    Column("No", "centre", 24),
    Column("Berkas", flexible=True),
    Column("Nomor", least=120, most=150),
    Column("Halaman", "centre", 48),
)
_TITLE = "BERKAS SURAT PERTANGGUNGJAWABAN (SPJ)"


@dataclass(frozen=True, slots=True)
class _Entry:
    """A line of the contents; the page is counted from the first after the cover."""

    group: str
    title: str
    number: str
    page: int


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
        """The papers in their order behind a cover; `check(done)` is called before each and may raise to cancel.

        `two_sided` begins each paper on a front page. The same items give the same bytes.
        """
        file = PdfFile(self._renderer.fonts)
        marks: list[Bookmark] = []
        contents: list[_Entry] = []
        first: PaperHead | None = None
        for done, item in enumerate(items):
            check(done)
            made = self._renderer.composed(item.data, size, draft=item.draft, practice=practice, seal=item.seal)
            mark = Bookmark(item.title, file.count)
            if not contents or contents[-1].group != item.group:
                marks.append(Bookmark(item.group, file.count, []))
            marks[-1].below.append(mark)
            head = item.data.head
            contents.append(_Entry(item.group, item.title, head.number, file.count + 1))
            first = first or head
            made.sheet.draw(file, made.pages)
            if two_sided and file.count % 2:
                file.add(None, made.sheet.width, made.sheet.height)
        front = self._cover(file, contents, size, office, first, practice=practice) if first else 0
        return file.finished(Properties(_TITLE.title(), office.office, "", "blangkon-bundle"), marks, front)

    def _cover(
        self,
        file: PdfFile,
        contents: list[_Entry],
        size: PaperSize,
        office: Letterhead,
        head: PaperHead,
        *,
        practice: bool,
    ) -> int:
        """Drawn last, when the pages are counted; how many pages are to be put in front."""
        fonts = self._renderer.fonts
        marks = Marks(
            _TITLE, route_lines(head.route), foot(head, draft=False, practice=practice), "", across(False, practice)
        )
        sheet = Sheet(size, fonts, marks)
        prose = Prose(fonts, DENSITIES[1], sheet.inner)
        composer = sheet.composer()
        composer.put(kop(office, sheet.inner, fonts, DENSITIES[1], self._renderer.arms.get(office.arms)))
        composer.put(prose.heading(_TITLE, f"{len(contents)} berkas"))
        composer.gap(8)
        rows: list[Row] = []
        group = ""
        for at, entry in enumerate(contents, 1):
            if entry.group != group:
                group = entry.group
                rows.append(Row(("", group, "", ""), strong=True))
            rows.append(Row((str(at), entry.title, entry.number or "–", str(entry.page))))
        Table(_COLUMNS, rows, sheet.inner, fonts, DENSITIES[1], money=0).flow(composer)
        sheet.draw(file, composer.pages)
        return len(composer.pages)
