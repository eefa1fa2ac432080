"""The previewed bytes are the printed bytes, on paper of exactly their size."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from blangkon_desktop.domain.errors import Damaged
from blangkon_desktop.domain.paper_kinds import PaperKind, PaperSize
from blangkon_desktop.platform.files import write_whole
from blangkon_desktop.ui.documents import printing
from blangkon_desktop.ui.documents.paper_preview import PaperPreview
from blangkon_desktop.ui.documents.printing import draw_page, open_pdf, page_pixels, page_size, set_page
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.tasks import TaskRunner
from tests.ui.orders.office import make_office, settle


def _paper(folder: Path, size: PaperSize) -> bytes:
    office = make_office(folder)
    order = office.order()
    return (
        office.program.papers().produce(office.person("ratna"), order.order_id, PaperKind.SURAT_PESANAN, size).content
    )


@pytest.mark.parametrize("size", list(PaperSize))
def test_paper_sizes_are_exact(qapp: object, size: PaperSize) -> None:
    shown = page_size(size).size(QPageSize.Unit.Millimeter)
    assert [shown.width(), shown.height()] == list(size.millimetres)
    printer = QPrinter()
    set_page(printer, size)
    layout = printer.pageLayout().pageSize().size(QPageSize.Unit.Millimeter)
    assert (round(layout.width(), 1), round(layout.height(), 1)) == size.millimetres


def test_what_is_printed_has_the_size_of_f4_and_the_look_of_the_preview(
    tmp_path: Path, qtbot: QtBot, tasks: TaskRunner, notices: Notices
) -> None:
    content = _paper(tmp_path, PaperSize.F4)
    preview = PaperPreview(tasks, notices, write_whole)
    qtbot.addWidget(preview)
    preview.show_paper(content, PaperSize.F4, "surat.pdf")
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setResolution(150)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))  # what a driver may put in
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    preview.print_to(printer)
    settle(qtbot, tasks)
    printed = open_pdf((tmp_path / "printed.pdf").read_bytes())
    source = open_pdf(content)
    assert printed.pageCount() == source.pageCount()
    points = printed.pagePointSize(0)
    assert abs(points.width() - 215 * 72 / 25.4) < 1
    assert abs(points.height() - 330 * 72 / 25.4) < 1
    places = zip(_ink(printed), _ink(source), strict=True)
    assert all(abs(one - other) <= 3 for one, other in places)
    assert notices.history[-1].state == "good"


def test_bands_make_the_same_page_as_one_piece(tmp_path: Path, qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    document = open_pdf(_paper(tmp_path, PaperSize.A4))
    size = page_pixels(document, 0, 100)
    whole = _flat(document, size.width(), size.height())
    for band in (size.height(), 128):
        monkeypatch.setattr(printing, "_BAND", band)
        image = QImage(size, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        draw_page(painter, document, 0, 100)
        painter.end()
        assert _furthest(whole, image) <= 3


def test_the_saved_file_holds_the_previewed_bytes(
    tmp_path: Path, qtbot: QtBot, tasks: TaskRunner, notices: Notices
) -> None:
    content = _paper(tmp_path, PaperSize.A4)
    preview = PaperPreview(tasks, notices, write_whole)
    qtbot.addWidget(preview)
    preview.show_paper(content, PaperSize.A4, "surat.pdf")
    preview.save_to(tmp_path / "surat.pdf")
    settle(qtbot, tasks)
    assert (tmp_path / "surat.pdf").read_bytes() == content


def test_the_keys_of_the_preview(tmp_path: Path, qtbot: QtBot, tasks: TaskRunner, notices: Notices) -> None:
    preview = PaperPreview(tasks, notices, write_whole)
    qtbot.addWidget(preview)
    preview.resize(700, 500)
    preview.show()
    preview.show_paper(_paper(tmp_path, PaperSize.A4), PaperSize.A4, "surat.pdf")
    view = preview.view
    assert view is not None
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    larger = view.zoomFactor()
    qtbot.keyClick(view, Qt.Key.Key_Minus)
    assert view.zoomFactor() < larger
    qtbot.keyClick(view, Qt.Key.Key_0)
    assert view.zoomMode() is view.ZoomMode.FitToWidth
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert preview.page == min(1, preview.pages - 1)


def test_bytes_that_are_no_pdf_are_refused(qapp: object) -> None:
    with pytest.raises(Damaged) as refused:
        open_pdf(b"this is not a PDF")
    assert refused.value.code == "paper.unreadable"


def _ink(document: QPdfDocument) -> tuple[int, int, int, int]:
    """Where the dark parts of the first page begin and end, in dots at 100 dpi."""
    image = _flat(document, 846, 1299)
    dark = [(x, y) for y in range(image.height()) for x in range(image.width()) if image.pixelColor(x, y).value() < 90]
    columns, rows = [x for x, _ in dark], [y for _, y in dark]
    return min(columns), max(columns), min(rows), max(rows)


def _flat(document: QPdfDocument, width: int, height: int) -> QImage:
    box = QRect(0, 0, width, height)
    image = QImage(box.size(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.drawImage(box, document.render(0, box.size()))
    painter.end()
    return image


def _furthest(one: QImage, other: QImage) -> int:
    """The largest difference of lightness (0 to 255) between two pictures, looked at in every third point."""
    points = [QPoint(x, y) for x in range(0, one.width(), 3) for y in range(0, one.height(), 3)]
    return max(abs(one.pixelColor(p).lightness() - other.pixelColor(p).lightness()) for p in points)
