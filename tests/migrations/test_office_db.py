"""The schema of office.db: what migrations make is what the tables say, and upgrading never loses a file."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Table

from blangkon_desktop.domain.errors import Conflict, Damaged
from blangkon_desktop.store.engine import open_engine
from blangkon_desktop.store.migrations import runner
from blangkon_desktop.store.tables import budget, journal, local, projections, sync
from blangkon_desktop.store.tables.base import metadata
from tests.store.office.laptop import Laptop

TABLES = (budget, journal, local, projections, sync)


def test_the_program_works_with_the_newest_revision() -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(runner.__file__).parent))
    config.set_main_option("path_separator", "os")
    scripts = ScriptDirectory.from_config(config)
    revisions = [script.revision for script in scripts.walk_revisions()]
    assert scripts.get_current_head() == runner.HEAD
    assert tuple(reversed(revisions)) == runner.KNOWN


def test_migrations_make_what_the_tables_say(tmp_path: Path) -> None:
    path = tmp_path / "office.db"
    runner.create_database(path)
    engine = open_engine(path)
    with engine.connect() as connection:
        differences = compare_metadata(MigrationContext.configure(connection), metadata)
        order = {t.name: [c[1] for c in connection.exec_driver_sql(f"PRAGMA table_info({t.name})")] for t in _tables()}
    engine.dispose()
    assert differences == []
    assert order == {t.name: [column.name for column in t.columns] for t in _tables()}
    assert [p.name for p in tmp_path.iterdir()] == ["office.db"]


def test_checks_of_the_schema_are_there(tmp_path: Path) -> None:
    path = tmp_path / "office.db"
    runner.create_database(path)
    with closing(sqlite3.connect(path)) as connection:
        row = "INSERT INTO journal VALUES ('a', 'd', ?, 'order', 'x', NULL, 't', '', x'00', 'h', ?, NULL, NULL)"
        connection.execute(row, (1, "pending"))
        with pytest.raises(sqlite3.IntegrityError, match="verdict_known"):
            connection.execute(row, (2, "lost"))
        with pytest.raises(sqlite3.IntegrityError, match="UNIQUE"):
            connection.execute(row.replace("'a'", "'b'"), (1, "pending"))


def test_of_two_that_create_one_wins(tmp_path: Path) -> None:
    path = tmp_path / "office.db"
    runner.create_database(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript("INSERT INTO sync_state VALUES ('hub', 'first')")
    runner.create_database(path)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT value FROM sync_state").fetchall() == [("first",)]
    assert [p.name for p in tmp_path.iterdir()] == ["office.db"]


def test_an_upgrade_keeps_the_data_and_a_backup(tmp_path: Path) -> None:
    laptop = Laptop.with_office(tmp_path)
    laptop.save_order()
    laptop.store.close()
    backup = runner.migrate(laptop.folder)
    again = laptop.reopened()
    assert again.status() == "draft"
    assert again.faults() == []
    assert again.care.verify_backup(backup) == 4
    assert backup.parent == laptop.folder.backups
    again.store.close()
    assert {p.name for p in tmp_path.iterdir() if p.is_file()} == {"office.db", "device.key"}


@pytest.mark.parametrize("revision", runner.KNOWN[:-1])
def test_data_of_an_earlier_release_is_all_there_afterwards(tmp_path: Path, revision: str) -> None:
    laptop = Laptop.with_office(tmp_path)
    laptop.save_order()
    laptop.store.close()
    old = tmp_path / "old.db"
    runner.upgrade_file(old, revision)
    with closing(sqlite3.connect(old)) as connection:
        connection.execute("ATTACH ? AS new", (str(laptop.folder.office_db),))
        for table in ("journal", "journal_heads", "sync_state"):
            connection.execute(f"INSERT INTO main.{table} SELECT * FROM new.{table}")
        connection.commit()
    old.replace(laptop.folder.office_db)
    again = laptop.reopened()
    assert again.status() == "draft"
    assert again.faults() == []
    again.store.close()
    assert runner.read_revision(laptop.folder.office_db) == runner.HEAD


def test_an_upgrade_needs_the_file_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    laptop = Laptop.with_office(tmp_path)
    monkeypatch.setattr("blangkon_desktop.store.safe_files.BUSY_TIMEOUT_MS", 100)
    with laptop.store.read() as reader, pytest.raises(Conflict) as caught:
        reader.people()
        runner.migrate(laptop.folder)
    assert caught.value.code == "store.in_use"
    laptop.save_order()
    assert laptop.faults() == []
    laptop.store.close()


def test_damaged_data_is_not_upgraded(tmp_path: Path) -> None:
    laptop = Laptop.with_office(tmp_path)
    laptop.store.close()
    with closing(sqlite3.connect(laptop.folder.office_db)) as connection:
        connection.executescript("UPDATE journal SET hash = 'x' WHERE seq = 2")
    before = laptop.folder.office_db.stat().st_ino
    with pytest.raises(Damaged, match="did not pass") as caught:
        runner.migrate(laptop.folder)
    assert caught.value.code == "store.upgrade_failed"
    assert laptop.folder.office_db.stat().st_ino == before
    assert not list(tmp_path.glob(".office.db*"))


def test_an_open_store_follows_the_new_file(tmp_path: Path) -> None:
    laptop = Laptop.with_office(tmp_path / "a")
    copy = tmp_path / "copy.db"
    laptop.care.backup(copy)
    with laptop.store.read() as reader:
        assert reader.people()
    laptop.store.close()  # no connection is left, the object goes on
    laptop.save_order()
    laptop.store.close()
    shutil.copyfile(copy, tmp_path / "a" / "new.db")
    (tmp_path / "a" / "new.db").replace(laptop.folder.office_db)
    assert laptop.status() is None
    laptop.save_order(2)
    assert laptop.status(2) == "draft"
    laptop.store.close()


def _tables() -> list[Table]:
    return list(metadata.tables.values())
