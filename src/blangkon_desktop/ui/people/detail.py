"""One person at the right of the roster: who, what they are, their letters, and what the administrator can do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from blangkon_desktop.domain.dates_id import date_screen
from blangkon_desktop.domain.people import ROLE_LABELS
from blangkon_desktop.domain.stand_in import OFFICES
from blangkon_desktop.domain.text import Language
from blangkon_desktop.ui.people.words import letter_days, letter_mark, letter_people, letter_title, nip_text
from blangkon_desktop.ui.style import SPACE, scaled
from blangkon_desktop.ui.widgets.badges import StatusChip
from blangkon_desktop.ui.widgets.buttons import danger_button, plain_button, quiet_button
from blangkon_desktop.ui.widgets.card import Card, line
from blangkon_desktop.ui.widgets.labels import label
from blangkon_desktop.usecases.people_views import LetterRow, PersonRow


class PersonDetail(Card):
    """`wanted` asks for a form: change, password, give, end, reopen; `ending` for the end of a letter (its id)."""

    wanted = Signal(str)
    ending = Signal(str)

    def __init__(self, person: PersonRow, language: Language, *, may_manage: bool) -> None:
        super().__init__(person.name)
        self.person = person
        self._language: Language = language
        self._may = may_manage
        self.body.setSpacing(SPACE.s)
        ended = StatusChip("neutral", self.tr("diakhiri"))
        self.set_corner(StatusChip("good", self.tr("aktif")) if person.active else ended)
        if person.position:
            self.body.addWidget(label(person.position, "quiet", wrap=True))
        self.body.addSpacing(SPACE.xs)
        self._facts()
        self._letters()
        if may_manage:
            self._actions()

    def _facts(self) -> None:
        person, language = self.person, self._language
        roles = ", ".join(ROLE_LABELS[role].text(language) for role in sorted(person.own_roles))
        facts = [
            (self.tr("NIP"), nip_text(person.nip) or "–"),
            (self.tr("Pangkat, golongan"), person.rank or "–"),
            (self.tr("Peran"), roles or self.tr("tanpa peran sendiri")),
            (self.tr("Nama pengguna"), person.user),
        ]
        if person.ended_on is not None:
            ended = f"{date_screen(person.ended_on)}: {person.end_reason}"
            facts.append((self.tr("Akun diakhiri"), ended))
        for caption, text in facts:
            row = QHBoxLayout()
            row.setSpacing(SPACE.m)
            heading = label(caption, "quiet")
            heading.setFixedWidth(scaled(128))
            row.addWidget(heading, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(_selectable(text), 1)
            self.body.addLayout(row)

    def _letters(self) -> None:
        person = self.person
        may_give = self._may and (person.active or bool(person.own_roles & set(OFFICES)))
        if not person.letters and not may_give:
            return
        self.body.addSpacing(SPACE.s)
        self.body.addWidget(line())
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Plt. dan Plh."), "strong"), 1)
        if may_give:
            head.addWidget(quiet_button(self.tr("Catat surat"), lambda: self.wanted.emit("give"), icon="plus"))
        self.body.addLayout(head)
        if not person.letters:
            self.body.addWidget(label(self.tr("Belum ada surat Plt. atau Plh."), "quiet", wrap=True))
        for letter in person.letters:
            self.body.addWidget(self._letter(letter))

    def _letter(self, letter: LetterRow) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, SPACE.xs, 0, SPACE.xs)
        column.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(SPACE.s)
        head.addWidget(label(letter_title(letter, self._language), wrap=True), 1)
        head.addWidget(StatusChip(*letter_mark(letter)), 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(label(letter_people(letter), "small", wrap=True))
        column.addWidget(label(letter_days(letter), "small", wrap=True))
        reasons = ((letter.reason, self.tr("Sebab: {text}")), (letter.end_reason, self.tr("Diakhiri: {text}")))
        for text, words in reasons:
            if text:
                column.addWidget(label(words.format(text=text), "small", wrap=True))
        if self._may and letter.state != "past":
            end = quiet_button(self.tr("Akhiri lebih awal"), lambda: self.ending.emit(letter.stand_in_id))
            end.setAccessibleName(f"{end.text()}: {letter_title(letter, self._language)}, {letter_people(letter)}")
            column.addWidget(end, 0, Qt.AlignmentFlag.AlignLeft)
        made.setAccessibleName(letter_title(letter, self._language))
        return made

    def _actions(self) -> None:
        self.body.addSpacing(SPACE.s)
        self.body.addWidget(line())
        self.body.addSpacing(SPACE.xs)
        row = QHBoxLayout()
        row.setSpacing(SPACE.s)
        if self.person.active:
            row.addWidget(plain_button(self.tr("Ubah"), lambda: self.wanted.emit("change"), key="F2"))
            row.addWidget(plain_button(self.tr("Kata sandi baru"), lambda: self.wanted.emit("password")))
            row.addStretch(1)
            row.addWidget(danger_button(self.tr("Akhiri akun"), lambda: self.wanted.emit("end")))
        else:
            row.addWidget(plain_button(self.tr("Aktifkan lagi"), lambda: self.wanted.emit("reopen")))
            row.addStretch(1)
        self.body.addLayout(row)


def _selectable(text: str) -> QLabel:
    return label(text, wrap=True, selectable=True)
