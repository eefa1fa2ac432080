"""The file itself: fixed parts of the typeface, rarer signs, empty pages, the order of pages, bookmarks, properties."""

from __future__ import annotations

import pypdfium2
import pytest

from blangkon_desktop.documents.faces import USUAL
from blangkon_desktop.documents.fonts import BOLD, REGULAR, Fonts
from blangkon_desktop.documents.pdf_file import Bookmark, PdfFile, Properties
from blangkon_desktop.documents.render import roomiest
from blangkon_desktop.platform.assets import asset_root
from tests.documents.conftest import opened

ABOUT = Properties("Judul (satu) \\ dua", "Dinas Ngêrang", "", "x")
RARE = "Ελλάδα и Русь ﬁ ☺"


@pytest.fixture(scope="module")
def fonts() -> Fonts:
    return Fonts(asset_root() / "fonts")


def page(fonts: Fonts, *texts: str, face: str = REGULAR) -> bytes:
    """One page with texts under one another."""
    file = PdfFile(fonts)
    pen = file.pen(800)
    for at, text in enumerate(texts, 1):
        pen.text(50, at * 20, text, 10, face)
    file.add(pen, 600, 800)
    return file.finished(ABOUT)


def test_every_sign_of_the_typeface_comes_back_as_text(fonts: Fonts) -> None:
    signs = [sign for sign in USUAL + RARE if not sign.isspace()]
    lines = ["".join(signs[at : at + 40]) for at in range(0, len(signs), 40)]
    with opened(page(fonts, *lines)) as document:
        assert "".join(char["text"] for char in document.pages[0].chars) == "".join(lines).replace("ﬁ", "ﬁ")


def test_only_what_is_written_with_is_embedded(fonts: Fonts) -> None:
    assert page(fonts, "tegak").count(b"/FontFile2") == 1
    assert b"LiberationSans-Bold" not in page(fonts, "tegak")
    assert b"LiberationSans-Bold" in page(fonts, "tebal", face=BOLD)
    assert page(fonts, "Русь").count(b"/FontFile2") == 1


def test_a_part_does_not_depend_on_what_was_written_before(fonts: Fonts) -> None:
    first = page(fonts, "Русь", "biasa")
    page(fonts, RARE, "lain")
    assert page(Fonts(asset_root() / "fonts"), "Русь", "biasa") == first == page(fonts, "Русь", "biasa")


def test_a_sign_that_the_face_lacks_is_a_box(fonts: Fonts) -> None:
    with opened(page(fonts, "a語b")) as document:
        assert document.pages[0].extract_text() == "a□b"


def test_pages_bookmarks_and_properties_are_read_back(fonts: Fonts) -> None:
    file = PdfFile(fonts)
    for text in ("satu", "dua", "sampul"):
        pen = file.pen(800)
        pen.text(50, 50, text, 10)
        file.add(pen, 600, 800)
        if text == "dua":
            file.add(None, 600, 800)
    marks = [Bookmark("Pesanan – 1", 0, [Bookmark("(dua)", 1)]), Bookmark("Pesanan 2", 1)]
    made = file.finished(ABOUT, marks, front=1)
    with opened(made) as document:
        assert [one.extract_text() for one in document.pages] == ["sampul", "satu", "dua", ""]
        assert document.metadata["Title"] == ABOUT.title
        assert document.metadata["Author"] == ABOUT.author
    read = pypdfium2.PdfDocument(made)
    said = [(mark.level, mark.get_title(), mark.get_dest().get_index()) for mark in read.get_toc()]
    read.close()
    assert said == [(0, "Pesanan – 1", 1), (1, "(dua)", 2), (0, "Pesanan 2", 2)]


class Made:
    """A composition of so many pages whose last one is free by a share."""

    def __init__(self, pages: int, free: float) -> None:
        self.pages = [[] for _ in range(pages)]  # type: ignore[var-annotated]
        self.room, self.full = free, 1.0


@pytest.mark.parametrize("free", [0.1, 0.9])
@pytest.mark.parametrize(
    ("pages", "best"),
    [
        ((1, 1, 1, 1), 0),
        ((2, 1, 1, 1), 1),
        ((2, 2, 1, 1), 2),
        ((2, 2, 2, 1), 3),
        ((2, 2, 2, 2), 0),
        ((4, 3, 3, 3), 1),
        ((4, 4, 3, 3), 2),
        ((4, 4, 4, 3), 3),
    ],
)
def test_the_roomiest_of_the_fewest_pages_wins(pages: tuple[int, ...], best: int, free: float) -> None:
    made = [Made(count, free) for count in pages]
    assert roomiest(lambda at: made[at]) is made[best]  # type: ignore[arg-type, return-value, comparison-overlap]
