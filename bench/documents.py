"""Papers: a BAST with 12 lines alone and in a batch, the file of one order, the files of many orders in one PDF.

Beside ours, in turns and in the same run: a bare ReportLab canvas that draws the same texts at the same places and
nothing else, Typst with one compiler kept, and where installed WeasyPrint (`--weasyprint PYTHON` names an interpreter
that has it) and LibreOffice. Each paper is another. Goals: alone at most 1.3x of the bare canvas; in a batch at least
twice Typst and thirty times LibreOffice; the file of one order (8 papers) in less than 200 ms; `--orders 500` (4,000
papers in one PDF) in less than 25 s and 300 MB. Figures are appended to bench/results/documents.csv.
"""

from __future__ import annotations

import argparse
import csv
import itertools
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import psutil  # type: ignore[import-untyped]

from bench.documents_papers import FILE, SEAL, handover, items, papers
from bench.documents_yardsticks import Pages, Typst, bare, libreoffice, texts, weasyprint
from blangkon_desktop.documents.bundle import BundleRenderer
from blangkon_desktop.documents.render import PaperRenderer
from blangkon_desktop.domain.paper_kinds import PaperSize
from blangkon_desktop.domain.papers import Paper
from blangkon_desktop.platform.assets import asset_root
from blangkon_desktop.platform.cycles import look_for_cycles_less_often
from blangkon_desktop.usecases.bundle_ports import BundleItem
from tests.documents import samples

RESULTS = Path(__file__).resolve().parent / "results" / "documents.csv"
_BATCH = 50
_ROUNDS = 8
"""The ways that take long are measured in fewer rounds."""
Taken = tuple[float, float]
"""Milliseconds on the clock, and of this process's processor time, which other programs disturb less."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures and keep them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=40)
    parser.add_argument("--orders", type=int, default=0, help="also so many orders' files as one PDF")
    parser.add_argument("--weasyprint", default=sys.executable, metavar="PYTHON")
    parser.add_argument("--part", choices=("cold", "orders"), help=argparse.SUPPRESS)
    look_for_cycles_less_often()  # as the program's commands do
    given = parser.parse_args(list(sys.argv[1:] if arguments is None else arguments))
    if given.part == "cold":
        return _cold()
    if given.part == "orders":
        return _orders(given.orders)
    figures, ratios = _warm(given.runs, given.weasyprint)
    figures["file of one order (8 papers), cold"] = _child("--part", "cold")
    _say(figures, ratios)
    if given.orders:
        wall, cpu, size, peak = _child("--part", "orders", "--orders", str(given.orders))
        name = f"{given.orders} orders ({given.orders * len(FILE)} papers) in one PDF"
        figures[name] = (wall, cpu)
        print(f"  {name}: {wall / 1000:.1f} s ({cpu / 1000:.1f} s of processor), {size:.0f} MB, peak {peak:.0f} MB")
    _keep(figures)
    return 0


def _warm(runs: int, weasy: str) -> tuple[dict[str, Sequence[float] | None], list[str]]:
    """Median milliseconds of one document by each way, and the ratios that have a goal."""
    renderer = PaperRenderer(asset_root())
    batch = BundleRenderer(renderer)
    each = [handover(order) for order in range(1, _BATCH + 1)]
    told = [texts(renderer, paper, SEAL) for paper in each]
    bundle = [BundleItem(f"P26-{at:04}", "BAST", paper, draft=False, seal=SEAL) for at, paper in enumerate(each)]
    turn, file = itertools.count(), itertools.count(1000)

    def single(paper: Paper) -> bytes:
        return renderer.render(paper, PaperSize.F4, draft=False, practice=False, seal=SEAL)

    def pages() -> Pages:
        return told[next(turn) % _BATCH]

    with TemporaryDirectory() as name:
        folder = Path(name)
        compiler = Typst(folder)
        ways: dict[str, tuple[int, Callable[[], object]]] = {
            "bare canvas": (1, lambda: bare(pages())),
            "ours, one": (1, lambda: single(each[next(turn) % _BATCH])),
            "ours, batch of 50": (
                _BATCH,
                lambda: batch.render(bundle, PaperSize.F4, samples.OFFICE, practice=False),
            ),
            "Typst, one compiler kept": (1, lambda: compiler.pdf([pages()])),
            "Typst, 50 in one PDF": (_BATCH, lambda: compiler.pdf(told)),
            "file of one order (8 papers)": (1, lambda: [single(paper) for paper in papers(next(file))]),
        }
        figures: dict[str, Sequence[float] | None] = dict(_measured(ways, runs))
        taken = weasyprint(weasy, told[:_ROUNDS])
        figures["WeasyPrint, warm"] = _median(taken) if taken else None
        figures["LibreOffice, 20 in one call"] = libreoffice(folder, told[:20])
    print(f"BAST, 12 lines, {len(told[0])} page(s) F4, {len(single(each[0])) / 1024:.0f} KiB, {runs} runs")
    together = batch.render(bundle, PaperSize.F4, samples.OFFICE, practice=False)
    print(f"  {_BATCH} in one PDF: {len(together) / 1024:.0f} KiB")
    return figures, _ratios(figures)


def _measured(ways: dict[str, tuple[int, Callable[[], object]]], runs: int) -> dict[str, Taken]:
    """The medians of one document by each way, measured in turns; what takes long in fewer rounds."""
    times: dict[str, list[Taken]] = {name: [] for name in ways}
    for _, way in ways.values():
        way()
    for turn in range(runs):
        for name, (documents, way) in ways.items():
            if documents > 1 and turn % max(1, runs // _ROUNDS):
                continue
            wall, cpu = time.perf_counter(), time.process_time()
            way()
            taken = (time.perf_counter() - wall) * 1000, (time.process_time() - cpu) * 1000
            times[name].append((taken[0] / documents, taken[1] / documents))
    return {name: _median(taken) for name, taken in times.items()}


def _median(taken: Sequence[Taken]) -> Taken:
    return statistics.median(wall for wall, _ in taken), statistics.median(cpu for _, cpu in taken)


def _ratios(figures: dict[str, Sequence[float] | None]) -> list[str]:
    """What the goals are about, in wall time."""
    said = []
    for ours, other, goal in (
        ("ours, one", "bare canvas", "1.3x at most: takes"),
        ("ours, batch of 50", "Typst, one compiler kept", "twice at least: as fast as"),
        ("ours, batch of 50", "Typst, 50 in one PDF", "no goal: as fast as"),
        ("ours, batch of 50", "WeasyPrint, warm", "no goal: as fast as"),
        ("ours, batch of 50", "LibreOffice, 20 in one call", "30 times at least: as fast as"),
    ):
        one, two = figures[ours], figures[other]
        if one and two:
            ratio = one[0] / two[0] if "takes" in goal else two[0] / one[0]
            said.append(f"{ours}, of {other} ({goal}): {ratio:.2f}x")
    return said


def _say(figures: dict[str, Sequence[float] | None], ratios: Sequence[str]) -> None:
    for name, figure in figures.items():
        if figure is None:
            print(f"  {name:36} not installed")
        else:
            print(f"  {name:36} {figure[0]:8.1f} ms, {figure[1]:8.1f} ms of processor, {1000 / figure[0]:6.1f}/s")
    for line in ratios:
        print(f"  {line}")


def _child(*arguments: str) -> list[float]:
    """The figures that a process of its own prints."""
    command = [sys.executable, "-m", "bench.documents", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return [float(word) for word in done.stdout.split()]


def _cold() -> int:
    """The file of one order in a new process, from making the renderer on: milliseconds, of processor."""
    every = list(papers(1))
    wall, cpu = time.perf_counter(), time.process_time()
    renderer = PaperRenderer(asset_root())
    for paper in every:
        renderer.render(paper, PaperSize.F4, draft=False, practice=False, seal=SEAL)
    print((time.perf_counter() - wall) * 1000, (time.process_time() - cpu) * 1000)
    return 0


def _orders(count: int) -> int:
    """Many orders' files in one PDF: milliseconds, of processor, MB of the file, MB at the highest."""
    batch = BundleRenderer(PaperRenderer(asset_root()))
    wall, cpu = time.perf_counter(), time.process_time()
    made = batch.render(items(count), PaperSize.F4, samples.OFFICE, practice=False)
    taken = (time.perf_counter() - wall) * 1000, (time.process_time() - cpu) * 1000
    print(*taken, len(made) / 1e6, _peak() / 1e6)
    return 0


def _peak() -> float:
    """Bytes this program held at the most (resident), its own and not its parent's."""
    status = Path(f"/proc/{os.getpid()}/status")
    if status.is_file():
        return next(int(line.split()[1]) * 1024 for line in status.read_text().splitlines() if line.startswith("VmHWM"))
    return float(psutil.Process().memory_info().peak_wset)


def _keep(figures: dict[str, Sequence[float] | None]) -> None:
    day = datetime.now().astimezone().date().isoformat()
    RESULTS.parent.mkdir(exist_ok=True)
    new = not RESULTS.exists()
    with RESULTS.open("a", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        if new:
            writer.writerow(("day", "way", "wall_ms", "cpu_ms"))
        for name, figure in figures.items():
            if figure is not None:
                writer.writerow((day, name, f"{figure[0]:.2f}", f"{figure[1]:.2f}"))


if __name__ == "__main__":
    raise SystemExit(main())
