"""The result table over a million rows, offscreen: how long a frame takes while somebody scrolls.

Page down, drags to far places, the wheel and the arrow keys over the real page of the catalogue; a frame is what the
window's thread does from the movement to the painted picture, blocks that come meanwhile painted too. Beside it in
turns, a table of the same look over a constant model (the floor). Bar: p99 at most 16 ms a frame.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QAbstractTableModel, QEvent, QEventLoop, QModelIndex, QPersistentModelIndex, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QTableView

from bench.catalogue import fill
from bench.catalogue_rows import TODAY
from blangkon_desktop.store.catalogue.opening import OpenCatalogue, open_catalogue
from blangkon_desktop.ui.catalogue.product_cells import Column, marks_cell, name_cell, price_cell
from blangkon_desktop.ui.catalogue.result_model import ResultModel
from blangkon_desktop.ui.catalogue.result_table import ResultTable
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.theme import Theme
from blangkon_desktop.ui.widgets.two_line import CELL, TwoLineTable
from blangkon_desktop.usecases.catalogue_views import ProductView, SearchPage, SearchQuery, SortOrder

_ROUNDS = 40
_PAGES = 5
_WHEEL = 3
_SIZE = (760, 600)
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
Move = Callable[[QTableView, float, int], None]
Taken = tuple[float, float]
"""Milliseconds on the clock, and of this thread's processor time, which other programs disturb less."""


class _Browse:
    """As much of the use case as the model asks for."""

    def __init__(self, catalogue: OpenCatalogue) -> None:
        self._catalogue = catalogue

    @property
    def browse(self) -> _Browse:
        """Itself."""
        return self

    def search(self, query: SearchQuery) -> SearchPage:
        """One page."""
        return self._catalogue.reader.search(query, TODAY)


class _Services:
    """As much of the services as the model asks for."""

    def __init__(self, catalogue: OpenCatalogue) -> None:
        self.catalogue = lambda: _Browse(catalogue)

    def place(self, region: str) -> str:
        """The code as it is."""
        return region


class Constant(QAbstractTableModel):
    """The same product in every row: what the table alone costs."""

    def __init__(self, product: ProductView, count: int) -> None:
        super().__init__()
        self._cells = (name_cell(product, product.region), price_cell(product), marks_cell(product))
        self._count = count

    def rowCount(self, parent: Index = _ROOT) -> int:
        """All rows."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = _ROOT) -> int:
        """As the results."""
        return len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell that is there already."""
        return self._cells[index.column()] if role == CELL else None


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the frames of each movement, results beside the floor."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--products", type=int, default=1_000_000)
    given = parser.parse_args(list(sys.argv[1:] if arguments is None else arguments))
    app = QApplication.instance() or QApplication(sys.argv[:1])
    if isinstance(app, QApplication):
        Theme(app, "light")
    with tempfile.TemporaryDirectory() as folder:
        catalogue = open_catalogue(Path(folder) / "catalogue.db")
        fill(catalogue, given.products)
        tasks = TaskRunner(Notices(), lambda *_: None)  # type: ignore[arg-type]
        try:
            _measure(catalogue, tasks)
        finally:
            tasks.close()
            catalogue.close()
    return 0


def _measure(catalogue: OpenCatalogue, tasks: TaskRunner) -> None:
    model = ResultModel(_Services(catalogue), tasks)  # type: ignore[arg-type]
    table = ResultTable(model)
    model.ask(SearchQuery(sort=SortOrder.RELEVANCE))
    _until(lambda: model.rowCount() > 0)
    product = model.product(0)
    assert product is not None
    floor = TwoLineTable("")
    floor.setModel(Constant(product, model.rowCount()))
    for shown in (table, floor):
        shown.resize(*_SIZE)
        shown.show()
        _frame(shown)
    print(f"{model.rowCount():,} rows")
    for name, move in (("page down", _page_down), ("drag far", _drag), ("wheel", _wheel), ("arrow keys", _arrow)):
        times: dict[str, list[Taken]] = {"results": [], "constant model": []}
        dice = random.Random(5)
        for _ in range(_ROUNDS):
            far = dice.random()
            for shown, key in ((table, "results"), (floor, "constant model")):
                for step in range(_PAGES):
                    times[key].append(_timed(partial(_frame, shown, move, far, step)))
                if shown is table:
                    waited = _timed(partial(_until, lambda: tasks.is_idle))
                    times.setdefault("until the rows are there", []).append(waited)
        for key, taken in times.items():
            half, worst = _quantile(taken, 0.5), _quantile(taken, 0.99)
            clock, work = (f"p50 {half[i]:7.2f} p99 {worst[i]:7.2f}" for i in (0, 1))
            print(f"  {name:10} {key:24} {len(taken):4} frames, ms: clock {clock} | cpu {work}")
        ours, least = (_quantile(times[key], 0.99)[1] for key in ("results", "constant model"))
        print(f"  {name:10} cpu p99 {ours / least:.2f}x the constant model")


def _page_down(table: QTableView, far: float, step: int) -> None:
    bar = table.verticalScrollBar()
    if not step:
        bar.setValue(int(bar.maximum() * far))
    bar.setValue(bar.value() + bar.pageStep())


def _drag(table: QTableView, far: float, step: int) -> None:
    bar = table.verticalScrollBar()
    bar.setValue(int(bar.maximum() * ((far + step * 0.17) % 1)))


def _wheel(table: QTableView, _far: float, _step: int) -> None:
    bar = table.verticalScrollBar()
    bar.setValue(bar.value() + _WHEEL * bar.singleStep())


def _arrow(table: QTableView, far: float, step: int) -> None:
    model = table.model()
    if not step:
        table.setCurrentIndex(model.index(int((model.rowCount() - 100) * far), 0))
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(table, QKeyEvent(kind, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier))


def _frame(table: QTableView, move: Move | None = None, far: float = 0.0, step: int = 0) -> None:
    """Move, take what came in the background, and paint what changed."""
    if move is not None:
        move(table, far, step)
    table.viewport().update()
    loop = QEventLoop()
    QTimer.singleShot(0, loop.quit)
    loop.exec()


def _until(ready: Callable[[], bool]) -> None:
    for _ in range(10_000):
        loop = QEventLoop()
        QTimer.singleShot(1, loop.quit)
        loop.exec()
        if ready():
            return


def _timed(way: Callable[[], object]) -> Taken:
    began, worked = time.perf_counter(), time.thread_time()
    way()
    return (time.perf_counter() - began) * 1000, (time.thread_time() - worked) * 1000


def _quantile(values: list[Taken], share: float) -> Taken:
    """The quantile of the clock and that of the window's thread, each for itself."""
    at = min(len(values) - 1, int(len(values) * share))
    return sorted(clock for clock, _ in values)[at], sorted(work for _, work in values)[at]


if __name__ == "__main__":
    raise SystemExit(main())
