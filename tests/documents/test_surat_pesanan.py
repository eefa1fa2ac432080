"""What a surat pesanan says, and where on the page."""

from __future__ import annotations

from dataclasses import replace

import pypdfium2
import pytest

from blangkon_desktop.domain.dates_id import date_long
from blangkon_desktop.domain.paper_codec import fingerprint, short_code
from blangkon_desktop.domain.paper_kinds import PaperSize
from blangkon_desktop.domain.terbilang import terbilang
from tests.documents import samples
from tests.documents.conftest import Render, opened, upright_text


def test_all_fields_of_the_order_are_on_the_paper(render: Render) -> None:
    paper = samples.usual(4)
    text = upright_text(render(paper))
    for wanted in (
        "PEMERINTAH KABUPATEN BATANG",
        "DINAS KESEHATAN",
        "SURAT PESANAN",
        f"Nomor: {paper.number}",
        "Batang, 20 November 2026",
        "60832782",
        "nomor pesanan PO-900-1",
        "NIP. 19830415 201001 2 025",
        "5.1.02.01.01.0024",
        "DPA/A.1/1.02.0.00.0.00.01.0000/001/2026",
        "Bank Jateng 1022001234 a.n. CV Maju Sejahtera Bersama",
        "PDN 43,2%",
        "Menerima dan menyetujui,",
        "Rute: e-Blangkon, marketplace Mbizmarket",
        "19-11-2026, oleh Rudi Hartono",
        f"Kode periksa {short_code(fingerprint(paper))}",
        "Halaman 1 dari 1",
    ):
        assert wanted in text


def test_sums_stand_in_figures_and_in_words(render: Render) -> None:
    paper = samples.usual(5)
    text = upright_text(render(paper))
    assert f"Total {paper.total:,}".replace(",", ".") in text
    assert f"Terbilang: ({terbilang(paper.total)} rupiah)" in text


def test_the_ten_terms_are_numbered_and_in_order(render: Render) -> None:
    text = upright_text(render(samples.usual(2)))
    labels = (
        "1. Rincian",
        "2. Batas penerimaan:",
        "3. Syarat pekerjaan:",
        "4. Waktu penyelesaian:",
        "5. Alamat pengiriman:",
        "6. Garansi:",
        "7. Pembayaran:",
        "8. Denda:",
        "9. Sanksi:",
        "10. Lain-lain:",
    )
    places = [text.index(label) for label in labels]
    assert places == sorted(places)
    assert "1/1000 (satu per seribu) per hari kalender" in text


def test_duration_counts_both_days(render: Render) -> None:
    paper = samples.usual(1)
    assert paper.delivery_by is not None
    assert f"21 hari kalender sejak tanggal surat ini, sampai dengan {date_long(paper.delivery_by)}" in upright_text(
        render(paper)
    )


def test_prices_that_hold_the_tax_add_nothing_after_the_total(render: Render) -> None:
    paper = samples.usual(1)
    inside = replace(paper, prices_include_tax=True, total=paper.goods_total + paper.shipping, ppn_label="PPN 11%")
    text = upright_text(render(inside))
    assert "Harga sudah termasuk PPN." in text
    assert text.index("Total 565.000") < text.index("Di dalamnya PPN 11%")


def test_acting_official_signs_with_the_prefix(render: Render) -> None:
    paper = samples.usual(1)
    acting = replace(paper, buyer=replace(paper.buyer, prefix="Plt."))
    text = upright_text(render(acting))
    assert "Plt. Pejabat Pembuat Komitmen," in text
    assert "selaku Plt. Pejabat Pembuat Komitmen" in text


def test_stamp_duty_box_only_where_due(render: Render) -> None:
    paper = samples.usual(1)
    assert "Meterai" not in upright_text(render(paper))
    assert "Rp10.000" in upright_text(render(replace(paper, stamp_duty=10_000)))


def test_what_is_unknown_becomes_dots(render: Render) -> None:
    text = upright_text(render(samples.bare()))
    assert "Nomor: …" in text
    assert "NIP. …" in text
    assert "None" not in text


def test_a_draft_shows_no_number(render: Render) -> None:
    paper = samples.usual(2)
    text = upright_text(render(paper, draft=True))
    assert paper.number not in text
    assert "Nomor: …" in text
    assert "RANCANGAN" in text


@pytest.mark.parametrize(("practice", "told"), [(False, True), (True, False)])
def test_a_set_clock_is_told_but_not_in_practice(render: Render, practice: bool, told: bool) -> None:
    paper = replace(samples.usual(1), clock_set=True)
    assert ("Jam diatur" in upright_text(render(paper, practice=practice))) is told


def test_a_set_clock_lies_across_every_page(render: Render) -> None:
    pdf = render(replace(samples.usual(40), clock_set=True))
    document = pypdfium2.PdfDocument(pdf)
    assert len(document) > 1
    assert all("JAM DIATUR" in page.get_textpage().get_text_bounded() for page in document)
    document.close()


@pytest.mark.parametrize("size", list(PaperSize))
def test_money_is_right_aligned_and_inside_the_edges(render: Render, size: PaperSize) -> None:
    paper = samples.usual(6)
    wanted = {f"{row.amount:,}".replace(",", ".") for row in paper.lines}
    with opened(render(paper, size)) as document:
        page = document.pages[0]
        words = page.extract_words()
        ends = {round(word["x1"], 1) for word in words if word["text"] in wanted and word["x0"] > page.width * 0.75}
        assert len(ends) == 1
        assert min(word["x0"] for word in words) >= 20 / 25.4 * 72 - 0.5
        assert max(word["x1"] for word in words) <= page.width - 20 / 25.4 * 72 + 0.5


def test_nothing_is_smaller_than_nine_points_but_the_foot(render: Render) -> None:
    with opened(render(samples.usual(8), PaperSize.A4)) as document:
        page = document.pages[0]
        foot = page.height - 55 / 25.4 * 72
        small = [char for char in page.chars if char["size"] < 8.99 and char["top"] < foot]
        assert small == []
        assert min(char["size"] for char in page.chars) >= 8.49
