"""The preview: from a click on a paper in the order's list of papers to its page as pixels, offscreen, warm.

Beside it, in turns: the floor, which opens the same bytes in a bare QPdfDocument and renders one page as large as the
view shows it. Goal: less than 200 ms from click to pixels. Figures are appended to bench/results/preview.csv.
"""

from __future__ import annotations

import argparse
import csv
import os
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from blangkon_desktop.domain.paper_kinds import PaperKind
from blangkon_desktop.ui.documents.printing import open_pdf
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.orders.page import OrdersPage
from blangkon_desktop.ui.orders.papers_tab import PapersTab
from blangkon_desktop.ui.tasks import TaskRunner
from tests.ui.orders.office import Office, make_office

RESULTS = Path(__file__).resolve().parent / "results" / "preview.csv"
_PATIENCE = 20.0
_DARK = 110
_LOOK = 4


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures and keep them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=32)
    runs = parser.parse_args(list(sys.argv[1:] if arguments is None else arguments)).runs
    _app = QApplication.instance() or QApplication(sys.argv[:1])
    with TemporaryDirectory() as folder:
        times = _measured(make_office(Path(folder)), runs)
    print(f"click on a paper to its pixels, {runs} runs after a first round")
    for name, taken in times.items():
        print(f"  {name:34} p50 {statistics.median(taken):6.1f} ms, p99 {_p99(taken):6.1f} ms")
    _keep(times)
    return 0


def _measured(office: Office, runs: int) -> dict[str, list[float]]:
    notices = Notices()
    tasks = TaskRunner(notices, _crashed)
    page = OrdersPage(office.session("ratna"), office.services, tasks, notices)
    page.resize(1366, 700)
    page.show()
    page.enter(_approved(office))
    tab = page.detail.papers
    _until(lambda: tasks.is_idle)
    page.detail.show_papers()
    _until(lambda: bool(tab.preview.content) and _shows(tab))
    times: dict[str, list[float]] = {"click to content": [], "click to pixels": [], "floor: open and render a page": []}
    rows = list(range(len(tab.model.rows)))
    for turn in range(len(rows) + runs):
        at = rows[turn % len(rows)]
        kind = tab.model.rows[at].kind
        if kind is PaperKind.LEMBAR_SALIN:  # shown as fields to copy, not as pages
            continue
        taken = _clicked(tab, at)
        began = time.perf_counter()
        document = open_pdf(tab.preview.content)
        view = tab.preview.view
        assert view is not None
        width = view.viewport().width()
        height = round(width * document.pagePointSize(0).height() / document.pagePointSize(0).width())
        document.render(0, QSize(width, height))
        floor = (time.perf_counter() - began) * 1000
        document.close()
        if turn >= len(rows):
            for name, value in zip(times, (*taken, floor), strict=True):
                times[name].append(value)
    page.close()
    tasks.close()
    return times


def _crashed(fault: BaseException, _doing: str) -> str:
    raise fault


def _approved(office: Office) -> str:
    order = office.order()
    office.program.approving().submit(office.person("ratna"), order.order_id)
    office.program.approving().approve(office.person("budi"), order.order_id)
    return order.order_id


def _clicked(tab: PapersTab, at: int) -> tuple[float, float]:
    """Milliseconds from the click to the bytes in the preview, and to dark pixels on the page."""
    before = tab.preview.content
    rows = tab.side.list
    index = tab.model.index(at, 0)
    rows.scrollTo(index)
    place = rows.visualRect(index).center()
    began = time.perf_counter()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(place))
    _until(lambda: tab.preview.content is not before)
    content = (time.perf_counter() - began) * 1000
    _until(lambda: _shows(tab))
    return content, (time.perf_counter() - began) * 1000


def _shows(tab: PapersTab) -> bool:
    """Whether text stands on the page that is seen."""
    view = tab.preview.view
    if view is None:
        return False
    seen = view.viewport().grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    middle = seen.copy(seen.width() // 4, 0, seen.width() // 2, min(400, seen.height()))
    return sum(byte < _DARK for byte in bytes(middle.constBits())) > 150


def _until(ready: Callable[[], bool]) -> None:
    """Let the window work until something holds, which is looked at every few milliseconds."""
    if ready():
        return
    end = time.monotonic() + _PATIENCE
    loop, look = QEventLoop(), QTimer()

    def looked() -> None:
        if ready() or time.monotonic() > end:
            loop.quit()

    look.setInterval(_LOOK)
    look.timeout.connect(looked)
    look.start()
    loop.exec()
    look.stop()
    if time.monotonic() > end:
        raise TimeoutError("the preview shows nothing")


def _p99(taken: Sequence[float]) -> float:
    return sorted(taken)[min(len(taken) - 1, int(len(taken) * 0.99))]


def _keep(times: dict[str, list[float]]) -> None:
    day = datetime.now().astimezone().date().isoformat()
    RESULTS.parent.mkdir(exist_ok=True)
    new = not RESULTS.exists()
    with RESULTS.open("a", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        if new:
            writer.writerow(("day", "way", "runs", "p50_ms", "p99_ms"))
        for name, taken in times.items():
            writer.writerow((day, name, len(taken), f"{statistics.median(taken):.2f}", f"{_p99(taken):.2f}"))


if __name__ == "__main__":
    raise SystemExit(main())
