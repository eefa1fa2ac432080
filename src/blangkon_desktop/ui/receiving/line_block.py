"""One line of the order in the form of a delivery: three plain numbers, condition, note, serial numbers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from blangkon_desktop.domain.order import OrderLine
from blangkon_desktop.ui.fulfilment.fields import CountField
from blangkon_desktop.ui.receiving.numbers import LineInput, Problem, split_serials
from blangkon_desktop.ui.style import SPACE, figures_font, scaled
from blangkon_desktop.ui.widgets.buttons import quiet_button
from blangkon_desktop.ui.widgets.labels import ElidedLabel, label, restyle, set_state

_NUMBER = 76
_MOST_TEXT = 200


class LineBlock(QWidget):
    """`edited` follows each change, `next_wanted` Enter in the last number."""

    edited = Signal()
    next_wanted = Signal()

    def __init__(self, line: OrderLine, left: int) -> None:
        super().__init__()
        self.line, self.left = line, left
        self._good_by_hand = False
        self.came = CountField(self.tr("Datang: {name}").format(name=line.name))
        self.good = CountField(self.tr("Baik: {name}").format(name=line.name))
        self.refused = label("0", "strong")
        self.problem = label("", "error", wrap=True)
        self.condition, self.note = QComboBox(), QLineEdit()
        self.serials = QPlainTextEdit()
        self.serials_button = quiet_button("", self._show_serials)
        self._more = QWidget()
        self._lay_out()
        self.came.textEdited.connect(self._came_edited)
        self.good.textEdited.connect(self._good_edited)
        self.condition.currentTextChanged.connect(lambda _text: self.edited.emit())
        self.note.textEdited.connect(lambda _text: self.edited.emit())
        self.serials.textChanged.connect(self._serials_edited)
        for field in (self.came, self.good):
            field.installEventFilter(self)
        self._refresh()

    @property
    def typed(self) -> LineInput:
        """What stands in the block."""
        return LineInput(
            self.line.n,
            self.came.value,
            self.good.value,
            self.condition.currentText(),
            self.note.text(),
            split_serials(self.serials.toPlainText()),
        )

    def fields(self) -> Mapping[str, Any]:
        """What is typed, for the draft."""
        typed = self.typed
        return {
            "came": typed.came,
            "good": typed.good,
            "by_hand": self._good_by_hand,
            "condition": typed.condition,
            "note": typed.note,
            "serials": list(typed.serials),
        }

    def restore(self, fields: Mapping[str, Any]) -> None:
        """Put back what `fields` gave."""
        self.came.show_value(_whole(fields.get("came")))
        self.good.show_value(_whole(fields.get("good")))
        self._good_by_hand = fields.get("by_hand") is True
        self.condition.setCurrentText(str(fields.get("condition") or ""))
        self.note.setText(str(fields.get("note") or ""))
        serials = fields.get("serials")
        if isinstance(serials, list):
            self.serials.setPlainText("\n".join(map(str, serials)))
            self.serials.setVisible(bool(serials))
        self._refresh()

    def all_good(self) -> None:
        """Everything that is still due came in good condition."""
        self.came.show_value(self.left)
        self.good.show_value(self.left)
        self._good_by_hand = False
        if self.left:
            self.condition.setCurrentText(self.condition.itemText(1))
        self._refresh()
        self.edited.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes from number to number, and from the last one to the next line."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
                if watched is self.came:
                    self.good.setFocus(Qt.FocusReason.TabFocusReason)
                else:
                    self.next_wanted.emit()
                return True
        return super().eventFilter(watched, event)

    def _came_edited(self, _text: str) -> None:
        if not self._good_by_hand:
            self.good.show_value(self.came.value)
        self._refresh()
        self.edited.emit()

    def _good_edited(self, text: str) -> None:
        self._good_by_hand = bool(text)
        self._refresh()
        self.edited.emit()

    def _serials_edited(self) -> None:
        self._refresh()
        self.edited.emit()

    def _show_serials(self) -> None:
        shown = not self.serials.isVisible()
        self.serials.setVisible(shown)
        if shown:
            self.serials.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refresh(self) -> None:
        typed = self.typed
        problem = typed.problem(self.left)
        words = problem_words(problem, typed, self.left)
        self.refused.setText(str(typed.refused))
        self.refused.setAccessibleName(self.tr("Ditolak: {n}").format(n=typed.refused))
        set_state(self.refused, "stop" if typed.refused else "")
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
        restyle(self.good, "wrong", "true" if problem.startswith("good") else "false")
        restyle(self.serials, "wrong", "true" if problem.startswith("serial") else "false")
        self.good.setAccessibleDescription(words)
        count = len(typed.serials)
        shown = self.tr("Nomor seri {n}/{all}").format(n=count, all=typed.good) if count else self.tr("Nomor seri")
        self.serials_button.setText(shown)
        self.serials_button.setAccessibleName(f"{shown}: {self.line.name}")
        self._more.setVisible(typed.came > 0)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, SPACE.xs, 0, SPACE.xs)
        grid.setHorizontalSpacing(SPACE.m)
        grid.setVerticalSpacing(SPACE.xs)
        grid.setColumnStretch(0, 1)
        unit = self.line.unit or self.tr("buah")
        left = label(f"{self.left:,} {unit}".replace(",", "."), "body")
        left.setFont(figures_font())
        left.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        left.setMinimumWidth(scaled(_NUMBER))
        left.setAccessibleName(self.tr("Sisa pesanan {n} {unit}").format(n=self.left, unit=unit))
        self.refused.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for part in (self.came, self.good, self.refused):
            part.setFixedWidth(scaled(_NUMBER))
            part.setFont(figures_font(strong=part is self.refused))
        for column, cell in enumerate((ElidedLabel(self.line.name), left, self.came, self.good, self.refused)):
            grid.addWidget(cell, 0, column)
        grid.addWidget(self.problem, 1, 0, 1, 5)
        self._lay_out_more()
        grid.addWidget(self._more, 2, 0, 1, 5)
        grid.addWidget(self.serials, 3, 0, 1, 5)

    def _lay_out_more(self) -> None:
        self.condition.setEditable(True)
        self.condition.addItems(["", *conditions()])
        self.condition.setAccessibleName(self.tr("Kondisi: {name}").format(name=self.line.name))
        self.condition.view().setAccessibleName(self.condition.accessibleName())
        self.condition.setMinimumWidth(scaled(150))
        edit = self.condition.lineEdit()
        assert edit is not None
        edit.setPlaceholderText(self.tr("Kondisi"))
        edit.setAccessibleName(self.condition.accessibleName())
        edit.setMaxLength(_MOST_TEXT)
        self.note.setPlaceholderText(self.tr("Catatan, misalnya: 2 rim basah, dikembalikan kurir"))
        self.note.setAccessibleName(self.tr("Catatan: {name}").format(name=self.line.name))
        self.note.setMaxLength(_MOST_TEXT)
        self.serials.setAccessibleName(self.tr("Nomor seri: {name}").format(name=self.line.name))
        self.serials.setPlaceholderText(self.tr("Satu nomor per baris; kolom dari Excel dapat ditempel di sini."))
        self.serials.setTabChangesFocus(True)
        self.serials.setFixedHeight(scaled(84))
        self.serials.setVisible(False)
        row = QHBoxLayout(self._more)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.s)
        row.addWidget(self.condition)
        row.addWidget(self.note, 1)
        row.addWidget(self.serials_button)


def conditions() -> tuple[str, ...]:
    """Conditions that are chosen most; any other can be typed."""
    translate = QCoreApplication.translate
    return (
        translate("GoodsCondition", "Baik"),
        translate("GoodsCondition", "Sebagian rusak"),
        translate("GoodsCondition", "Sebagian basah"),
        translate("GoodsCondition", "Kemasan rusak"),
        translate("GoodsCondition", "Tidak sesuai pesanan"),
    )


def problem_words(problem: Problem, typed: LineInput, left: int) -> str:
    """What to say below the numbers."""
    translate = QCoreApplication.translate
    words = {
        "": "",
        "good-over-came": translate("GoodsProblem", "Yang baik ({good}) lebih banyak daripada yang datang ({came})."),
        "good-over-left": translate(
            "GoodsProblem", "Sisa pesanan tinggal {left}; yang baik paling banyak {left}, kelebihannya ditolak."
        ),
        "serials-too-many": translate("GoodsProblem", "Ada {n} nomor seri untuk {came} barang yang datang."),
        "serial-twice": translate("GoodsProblem", "Ada nomor seri yang tertulis dua kali."),
    }
    return words[problem].format(good=typed.good, came=typed.came, left=left, n=len(typed.serials))


def _whole(value: object) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 10**8 else 0
