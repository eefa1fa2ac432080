"""Bringing budget files in from the window: choose, look at what each would do, then write it, or leave it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from blangkon_desktop.domain.errors import BlangkonError
from blangkon_desktop.ui.budget.import_view import ImportView
from blangkon_desktop.ui.budget.services import BudgetServices
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.usecases.budget_views import BudgetReport, ImportWish
from blangkon_desktop.usecases.home_views import Session

_UNKNOWN_COLUMNS = "import.columns_unknown"


class BudgetImporter(QObject):
    """One file after the other. `begun` follows the first look, `ended` the last file, `wrote` each that was written.

    `working` says whether a file is being read or written.
    """

    begun = Signal()
    ended = Signal()
    wrote = Signal()
    working = Signal(bool)

    def __init__(
        self, session: Session, services: BudgetServices, tasks: TaskRunner, notices: Notices, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session, self._services, self._tasks = session, services, tasks
        self._notices, self._window = notices, window
        self._files: list[Path] = []
        self._wish = ImportWish()
        self.view = ImportView(services.language)
        self.view.looked.connect(self._look)
        self.view.accepted.connect(self._write)
        self.view.dropped.connect(self.skip)

    @property
    def is_open(self) -> bool:
        """Whether a file is being decided on."""
        return bool(self._files)

    def choose(self) -> QFileDialog:
        """Ask for files; each is looked at when they are chosen."""
        dialog = QFileDialog(self._window, self.tr("Pilih berkas anggaran"))
        dialog.setAccessibleName(self.tr("Pilih berkas anggaran"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [self.tr("Berkas anggaran (*.xlsx *.csv *.csv.gz *.json *.gz)"), self.tr("Semua berkas (*)")]
        )
        dialog.filesSelected.connect(lambda names: self.open([Path(name) for name in names]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def open(self, files: Sequence[Path]) -> None:
        """Look at these files, one after the other."""
        self._files = list(files)
        self._look(ImportWish())

    def skip(self) -> None:
        """Leave this file; the next one follows."""
        self._files = self._files[1:]
        if self._files:
            self._look(ImportWish())
        else:
            self.ended.emit()

    def _look(self, wish: ImportWish) -> None:
        if not self._files:
            return
        path, session, services = self._files[0], self._session, self._services
        self._wish = wish
        self._wait(True)
        self._tasks.run(
            lambda _: services.preview(session, path, wish),
            done=self._show,
            failed=self._refused,
            lane="read",
            label=self.tr("Membaca berkas anggaran"),
            key="budget-import",
        )

    def _show(self, report: BudgetReport) -> None:
        self._wait(False)
        self.view.show_report(self._files[0].name, report, self._wish)
        self.begun.emit()

    def _refused(self, error: BlangkonError) -> None:
        self._wait(False)
        if error.code == _UNKNOWN_COLUMNS:
            self.view.show_columns(self._files[0].name, error.data, self._wish)
            self.begun.emit()
            return
        self._notices.error(error)
        if self._wish == ImportWish():
            self.skip()

    def _write(self, wish: ImportWish) -> None:
        path, session, services = self._files[0], self._session, self._services
        self._wait(True)
        self._tasks.run(
            lambda _: services.write(session, path, wish),
            done=self._written,
            failed=self._failed,
            label=self.tr("Mengimpor anggaran"),
        )

    def _written(self, report: BudgetReport) -> None:
        self._wait(False)
        words = self.tr("{added} baris baru, {changed} berubah.").format(added=report.added, changed=report.changed)
        if report.rejected:
            bad = self.tr("{n} baris tidak dapat dipakai; baris dan alasannya ada di {file}.")
            bad = bad.format(n=report.rejected, file=report.rejects_file)
            self._notices.attention(self.tr("Anggaran diperbarui, sebagian baris perlu dilihat"), f"{words} {bad}")
        else:
            self._notices.good(self.tr("Anggaran diperbarui"), words)
        self.wrote.emit()
        self.skip()

    def _failed(self, error: BlangkonError) -> None:
        self._wait(False)
        self._notices.error(error)

    def _wait(self, busy: bool) -> None:
        self.view.set_busy(busy)
        self.working.emit(busy)
