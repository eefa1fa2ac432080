"""The room of orders by clicks and keys: from submission to the marketplace, and everything that may come between."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QTabBar

from blangkon_desktop.domain.order import OrderStatus
from blangkon_desktop.domain.paper_kinds import PaperSize
from blangkon_desktop.ui.orders.approve_panel import ApprovePanel
from blangkon_desktop.ui.orders.panels import CancelPanel, PlacePanel
from blangkon_desktop.ui.orders.return_panel import ReturnPanel
from tests.ui.orders.room import Room


def test_an_order_goes_from_draft_to_the_marketplace_through_the_window(room: Room) -> None:
    order_id = room.office.order().order_id
    page = room.open("ratna", order_id)
    assert page.detail.steps_bar.primary.text() == "Kirim ke PPK"
    room.press(page.detail.steps_bar.primary)
    assert room.status(order_id) is OrderStatus.SUBMITTED
    assert "Budi Santoso" in page.detail.steps_bar.sentence.text()
    assert "sejak 24-11-2026" in page.detail.steps_bar.sentence.text()

    ppk = room.open("budi", order_id)
    room.press(ppk.detail.steps_bar.primary)
    panel = ppk.detail.steps_bar.panel
    assert isinstance(panel, ApprovePanel)
    assert "tersisa Rp399.375.600 dari Rp400.000.000" in panel.budget.text()
    assert "tidak melebihi Rp50.000.000" in panel.route.text()
    assert "Harga terendah" in panel.why.text()
    assert room.status(order_id) is OrderStatus.SUBMITTED
    room.press(panel.confirm)
    assert room.status(order_id) is OrderStatus.APPROVED

    page = room.open("ratna", order_id)
    room.press(page.detail.steps_bar.primary)
    place = page.detail.steps_bar.panel
    assert isinstance(place, PlacePanel)
    room.press(place.confirm)
    assert "Nomor pesanan belum diisi" in place.rows.field("number").accessibleDescription()
    room.qtbot.keyClicks(place.number, "MBZ-2026-00071")
    room.press(place.confirm)
    order, _ = room.office.program.orders().show(order_id)
    assert (order.status, order.marketplace_number, order.placed_on) == (
        OrderStatus.PLACED,
        "MBZ-2026-00071",
        "2026-11-24",
    )
    assert not page.detail.steps_bar.primary.isVisible()
    assert "Catat penerimaan" in page.detail.steps_bar.sentence.text()
    assert [step.state for step in page.detail.head.steps.steps[:5]] == ["done", "done", "done", "now", "next"]


def test_the_ppk_sends_back_with_a_required_note(room: Room) -> None:
    order_id = room.submitted()
    page = room.open("budi", order_id)
    room.press(page.detail.steps_bar.send_back)
    panel = page.detail.steps_bar.panel
    assert isinstance(panel, ReturnPanel)
    room.press(panel.confirm)
    assert panel.reason.missing.isVisible()
    room.qtbot.keyClicks(panel.reason.edit, "Jumlah terlalu banyak")
    room.press(panel.confirm)
    assert room.status(order_id) is OrderStatus.DRAFT
    page = room.open("ratna", order_id)
    assert page.detail.steps_bar.sentence.text() == "Dikembalikan: Jumlah terlalu banyak"
    page.detail.tabs.setCurrentWidget(page.detail.history)
    assert "Jumlah terlalu banyak" in page.detail.history.events[0].accessibleName()


def test_cancelling_needs_a_reason_and_keeps_the_order_in_the_list(room: Room) -> None:
    order_id = room.office.order().order_id
    page = room.open("ratna", order_id)
    room.choose(page, page.detail.steps_bar.cancel)
    panel = room.panel(page, CancelPanel)
    room.qtbot.keyClicks(panel.reason.edit, "Kegiatan ditunda")
    room.press(panel.confirm)
    assert room.status(order_id) is OrderStatus.CANCELLED
    assert page.detail.head.chip.word == "Dibatalkan"
    assert page.detail.head.steps.steps[-1].state == "stopped"
    assert not page.detail.steps_bar.cancel.isVisible()


def test_an_order_that_changed_meanwhile_is_not_approved(room: Room) -> None:
    order_id = room.submitted()
    page = room.open("budi", order_id)
    room.press(page.detail.steps_bar.primary)
    panel = page.detail.steps_bar.panel
    assert isinstance(panel, ApprovePanel)
    room.office.program.approving().send_back(room.office.person("budi"), order_id, "Dari laptop lain")
    room.press(panel.confirm)
    assert room.status(order_id) is OrderStatus.DRAFT
    assert room.notices.history[-1].state == "stop"
    assert page.detail.facts is not None
    assert page.detail.facts.order.status is OrderStatus.DRAFT
    assert page.detail.steps_bar.panel is None


def test_esc_closes_the_decision_and_nothing_happens(room: Room) -> None:
    order_id = room.submitted()
    page = room.open("budi", order_id)
    room.press(page.detail.steps_bar.primary)
    assert page.back()
    assert page.detail.steps_bar.panel is None
    assert page.detail.tabs.isVisible()
    assert not page.back()
    assert room.status(order_id) is OrderStatus.SUBMITTED


def test_a_draft_is_previewed_as_rancangan_and_says_why(room: Room) -> None:
    order_id = room.office.order().order_id
    page = room.open("ratna", order_id)
    page.detail.show_papers()
    room.settle()
    papers = page.detail.papers
    assert papers.chip.word == "RANCANGAN"
    assert "Menunggu persetujuan" in papers.preview.note.text()
    assert papers.preview.pages >= 1
    assert room.office.program.orders().show(order_id)[1] == ()


def test_looking_gives_no_number_but_issuing_does_once_and_in_both_sizes(room: Room) -> None:
    order_id = room.approved()
    page = room.open("ratna", order_id)
    page.detail.show_papers()
    room.settle()
    papers = page.detail.papers
    assert papers.chip.word == "Siap diterbitkan"
    assert room.office.program.orders().show(order_id)[1] == ()
    room.press(papers.issue)
    assert papers.chip.word == "Terbit"
    (paper,) = room.office.program.orders().show(order_id)[1]
    assert paper.number in papers.detail.text()
    before = papers.preview.content
    room.press(papers.preview.sizes[PaperSize.A4])
    assert papers.preview.size_shown is PaperSize.A4
    assert papers.preview.content != before
    assert len(room.office.program.orders().show(order_id)[1]) == 1


def test_somebody_who_may_not_print_reads_why(room: Room) -> None:
    page = room.open("wati", room.approved())
    page.detail.show_papers()
    room.settle()
    assert "Berkas dicetak oleh" in page.detail.papers.message.text()
    assert not page.detail.papers.issue.isVisible()
    assert page.primary_action is None


def test_filters_count_and_words_find(room: Room) -> None:
    first, second = room.office.order(purpose="Kertas ujian"), room.office.order(purpose="ATK rapat")
    room.office.program.approving().submit(room.office.person("ratna"), second.order_id)
    page = room.open("ratna")
    assert page.filters.chips["all"].text() == "Semua 2"
    room.press(page.filters.chips["submitted"])
    assert page.model.rowCount() == 1
    assert page.detail.head.number.text() == second.number
    room.press(page.filters.chips["all"])
    assert page.focus_search()
    room.qtbot.keyClicks(page.filters.search, "ujian")
    room.settle()
    assert page.model.rowCount() == 1
    assert page.detail.head.number.text() == first.number
    room.qtbot.keyClicks(page.filters.search, "xyz")
    assert page.model.rowCount() == 0


def test_the_arrow_keys_open_the_next_order_and_the_choice_survives_a_refresh(room: Room) -> None:
    older, newer = room.office.order(3), room.office.order(4)
    page = room.open("ratna")
    assert page.detail.head.number.text() == newer.number
    page.list.setFocus()
    room.qtbot.keyClick(page.list, Qt.Key.Key_Down)
    room.settle()
    assert page.detail.head.number.text() == older.number
    room.office.order(5)
    page.reload()
    room.settle()
    assert page.model.rowCount() == 3
    assert page.detail.head.number.text() == older.number
    assert page.list.currentIndex().row() == 2


def test_an_office_without_orders_has_one_button(room: Room) -> None:
    page = room.open("ratna")
    with room.qtbot.waitSignal(page.go, timeout=5000) as asked:
        room.press(next(b for b in page.findChildren(QAbstractButton) if b.text() == "Pesanan baru"))
    assert asked.args == ["new-order", ""]


def test_nobody_approves_what_he_drafted_alone(room: Room) -> None:
    order_id = room.submitted()
    page = room.open("ratna", order_id)
    assert not page.detail.steps_bar.primary.isVisible()
    assert not page.detail.steps_bar.send_back.isVisible()


def test_every_part_has_a_name_in_both_languages(room: Room, language: str) -> None:
    page = room.open("budi", room.submitted())
    for tab in range(page.detail.tabs.count()):
        page.detail.tabs.setCurrentIndex(tab)
        room.settle()
    room.press(page.detail.steps_bar.primary)
    for button in page.findChildren(QAbstractButton):
        own = not isinstance(button.parent(), QTabBar | QLineEdit)  # Qt's own arrows and crosses
        if button.isVisible() and own:
            assert button.accessibleName() or button.text(), button
