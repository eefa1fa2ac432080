"""Taking a handed-on catalogue, from wherever it comes: look what it would change, show that, take it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from blangkon_desktop.domain.errors import BlangkonError
from blangkon_desktop.ui.catalogue.import_report import ImportReportDialog, summary_text
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.usecases.segment_views import ApplyReport

Apply = Callable[[bool], ApplyReport | None]
"""Takes the catalogue for True, only finds out what would change for False; None where there is nothing newer."""


class CatalogueTaking(QObject):
    """`nothing_new` and `taken` tell how it ended; `started` and `rested` frame what runs, whatever comes of it."""

    nothing_new = Signal()
    taken = Signal()
    started = Signal()
    rested = Signal()

    def __init__(self, tasks: TaskRunner, notices: Notices, window: QWidget) -> None:
        super().__init__(window)
        self._tasks, self._notices, self._window = tasks, notices, window
        self.dialog: ImportReportDialog | None = None

    def look(self, apply: Apply, failed: Callable[[BlangkonError], None] | None = None) -> None:
        """Find out what would change, then show it; `failed` hears an error in place of the notices."""

        def doubt(error: BlangkonError) -> None:
            self.rested.emit()
            (failed or self._notices.error)(error)

        self.started.emit()
        self._tasks.run(
            lambda _: apply(False),
            done=lambda took: self._show(apply, took),
            failed=doubt,
            label=self.tr("Memeriksa katalog"),
        )

    def _show(self, apply: Apply, took: ApplyReport | None) -> None:
        self.rested.emit()
        if took is None or took.imported is None:
            self.nothing_new.emit()
            return
        self.dialog = ImportReportDialog(took.imported, self._notices.language, self._window)
        self.dialog.accepted_changes.connect(lambda: self._take(apply))
        self.dialog.finished.connect(self._forget)
        self.dialog.open()

    def _forget(self) -> None:
        self.dialog = None

    def _take(self, apply: Apply) -> None:
        self.started.emit()
        self._tasks.run(
            lambda _: apply(True), done=self._taken, failed=self._failed, label=self.tr("Memperbarui katalog")
        )

    def _taken(self, took: ApplyReport | None) -> None:
        self.rested.emit()
        if took is not None and took.imported is not None:
            self._notices.good(self.tr("Katalog diperbarui"), summary_text(took.imported))
        self.taken.emit()

    def _failed(self, error: BlangkonError) -> None:
        self.rested.emit()
        self._notices.error(error)
