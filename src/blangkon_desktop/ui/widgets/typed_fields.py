"""Fields for amounts and days that take what people type: "1,5 jt", "12/3/26", "besok"; what was read is shown."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from blangkon_desktop.domain.dates_id import date_full, date_screen
from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.money import Rupiah, format_rupiah
from blangkon_desktop.domain.text import NOTHING, Sentence
from blangkon_desktop.domain.typed import parse_amount, parse_day

_LONGEST = 40


class TypedEdit(QLineEdit):
    """`taken` carries each value that can be read while it is typed, `unclear` at the end the sentence why it can't."""

    taken = Signal(object)
    unclear = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setMaxLength(_LONGEST)
        self.trouble: Sentence = NOTHING
        self.textEdited.connect(self._read)
        self.editingFinished.connect(self._finish)

    @property
    def is_clear(self) -> bool:
        """Whether what stands there can be read."""
        return not self.trouble.id

    def read(self, text: str) -> object:
        """The value of a text; InvalidInput where it has none or more than one."""
        raise AssertionError(text)

    def tidy(self) -> None:
        """Show the value in the program's own spelling."""

    def _read(self, text: str) -> None:
        try:
            value = self.read(text.strip())
        except InvalidInput as error:
            title, way = error.title, error.next_step
            self.trouble = Sentence(f"{title.id} {way.id}".strip(), f"{title.en} {way.en}".strip())
            self.taken.emit(None)
            return
        self.trouble = NOTHING
        self.taken.emit(value)

    def _finish(self) -> None:
        if self.is_clear:
            self.tidy()
        else:
            self.unclear.emit(self.trouble)


class AmountEdit(TypedEdit):
    """Rupiah; an empty field is 0, `taken` carries None while the text can't be read."""

    def __init__(self) -> None:
        super().__init__()
        self.amount: Rupiah = 0
        self.setPlaceholderText("0")

    def show_amount(self, amount: Rupiah) -> None:
        """Show an amount unless somebody is typing."""
        if not self.hasFocus() and self.is_clear:
            self.amount = amount
            self.tidy()

    def read(self, text: str) -> object:
        """Whole rupiah."""
        self.amount = parse_amount(text) if text else 0
        return self.amount

    def tidy(self) -> None:
        """As `1.250.000`."""
        self.setText(format_rupiah(self.amount).removeprefix("Rp") if self.amount else "")


class DayEdit(TypedEdit):
    """A day, not before `least` if there is one; an empty field is None. The tooltip says the whole day."""

    def __init__(self, today: Callable[[], date], *, least: Callable[[], date] | None = None) -> None:
        super().__init__()
        self._today, self._least = today, least
        self.day: date | None = None
        self.setPlaceholderText("31-12-2026")

    def show_day(self, day: date | None) -> None:
        """Show a day unless somebody is typing."""
        if not self.hasFocus() and self.is_clear:
            self.day = day
            self.tidy()

    def read(self, text: str) -> object:
        """A day."""
        self.day = None
        day = parse_day(text, self._today()) if text else None
        least = self._least() if self._least else None
        if day is not None and least is not None and day < least:
            shown, first = date_screen(day), date_screen(least)
            raise InvalidInput(
                "day.passed",
                Sentence(f"Tanggal {shown} sudah lewat.", f"{shown} has passed."),
                next_step=Sentence(f"Pilih {first} atau sesudahnya.", f"Choose {first} or later."),
            )
        self.day = day
        return day

    def tidy(self) -> None:
        """As `12-03-2026`."""
        self.setText(date_screen(self.day) if self.day else "")
        self.setToolTip(date_full(self.day) if self.day else "")
