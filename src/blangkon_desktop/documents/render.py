"""The door of this package: frozen data and a paper size in, PDF bytes out."""

from __future__ import annotations

from pathlib import Path

from blangkon_desktop.documents import surat_pesanan
from blangkon_desktop.documents.fonts import Fonts
from blangkon_desktop.documents.format_id import SHORT_DOTS, or_dots
from blangkon_desktop.documents.layout import Composer
from blangkon_desktop.documents.page import Marks, Properties, Sheet
from blangkon_desktop.documents.styles import DENSITIES
from blangkon_desktop.documents.templates import load_wording
from blangkon_desktop.domain.paper_codec import fingerprint, short_code
from blangkon_desktop.domain.papers import PaperSize, RouteNote, SuratPesanan
from blangkon_desktop.platform.assets import asset_root

CLOCK_NOTE = "Jam diatur: surat ini dibuat dengan tanggal yang ditentukan, bukan tanggal komputer."


class PaperRenderer:
    """Renders papers with the fonts and the wording of one resources folder. One thread at a time."""

    def __init__(self, resources: Path) -> None:
        """`resources` holds `fonts/` and `templates/`; InvalidInput where a template has a mistake."""
        self._fonts = Fonts(resources / "fonts")
        self._surat_pesanan = load_wording(
            resources / "templates" / "surat_pesanan.toml", phrases=surat_pesanan.PHRASES, fields=surat_pesanan.FIELDS
        )

    def render(self, data: SuratPesanan, size: PaperSize, *, draft: bool, practice: bool) -> bytes:
        """The paper as a PDF of at least one page.

        `draft` prints RANCANGAN and leaves the number open, `practice` prints LATIHAN; the same arguments give the
        same bytes. A character that the typeface lacks is shown as a box.
        """
        digest = fingerprint(data)
        shown = self._fonts.clean_record(data)
        title = surat_pesanan.title(shown, draft=draft)
        marks = Marks(title, _foot(shown, draft=draft, practice=practice), _code(digest), _across(draft, practice))
        sheet = Sheet(size, self._fonts, marks)
        layout = surat_pesanan.SuratPesananLayout(shown, self._surat_pesanan, self._fonts, digest, draft=draft)
        about = Properties(title, shown.letterhead.office, surat_pesanan.amount_line(shown), f"blangkon:{digest}")
        return sheet.pdf(_fitted(layout, sheet).pages, about)


def render(data: SuratPesanan, size: PaperSize, *, draft: bool, practice: bool) -> bytes:
    """One paper with the bundled fonts and wording; who prints many keeps a `PaperRenderer`."""
    return PaperRenderer(asset_root()).render(data, size, draft=draft, practice=practice)


def _fitted(layout: surat_pesanan.SuratPesananLayout, sheet: Sheet) -> Composer:
    """The roomiest composition among those with the fewest pages."""
    roomy, *between, tight = DENSITIES
    best = layout.compose(sheet, roomy)
    if len(best.pages) == 1:
        return best
    fewest = layout.compose(sheet, tight)
    if len(fewest.pages) == len(best.pages):
        return best
    for density in between:
        tried = layout.compose(sheet, density)
        if len(tried.pages) == len(fewest.pages):
            return tried
    return fewest


def _across(draft: bool, practice: bool) -> tuple[str, ...]:
    return (("RANCANGAN",) if draft else ()) + (("LATIHAN",) if practice else ())


def _code(digest: str) -> str:
    return f"Kode periksa {short_code(digest)}"


def _foot(data: SuratPesanan, *, draft: bool, practice: bool) -> tuple[str, ...]:
    """The route on one line; below it what makes this paper no ordinary one."""
    notes = []
    if draft:
        notes.append("RANCANGAN – belum berlaku.")
    if practice:
        notes.append("LATIHAN – bukan dokumen pengadaan.")
    elif data.clock_set:
        notes.append(CLOCK_NOTE)
    return (_route(data.route), "  ".join(notes)) if notes else (_route(data.route),)


def _route(route: RouteNote) -> str:
    day = f", {route.decided_on:%d-%m-%Y}" if route.decided_on else ""
    who = f", oleh {route.decided_by}" if route.decided_by else ""
    outcome, rule, version = (or_dots(text, SHORT_DOTS) for text in (route.outcome, route.rule, route.policy_version))
    return f"Rute: {outcome} – {rule} ({version}){day}{who}"
