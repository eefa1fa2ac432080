"""The roster on screen: everybody sees it, the administrator changes it, errors stand under their fields."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from blangkon_desktop.domain.people import Role
from blangkon_desktop.domain.stand_in import StandInKind
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.people.page import PeoplePage
from blangkon_desktop.ui.people.person_form import PasswordForm, PersonForm, ReasonForm
from blangkon_desktop.ui.people.services import PeopleServices
from blangkon_desktop.ui.people.stand_in_form import EndLetterForm, StandInForm
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.theme import Theme
from blangkon_desktop.usecases.find_anything import find_anything
from blangkon_desktop.usecases.manage_people import PersonChange
from blangkon_desktop.usecases.manage_stand_ins import StandInRequest
from tests.offices import PASSWORD, QuickHasher, ReadyOffice
from tests.ui.orders.office import settle

TODAY = date(2026, 11, 24)


class Room:
    """The page on screen, and short ways to what a test does with it."""

    def __init__(
        self, qtbot: QtBot, office: ReadyOffice, tasks: TaskRunner, notices: Notices, user: str = "admin"
    ) -> None:  # fmt: skip
        office.program.hasher = QuickHasher()
        program = office.program
        self.office, self.notices, self._qtbot, self._tasks = office, notices, qtbot, tasks
        services = PeopleServices(program.office, program.people, program.stand_ins, program.screen_lock, office.clock)
        self.page = PeoplePage(program.home().session(office.person(user)), services, tasks, notices)
        qtbot.addWidget(self.page)
        self.page.resize(1106, 600)
        self.page.show()
        self.page.enter()
        settle(qtbot, tasks)

    @property
    def shown(self) -> QWidget:
        """The form, or else the person, at the right."""
        if self.page.open_form is not None:
            return self.page.open_form.panel
        assert self.page.detail is not None
        return self.page.detail

    @property
    def form(self) -> QWidget:
        """The form that is open."""
        assert self.page.open_form is not None
        return self.page.open_form.panel

    def pick(self, user: str) -> None:
        """Choose a row of the list."""
        self.page.table.setCurrentIndex(self.page.model.index(self.page.model.row_of(user), 0))

    def press(self, text: str) -> None:
        """Press a button of the detail or the form."""
        found = [b for b in self.shown.findChildren(QPushButton) if b.text() == text]
        assert len(found) == 1, text
        self._qtbot.mouseClick(found[0], Qt.MouseButton.LeftButton)
        settle(self._qtbot, self._tasks)

    def save(self) -> None:
        """Ctrl+Enter in the form."""
        assert self.page.open_form is not None
        self.page.open_form.panel.press()
        settle(self._qtbot, self._tasks)

    def words(self) -> str:
        """All that the right side says."""
        return "\n".join(x.text() for x in self.shown.findChildren(QLabel) if not x.isHidden())

    def told(self) -> list[str]:
        """What was told, oldest first."""
        return [notice.text for notice in self.notices.history]


@pytest.fixture
def room(qtbot: QtBot, office: ReadyOffice, tasks: TaskRunner, notices: Notices, theme: Theme) -> Room:
    """The administrator's view."""
    return Room(qtbot, office, tasks, notices)


def test_everybody_sees_the_roster_and_only_the_administrator_the_buttons(
    qtbot: QtBot, office: ReadyOffice, tasks: TaskRunner, notices: Notices, theme: Theme
) -> None:
    room = Room(qtbot, office, tasks, notices, "pptk")
    assert room.page.model.rowCount() == 7
    assert room.page.primary_action is None
    assert room.page.detail is not None
    assert room.page.detail.person.user == "pptk"  # one begins with oneself
    room.pick("ppk")
    assert "Ratna Wulandari" in room.words()
    assert "19800101 200501 1 003" in room.words()
    assert room.shown.findChildren(QPushButton) == []


def test_the_list_is_found_by_typing(qtbot: QtBot, room: Room) -> None:
    qtbot.keyClicks(room.page.box, "pejabat pengadaan")
    users = [person.user for at in range(9) if (person := room.page.model.person(at))]
    assert users == ["ppk2", "pejabat"]
    qtbot.keyClick(room.page.box, Qt.Key.Key_Down)
    assert room.page.detail is not None
    assert room.page.detail.person.user == "pejabat"


def test_somebody_is_added_with_several_roles(qtbot: QtBot, room: Room) -> None:
    assert room.page.primary_action is not None
    room.page.primary_action.trigger()
    form = room.form
    assert isinstance(form, PersonForm)
    assert form.user.hasFocus()
    assert not room.page.table.isEnabled()
    for field, text in ((form.user, "Budi.S"), (form.name, "Budi Santoso, S.E."), (form.nip, "19830415 201001 1 025")):
        qtbot.keyClicks(field, text)
    form.position.setCurrentText("Kepala Bidang Sarana")
    form.roles.ticks[Role.PPK].click()
    form.roles.ticks[Role.KPA].click()
    qtbot.keyClicks(form.password, PASSWORD)
    room.save()
    added = room.office.person("budi.s")
    assert added.roles == {Role.PPK, Role.KPA}
    assert (added.nip, added.position) == ("198304152010011025", "Kepala Bidang Sarana")
    assert room.told() == ["Orang ditambahkan."]
    assert room.page.detail is not None
    assert room.page.detail.person.user == "budi.s"
    assert room.page.table.isEnabled()


def test_what_is_missing_or_refused_stands_under_its_field_and_nothing_typed_is_lost(qtbot: QtBot, room: Room) -> None:
    room.page.enter("add")
    form = room.form
    assert isinstance(form, PersonForm)
    room.save()
    assert "Nama pengguna belum diisi." in room.words()
    qtbot.keyClicks(form.user, "ppk")
    qtbot.keyClicks(form.name, "Orang Baru")
    qtbot.keyClicks(form.nip, "12ab")
    room.save()
    assert "Kata sandi awal belum diisi." in room.words()
    qtbot.keyClicks(form.password, "pendek")
    room.save()
    assert "NIP hanya berisi angka" in room.words()
    form.nip.clear()
    room.save()
    assert "Kata sandi terlalu pendek." in room.words()
    qtbot.keyClicks(form.password, "-sekarang-panjang")
    room.save()
    assert "Pengguna «ppk» sudah ada." in room.words()
    assert form.user.hasFocus()
    assert form.name.text() == "Orang Baru"
    assert room.told() == []


def test_somebody_is_changed(qtbot: QtBot, room: Room) -> None:
    room.pick("ppk")
    room.press("Ubah")
    form = room.form
    assert isinstance(form, PersonForm)
    assert form.nip.text() == "19800101 200501 1 003"
    form.rank.setText("Pembina, IV/a")
    form.roles.ticks[Role.PA].click()
    room.save()
    assert room.office.person("ppk").rank == "Pembina, IV/a"
    assert room.office.person("ppk").roles == {Role.PPK, Role.PA}
    assert "Pembina, IV/a" in room.words()


def test_the_last_administrator_cannot_take_the_role_away(room: Room) -> None:
    room.press("Ubah")
    form = room.form
    assert isinstance(form, PersonForm)
    form.roles.ticks[Role.ADMIN].click()
    room.save()
    assert "admin terakhir" in room.words()
    assert room.page.open_form is not None


def test_a_new_password_is_typed_twice(qtbot: QtBot, room: Room) -> None:
    room.pick("pptk")
    room.press("Kata sandi baru")
    form = room.form
    assert isinstance(form, PasswordForm)
    qtbot.keyClicks(form.password, "kata-sandi-baru")
    qtbot.keyClicks(form.again, "kata-sandi-baru?")
    room.save()
    assert "Tidak sama" in room.words()
    form.again.setText("kata-sandi-baru")
    room.save()
    assert room.office.program.signing_in().sign_in("pptk", "kata-sandi-baru").user == "pptk"


def test_an_account_ends_with_a_reason_and_comes_back(qtbot: QtBot, room: Room) -> None:
    room.pick("pptk")
    room.press("Akhiri akun")
    form = room.form
    assert isinstance(form, ReasonForm)
    room.save()
    assert "Tulis alasannya dahulu." in room.words()
    qtbot.keyClicks(form.reason, "Pindah ke kecamatan")
    room.save()
    assert not room.office.person("pptk").active
    assert "24-11-2026: Pindah ke kecamatan" in room.words()
    assert "diakhiri 24-11-2026" in str(room.page.model.index(6, 1).data())  # last in the list
    assert room.page.count.text() == "6 aktif, 1 diakhiri"
    room.press("Aktifkan lagi")
    back = room.form
    assert isinstance(back, ReasonForm)
    qtbot.keyClicks(back.reason, "Kembali")
    room.save()
    assert room.office.person("pptk").active


def test_a_letter_is_recorded_from_the_official_and_ended_early(qtbot: QtBot, room: Room) -> None:
    room.pick("ppk")
    room.press("Catat surat")
    form = room.form
    assert isinstance(form, StandInForm)
    assert (form.official.currentData(), form.role.currentData()) == ("ppk", "ppk")
    room.save()
    assert "Pilih siapa yang menggantikan." in room.words()
    form.deputy.setCurrentIndex(form.deputy.findData("penyimpan"))
    room.save()
    assert "Nomor surat belum diisi." in room.words()
    qtbot.keyClicks(form.letter, "800/17/2026")
    form.until.setDate(QDate(2026, 11, 23))
    room.save()
    assert "Hari terakhir mendahului hari pertama." in room.words()
    form.until.setDate(QDate(2026, 11, 27))
    room.save()
    assert room.told() == ["Surat dicatat; wewenang mengikuti tanggalnya."]
    assert room.office.person("penyimpan").may(Role.PPK)
    assert "Plh. Pejabat Pembuat Komitmen" in room.words()
    assert "24-11-2026 – 27-11-2026 · surat 800/17/2026 tanggal 24-11-2026" in room.words()
    room.press("Akhiri lebih awal")
    end = room.form
    assert isinstance(end, EndLetterForm)
    qtbot.keyClicks(end.reason, "sudah kembali")
    end.day.setDate(QDate(2026, 11, 23))
    room.save()
    assert not room.office.person("penyimpan").may(Role.PPK)
    assert "tidak pernah berlaku" in room.words()
    assert "Diakhiri: sudah kembali" in room.words()


def test_a_second_letter_for_the_same_days_is_refused_by_name(room: Room) -> None:
    letter = StandInRequest("penyimpan", "ppk", Role.PPK, StandInKind.PLH, "800/1", TODAY, TODAY, TODAY)
    room.office.program.stand_ins().give(room.office.person("admin"), letter)
    room.pick("ppk")
    room.press("Catat surat")
    form = room.form
    assert isinstance(form, StandInForm)
    form.deputy.setCurrentIndex(form.deputy.findData("pptk"))
    form.letter.setText("800/2")
    room.save()
    assert "Sri Hartini sudah menjadi Plh." in room.words()


def test_a_plt_may_have_no_end_and_somebody_without_an_office_stands_in(room: Room) -> None:
    room.pick("admin")
    room.press("Catat surat")
    form = room.form
    assert isinstance(form, StandInForm)
    assert form.deputy.currentData() == "admin"
    assert not form.open_end.isVisible()
    form.kind.setCurrentIndex(form.kind.findData("plt"))
    assert form.open_end.isChecked()
    assert not form.until.isEnabled()
    form.official.setCurrentIndex(form.official.findData("ppk2"))
    assert [form.role.itemData(at) for at in range(form.role.count())] == ["ppk", "pejabat-pengadaan"]
    form.letter.setText("821/3")
    room.save()
    letter = room.office.program.stand_ins().list()[0]
    assert (letter.user, letter.for_user, letter.kind, letter.until) == ("admin", "ppk2", StandInKind.PLT, None)
    assert "sampai ada pejabat baru" in room.words()


def test_escape_closes_a_form_and_the_list_goes_on(qtbot: QtBot, room: Room) -> None:
    room.pick("ppk")
    room.press("Ubah")
    assert room.page.back()
    assert room.page.open_form is None
    assert room.page.table.hasFocus()
    assert "Ratna Wulandari" in room.words()
    assert not room.page.back()


def test_a_form_stays_when_the_roster_is_read_anew(qtbot: QtBot, room: Room, tasks: TaskRunner) -> None:
    room.pick("ppk")
    room.press("Ubah")
    form = room.form
    assert isinstance(form, PersonForm)
    form.rank.setText("belum disimpan")
    room.page.leave()
    room.page.enter()
    settle(qtbot, tasks)
    assert room.form is form
    assert form.rank.text() == "belum disimpan"


def test_an_administrator_who_lost_the_role_meanwhile_is_told(room: Room) -> None:
    office = room.office
    room.pick("ppk")
    room.press("Ubah")
    people = office.program.people()
    people.change(office.person("admin"), "pptk", PersonChange(roles=frozenset({Role.ADMIN})))
    people.change(office.person("pptk"), "admin", PersonChange(roles=frozenset({Role.PPTK})))
    room.save()
    assert "tidak berwenang" in room.words()


def test_the_search_for_anything_finds_people(room: Room) -> None:
    program = room.office.program
    session = program.home().session(room.office.person("pptk"))
    found = [x for x in find_anything(program, session, "ratna w") if x.room == "people"]
    assert [(x.title, x.argument) for x in found] == [("Ratna Wulandari", "ppk")]
    program.people().end(room.office.person("admin"), "ppk", "pindah")
    assert [x for x in find_anything(program, session, "ratna w") if x.room == "people"] == []
