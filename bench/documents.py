"""Papers per second, warm: a BAST with 12 lines alone and in a batch, and the file of one order (8 papers).

Beside ours, in turns and in the same run: a bare ReportLab canvas that draws the same lines of text at the same places
with the same embedded fonts and nothing else, and Typst with one compiler kept, on the same lines. Goals: alone at most
1.3x of the bare canvas, in a batch at least twice Typst, the file of one order in 200 ms.
"""

from __future__ import annotations

import io
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import pdfplumber
import typst
from reportlab.pdfgen.canvas import Canvas

from blangkon_desktop.documents.bundle import BundleRenderer
from blangkon_desktop.documents.render import PaperRenderer
from blangkon_desktop.domain.paper_kinds import PaperKind, PaperSize
from blangkon_desktop.platform.assets import asset_root
from blangkon_desktop.usecases.bundle_ports import BundleItem
from tests.documents import kinds, samples

_RUNS = 40
_BATCH = 50
_FILE = (
    PaperKind.CHECKLIST_SPJ,
    PaperKind.NOTA_PENCAIRAN_DANA,
    PaperKind.KERTAS_KERJA_HARGA,
    PaperKind.SURAT_PESANAN,
    PaperKind.BA_PEMERIKSAAN,
    PaperKind.BAST,
    PaperKind.KUITANSI,
    PaperKind.DAFTAR_PAJAK,
)
Text = tuple[float, float, str, str, float]


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures; the first argument may give another number of runs."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    runs = int(given[0]) if given else _RUNS
    began = time.perf_counter()
    renderer = PaperRenderer(asset_root())
    paper = kinds.usual(PaperKind.BAST, 12)
    pdf = _single(renderer, PaperKind.BAST)
    cold = (time.perf_counter() - began) * 1000
    pages = _texts(pdf)
    items = [BundleItem("P26", "BAST", paper, draft=False, seal="ab" * 64)] * _BATCH
    batch = BundleRenderer(renderer)
    with TemporaryDirectory() as folder:
        source = Path(folder) / "bast.typ"
        compiler = _typst(source, pages)
        ways: dict[str, tuple[int, Callable[[], object]]] = {
            "bare canvas": (1, lambda: _bare(pages)),
            "ours, one": (1, lambda: _single(renderer, PaperKind.BAST)),
            f"ours, batch of {_BATCH}": (
                _BATCH,
                lambda: batch.render(items, PaperSize.F4, samples.OFFICE, practice=False),
            ),
            "Typst, one compiler": (1, lambda: _typeset(compiler, source)),
            "file of one order": (1, lambda: [_single(renderer, kind) for kind in _FILE]),
        }
        halves = _measured(ways, runs)
    print(f"BAST, 12 lines, {len(pages)} page(s) F4, {len(pdf) / 1024:.0f} KiB, {runs} runs each")
    floor = halves["bare canvas"]
    for name, half in halves.items():
        print(f"  {name:22} {half:7.1f} ms  {1000 / half:5.0f}/s  {half / floor:5.2f}x of the bare canvas")
    print(f"  in a batch {halves['Typst, one compiler'] / halves[f'ours, batch of {_BATCH}']:.2f}x Typst")
    print(f"  first document, fonts and wording loaded: {cold:.0f} ms")
    return 0


def _measured(ways: dict[str, tuple[int, Callable[[], object]]], runs: int) -> dict[str, float]:
    """The median milliseconds of one document by each way, measured in turns; the batch in fewer rounds."""
    times: dict[str, list[float]] = {name: [] for name in ways}
    for turn in range(runs):
        for name, (documents, way) in ways.items():
            if documents > 1 and turn % 10:
                continue
            began = time.perf_counter()
            way()
            times[name].append((time.perf_counter() - began) * 1000 / documents)
    return {name: statistics.median(taken) for name, taken in times.items()}


def _single(renderer: PaperRenderer, kind: PaperKind) -> bytes:
    paper = kinds.usual(kind, 12)
    return renderer.render(paper, PaperSize.F4, draft=False, practice=False, seal="ab" * 64)


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


def _typeset(compiler: typst.Compiler, source: Path) -> object:
    """Another number on each: the same text again would only come from its memory."""
    text = source.read_text(encoding="utf-8")
    source.write_text(text.replace("BAST/", f"BAST{time.perf_counter_ns() % 1000:03}/"), encoding="utf-8")
    made = compiler.compile()
    source.write_text(text, encoding="utf-8")
    return made


def _typst(path: Path, pages: Sequence[Sequence[Text]]) -> typst.Compiler:
    """A compiler over the same lines at the same places."""
    source = ['#set page(width: 215mm, height: 330mm, margin: 0pt)\n#set text(font: "Liberation Sans")']
    for texts in pages:
        for x, y, text, font, size in texts:
            weight = "bold" if "Bold" in font else "regular"
            said = text.replace("\\", "\\\\").replace('"', '\\"')
            top = PaperSize.F4.points[1] - y - size
            source.append(f'#place(dx: {x}pt, dy: {top}pt, text(size: {size}pt, weight: "{weight}", "{said}"))')
        source.append("#pagebreak(weak: true)")
    path.write_text("\n".join(source), encoding="utf-8")
    return typst.Compiler(str(path), font_paths=[str(asset_root() / "fonts")])


if __name__ == "__main__":
    raise SystemExit(main())
