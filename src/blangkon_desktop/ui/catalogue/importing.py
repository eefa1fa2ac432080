"""Bringing catalogue files in from the window: choose files, import in the background, tell what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from blangkon_desktop.domain.errors import BlangkonError
from blangkon_desktop.ui.catalogue.services import CatalogueServices
from blangkon_desktop.ui.catalogue.words import count_text
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.usecases.catalogue_views import ImportReport


class CatalogueImporter(QObject):
    """`started` and `ended` frame one import; `ended` carries whether the catalogue may have changed."""

    started = Signal()
    ended = Signal(bool)

    def __init__(self, services: CatalogueServices, tasks: TaskRunner, notices: Notices, window: QWidget) -> None:
        super().__init__(window)
        self._services, self._tasks, self._notices, self._window = services, tasks, notices, window

    def choose(self) -> QFileDialog:
        """Ask for files; the import starts when they are chosen."""
        dialog = QFileDialog(self._window, self.tr("Pilih berkas katalog"))
        dialog.setAccessibleName(self.tr("Pilih berkas katalog"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([self.tr("Katalog (*.csv *.csv.gz *.txt)"), self.tr("Semua berkas (*)")])
        dialog.filesSelected.connect(lambda names: self.run([Path(name) for name in names]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def run(self, files: Sequence[Path]) -> None:
        """Import these files."""
        catalogue = self._services.catalogue
        self.started.emit()
        self._tasks.run(
            lambda _: catalogue().imports.import_files(files),
            done=self._tell,
            failed=self._fail,
            label=self.tr("Mengimpor katalog"),
        )

    def _tell(self, report: ImportReport) -> None:
        words = self.tr("{read} baris dibaca: {added} barang baru, {changed} berubah, {same} tetap sama.").format(
            read=count_text(report.read),
            added=count_text(report.added),
            changed=count_text(report.changed),
            same=count_text(report.unchanged),
        )
        if report.rejected:
            bad = self.tr("{n} baris tidak dapat dipakai; baris dan alasannya ada di {file}.")
            bad = bad.format(n=count_text(report.rejected), file=report.rejects_file or "")
            self._notices.attention(self.tr("Katalog diperbarui, sebagian baris perlu dilihat"), f"{words} {bad}")
        else:
            self._notices.good(self.tr("Katalog diperbarui"), words)
        self.ended.emit(True)

    def _fail(self, error: BlangkonError) -> None:
        self._notices.error(error)
        self.ended.emit(False)
