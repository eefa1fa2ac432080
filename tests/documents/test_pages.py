"""Sizes, repeatable bytes, page breaks, and what is carried over."""

from __future__ import annotations

import hashlib
import re

import pytest

from blangkon_desktop.documents.render import PaperRenderer
from blangkon_desktop.documents.render import render as render_once
from blangkon_desktop.domain.paper_codec import fingerprint
from blangkon_desktop.domain.paper_kinds import PaperSize
from blangkon_desktop.platform.assets import asset_root
from tests.documents import samples
from tests.documents.conftest import Render, opened, upright_text


@pytest.mark.parametrize(("size", "width", "height"), [(PaperSize.A4, 595.28, 841.89), (PaperSize.F4, 609.45, 935.43)])
def test_the_page_is_exactly_the_paper(render: Render, size: PaperSize, width: float, height: float) -> None:
    pdf = render(samples.usual(40), size)
    boxes = re.findall(rb"/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]", pdf)
    assert len(boxes) >= 2
    for box in boxes:
        assert float(box[0]) == pytest.approx(width, abs=0.01)
        assert float(box[1]) == pytest.approx(height, abs=0.01)


@pytest.mark.parametrize("size", list(PaperSize))
def test_the_same_data_gives_the_same_bytes(size: PaperSize) -> None:
    made = {
        hashlib.sha256(
            PaperRenderer(asset_root()).render(samples.extreme(), size, draft=False, practice=True)
        ).hexdigest()
        for _ in range(2)
    }
    assert len(made) == 1


def test_bytes_do_not_depend_on_what_was_rendered_before(renderer: PaperRenderer) -> None:
    first = renderer.render(samples.usual(3), PaperSize.A4, draft=False, practice=False)
    renderer.render(samples.extreme(), PaperSize.F4, draft=True, practice=True)
    assert renderer.render(samples.usual(3), PaperSize.A4, draft=False, practice=False) == first


def test_other_data_gives_other_bytes(render: Render) -> None:
    assert render(samples.usual(3)) != render(samples.usual(4))


def test_fonts_are_embedded_as_subsets(render: Render) -> None:
    pdf = render(samples.usual(3))
    assert b"/FontFile2" in pdf
    with opened(pdf) as document:
        used = {char["fontname"] for char in document.pages[0].chars}
    assert used
    assert all("+LiberationSans" in name for name in used)
    assert len(pdf) < 100_000


@pytest.mark.parametrize("size", list(PaperSize))
def test_eight_ordinary_lines_stay_on_one_page(render: Render, size: PaperSize) -> None:
    with opened(render(samples.usual(8), size)) as document:
        assert len(document.pages) == 1


@pytest.mark.parametrize("size", list(PaperSize))
@pytest.mark.parametrize("count", [9, 20, 33, 40, 75])
def test_the_sum_carried_out_is_the_sum_carried_in(render: Render, size: PaperSize, count: int) -> None:
    paper = samples.usual(count)
    pdf = render(paper, size)
    with opened(pdf) as document:
        texts = [page.extract_text() for page in document.pages]
    seen = 0
    for at, text in enumerate(texts):
        rows = [int(number) for number in re.findall(r"^(\d{1,2}) .*\d{3}$", text, re.MULTILINE)]
        if at and re.search(r"^\d{1,2} ", text, re.MULTILINE) and rows:
            assert "Nama barang/jasa" in text
        seen += len([number for number in rows if number > seen])
        carried = re.search(r"Jumlah dipindahkan ([\d.]+)", text)
        if carried:
            expected = sum(row.amount for row in paper.lines[:seen])
            assert int(carried[1].replace(".", "")) == expected
            following = re.search(r"Jumlah pindahan ([\d.]+)", texts[at + 1])
            assert following is not None
            assert following[1] == carried[1]
    assert seen == count


def test_the_signatures_are_never_alone_on_a_page(render: Render) -> None:
    for count in (1, 8, 9, 10, 11, 12, 13, 20, 21, 22, 23):
        with opened(render(samples.usual(count), PaperSize.A4)) as document:
            last = document.pages[-1].extract_text()
        assert "Menerima dan menyetujui" in last
        assert "Lain-lain:" in last


def test_pages_are_counted_and_headed(render: Render) -> None:
    paper = samples.usual(60)
    with opened(render(paper)) as document:
        for at, page in enumerate(document.pages, 1):
            text = page.extract_text()
            assert f"Halaman {at} dari {len(document.pages)}" in text
            assert paper.number in text
            assert "Rute: " in text


def test_a_name_longer_than_a_page_is_continued(render: Render) -> None:
    paper = samples.usual(1)
    row = samples.lines(1)[0]
    name = " ".join(f"kata{n}" for n in range(1500))
    long = samples.with_lines(paper, (type(row)(1, name, "buah", 1, 100, 100),))
    text = upright_text(render(long, PaperSize.A4))
    assert all(f"kata{n}" in text for n in (0, 700, 1499))
    assert "Jumlah dipindahkan 100" in text


def test_the_short_door_gives_the_same_bytes(renderer: PaperRenderer) -> None:
    paper = samples.usual(3)
    kept = renderer.render(paper, PaperSize.A4, draft=True, practice=False)
    assert render_once(paper, PaperSize.A4, draft=True, practice=False) == kept


def test_a_paper_without_lines_has_an_empty_table(render: Render) -> None:
    empty = samples.with_lines(samples.usual(1), ())
    assert "Total 25.000" in upright_text(render(empty))


def test_readers_are_told_language_title_and_true_size(render: Render) -> None:
    paper = samples.usual(2)
    pdf = render(paper)
    with opened(pdf) as document:
        about = document.metadata
    assert about["Title"] == f"Surat Pesanan Nomor {paper.number}"
    assert about["Author"] == "Dinas Kesehatan"
    assert about["Keywords"] == f"blangkon:{fingerprint(paper)}"
    assert about["CreationDate"].startswith("D:20000101")
    assert b"/Lang (id-ID)" in pdf
    assert b"/PrintScaling /None" in pdf
