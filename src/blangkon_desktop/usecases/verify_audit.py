"""The audit trail as rows: who, what, when, before, after, why."""

from __future__ import annotations

from typing import Any

from blangkon_desktop.domain.journal import EntityKind
from blangkon_desktop.usecases.order_access import find_order
from blangkon_desktop.usecases.ports import OfficeReader, OfficeStore, StoredEntry

_HIDDEN = {"password_hash"}


def audit_rows(store: OfficeStore, *, order: str | None = None, only_set_clock: bool = False) -> list[dict[str, Any]]:
    """Journal entries in order, those of one order when it is named (with the papers issued for it)."""
    with store.read() as reader:
        entries = list(_wanted(reader, order))
    before: dict[tuple[str, str], str] = {}
    rows = []
    for stored in entries:
        key = (stored.entry.entity.value, stored.entry.entity_id)
        if not only_set_clock or stored.entry.set_time:
            rows.append(_row(stored, before.get(key)))
        before[key] = stored.entry.type
    return rows


def _wanted(reader: OfficeReader, order: str | None) -> list[StoredEntry]:
    if order is None:
        return list(reader.entries())
    order_id = find_order(reader, order).order_id
    papers = {paper.paper_id for paper in reader.papers(order_id)}
    about = [e for e in reader.entries() if e.entry.entity is EntityKind.PAPER and e.entry.entity_id in papers]
    return sorted([*reader.entries(order_id), *about], key=lambda e: (e.entry.time, e.entry.seq))


def _row(stored: StoredEntry, before: str | None) -> dict[str, Any]:
    entry = stored.entry
    payload = {name: value for name, value in entry.payload.items() if name not in _HIDDEN}
    return {
        "entry": entry.entry_id,
        "device": entry.device_id,
        "seq": entry.seq,
        "time": entry.time,
        "device_time": entry.device_time,
        "set_time": entry.set_time,
        "actor": entry.actor,
        "entity": entry.entity.value,
        "entity_id": entry.entity_id,
        "type": entry.type,
        "before": before,
        "after": payload,
        "reason": payload.get("reason"),
        "rules": entry.rules,
        "verdict": stored.verdict,
        "hash": stored.hash,
    }
