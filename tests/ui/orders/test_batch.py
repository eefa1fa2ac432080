"""Papers straight to the printer, of one order or of many, as parts and as files: with real PDFs and real clicks."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog

from blangkon_desktop.domain.paper_kinds import PaperKind, PaperSize
from blangkon_desktop.ui.documents import printing
from blangkon_desktop.ui.orders.attach_panel import AttachPanel
from blangkon_desktop.ui.orders.batch import Batch, NamedOrder
from blangkon_desktop.ui.orders.batch_dialog import BatchChoice, BatchDialog, Way
from blangkon_desktop.ui.orders.page import OrdersPage
from blangkon_desktop.usecases import print_bundle
from tests.ui.orders.room import Room

ONE = BatchChoice(Way.ONE, PaperSize.F4, two_sided=False, split=True)


def to_file(batch: Batch, path: Path) -> None:
    """A printer of this computer that prints into a file."""

    def make(_name: str) -> QPrinter:
        printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(path))
        return printer

    batch.make_printer = make


def sizes(path: Path) -> list[tuple[int, int]]:
    """Width and height of each page in mm."""
    document = pypdfium2.PdfDocument(path)
    found = [(round(page.get_width() / 72 * 25.4), round(page.get_height() / 72 * 25.4)) for page in document]
    document.close()
    return found


def papers_of(room: Room, order_id: str) -> OrdersPage:
    page = room.open("ratna", order_id)
    page.detail.show_papers()
    room.settle()
    return page


def named(room: Room, order_id: str) -> NamedOrder:
    return NamedOrder(order_id, room.order(order_id).number)


def copies(room: Room, order_id: str) -> dict[PaperKind, int]:
    return {row.kind: row.copies for row in room.office.program.papers().states(order_id)}


def test_the_chosen_paper_goes_to_the_printer_without_its_preview(room: Room, tmp_path: Path) -> None:
    order_id = room.approved()
    tab = papers_of(room, order_id).detail.papers
    to_file(tab.batch, tmp_path / "out.pdf")
    room.press(tab.side.direct)
    assert set(sizes(tmp_path / "out.pdf")) == {(215, 330)}
    assert copies(room, order_id)[PaperKind.SURAT_PESANAN] == 1
    assert [notice.state for notice in room.notices.history][-1] == "good"
    assert tab.state is not None
    assert tab.state.number


def test_papers_that_lie_are_printed_lying(room: Room, tmp_path: Path) -> None:
    order_id = room.approved()
    tab = papers_of(room, order_id).detail.papers
    to_file(tab.batch, tmp_path / "out.pdf")
    tab.batch.print_now([named(room, order_id)], None, PaperSize.F4, two_sided=False)
    room.settle()
    papers, person = room.office.program.papers(), room.office.person("ratna")
    shown = []
    for wanted in papers.wanted(order_id):
        made = papers.produce(person, order_id, wanted.kind, PaperSize.F4, receipt=wanted.receipt)
        (tmp_path / "one.pdf").write_bytes(made.content)
        shown += sizes(tmp_path / "one.pdf")
    assert (330, 215) in shown
    assert sizes(tmp_path / "out.pdf") == shown


def test_two_sided_papers_begin_on_a_front(room: Room, tmp_path: Path) -> None:
    order_id = room.approved()
    tab = papers_of(room, order_id).detail.papers
    for two_sided in (False, True):
        to_file(tab.batch, tmp_path / f"{two_sided}.pdf")
        tab.batch.print_now([named(room, order_id)], None, PaperSize.A4, two_sided=two_sided)
        room.settle()
    papers, person = room.office.program.papers(), room.office.person("ratna")
    fronts, side = [], 0
    for wanted in papers.wanted(order_id):
        side += side % 2
        fronts.append(side)
        side += papers.produce(person, order_id, wanted.kind, PaperSize.A4, receipt=wanted.receipt).pages
    both = pypdfium2.PdfDocument(tmp_path / "True.pdf")
    inked = [any(min(row) < 200 for row in _grey(page)) for page in both]
    both.close()
    assert len(inked) == side > len(sizes(tmp_path / "False.pdf"))
    assert all(inked[at] for at in fronts)
    assert not all(inked)


def _grey(page: pypdfium2.PdfPage) -> list[bytes]:
    """The rows of a page as lightness, at 36 dpi."""
    bitmap = page.render(scale=0.5, grayscale=True)
    data = bytes(bitmap.buffer)
    return [data[at * bitmap.stride : at * bitmap.stride + bitmap.width] for at in range(bitmap.height)]


def test_without_a_printer_nothing_is_noted_and_the_way_out_is_told(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    order_id = room.approved()
    tab = papers_of(room, order_id).detail.papers

    def none(_name: str) -> QPrinter:
        raise printing._none_installed()

    tab.batch.make_printer = none
    room.press(tab.side.direct)
    assert room.notices.history[-1].state == "stop"
    assert "simpan sebagai PDF" in room.notices.history[-1].more
    assert not any(copies(room, order_id).values())


def test_a_printer_that_takes_nothing_is_not_called_done(room: Room, tmp_path: Path) -> None:
    order_id = room.approved()
    tab = papers_of(room, order_id).detail.papers
    to_file(tab.batch, tmp_path / "no" / "such" / "folder" / "out.pdf")
    room.press(tab.side.direct)
    assert "Printer tidak menjawab" in room.notices.history[-1].text
    assert not any(copies(room, order_id).values())


def test_printing_is_stopped_by_its_button(room: Room, tmp_path: Path) -> None:
    order_id = room.approved()
    tab = papers_of(room, order_id).detail.papers
    to_file(tab.batch, tmp_path / "out.pdf")
    task = tab.batch.print_now([named(room, order_id)], None, PaperSize.F4)
    assert tab.side.strip.isVisible()
    tab.side.strip.cancel()
    room.settle()
    assert task.stopped
    assert not tab.side.strip.isVisible()
    assert room.notices.history[-1].text.startswith("Dihentikan")
    assert not any(copies(room, order_id).values())


def choose_both(room: Room, user: str = "ratna") -> OrdersPage:
    room.approved()
    room.approved()
    page = room.open(user)
    page.list.setFocus()
    room.qtbot.keyClick(page.list, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    room.settle()
    return page


def test_several_orders_are_printed_from_the_list_as_one_pdf(room: Room, tmp_path: Path) -> None:
    page = choose_both(room)
    bar = page.several
    assert bar.words.text() == "2 dipilih"
    room.press(bar.print)
    (dialog,) = bar.findChildren(BatchDialog)
    assert dialog.isVisible()
    dialog.reject()
    orders = [NamedOrder(row.order_id, row.number) for row in page.list.chosen()]
    bar.batch.save(orders, None, ONE, tmp_path / "all.pdf")
    room.settle()
    document = pypdfium2.PdfDocument(tmp_path / "all.pdf")
    assert sum(mark.level == 0 for mark in document.get_toc()) == 2
    document.close()
    assert len(page.list.chosen()) == 2  # read anew after the printing, and still chosen
    room.press(bar.drop)
    assert len(page.list.chosen()) == 1
    assert not bar.print.isVisible()


def test_who_does_not_print_is_offered_nothing(room: Room) -> None:
    assert not choose_both(room, "wati").several.print.isVisible()


def test_the_dialog_leads_to_a_place_and_keeps_what_was_chosen(room: Room) -> None:
    page = choose_both(room)
    kept: list[BatchChoice] = []
    bar = page.several
    dialog = bar.ask()
    assert dialog is not None
    dialog.chosen.connect(kept.append)
    assert not dialog.split.isHidden()
    dialog.ways[Way.FILES].click()
    assert dialog.split.isHidden()
    assert dialog.two_sided.isHidden()
    room.press(dialog.confirm)
    assert kept == [BatchChoice(Way.FILES, PaperSize.F4, two_sided=False, split=True)]
    (place,) = bar.findChildren(QFileDialog)
    assert place.fileMode() is QFileDialog.FileMode.Directory
    place.reject()
    assert bar.batch.ask([], None, PaperSize.F4) is None


def test_orders_without_a_ripe_paper_are_named_before_and_after(room: Room, tmp_path: Path) -> None:
    page = choose_both(room)
    draft = room.office.order()
    orders = [NamedOrder(row.order_id, row.number) for row in page.list.chosen()]
    orders.append(named(room, draft.order_id))
    bar = page.several
    dialog = bar.batch.ask(orders, None, PaperSize.F4)
    assert dialog is not None
    room.settle()
    assert f"{draft.number} (masih draf)" in dialog.left_out.text()
    assert "dari 2 pesanan" in dialog.about.text()
    assert not dialog.left_out.isHidden()
    dialog.reject()
    bar.batch.save(orders, None, ONE, tmp_path / "all.pdf")
    room.settle()
    assert f"{draft.number} (masih draf)" in room.notices.history[-1].more
    bar.batch.save_files(orders, None, PaperSize.A4, tmp_path)
    room.settle()
    assert not list(tmp_path.glob(f"{draft.number}*"))
    assert room.notices.history[-1].state == "attention"
    to_file(bar.batch, tmp_path / "printer.pdf")
    bar.batch.print_now([orders[-1], orders[-1]], None, PaperSize.F4)  # one order, named twice: its RANCANGAN
    room.settle()
    assert [notice.state for notice in room.notices.history][-1] == "good"


def test_nothing_ripe_at_all_is_refused_in_the_dialog(room: Room) -> None:
    page = room.open("ratna")
    drafts = [room.office.order().order_id for _ in range(2)]
    dialog = page.several.batch.ask([named(room, order_id) for order_id in drafts], None, PaperSize.F4)
    assert dialog is not None
    room.settle()
    assert "Belum ada surat yang siap" in dialog.left_out.text()
    assert not dialog.confirm.isEnabled()
    dialog.reject()


def test_files_of_many_orders_sort_by_order_and_place(room: Room, tmp_path: Path) -> None:
    page = choose_both(room)
    orders = [NamedOrder(row.order_id, row.number) for row in page.list.chosen()]
    page.several.batch.save_files(orders, None, PaperSize.A4, tmp_path)
    room.settle()
    names = sorted(path.name for path in tmp_path.glob("*.pdf"))
    assert [name.rpartition("-a4")[0].split("-")[0] for name in names]
    for order in orders:
        mine = [name for name in names if name.startswith(order.number)]
        assert len(mine) > 3
        assert [name[len(order.number) :] for name in mine] == sorted(name[len(order.number) :] for name in mine)
    assert "berkas (" in room.notices.history[-1].text


def test_what_is_too_large_is_told_or_cut(room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = choose_both(room)
    orders = [NamedOrder(row.order_id, row.number) for row in page.list.chosen()]
    monkeypatch.setattr(print_bundle, "MESSENGER_LIMIT", 1000)
    page.several.batch.save(orders, None, BatchChoice(Way.ONE, PaperSize.F4, False, False), tmp_path / "all.pdf")
    room.settle()
    assert "WhatsApp" in room.notices.history[-1].more
    assert room.notices.history[-1].state == "attention"
    page.several.batch.save(orders, None, ONE, tmp_path / "cut.pdf")
    room.settle()
    parts = sorted(path.name for path in tmp_path.glob("cut-bagian-*.pdf"))
    assert parts == [f"cut-bagian-{n:02}-dari-{len(parts)}.pdf" for n in range(1, len(parts) + 1)]


def test_a_scan_is_dropped_onto_its_row_of_the_checklist(room: Room, tmp_path: Path) -> None:
    image = QImage(320, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    assert image.save(str(tmp_path / "scan.png"))
    order_id = room.approved()
    page = room.open("ratna", order_id)
    page.detail.show_papers()
    room.press(page.detail.files.chips[2])
    panel = page.detail.files.checklist
    names = [row.name for row in panel.model.rows]
    at = names.index("Surat pesanan")
    assert "Yang harus bertindak" in panel.summary.text()
    table = panel.table
    place = table.viewport().mapTo(table, table.visualRect(panel.model.index(at, 0)).center())
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "scan.png"))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    table.dropEvent(QDropEvent(QPointF(place), Qt.DropAction.CopyAction, data, left, none))
    dialog = room.panel(page, AttachPanel)
    assert dialog.kinds[0].currentData() == "berkas-bertanda-tangan"
    room.press(dialog.confirm)
    assert [item.kind for item in room.order(order_id).attachments] == ["berkas-bertanda-tangan"]
    page.detail.files.turn(2)
    room.settle()
    signed = next(row for row in panel.model.rows if row.name.startswith("Berkas yang sudah ditandatangani"))
    assert (signed.state, signed.detail) == ("there", "1 berkas terlampir")
