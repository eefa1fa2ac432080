"""Printing the bytes that were previewed, on paper of exactly their size."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QObject, QRect, QSize, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter

from blangkon_desktop.domain.errors import BlangkonError, Damaged
from blangkon_desktop.domain.paper_kinds import PaperSize
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.ui.tasks import Progress

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument
    from PySide6.QtPrintSupport import QPrinter

_BAND = 512
"""Height in printer dots of what is drawn at once: a page at 600 dpi whole would take 140 MB."""


def page_size(size: PaperSize) -> QPageSize:
    """Exactly 210 x 297 or 215 x 330 mm; Qt must not round F4 to a size of its own list."""
    if size is PaperSize.A4:
        return QPageSize(QPageSize.PageSizeId.A4)
    width, height = size.millimetres
    return QPageSize(QSizeF(width, height), QPageSize.Unit.Millimeter, "F4", QPageSize.SizeMatchPolicy.ExactMatch)


def usual_printer(name: str) -> QPrinter:
    """The printer of that name, else the computer's own choice. BlangkonError (`paper.no_printer`) where none is."""
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo  # on first use: asking for printers takes time

    found = QPrinterInfo.printerInfo(name) if name else QPrinterInfo.defaultPrinter()
    if found.isNull():
        found = QPrinterInfo.defaultPrinter()
    if found.isNull():
        raise _none_installed()
    return QPrinter(found, QPrinter.PrinterMode.HighResolution)


def set_two_sided(printer: QPrinter, on: bool) -> None:
    """Both sides of a sheet, turned like a book, or one side."""
    from PySide6.QtPrintSupport import QPrinter

    printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide if on else QPrinter.DuplexMode.DuplexNone)


def is_two_sided(printer: QPrinter) -> bool:
    """What somebody chose in the print dialog."""
    from PySide6.QtPrintSupport import QPrinter

    return printer.duplex() in (QPrinter.DuplexMode.DuplexLongSide, QPrinter.DuplexMode.DuplexShortSide)


def set_page(printer: QPrinter, size: PaperSize) -> None:
    """Portrait, full page, exact size. Call it again after a print dialog: a driver may have put its own size in.

    A page that lies across is turned when its turn comes.
    """
    printer.setFullPage(True)
    layout = QPageLayout(page_size(size), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    printer.setPageLayout(layout)


def open_pdf(content: bytes, parent: QObject | None = None) -> QPdfDocument:
    """The document of PDF bytes. Damaged (`paper.unreadable`).

    It reads from its buffer as long as it lives, so the buffer is its child and goes after it.
    """
    from PySide6.QtPdf import QPdfDocument  # on first use: the window starts without it

    document = QPdfDocument() if parent is None else QPdfDocument(parent)
    buffer = QBuffer(document)
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    if document.error() is not QPdfDocument.Error.None_ or document.pageCount() < 1:
        raise Damaged(
            "paper.unreadable",
            Sentence("Berkas ini tidak dapat dibuka.", "This paper can't be opened."),
            detail=Sentence("Data pesanan aman.", "The order's data are safe."),
            next_step=Sentence("Tutup lalu terbitkan lagi.", "Close it and produce it again."),
        )
    return document


def print_pages(printer: QPrinter, content: bytes, progress: Progress) -> int:
    """Print PDF bytes at the printer's resolution; returns the number of pages. Runs on a background thread."""
    return print_papers(printer, [content], progress)


def print_papers(
    printer: QPrinter, contents: Iterable[bytes], progress: Progress, *, total: int = 0, two_sided: bool = False
) -> int:
    """Print several PDFs as one job; returns the number of pages once the printer took them all.

    `contents` may make each when its turn comes; `total` counts them for the progress. `two_sided` begins each on a
    front side. Raises BlangkonError (`paper.printer`); a job that is stopped or fails is withdrawn.
    """
    sheets, taken = _Sheets(printer), False
    try:
        for done, content in enumerate(contents):
            progress.check()
            if total:
                progress.report(done, total)
            if two_sided:
                sheets.turn_to_front()
            _print_one(sheets, content, progress, told=not total)
        if not sheets.close():
            raise _no_printer()
        taken = True
    finally:
        if not taken:
            sheets.withdraw()
    return sheets.pages


class _Sheets:
    """The pages of a job, one after another, each upright or across."""

    def __init__(self, printer: QPrinter) -> None:
        self._printer, self._painter = printer, QPainter()
        self.pages = self._sides = 0

    @property
    def painter(self) -> QPainter:
        """Draws on the page begun last."""
        return self._painter

    @property
    def resolution(self) -> int:
        """Dots per inch."""
        return self._printer.resolution()

    def begin(self, orientation: QPageLayout.Orientation) -> None:
        """Begin the next page."""
        self._feed(orientation)
        self.pages += 1

    def turn_to_front(self) -> None:
        """Leave the back empty where the last page was a front."""
        if self._sides % 2:
            self._feed(self._printer.pageLayout().orientation())

    def close(self) -> bool:
        """End the job; whether the printer took it."""
        from PySide6.QtPrintSupport import QPrinter

        ended = not self._painter.isActive() or self._painter.end()
        bad = (QPrinter.PrinterState.Aborted, QPrinter.PrinterState.Error)
        return bool(self.pages) and ended and self._printer.printerState() not in bad

    def withdraw(self) -> None:
        """Take the job back."""
        if self._painter.isActive():
            self._printer.abort()
            self._painter.end()

    def _feed(self, orientation: QPageLayout.Orientation) -> None:
        self._printer.setPageOrientation(orientation)  # counts from the page that begins now
        fed = self._printer.newPage() if self._painter.isActive() else self._painter.begin(self._printer)
        if not fed:
            raise _no_printer()
        self._sides += 1


def _print_one(sheets: _Sheets, content: bytes, progress: Progress, *, told: bool) -> None:
    document = open_pdf(content)
    try:
        pages = document.pageCount()
        for page in range(pages):
            progress.check()
            if told:
                progress.report(page, pages)
            sheets.begin(orientation_of(document, page))
            draw_page(sheets.painter, document, page, sheets.resolution)
    finally:
        document.close()


def orientation_of(document: QPdfDocument, page: int) -> QPageLayout.Orientation:
    """Whether a page stands or lies."""
    points = document.pagePointSize(page)
    across = points.width() > points.height()
    return QPageLayout.Orientation.Landscape if across else QPageLayout.Orientation.Portrait


def page_pixels(document: QPdfDocument, page: int, dpi: int) -> QSize:
    """How many dots a page has at a resolution."""
    points = document.pagePointSize(page)
    return QSize(round(points.width() / 72 * dpi), round(points.height() / 72 * dpi))


def draw_page(painter: QPainter, document: QPdfDocument, page: int, dpi: int) -> None:
    """Draw a page in bands, each at the given resolution (dots per inch)."""
    from PySide6.QtPdf import QPdfDocumentRenderOptions

    whole = page_pixels(document, page, dpi)
    for top in range(0, whole.height(), _BAND):
        band = QRect(0, top, whole.width(), min(_BAND, whole.height() - top))
        options = QPdfDocumentRenderOptions()
        options.setScaledSize(whole)
        options.setScaledClipRect(band.adjusted(0, 0, 1, 1))  # Qt measures it by its last dots, one too few
        image = document.render(page, band.size(), options)
        painter.drawImage(band, image)


def _no_printer() -> BlangkonError:
    return BlangkonError(
        "paper.printer",
        Sentence("Printer tidak menjawab.", "The printer does not answer."),
        detail=Sentence("Berkasnya tetap ada.", "The paper is kept."),
        next_step=Sentence(
            "Periksa kabel dan kertas, atau simpan sebagai PDF.", "Check cable and paper, or save it as PDF."
        ),
    )


def _none_installed() -> BlangkonError:
    return BlangkonError(
        "paper.no_printer",
        Sentence("Komputer ini belum punya printer.", "This computer has no printer yet."),
        detail=Sentence("Tidak ada yang dicetak; berkasnya tetap ada.", "Nothing was printed; the papers are kept."),
        next_step=Sentence(
            "Pasang printer di pengaturan komputer, atau simpan sebagai PDF.",
            "Add a printer in the computer's settings, or save it as PDF.",
        ),
    )
