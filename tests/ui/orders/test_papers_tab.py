"""The papers of an order in the window: the list, previews that give no number, issue, versions, the whole file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from blangkon_desktop.domain.paper_kinds import PaperKind, PaperSize
from blangkon_desktop.ui.orders.batch import NamedOrder
from blangkon_desktop.ui.orders.batch_dialog import BatchChoice, Way
from blangkon_desktop.ui.orders.copy_sheet import KEYS
from tests.ui.orders.room import Room


def test_the_list_says_what_each_paper_waits_for(room: Room) -> None:
    page = room.open("ratna", room.approved())
    page.detail.show_papers()
    room.settle()
    tab = page.detail.papers
    kinds = [row.kind for row in tab.model.rows]
    assert kinds == sorted(kinds, key=lambda kind: kind.place)
    said = {row.kind: tab.model.data(tab.model.index(at, 0)) for at, row in enumerate(tab.model.rows)}
    assert "Siap diterbitkan" in str(said[PaperKind.SURAT_PESANAN])
    assert "Catat penerimaan barang." in str(said[PaperKind.BAST])
    assert PaperKind.SPK not in said


def test_looking_gives_no_number_and_issuing_gives_one(room: Room) -> None:
    order_id = room.approved()
    page = room.open("ratna", order_id)
    page.detail.show_papers()
    room.settle()
    tab = page.detail.papers
    for row in tab.model.rows:
        tab.choose(row.kind, row.receipt)
        room.settle()
        assert tab.preview.content.startswith(b"%PDF")
    assert room.office.program.orders().show(order_id)[1] == ()
    tab.choose(PaperKind.KERTAS_KERJA_HARGA)
    room.settle()
    room.press(tab.issue)
    assert [p.kind for p in room.office.program.orders().show(order_id)[1]] == ["kertas-kerja-harga"]
    assert not tab.issue.isVisible()


def test_a_paper_whose_data_changed_is_issued_anew_with_a_reason(room: Room) -> None:
    order_id = room.approved()
    page = room.open("ratna", order_id)
    page.detail.show_papers()
    room.settle()
    tab = page.detail.papers
    room.press(tab.issue)
    assert not tab.renew.isVisible()
    room.office.program.approving().place(room.office.person("ratna"), order_id, "PO-1")
    page.enter(order_id)
    page.detail.show_papers()
    room.settle()
    tab.choose(PaperKind.SURAT_PESANAN)
    room.settle()
    assert tab.chip.word == "Data berubah"
    assert tab.renew.isVisible()
    tab.renew_because("Nomor pesanan marketplace dicatat")
    room.settle()
    versions = [p.version for p in room.office.program.orders().show(order_id)[1]]
    assert versions == [1, 2]
    assert tab.chip.word == "Terbit"


def test_saving_counts_as_a_printing_and_the_file_is_one_pdf(room: Room, tmp_path: Path) -> None:
    page = room.open("ratna", room.approved())
    page.detail.show_papers()
    room.settle()
    tab = page.detail.papers
    room.press(tab.issue)
    tab.preview.save_to(tmp_path / "sp.pdf")
    room.settle()
    assert (tmp_path / "sp.pdf").read_bytes() == tab.preview.content
    assert tab.state is not None
    assert tab.state.copies == 1
    facts = page.detail.facts
    assert facts is not None
    order = NamedOrder(facts.order.order_id, facts.order.number)
    tab.batch.save([order], None, BatchChoice(Way.ONE, PaperSize.F4, False, True), tmp_path / "semua.pdf")
    room.settle()
    assert (tmp_path / "semua.pdf").read_bytes().startswith(b"%PDF")
    assert tab.state.copies == 2


def test_the_copy_sheet_gives_one_field_to_one_key(room: Room) -> None:
    page = room.open("ratna", room.approved())
    page.detail.show_papers()
    room.settle()
    tab = page.detail.papers
    tab.choose(PaperKind.LEMBAR_SALIN)
    room.settle()
    sheet = tab.sheet
    assert sheet.isVisible()
    assert sheet.form.itemText(0) == "INAPROC / marketplace – Pesanan"
    fields = {field.label: field.value for field in sheet.model.fields}
    clipboard = QGuiApplication.clipboard()
    room.qtbot.keyClicks(sheet.table, "1")
    assert clipboard.text() == fields["Kode RUP"]
    assert sheet.model.last == 0
    room.qtbot.keyClick(sheet.table, Qt.Key.Key_Return)
    assert clipboard.text() == fields["Nama paket"]
    total = [field.label for field in sheet.model.fields].index("Nilai pesanan")
    room.qtbot.keyClicks(sheet.table, KEYS[total])
    assert clipboard.text() == fields["Nilai pesanan"]
    assert clipboard.text().isdecimal()
    unknown = [field.label for field in sheet.model.fields].index("Nomor pesanan")
    room.qtbot.keyClicks(sheet.table, KEYS[unknown].lower())
    assert clipboard.text() == fields["Nilai pesanan"]
    assert "belum diketahui" in sheet.said.text()
    room.qtbot.mouseClick(sheet.printed, Qt.MouseButton.LeftButton)
    assert tab.preview.isVisible()
    assert tab.preview.pages >= 1
