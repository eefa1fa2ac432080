"""Text from outside can't become anything but text, and every letter is shown or replaced."""

from __future__ import annotations

from dataclasses import replace

import pytest

from blangkon_desktop.documents.fonts import BOLD, REGULAR, Fonts
from blangkon_desktop.domain.paper_kinds import PaperSize
from blangkon_desktop.platform.assets import asset_root
from tests.documents import samples
from tests.documents.conftest import Render, opened, upright_text

MARKUP = "{} {0} <b>Tebal</b> & <img src='file:///etc/passwd'/> <a href='http://x'>tautan</a> {kurung} %s \\n"


@pytest.fixture(scope="module")
def fonts() -> Fonts:
    return Fonts(asset_root() / "fonts")


def test_markup_in_names_is_printed_as_it_is(render: Render) -> None:
    paper = samples.usual(1)
    named = replace(
        paper, vendor=replace(paper.vendor, name=MARKUP), delivery_place="{garansi} <br/>", package_name=MARKUP
    )
    pdf = render(named)
    with opened(pdf) as document:
        assert all(not page.images and not page.annots and not page.hyperlinks for page in document.pages)
    text = upright_text(pdf)
    assert "{} {0} <b>Tebal</b> & <img src='file:///etc/passwd'/>" in text
    assert "{garansi} <br/>" in text
    for forbidden in (b"/URI", b"/JavaScript", b"/Launch", b"/XObject", b"/Annots"):
        assert forbidden not in pdf


@pytest.mark.parametrize("size", list(PaperSize))
def test_extreme_data_stays_inside_the_page(render: Render, size: PaperSize) -> None:
    with opened(render(samples.extreme(), size, practice=True)) as document:
        for page in document.pages:
            for char in page.chars:
                if char["upright"]:
                    assert char["x0"] >= 50
                    assert char["x1"] <= page.width - 50
                    assert 20 < char["top"] < page.height - 25


def test_no_two_lines_of_text_lie_on_one_another(render: Render) -> None:
    with opened(render(samples.extreme(), PaperSize.A4)) as document:
        for page in document.pages:
            words = page.extract_words(use_text_flow=True)
            for at, one in enumerate(words):
                for other in words[at + 1 :]:
                    wide = min(one["x1"], other["x1"]) - max(one["x0"], other["x0"])
                    high = min(one["bottom"], other["bottom"]) - max(one["top"], other["top"])
                    assert wide < 1 or high < 3, (one["text"], other["text"])


def test_letters_without_a_glyph_become_boxes(fonts: Fonts) -> None:
    assert fonts.clean("Jåwå ꦲꦏ 🙂 語") == "Jåwå □□ □ □"
    assert fonts.clean("a\u200b\u202eb\x00\tc\nd") == "ab c d"
    assert fonts.clean("e\u0301") == "é"
    assert fonts.clean("\ud800x") == "□x"


def test_every_letter_of_the_wording_and_of_ordinary_papers_has_a_glyph(fonts: Fonts) -> None:
    for path in (asset_root() / "templates").glob("*.toml"):
        assert fonts.missing(path.read_text(encoding="utf-8")) == ""
    assert fonts.missing(repr(samples.usual(40))) == ""


def test_wrapping_loses_nothing_and_keeps_the_width(fonts: Fonts) -> None:
    text = "Pengadaan " + "x" * 400 + " kertas HVS"
    wrapped = fonts.wrap(text, REGULAR, 9, 120)
    assert "".join(wrapped).replace(" ", "") == text.replace(" ", "")
    assert all(fonts.width(line, REGULAR, 9) <= 120 for line in wrapped)
    assert fonts.wrap("", BOLD, 9, 120) == ("",)


def test_one_letter_wider_than_the_column_does_not_hang(fonts: Fonts) -> None:
    assert fonts.wrap("MMM", REGULAR, 12, 1) == ("M", "M", "M")
