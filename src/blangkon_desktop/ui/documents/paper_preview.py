"""A paper on screen: the bytes that are shown are the bytes that are printed and saved."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from blangkon_desktop.domain.paper_kinds import PaperSize
from blangkon_desktop.ui.documents.printing import is_two_sided, open_pdf, print_pages, set_page
from blangkon_desktop.ui.icons import IconButton
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.style import SPACE, scaled
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.widgets.buttons import plain_button, with_key
from blangkon_desktop.ui.widgets.labels import label, restyle

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument
    from PySide6.QtPdfWidgets import QPdfView
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

_STEP, _LEAST, _MOST = 1.25, 0.25, 5.0


class PaperPreview(QWidget):
    """Shows PDF bytes with zoom, pages, size, print and save. `size_wanted` asks for the paper in another size,
    `handed_out` says that the bytes were printed or saved, `printer_chosen` carries the printer that somebody chose.

    Keys in the view: + and - zoom, 0 fits the width, Page Up and Page Down turn pages.
    """

    size_wanted = Signal(object)
    handed_out = Signal()
    printer_chosen = Signal(str, bool)

    def __init__(
        self,
        tasks: TaskRunner,
        notices: Notices,
        write_file: Callable[[Path, bytes], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks, self._notices, self._write_file = tasks, notices, write_file
        self.content, self.name, self.size_shown = b"", "", PaperSize.A4
        self._document: QPdfDocument | None = None
        self.view: QPdfView | None = None
        self._dialog: QFileDialog | QPrintDialog | None = None
        self.setAccessibleName(self.tr("Pratinjau berkas"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE.s)
        self._column.addLayout(self._tools())
        self.note = label("", "small", wrap=True)
        self.note.setVisible(False)
        self._column.addWidget(self.note)

    def show_paper(self, content: bytes, size: PaperSize, name: str, note: str = "") -> None:
        """Show PDF bytes; `name` is the file name proposed for saving, `note` says why it is only a RANCANGAN."""
        document, old = open_pdf(content, self), self._document
        self.content, self.size_shown, self.name = content, size, name
        view = self._made_view()
        view.setDocument(document)
        self._document = document
        if old is not None:
            old.deleteLater()
        view.setAccessibleName(self.tr("{name}, {n} halaman").format(name=name, n=document.pageCount()))
        self.note.setText(note)
        self.note.setVisible(bool(note))
        for one, button in self.sizes.items():
            restyle(button, "kind", "primary" if one is size else "plain")
        self._show_page()

    @property
    def pages(self) -> int:
        """How many pages are shown."""
        return self._document.pageCount() if self._document is not None else 0

    @property
    def page(self) -> int:
        """The page in sight, from 0."""
        return self.view.pageNavigator().currentPage() if self.view is not None else 0

    def turn(self, by: int) -> None:
        """Go some pages on or back."""
        if self.view is not None:
            target = max(0, min(self.pages - 1, self.page + by))
            self.view.pageNavigator().jump(target, QPointF())

    def zoom(self, factor: float) -> None:
        """Zoom in or out by a factor; 0 fits the width."""
        view = self.view
        if view is None:
            return
        if not factor:
            view.setZoomMode(view.ZoomMode.FitToWidth)
            return
        now = view.zoomFactor() if view.zoomMode() is view.ZoomMode.Custom else self._fitting()
        view.setZoomMode(view.ZoomMode.Custom)
        view.setZoomFactor(max(_LEAST, min(_MOST, now * factor)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of the view."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._key(event.key()):
            return True
        return super().eventFilter(watched, event)

    def ask_print(self) -> None:
        """Open the print dialog; what is previewed is printed."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # on first use

        if not self.content:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self.name)
        set_page(printer, self.size_shown)
        dialog = QPrintDialog(printer, self)
        dialog.setWindowTitle(self.tr("Cetak {name}").format(name=self.name))
        self._open(dialog)
        dialog.accepted.connect(lambda: self.printer_chosen.emit(printer.printerName(), is_two_sided(printer)))
        dialog.accepted.connect(lambda: self.print_to(printer))

    def print_to(self, printer: QPrinter) -> None:
        """Print on a printer that was chosen."""
        set_page(printer, self.size_shown)  # again: a driver may have put its own size in
        content = self.content
        self._tasks.run(
            lambda progress: print_pages(printer, content, progress),
            done=self._printed,
            label=self.tr("Mencetak"),
            lane="read",
            cancellable=True,
        )

    def _printed(self, pages: int) -> None:
        self._notices.good(self.tr("{n} halaman dikirim ke printer.").format(n=pages))
        self.handed_out.emit()

    def _saved(self, path: Path) -> None:
        self._notices.good(self.tr("Tersimpan: {path}").format(path=str(path)))
        self.handed_out.emit()

    def ask_save(self) -> None:
        """Open the dialog for saving as PDF."""
        if not self.content:
            return
        dialog = QFileDialog(self, self.tr("Simpan PDF"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("PDF (*.pdf)")
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(self.name)
        self._open(dialog)
        dialog.fileSelected.connect(lambda path: self.save_to(Path(path)))

    def save_to(self, path: Path) -> None:
        """Write the previewed bytes into a file."""
        content, write = self.content, self._write_file
        self._tasks.run(
            lambda _: write(path, content),
            done=lambda _: self._saved(path),
            label=self.tr("Menyimpan PDF"),
        )

    def _open(self, dialog: QFileDialog | QPrintDialog) -> None:
        self._dialog = dialog
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)

    def _tools(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE.s)
        self.sizes = {
            size: plain_button(size.value.upper(), partial(self.size_wanted.emit, size)) for size in PaperSize
        }
        for size, choice in self.sizes.items():
            width, height = size.millimetres
            choice.setToolTip(f"{width} × {height} mm")
            row.addWidget(choice)
        row.addStretch(1)
        tools: tuple[tuple[str, str, Callable[[], object]], ...] = (
            ("chevron-left", self.tr("Halaman sebelumnya (Page Up)"), lambda: self.turn(-1)),
            ("chevron-right", self.tr("Halaman berikutnya (Page Down)"), lambda: self.turn(1)),
            ("minus", self.tr("Perkecil (−)"), lambda: self.zoom(1 / _STEP)),
            ("plus", self.tr("Perbesar (+)"), lambda: self.zoom(_STEP)),
        )
        self.counter = label("", "quiet")
        for at, (icon, meaning, act) in enumerate(tools):
            button = IconButton(icon, meaning)
            button.clicked.connect(lambda _checked=False, act=act: act())
            row.addWidget(button)
            if at == 0:
                row.addWidget(self.counter)
        self.save_button = IconButton("download", self.tr("Simpan PDF"))
        self.save_button.clicked.connect(self.ask_save)
        self.print_button = plain_button(self.tr("Cetak"), self.ask_print, key="Ctrl+P", icon="printer")
        self.print_button.setToolTip(with_key(self.tr("Cetak"), "Ctrl+P"))
        row.addWidget(self.save_button)
        row.addWidget(self.print_button)
        return row

    def _made_view(self) -> QPdfView:
        if self.view is None:
            from PySide6.QtPdfWidgets import QPdfView  # on first use: the window starts without it

            view = QPdfView(self)
            view.setPageMode(QPdfView.PageMode.MultiPage)
            view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
            view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            view.setMinimumHeight(scaled(72))
            view.installEventFilter(self)
            view.pageNavigator().currentPageChanged.connect(lambda _page: self._show_page())
            self._column.addWidget(view, 1)
            self.view = view
        return self.view

    def _show_page(self) -> None:
        self.counter.setText(f"{self.page + 1}/{self.pages}")

    def _fitting(self) -> float:
        view, document = self.view, self._document
        if view is None or document is None:
            return 1.0
        points = document.pagePointSize(0).width() or 1.0
        dots = points / 72 * (view.screen().logicalDotsPerInch() or 96.0)
        return max(_LEAST, view.viewport().width() / dots)

    def _key(self, key: int) -> bool:
        acts: dict[int, Callable[[], object]] = {
            Qt.Key.Key_Plus: lambda: self.zoom(_STEP),
            Qt.Key.Key_Equal: lambda: self.zoom(_STEP),
            Qt.Key.Key_Minus: lambda: self.zoom(1 / _STEP),
            Qt.Key.Key_0: lambda: self.zoom(0),
            Qt.Key.Key_PageDown: lambda: self.turn(1),
            Qt.Key.Key_PageUp: lambda: self.turn(-1),
        }
        act = acts.get(key)
        if act is None:
            return False
        act()
        return True
