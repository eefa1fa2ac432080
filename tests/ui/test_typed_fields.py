"""Fields for amounts and days: what was typed, what was read, and when it is told that it can't be."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.ui.widgets.typed_fields import AmountEdit, DayEdit, TypedEdit

TODAY = date(2026, 11, 24)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A window for one field."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


def shown(qtbot: QtBot, window: QWidget, field: TypedEdit) -> QLineEdit:
    """The field in the window, with the cursor in it; gives another field to go to."""
    other = QLineEdit()
    column = QVBoxLayout(window)
    column.addWidget(field)
    column.addWidget(other)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    field.setFocus()
    return other


def test_an_amount_is_taken_while_it_is_typed_and_tidied_at_the_end(qtbot: QtBot, window: QWidget) -> None:
    field = AmountEdit()
    other, taken = shown(qtbot, window, field), list[object]()
    field.taken.connect(taken.append)
    qtbot.keyClicks(field, "1,5 jt")
    assert taken == [1, None, None, None, None, 1_500_000]
    other.setFocus()
    assert field.text() == "1.500.000"
    field.show_amount(0)
    assert field.text() == ""


def test_what_cannot_be_read_is_told_at_the_end_and_stays_as_typed(qtbot: QtBot, window: QWidget) -> None:
    field = AmountEdit()
    other, told = shown(qtbot, window, field), list[Sentence]()
    field.unclear.connect(told.append)
    qtbot.keyClicks(field, "1.50")
    assert told == []
    assert not field.is_clear
    other.setFocus()
    assert "«1.50»" in told[0].id
    field.show_amount(7)
    assert field.text() == "1.50"


def test_an_amount_is_not_overwritten_while_somebody_types(qtbot: QtBot, window: QWidget) -> None:
    field = AmountEdit()
    shown(qtbot, window, field)
    qtbot.keyClicks(field, "25")
    field.show_amount(99)
    assert field.text() == "25"


def test_a_day_is_shown_in_full_on_its_tooltip_and_an_empty_one_is_none(qtbot: QtBot, window: QWidget) -> None:
    field = DayEdit(lambda: TODAY)
    other, taken = shown(qtbot, window, field), list[object]()
    qtbot.keyClicks(field, "lusa")
    other.setFocus()
    assert (field.text(), field.day) == ("26-11-2026", date(2026, 11, 26))
    assert field.toolTip() == "Kamis, 26 November 2026"
    field.taken.connect(taken.append)
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    assert taken == [None]
    assert field.is_clear


def test_a_day_before_the_least_is_refused_and_the_least_is_not(qtbot: QtBot, window: QWidget) -> None:
    field = DayEdit(lambda: TODAY, least=lambda: TODAY)
    shown(qtbot, window, field)
    qtbot.keyClicks(field, "231126")
    assert field.trouble.id == "Tanggal 23-11-2026 sudah lewat. Pilih 24-11-2026 atau sesudahnya."
    field.selectAll()
    qtbot.keyClicks(field, "241126")
    assert (field.is_clear, field.day) == (True, TODAY)
