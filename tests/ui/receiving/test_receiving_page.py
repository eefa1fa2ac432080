"""The room of receiving by clicks and keys: taking in, inspecting, and nothing typed is ever lost."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QRadioButton

from blangkon_desktop.domain.order import OrderStatus
from blangkon_desktop.domain.receipt import InspectionResult, ReceiptLine
from blangkon_desktop.ui.fulfilment.receipt_card import ReceiptCard
from blangkon_desktop.ui.fulfilment.waiting_card import WaitCard
from blangkon_desktop.ui.receiving.inspection_form import InspectionForm
from blangkon_desktop.ui.receiving.receipt_form import ReceiptForm
from blangkon_desktop.usecases.attach_file import AttachmentKind
from blangkon_desktop.usecases.receive_goods import InspectionRequest, ReceiptRequest
from tests.ui.fulfilment.room import Rooms, form_of, photo

TODAY = date(2026, 11, 24)


def receive(rooms: Rooms, order_id: str, came: int, good: int) -> None:
    row = ReceiptLine(1, came, good, came - good)
    rooms.office.program.receiving().receive(
        rooms.office.person("penyimpan"), order_id, ReceiptRequest(TODAY, (row,), "SJ-1")
    )


def words(page: object) -> list[str]:
    return [card.text for card in page.detail.cards if isinstance(card, WaitCard)]  # type: ignore[attr-defined]


def test_everything_good_is_one_click(rooms: Rooms) -> None:
    order_id = rooms.placed(40).order_id
    page = rooms.receiving("penyimpan")
    form = form_of(page, ReceiptForm)
    assert not page.detail.confirm.isEnabled()
    rooms.press(form.all_good)
    assert (form.blocks[0].came.text(), form.blocks[0].good.text()) == ("40", "40")
    rooms.press(page.detail.confirm)
    receipt = rooms.receipt(order_id, 1)
    assert [(x.received, x.good, x.refused, x.condition) for x in receipt.lines] == [(40, 40, 0, "Baik")]
    assert rooms.order(order_id).status is OrderStatus.RECEIVED
    assert page.group.key == "inspect"
    assert isinstance(page.detail.cards[-1], ReceiptCard)
    assert page.detail.cards[-1].chip.word == "Menunggu pemeriksaan"
    assert "Ratna Wulandari (Pejabat Pembuat Komitmen)" in words(page)[0]


def test_the_keyboard_suffices(rooms: Rooms) -> None:
    order_id = rooms.placed(40).order_id
    page = rooms.receiving("penyimpan", order_id)
    form = form_of(page, ReceiptForm)
    assert form.note.hasFocus()
    rooms.qtbot.keyClicks(form.note, "SJ-0412")
    rooms.qtbot.keyClick(form.note, Qt.Key.Key_Return)
    assert form.day.hasFocus()
    form.blocks[0].came.setFocus()
    rooms.qtbot.keyClicks(form.blocks[0].came, "38")
    rooms.qtbot.keyClick(form.blocks[0].came, Qt.Key.Key_Return)
    assert form.blocks[0].good.hasFocus()
    rooms.qtbot.keyClicks(form.blocks[0].good, "36")
    assert form.blocks[0].refused.text() == "2"
    rooms.qtbot.keyClick(form.blocks[0].good, Qt.Key.Key_Return)
    assert form.photos.choose.hasFocus()
    page.detail.confirm.click()  # what Ctrl+Enter presses
    rooms.settle()
    assert rooms.receipt(order_id, 1).delivery_note == "SJ-0412"
    assert page.detail.confirm.shortcut().toString() == "Ctrl+Return"


@pytest.mark.parametrize(("came", "good", "told"), [("41", "41", "paling banyak 40"), ("3", "9", "lebih banyak")])
def test_what_does_not_fit_is_said_below_the_numbers(rooms: Rooms, came: str, good: str, told: str) -> None:
    order_id = rooms.placed(40).order_id
    page = rooms.receiving("penyimpan", order_id)
    block = form_of(page, ReceiptForm).blocks[0]
    rooms.type(block.came, came)
    rooms.type(block.good, good)
    assert block.problem.isVisible()
    assert told in block.problem.text()
    assert not page.detail.confirm.isEnabled()
    assert "belum cocok" in page.detail.remark.text()
    rooms.type(block.good, "2")
    assert not block.problem.isVisible()
    assert page.detail.confirm.isEnabled()


def test_serials_and_photos_are_recorded_with_the_goods(rooms: Rooms, tmp_path: Path) -> None:
    order_id = rooms.placed(3).order_id
    page = rooms.receiving("penyimpan", order_id)
    form = form_of(page, ReceiptForm)
    rooms.press(form.all_good)
    block = form.blocks[0]
    rooms.press(block.serials_button)
    block.serials.setPlainText("SN-1\tSN-2\nSN-3")
    assert block.serials_button.text() == "Nomor seri 3/3"
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(photo(tmp_path, "a.jpg"))), QUrl.fromLocalFile(str(photo(tmp_path, "b.jpg")))])
    drop = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    form.photos.dropEvent(drop)
    form.photos.add([str(photo(tmp_path, "c.jpg", "#A03020"))])
    form.photos.remove(str(tmp_path / "b.jpg"))
    rooms.settle()
    assert form.photos.count.text().startswith("2 foto")
    rooms.press(page.detail.confirm)
    receipt = rooms.receipt(order_id, 1)
    assert receipt.lines[0].serials == ("SN-1", "SN-2", "SN-3")
    assert len(set(receipt.photos)) == 2
    assert page.facts is not None
    assert set(page.facts.photos) == set(receipt.photos)


def test_a_photo_that_is_none_loses_nothing(rooms: Rooms, tmp_path: Path) -> None:
    order_id = rooms.placed(3).order_id
    page = rooms.receiving("penyimpan", order_id)
    form = form_of(page, ReceiptForm)
    rooms.press(form.all_good)
    bad = tmp_path / "catatan.txt"
    bad.write_text("bukan foto", encoding="utf-8")
    form.photos.add([str(bad)])
    rooms.press(page.detail.confirm)
    assert rooms.notices.history[-1].state == "stop"
    assert rooms.order(order_id).receipts == ()
    assert form_of(page, ReceiptForm).blocks[0].typed.came == 3
    form_of(page, ReceiptForm).photos.remove(str(bad))
    rooms.press(page.detail.confirm)
    assert rooms.receipt(order_id, 1).photos == ()


def test_what_is_typed_survives_a_closed_window(rooms: Rooms, tmp_path: Path) -> None:
    order_id = rooms.placed(40).order_id
    page = rooms.receiving("penyimpan", order_id)
    form = form_of(page, ReceiptForm)
    rooms.type(form.note, "SJ-7")
    rooms.type(form.blocks[0].came, "38")
    rooms.type(form.blocks[0].good, "36")
    rooms.type(form.blocks[0].note, "2 basah")
    form.photos.add([str(photo(tmp_path))])
    page.leave()
    rooms.settle()
    again = form_of(rooms.receiving("penyimpan", order_id), ReceiptForm)
    assert again.fields() == form.fields()
    assert again.blocks[0].refused.text() == "2"
    other = form_of(rooms.receiving("pptk", order_id), ReceiptForm)
    assert other.blocks[0].typed.came == 0


def test_a_recorded_receipt_leaves_no_draft(rooms: Rooms) -> None:
    order_id = rooms.placed(40).order_id
    page = rooms.receiving("penyimpan", order_id)
    rooms.type(form_of(page, ReceiptForm).blocks[0].came, "38")
    rooms.press(page.detail.confirm)
    assert rooms.services.inputs().of_order("penyimpan", order_id) == {}
    assert form_of(page, ReceiptForm).blocks[0].typed.came == 0
    assert form_of(page, ReceiptForm).blocks[0].left == 2


def test_an_order_that_moved_on_meanwhile_keeps_the_typed(rooms: Rooms) -> None:
    order_id = rooms.placed(40).order_id
    page = rooms.receiving("ppk", order_id)
    assert page.detail.form is None
    page = rooms.receiving("penyimpan", order_id)
    rooms.type(form_of(page, ReceiptForm).note, "SJ-9")
    rooms.type(form_of(page, ReceiptForm).blocks[0].came, "40")
    path = rooms.office.program.data_dir / "nota.pdf"  # somebody else attaches a file: the order's head moves
    path.write_bytes(b"%PDF-1.4\n")
    rooms.office.program.attaching().attach(rooms.office.person("pptk"), order_id, path, AttachmentKind.OTHER)
    rooms.press(page.detail.confirm)
    assert rooms.order(order_id).receipts == ()
    assert "berubah sejak dibuka" in rooms.notices.history[-1].text
    form = form_of(page, ReceiptForm)
    assert (form.note.text(), form.blocks[0].typed.came) == ("SJ-9", 40)
    rooms.press(page.detail.confirm)
    assert rooms.receipt(order_id, 1).delivery_note == "SJ-9"


def test_late_goods_are_marked_and_told_with_their_penalty(rooms: Rooms) -> None:
    order_id = rooms.placed(40, by="2026-11-24").order_id
    rooms.office.clock.advance(5 * 86_400)
    page = rooms.receiving("penyimpan", order_id)
    assert page.model.rows[0].word.id == "Terlambat 5 hari"
    assert page.model.rows[0].state == "stop"
    form = form_of(page, ReceiptForm)
    rooms.press(form.all_good)
    rooms.press(page.detail.confirm)
    ppk = rooms.receiving("ppk", f"{order_id}#1")
    card = ppk.detail.cards[0]
    assert isinstance(card, ReceiptCard)
    assert "Terlambat 5 hari: denda Rp10.800" in card.late.text()  # 2,160,000 x 1/1000 x 5


def test_the_oldest_stands_first(rooms: Rooms) -> None:
    first = rooms.placed(5, purpose="Pertama").order_id
    rooms.office.clock.advance(3_600)
    second = rooms.placed(6, purpose="Kedua").order_id
    page = rooms.receiving("penyimpan")
    assert [row.order_id for row in page.model.rows] == [first, second]
    rooms.type(page.bar.search, "kedua")
    assert [row.order_id for row in page.model.rows] == [second]
    assert page.facts is not None
    assert page.facts.order.order_id == second
    rooms.type(page.bar.search, "tidak ada ini")
    assert page.views.currentWidget() is page.empty


@pytest.mark.parametrize("result", [InspectionResult.WITH_NOTES, InspectionResult.REJECTED])
def test_notes_are_needed_unless_all_is_accepted(rooms: Rooms, result: InspectionResult) -> None:
    order_id = rooms.placed(40).order_id
    receive(rooms, order_id, 38, 36)
    page = rooms.receiving("ppk", order_id)
    form = form_of(page, InspectionForm)
    assert page.detail.confirm.isEnabled()
    rooms.press(form.results[result])
    assert not page.detail.confirm.isEnabled()
    rooms.press(form.boxes["brand"])
    rooms.type(form.notes, "Merek lain")
    rooms.press(page.detail.confirm)
    inspection = rooms.receipt(order_id, 1).inspection
    assert inspection is not None
    assert (inspection.result, inspection.notes, inspection.checks) == (result, "Merek lain", ("brand",))
    assert rooms.receipt(order_id, 1).rejected == (result is InspectionResult.REJECTED)


def test_everybody_sees_whose_step_it_is(rooms: Rooms) -> None:
    order_id = rooms.placed(40).order_id
    receive(rooms, order_id, 38, 36)
    page = rooms.receiving("pejabat", order_id)
    assert page.detail.form is None
    assert any("Penerimaan ke-1 menunggu pemeriksaan" in text for text in words(page))
    assert any("Penyimpan" in text or "PPTK" in text for text in words(page))


def test_a_stale_inspection_is_refused_and_shown_anew(rooms: Rooms) -> None:
    order_id = rooms.placed(40).order_id
    receive(rooms, order_id, 40, 40)
    page = rooms.receiving("ppk", order_id)
    rooms.office.program.receiving().inspect(rooms.office.person("ppk"), order_id, InspectionRequest(TODAY))
    rooms.press(page.detail.confirm)
    assert rooms.notices.history[-1].state == "stop"
    assert page.detail.form is None
    assert page.detail.cards[-1].chip.word == "Diterima"  # type: ignore[attr-defined]


def test_esc_goes_to_the_list_and_loses_nothing(rooms: Rooms) -> None:
    order_id = rooms.placed(40).order_id
    page = rooms.receiving("penyimpan", order_id)
    form = form_of(page, ReceiptForm)
    rooms.type(form.note, "SJ-1")
    form.note.setFocus()
    assert page.back()
    assert page.list.hasFocus()
    assert not page.back()
    assert form.note.text() == "SJ-1"
    assert page.focus_search()
    assert page.bar.search.hasFocus()


def test_an_empty_room_says_what_it_is_for(rooms: Rooms) -> None:
    page = rooms.receiving("penyimpan")
    assert page.views.currentWidget() is page.empty
    assert page.empty.accessibleName() == "Tidak ada barang yang ditunggu"
    rooms.press(page.bar.chips["inspect"])
    assert page.empty.accessibleName() == "Tidak ada barang yang menunggu pemeriksaan"


def test_every_control_has_a_name(rooms: Rooms) -> None:
    order_id = rooms.placed(40).order_id
    receive(rooms, order_id, 10, 10)
    for user in ("penyimpan", "ppk"):
        page = rooms.receiving(user, order_id)
        for kind in (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QRadioButton):
            for widget in page.findChildren(kind):
                if widget.isVisible() and not isinstance(widget.parent(), QLineEdit):
                    assert widget.accessibleName() or getattr(widget, "text", str)(), widget
