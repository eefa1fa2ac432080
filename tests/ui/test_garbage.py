"""Cyclic garbage goes on the window's thread."""

from __future__ import annotations

import gc
import threading

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from blangkon_desktop.ui.garbage import Garbage


class Knot:
    """An object in a cycle that notes on which thread it goes."""

    def __init__(self, gone: list[int]) -> None:
        self.itself = self
        self._gone = gone

    def __del__(self) -> None:
        self._gone.append(threading.get_ident())


def test_it_is_collected_here_and_not_in_a_worker(qapp: QApplication) -> None:
    parent, gone = QObject(), list[int]()
    garbage = Garbage(parent)
    try:
        worker = threading.Thread(target=lambda: [Knot(gone) for _ in range(3_000)])
        worker.start()
        worker.join()
        assert gone == []
        assert garbage.collect() >= 0
        assert set(gone) == {threading.get_ident()}
        assert garbage.collect() in (-1, 0, 1, 2)
    finally:
        garbage.stop()
    assert gc.isenabled()
