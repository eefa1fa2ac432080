"""The room of orders by clicks and keys: from submission to the marketplace, and everything that may come between."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QTabBar
from pytestqt.qtbot import QtBot

from blangkon_desktop.domain.order import OrderStatus
from blangkon_desktop.domain.papers import PaperSize
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.orders.page import OrdersPage
from blangkon_desktop.ui.orders.panels import ApprovePanel, PlacePanel, ReasonPanel
from blangkon_desktop.ui.tasks import TaskRunner
from tests.ui.orders.office import Office, make_office, settle

LEFT = Qt.MouseButton.LeftButton


class Desk:
    """An office and the room of orders as one person sees it."""

    def __init__(self, office: Office, qtbot: QtBot, tasks: TaskRunner, notices: Notices) -> None:
        self.office, self.qtbot, self.tasks, self.notices = office, qtbot, tasks, notices

    def open(self, user: str, argument: str = "") -> OrdersPage:
        """Somebody enters the room."""
        page = OrdersPage(self.office.session(user), self.office.services, self.tasks, self.notices)
        self.qtbot.addWidget(page)
        page.resize(1150, 620)
        page.show()
        page.enter(argument)
        self.settle()
        return page

    def settle(self) -> None:
        """Wait until everything is shown."""
        settle(self.qtbot, self.tasks)

    def press(self, button: QAbstractButton) -> None:
        """Click and wait."""
        assert button.isVisible(), button.text()
        assert button.isEnabled(), button.text()
        self.qtbot.mouseClick(button, LEFT)
        self.settle()

    def submitted(self) -> str:
        """The id of an order that waits for the PPK."""
        order = self.office.order()
        self.office.program.approving().submit(self.office.person("ratna"), order.order_id)
        return order.order_id

    def approved(self) -> str:
        """The id of an approved order."""
        order_id = self.submitted()
        self.office.program.approving().approve(self.office.person("budi"), order_id)
        return order_id

    def status(self, order_id: str) -> OrderStatus:
        """As the journal has it."""
        return self.office.program.orders().show(order_id)[0].status


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot, tasks: TaskRunner, notices: Notices) -> Iterator[Desk]:
    made = Desk(make_office(tmp_path), qtbot, tasks, notices)
    yield made
    settle(qtbot, tasks)


def test_an_order_goes_from_draft_to_the_marketplace_through_the_window(desk: Desk) -> None:
    order_id = desk.office.order().order_id
    page = desk.open("ratna", order_id)
    assert page.detail.steps_bar.primary.text() == "Kirim ke PPK"
    desk.press(page.detail.steps_bar.primary)
    assert desk.status(order_id) is OrderStatus.SUBMITTED
    assert "Budi Santoso" in page.detail.steps_bar.sentence.text()
    assert "sejak 24-11-2026" in page.detail.steps_bar.sentence.text()

    ppk = desk.open("budi", order_id)
    desk.press(ppk.detail.steps_bar.primary)
    panel = ppk.detail.steps_bar.panel
    assert isinstance(panel, ApprovePanel)
    assert "tersisa Rp399.375.600 dari Rp400.000.000" in panel.budget.text()
    assert "tidak melebihi Rp50.000.000" in panel.route.text()
    assert "Harga terendah" in panel.why.text()
    assert desk.status(order_id) is OrderStatus.SUBMITTED
    desk.press(panel.confirm)
    assert desk.status(order_id) is OrderStatus.APPROVED

    page = desk.open("ratna", order_id)
    desk.press(page.detail.steps_bar.primary)
    place = page.detail.steps_bar.panel
    assert isinstance(place, PlacePanel)
    desk.press(place.confirm)
    assert "Nomor pesanan belum diisi" in place.rows.field("number").accessibleDescription()
    desk.qtbot.keyClicks(place.number, "MBZ-2026-00071")
    desk.press(place.confirm)
    order, _ = desk.office.program.orders().show(order_id)
    assert (order.status, order.marketplace_number, order.placed_on) == (
        OrderStatus.PLACED,
        "MBZ-2026-00071",
        "2026-11-24",
    )
    assert not page.detail.steps_bar.primary.isVisible()
    assert "Catat penerimaan" in page.detail.steps_bar.sentence.text()
    assert [step.state for step in page.detail.steps.steps[:5]] == ["done", "done", "done", "now", "next"]


def test_the_ppk_sends_back_with_a_required_note(desk: Desk) -> None:
    order_id = desk.submitted()
    page = desk.open("budi", order_id)
    desk.press(page.detail.steps_bar.send_back)
    panel = page.detail.steps_bar.panel
    assert isinstance(panel, ReasonPanel)
    desk.press(panel.confirm)
    assert panel.missing.isVisible()
    desk.qtbot.keyClicks(panel.reason, "Jumlah terlalu banyak")
    desk.press(panel.confirm)
    assert desk.status(order_id) is OrderStatus.DRAFT
    page = desk.open("ratna", order_id)
    assert page.detail.steps_bar.sentence.text() == "Dikembalikan: Jumlah terlalu banyak"
    page.detail.tabs.setCurrentWidget(page.detail.history)
    assert "Jumlah terlalu banyak" in page.detail.history.events[0].accessibleName()


def test_cancelling_needs_a_reason_and_keeps_the_order_in_the_list(desk: Desk) -> None:
    order_id = desk.office.order().order_id
    page = desk.open("ratna", order_id)
    desk.press(page.detail.steps_bar.cancel)
    panel = page.detail.steps_bar.panel
    assert isinstance(panel, ReasonPanel)
    desk.qtbot.keyClicks(panel.reason, "Kegiatan ditunda")
    desk.press(panel.confirm)
    assert desk.status(order_id) is OrderStatus.CANCELLED
    assert page.detail.chip.word == "Dibatalkan"
    assert page.detail.steps.steps[-1].state == "stopped"
    assert not page.detail.steps_bar.cancel.isVisible()


def test_an_order_that_changed_meanwhile_is_not_approved(desk: Desk) -> None:
    order_id = desk.submitted()
    page = desk.open("budi", order_id)
    desk.press(page.detail.steps_bar.primary)
    panel = page.detail.steps_bar.panel
    assert isinstance(panel, ApprovePanel)
    desk.office.program.approving().send_back(desk.office.person("budi"), order_id, "Dari laptop lain")
    desk.press(panel.confirm)
    assert desk.status(order_id) is OrderStatus.DRAFT
    assert desk.notices.history[-1].state == "stop"
    assert page.detail.facts is not None
    assert page.detail.facts.order.status is OrderStatus.DRAFT
    assert page.detail.steps_bar.panel is None


def test_esc_closes_the_decision_and_nothing_happens(desk: Desk) -> None:
    order_id = desk.submitted()
    page = desk.open("budi", order_id)
    desk.press(page.detail.steps_bar.primary)
    assert page.back()
    assert page.detail.steps_bar.panel is None
    assert page.detail.tabs.isVisible()
    assert not page.back()
    assert desk.status(order_id) is OrderStatus.SUBMITTED


def test_a_draft_is_previewed_as_rancangan_and_says_why(desk: Desk) -> None:
    order_id = desk.office.order().order_id
    page = desk.open("ratna", order_id)
    page.detail.show_papers()
    desk.settle()
    papers = page.detail.papers
    assert papers.chip.word == "RANCANGAN"
    assert "belum disetujui" in papers.preview.note.text()
    assert papers.preview.pages >= 1
    assert desk.office.program.orders().show(order_id)[1] == ()


def test_looking_gives_no_number_but_issuing_does_once_and_in_both_sizes(desk: Desk) -> None:
    order_id = desk.approved()
    page = desk.open("ratna", order_id)
    page.detail.show_papers()
    desk.settle()
    papers = page.detail.papers
    assert papers.chip.word == "Siap diterbitkan"
    assert desk.office.program.orders().show(order_id)[1] == ()
    desk.press(papers.issue)
    assert papers.chip.word == "Terbit"
    (paper,) = desk.office.program.orders().show(order_id)[1]
    assert paper.number in papers.detail.text()
    before = papers.preview.content
    desk.press(papers.preview.sizes[PaperSize.A4])
    assert papers.preview.size_shown is PaperSize.A4
    assert papers.preview.content != before
    assert len(desk.office.program.orders().show(order_id)[1]) == 1


def test_somebody_who_may_not_print_reads_why(desk: Desk) -> None:
    page = desk.open("wati", desk.approved())
    page.detail.show_papers()
    desk.settle()
    assert "Berkas dicetak oleh" in page.detail.papers.message.text()
    assert not page.detail.papers.issue.isVisible()
    assert page.primary_action is None


def test_filters_count_and_words_find(desk: Desk) -> None:
    first, second = desk.office.order(purpose="Kertas ujian"), desk.office.order(purpose="ATK rapat")
    desk.office.program.approving().submit(desk.office.person("ratna"), second.order_id)
    page = desk.open("ratna")
    assert page.filters.chips["all"].text() == "Semua 2"
    desk.press(page.filters.chips["submitted"])
    assert page.model.rowCount() == 1
    assert page.detail.number.text() == second.number
    desk.press(page.filters.chips["all"])
    assert page.focus_search()
    desk.qtbot.keyClicks(page.filters.search, "ujian")
    desk.settle()
    assert page.model.rowCount() == 1
    assert page.detail.number.text() == first.number
    desk.qtbot.keyClicks(page.filters.search, "xyz")
    assert page.model.rowCount() == 0


def test_the_arrow_keys_open_the_next_order_and_the_choice_survives_a_refresh(desk: Desk) -> None:
    older, newer = desk.office.order(3), desk.office.order(4)
    page = desk.open("ratna")
    assert page.detail.number.text() == newer.number
    page.list.setFocus()
    desk.qtbot.keyClick(page.list, Qt.Key.Key_Down)
    desk.settle()
    assert page.detail.number.text() == older.number
    desk.office.order(5)
    page.reload()
    desk.settle()
    assert page.model.rowCount() == 3
    assert page.detail.number.text() == older.number
    assert page.list.currentIndex().row() == 2


def test_an_office_without_orders_has_one_button(desk: Desk) -> None:
    page = desk.open("ratna")
    with desk.qtbot.waitSignal(page.go, timeout=5000) as asked:
        desk.press(next(b for b in page.findChildren(QAbstractButton) if b.text() == "Pesanan baru"))
    assert asked.args == ["new-order", ""]


def test_nobody_approves_what_he_drafted_alone(desk: Desk) -> None:
    order_id = desk.submitted()
    page = desk.open("ratna", order_id)
    assert not page.detail.steps_bar.primary.isVisible()
    assert not page.detail.steps_bar.send_back.isVisible()


def test_every_part_has_a_name_in_both_languages(desk: Desk, language: str) -> None:
    page = desk.open("budi", desk.submitted())
    for tab in range(page.detail.tabs.count()):
        page.detail.tabs.setCurrentIndex(tab)
        desk.settle()
    desk.press(page.detail.steps_bar.primary)
    for button in page.findChildren(QAbstractButton):
        own = not isinstance(button.parent(), QTabBar | QLineEdit)  # Qt's own arrows and crosses
        if button.isVisible() and own:
            assert button.accessibleName() or button.text(), button
