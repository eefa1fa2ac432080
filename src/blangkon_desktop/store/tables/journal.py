"""The journal itself, the signed heads of its chains, and the head of every entity."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, LargeBinary, Table, Text, UniqueConstraint

from blangkon_desktop.store.tables.base import metadata

journal = Table(
    "journal",
    metadata,
    Column("entry_id", Text, primary_key=True),
    Column("device_id", Text, nullable=False),
    Column("seq", Integer, nullable=False),
    Column("entity", Text, nullable=False),
    Column("entity_id", Text, nullable=False),
    Column("base", Text),
    Column("type", Text, nullable=False),
    Column("time", Text, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("hash", Text, nullable=False),
    Column("verdict", Text, nullable=False, server_default="pending"),
    Column("hub_seq", Integer),
    Column("given_number", Text, comment="a number that the entry uses up for ever, whatever becomes of the entry"),
    UniqueConstraint("device_id", "seq"),
    CheckConstraint(
        "verdict IN ('pending', 'accepted', 'duplicate', 'conflict', 'rejected', 'deferred')", name="verdict_known"
    ),
    Index("ix_journal_entity", "entity", "entity_id"),
)
Index(
    "ix_journal_given_number",
    journal.c.given_number,
    journal.c.device_id,
    journal.c.type,
    sqlite_where=journal.c.given_number.is_not(None),
)
Index("ix_journal_waiting", journal.c.verdict, sqlite_where=journal.c.verdict.in_(("pending", "conflict", "deferred")))

journal_heads = Table(
    "journal_heads",
    metadata,
    Column("device_id", Text, primary_key=True),
    Column("seq", Integer, nullable=False),
    Column("hash", Text, nullable=False),
    Column("signature", Text, nullable=False),
)

entity_heads = Table(
    "entity_heads",
    metadata,
    Column("entity", Text, primary_key=True),
    Column("entity_id", Text, primary_key=True),
    Column("head", Text, ForeignKey("journal.entry_id"), comment="NULL: an open fork of first entries"),
    Column("length", Integer, nullable=False, comment="entries that count"),
    Column("rivals", Integer, nullable=False, comment="entries of an open fork, 0 where there is none"),
)
