"""Bringing catalogue files in from the window: choose files, import in the background, tell what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from blangkon_desktop.domain.errors import BlangkonError, Conflict
from blangkon_desktop.ui.catalogue.import_report import ImportReportDialog, summary_text
from blangkon_desktop.ui.catalogue.services import CatalogueServices
from blangkon_desktop.ui.catalogue.words import count_text
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.tasks import Progress, Task, TaskRunner
from blangkon_desktop.usecases.catalogue_views import ImportReport
from blangkon_desktop.usecases.import_catalogue import LARGE_CHANGE


class CatalogueImporter(QObject):
    """`started` and `ended` frame one import; `ended` carries whether the catalogue may have changed.

    `moved_on` tells in words how far it is.
    """

    started = Signal()
    ended = Signal(bool)
    moved_on = Signal(str)

    def __init__(self, services: CatalogueServices, tasks: TaskRunner, notices: Notices, window: QWidget) -> None:
        super().__init__(window)
        self._services, self._tasks, self._notices, self._window = services, tasks, notices, window
        self._task: Task | None = None
        self._dialog: ImportReportDialog | None = None

    def choose(self) -> QFileDialog:
        """Ask for files; the import starts when they are chosen."""
        return self._choose(trial=False)

    def choose_to_check(self) -> QFileDialog:
        """Ask for files; what they would change is told when they are chosen."""
        return self._choose(trial=True)

    def _choose(self, *, trial: bool) -> QFileDialog:
        dialog = QFileDialog(self._window, self.tr("Pilih berkas katalog"))
        dialog.setAccessibleName(self.tr("Pilih berkas katalog"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([self.tr("Katalog (*.csv *.csv.gz *.txt *.xlsx *.json)"), self.tr("Semua berkas (*)")])
        dialog.filesSelected.connect(lambda names: self.run([Path(name) for name in names], trial=trial))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def run(self, files: Sequence[Path], *, accepted: bool = False, trial: bool = False) -> None:
        """Import these files; what changes much is asked about first. A `trial` only tells what would change."""
        catalogue = self._services.catalogue
        self.started.emit()

        def work(progress: Progress) -> ImportReport:
            imports = catalogue().imports

            def listen(read: int) -> None:
                progress.check()
                progress.report(read, 0, self.tr("{n} baris dibaca").format(n=count_text(read)))

            try:
                return imports.import_files(files, accepted=accepted, dry_run=trial, progress=listen)
            except Conflict as error:
                if error.code != LARGE_CHANGE:
                    raise
                return imports.import_files(files, dry_run=True, progress=listen)

        self._task = self._tasks.run(
            work,
            done=lambda report: self._tell(report, files),
            failed=self._fail,
            label=self.tr("Memeriksa katalog") if trial else self.tr("Mengimpor katalog"),
            cancellable=True,
        )
        self._task.progressed.connect(lambda _done, _total, text: self.moved_on.emit(text))
        self._task.finished.connect(self._end)

    def cancel(self) -> None:
        """Stop the import; the catalogue stays as it was."""
        if self._task is not None:
            self._task.cancel()

    @property
    def dialog(self) -> ImportReportDialog | None:
        """The report that is open, if any."""
        return self._dialog

    def _end(self) -> None:
        if self._task is not None and self._task.stopped:
            self.ended.emit(False)
        self._task = None

    def _show(self, report: ImportReport, files: Sequence[Path]) -> None:
        dialog = ImportReportDialog(report, self._notices.language, self._window)
        dialog.accepted_changes.connect(lambda: self.run(files, accepted=True))
        dialog.finished.connect(self._forget)
        self._dialog = dialog
        dialog.open()

    def _forget(self) -> None:
        self._dialog = None

    def _tell(self, report: ImportReport, files: Sequence[Path]) -> None:
        if report.dry_run or report.repriced or report.withdrawn or report.rejected:
            self._show(report, files)
        if report.dry_run:
            self.ended.emit(False)
            return
        words = summary_text(report)
        if report.rejected:
            words += " " + self.tr("{n} baris tidak dapat dipakai.").format(n=count_text(report.rejected))
        self._notices.good(self.tr("Katalog diperbarui"), words)
        self.ended.emit(True)

    def _fail(self, error: BlangkonError) -> None:
        self._notices.error(error)
        self.ended.emit(False)
