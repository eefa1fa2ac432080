"""Pages as pictures: something is on each, pale words lie across, the code square can be seen."""

from __future__ import annotations

from typing import Any

import pypdfium2
import pytest

from blangkon_desktop.domain.paper_kinds import PaperKind, PaperSize
from blangkon_desktop.domain.paper_seal import statement
from tests.documents import samples
from tests.documents.conftest import Render


def pictures(pdf: bytes) -> list[Any]:
    """The pages in grey, 50 dots an inch."""
    document = pypdfium2.PdfDocument(pdf)
    made = [page.render(scale=50 / 72, grayscale=True).to_pil() for page in document]
    document.close()
    return made


def share(picture: Any, low: int, high: int) -> float:
    """The share of pixels whose grey lies between low and high."""
    counts = picture.histogram()
    return float(sum(counts[low : high + 1]) / sum(counts))


@pytest.mark.parametrize("size", list(PaperSize))
def test_no_page_is_blank_and_none_is_black(render: Render, size: PaperSize) -> None:
    for picture in pictures(render(samples.usual(40), size)):
        assert 0.01 < share(picture, 0, 128) < 0.25


@pytest.mark.parametrize(("draft", "practice"), [(True, False), (False, True), (True, True)])
def test_pale_words_lie_across_each_page(render: Render, draft: bool, practice: bool) -> None:
    plain = pictures(render(samples.usual(40)))
    marked = pictures(render(samples.usual(40), draft=draft, practice=practice))
    assert len(marked) == len(plain)
    for before, after in zip(plain, marked, strict=True):
        assert share(after, 225, 235) > share(before, 225, 235) + 0.005


def test_pale_words_are_under_the_text(render: Render) -> None:
    paper = samples.usual(3)
    raw = pypdfium2.PdfDocument(render(paper, practice=True))
    text = raw[0].get_textpage().get_text_bounded()
    raw.close()
    assert text.index("LATIHAN") < text.index("PEMERINTAH")


def test_the_code_square_says_kind_number_amount_date_and_fingerprint() -> None:
    paper = samples.usual(1)
    said = statement(PaperKind.SURAT_PESANAN, paper.number, paper.total, paper.issued_on, "ab" * 32)
    assert said == f"BLANGKON1:SURAT-PESANAN:{paper.number}:{paper.total}:20261120:{'AB' * 32}"
