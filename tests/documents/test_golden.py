"""Every kind at both sizes, short, usual and extreme, as it was when somebody last looked at the pages.

Where a change is wanted, look at the pages and write the references anew: `python3 dev.py golden`.
"""

from __future__ import annotations

import hashlib
import io
import unicodedata

import pdfplumber
import pytest

from blangkon_desktop.documents.render import PaperRenderer
from blangkon_desktop.domain.paper_kinds import PaperKind, PaperSize
from tests.documents import golden, kinds

KINDS = list(PaperKind)
WITHOUT_GLYPH = set("ꦲꦏ꧀🙂語")
"""Signs in the extreme papers that no Latin typeface has; they are printed as boxes."""
_SAME_MEAN, _SAME_CELL = 0.7, 40


@pytest.fixture(scope="module", params=[(k, m, s) for k in KINDS for m, s in golden.CASES], ids=str)
def paper(request: pytest.FixtureRequest, renderer: PaperRenderer) -> tuple[golden.Reference, bytes]:
    """A stored reference and the PDF that is made today."""
    kind, made, size = request.param
    known = golden.stored(kind).get(golden.case(made, size))
    assert known is not None, "no reference: python3 dev.py golden"
    return known, golden.rendered(renderer, kind, made, size)


def test_every_word_stands_where_it_stood(paper: tuple[golden.Reference, bytes]) -> None:
    known, pdf = paper
    with pdfplumber.open(io.BytesIO(pdf)) as document:
        assert len(document.pages) == known["pages"]
        for at, words in zip(golden.kept_pages(known["pages"]), known["words"], strict=True):
            assert golden.page_words(document.pages[at]) == words


def test_every_page_looks_as_it_looked(paper: tuple[golden.Reference, bytes]) -> None:
    known, pdf = paper
    made = golden.pictures(pdf, golden.kept_pages(known["pages"]))
    for one, other in zip(known["pictures"], made, strict=True):
        mean, most = golden.difference(one, other)
        assert mean < _SAME_MEAN
        assert most < _SAME_CELL


def test_the_same_data_give_the_same_bytes_on_every_machine(paper: tuple[golden.Reference, bytes]) -> None:
    known, pdf = paper
    assert hashlib.sha256(pdf).hexdigest() == known["sha256"]


@pytest.mark.parametrize("kind", KINDS)
def test_every_sign_of_every_paper_is_in_the_typeface(renderer: PaperRenderer, kind: PaperKind) -> None:
    for made in (kinds.bare, kinds.usual):
        assert renderer.fonts.missing(repr(made(kind))) == ""
    wild = unicodedata.normalize("NFC", repr(kinds.extreme(kind)))
    assert set(renderer.fonts.missing(wild)) <= WITHOUT_GLYPH


def test_the_references_stay_small() -> None:
    files = list(golden.FOLDER.iterdir())
    assert len(files) == len(KINDS)
    assert sum(path.stat().st_size for path in files) < 1_500_000


def test_a_page_that_changed_is_seen(renderer: PaperRenderer) -> None:
    known = golden.stored(PaperKind.BAST)[golden.case("usual", PaperSize.A4)]
    other = golden.rendered(renderer, PaperKind.BAST_PA, "usual", PaperSize.A4)
    mean, most = golden.difference(known["pictures"][0], next(golden.pictures(other, [0])))
    assert mean > _SAME_MEAN
    assert most > _SAME_CELL
