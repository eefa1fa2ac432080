"""Many papers as one PDF: a cover with contents, bookmarks, the typeface embedded once for all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from io import BytesIO

from reportlab.pdfgen.canvas import Canvas

from blangkon_desktop.documents.blocks.kop import kop
from blangkon_desktop.documents.blocks.prose import Prose
from blangkon_desktop.documents.blocks.table import Column, Row, Table
from blangkon_desktop.documents.page import Marks, Properties, Sheet, begin
from blangkon_desktop.documents.pen import Pen, Pieces
from blangkon_desktop.documents.render import PaperRenderer, across, foot, route_lines
from blangkon_desktop.documents.styles import DENSITIES
from blangkon_desktop.domain.paper_kinds import PaperSize
from blangkon_desktop.domain.paper_parts import Letterhead
from blangkon_desktop.usecases.bundle_ports import BundleItem

_COLUMNS = (
    Column("No", "centre", 24),
    Column("Berkas", flexible=True),
    Column("Nomor", least=120, most=150),
    Column("Halaman", "centre", 48),
)
_TITLE = "BERKAS SURAT PERTANGGUNGJAWABAN (SPJ)"


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
        buffer = BytesIO()
        canvas = Canvas(buffer, pagesize=size.points, invariant=1, pageCompression=1, lang="id-ID")
        begin(canvas, Properties(_TITLE.title(), office.office, "", "blangkon-bundle"))
        canvas.showOutline()
        contents: list[tuple[str, BundleItem, int]] = []
        pieces: Pieces = {}
        group, page = "", 1
        for done, item in enumerate(items):
            check(done)
            made = self._renderer.composed(item.data, size, draft=item.draft, practice=practice, seal=item.seal)
            key = f"b{done}"
            canvas.setPageSize((made.sheet.width, made.sheet.height))
            canvas.bookmarkPage(key)
            if item.group != group:
                group = item.group
                canvas.addOutlineEntry(group, f"g{done}", 0, closed=True)
                canvas.bookmarkPage(f"g{done}")
            canvas.addOutlineEntry(item.title, key, 1)
            made.sheet.draw(Pen(canvas, self._renderer.fonts, made.sheet.height, pieces), made.pages)
            contents.append((group, item, page))
            page += len(made.pages)
            if two_sided and len(made.pages) % 2:
                canvas.showPage()
                page += 1
        self._cover(canvas, contents, size, office, practice=practice)
        canvas.save()
        return buffer.getvalue()

    def _cover(
        self,
        canvas: Canvas,
        contents: list[tuple[str, BundleItem, int]],
        size: PaperSize,
        office: Letterhead,
        *,
        practice: bool,
    ) -> None:
        """Drawn last, when the pages are counted, and put in front."""
        fonts = self._renderer.fonts
        if not contents:
            return
        head = contents[0][1].data.head
        marks = Marks(
            _TITLE, route_lines(head.route), foot(head, draft=False, practice=practice), "", across(False, practice)
        )
        sheet = Sheet(size, fonts, marks)
        prose = Prose(fonts, DENSITIES[1], sheet.inner)
        composer = sheet.composer()
        composer.put(kop(office, sheet.inner, fonts, DENSITIES[1]))
        composer.put(prose.heading(_TITLE, f"{len(contents)} berkas"))
        composer.gap(8)
        rows: list[Row] = []
        group = ""
        for at, (order, item, page) in enumerate(contents, 1):
            if order != group:
                group = order
                rows.append(Row(("", order, "", ""), strong=True))
            rows.append(Row((str(at), item.title, item.data.head.number or "–", str(page))))
        Table(_COLUMNS, rows, sheet.inner, fonts, DENSITIES[1], money=0).flow(composer)
        canvas.setPageSize((sheet.width, sheet.height))
        before = len(canvas._doc.Pages.pages)
        canvas.bookmarkPage("cover")
        sheet.draw(Pen(canvas, fonts, sheet.height), composer.pages)
        pages = canvas._doc.Pages.pages  # ReportLab has no way to put a page in front
        pages[:] = [*pages[before:], *pages[:before]]
