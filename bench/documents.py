"""Papers per second, warm: a surat pesanan with 12 lines as the program makes it, one document at a time.

Beside ours, in turns: a bare ReportLab canvas that draws the same lines of text at the same places with the same
embedded fonts, with no layout, rules, code square or checks of its own. Bar for later work: at most 1.3x of it.
"""

from __future__ import annotations

import io
import statistics
import sys
import time
from collections.abc import Callable, Sequence

import pdfplumber
from reportlab.pdfgen.canvas import Canvas

from blangkon_desktop.documents.render import PaperRenderer
from blangkon_desktop.domain.paper_kinds import PaperSize
from blangkon_desktop.platform.assets import asset_root
from tests.documents import samples

_RUNS = 60
Text = tuple[float, float, str, str, float]


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures; the first argument may give another number of runs."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    runs = int(given[0]) if given else _RUNS
    began = time.perf_counter()
    renderer = PaperRenderer(asset_root())
    paper = samples.usual(12)
    pdf = renderer.render(paper, PaperSize.F4, draft=False, practice=False)
    cold = (time.perf_counter() - began) * 1000
    pages = _texts(pdf)
    ways: dict[str, Callable[[], bytes]] = {
        "ours": lambda: renderer.render(paper, PaperSize.F4, draft=False, practice=False),
        "bare canvas": lambda: _bare(pages),
    }
    times: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(runs):
        for name, way in ways.items():
            began = time.perf_counter()
            way()
            times[name].append((time.perf_counter() - began) * 1000)
    print(f"surat pesanan, 12 lines, {len(pages)} page(s) F4, {len(pdf) / 1024:.0f} KiB, {runs} runs each")
    floor = statistics.median(times["bare canvas"])
    for name, taken in times.items():
        half = statistics.median(taken)
        print(f"  {name:12} p50 {half:6.1f} ms  {1000 / half:5.0f}/s  {half / floor:.2f}x of the bare canvas")
    print(f"  first document, fonts and wording loaded: {cold:.0f} ms")
    return 0


def _texts(pdf: bytes) -> list[list[Text]]:
    """The lines of text of each page: x, y from below, text, font, size."""
    with pdfplumber.open(io.BytesIO(pdf)) as document:
        return [[_text(page.height, line) for line in page.extract_text_lines()] for page in document.pages]


def _text(height: float, line: dict[str, object]) -> Text:
    chars = line["chars"]
    assert isinstance(chars, list)
    first = chars[0]
    return first["x0"], height - first["bottom"], str(line["text"]), str(first["fontname"]).split("+")[1], first["size"]


def _bare(pages: Sequence[Sequence[Text]]) -> bytes:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=PaperSize.F4.points, invariant=1, pageCompression=1)
    for texts in pages:
        for x, y, text, font, size in texts:
            canvas.setFont(font, size)
            canvas.drawString(x, y, text)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


if __name__ == "__main__":
    raise SystemExit(main())
