"""What holds for every kind of paper: inside the page, nothing on top of another, readable, the same each time."""

from __future__ import annotations

import re
from collections.abc import Callable

import pypdfium2
import pytest

from blangkon_desktop.documents.kinds import LAYOUTS
from blangkon_desktop.documents.render import PaperRenderer
from blangkon_desktop.domain.paper_codec import fingerprint, paper_from, short_code, to_plain
from blangkon_desktop.domain.paper_kinds import PaperKind, PaperSize
from blangkon_desktop.domain.paper_seal import read_claim, statement_of, with_seal
from blangkon_desktop.domain.papers import RECORDS, Paper, is_numbered
from tests.documents import kinds
from tests.documents.conftest import Render, opened, upright_text

KINDS = list(PaperKind)
MADE: dict[str, Callable[[PaperKind], Paper]] = {"bare": kinds.bare, "usual": kinds.usual, "extreme": kinds.extreme}
ONE_PAGE = (
    PaperKind.KUITANSI, PaperKind.BAST, PaperKind.BAST_PA, PaperKind.SURAT_PESANAN, PaperKind.BA_PEMERIKSAAN,
    PaperKind.NOTA_PENCAIRAN_DANA, PaperKind.RINGKASAN_KONTRAK,
)  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_a_record_and_a_layout(kind: PaperKind) -> None:
    assert RECORDS[kind].kind is kind
    assert kind in LAYOUTS


@pytest.mark.parametrize("made", MADE)
@pytest.mark.parametrize("kind", KINDS)
def test_frozen_data_come_back_as_they_were(kind: PaperKind, made: str) -> None:
    paper = MADE[made](kind)
    again = paper_from(kind, to_plain(paper))
    assert again == paper
    assert fingerprint(again) == fingerprint(paper)


@pytest.mark.parametrize("size", list(PaperSize))
@pytest.mark.parametrize("made", MADE)
@pytest.mark.parametrize("kind", KINDS)
def test_everything_lies_inside_the_page_and_is_large_enough(
    render: Render, kind: PaperKind, made: str, size: PaperSize
) -> None:
    pdf = render(MADE[made](kind), size, draft=made == "bare", practice=made == "extreme")
    short, long = size.points
    with opened(pdf) as document:
        for page in document.pages:
            assert {round(float(page.width)), round(float(page.height))} == {round(short), round(long)}
            upright = [char for char in page.chars if char["upright"] and char["text"].strip()]
            assert upright
            assert min(char["x0"] for char in upright) >= 50
            assert max(char["x1"] for char in upright) <= page.width - 50
            assert min(char["top"] for char in upright) > 20
            assert max(char["bottom"] for char in upright) < page.height - 25
            assert min(char["size"] for char in upright) >= 8.49
            foot = page.height - 130
            assert all(char["size"] >= 8.99 for char in upright if char["top"] < foot)


@pytest.mark.parametrize("made", MADE)
@pytest.mark.parametrize("kind", KINDS)
def test_no_two_words_lie_on_one_another(render: Render, kind: PaperKind, made: str) -> None:
    with opened(render(MADE[made](kind), PaperSize.A4)) as document:
        for page in document.pages[:4]:
            words = sorted(page.extract_words(use_text_flow=True), key=lambda word: word["top"])
            for at, one in enumerate(words):
                for other in words[at + 1 :]:
                    if other["top"] > one["bottom"] - 3:
                        break
                    wide = min(one["x1"], other["x1"]) - max(one["x0"], other["x0"])
                    assert wide < 1, (one["text"], other["text"])


@pytest.mark.parametrize("size", list(PaperSize))
@pytest.mark.parametrize("kind", ONE_PAGE)
def test_one_page_where_officers_expect_one(render: Render, kind: PaperKind, size: PaperSize) -> None:
    with opened(render(kinds.usual(kind, 8), size)) as document:
        assert len(document.pages) == 1


@pytest.mark.parametrize("kind", KINDS)
def test_the_foot_says_route_day_person_and_code_on_every_page(render: Render, kind: PaperKind) -> None:
    paper = kinds.usual(kind, 40)
    with opened(render(paper)) as document:
        for at, page in enumerate(document.pages, 1):
            text = page.extract_text()
            route = [line for line in text.split("\n") if line.startswith("Rute: ")]
            assert len(route) == 1
            assert route[0].endswith("19-11-2026, oleh Rudi Hartono, Pejabat Pengadaan")
            assert f"Kode periksa {short_code(fingerprint(paper))}" in text
            assert f"Halaman {at} dari {len(document.pages)}" in text


@pytest.mark.parametrize("kind", KINDS)
def test_unknown_things_are_dots_and_never_none(render: Render, kind: PaperKind) -> None:
    text = upright_text(render(kinds.bare(kind), draft=True))
    assert "None" not in text
    assert "RANCANGAN" in text
    assert "……" in text or kind is PaperKind.LABEL_SAMPEL


@pytest.mark.parametrize("kind", KINDS)
def test_text_from_outside_stays_text(render: Render, kind: PaperKind) -> None:
    pdf = render(kinds.extreme(kind))
    for forbidden in (b"/URI", b"/JavaScript", b"/Launch", b"/XObject", b"/Annots"):
        assert forbidden not in pdf
    with opened(pdf) as document:
        assert all(not page.images and not page.hyperlinks for page in document.pages)


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_paper_gives_the_same_bytes_in_any_order(renderer: PaperRenderer, kind: PaperKind) -> None:
    def made(wanted: PaperKind) -> bytes:
        return renderer.render(kinds.usual(wanted), PaperSize.F4, draft=False, practice=False, seal="ab" * 64)

    first = made(kind)
    made(PaperKind.KUITANSI)
    assert made(kind) == first
    assert len(first) < 120_000


@pytest.mark.parametrize("size", list(PaperSize))
@pytest.mark.parametrize("kind", KINDS)
def test_each_page_looks_like_a_page(render: Render, kind: PaperKind, size: PaperSize) -> None:
    document = pypdfium2.PdfDocument(render(kinds.usual(kind, 12), size))
    for page in document:
        counts = page.render(scale=50 / 72, grayscale=True).to_pil().histogram()
        assert 0.005 < sum(counts[:129]) / sum(counts) < 0.25
    document.close()


@pytest.mark.parametrize("kind", [kind for kind in KINDS if is_numbered(kind)])
def test_a_statement_and_its_seal_are_read_back(kind: PaperKind) -> None:
    paper = kinds.usual(kind)
    claim = read_claim(with_seal(statement_of(paper), "0f" * 64))
    assert claim is not None
    assert (claim.kind, claim.number, claim.amount) == (kind.value, paper.head.number.upper(), paper.amount)
    assert (claim.fingerprint, claim.seal) == (fingerprint(paper), "0f" * 64)
    assert claim.statement == statement_of(paper)


@pytest.mark.parametrize("text", ["", "BLANGKON1", "BLANGKON1:A:B:x:20261120:" + "A" * 64, "http://x:1:2:3:4:5:6"])
def test_other_text_is_no_statement(text: str) -> None:
    assert read_claim(text) is None


@pytest.mark.parametrize("kind", [PaperKind.BAST, PaperKind.BA_NEGOSIASI, PaperKind.DAFTAR_PAJAK, PaperKind.SPK])
def test_sums_are_carried_from_page_to_page(render: Render, kind: PaperKind) -> None:
    with opened(render(kinds.usual(kind, 60), PaperSize.A4)) as document:
        texts = [page.extract_text() for page in document.pages]
    carried = [re.findall(r"Jumlah dipindahkan ([\d. ]+)", text) for text in texts]
    assert any(carried)
    for at, found in enumerate(carried):
        if found:
            assert re.findall(r"Jumlah pindahan ([\d. ]+)", texts[at + 1]) == found


@pytest.mark.parametrize("size", list(PaperSize))
@pytest.mark.parametrize(
    ("kind", "said", "signed"),
    [
        (PaperKind.BA_PEMERIKSAAN, "DITERIMA DENGAN CATATAN", "Yang memeriksa,"),
        (PaperKind.BA_NEGOSIASI, "Kedua pihak sepakat", "Penyedia,"),
        (PaperKind.KUITANSI, "Jumlah uang", "Yang berhak menerima,"),
    ],
)
def test_what_is_signed_stands_on_the_page_of_the_signatures(
    render: Render, kind: PaperKind, said: str, signed: str, size: PaperSize
) -> None:
    with opened(render(kinds.extreme(kind), size)) as document:
        last = document.pages[-1].extract_text()
    assert said in last
    assert signed in last


@pytest.mark.parametrize("size", list(PaperSize))
def test_tax_numbers_are_never_broken(render: Render, size: PaperSize) -> None:
    with opened(render(kinds.usual(PaperKind.DAFTAR_PAJAK, 4), size)) as document:
        assert document.pages[0].extract_text().count("0123 4567 8901 2000") == 4
