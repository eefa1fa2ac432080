"""Bringing RUP files in from the window: choose files, import in the background, tell what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from blangkon_desktop.domain.errors import BlangkonError
from blangkon_desktop.ui.budget.services import BudgetServices
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.usecases.budget_views import BudgetReport
from blangkon_desktop.usecases.home_views import Session


class BudgetImporter(QObject):
    """`started` and `ended` frame one import."""

    started = Signal()
    ended = Signal()

    def __init__(
        self, session: Session, services: BudgetServices, tasks: TaskRunner, notices: Notices, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session, self._services, self._tasks = session, services, tasks
        self._notices, self._window = notices, window

    def choose(self) -> QFileDialog:
        """Ask for files; the import starts when they are chosen."""
        dialog = QFileDialog(self._window, self.tr("Pilih berkas RUP"))
        dialog.setAccessibleName(self.tr("Pilih berkas RUP"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([self.tr("Berkas RUP (*.csv *.csv.gz *.gz)"), self.tr("Semua berkas (*)")])
        dialog.filesSelected.connect(lambda names: self.run([Path(name) for name in names]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def run(self, files: Sequence[Path]) -> None:
        """Import these files."""
        session, services = self._session, self._services
        self.started.emit()
        self._tasks.run(
            lambda _: services.import_files(session, files),
            done=self._tell,
            failed=self._fail,
            label=self.tr("Mengimpor anggaran"),
        )

    def _tell(self, reports: tuple[BudgetReport, ...]) -> None:
        added, changed = sum(r.added for r in reports), sum(r.changed for r in reports)
        own = added + changed + sum(r.unchanged for r in reports)
        words = self.tr("{own} baris milik kantor ini: {added} baru, {changed} berubah.").format(
            own=own, added=added, changed=changed
        )
        rejected = sum(report.rejected for report in reports)
        if rejected:
            files = ", ".join(report.rejects_file for report in reports if report.rejects_file)
            bad = self.tr("{n} baris tidak dapat dipakai; baris dan alasannya ada di {file}.")
            bad = bad.format(n=rejected, file=files)
            self._notices.attention(self.tr("Anggaran diperbarui, sebagian baris perlu dilihat"), f"{words} {bad}")
        elif not own:
            self._notices.attention(
                self.tr("Tidak ada baris milik kantor ini di berkas itu"),
                self.tr("Anggaran tidak berubah. Periksa satuan kerja dan tahun berkasnya."),
            )
        else:
            self._notices.good(self.tr("Anggaran diperbarui"), words)
        self.ended.emit()

    def _fail(self, error: BlangkonError) -> None:
        self._notices.error(error)
        self.ended.emit()
