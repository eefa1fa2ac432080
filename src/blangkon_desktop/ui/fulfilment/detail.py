"""The right side of a room: head of the order, cards that scroll, and the one confirming button that stays."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from blangkon_desktop.ui.fulfilment.form import WorkForm
from blangkon_desktop.ui.style import SPACE, TYPE, State
from blangkon_desktop.ui.widgets.badges import StatusChip
from blangkon_desktop.ui.widgets.buttons import primary_button
from blangkon_desktop.ui.widgets.card import Card
from blangkon_desktop.ui.widgets.labels import ElidedLabel, MoneyLabel, label, restyle, set_state
from blangkon_desktop.ui.widgets.scroll import ScrollColumn


class Head(Card):
    """What the order is: number, state, money; vendor and purpose; a line of facts."""

    def __init__(self) -> None:
        super().__init__()
        self.body.setSpacing(SPACE.xs)
        row = QHBoxLayout()
        row.setSpacing(SPACE.m)
        self.number = label("", "title", selectable=True)
        self.chip = StatusChip()
        self.total = MoneyLabel(size=TYPE.title, strong=True)
        row.addWidget(self.number)
        row.addWidget(self.chip)
        row.addStretch(1)
        row.addWidget(self.total)
        self.vendor, self.facts = ElidedLabel("", "body"), ElidedLabel("", "quiet")
        self.body.addLayout(row)
        self.body.addWidget(self.vendor)
        self.body.addWidget(self.facts)

    def show_order(self, number: str, chip: tuple[State, str], total: int, vendor: str, facts: str) -> None:
        """Show an order."""
        self.number.setText(number)
        self.chip.show_state(*chip)
        self.total.set_amount(total)
        self.total.setAccessibleName(self.total.text())
        self.vendor.setText(vendor)
        self.facts.setText(facts)
        self.setAccessibleName(f"{number}, {chip[1]}, {vendor}, {self.total.text()}")


class WorkDetail(QWidget):
    """`confirmed` follows the button (Ctrl+Enter) when nothing stands in the way."""

    confirmed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.form: WorkForm | None = None
        self.cards: tuple[QWidget, ...] = ()
        self.head = Head()
        self._scroll = ScrollColumn(name)
        self._scroll.body.setSpacing(SPACE.m)
        self.confirm: QPushButton = primary_button("", self.press, key="Ctrl+Return")
        self.remark = label("", "small", wrap=True)
        self._foot = QWidget()
        row = QHBoxLayout(self._foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.m)
        row.addWidget(self.confirm)
        row.addWidget(self.remark, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.m)
        column.addWidget(self.head)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._foot)

    def show_cards(self, cards: Sequence[QWidget], form: WorkForm | None) -> None:
        """Show other cards; the form is one of them, or inside of one."""
        self._clear()
        self.cards, self.form = tuple(cards), form
        for card in cards:
            self._scroll.body.addWidget(card)
        self._scroll.body.addStretch(1)
        self._scroll.verticalScrollBar().setValue(0)
        self._foot.setVisible(form is not None)
        if form is not None:
            self.confirm.setText(form.confirm)
            self.confirm.setAccessibleName(form.confirm)
            self.confirm.setShortcut("Ctrl+Return")
            form.edited.connect(self.judge)
            form.judged.connect(self.judge)
            self.judge()

    def judge(self) -> None:
        """Say beside the button what is still missing."""
        if self.form is None:
            return
        obstacle = self.form.obstacle()
        self.confirm.setEnabled(not obstacle)
        kept = self.tr("Yang diketik tersimpan di laptop ini sampai dicatat.")
        self.remark.setText(obstacle or self.form.summary() or kept)
        set_state(self.remark, "attention" if obstacle else "")
        restyle(self.remark, "kind", "strong" if not obstacle and self.form.summary() else "small")
        self.confirm.setAccessibleDescription(self.remark.text())

    def press(self) -> None:
        """Confirm, if nothing stands in the way."""
        if self.form is not None and not self.form.obstacle():
            self.confirmed.emit()

    def busy(self, on: bool) -> None:
        """While the step is being written nothing is pressed twice."""
        if self.form is not None:
            self.form.setEnabled(not on)
        self.confirm.setEnabled(not on)
        if not on:
            self.judge()

    def start(self) -> None:
        """The cursor goes to where typing begins."""
        if self.form is not None:
            self.form.start()
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _clear(self) -> None:
        while (item := self._scroll.body.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
