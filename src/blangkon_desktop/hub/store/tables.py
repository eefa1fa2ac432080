"""The hub's tables, in SQL that SQLite and PostgreSQL share.

Every table of a tenant begins its key with `office_id` (the hub's own id of the office) and no constraint crosses
tenants, so that the hub runs unchanged on an engine that spreads tenants over machines. `hub`, `directory`,
`invites`, `policies`, `catalogues` and `segments` are reference tables: they say who the hub is, which office a name
or a code leads to, which rules hold for all offices and which goods are offered to all.
"""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Index, Integer, LargeBinary, MetaData, Table, Text, UniqueConstraint, text

metadata = MetaData()
HUB_SCHEMA = 1

hub = Table(
    "hub",
    metadata,
    Column("one", Integer, primary_key=True, autoincrement=False),
    Column("hub_id", Text, nullable=False),
    Column("epoch", Text, nullable=False),
    Column("seed", Text, nullable=False),
    Column("practice", Boolean, nullable=False),
    Column("schema_version", Integer, nullable=False),
    Column("created_at", Text, nullable=False),
)

directory = Table(
    "directory",
    metadata,
    Column("alias", Text, primary_key=True),
    Column("office_id", Text, nullable=False),
)

invites = Table(
    "invites",
    metadata,
    Column("code_hash", Text, primary_key=True),
    Column("office_id", Text, nullable=False),
    Column("expires_at", Text, nullable=False),
    Column("used_by", Text),
)

policies = Table(
    "policies",
    metadata,
    Column("policy_id", Text, primary_key=True),
    Column("version", Text, primary_key=True),
    Column("sha256", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("signature", Text, nullable=False),
    Column("pushed_at", Text, nullable=False),
)

catalogues = Table(
    "catalogues",
    metadata,
    Column("scope", Text, primary_key=True),
    Column("state", Text, nullable=False),
    Column("made_at", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("signature", Text, nullable=False),
    Column("pushed_at", Text, nullable=False),
)

segments = Table(
    "segments",
    metadata,
    Column("sha256", Text, primary_key=True),
    Column("data", LargeBinary, nullable=False),
)

offices = Table(
    "offices",
    metadata,
    Column("office_id", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("own_id", Text),
    Column("last_hub_seq", Integer, nullable=False),
    Column("created_at", Text, nullable=False),
)

devices = Table(
    "devices",
    metadata,
    Column("office_id", Text, primary_key=True),
    Column("device_id", Text, primary_key=True),
    Column("public_key", Text, nullable=False),
    Column("last_seq", Integer, nullable=False),
    Column("last_hash", Text, nullable=False),
    Column("paired_at", Text, nullable=False),
)

entries = Table(
    "entries",
    metadata,
    Column("office_id", Text, primary_key=True),
    Column("entry_id", Text, primary_key=True),
    Column("device_id", Text, nullable=False),
    Column("seq", Integer, nullable=False),
    Column("hub_seq", Integer, nullable=False),
    Column("batch_id", Text, nullable=False),
    Column("entity", Text, nullable=False),
    Column("entity_id", Text, nullable=False),
    Column("base", Text),
    Column("type", Text, nullable=False),
    Column("verdict", Text, nullable=False),
    Column("flags", Text, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("hash", Text, nullable=False),
    UniqueConstraint("office_id", "device_id", "seq"),
)
Index("ix_entries_order", entries.c.office_id, entries.c.hub_seq, unique=True)
Index("ix_entries_entity", entries.c.office_id, entries.c.entity_id)
WAITING = text("verdict = 'deferred'")
"""Written out, not bound: so both engines find the small index of entries that wait."""
Index("ix_entries_waiting", entries.c.office_id, entries.c.base, sqlite_where=WAITING, postgresql_where=WAITING)

successors = Table(
    "successors",
    metadata,
    Column("office_id", Text, primary_key=True),
    Column("base_key", Text, primary_key=True),
    Column("entry_id", Text, nullable=False),
)

batches = Table(
    "batches",
    metadata,
    Column("office_id", Text, primary_key=True),
    Column("device_id", Text, primary_key=True),
    Column("batch_id", Text, primary_key=True),
    Column("sha256", Text, nullable=False),
    Column("head", Text, nullable=False),
    Column("answer", LargeBinary, nullable=False),
)

rulings = Table(
    "rulings",
    metadata,
    Column("office_id", Text, primary_key=True),
    Column("hub_seq", Integer, primary_key=True, autoincrement=False),
    Column("entry_id", Text, nullable=False),
    Column("verdict", Text, nullable=False),
)

leases = Table(
    "leases",
    metadata,
    Column("office_id", Text, primary_key=True),
    Column("year", Integer, primary_key=True, autoincrement=False),
    Column("first", Integer, primary_key=True, autoincrement=False),
    Column("last", Integer, nullable=False),
    Column("device_id", Text, nullable=False),
)
