"""The background runner: lanes, keys, answers on the window's thread, faults, closing."""

from __future__ import annotations

import threading
import weakref
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from blangkon_desktop.domain.errors import BlangkonError, RuleRefused
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.tasks import Progress, TaskRunner
from tests.ui.desk import CrashBook


def refused() -> RuleRefused:
    """An error with a text for people."""
    step = Sentence("Pilih e-katalog lokal.", "Choose the local e-catalogue.")
    return RuleRefused("order.route_forbidden", Sentence("Rute tidak diizinkan.", "Route forbidden."), next_step=step)


def raise_refused(_progress: Progress) -> None:
    """Work that is refused."""
    raise refused()


def divide(_progress: Progress) -> float:
    """Work with a fault of ours."""
    return 1 / (threading.active_count() * 0)


def test_work_runs_elsewhere_and_answers_come_back_here(qtbot: QtBot, tasks: TaskRunner) -> None:
    here = threading.get_ident()
    seen: list[tuple[int, int]] = []
    with qtbot.waitSignal(tasks.idle):
        tasks.run(lambda _: threading.get_ident(), done=lambda there: seen.append((there, threading.get_ident())))
    assert len(seen) == 1
    assert seen[0][0] != here
    assert seen[0][1] == here


def test_writes_run_one_after_the_other_in_order(qtbot: QtBot, tasks: TaskRunner) -> None:
    inside = threading.Semaphore(1)
    order: list[int] = []

    def write(number: int, _progress: Progress) -> int:
        assert inside.acquire(blocking=False)
        order.append(number)
        inside.release()
        return number

    done: list[int] = []
    with qtbot.waitSignal(tasks.idle):
        for number in range(20):
            tasks.run(partial(write, number), done=done.append)
    assert order == done == list(range(20))


def test_reads_do_not_wait_for_a_write(qtbot: QtBot, tasks: TaskRunner) -> None:
    free = threading.Event()
    answers: list[str] = []

    def read_then_free(answer: str) -> None:
        answers.append(answer)
        free.set()

    with qtbot.waitSignal(tasks.idle):
        tasks.run(lambda _: free.wait(10), done=lambda _: answers.append("write"))
        tasks.run(lambda _: "read", done=read_then_free, lane="read")
    assert answers == ["read", "write"]


def test_a_late_answer_of_the_same_key_is_dropped(qtbot: QtBot, tasks: TaskRunner) -> None:
    free = threading.Event()
    shown: list[str] = []

    def slow(_progress: Progress) -> str:
        free.wait(10)
        return "kert"

    def show_and_free(text: str) -> None:
        shown.append(text)
        free.set()

    with qtbot.waitSignal(tasks.idle):
        tasks.run(slow, done=shown.append, lane="read", key="search")
        tasks.run(lambda _: "kertas", done=show_and_free, lane="read", key="search")
    assert shown == ["kertas"]


def test_errors_for_people_go_to_failed_or_to_the_notices(qtbot: QtBot, tasks: TaskRunner, notices: Notices) -> None:
    told: list[BlangkonError] = []
    with qtbot.waitSignal(tasks.idle):
        tasks.run(raise_refused, done=lambda _: None, failed=told.append)
        tasks.run(raise_refused, done=lambda _: None)
    assert [error.code for error in told] == ["order.route_forbidden"]
    assert [(notice.state, notice.text) for notice in notices.history] == [("stop", "Rute tidak diizinkan.")]


def test_a_fault_of_ours_is_recorded_and_told_with_its_code(
    qtbot: QtBot, tasks: TaskRunner, notices: Notices, crashes: CrashBook
) -> None:
    told: list[BlangkonError] = []
    with qtbot.waitSignal(tasks.idle):
        tasks.run(divide, done=lambda _: None, failed=told.append, label="Menghitung")
    assert isinstance(crashes.faults[0][0], ZeroDivisionError)
    assert crashes.faults[0][1] == "Menghitung"
    assert "K-1" in notices.history[0].more
    assert told[0].data == {"crash": "K-1"}


def test_a_fault_while_showing_the_answer_leaves_the_runner_usable(
    qtbot: QtBot, tasks: TaskRunner, notices: Notices, crashes: CrashBook
) -> None:
    shown: list[int] = []
    with qtbot.waitSignal(tasks.idle):
        tasks.run(lambda _: 0, done=lambda zero: shown.append(1 // zero))
        tasks.run(lambda _: 2, done=shown.append)
    assert shown == [2]
    assert len(crashes.faults) == len(notices.history) == 1


def test_a_widget_that_has_gone_is_not_called(qtbot: QtBot, tasks: TaskRunner, crashes: CrashBook) -> None:
    free = threading.Event()
    words = QLabel()

    def slow(_progress: Progress) -> str:
        free.wait(10)
        return "terlambat"

    with qtbot.waitSignal(tasks.idle):
        tasks.run(slow, done=words.setText)
        with qtbot.waitSignal(words.destroyed):
            words.deleteLater()
        free.set()
    assert crashes.faults == []


def test_progress_is_told_and_cancelling_stops_the_work(qtbot: QtBot, tasks: TaskRunner) -> None:
    begun = threading.Event()
    steps: list[int] = []
    done: list[str] = []

    def work(progress: Progress) -> str:
        while True:
            progress.report(1, 1, "langkah")
            begun.set()
            progress.check()

    with qtbot.waitSignal(tasks.idle):
        task = tasks.run(work, done=done.append, cancellable=True)
        task.progressed.connect(lambda done_now, _total, _text: steps.append(done_now))
        assert begun.wait(10)
        task.cancel()
    assert done == []
    assert task.is_over


def test_a_write_that_ended_well_is_told(qtbot: QtBot, tasks: TaskRunner) -> None:
    wrote: list[bool] = []
    tasks.wrote.connect(lambda: wrote.append(True))
    with qtbot.waitSignal(tasks.idle):
        tasks.run(lambda _: None, done=lambda _: None)
        tasks.run(lambda _: None, done=lambda _: None, lane="read")
        tasks.run(raise_refused, done=lambda _: None)
    assert wrote == [True]


def test_close_waits_for_the_write_and_starts_nothing_more(qtbot: QtBot, notices: Notices, crashes: CrashBook) -> None:
    keeper = QObject()
    runner = TaskRunner(notices, crashes, keeper)
    written: list[int] = []
    runner.run(lambda _: written.append(1), done=lambda _: None)
    assert runner.close(10)
    late = runner.run(lambda _: written.append(2), done=lambda _: None)
    assert written == [1]
    assert late.stopped


def test_close_says_when_work_did_not_end(qtbot: QtBot, notices: Notices, crashes: CrashBook) -> None:
    free = threading.Event()
    runner = TaskRunner(notices, crashes)
    with qtbot.waitSignal(runner.idle):
        runner.run(lambda _: free.wait(10), done=lambda _: None)
        assert not runner.close(0.01)
        free.set()


class Shown(QObject):
    """What an answer goes to."""

    def take(self, _answer: int) -> None:
        """The answer."""


def test_what_an_answer_went_to_is_not_kept_by_the_worker(qtbot: QtBot, tasks: TaskRunner) -> None:
    """Else a widget that nobody needs any more is destroyed on the worker's thread, when its next task comes."""
    shown = Shown()
    gone = weakref.ref(shown)
    with qtbot.waitSignal(tasks.idle, timeout=5000):
        tasks.run(lambda _: 1, done=shown.take, lane="read")
    del shown
    assert gone() is None
