"""Opening the locked screen: PIN or password, one count of wrong tries for both, at both edges of the wait."""

from __future__ import annotations

import pytest

from blangkon_desktop.domain.errors import InvalidInput, NotAllowed
from blangkon_desktop.usecases.home_views import Session
from blangkon_desktop.usecases.screen_lock import ScreenLock
from tests.offices import PASSWORD, QuickHasher, ReadyOffice

PIN = "2580"


@pytest.fixture
def lock(office: ReadyOffice) -> ScreenLock:
    """The lock of the ready office."""
    office.program.hasher = QuickHasher()
    return office.program.screen_lock()


@pytest.fixture
def session(office: ReadyOffice) -> Session:
    """Ratna at work."""
    return office.program.home().session(office.person("ppk"))


def wrong(lock: ScreenLock, session: Session, secret: str = "1593", code: str = "lock.wrong") -> NotAllowed:
    with pytest.raises(NotAllowed) as refused:
        lock.unlock(session, secret)
    assert refused.value.code == code
    return refused.value


def test_without_a_pin_the_password_opens(lock: ScreenLock, session: Session) -> None:
    assert not lock.has_pin(session)
    assert lock.unlock(session, PASSWORD).user == "ppk"
    assert wrong(lock, session, "").title.id == "Kata sandi tidak cocok."


def test_with_a_pin_both_open(lock: ScreenLock, session: Session, office: ReadyOffice) -> None:
    lock.set_pin(session, PASSWORD, PIN)
    assert lock.has_pin(session)
    assert lock.unlock(session, PIN).user == "ppk"
    assert lock.unlock(session, PASSWORD).user == "ppk"
    assert "PIN" in wrong(lock, session).title.id
    other = office.program.home().session(office.person("pejabat"))
    assert not lock.has_pin(other)
    wrong(lock, other, PIN)
    lock.remove_pin(session, PASSWORD)
    wrong(lock, session, PIN)


def test_a_pin_signs_nobody_in(lock: ScreenLock, session: Session, office: ReadyOffice) -> None:
    lock.set_pin(session, PASSWORD, PIN)
    with pytest.raises(NotAllowed, match="signin.wrong"):
        office.program.signing_in().sign_in("ppk", PIN)


def test_the_pin_stays_on_this_device(lock: ScreenLock, session: Session, office: ReadyOffice) -> None:
    with office.program.office().read() as reader:
        before = len(list(reader.entries()))
    lock.set_pin(session, PASSWORD, PIN)
    with office.program.office().read() as reader:
        assert len(list(reader.entries())) == before


def test_setting_a_pin_takes_the_password(lock: ScreenLock, session: Session) -> None:
    with pytest.raises(NotAllowed, match="people.wrong_password") as refused:
        lock.set_pin(session, "bukan-ini", PIN)
    assert refused.value.field == "password"
    with pytest.raises(InvalidInput, match=r"pin\.too_easy"):
        lock.set_pin(session, PASSWORD, "1234")
    with pytest.raises(NotAllowed, match="people.wrong_password"):
        lock.remove_pin(session, "bukan-ini")
    assert not lock.has_pin(session)


def test_the_fifth_wrong_pin_costs_half_a_minute_and_the_next_a_whole_one(
    lock: ScreenLock, session: Session, office: ReadyOffice
) -> None:
    lock.set_pin(session, PASSWORD, PIN)
    for _ in range(4):
        wrong(lock, session)
    assert lock.unlock(session, PIN).user == "ppk"  # four cost nothing, and a success forgets them
    for _ in range(5):
        wrong(lock, session)
    assert wrong(lock, session, PIN, "signin.wait").data["seconds"] == 30
    office.clock.advance(29)
    assert wrong(lock, session, PASSWORD, "signin.wait").data["seconds"] == 1
    office.clock.advance(1)
    wrong(lock, session)
    assert wrong(lock, session, PIN, "signin.wait").data["seconds"] == 60
    office.clock.advance(60)
    assert lock.unlock(session, PIN).user == "ppk"


def test_wrong_pins_and_wrong_passwords_are_counted_together(
    lock: ScreenLock, session: Session, office: ReadyOffice
) -> None:
    lock.set_pin(session, PASSWORD, PIN)
    for _ in range(3):
        wrong(lock, session)
    for _ in range(2):
        with pytest.raises(NotAllowed, match="signin.wrong"):
            office.program.signing_in().sign_in("ppk", "salah-sekali")
    wrong(lock, session, PIN, "signin.wait")
    with pytest.raises(NotAllowed, match="signin.wait"):
        office.program.signing_in().sign_in("ppk", PASSWORD)
    with pytest.raises(NotAllowed, match="signin.wait"):
        office.program.people().change_own_password(office.person("ppk"), PASSWORD, "kata-sandi-baru")


def test_wrong_tries_of_two_programs_add_up(lock: ScreenLock, session: Session, office: ReadyOffice) -> None:
    other = ReadyOffice(office.program.data_dir, office.clock)
    for _ in range(2):
        wrong(lock, session)
        wrong(other.program.screen_lock(), session)
    wrong(lock, session)
    wrong(other.program.screen_lock(), session, PASSWORD, "signin.wait")
    other.close()


def test_a_screen_of_somebody_whose_account_ended_stays_shut(
    lock: ScreenLock, session: Session, office: ReadyOffice
) -> None:
    lock.set_pin(session, PASSWORD, PIN)
    office.program.people().end(office.person("admin"), "ppk", "pindah")
    wrong(lock, session, PIN, "people.ended")
    wrong(lock, session)
