"""Printing the bytes that were previewed, on paper of exactly their size."""

from __future__ import annotations

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


def set_page(printer: QPrinter, size: PaperSize) -> None:
    """Portrait, full page, exact size. Call it again after a print dialog: a driver may have put its own size in."""
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
    document = open_pdf(content)
    painter = QPainter()
    if not painter.begin(printer):
        raise _no_printer()
    try:
        pages = document.pageCount()
        for page in range(pages):
            progress.check()
            progress.report(page, pages)
            if page:
                printer.newPage()
            draw_page(painter, document, page, printer.resolution())
    finally:
        painter.end()
        document.close()
    return pages


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
