"""Reading orders: whole ones folded from their entries, the list from its projection."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import Connection, Select, or_, select

from blangkon_desktop.domain.branch import accepted_branch
from blangkon_desktop.domain.journal import EntityKind
from blangkon_desktop.domain.open_steps import OpenStep
from blangkon_desktop.domain.order import Order
from blangkon_desktop.domain.order_fold import fold_order
from blangkon_desktop.domain.people import Role
from blangkon_desktop.domain.series import Series
from blangkon_desktop.store.repositories.journal_rows import entity_entries
from blangkon_desktop.store.tables.projections import orders
from blangkon_desktop.usecases.ports import OrderFilter, OrderSummary

_SUMMARY = (
    orders.c.order_id, orders.c.number, orders.c.status, orders.c.channel, orders.c.vendor, orders.c.purpose,
    orders.c.total, orders.c.order_date, orders.c.created_at, orders.c.waits_since, orders.c.revision, orders.c.rup,
    orders.c.account, orders.c.officer, orders.c.vendor_id, orders.c.sub_activity, orders.c.kind, orders.c.goods_group,
    orders.c.before_tax, orders.c.series, orders.c.event_key, orders.c.to_review,
    orders.c.counted_from, orders.c.open_steps,
)  # fmt: skip


def find_order(connection: Connection, order_id: str) -> Order | None:
    """An order by its id, or by its number."""
    branch = accepted_branch(entity_entries(connection, EntityKind.ORDER, order_id))
    if branch:
        return fold_order(branch)
    found = _id_where(connection, "number", order_id)
    return find_order(connection, found) if found and found != order_id else None


def find_by_request_key(connection: Connection, key: str) -> Order | None:
    """The order that was made under a request key."""
    found = _id_where(connection, "request_key", key)
    return find_order(connection, found) if found else None


def list_orders(connection: Connection, wanted: OrderFilter) -> tuple[OrderSummary, ...]:
    """Orders that the filter wants, newest first."""
    query = select(*_SUMMARY).order_by(orders.c.created_at.desc(), orders.c.order_id.desc())
    return tuple(_summary(tuple(row)) for row in connection.execute(_filtered(query, wanted)))


def all_series(connection: Connection) -> tuple[Series, ...]:
    """Declared recurring needs, newest first."""
    rows = connection.exec_driver_sql(
        "SELECT series_id, name, rup, account, year, yearly_value, reason, declared_by, declared_at, ended_at, head"
        " FROM series ORDER BY declared_at DESC, series_id DESC"
    )
    return tuple(Series(*row) for row in rows)


def _summary(row: tuple[Any, ...]) -> OrderSummary:
    steps = tuple(
        OpenStep(s["type"], s["since"], tuple(Role(r) for r in s["roles"]), s["user"], s["receipt"])
        for s in json.loads(row[-1])
    )
    values: tuple[Any, ...] = (*row[:-1], steps)
    return OrderSummary(*values)


def _id_where(connection: Connection, column: str, value: str) -> str | None:
    row = connection.exec_driver_sql(
        f"SELECT order_id FROM orders WHERE {column} = ? ORDER BY created_at LIMIT 1", (value,)
    ).first()
    return row[0] if row else None


def _filtered(query: Select[Any], wanted: OrderFilter) -> Select[Any]:
    if wanted.status is not None:
        query = query.where(orders.c.status == wanted.status)
    if wanted.channel is not None:
        query = query.where(orders.c.channel == wanted.channel)
    if wanted.date_from is not None:
        query = query.where(orders.c.order_date >= wanted.date_from)
    if wanted.date_to is not None:
        query = query.where(orders.c.order_date <= wanted.date_to)
    for column, value in (
        (orders.c.account, wanted.account),
        (orders.c.sub_activity, wanted.sub_activity),
        (orders.c.vendor_id, wanted.vendor_id),
    ):
        if value is not None:
            query = query.where(column == value)
    for word in (wanted.text or "").split():
        columns = (orders.c.number, orders.c.vendor, orders.c.purpose, orders.c.rup)
        query = query.where(or_(*(column.icontains(word, autoescape=True) for column in columns)))
    return query
