"""The page around the content: edges, foot with number of the page, pale words across it, and the finished PDF."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from blangkon_desktop.documents.fonts import BOLD, REGULAR, Fonts
from blangkon_desktop.documents.layout import Composer, Placed
from blangkon_desktop.documents.pdf_file import PdfFile, Properties
from blangkon_desktop.documents.pen import Pen
from blangkon_desktop.documents.styles import FOOTER_LEADING, FOOTER_SIZE, THIN
from blangkon_desktop.domain.paper_kinds import PaperSize

_MM = 72 / 25.4
_SIDE = 20 * _MM
_TOP = 12.7 * _MM
_FOOT = 12.7 * _MM
_CONTINUED = 20.0
_PALE = 0.9


@dataclass(frozen=True, slots=True)
class Marks:
    """What stands on each page besides its content.

    `title` heads the pages after the first, `route` is the line on why it was bought so (the first of the texts that
    fits on one line, none where there is no text), `foot` are the texts below it, `code` is the short code, `across`
    the pale words (RANCANGAN, LATIHAN).
    """

    title: str
    route: tuple[str, ...]
    foot: tuple[str, ...]
    code: str
    across: tuple[str, ...]


class Sheet:
    """One paper size with its edges and marks."""

    def __init__(self, size: PaperSize, fonts: Fonts, marks: Marks, *, landscape: bool = False) -> None:
        short, long = size.points
        self.width, self.height = (long, short) if landscape else (short, long)
        self.inner = self.width - 2 * _SIDE
        self._fonts = fonts
        self._marks = marks
        wrapped = [fonts.wrap(text, REGULAR, FOOTER_SIZE, self.inner) for text in marks.foot]
        route = (self._route(marks.route),) if marks.route else ()
        self.foot = [*route, *(line for lines in wrapped for line in lines)]
        self._foot_top = self.height - _FOOT - (len(self.foot) + 1) * FOOTER_LEADING

    def _route(self, texts: tuple[str, ...]) -> str:
        """The first text that fits on one line, else the last one cut off."""
        for text in texts:
            if self._fonts.width(text, REGULAR, FOOTER_SIZE) <= self.inner:
                return text
        return self._fonts.wrap(texts[-1], REGULAR, FOOTER_SIZE, self.inner - 12)[0] + " …"

    def composer(self) -> Composer:
        """An empty composer for this sheet."""
        return Composer(_TOP, _TOP + _CONTINUED, self._foot_top - 8)

    def pdf(self, pages: Sequence[Sequence[Placed]], about: Properties) -> bytes:
        """The pages as a PDF: the same pages give the same bytes, for no time and no chance goes in."""
        file = PdfFile(self._fonts)
        self.draw(file, pages)
        return file.finished(about)

    def draw(self, file: PdfFile, pages: Sequence[Sequence[Placed]]) -> None:
        """The pages at the end of a file."""
        for at, page in enumerate(pages):
            pen = file.pen(self.height)
            self._across(pen)
            for placed in page:
                placed.piece.draw(pen, _SIDE, placed.top)
            self._around(pen, at + 1, len(pages))
            file.add(pen, self.width, self.height)

    def _across(self, pen: Pen) -> None:
        """Pale words first, so that all text lies above them."""
        for at, word in enumerate(self._marks.across, 1):
            y = self.height * at / (len(self._marks.across) + 1)
            pen.across(self.width / 2, y, word, 84, BOLD, 40, _PALE)

    def _around(self, pen: Pen, page: int, pages: int) -> None:
        right = _SIDE + self.inner
        if page > 1:
            pen.text(_SIDE, _TOP + 9, self._marks.title, 9)
            pen.rule(_SIDE, _TOP + 13, right, _TOP + 13, THIN)
        pen.rule(_SIDE, self._foot_top - 2, right, self._foot_top - 2, THIN)
        pen.lines(_SIDE, self._foot_top + 8, self.foot, FOOTER_SIZE, FOOTER_LEADING)
        y = self._foot_top + 8 + len(self.foot) * FOOTER_LEADING
        pen.text(_SIDE, y, self._marks.code, FOOTER_SIZE)
        pen.right(right, y, f"Halaman {page} dari {pages}", FOOTER_SIZE)
