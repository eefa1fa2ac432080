"""How people and letters are told on screen."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from blangkon_desktop.domain.dates_id import date_screen
from blangkon_desktop.domain.people import ROLE_LABELS
from blangkon_desktop.domain.text import Language
from blangkon_desktop.ui.style import State
from blangkon_desktop.ui.widgets.two_line import Mark
from blangkon_desktop.usecases.people_views import LetterRow, PersonRow

LETTER_STATES: dict[str, State] = {"now": "info", "coming": "neutral", "past": "neutral"}


def nip_text(nip: str) -> str:
    """`19830415 201001 1 025`: eighteen digits in their groups, anything else as it is."""
    return f"{nip[:8]} {nip[8:14]} {nip[14]} {nip[15:]}" if len(nip) == 18 else nip


def titles_text(row: PersonRow, language: Language) -> str:
    """What somebody is today; a dash for nothing."""
    return ", ".join(title.text(language) for title in row.titles) or "–"


def until_text(last_day: date | None) -> str:
    """`s.d. 27-11-2026`, or that there is no end yet."""
    translate = QCoreApplication.translate
    if last_day is None:
        return translate("People", "sampai ada pejabat baru")
    return translate("People", "s.d. {day}").format(day=date_screen(last_day))


def state_marks(row: PersonRow) -> tuple[Mark, ...]:
    """Chips for what is not usual: ended, standing in for somebody, stood in for."""
    translate = QCoreApplication.translate
    if row.ended_on is not None:
        return (("neutral", translate("People", "diakhiri {day}").format(day=date_screen(row.ended_on))),)
    marks: list[Mark] = []
    for letter in row.letters:
        if letter.state != "now":
            continue
        until = until_text(letter.last_day)
        if letter.user == row.user:
            marks.append(("info", f"{letter.kind.prefix} {until}"))
        else:
            word = translate("People", "digantikan {prefix} {until}")
            marks.append(("attention", word.format(prefix=letter.kind.prefix, until=until)))
    return tuple(marks)


def letter_title(letter: LetterRow, language: Language) -> str:
    """`Plh. Pejabat Pembuat Komitmen`."""
    return f"{letter.kind.prefix} {ROLE_LABELS[letter.role].text(language)}"


def letter_people(letter: LetterRow) -> str:
    """Who stands in for whom."""
    text = QCoreApplication.translate("People", "{deputy} menggantikan {official}")
    return text.format(deputy=letter.user_name, official=letter.official_name)


def letter_days(letter: LetterRow) -> str:
    """From when until when, by which letter."""
    translate = QCoreApplication.translate
    if letter.last_day is not None and letter.last_day < letter.since:
        days = translate("People", "tidak pernah berlaku")
    elif letter.last_day is None:
        days = translate("People", "{since}, sampai ada pejabat baru").format(since=date_screen(letter.since))
    else:
        days = f"{date_screen(letter.since)} – {date_screen(letter.last_day)}"
    number = translate("People", "surat {number} tanggal {day}")
    return f"{days} · {number.format(number=letter.letter, day=date_screen(letter.letter_date))}"


def letter_mark(letter: LetterRow) -> Mark:
    """Whether a letter is in force."""
    translate = QCoreApplication.translate
    words = {
        "now": translate("People", "berlaku"),
        "coming": translate("People", "akan berlaku"),
        "past": translate("People", "sudah berakhir"),
    }
    return LETTER_STATES[letter.state], words[letter.state]
