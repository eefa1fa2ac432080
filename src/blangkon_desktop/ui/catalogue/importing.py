"""Bringing catalogue files in from the window: choose files, import in the background, tell what came of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from blangkon_desktop.domain.catalogue import Channel
from blangkon_desktop.domain.errors import BlangkonError, Conflict
from blangkon_desktop.ui.catalogue.columns_dialog import ColumnsDialog
from blangkon_desktop.ui.catalogue.import_report import ImportReportDialog, summary_text
from blangkon_desktop.ui.catalogue.services import CatalogueServices
from blangkon_desktop.ui.catalogue.words import count_text
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.tasks import Progress, Task, TaskRunner
from blangkon_desktop.usecases.catalogue_views import ImportReport
from blangkon_desktop.usecases.import_catalogue import LARGE_CHANGE, ImportCatalogue

_TABLE = "xlsx"
"""Any table by its columns, whatever its file."""
_UNKNOWN_COLUMNS, _UNKNOWN_FORMAT, _NO_CHANNEL = "import.columns_unknown", "import.not_this_format", "channel-missing"


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
        self.columns_dialog: ColumnsDialog | None = None

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
        self._start(_Wish(tuple(files), accepted, trial))

    def _start(self, wish: _Wish) -> None:
        catalogue = self._services.catalogue
        self.started.emit()

        def work(progress: Progress) -> ImportReport:
            def listen(read: int) -> None:
                progress.check()
                progress.report(read, 0, self.tr("{n} baris dibaca").format(n=count_text(read)))

            return wish.bring(catalogue().imports, listen)

        self._task = self._tasks.run(
            work,
            done=lambda report: self._tell(report, wish),
            failed=lambda error: self._fail(error, wish),
            label=self.tr("Memeriksa katalog") if wish.trial else self.tr("Mengimpor katalog"),
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

    def _show(self, report: ImportReport, wish: _Wish) -> None:
        dialog = ImportReportDialog(report, self._notices.language, self._window)
        dialog.accepted_changes.connect(lambda: self._start(replace(wish, accepted=True, trial=False)))
        dialog.finished.connect(self._forget)
        self._dialog = dialog
        dialog.open()

    def _forget(self) -> None:
        self._dialog = None

    def _ask_columns(self, wish: _Wish, columns: Sequence[str], chosen: Mapping[str, str]) -> None:
        """The table is of no known format: which column holds what, and whose goods these are."""
        dialog = ColumnsDialog(wish.files[0].name, columns, chosen, self._window)

        def go_on(said: Mapping[str, str], channel: Channel | None) -> None:
            self._start(
                replace(wish, file_format=_TABLE, columns={**wish.columns, **said}, channel=channel, trial=True)
            )

        dialog.answered.connect(go_on)
        dialog.finished.connect(self._forget_columns)
        self.columns_dialog = dialog
        dialog.open()

    def _forget_columns(self) -> None:
        self.columns_dialog = None

    def _tell(self, report: ImportReport, wish: _Wish) -> None:
        if wish.channel is None and report.read and report.reasons.get(_NO_CHANNEL) == report.read:
            self._ask_columns(wish, (), {})
            self.ended.emit(False)
            return
        if report.dry_run or report.repriced or report.withdrawn or report.rejected:
            self._show(report, wish)
        if report.dry_run:
            self.ended.emit(False)
            return
        words = summary_text(report)
        if report.rejected:
            words += " " + self.tr("{n} baris tidak dapat dipakai.").format(n=count_text(report.rejected))
        self._notices.good(self.tr("Katalog diperbarui"), words)
        self.ended.emit(True)

    def _fail(self, error: BlangkonError, wish: _Wish) -> None:
        """A table of no known format is asked about; anything else is told."""
        self.ended.emit(False)
        if error.code == _UNKNOWN_COLUMNS:
            columns, chosen = error.data.get("columns"), error.data.get("chosen")
            known = [str(name) for name in columns] if isinstance(columns, list) else []
            self._ask_columns(wish, known, chosen if isinstance(chosen, dict) else {})
        elif error.code == _UNKNOWN_FORMAT and wish.file_format == "auto":
            self._start(replace(wish, file_format=_TABLE, trial=True))
        else:
            self._notices.error(error)


@dataclass(frozen=True, slots=True)
class _Wish:
    """What is to be imported, and how."""

    files: tuple[Path, ...]
    accepted: bool = False
    trial: bool = False
    file_format: str = "auto"
    channel: Channel | None = None
    columns: Mapping[str, str] = field(default_factory=dict)

    def bring(self, imports: ImportCatalogue, listen: Callable[[int], None]) -> ImportReport:
        """Import, or find out what would change where that is wanted or must be asked about first."""

        def once(*, trial: bool) -> ImportReport:
            return imports.import_files(
                self.files,
                self.file_format,
                self.channel,
                accepted=self.accepted,
                dry_run=trial,
                progress=listen,
                columns=self.columns,
            )

        try:
            return once(trial=self.trial)
        except Conflict as error:
            if error.code != LARGE_CHANGE:
                raise
            return once(trial=True)
