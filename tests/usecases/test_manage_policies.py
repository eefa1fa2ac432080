"""Which policy file is in force, and taking in new ones: from a flash disk or a hub, newer only, whole or not."""

from __future__ import annotations

import hashlib
import json
from datetime import date
from pathlib import Path

import pytest

from blangkon_desktop.domain.errors import BlangkonError, Conflict, InvalidInput, NotAllowed
from blangkon_desktop.domain.people import Person, Role
from blangkon_desktop.domain.policy_version import is_newer
from blangkon_desktop.domain.routing import RouteFacts, decide_route
from blangkon_desktop.store.policy_folder import PolicyFolder
from blangkon_desktop.usecases.manage_policies import PolicyDesk
from blangkon_desktop.usecases.policy_ports import OfferedPolicy
from tests.fakes import FixedClock
from tests.rules import BATANG, batang_text, next_version

ADMIN = Person("admin", "Admin", "", frozenset({Role.ADMIN}), "x")
PPK = Person("ppk", "PPK", "", frozenset({Role.PPK}), "x")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "policies"


@pytest.fixture
def desk(folder: Path) -> PolicyDesk:
    return PolicyDesk(PolicyFolder(BATANG, folder), FixedClock())


def versions(desk: PolicyDesk) -> list[tuple[str, bool]]:
    """The files, the newest first, and which is in force."""
    return [(file.kept.record.version, file.in_force) for file in desk.files()]


def offered(text: str, version: str) -> OfferedPolicy:
    """A file as the hub offers it."""
    return OfferedPolicy("batang", version, hashlib.sha256(text.encode()).hexdigest(), text, "ab" * 64)


def refused(desk: PolicyDesk, text: str, family: type[BlangkonError]) -> BlangkonError:
    """The refusal of a file; what was in force stays."""
    before = versions(desk)
    with pytest.raises(family) as caught:
        desk.install(ADMIN, text, "usb.toml")
    assert versions(desk) == before
    assert caught.value.next_step.id
    return caught.value


def test_at_first_the_programs_own_file_is_in_force(desk: PolicyDesk, folder: Path) -> None:
    assert versions(desk) == [("2024-03", True)]
    assert desk.in_force().name == "Aturan Batang 2024-03"
    assert desk.in_force() is desk.in_force()
    assert not folder.exists()


def test_an_installed_file_decides_from_its_day(desk: PolicyDesk) -> None:
    installed = desk.install(ADMIN, next_version("2026-12"), "usb.toml")
    record = installed.kept.record
    assert installed.in_force
    assert (record.origin, record.came_from, record.brought_by) == ("file", "usb.toml", "admin")
    assert record.came_at == "2026-11-24T08:30:00+07:00"
    assert versions(desk) == [("2026-12", True), ("2024-03", False)]
    for day, value, outcome in (
        (date(2026, 12, 31), 50_000_000, "marketplace"),
        (date(2026, 12, 31), 50_000_001, "ekatalog-lokal"),
        (date(2027, 1, 1), 60_000_000, "marketplace"),
        (date(2027, 1, 1), 60_000_001, "ekatalog-lokal"),
    ):
        decision = decide_route(desk.in_force(), RouteFacts(value, day))
        assert (decision.outcome, decision.policy_version) == (outcome, "2026-12")


def test_another_process_sees_it_at_once(desk: PolicyDesk, folder: Path) -> None:
    window = PolicyDesk(PolicyFolder(BATANG, folder), FixedClock())
    assert window.in_force().version == "2024-03"
    desk.install(ADMIN, next_version("2026-12"), "usb.toml")
    assert window.in_force().version == "2026-12"
    assert window.in_force() is window.in_force()


def test_only_an_administrator_installs(desk: PolicyDesk) -> None:
    with pytest.raises(NotAllowed):
        desk.install(PPK, next_version("2026-12"), "usb.toml")
    assert versions(desk) == [("2024-03", True)]


def test_the_same_file_again_changes_nothing(desk: PolicyDesk, folder: Path) -> None:
    desk.install(ADMIN, next_version("2026-12"), "usb.toml")
    note = (folder / "batang-2026-12.json").read_bytes()
    assert desk.install(ADMIN, next_version("2026-12"), "other-name.toml").in_force
    assert desk.receive(offered(next_version("2026-12"), "2026-12"), "http://hub").in_force
    assert (folder / "batang-2026-12.json").read_bytes() == note
    assert not desk.install(ADMIN, batang_text(), "batang.toml").in_force


def test_an_older_file_is_refused_and_going_back_needs_a_newer_version(desk: PolicyDesk) -> None:
    desk.install(ADMIN, next_version("2027-01"), "usb.toml")
    error = refused(desk, next_version("2026-12"), Conflict)
    assert (error.code, error.exit_code, error.data["in_force"]) == ("policy.older", 5, "2027-01")
    back = batang_text().replace('version = "2024-03"', 'version = "2027-01.1"')
    assert desk.install(ADMIN, back, "usb.toml").in_force


@pytest.mark.parametrize(
    ("text", "family", "code"),
    [
        (next_version("2026-12").replace('id = "batang"', 'id = "kendal"', 1), Conflict, "policy.other_office"),
        (batang_text() + "\n# another remark\n", Conflict, "policy.same_version"),
        (next_version("2024-3"), Conflict, "policy.same_version"),
        (next_version("2023-12"), Conflict, "policy.older"),
        (next_version("2026-12").replace("over = 60000000", "over = 60000001"), InvalidInput, "policy.invalid"),
        (next_version("2026-12").replace('source = "Surat Edaran uji"', ""), InvalidInput, "policy.invalid"),
        ("", InvalidInput, "policy.invalid"),
    ],
)
def test_what_may_not_be_taken_is_refused(desk: PolicyDesk, text: str, family: type[BlangkonError], code: str) -> None:
    assert refused(desk, text, family).code == code


def test_a_file_that_was_altered_or_lost_is_not_used_and_said(desk: PolicyDesk, folder: Path) -> None:
    desk.install(ADMIN, next_version("2026-12"), "usb.toml")
    file = folder / "batang-2026-12.toml"
    file.write_text(file.read_text(encoding="utf-8").replace("60000000", "90000000"), encoding="utf-8")
    assert versions(desk) == [("2026-12", False), ("2024-03", True)]
    assert "berubah" in desk.files()[0].kept.problem.id
    file.unlink()
    assert "hilang" in desk.files()[0].kept.problem.id
    assert desk.install(ADMIN, next_version("2026-12"), "usb.toml").in_force


@pytest.mark.parametrize("note", ["", "{", "[]", '{"policy_id": "batang"}', '{"policy_id": 5, "version": 5}'])
def test_a_note_that_is_none_is_passed_over(desk: PolicyDesk, folder: Path, note: str) -> None:
    folder.mkdir()
    (folder / "batang-2026-12.json").write_text(note, encoding="utf-8")
    (folder / "batang-2026-12.toml").write_text(next_version("2026-12"), encoding="utf-8")
    assert versions(desk) == [("2024-03", True)]


def test_a_file_without_its_note_was_never_taken(desk: PolicyDesk, folder: Path) -> None:
    folder.mkdir()
    (folder / "batang-2026-12.toml").write_text(next_version("2026-12"), encoding="utf-8")
    assert versions(desk) == [("2024-03", True)]


def test_a_file_of_an_older_program_gets_the_rules_that_it_does_not_know(desk: PolicyDesk, folder: Path) -> None:
    text = next_version("2026-12")
    start = text.index('[[row]]\nrule = "kuitansi.sum"')
    text = text[:start] + text[text.index("[[row]]", start + 5) :]
    assert desk.install(ADMIN, text, "usb.toml").in_force
    day = date(2027, 1, 1)
    assert desk.in_force().text("kuitansi.sum", day) == "gross"
    assert desk.in_force().band("route", 60_000_000, day).gives == "marketplace"


def test_a_file_of_a_newer_program_waits_until_this_one_is_updated(desk: PolicyDesk) -> None:
    text = next_version("2026-12") + '\n[[row]]\nrule = "route.weather"\nvalue = "sunny"\n'
    error = refused(desk, text + 'valid_from = 2027-01-01\nsource = "S"\ncertainty = "source"\n', InvalidInput)
    assert "route.weather" in error.detail.id


def test_a_kept_file_stays_of_use_when_the_program_drops_a_rule(desk: PolicyDesk, folder: Path) -> None:
    desk.install(ADMIN, next_version("2026-12"), "usb.toml")
    row = '\n[[row]]\nrule = "countdown.old"\nvalue = 3\nvalid_from = 2018-03-22\nsource = "S"\ncertainty = "source"\n'
    older = next_version("2026-12") + row
    (folder / "batang-2026-12.toml").write_text(older, encoding="utf-8")
    note = json.loads((folder / "batang-2026-12.json").read_text(encoding="utf-8"))
    note["sha256"] = hashlib.sha256(older.encode()).hexdigest()
    (folder / "batang-2026-12.json").write_text(json.dumps(note), encoding="utf-8")
    assert versions(desk) == [("2026-12", True), ("2024-03", False)]
    with pytest.raises(InvalidInput):
        desk.install(ADMIN, older.replace("2026-12", "2026-13"), "usb.toml")


def test_a_folder_that_can_not_be_written_is_said(desk: PolicyDesk, folder: Path) -> None:
    folder.write_text("a file where the folder should be", encoding="utf-8")
    with pytest.raises(NotAllowed):
        desk.install(ADMIN, next_version("2026-12"), "usb.toml")
    assert versions(desk) == [("2024-03", True)]


def test_where_a_file_came_from_is_noted(desk: PolicyDesk, folder: Path) -> None:
    desk.receive(offered(next_version("2026-12"), "2026-12"), "http://hub:8757")
    note = json.loads((folder / "batang-2026-12.json").read_text(encoding="utf-8"))
    assert (note["origin"], note["came_from"], note["brought_by"]) == ("hub", "http://hub:8757", "")
    assert note["signature"] == "ab" * 64


@pytest.mark.parametrize(
    ("newer", "older"),
    [("2026-12", "2024-03"), ("2026-11", "2026-2"), ("2026-11.1", "2026-11"), ("2026-11.10", "2026-11.9")],
)
def test_versions_are_compared_as_numbers(newer: str, older: str) -> None:
    assert is_newer(newer, older)
    assert not is_newer(older, newer)
    assert not is_newer(newer, newer)
