"""The form for a letter that was numbered by hand: a number in use is told while it is typed."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit

from blangkon_desktop.domain.errors import BlangkonError
from blangkon_desktop.domain.paper_kinds import PaperKind
from blangkon_desktop.ui.letters.services import LettersServices
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.widgets.buttons import primary_button, quiet_button
from blangkon_desktop.ui.widgets.card import Card
from blangkon_desktop.ui.widgets.forms import FormRows
from blangkon_desktop.ui.widgets.labels import label
from blangkon_desktop.ui.widgets.typed_fields import DayEdit
from blangkon_desktop.usecases.home_views import Session
from blangkon_desktop.usecases.letter_ports import ManualLetter
from blangkon_desktop.usecases.taken_numbers import Taken, say_taken


class LetterForm(Card):
    """`registered` follows a letter that was taken into the register."""

    registered = Signal()

    def __init__(self, session: Session, services: LettersServices, tasks: TaskRunner, notices: Notices) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("Catat surat manual"))
        self._session, self._services, self._tasks, self._notices = session, services, tasks, notices
        self._kind = PaperKind.SURAT_PESANAN
        self._taken = False
        self.body.addWidget(label(self.tr("Catat surat manual"), "heading"))
        said = self.tr("Surat yang dinomori di luar program, agar nomornya tidak dipakai lagi.")
        self.body.addWidget(label(said, "quiet", wrap=True))
        self.form = FormRows()
        self.number, self.subject = QLineEdit(), QLineEdit()
        self.number.setMaxLength(80)
        self.subject.setMaxLength(200)
        self.day = DayEdit(lambda: services.today)
        self.day.show_day(services.today)
        self.form.add("number", self.tr("Nomor surat"), self.number, " ")
        self.use = quiet_button("", self._use)
        self.use.setVisible(False)
        self.form.add("date", self.tr("Tanggal surat"), self.day)
        self.form.add("subject", self.tr("Perihal"), self.subject)
        self.save = primary_button(self.tr("Catat"), self.press, key="Ctrl+S")
        for part in (self.form, self.use, self.save):
            self.body.addWidget(part)
        self._suggested = ""
        self.number.textEdited.connect(self._ask)
        self.subject.returnPressed.connect(self.press)
        self.day.taken.connect(lambda _day: self._ask(self.number.text()))

    def show_kind(self, kind: PaperKind, suggested: str) -> None:
        """The kind of the register shown, and the number that would come next."""
        self._kind, self._suggested = kind, suggested
        self.number.setPlaceholderText(suggested)
        self.use.setText(self.tr("Pakai {number}").format(number=suggested))
        self.use.setVisible(bool(suggested))
        self._ask(self.number.text())

    def press(self) -> None:
        """Register the letter."""
        self.form.clear_errors()
        number, subject, day = self.number.text().strip(), self.subject.text().strip(), self.day.day
        if self._taken or not self._complete(number, subject, day):
            return
        assert day is not None
        session, services, kind = self._session, self._services, self._kind
        self.save.setEnabled(False)
        self._tasks.run(
            lambda _: services.register(session, kind, number, day, subject),
            done=self._done,
            failed=self._fail,
            label=self.tr("Mencatat nomor surat"),
        )

    def _complete(self, number: str, subject: str, day: date | None) -> bool:
        if not number:
            return not self.form.show_error("number", self.tr("Isi nomor yang tertulis pada suratnya."))
        if day is None:
            return not self.form.show_error("date", self.tr("Isi tanggal surat, misalnya 31-12-2026."))
        if not subject:
            return not self.form.show_error("subject", self.tr("Isi perihal surat."))
        return True

    def _use(self) -> None:
        self.number.setText(self._suggested)
        self._ask(self._suggested)
        self.number.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self, text: str) -> None:
        number, services, kind, on = text.strip(), self._services, self._kind, self.day.day
        if not number:
            self._say(None)
            return
        day = on or services.today
        self._tasks.run(
            lambda _: services.taken(number, kind, day),
            done=self._say,
            failed=self._fail,
            lane="read",
            key="letter-number",
        )

    def _say(self, taken: Taken | None) -> None:
        """Late answers never come: a newer question takes the place of the one before."""
        self._taken = taken is not None and taken.certain
        self.save.setEnabled(not self._taken)
        if taken is None:
            self.form.clear_errors()
            free = self.tr("Nomor ini belum dipakai.") if self.number.text().strip() else " "
            self.form.set_hint("number", free)
            return
        what = say_taken(taken, self.number.text().strip()).text(self._services.language)
        words = self.tr("Sudah dipakai: {what}.") if taken.certain else self.tr("Nomor urutnya mungkin sama: {what}.")
        self.form.warn("number", words.format(what=what))

    def _done(self, letter: ManualLetter) -> None:
        self._notices.good(self.tr("Nomor {number} tercatat.").format(number=letter.number))
        self.number.clear()
        self.subject.clear()
        self.save.setEnabled(True)
        self._say(None)
        self.number.setFocus(Qt.FocusReason.OtherFocusReason)
        self.registered.emit()

    def _fail(self, error: BlangkonError) -> None:
        self.save.setEnabled(True)
        language = self._services.language
        words = f"{error.title.text(language)} {error.next_step.text(language)}".strip()
        if not self.form.show_error(error.field or "", words):
            self._notices.error(error)
