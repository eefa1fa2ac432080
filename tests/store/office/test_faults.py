"""Full disks, read-only files, busy writers, killed processes: told calmly, and nothing acknowledged is lost."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from blangkon_desktop.domain.errors import BlangkonError, Conflict, Damaged, NotAllowed
from blangkon_desktop.store.engine import connect_sqlite, open_engine
from blangkon_desktop.store.sqlite_errors import explain_sqlite
from blangkon_desktop.usecases.ports import OrderFilter
from tests.store.office.laptop import Laptop

ROOT = Path(__file__).resolve().parents[3]


def test_a_full_disk_is_told_and_loses_nothing(laptop: Laptop) -> None:
    with laptop.store.transaction() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")
    saved = 0
    with pytest.raises(Conflict) as caught:
        for n in range(1, 1000):
            laptop.save_order(n)
            saved = n
    assert caught.value.code == "store.disk_full"
    assert caught.value.detail.id
    laptop = laptop.reopened()
    assert laptop.faults() == []
    laptop.save_order(saved + 1)
    with laptop.store.read() as reader:
        assert len(reader.orders(OrderFilter())) == saved + 1
    laptop.store.close()


def test_a_read_only_file_is_told(laptop: Laptop) -> None:
    engine = open_engine(laptop.folder.office_db, read_only=True)
    with pytest.raises(NotAllowed) as caught, engine.connect() as connection, connection.begin():
        connection.exec_driver_sql("DELETE FROM drafts")
    engine.dispose()
    assert caught.value.code == "store.read_only"


def test_a_busy_file_is_told(laptop: Laptop) -> None:
    with laptop.store.transaction() as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout=1")
    with closing(connect_sqlite(laptop.folder.office_db)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Conflict) as caught, laptop.store.write("siti"):
            pass
        with laptop.store.read() as reader:
            assert reader.people(), "readers wait for nobody"
    assert caught.value.code == "store.busy"


@pytest.mark.parametrize("content", [b"", b"halo", b"SQLite format 3\x00" + b"\xff" * 5000])
def test_a_file_that_is_no_office_is_refused(laptop: Laptop, content: bytes) -> None:
    laptop.store.close()
    laptop.folder.office_db.write_bytes(content)
    with pytest.raises(Damaged):
        laptop.reopened()
    assert laptop.folder.office_db.read_bytes() == content


def test_a_later_programs_file_is_left_alone(laptop: Laptop) -> None:
    laptop.store.close()
    with closing(sqlite3.connect(laptop.folder.office_db)) as connection:
        connection.executescript("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(Conflict) as caught:
        laptop.reopened()
    assert caught.value.code == "store.newer"


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    engine = open_engine(tmp_path / "no" / "office.db")
    with pytest.raises(NotAllowed) as caught, engine.connect():
        pass
    assert caught.value.code == "store.cannot_open"


@pytest.mark.faults
def test_killed_again_and_again_no_acknowledged_order_is_lost(laptop: Laptop) -> None:
    laptop.store.close()
    acknowledged: set[int] = set()
    for round_ in range(8):
        acknowledged |= _run_and_kill(laptop, first=1 + round_ * 100, lines=round_ % 4)
    again = laptop.reopened()
    with again.store.read() as reader:
        there = {int(order.order_id.removeprefix("order-")) for order in reader.orders(OrderFilter())}
    assert acknowledged <= there
    assert len(there - acknowledged) <= 8, "at most the one that was being saved"
    assert again.faults() == []
    again.store.close()


@pytest.mark.faults
def test_several_processes_write_one_journal(laptop: Laptop) -> None:
    laptop.store.close()
    running = [_start(laptop, first, 20) for first in (100, 200, 300)]
    said = [process.communicate(timeout=120)[0].split() for process in running]
    assert [process.returncode for process in running] == [0, 0, 0]
    assert [len(lines) for lines in said] == [21, 21, 21]
    again = laptop.reopened()
    assert again.care.verify_journal() == (3 + 60, None)
    assert again.faults() == []
    again.store.close()


def _run_and_kill(laptop: Laptop, first: int, lines: int) -> set[int]:
    """Start a writer, kill it after so many acknowledged orders; what it had acknowledged by then."""
    process = _start(laptop, first, 90)
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    said = [process.stdout.readline() for _ in range(lines)]
    process.kill()
    said += process.stdout.readlines()
    process.wait()
    process.stdout.close()
    return {int(line) for line in said if line.endswith("\n")}


def _start(laptop: Laptop, first: int, count: int) -> subprocess.Popen[str]:
    module = "tests.store.office.writer_process"
    command = [sys.executable, "-m", module, str(laptop.folder.root), str(first), str(count)]
    return subprocess.Popen(
        command, cwd=ROOT, env={"PYTHONPATH": f"{ROOT}/src:{ROOT}"}, stdout=subprocess.PIPE, text=True
    )


def test_errors_carry_what_to_do(laptop: Laptop) -> None:
    codes = {}
    for code in (5, 6, 8, 10, 11, 13, 14, 26, 266, 522):
        error = sqlite3.OperationalError("x")
        error.sqlite_errorcode = code
        told = explain_sqlite(error, laptop.folder.office_db)
        assert isinstance(told, BlangkonError)
        assert all((told.title.id, told.title.en, told.detail.id, told.next_step.id, told.next_step.en))
        codes[code] = told.code
    assert codes[266] == codes[522] == "store.disk_failing"
    constraint = sqlite3.IntegrityError("x")
    constraint.sqlite_errorcode = sqlite3.SQLITE_CONSTRAINT
    assert explain_sqlite(constraint, laptop.folder.office_db) is None
