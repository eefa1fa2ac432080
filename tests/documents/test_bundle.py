"""Many papers as one PDF: cover with the right pages, bookmarks, one typeface, front pages for two-sided printing."""

from __future__ import annotations

import io
import re
from dataclasses import replace

import pypdfium2
import pytest
import zxingcpp

from blangkon_desktop.documents.bundle import BundleRenderer
from blangkon_desktop.documents.render import PaperRenderer
from blangkon_desktop.domain.paper_delivery import Bast
from blangkon_desktop.domain.paper_kinds import PaperKind, PaperSize
from blangkon_desktop.domain.paper_seal import statement_of, with_seal
from blangkon_desktop.domain.papers import is_numbered
from blangkon_desktop.usecases.bundle_ports import BundleItem
from tests.documents import kinds, samples
from tests.documents.conftest import opened

FILE = (PaperKind.CHECKLIST_SPJ, PaperKind.SURAT_PESANAN, PaperKind.BAST, PaperKind.DAFTAR_PAJAK)


def bundle(renderer: PaperRenderer, count: int, *, two_sided: bool = False) -> bytes:
    items = [
        BundleItem(f"P26-{n:04} – Belanja ATK", kind.value, kinds.usual(kind, 12), draft=False, seal="ab" * 64)
        for n in range(count)
        for kind in FILE
    ]
    return BundleRenderer(renderer).render(items, PaperSize.F4, samples.OFFICE, practice=False, two_sided=two_sided)


def test_the_contents_name_the_page_of_each_paper(renderer: PaperRenderer) -> None:
    with opened(bundle(renderer, 3)) as document:
        cover = document.pages[0].extract_text()
        assert "BERKAS SURAT PERTANGGUNGJAWABAN" in cover
        rows = re.findall(r"^\d+ (\S+) \S+ (\d+)$", cover, re.MULTILINE)
        assert len(rows) == 3 * len(FILE)
        surat = [int(page) for name, page in rows if name == "surat-pesanan"]
        for page in surat:
            assert "SURAT PESANAN" in document.pages[page].extract_text()  # the cover is one page


def test_bookmarks_lead_from_orders_to_papers(renderer: PaperRenderer) -> None:
    document = pypdfium2.PdfDocument(bundle(renderer, 2))
    outline = [(mark.level, mark.get_title()) for mark in document.get_toc()]
    document.close()
    assert [title for level, title in outline if level == 0] == ["P26-0000 – Belanja ATK", "P26-0001 – Belanja ATK"]
    assert [title for level, title in outline if level == 1] == [kind.value for kind in FILE] * 2


def test_the_typeface_is_embedded_once_and_the_bytes_are_repeatable(renderer: PaperRenderer) -> None:
    made = bundle(renderer, 6)
    assert made == bundle(renderer, 6)
    assert len(made) < 6 * len(FILE) * 20_000
    assert made.count(b"/FontFile2") <= 4


def test_two_sided_papers_begin_on_a_front_page(renderer: PaperRenderer) -> None:
    with opened(bundle(renderer, 2, two_sided=True)) as document:
        cover = document.pages[0].extract_text()
    starts = [int(page) for page in re.findall(r"^\d+ \S+ \S+ (\d+)$", cover, re.MULTILINE)]
    assert all(page % 2 for page in starts)


@pytest.mark.parametrize("size", list(PaperSize))
@pytest.mark.parametrize("kind", [kind for kind in PaperKind if is_numbered(kind)])
def test_the_code_square_is_read_back_from_the_picture(
    renderer: PaperRenderer, kind: PaperKind, size: PaperSize
) -> None:
    paper = kinds.usual(kind)
    pdf = renderer.render(paper, size, draft=False, practice=True, seal="5a" * 64)
    document = pypdfium2.PdfDocument(io.BytesIO(pdf))
    found = [
        code.text
        for page in document
        for code in zxingcpp.read_barcodes(page.render(scale=300 / 72, grayscale=True).to_pil())
    ]
    document.close()
    assert with_seal(statement_of(paper), "5a" * 64) in found


def of(count: int) -> list[BundleItem]:
    return [
        BundleItem(f"P26-{n:04} – Belanja ATK", kind.value, kinds.usual(kind, 12), draft=False, seal="ab" * 64)
        for n in range(count)
        for kind in FILE
    ]


@pytest.mark.parametrize("two_sided", [False, True])
def test_each_part_says_which_it_is_and_leads_to_its_own_papers(renderer: PaperRenderer, two_sided: bool) -> None:
    limit, items = 90_000, of(12)
    bundles = BundleRenderer(renderer)
    parts = bundles.parts(items, PaperSize.F4, samples.OFFICE, practice=False, two_sided=two_sided, limit=limit)
    assert len(parts) > 2
    assert sum(part.papers for part in parts) == len(items)
    assert max(len(part.content) for part in parts) <= limit
    assert min(len(part.content) for part in parts[:-1]) > limit * 3 // 4  # filled, not cut into crumbs
    first = 1
    for at, part in enumerate(parts, 1):
        with opened(part.content) as document:
            cover = document.pages[0].extract_text()
            pages = [page.extract_text() for page in document.pages]
        said = f"Bagian {at} dari {len(parts)} – berkas {first} sampai {first + part.papers - 1} dari {len(items)}"
        assert said in cover
        rows = re.findall(r"^(\d+) (\S+) \S+ (\d+)$", cover, re.MULTILINE)
        assert [int(number) for number, _, _ in rows] == list(range(first, first + part.papers))
        document = pypdfium2.PdfDocument(part.content)
        marks = [(mark.level, mark.get_title(), mark.get_dest().get_index()) for mark in document.get_toc()]
        document.close()
        papers = [(title, page) for level, title, page in marks if level == 1]
        assert papers == [(name, int(page)) for _, name, page in rows]  # the cover is page 0
        assert all("Halaman 1 dari" in pages[page] for _, page in papers)
        first += part.papers


def test_one_part_is_the_whole_and_a_large_paper_is_never_cut(renderer: PaperRenderer) -> None:
    bundles, items = BundleRenderer(renderer), of(2)
    whole = bundles.render(items, PaperSize.F4, samples.OFFICE, practice=False)
    (one,) = bundles.parts(items, PaperSize.F4, samples.OFFICE, practice=False, limit=len(whole) + 20_000)
    assert one.content == whole
    each = bundles.parts(items, PaperSize.F4, samples.OFFICE, practice=False, limit=1)
    assert [part.papers for part in each] == [1] * len(items)


def test_the_cover_tells_the_route_of_one_order_and_no_correction(renderer: PaperRenderer) -> None:
    paper = kinds.usual(PaperKind.BAST, 3)
    head = replace(paper.head, version=2, correction="Salah ketik")
    assert isinstance(paper, Bast)
    fixed = BundleItem("P26-1", "BAST", replace(paper, head=head), draft=False)
    other = BundleItem("P26-2", "BAST", replace(paper, head=replace(paper.head, order_id="lain")), draft=False)
    covers = []
    for items in ([fixed], [fixed, other]):
        with opened(BundleRenderer(renderer).render(items, PaperSize.A4, samples.OFFICE, practice=True)) as document:
            covers.append(document.pages[0].extract_text())
    assert "Rute:" in covers[0]
    assert "Rute:" not in covers[1]
    assert all("Salah ketik" not in cover and "bukan dokumen pengadaan" in cover for cover in covers)


def test_an_orders_name_is_never_the_last_line_of_a_contents_page(renderer: PaperRenderer) -> None:
    made = BundleRenderer(renderer).render(of(60), PaperSize.A4, samples.OFFICE, practice=False)
    with opened(made) as document:
        pages = [page.extract_text().split("\n") for page in document.pages[:8]]
    covers = [lines for lines in pages if any("Berkas Nomor Halaman" in line for line in lines)]
    assert len(covers) > 3
    for lines in covers:
        rows = [line for line in lines if re.match(r"^(\d+ \S+ \S+ \d+$|P26-)", line)]
        assert not rows[-1].startswith("P26-")


def test_an_empty_bundle_has_no_cover(renderer: PaperRenderer) -> None:
    assert BundleRenderer(renderer).render([], PaperSize.A4, samples.OFFICE, practice=False).startswith(b"%PDF")
