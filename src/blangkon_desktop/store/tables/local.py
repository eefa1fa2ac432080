"""What belongs to this device alone and never travels: drafts, wrong passwords, the state of the exchange."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, Table, Text

from blangkon_desktop.store.tables.base import metadata

drafts = Table(
    "drafts",
    metadata,
    Column("draft_id", Text, primary_key=True),
    Column("user", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("body", Text, nullable=False, comment="JSON"),
    Column("saved_at", Text, nullable=False),
    Index("ix_drafts_owner", "user", "kind"),
)

sign_in_guards = Table(
    "sign_in_guards",
    metadata,
    Column("user", Text, primary_key=True),
    Column("failures", Integer, nullable=False),
    Column("last_failure", Text, nullable=False),
)

sync_state = Table(
    "sync_state",
    metadata,
    Column("name", Text, primary_key=True, comment="hub, last_success, cursor …"),
    Column("value", Text, nullable=False),
)
