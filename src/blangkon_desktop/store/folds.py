"""Folds: the rows that an entity's counting entries make, one pure function for each kind of entity.

Rows are tuples in the order of their table's columns. A fold is never called with an empty branch.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Table

from blangkon_desktop.domain.countdown import counted_from
from blangkon_desktop.domain.journal import Entry, canonical_json
from blangkon_desktop.domain.open_steps import open_steps
from blangkon_desktop.domain.order import Order, group_of_goods
from blangkon_desktop.domain.order_budget import budget_use
from blangkon_desktop.domain.order_fold import fold_order
from blangkon_desktop.domain.person_fold import fold_person
from blangkon_desktop.store.tables.budget import budget_payments
from blangkon_desktop.store.tables.projections import (
    budget_uses,
    devices,
    manual_letters,
    number_blocks,
    offices,
    orders,
    paper_prints,
    papers,
    people,
    series,
    stand_ins,
)

Row = tuple[Any, ...]
Rows = Mapping[Table, list[Row]]


def row_digest(values: Row) -> str:
    """SHA-256 in hex over a row's values, the digest itself left out."""
    return hashlib.sha256(json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode()).hexdigest()


def fold_office(branch: Sequence[Entry]) -> Rows:
    """The office: what it was made with, less what later entries changed."""
    first, fields = branch[0], _merged(branch)
    details = canonical_json(dict(fields.get("details", {})))
    row = (
        first.entity_id, fields["name"], fields["satker"], fields["year"], bool(fields["practice"]),
        first.device_id, branch[-1].entry_id, details,
    )  # fmt: skip
    return {offices: [row]}


def fold_device(branch: Sequence[Entry]) -> Rows:
    """A device with the public key under which its chain is checked."""
    fields = _merged(branch)
    return {devices: [(branch[0].entity_id, fields["name"], fields["public_key"])]}


def fold_person_rows(branch: Sequence[Entry]) -> Rows:
    """Somebody of the roster, and the letters by which others stand in for them."""
    person, letters = fold_person(branch)
    roles = json.dumps(sorted(person.own_roles))
    row = (
        person.user, person.name, person.nip, roles, person.password_hash, person.rank, person.position,
        _day(person.ended_on), person.end_reason, person.head,
    )  # fmt: skip
    rows = [
        (
            x.for_user, x.stand_in_id, x.user, x.role.value, x.kind.value, x.letter, x.letter_date.isoformat(),
            x.since.isoformat(), _day(x.until), x.reason, _day(x.ended), x.end_reason,
        )
        for x in letters
    ]  # fmt: skip
    return {people: [row], stand_ins: rows}


def fold_order_rows(branch: Sequence[Entry]) -> Rows:
    """The order's row in the list and what it uses of its budget line."""
    return order_rows(fold_order(branch))


def order_rows(order: Order) -> Rows:
    """The rows of a folded order."""
    content, use = order.content, budget_use(order)
    row = sealed(
        order.order_id, order.number, order.status.value, content.channel.value, content.vendor.name,
        content.purpose, order.totals.total, content.order_date, order.created_at, order.timeline[-1].at,
        order.revision, content.rup, content.account, order.route.officer, order.request_key,
        content.vendor.vendor_id, content.sub_activity, content.kind.value, group_of_goods(content.lines),
        order.totals.goods + order.totals.shipping, content.series or "", content.event.key if content.event else "",
        order.route.to_review, _day(counted_from(order)), _steps_json(order),
    )  # fmt: skip
    used = sealed(order.order_id, use.rup, use.account, use.reserved, use.committed, use.paid, use.received)
    payments = [
        sealed(order.order_id, receipt.n, use.rup, use.account, receipt.paid_on, receipt.paid)
        for receipt in order.receipts
        if receipt.paid_on
    ]
    return {orders: [row], budget_uses: [used], budget_payments: payments}


def _steps_json(order: Order) -> str:
    """What the order waits for, as home pages and lists read it."""
    steps = [
        {"type": s.type, "since": s.since, "roles": [r.value for r in s.roles], "user": s.user, "receipt": s.receipt}
        for s in open_steps(order)
    ]
    return json.dumps(steps, separators=(",", ":"))


def fold_paper(branch: Sequence[Entry]) -> Rows:
    """An issued paper with its frozen data, one printing of it, or a letter that was numbered by hand."""
    entry, fields = branch[0], _merged(branch)
    if entry.type == "paper.printed":
        printed = (entry.entity_id, fields["paper_id"], entry.time, entry.actor, fields["size"], fields["sha256"])
        return {paper_prints: [printed]}
    if entry.type == "letter.registered":
        letter = (
            entry.entity_id, fields["kind"], fields["number"], fields["running"], fields["year"], fields["date"],
            fields["subject"], entry.time, entry.actor,
        )  # fmt: skip
        return {manual_letters: [letter]}
    row = sealed(
        entry.entity_id, fields["order_id"], fields["kind"], fields["number"], fields["running"], fields["year"],
        entry.time, fields["fingerprint"], canonical_json(fields["data"]), fields.get("receipt", 0),
        fields.get("version", 1), fields.get("replaces", ""), fields.get("reason", ""), fields.get("seal", ""),
    )  # fmt: skip
    return {papers: [row]}


def fold_series(branch: Sequence[Entry]) -> Rows:
    """A declared recurring need; it ends by an entry of its own."""
    first, fields = branch[0], _merged(branch)
    ended = next((entry.time for entry in branch if entry.type == "series.ended"), "")
    row = sealed(
        first.entity_id, fields["name"], fields["rup"], fields["account"], fields["year"],
        int(fields["yearly_value"]), first.payload["reason"], first.actor, first.time, ended, branch[-1].entry_id,
    )  # fmt: skip
    return {series: [row]}


def fold_numbers(branch: Sequence[Entry]) -> Rows:
    """A lent block of letter numbers."""
    fields = _merged(branch)
    row = (branch[0].entity_id, fields["year"], fields["first"], fields["last"], fields["device_id"])
    return {number_blocks: [row]}


def given_number(entry: Entry) -> str | None:
    """The number that an entry uses up for ever, even if the entry is refused later: of an order or a paper."""
    payload = entry.payload
    if entry.type == "order.saved":
        return str(payload["number"])
    if entry.type == "paper.issued" and payload.get("replaces"):
        return None  # a later version keeps the number of the first
    if entry.type == "letter.registered" and not payload["running"]:
        return None
    if entry.type in ("paper.issued", "letter.registered"):
        return f"{payload['kind']}:{payload['year']}:{payload['running']}"
    return None


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""


def _merged(branch: Sequence[Entry]) -> dict[str, Any]:
    fields: dict[str, Any] = {}
    for entry in branch:
        fields.update(entry.payload)
    return fields


def sealed(*values: Any) -> Row:
    """The values with a hash over them."""
    return (*values, row_digest(values))
