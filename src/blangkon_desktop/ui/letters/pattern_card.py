"""The pattern of the numbers of a kind: everybody sees it, the administrator changes it with its example beside it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from blangkon_desktop.domain.errors import BlangkonError
from blangkon_desktop.domain.numbering import write_number
from blangkon_desktop.domain.paper_kinds import PAPER_CODES, PaperKind
from blangkon_desktop.domain.people import Role
from blangkon_desktop.ui.letters.services import LettersServices
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.widgets.buttons import plain_button
from blangkon_desktop.ui.widgets.card import Card
from blangkon_desktop.ui.widgets.forms import FormRows
from blangkon_desktop.ui.widgets.labels import label
from blangkon_desktop.usecases.home_views import Session

_EXAMPLE = 14


class PatternCard(Card):
    """`changed` follows a new pattern."""

    changed = Signal()

    def __init__(self, session: Session, services: LettersServices, tasks: TaskRunner, notices: Notices) -> None:
        super().__init__(kind="wash")
        self.setAccessibleName(self.tr("Pola nomor"))
        self._session, self._services, self._tasks, self._notices = session, services, tasks, notices
        self._kind, self._pattern = PaperKind.SURAT_PESANAN, ""
        may = session.may(Role.ADMIN)
        self.body.addWidget(label(self.tr("Pola nomor"), "heading"))
        self.form = FormRows()
        self.pattern = QLineEdit()
        self.pattern.setMaxLength(80)
        self.pattern.setReadOnly(not may)
        hint = self.tr("Bagian: {urut:03} {jenis} {bulan_romawi} {tahun}")
        self.pattern.setToolTip("{urut} {urut:03} {jenis} {bulan} {bulan_romawi} {tahun} {opd}")
        self.form.add("pattern", self.tr("Pola untuk jenis ini"), self.pattern, hint)
        self.example = label("", "quiet", wrap=True)
        self.save = plain_button(self.tr("Simpan pola"), self.press)
        self.save.setVisible(may)
        self.save.setEnabled(False)
        for part in (self.form, self.example, self.save):
            self.body.addWidget(part)
        self.pattern.textEdited.connect(self._read)

    def show_pattern(self, kind: PaperKind, pattern: str) -> None:
        """The pattern of another kind; what is being typed stays."""
        if kind is self._kind and self.save.isEnabled():
            return
        self._kind, self._pattern = kind, pattern
        self.pattern.setText(pattern)
        self.pattern.setCursorPosition(0)
        self._read(pattern)

    def press(self) -> None:
        """Change the pattern of this kind; numbers given so far keep theirs."""
        session, services, kind, pattern = self._session, self._services, self._kind, self.pattern.text().strip()
        self.save.setEnabled(False)
        self._tasks.run(
            lambda _: services.set_pattern(session, kind, pattern),
            done=self._done,
            failed=self._fail,
            label=self.tr("Menyimpan pola nomor"),
        )

    def _read(self, text: str) -> None:
        pattern, today = text.strip(), self._services.today
        try:
            shown = self._written(pattern, today)
        except BlangkonError as error:
            self.save.setEnabled(False)
            language = self._services.language
            self.example.setText(f"{error.title.text(language)} {error.next_step.text(language)}")
            return
        self.save.setEnabled(pattern != self._pattern)
        self.example.setText(self.tr("Contoh: {number}").format(number=shown))

    def _written(self, pattern: str, today: date) -> str:
        code = PAPER_CODES[self._kind]
        return write_number(pattern, number=_EXAMPLE, kind=code, year=today.year, month=today.month)

    def _done(self, pattern: str) -> None:
        self._pattern = pattern
        self._notices.good(self.tr("Pola nomor disimpan; surat yang sudah terbit tidak berubah."))
        self.changed.emit()

    def _fail(self, error: BlangkonError) -> None:
        self.save.setEnabled(True)
        self._notices.error(error)
