"""Checks of office.db: SQLite's own, the chains, their signatures, the rows of money, projections against a rebuild."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from sqlalchemy import Connection, Table

from blangkon_desktop.domain.chain_head import head_message
from blangkon_desktop.domain.errors import BlangkonError
from blangkon_desktop.domain.journal import ChainFault, check_chain
from blangkon_desktop.domain.text import NOTHING, Sentence
from blangkon_desktop.platform.device_key import verify_signature
from blangkon_desktop.store.folds import row_digest
from blangkon_desktop.store.projections import PROJECTED, rebuild
from blangkon_desktop.store.repositories.journal_rows import all_bodies, all_entries
from blangkon_desktop.usecases.ports import CheckResult

_RESTORE = Sentence(
    "Pulihkan cadangan terakhir: blangkon backup restore", "Restore the last backup: blangkon backup restore"
)
_REBUILD = Sentence(
    "Susun ulang dari jurnal: blangkon doctor --repair", "Rebuild from the journal: blangkon doctor --repair"
)
_FINE = Sentence("utuh", "whole")

Check = Callable[[Connection], CheckResult]


def check_office(connection: Connection, own_device: str = "") -> Sequence[CheckResult]:
    """All checks, over one consistent state. A check that stumbles over damage reports it and the others go on.

    `own_device` signs with every transaction, so its chain has to end at its signed head; others sign when they sync.
    """
    checks: Sequence[tuple[str, Check]] = (
        ("files", check_pages),
        ("references", check_references),
        ("journal", check_chains),
        ("signatures", partial(check_signatures, own_device=own_device)),
        ("money", check_money),
        ("projections", check_projections),
    )
    return [_tried(name, check, connection) for name, check in checks]


def verify_chains(connection: Connection) -> tuple[int, ChainFault | None]:
    """How many entries the journal has and the first that does not hold."""
    return check_chain(all_bodies(connection))


def check_pages(connection: Connection) -> CheckResult:
    """SQLite's integrity_check: pages, indexes, types."""
    found = [row[0] for row in connection.exec_driver_sql("PRAGMA integrity_check(5)")]
    return _result("files", found == ["ok"], _FINE if found == ["ok"] else _plain("; ".join(found)), _RESTORE)


def check_references(connection: Connection) -> CheckResult:
    """Every row that names another one finds it."""
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    tables = sorted({str(row[0]) for row in broken})
    where = " ".join(tables)
    said = Sentence(f"{len(broken)} rujukan putus: {where}", f"{len(broken)} broken references: {where}")
    return _result("references", not broken, said if broken else _FINE, _REBUILD)


def check_chains(connection: Connection) -> CheckResult:
    """No entry of any device was altered, removed or slipped in."""
    count, fault = verify_chains(connection)
    said = Sentence(f"{count} catatan", f"{count} entries")
    if fault is not None:
        place, reason = (fault.device_id, fault.seq), fault.reason
        said = Sentence(
            f"perangkat {place[0]}, catatan {place[1]}: {reason}", f"device {place[0]}, entry {place[1]}: {reason}"
        )
    return _result("journal", fault is None, said, _RESTORE)


def check_signatures(connection: Connection, own_device: str = "") -> CheckResult:
    """Each signed head is in the journal and was signed by its device; our own chain ends at its signed head."""
    faults = [fault for row in connection.exec_driver_sql(_HEADS) if (fault := _head_fault(own_device, *row))]
    said = Sentence("; ".join(f.id for f in faults), "; ".join(f.en for f in faults))
    return _result("signatures", not faults, said if faults else _FINE, _RESTORE)


def check_money(connection: Connection) -> CheckResult:
    """Rows with amounts give the digest that they carry: SQLite does not see a flipped bit in a number."""
    wrong = [
        f"{table.name} {row[0]}"
        for table in PROJECTED
        if "digest" in table.columns
        for row in connection.execute(table.select())
        if row_digest(tuple(row)[:-1]) != row[-1]
    ]
    return _result("money", not wrong, _plain(", ".join(wrong[:5])) if wrong else _FINE, _REBUILD)


def check_projections(connection: Connection) -> CheckResult:
    """The stored rows are exactly those that the journal alone makes."""
    expected = rebuild(all_entries(connection))
    differing = [table.name for table in PROJECTED if _rows(connection, table) != expected[table]]
    said = Sentence("sama dengan jurnal", "the same as the journal")
    if differing:
        names = ", ".join(differing)
        said = Sentence(f"berbeda dari jurnal: {names}", f"unlike the journal: {names}")
    return _result("projections", not differing, said, _REBUILD)


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
) -> Sentence | None:
    if stored != hash_:
        return Sentence(
            f"perangkat {device_id}: catatan {seq} yang ditandatangani hilang atau diubah",
            f"device {device_id}: the signed entry {seq} is gone or was altered",
        )
    if public_key is None:
        return Sentence(f"perangkat {device_id}: kuncinya tidak dikenal", f"device {device_id}: its key is unknown")
    if not verify_signature(public_key, head_message(device_id, seq, hash_), signature):
        return Sentence(
            f"perangkat {device_id}: tanda tangan atas catatan {seq} tidak sah",
            f"device {device_id}: the signature on entry {seq} does not hold",
        )
    if device_id == own_device and last != seq:
        return Sentence(
            f"perangkat {device_id}: catatan sesudah {seq} tidak ditandatangani",
            f"device {device_id}: entries after {seq} are not signed",
        )
    return None


def _rows(connection: Connection, table: Table) -> list[tuple[object, ...]]:
    return [tuple(row) for row in connection.execute(table.select().order_by(*table.primary_key.columns))]


def _result(name: str, ok: bool, detail: Sentence, repair: Sentence) -> CheckResult:
    return CheckResult(name, ok, detail, NOTHING if ok else repair)


def _plain(text: str) -> Sentence:
    """What SQLite says, or names of tables: the same in both languages."""
    return Sentence(text, text)


def _tried(name: str, check: Check, connection: Connection) -> CheckResult:
    try:
        return check(connection)
    except BlangkonError as error:
        title, detail = error.title, error.detail
        return _result(
            name, False, Sentence(f"{title.id} {detail.id}".strip(), f"{title.en} {detail.en}".strip()), _RESTORE
        )
