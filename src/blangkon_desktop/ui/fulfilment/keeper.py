"""Keeps what is typed into the open form: shortly after each change, and at once when the room is left."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from blangkon_desktop.ui.fulfilment.form import WorkForm
from blangkon_desktop.ui.fulfilment.services import FulfilmentServices
from blangkon_desktop.ui.tasks import TaskRunner

_PAUSE_MS = 400


class InputKeeper(QObject):
    """Watches one form at a time."""

    def __init__(self, user: str, services: FulfilmentServices, tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._user, self._services, self._tasks = user, services, tasks
        self._order_id = ""
        self._form: WorkForm | None = None
        self._dirty = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.flush)

    def watch(self, order_id: str, form: WorkForm | None) -> None:
        """Watch another form; what the one before still held is kept first."""
        self.flush()
        self._order_id, self._form = order_id, form
        if form is not None:
            form.edited.connect(self._touched)

    def flush(self) -> None:
        """Keep now what is not kept yet."""
        form = self._form
        if form is None or not self._dirty:
            return
        self.drop()
        user, order_id, key, fields = self._user, self._order_id, form.key, dict(form.fields())
        inputs = self._services.inputs
        self._tasks.run(
            lambda _: inputs().save(user, order_id, key, fields), done=_nothing, key=f"input:{order_id}:{key}"
        )

    def drop(self) -> None:
        """The form is becoming a step: nothing more of it is kept."""
        self._pause.stop()
        self._dirty = False

    def touch(self) -> None:
        """What the form holds is to be kept soon."""
        self._dirty = True
        self._pause.start()

    def _touched(self) -> None:
        if self.sender() is self._form:
            self.touch()


def _nothing(_: object) -> None:
    """Keeping has no answer worth showing; the status line tells the time."""
