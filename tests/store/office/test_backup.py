"""Backups: proved, put back whole, and nothing that they replace is lost."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from blangkon_desktop.domain.errors import BlangkonError, Conflict, Damaged
from blangkon_desktop.store.backup import verify_backup
from tests.store.office.laptop import Laptop


def test_a_backup_comes_back(laptop: Laptop, tmp_path: Path) -> None:
    laptop.save_order(1)
    target, seen = tmp_path / "away" / "office.backup", []
    size = laptop.care.backup(target, lambda done, pages: seen.append((done, pages)))
    assert size == target.stat().st_size
    assert seen[-1][0] == seen[-1][1] > 0
    assert [p.name for p in target.parent.iterdir()] == ["office.backup"]
    laptop.save_order(2)
    assert laptop.care.verify_backup(target) == 4

    kept = laptop.care.restore(target)

    assert sorted(p.name for p in kept.iterdir()) == ["device.key", "office.db"]
    assert verify_backup(kept / "office.db") == 5
    again = laptop.reopened()
    assert (again.status(1), again.status(2)) == ("draft", None)
    assert again.key.device_id != laptop.key.device_id, "the old chain may go on elsewhere"
    again.save_order(3)
    assert again.faults() == []
    again.store.close()


def test_a_backup_is_made_while_others_write(laptop: Laptop, tmp_path: Path) -> None:
    with laptop.store.write("siti") as writer:
        assert laptop.care.backup(tmp_path / "b") > 0
        assert writer.people()


def test_a_restore_waits_for_nobody_to_use_the_data(
    laptop: Laptop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    laptop.care.backup(tmp_path / "b")
    monkeypatch.setattr("blangkon_desktop.store.safe_files.BUSY_TIMEOUT_MS", 100)
    with closing(sqlite3.connect(laptop.folder.office_db)) as other:
        other.execute("SELECT count(*) FROM journal").fetchone()
        with pytest.raises(Conflict) as caught:
            laptop.care.restore(tmp_path / "b")
    assert caught.value.code == "store.in_use"
    assert laptop.reopened().faults() == []


def test_a_damaged_office_is_replaced_and_kept(laptop: Laptop, tmp_path: Path) -> None:
    laptop.care.backup(tmp_path / "b")
    laptop.store.close()
    laptop.folder.office_db.write_bytes(b"no database at all" * 100)
    kept = laptop.care.restore(tmp_path / "b")
    assert (kept / "office.db").read_bytes().startswith(b"no database")
    assert laptop.reopened().faults() == []


def test_a_restore_into_an_empty_folder(laptop: Laptop, tmp_path: Path) -> None:
    from blangkon_desktop.store.office_care import open_office_care

    laptop.care.backup(tmp_path / "b")
    care = open_office_care(tmp_path / "new", clock=laptop.clock)
    care.restore(tmp_path / "b")
    assert care.verify_journal() == (3, None)


@pytest.mark.parametrize("share", [0, 1, 50, 99])
def test_a_cut_off_backup_is_refused(laptop: Laptop, tmp_path: Path, share: int) -> None:
    for n in range(1, 8):
        laptop.save_order(n)
    whole = tmp_path / "b"
    size = laptop.care.backup(whole)
    part = tmp_path / "part"
    part.write_bytes(whole.read_bytes()[: size * share // 100])
    _refused(laptop, part)


def test_a_changed_backup_is_refused(laptop: Laptop, tmp_path: Path) -> None:
    backup = tmp_path / "b"
    for statement in ("UPDATE journal SET hash = 'x'", "UPDATE people SET name = 'x'", "DROP TABLE alembic_version"):
        laptop.care.backup(backup)
        with closing(sqlite3.connect(backup)) as connection:
            connection.executescript(statement)
        _refused(laptop, backup)


def test_a_place_that_takes_no_backup_is_told(laptop: Laptop, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for target in (tmp_path / "file" / "b", tmp_path / "file" / "deep" / "b", tmp_path):
        with pytest.raises(BlangkonError) as caught:
            laptop.care.backup(target)
        assert caught.value.code.startswith("folder.")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["file", "laptop-1"]


def test_what_is_no_backup_is_refused(laptop: Laptop, tmp_path: Path) -> None:
    (tmp_path / "text").write_text("halo")
    _refused(laptop, tmp_path / "text")
    with pytest.raises(BlangkonError) as caught:
        laptop.care.verify_backup(tmp_path / "nothing")
    assert caught.value.code == "backup.not_found"
    with pytest.raises(Conflict) as same:
        laptop.care.backup(laptop.folder.office_db)
    assert same.value.code == "backup.same_file"


def _refused(laptop: Laptop, backup: Path) -> None:
    for act in (laptop.care.verify_backup, laptop.care.restore):
        with pytest.raises(Damaged):
            act(backup)
    assert laptop.faults() == []
    assert laptop.folder.device_key.exists()
