"""The one background runner: work leaves the window's thread here and comes back as calls on it."""

from __future__ import annotations

import queue
import threading
import time
from collections import deque
from collections.abc import Callable
from typing import Any, Literal, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from blangkon_desktop.domain.errors import BlangkonError
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.ui.notices import Notices

T = TypeVar("T")
Lane = Literal["write", "read"]
CrashRecorder = Callable[[BaseException, str], str]
"""Takes what went wrong and what was being done, keeps a record, and returns its short code."""

_READERS = 2
_REPORT_EVERY = 0.05


class Cancelled(Exception):
    """The person stopped the work; raised inside it by `Progress.check`."""


class Progress:
    """What the work is given: it reports how far it is and asks whether it should stop."""

    def __init__(self, task: Task) -> None:
        self._task = task
        self._last = 0.0

    @property
    def cancelled(self) -> bool:
        """Whether the person asked to stop."""
        return self._task.stopped

    def check(self) -> None:
        """Raise Cancelled when the person asked to stop; call it between steps."""
        if self.cancelled:
            raise Cancelled

    def report(self, done: int, total: int, text: str = "") -> None:
        """Tell that `done` of `total` steps are behind us; at most twenty times a second reach the window."""
        now = time.monotonic()
        if done >= total or now - self._last >= _REPORT_EVERY:
            self._last = now
            self._task.progressed.emit(done, total, text)


class Task(QObject):
    """One piece of background work. `finished` comes once, after `done`, `failed` or nothing was called."""

    progressed = Signal(int, int, str)
    finished = Signal()

    def __init__(
        self,
        work: Callable[[Progress], Any],
        done: Callable[[Any], None],
        failed: Callable[[BlangkonError], None] | None,
        label: str,
        lane: Lane,
        cancellable: bool,
        key: str | None,
    ) -> None:
        super().__init__()
        self.lane: Lane = lane
        self.work, self.done, self.failed = work, done, failed
        self.label, self.cancellable, self.key = label, cancellable, key
        self.is_over = False
        self._stop = threading.Event()

    @property
    def stopped(self) -> bool:
        """Whether the work should end early."""
        return self._stop.is_set()

    def release(self) -> None:
        """Let go of what the work and its answer hold: a worker keeps its last task until the next one comes, and a
        widget whose last reference went there would be destroyed on the worker's thread."""
        self.work, self.done, self.failed = _nothing, _nothing, None

    def cancel(self) -> None:
        """Ask the work to stop; it stops at its next check, and neither `done` nor `failed` is called."""
        self._stop.set()


class _Worker:
    """A lane of daemon threads over one queue; threads start when work first comes."""

    def __init__(self, name: str, size: int, finish: Callable[[Task, Any, BaseException | None], None]) -> None:
        self._name, self._size, self._finish = name, size, finish
        self._waiting: queue.SimpleQueue[Task | None] = queue.SimpleQueue()
        self._threads: list[threading.Thread] = []

    def put(self, task: Task) -> None:
        """Queue a task."""
        self._waiting.put(task)
        if len(self._threads) < self._size:
            thread = threading.Thread(target=self._serve, name=f"{self._name}-{len(self._threads)}", daemon=True)
            self._threads.append(thread)
            thread.start()

    def close(self, until: float) -> bool:
        """Let queued work end, at most until `until` (monotonic seconds); whether all did."""
        for _ in self._threads:
            self._waiting.put(None)
        for thread in self._threads:
            thread.join(max(0.0, until - time.monotonic()))
        return not any(thread.is_alive() for thread in self._threads)

    def _serve(self) -> None:
        while (task := self._waiting.get()) is not None:
            result: Any = None
            fault: BaseException | None = None
            try:
                Progress(task).check()
                result = task.work(Progress(task))
            except Exception as error:  # the runner is where unforeseen faults of any work end
                fault = error
            self._finish(task, result, fault)


class TaskRunner(QObject):
    """Runs writes one after the other on one thread and reads on a small pool; answers on the window's thread.

    A later task with the same `key` drops the answer of the earlier one. Errors for people without a `failed`
    go to the notices; anything unforeseen becomes a crash record and a notice with its code.
    `busy` carries a Task that starts, `wrote` follows each write that ended well, `idle` comes when nothing is left.
    """

    idle = Signal()
    busy = Signal(object)
    wrote = Signal()
    _arrived = Signal(object, object, object)

    def __init__(self, notices: Notices, record_crash: CrashRecorder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notices, self._record_crash = notices, record_crash
        self._open: deque[Task] = deque()
        self._newest: dict[str, Task] = {}
        self._closed = False
        self._lanes: dict[Lane, _Worker] = {
            "write": _Worker("writer", 1, self._finish),
            "read": _Worker("reader", _READERS, self._finish),
        }
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[Progress], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[BlangkonError], None] | None = None,
        label: str = "",
        lane: Lane = "write",
        cancellable: bool = False,
        key: str | None = None,
    ) -> Task:
        """Start `work` in the background; `done` or `failed` is called on the window's thread.

        `label` names the work for people ("Menyimpan pesanan"). Callbacks that are methods of a widget
        that has gone meanwhile are not called. After `close` nothing starts any more.
        """
        task = Task(work, done, failed, label, lane, cancellable, key)
        if self._closed:
            task.cancel()
            return task
        if key is not None:
            self._supersede(key, task)
        self._open.append(task)
        self.busy.emit(task)
        self._lanes[lane].put(task)
        return task

    @property
    def is_idle(self) -> bool:
        """Whether nothing runs, waits, or is on its way back."""
        return not self._open

    @property
    def open_tasks(self) -> tuple[Task, ...]:
        """What runs or waits, oldest first."""
        return tuple(self._open)

    def close(self, timeout: float = 10.0) -> bool:
        """Take no more work and wait up to `timeout` seconds for what runs; whether all of it ended."""
        self._closed = True
        until = time.monotonic() + timeout
        for task in self._open:
            if task.cancellable:
                task.cancel()
        ended = [lane.close(until) for lane in self._lanes.values()]
        return all(ended)

    def _supersede(self, key: str, task: Task) -> None:
        earlier = self._newest.get(key)
        if earlier is not None:
            earlier.cancel()
        self._newest[key] = task

    def _finish(self, task: Task, result: Any, fault: BaseException | None) -> None:
        if shiboken6.isValid(self):
            self._arrived.emit(task, result, fault)

    @Slot(object, object, object)
    def _deliver(self, task: Task, result: Any, fault: BaseException | None) -> None:
        self._open.remove(task)
        task.is_over = True
        if task.key is not None and self._newest.get(task.key) is task:
            del self._newest[task.key]
        try:
            if fault is not None:
                self._tell(task, fault)
            else:
                self._hand_over(task, result)
        except Exception as error:  # a fault while showing the answer must not take the window down
            self._tell_unforeseen(task, error)
        finally:
            task.finished.emit()
            task.release()
            if not self._open:
                self.idle.emit()

    def _hand_over(self, task: Task, result: Any) -> None:
        if task.lane == "write":
            self.wrote.emit()
        if not task.stopped:
            _call(task.done, result)

    def _tell(self, task: Task, fault: BaseException) -> None:
        if isinstance(fault, Cancelled) or task.stopped:
            return
        if not isinstance(fault, BlangkonError):
            told = self._tell_unforeseen(task, fault)
            if task.failed is not None:
                _call(task.failed, told)
        elif task.failed is not None:
            _call(task.failed, fault)
        else:
            self._notices.error(fault)

    def _tell_unforeseen(self, task: Task, fault: BaseException) -> BlangkonError:
        told = fault if isinstance(fault, BlangkonError) else unforeseen(self._record_crash(fault, task.label))
        self._notices.error(told)
        return told


def unforeseen(code: str) -> BlangkonError:
    """What people are told of a fault of the program itself; `code` names the crash record."""
    return BlangkonError(
        "program.unforeseen",
        Sentence("Terjadi kesalahan dalam program.", "Something went wrong inside the program."),
        detail=Sentence(
            f"Data yang sudah tersimpan aman. Catatan kesalahan: {code}.",
            f"What was saved is safe. Record of the fault: {code}.",
        ),
        next_step=Sentence(
            "Coba sekali lagi; bila terulang, sampaikan kodenya.", "Try again; if it returns, report the code."
        ),
        data={"crash": code},
    )


def _nothing(_value: Any) -> None:
    """What a task that is over does."""


def _call(callback: Callable[[Any], None], value: Any) -> None:
    owner = getattr(callback, "__self__", None)
    if isinstance(owner, QObject) and not shiboken6.isValid(owner):
        return
    callback(value)
