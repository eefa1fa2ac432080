"""Batches on their way to the hub and what came of them; the rest of the exchange's state is in `sync_state`."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, Index, Integer, LargeBinary, Table, Text

from blangkon_desktop.store.tables.base import metadata

sync_batches = Table(
    "sync_batches",
    metadata,
    Column("batch_id", Text, primary_key=True),
    Column("first_seq", Integer, nullable=False),
    Column("last_seq", Integer, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("body", LargeBinary, comment="the frozen bytes; NULL once receipted"),
    Column("state", Text, nullable=False),
    Column("receipt", Text, comment="JSON with the hub's signature"),
    CheckConstraint("state IN ('frozen', 'receipted', 'dropped')", name="state_known"),
)
Index("uq_sync_batches_frozen", sync_batches.c.state, unique=True, sqlite_where=sync_batches.c.state == "frozen")
"""At most one batch is on its way."""
