"""Other ways to the same pages: a bare ReportLab canvas, Typst, WeasyPrint, LibreOffice; each gets our lines of text.

They are given the finished places (LibreOffice: lines under one another), so none of them pays for laying out a table,
for the code square or for rules.
"""

from __future__ import annotations

import html
import io
import json
import resource
import shutil
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import typst
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from blangkon_desktop.documents.fonts import BOLD, ITALIC, REGULAR
from blangkon_desktop.documents.pdf_file import PdfFile
from blangkon_desktop.documents.pen import Pen, Used
from blangkon_desktop.documents.render import PaperRenderer
from blangkon_desktop.domain.paper_kinds import PaperSize
from blangkon_desktop.domain.papers import Paper
from blangkon_desktop.platform.assets import asset_root

WIDTH, HEIGHT = PaperSize.F4.points
_FILES = {REGULAR: "Regular", BOLD: "Bold", ITALIC: "Italic"}
Text = tuple[float, float, str, str, float]
"""x, y from above, text, face, size."""
Pages = list[list[Text]]


class _Listener(Pen):
    """A pen that also keeps what texts it was told to write."""

    def __init__(self, pen: Pen, texts: list[Text]) -> None:
        super().__init__(pen.fonts, HEIGHT, Used())
        self._texts = texts

    def text(self, x: float, y: float, text: str, size: float, face: str = REGULAR) -> None:
        self._texts.append((x, y, text, face, size))

    def lines(self, x: float, y: float, lines: Sequence[str], size: float, leading: float, face: str = REGULAR) -> None:
        for at, line in enumerate(lines):
            self.text(x, y + at * leading, line, size, face)


class _Ear(PdfFile):
    """A file whose pens listen."""

    pages: Pages

    def pen(self, height: float) -> Pen:
        self.pages.append([])
        return _Listener(super().pen(height), self.pages[-1])


def texts(renderer: PaperRenderer, paper: Paper, seal: str) -> Pages:
    """Each text of each page as our pen is told to write it."""
    made = renderer.composed(paper, PaperSize.F4, draft=False, practice=False, seal=seal)
    ear = _Ear(renderer.fonts)
    ear.pages = []
    made.sheet.draw(ear, made.pages)
    return ear.pages


def bare(pages: Pages) -> bytes:
    """The texts on a ReportLab canvas with the typeface embedded its ordinary way."""
    for face, name in _FILES.items():
        if face not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(face, str(asset_root() / "fonts" / f"LiberationSans-{name}.ttf")))
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(WIDTH, HEIGHT), invariant=1, pageCompression=1)
    for page in pages:
        for x, y, text, face, size in page:
            canvas.setFont(face, size)
            canvas.drawString(x, HEIGHT - y, text)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


@dataclass
class Typst:
    """One compiler that is kept; each paper is another."""

    folder: Path

    def __post_init__(self) -> None:
        self._path = self.folder / "paper.typ"
        self._path.write_text("x", encoding="utf-8")
        self._compiler = typst.Compiler(str(self._path), font_paths=[str(asset_root() / "fonts")])

    def pdf(self, papers: Sequence[Pages]) -> bytes:
        """Papers as one PDF."""
        source = ['#set page(width: 215mm, height: 330mm, margin: 0pt)\n#set text(font: "Liberation Sans")']
        for page in (page for pages in papers for page in pages):
            for x, y, text, face, size in page:
                weight = "bold" if face == BOLD else "regular"
                said = text.replace("\\", "\\\\").replace('"', '\\"')
                source.append(
                    f'#place(dx: {x:.2f}pt, dy: {y - size:.2f}pt, text(size: {size}pt, weight: "{weight}", "{said}"))'
                )
            source.append("#pagebreak(weak: true)")
        self._path.write_text("\n".join(source), encoding="utf-8")
        made = self._compiler.compile()
        assert isinstance(made, bytes)
        return made


_WORKER = """
import json, sys, time
from weasyprint import HTML
from weasyprint.text.fonts import FontConfiguration
papers, taken, fonts = json.load(sys.stdin), [], FontConfiguration()
for html in papers:
    wall, cpu = time.perf_counter(), time.process_time()
    HTML(string=html).write_pdf(font_config=fonts)
    taken.append(((time.perf_counter() - wall) * 1000, (time.process_time() - cpu) * 1000))
json.dump(taken[1:], sys.stdout)
"""


def weasyprint(interpreter: str, papers: Sequence[Pages]) -> list[tuple[float, float]] | None:
    """Milliseconds (wall, processor) of each paper but the first in one warm process; None where not installed."""
    if subprocess.run([interpreter, "-c", "import weasyprint"], capture_output=True, check=False).returncode:
        return None
    pages = json.dumps([_html(paper) for paper in papers])
    done = subprocess.run([interpreter, "-c", _WORKER], input=pages, capture_output=True, text=True, check=True)
    return [(wall, cpu) for wall, cpu in json.loads(done.stdout)]


def _html(pages: Pages) -> str:
    style = (
        "@page{size:215mm 330mm;margin:0} body{margin:0;font-family:'Liberation Sans'} p{margin:0} "
        "section{position:relative;height:329mm} p{position:absolute;white-space:nowrap}"
    )
    made = []
    for page in pages:
        rows = (
            f"<p style='left:{x:.1f}pt;top:{y - size:.1f}pt;font-size:{size}pt;"
            f"font-weight:{'bold' if face == BOLD else 'normal'}'>{html.escape(text)}</p>"
            for x, y, text, face, size in page
        )
        made.append(f"<section>{''.join(rows)}</section>")
    return f"<html lang='id'><style>{style}</style><body>{''.join(made)}</body></html>"


def libreoffice(folder: Path, papers: Sequence[Pages]) -> tuple[float, float] | None:
    """Milliseconds (wall, processor) a letter when it turns all of them into PDFs at once; None if not installed."""
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if program is None:
        return None
    names = []
    for at, paper in enumerate(papers):
        names.append(folder / f"letter-{at}.fodt")
        names[-1].write_text(_letter(paper), encoding="utf-8")
    before, began = _children(), time.perf_counter()
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [program, profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), *map(str, names)]
    subprocess.run(command, capture_output=True, check=True)
    wall, cpu = (time.perf_counter() - began) * 1000, _children() - before
    assert all(name.with_suffix(".pdf").is_file() for name in names)
    return wall / len(papers), cpu / len(papers)


def _children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (used.ru_utime + used.ru_stime) * 1000


def _letter(pages: Pages) -> str:
    rows = (f"<text:p>{html.escape(text)}</text:p>" for page in pages for _, _, text, _, _ in page)
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "text", "style")
    )
    kind = 'office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"'
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document {spaces} {kind}>'
        f"<office:body><office:text>{''.join(rows)}</office:text></office:body></office:document>"
    )
