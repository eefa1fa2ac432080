"""The door of this package: frozen data and a paper size in, PDF bytes out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from blangkon_desktop.documents.blocks.qr import qr
from blangkon_desktop.documents.flow import Flow, Layout
from blangkon_desktop.documents.fonts import Fonts
from blangkon_desktop.documents.format_id import DOTS, or_dots
from blangkon_desktop.documents.kinds import LAYOUTS
from blangkon_desktop.documents.layout import Composer, Piece, Placed
from blangkon_desktop.documents.page import Marks, Sheet
from blangkon_desktop.documents.pdf_file import Properties
from blangkon_desktop.documents.route_line import route_lines
from blangkon_desktop.documents.styles import DENSITIES
from blangkon_desktop.documents.templates import Wording, load_wording, read_wording
from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.domain.paper_codec import fingerprint, short_code
from blangkon_desktop.domain.paper_contract import SuratPesanan
from blangkon_desktop.domain.paper_kinds import PaperKind, PaperSize
from blangkon_desktop.domain.paper_parts import PaperHead, RouteNote
from blangkon_desktop.domain.paper_seal import statement, with_seal
from blangkon_desktop.domain.papers import Paper, is_numbered, issued
from blangkon_desktop.platform.assets import asset_root

CLOCK_NOTE = "Jam diatur: surat ini dibuat dengan tanggal yang ditentukan, bukan tanggal komputer."
SQUARE = 64.0
"""Side of the code square in points."""
_LITTLE = 0.7
"""The free share of a second page that says that less than the tightest density may bring a paper onto one."""


@dataclass(frozen=True, slots=True)
class Composed:
    """A paper laid out: its sheet, the pieces of each page, the file's properties, and its fingerprint."""

    sheet: Sheet
    pages: list[list[Placed]]
    about: Properties
    digest: str


class PaperRenderer:
    """Renders papers with the fonts and the wording of one resources folder. One thread at a time."""

    def __init__(self, resources: Path) -> None:
        """`resources` holds `fonts/` and `templates/`; a template is read when its paper is first wanted.

        `arms` are the coats of arms (PNG by SHA-256) that papers may name: who renders one puts it there first.
        """
        self.fonts = Fonts(resources / "fonts")
        self._templates = resources / "templates"
        self._wordings: dict[tuple[PaperKind, str], Wording] = {}
        self.arms: dict[str, bytes] = {}

    def render(self, data: Paper, size: PaperSize, *, draft: bool, practice: bool, seal: str = "") -> bytes:
        """The paper as a PDF of at least one page.

        `draft` prints RANCANGAN and leaves the number open, `practice` prints LATIHAN, `seal` is the device's
        signature (hex) in the code square; the same arguments give the same bytes. A character that the typeface
        lacks is shown as a box. InvalidInput (`template.invalid`) where the wording has a mistake.
        """
        made = self.composed(data, size, draft=draft, practice=practice, seal=seal)
        return made.sheet.pdf(made.pages, made.about)

    def composed(self, data: Paper, size: PaperSize, *, draft: bool, practice: bool, seal: str = "") -> Composed:
        """The paper laid out but not drawn yet; arguments and errors as `render`."""
        digest = fingerprint(data)
        shown = self.fonts.clean_record(data)
        if draft:
            head = shown.head
            shown = issued(shown, number="", version=head.version, on=head.issued_on, correction=head.correction)
        layout, head = LAYOUTS[data.kind], shown.head
        title = _title(layout, data.kind, head.number)
        marks = Marks(
            title=title,
            route=route_lines(head.route),
            foot=foot(head, draft=draft, practice=practice),
            code=_code(digest, head.route),
            across=across(draft, practice, clock_set=head.clock_set),
        )
        sheet = Sheet(size, self.fonts, marks, landscape=layout.landscape)
        number = "" if draft else data.head.number
        said = statement(data.kind, number, data.amount, data.head.issued_on, digest)
        square = qr(with_seal(said, seal), SQUARE)
        values = layout.values(shown)
        about = Properties(title, head.letterhead.office, _subject(shown), f"blangkon:{digest}")
        fitted = self._fitted(layout, sheet, shown, values, square, self.wording(data))
        return Composed(sheet, fitted.pages, about, digest)

    def wording(self, data: Paper) -> Wording:
        """The wording that a paper was issued with, else the program's own of its kind; each is read once."""
        own = data.head.wording
        key = (data.kind, own)
        if key not in self._wordings:
            layout = LAYOUTS[data.kind]
            path = self._templates / f"{layout.template}.toml"
            expected = layout.expected
            self._wordings[key] = read_wording(own, path.name, expected) if own else load_wording(path, expected)
        return self._wordings[key]

    def _fitted(
        self, layout: Layout, sheet: Sheet, data: Paper, values: Mapping[str, str], square: Piece, wording: Wording
    ) -> Composer:
        """The roomiest composition of a paper, with the coat of arms that its letterhead names."""
        named = data.head.letterhead.arms
        arms = self.arms[named] if named else None

        def composed(at: int) -> Composer:
            flow = Flow(sheet, DENSITIES[at], self.fonts, wording, values, square, arms)
            layout.compose(flow, data)
            return flow.composer

        return roomiest(composed)


def roomiest(composed: Callable[[int], Composer]) -> Composer:
    """The roomiest composition among those with the fewest pages: distances give way before the type does.

    `composed(at)` makes that of a density. Each costs as much as all the rest of a paper, so few are tried: only the
    paper itself decides which, or its bytes would depend on what was printed before.
    """
    made: dict[int, Composer] = {}

    def pages(at: int) -> int:
        if at not in made:
            made[at] = composed(at)
        return len(made[at].pages)

    tightest = len(DENSITIES) - 1
    if pages(0) == 1:
        return made[0]
    little = pages(0) == 2 and made[0].room > _LITTLE * made[0].full
    at = tightest - 1 if little else tightest
    if pages(at) > 1:
        at = tightest
    if pages(at) == pages(0):
        return made[0]
    while pages(at - 1) == pages(at):
        at -= 1
    return made[at]


@lru_cache(maxsize=1)
def kept_renderer(resources: Path) -> PaperRenderer:
    """The renderer of a resources folder, made once."""
    return PaperRenderer(resources)


def render(data: Paper, size: PaperSize, *, draft: bool, practice: bool, seal: str = "") -> bytes:
    """One paper with the bundled fonts and wording, which are kept for the next one."""
    return kept_renderer(asset_root()).render(data, size, draft=draft, practice=practice, seal=seal)


def _title(layout: Layout, kind: PaperKind, number: str) -> str:
    """`Surat Pesanan Nomor …`, as it heads later pages and names the file."""
    return f"{layout.title} Nomor {or_dots(number, DOTS)}" if is_numbered(kind) else layout.title


def _subject(data: Paper) -> str:
    """The subject of the file's properties: package and sum."""
    about = data if isinstance(data, SuratPesanan) else getattr(data, "purchase", None)
    name = about.package_name if about is not None else ""
    return ", ".join(part for part in (name, format_rupiah(data.amount)) if part)


def across(draft: bool, practice: bool, *, clock_set: bool = False) -> tuple[str, ...]:
    """The pale words on each page; papers of a set clock say so as loudly as drafts say that they are none."""
    words = (("RANCANGAN", draft), ("LATIHAN", practice), ("JAM DIATUR", clock_set and not practice))
    return tuple(word for word, holds in words if holds)


def _code(digest: str, route: RouteNote) -> str:
    rules = f" · aturan {route.policy_version}" if route.policy_version else ""
    return f"Kode periksa {short_code(digest)}{rules}"


def foot(head: PaperHead, *, draft: bool, practice: bool) -> tuple[str, ...]:
    """What makes this paper no ordinary one."""
    notes = []
    if draft:
        notes.append("RANCANGAN – belum berlaku.")
    if head.correction:
        notes.append(f"Versi {head.version}, menggantikan versi sebelumnya: {head.correction}.")
    if practice:
        notes.append("LATIHAN – bukan dokumen pengadaan.")
    elif head.clock_set:
        notes.append(CLOCK_NOTE)
    return ("  ".join(notes),) if notes else ()
