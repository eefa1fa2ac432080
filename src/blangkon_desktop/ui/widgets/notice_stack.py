"""Where notices and questions appear: a stack of cards in the window's lower right corner."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from blangkon_desktop.ui.icons import IconButton, IconLabel
from blangkon_desktop.ui.notices import Notice, Notices, Question
from blangkon_desktop.ui.style import SIZE, SPACE, State, scaled
from blangkon_desktop.ui.widgets.buttons import danger_button, plain_button, primary_button, quiet_button
from blangkon_desktop.ui.widgets.card import Card, CardKind
from blangkon_desktop.ui.widgets.labels import label

_FADE_AFTER_MS = 6000
_AT_MOST = 4

_MARKS: dict[State, tuple[str, str, CardKind]] = {
    "good": ("circle-check", "good", "good"),
    "attention": ("alert-triangle", "attention", "attention"),
    "stop": ("alert-octagon", "stop", "stop"),
    "info": ("info-circle", "accent", "wash"),
    "neutral": ("info-circle", "quiet", "plain"),
}


class NoticeCard(Card):
    """One notice: shape, word of its state, text, and the technical part behind a button."""

    def __init__(self, notice: Notice, notices: Notices) -> None:
        icon, role, kind = _MARKS[notice.state]
        super().__init__(kind=kind)
        self.notice = notice
        word = _state_word(notice.state)
        self.setAccessibleName(" ".join(filter(None, (f"{word}:", notice.text, notice.more))))
        self.body.setContentsMargins(SPACE.m, SPACE.m, SPACE.s, SPACE.m)
        row = QHBoxLayout()
        row.setSpacing(SPACE.m)
        row.addWidget(IconLabel(icon, role), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(SPACE.xs)
        words.addWidget(label(notice.text, "strong", wrap=True))
        if notice.more:
            words.addWidget(label(notice.more, wrap=True))
        row.addLayout(words, 1)
        shut = IconButton("x", self.tr("Tutup pesan"))
        shut.clicked.connect(lambda: notices.close(notice.number))
        row.addWidget(shut, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        if notice.details:
            details = label(notice.details, "small", wrap=True, selectable=True)
            details.hide()
            more = quiet_button(self.tr("Rincian"), lambda: details.setVisible(details.isHidden()))
            words.addWidget(details)
            words.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)


class QuestionCard(Card):
    """A question with its two answers; Esc answers no."""

    def __init__(self, question: Question, notices: Notices) -> None:
        super().__init__(kind="chosen")
        self.question = question
        self._notices = notices
        self.setAccessibleName(question.text)
        self.body.addWidget(label(question.text, "strong", wrap=True))
        if question.more:
            self.body.addWidget(label(question.more, wrap=True))
        confirm = danger_button if question.dangerous else primary_button
        row = QHBoxLayout()
        row.addStretch(1)
        number = question.number
        self.cancel_button = plain_button(question.cancel_label, lambda: notices.answer(number, False))
        self.confirm_button = confirm(question.confirm_label, lambda: notices.answer(number, True))
        self.confirm_button.setAutoDefault(True)
        self.cancel_button.setAutoDefault(True)
        row.addWidget(self.cancel_button)
        row.addWidget(self.confirm_button)
        self.body.addSpacing(SPACE.xs)
        self.body.addLayout(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the focused button, Esc says no."""
        if event.key() == Qt.Key.Key_Escape:
            self._notices.answer(self.question.number, False)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            confirmed = self.confirm_button.hasFocus()
            self._notices.answer(self.question.number, confirmed)
        else:
            super().keyPressEvent(event)


class NoticeStack(QWidget):
    """Lies over its parent's lower right corner and shows at most four cards, the newest below."""

    def __init__(self, notices: Notices, parent: QWidget, lift: int = 0) -> None:
        super().__init__(parent)
        self._notices = notices
        self._lift = lift
        self._around = parent
        self._cards: dict[int, Card] = {}
        self._covered = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE.s)
        self.setAccessibleName(self.tr("Pesan"))
        notices.told.connect(self._tell)
        notices.asked.connect(self._ask)
        notices.closed.connect(self._remove)
        parent.installEventFilter(self)
        self.hide()

    @property
    def cards(self) -> tuple[Card, ...]:
        """The cards shown, oldest first."""
        return tuple(self._cards.values())

    def set_covered(self, covered: bool) -> None:
        """Show nothing for a while; what is told meanwhile waits, and fades only once it could be read."""
        if covered == self._covered:
            return
        self._covered = covered
        self.setVisible(not covered and bool(self._cards))
        if not covered:
            for card in self._cards.values():
                self._announce(card)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the corner when the window changes its size."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._place()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Grow and shrink with the cards."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
        return handled

    def _tell(self, notice: Notice) -> None:
        self._add(notice.number, NoticeCard(notice, self._notices))
        passing = [number for number, card in self._cards.items() if isinstance(card, NoticeCard)]
        for number in passing[:-_AT_MOST]:
            self._notices.close(number)

    def _ask(self, question: Question) -> None:
        card = QuestionCard(question, self._notices)
        self._add(question.number, card)
        if not self._covered:
            first = card.cancel_button if question.dangerous else card.confirm_button
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, number: int, card: Card) -> None:
        self._cards[number] = card
        self._column.addWidget(card)
        card.show()
        self._place()
        if not self._covered:
            self.show()
            self._announce(card)

    def _announce(self, card: Card) -> None:
        QAccessible.updateAccessibility(QAccessibleEvent(card, QAccessible.Event.Alert))
        if isinstance(card, NoticeCard) and card.notice.fades:
            number = card.notice.number
            QTimer.singleShot(_FADE_AFTER_MS, self, lambda: self._notices.close(number))

    def _remove(self, number: int) -> None:
        card = self._cards.pop(number, None)
        if card is not None:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.setVisible(not self._covered and bool(self._cards))
        self._place()

    def _place(self) -> None:
        around = self._around
        wide = min(scaled(SIZE.toast), around.width() - 2 * SPACE.l)
        self.setFixedWidth(wide)
        self._column.activate()
        high = (
            self._column.heightForWidth(wide) if self._column.hasHeightForWidth() else self._column.sizeHint().height()
        )
        self.setGeometry(around.width() - wide - SPACE.l, around.height() - high - SPACE.l - self._lift, wide, high)
        self.raise_()


def _state_word(state: State) -> str:
    translate = QCoreApplication.translate
    return {
        "good": translate("NoticeStack", "Berhasil"),
        "attention": translate("NoticeStack", "Perlu dilihat"),
        "stop": translate("NoticeStack", "Belum berhasil"),
        "info": translate("NoticeStack", "Keterangan"),
        "neutral": translate("NoticeStack", "Keterangan"),
    }[state]
