"""Bringing a list of standard prices in: choose the file, read it in the background, tell what came of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from blangkon_desktop.ui.catalogue.services import CatalogueServices
from blangkon_desktop.ui.catalogue.words import count_text
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.usecases.standard_ports import StandardReport, StandardWish


class StandardImporter(QObject):
    """The year comes from the file, else it is this year; the list is called after its file."""

    def __init__(self, services: CatalogueServices, tasks: TaskRunner, notices: Notices, parent: QWidget) -> None:
        super().__init__(parent)
        self._services, self._tasks, self._notices, self._parent = services, tasks, notices, parent

    def choose(self) -> None:
        """Ask for the file."""
        name, _ = QFileDialog.getOpenFileName(
            self._parent, self.tr("Impor standar harga"), "", self.tr("Tabel (*.xlsx *.csv *.json *.gz)")
        )
        if name:
            self.bring(Path(name))

    def bring(self, path: Path) -> None:
        """Import a list."""
        services = self._services
        self._tasks.run(
            lambda _: services.standards().bring(path, StandardWish()),
            done=self._tell,
            label=self.tr("Mengimpor standar harga"),
        )

    def _tell(self, report: StandardReport) -> None:
        words = self.tr("{n} standar harga {year} masuk; {changed} harga berubah, {rejected} baris ditolak.")
        self._notices.good(
            words.format(
                n=count_text(report.added + report.changed + report.unchanged),
                year=report.year,
                changed=count_text(report.changed),
                rejected=count_text(len(report.rejected)),
            ),
            self.tr("Daftar: {source}. Harganya dianggap termasuk pajak.").format(source=report.source),
        )
