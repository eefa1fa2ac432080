"""Checks of office.db: SQLite's own, the chains, their signatures, the rows of money, projections against a rebuild."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from sqlalchemy import Connection, Table

from blangkon_desktop.domain.chain_head import head_message
from blangkon_desktop.domain.errors import BlangkonError
from blangkon_desktop.domain.journal import ChainFault, check_chain
from blangkon_desktop.platform.device_key import verify_signature
from blangkon_desktop.store.folds import row_digest
from blangkon_desktop.store.projections import PROJECTED, rebuild
from blangkon_desktop.store.repositories.journal_rows import all_bodies, all_entries
from blangkon_desktop.usecases.ports import CheckResult

_RESTORE = "Pulihkan cadangan terakhir: blangkon backup restore"
_REBUILD = "Susun ulang dari jurnal: blangkon doctor --repair"

Check = Callable[[Connection], CheckResult]


def check_office(connection: Connection, own_device: str = "") -> Sequence[CheckResult]:
    """All checks, over one consistent state. A check that stumbles over damage reports it and the others go on.

    `own_device` signs with every transaction, so its chain has to end at its signed head; others sign when they sync.
    """
    checks: Sequence[tuple[str, Check]] = (
        ("berkas-kantor", check_pages),
        ("rujukan", check_references),
        ("jurnal", check_chains),
        ("tanda-tangan", partial(check_signatures, own_device=own_device)),
        ("angka-uang", check_money),
        ("ringkasan", check_projections),
    )
    return [_tried(name, check, connection) for name, check in checks]


def verify_chains(connection: Connection) -> tuple[int, ChainFault | None]:
    """How many entries the journal has and the first that does not hold."""
    return check_chain(all_bodies(connection))


def check_pages(connection: Connection) -> CheckResult:
    """SQLite's integrity_check: pages, indexes, types."""
    found = [row[0] for row in connection.exec_driver_sql("PRAGMA integrity_check(5)")]
    return _result("berkas-kantor", found == ["ok"], "; ".join(found), _RESTORE)


def check_references(connection: Connection) -> CheckResult:
    """Every row that names another one finds it."""
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    tables = sorted({str(row[0]) for row in broken})
    return _result("rujukan", not broken, f"{len(broken)} rujukan putus {' '.join(tables)}".strip(), _REBUILD)


def check_chains(connection: Connection) -> CheckResult:
    """No entry of any device was altered, removed or slipped in."""
    count, fault = verify_chains(connection)
    said = f"{count} catatan" if fault is None else f"perangkat {fault.device_id}, catatan {fault.seq}: {fault.reason}"
    return _result("jurnal", fault is None, said, _RESTORE)


def check_signatures(connection: Connection, own_device: str = "") -> CheckResult:
    """Each signed head is in the journal and was signed by its device; our own chain ends at its signed head."""
    faults = [fault for row in connection.exec_driver_sql(_HEADS) if (fault := _head_fault(own_device, *row))]
    return _result("tanda-tangan", not faults, "; ".join(faults) or "ok", _RESTORE)


def check_money(connection: Connection) -> CheckResult:
    """Rows with amounts give the digest that they carry: SQLite does not see a flipped bit in a number."""
    wrong = [
        f"{table.name} {row[0]}"
        for table in PROJECTED
        if "digest" in table.columns
        for row in connection.execute(table.select())
        if row_digest(tuple(row)[:-1]) != row[-1]
    ]
    return _result("angka-uang", not wrong, ", ".join(wrong[:5]) or "ok", _REBUILD)


def check_projections(connection: Connection) -> CheckResult:
    """The stored rows are exactly those that the journal alone makes."""
    expected = rebuild(all_entries(connection))
    differing = [table.name for table in PROJECTED if _rows(connection, table) != expected[table]]
    said = f"berbeda dari jurnal: {', '.join(differing)}" if differing else "sama dengan jurnal"
    return _result("ringkasan", not differing, said, _REBUILD)


_HEADS = (
    "SELECT h.device_id, h.seq, h.hash, h.signature, j.hash, d.public_key,"
    " (SELECT max(seq) FROM journal WHERE device_id = h.device_id)"
    " FROM journal_heads h LEFT JOIN journal j ON j.device_id = h.device_id AND j.seq = h.seq"
    " LEFT JOIN devices d ON d.device_id = h.device_id"
)


def _head_fault(
    own_device: str,
    device_id: str,
    seq: int,
    hash_: str,
    signature: str,
    stored: str | None,
    public_key: str | None,
    last: int | None,
) -> str:
    if stored != hash_:
        return f"perangkat {device_id}: catatan {seq} yang ditandatangani hilang atau diubah"
    if public_key is None:
        return f"perangkat {device_id}: kuncinya tidak dikenal"
    if not verify_signature(public_key, head_message(device_id, seq, hash_), signature):
        return f"perangkat {device_id}: tanda tangan atas catatan {seq} tidak sah"
    if device_id == own_device and last != seq:
        return f"perangkat {device_id}: catatan sesudah {seq} tidak ditandatangani"
    return ""


def _rows(connection: Connection, table: Table) -> list[tuple[object, ...]]:
    return [tuple(row) for row in connection.execute(table.select().order_by(*table.primary_key.columns))]


def _result(name: str, ok: bool, detail: str, repair: str) -> CheckResult:
    return CheckResult(name, ok, detail, "" if ok else repair)


def _tried(name: str, check: Check, connection: Connection) -> CheckResult:
    try:
        return check(connection)
    except BlangkonError as error:
        return _result(name, False, f"{error.title.id} {error.detail.id}".strip(), _RESTORE)
