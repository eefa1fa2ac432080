"""The message door and the cards that show its messages."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from blangkon_desktop.domain.errors import NoConnection
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.theme import Theme
from blangkon_desktop.ui.widgets.notice_stack import NoticeStack, QuestionCard
from tests.ui.desk import HOSTILE


def unreachable() -> NoConnection:
    """An error with all its parts."""
    return NoConnection(
        "sync.unreachable",
        Sentence("Pusat tidak dapat dihubungi.", "The hub can't be reached."),
        detail=Sentence("Data Anda aman di laptop ini.", "Your data are safe on this laptop."),
        next_step=Sentence("Coba lagi nanti.", "Try again later."),
        data={"host": "hub.example"},
    )


@pytest.fixture
def place(qtbot: QtBot, theme: Theme) -> QWidget:
    """A window to show notices in."""
    around = QWidget()
    qtbot.addWidget(around)
    around.resize(900, 700)
    around.show()
    return around


def texts(widget: QWidget) -> list[str]:
    """All label texts inside."""
    return [label.text() for label in widget.findChildren(QLabel) if label.text()]


@pytest.mark.parametrize(
    ("language", "title"), [("id", "Pusat tidak dapat dihubungi."), ("en", "The hub can't be reached.")]
)
def test_an_error_says_what_happened_what_is_safe_and_what_to_do(language: str, title: str) -> None:
    notices = Notices("en" if language == "en" else "id")
    notices.error(unreachable())
    told = notices.history[0]
    assert told.text == title
    assert told.more.count(".") == 2
    assert told.details == "sync.unreachable\nhost: hub.example"
    assert not told.fades


def test_each_kind_is_recorded_and_shown_with_its_word(place: QWidget, notices: Notices) -> None:
    stack = NoticeStack(notices, place)
    notices.info("Satu")
    notices.good("Dua")
    notices.attention("Tiga", "lebih")
    notices.error(unreachable())
    assert [notice.state for notice in notices.history] == ["info", "good", "attention", "stop"]
    names = [card.accessibleName().split(":")[0] for card in stack.cards]
    assert names == ["Keterangan", "Berhasil", "Perlu dilihat", "Belum berhasil"]
    assert all(card.height() >= 40 for card in stack.cards)


def test_at_most_four_notices_stay(place: QWidget, notices: Notices) -> None:
    stack = NoticeStack(notices, place)
    for number in range(9):
        notices.attention(f"Pesan {number}")
    assert [card.findChildren(QLabel)[1].text() for card in stack.cards] == [f"Pesan {n}" for n in range(5, 9)]


def test_what_comes_from_outside_stays_plain_text(place: QWidget, notices: Notices) -> None:
    stack = NoticeStack(notices, place)
    notices.attention(HOSTILE, HOSTILE)
    labels = stack.cards[0].findChildren(QLabel)
    assert HOSTILE in texts(stack.cards[0])
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels)


def test_details_stay_behind_a_button(place: QWidget, notices: Notices, qtbot: QtBot) -> None:
    stack = NoticeStack(notices, place)
    notices.error(unreachable())
    details = next(label for label in stack.cards[0].findChildren(QLabel) if "sync.unreachable" in label.text())
    assert details.isHidden()


@pytest.mark.parametrize(("key", "answer"), [(Qt.Key.Key_Return, True), (Qt.Key.Key_Escape, False)])
def test_a_question_is_answered_by_the_keyboard(
    place: QWidget, notices: Notices, qtbot: QtBot, key: Qt.Key, answer: bool
) -> None:
    stack = NoticeStack(notices, place)
    answers: list[bool] = []
    notices.ask("Kirim ke PPK?", "Kirim", answers.append)
    card = stack.cards[0]
    assert isinstance(card, QuestionCard)
    card.confirm_button.setFocus()
    qtbot.keyClick(card.confirm_button, key)
    assert answers == [answer]
    assert notices.open_questions == ()
    assert stack.isHidden()


def test_a_question_is_answered_once(notices: Notices) -> None:
    answers: list[bool] = []
    asked = notices.ask("Batalkan?", "Batalkan", answers.append, dangerous=True)
    notices.close(asked.number)
    notices.answer(asked.number, True)
    assert answers == [False]


def test_what_was_done_goes_by_itself_and_what_needs_reading_stays(notices: Notices) -> None:
    notices.good("Tersimpan")
    notices.attention("Lihat")
    assert [notice.fades for notice in notices.history] == [True, False]
