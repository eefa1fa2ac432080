"""The one message door: what the program tells and asks people, kept in order and shown in the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from blangkon_desktop.domain.errors import BlangkonError
from blangkon_desktop.domain.text import Language
from blangkon_desktop.ui.style import State

_KEPT = 200


@dataclass(frozen=True, slots=True)
class Notice:
    """One message as shown. `text` is what happened, `more` what is safe and to do, `details` the technical part."""

    number: int
    state: State
    text: str
    more: str = ""
    details: str = ""

    @property
    def fades(self) -> bool:
        """Whether it goes by itself; what needs reading stays until it is closed."""
        return self.state in ("info", "good")


@dataclass(frozen=True, slots=True)
class Question:
    """A decision that was asked for; the answer goes to `Notices.answer`."""

    number: int
    text: str
    more: str
    confirm_label: str
    cancel_label: str
    dangerous: bool


class Notices(QObject):
    """Takes messages from everywhere; the window shows them without stopping anyone.

    `told` and `asked` carry a Notice or a Question to the view; `closed` the number of one that is over.
    """

    told = Signal(object)
    asked = Signal(object)
    closed = Signal(int)

    def __init__(self, language: Language = "id", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language: Language = language
        self._count = 0
        self._history: list[Notice] = []
        self._answers: dict[int, tuple[Question, Callable[[bool], None]]] = {}

    @property
    def language(self) -> Language:
        """The language in which everything is told."""
        return self._language

    @property
    def history(self) -> tuple[Notice, ...]:
        """What was told so far, oldest first (the last 200)."""
        return tuple(self._history)

    @property
    def open_questions(self) -> tuple[Question, ...]:
        """Questions without an answer, oldest first."""
        return tuple(question for question, _ in self._answers.values())

    def info(self, text: str, more: str = "") -> None:
        """Something worth knowing; goes by itself."""
        self._tell("info", text, more)

    def good(self, text: str, more: str = "") -> None:
        """Something was done; goes by itself."""
        self._tell("good", text, more)

    def attention(self, text: str, more: str = "") -> None:
        """Something to look at; stays until closed."""
        self._tell("attention", text, more)

    def error(self, error: BlangkonError) -> None:
        """Something did not work: what happened, what is safe, what to do; the code behind a button."""
        language = self._language
        more = " ".join(part for part in (error.detail.text(language), error.next_step.text(language)) if part)
        facts = "\n".join(f"{name}: {value}" for name, value in error.data.items())
        self._tell("stop", error.title.text(language), more, "\n".join(filter(None, (error.code, facts))))

    def ask(
        self,
        question: str,
        confirm_label: str,
        answered: Callable[[bool], None],
        *,
        cancel_label: str = "",
        more: str = "",
        dangerous: bool = False,
    ) -> Question:
        """Ask for a decision in the window; `answered` gets True for the confirming button, else False."""
        cancel = cancel_label or self.tr("Batal")
        self._count += 1
        asked = Question(self._count, question, more, confirm_label, cancel, dangerous)
        self._answers[asked.number] = (asked, answered)
        self.asked.emit(asked)
        return asked

    def answer(self, number: int, confirmed: bool) -> None:
        """Give the answer to an open question; a second answer is ignored."""
        kept = self._answers.pop(number, None)
        if kept is not None:
            self.closed.emit(number)
            kept[1](confirmed)

    def close(self, number: int) -> None:
        """Take a notice away; a question closed so counts as not confirmed."""
        if number in self._answers:
            self.answer(number, False)
        else:
            self.closed.emit(number)

    def clear(self) -> None:
        """Take everything away, as at the end of a session; open questions count as not confirmed."""
        for number in list(self._answers):
            self.answer(number, False)
        for notice in self._history:
            self.closed.emit(notice.number)

    def _tell(self, state: State, text: str, more: str = "", details: str = "") -> None:
        self._count += 1
        notice = Notice(self._count, state, text, more, details)
        self._history.append(notice)
        del self._history[:-_KEPT]
        self.told.emit(notice)
