"""The shared widgets: plain text, names, keys, figures."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QSpinBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from blangkon_desktop.ui.theme import Theme
from blangkon_desktop.ui.widgets.badges import StatusChip
from blangkon_desktop.ui.widgets.budget_bar import BudgetProgress
from blangkon_desktop.ui.widgets.buttons import plain_button, primary_button
from blangkon_desktop.ui.widgets.card import Card
from blangkon_desktop.ui.widgets.empty import EmptyState
from blangkon_desktop.ui.widgets.forms import FormRows
from blangkon_desktop.ui.widgets.labels import ElidedLabel, MoneyLabel, label, plain_tooltip
from blangkon_desktop.ui.widgets.search import SearchBox
from blangkon_desktop.ui.widgets.status_line import StatusLine
from blangkon_desktop.ui.widgets.step_line import Step, StepLine
from blangkon_desktop.ui.widgets.tables import TableView
from blangkon_desktop.ui.widgets.times import day_text, waited_text
from blangkon_desktop.usecases.home_views import StatusView
from tests.ui.desk import HOSTILE, NOW

pytestmark = pytest.mark.usefixtures("theme")


@pytest.mark.parametrize("made", [lambda: label(HOSTILE), lambda: ElidedLabel(HOSTILE), lambda: MoneyLabel(5)])
def test_labels_never_read_markup(qtbot: QtBot, made: object) -> None:
    widget = made()  # type: ignore[operator]
    qtbot.addWidget(widget)
    assert isinstance(widget, QLabel)
    assert widget.textFormat() == Qt.TextFormat.PlainText


def test_tooltips_escape_what_they_show() -> None:
    assert "<img" not in plain_tooltip(HOSTILE)
    assert plain_tooltip("") == ""


def test_money_stands_right_with_separators(qtbot: QtBot) -> None:
    amount = MoneyLabel(1_250_000)
    qtbot.addWidget(amount)
    assert amount.text() == "Rp1.250.000"
    assert amount.alignment() & Qt.AlignmentFlag.AlignRight


def test_an_elided_label_gives_its_whole_text_as_tooltip(qtbot: QtBot) -> None:
    words = ElidedLabel("Kertas HVS A4 80 gsm " * 20)
    qtbot.addWidget(words)
    words.resize(120, 24)
    words.grab()
    assert "Kertas" in words.toolTip()
    words.setText("Kert")
    words.grab()
    assert words.toolTip() == ""


def test_buttons_name_their_key_and_act(qtbot: QtBot) -> None:
    pressed: list[str] = []
    save = primary_button("Simpan", lambda: pressed.append("save"), key="Ctrl+S")
    paper = plain_button("Cetak berkas", lambda: pressed.append("print"), icon="printer")
    for button in (save, paper):
        qtbot.addWidget(button)
        button.show()
        qtbot.keyClick(button, Qt.Key.Key_Space)
    assert pressed == ["save", "print"]
    assert "Ctrl+S" in save.toolTip()
    assert save.accessibleName() == "Simpan"
    assert not paper.icon().isNull()


def test_a_chip_says_its_state_in_a_word_and_follows_the_theme(qtbot: QtBot, theme: Theme) -> None:
    chip = StatusChip("good", "Dibayar")
    qtbot.addWidget(chip)
    light = chip.grab().toImage()
    theme.set_mode("dark")
    assert chip.grab().toImage() != light
    chip.show_state("stop", "Dibatalkan")
    assert (chip.accessibleName(), chip.word, chip.state) == ("Dibatalkan", "Dibatalkan", "stop")


def test_steps_are_read_out_as_one_sentence(qtbot: QtBot) -> None:
    line = StepLine((Step("Disusun", "done", "12-03-2026"), Step("Disetujui", "now"), Step("Dipesan", "next")))
    qtbot.addWidget(line)
    assert line.accessibleName() == "Disusun: selesai 12-03-2026 · Disetujui: sekarang · Dipesan: berikutnya"
    assert not line.grab().isNull()
    line.set_steps(())
    assert not line.grab().isNull()


def test_a_budget_bar_says_what_is_left_and_when_it_is_too_much(qtbot: QtBot) -> None:
    bar = BudgetProgress()
    qtbot.addWidget(bar)
    bar.set_amounts(10_000_000, 2_000_000, 3_000_000, planned=1_000_000)
    assert bar.accessibleName() == "Pagu Rp10.000.000, dipakai Rp6.000.000, sisa Rp4.000.000"
    seen = [bar.over]
    bar.set_amounts(10_000_000, 2_000_000, 3_000_000, planned=5_000_001)
    seen.append(bar.over)
    assert seen == [False, True]
    assert not bar.grab().isNull()


def test_the_search_box_answers_while_typing_and_hands_on_keys(qtbot: QtBot) -> None:
    box = SearchBox("Cari barang")
    qtbot.addWidget(box)
    typed: list[str] = []
    moved: list[int] = []
    box.typed.connect(typed.append)
    box.moved.connect(moved.append)
    qtbot.keyClicks(box, "a4 ")
    qtbot.keyClick(box, Qt.Key.Key_Down)
    with qtbot.waitSignal(box.chosen):
        qtbot.keyClick(box, Qt.Key.Key_Return)
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert typed == ["a", "a4", ""]
    assert moved == [1]
    assert box.text() == ""


def test_a_form_walks_with_enter_and_shows_errors_at_the_field(qtbot: QtBot) -> None:
    form = FormRows()
    qtbot.addWidget(form)
    name, place = QLineEdit(), QLineEdit()
    form.add("name", "Nama", name)
    form.add("place", "Alamat", place, "Tempat penerimaan")
    with qtbot.waitExposed(form):
        form.show()
    name.setFocus()
    qtbot.keyClick(name, Qt.Key.Key_Return)
    assert form.focusWidget() is place
    assert form.show_error("name", "Wajib diisi.")
    assert form.focusWidget() is name
    assert name.accessibleDescription() == "Wajib diisi."
    assert name.property("wrong") == "true"
    assert not form.show_error("unknown", "x")
    form.clear_errors()
    assert name.property("wrong") == "false"
    assert place.accessibleDescription() == "Tempat penerimaan"


def test_tables_select_rows_grow_with_the_zoom_and_let_tab_out(qtbot: QtBot, theme: Theme) -> None:
    holder = QWidget()
    column = QVBoxLayout(holder)
    table = TableView("Pesanan")
    table.setModel(QStringListModel(["satu", "dua"]))
    after = QSpinBox()
    column.addWidget(table)
    column.addWidget(after)
    qtbot.addWidget(holder)
    holder.show()
    assert table.verticalHeader().defaultSectionSize() == 34
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Tab)
    assert holder.focusWidget() is after
    theme.set_zoom(150)
    assert table.verticalHeader().defaultSectionSize() == 51


def test_an_empty_state_has_the_one_button_that_fills_it(qtbot: QtBot) -> None:
    pressed: list[bool] = []
    state = EmptyState(
        "basket", "Belum ada pesanan", "Mulai dari katalog.", "Buka katalog", lambda: pressed.append(True)
    )
    qtbot.addWidget(state)
    state.show()
    button = next(child for child in state.children() if child.objectName() == "" and hasattr(child, "click"))
    button.click()
    assert pressed == [True]
    state.set_words("Tidak ditemukan", "Coba kata lain.")
    assert state.accessibleName() == "Tidak ditemukan"


def test_a_card_with_a_title_is_named_by_it(qtbot: QtBot) -> None:
    card = Card("Paket")
    qtbot.addWidget(card)
    card.set_title("Paket lain")
    card.set_kind("attention")
    assert card.accessibleName() == "Paket lain"
    assert card.property("card") == "attention"


def test_the_status_line_says_it_in_one_row(qtbot: QtBot, fixed_clock: object) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    line.show_status(StatusView(False, 3, "2026-11-21T16:20:00+07:00", "Batang 2024-03"))
    line.show_person("Ibu R.", "PP")
    line.show_saved(fixed_clock.now())  # type: ignore[attr-defined]
    assert line.text.startswith("Luring · 3 catatan belum terkirim · terakhir 21-11 16.20 · Aturan Batang 2024-03")
    assert line.text.endswith("tersimpan 08.30.00 · Ibu R., PP")


def test_times_are_written_as_people_say_them() -> None:
    assert waited_text("2026-11-24T08:00:00+07:00", NOW) == "hari ini"
    assert waited_text("2026-11-22T15:00:00+07:00", NOW) == "sejak kemarin"
    assert waited_text("2026-11-19T08:00:00+07:00", NOW) == "5 hari"
    assert waited_text("", NOW) == "hari ini"
    assert day_text("2026-03-12") == "12-03-2026"
    assert day_text("kemarin") == ""


def test_a_button_keeps_its_key_under_other_words(qtbot: QtBot) -> None:
    button = primary_button("Tambah", key="Ctrl+Return")
    qtbot.addWidget(button)
    button.setText("Ubah jumlah")
    assert button.shortcut().toString() == "Ctrl+Return"
