"""A backup carries rules, templates and standard prices; old backups without them still restore."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from blangkon_desktop.domain.errors import Damaged
from blangkon_desktop.platform.folder import DataFolder
from blangkon_desktop.store.backup import verify_backup
from blangkon_desktop.store.carried_files import folders_of
from blangkon_desktop.store.office_care import open_office_care
from tests.store.office.laptop import Laptop


def fill(folder: DataFolder, text: str) -> dict[str, bytes]:
    for place in folders_of(folder):
        place.mkdir(exist_ok=True)
        (place / "satu.json").write_text(f"{text} {place.name}")
    return contents(folder)


def contents(folder: DataFolder) -> dict[str, bytes]:
    return {
        f"{place.name}/{file.name}": file.read_bytes()
        for place in folders_of(folder)
        if place.is_dir()
        for file in place.iterdir()
    }


def test_what_was_installed_comes_back_and_what_it_replaces_is_kept(laptop: Laptop, tmp_path: Path) -> None:
    then = fill(laptop.folder, "dulu")
    (laptop.folder.templates / ".half-written").write_text("x")
    laptop.care.backup(tmp_path / "b")
    assert laptop.care.carried(tmp_path / "b") == len(then) == 3
    now = fill(laptop.folder, "kini")
    (laptop.folder.policies / "dua.toml").write_text("baru")
    kept = laptop.care.restore(tmp_path / "b")
    assert contents(laptop.folder) == then
    found = {name: (kept / name).read_bytes() for name in now}
    assert found == now
    assert (kept / "policies" / "dua.toml").read_text() == "baru"
    assert not list(laptop.folder.root.glob(".restored-*"))
    with closing(sqlite3.connect(laptop.folder.office_db)) as connection:
        names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master")]
    assert "carried_files" not in names
    again = laptop.reopened()
    assert again.faults() == []
    again.store.close()


def test_a_new_laptop_gets_them(laptop: Laptop, tmp_path: Path) -> None:
    then = fill(laptop.folder, "dulu")
    laptop.care.backup(tmp_path / "b")
    care = open_office_care(tmp_path / "new", clock=laptop.clock)
    care.restore(tmp_path / "b")
    assert contents(DataFolder(tmp_path / "new")) == then


def test_a_backup_of_a_laptop_without_any_takes_them_away(laptop: Laptop, tmp_path: Path) -> None:
    laptop.care.backup(tmp_path / "b")
    assert laptop.care.carried(tmp_path / "b") == 0
    fill(laptop.folder, "kini")
    kept = laptop.care.restore(tmp_path / "b")
    assert contents(laptop.folder) == {}
    assert (kept / "templates" / "satu.json").exists()


def test_a_backup_from_before_leaves_them_as_they_are(laptop: Laptop, tmp_path: Path) -> None:
    laptop.care.backup(tmp_path / "b")
    with closing(sqlite3.connect(tmp_path / "b")) as connection:
        connection.execute("DROP TABLE carried_files")
    assert verify_backup(tmp_path / "b") == 3
    assert laptop.care.carried(tmp_path / "b") is None
    now = fill(laptop.folder, "kini")
    laptop.care.restore(tmp_path / "b")
    assert contents(laptop.folder) == now


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE carried_files SET content = x'00'",
        "UPDATE carried_files SET sha256 = ''",
        "UPDATE carried_files SET path = '../../office.db' WHERE path LIKE 'templates/%'",
        "UPDATE carried_files SET path = 'templates/../../x' WHERE path LIKE 'templates/%'",
        "UPDATE carried_files SET path = 'files/x' WHERE path LIKE 'templates/%'",
        "ALTER TABLE carried_files DROP COLUMN sha256",
    ],
)
def test_changed_files_are_refused_and_nothing_is_touched(laptop: Laptop, tmp_path: Path, change: str) -> None:
    fill(laptop.folder, "dulu")
    laptop.care.backup(tmp_path / "b")
    with closing(sqlite3.connect(tmp_path / "b")) as connection, connection:
        connection.execute(change)
    now = fill(laptop.folder, "kini")
    for act in (laptop.care.verify_backup, laptop.care.restore):
        with pytest.raises(Damaged, match=r"backup\.damaged"):
            act(tmp_path / "b")
    assert contents(laptop.folder) == now


def test_a_restore_that_was_cut_off_is_cleared_away_by_the_next(laptop: Laptop, tmp_path: Path) -> None:
    then = fill(laptop.folder, "dulu")
    laptop.care.backup(tmp_path / "b")
    left = laptop.folder.root / ".restored-1234"
    (left / "templates").mkdir(parents=True)
    laptop.care.restore(tmp_path / "b")
    assert contents(laptop.folder) == then
    assert not left.exists()
