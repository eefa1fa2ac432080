"""What screens and commands read: rows folded from the journal. Money is integer rupiah, times and dates ISO text.

The first column of each table is the id of the entity that the row comes from. `digest` is a hash over the row:
SQLite's own checks do not see a flipped bit inside an amount.
"""

from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, Table, Text

from blangkon_desktop.store.tables.base import metadata

offices = Table(
    "offices",
    metadata,
    Column("office_id", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("satker", Text, nullable=False),
    Column("year", Integer, nullable=False),
    Column("practice", Boolean, nullable=False),
    Column("creator_device", Text, nullable=False),
    Column("head", Text, nullable=False),
    Column("details", Text, nullable=False, comment="JSON object of texts"),
)

devices = Table(
    "devices",
    metadata,
    Column("device_id", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("public_key", Text, nullable=False),
)

people = Table(
    "people",
    metadata,
    Column("user", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("nip", Text, nullable=False),
    Column("roles", Text, nullable=False, comment="JSON list, sorted"),
    Column("password_hash", Text, nullable=False),
    Column("rank", Text, nullable=False),
    Column("position", Text, nullable=False),
    Column("ended_on", Text, nullable=False, comment="date, empty while the account is active"),
    Column("end_reason", Text, nullable=False),
    Column("head", Text, nullable=False),
)

stand_ins = Table(
    "stand_ins",
    metadata,
    Column("official", Text, primary_key=True),
    Column("stand_in_id", Text, primary_key=True),
    Column("user", Text, nullable=False),
    Column("role", Text, nullable=False),
    Column("kind", Text, nullable=False, comment="plt or plh"),
    Column("letter", Text, nullable=False),
    Column("letter_date", Text, nullable=False),
    Column("since", Text, nullable=False),
    Column("until", Text, nullable=False, comment="last day, empty for none"),
    Column("reason", Text, nullable=False),
    Column("ended", Text, nullable=False, comment="last day after an early end, empty for none"),
    Column("end_reason", Text, nullable=False),
)

orders = Table(
    "orders",
    metadata,
    Column("order_id", Text, primary_key=True),
    Column("number", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("channel", Text, nullable=False),
    Column("vendor", Text, nullable=False),
    Column("purpose", Text, nullable=False),
    Column("total", Integer, nullable=False),
    Column("order_date", Text, nullable=False),
    Column("created_at", Text, nullable=False),
    Column("waits_since", Text, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("rup", Text, nullable=False),
    Column("account", Text, nullable=False),
    Column("officer", Text, nullable=False),
    Column("request_key", Text),
    Column("vendor_id", Text, nullable=False),
    Column("sub_activity", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("goods_group", Text, nullable=False, comment="what the goods are, as far as splitting is concerned"),
    Column("before_tax", Integer, nullable=False),
    Column("series", Text, nullable=False),
    Column("event_key", Text, nullable=False),
    Column("to_review", Integer, nullable=False, comment="warnings of the route"),
    Column("counted_from", Text, nullable=False, comment="first day of a countdown, or nothing"),
    Column("open_steps", Text, nullable=False, comment="JSON list"),
    Column("digest", Text, nullable=False),
    Index("ix_orders_number", "number"),
    Index("ix_orders_created_at", "created_at"),
)
Index("ix_orders_request_key", orders.c.request_key, sqlite_where=orders.c.request_key.is_not(None))

budget_uses = Table(
    "budget_uses",
    metadata,
    Column("order_id", Text, ForeignKey("orders.order_id", deferrable=True, initially="DEFERRED"), primary_key=True),
    Column("rup", Text, nullable=False),
    Column("account", Text, nullable=False),
    Column("reserved", Integer, nullable=False),
    Column("committed", Integer, nullable=False),
    Column("paid", Integer, nullable=False),
    Column("received", Integer, nullable=False),
    Column("digest", Text, nullable=False),
    Index("ix_budget_uses_rup", "rup", "account"),
)

series = Table(
    "series",
    metadata,
    Column("series_id", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("rup", Text, nullable=False),
    Column("account", Text, nullable=False),
    Column("year", Integer, nullable=False),
    Column("yearly_value", Integer, nullable=False),
    Column("reason", Text, nullable=False),
    Column("declared_by", Text, nullable=False),
    Column("declared_at", Text, nullable=False),
    Column("ended_at", Text, nullable=False),
    Column("head", Text, nullable=False),
    Column("digest", Text, nullable=False),
)

papers = Table(
    "papers",
    metadata,
    Column("paper_id", Text, primary_key=True),
    Column("order_id", Text, nullable=False, index=True),
    Column("kind", Text, nullable=False),
    Column("number", Text, nullable=False, index=True),
    Column("running", Integer, nullable=False),
    Column("year", Integer, nullable=False),
    Column("issued_at", Text, nullable=False),
    Column("fingerprint", Text, nullable=False),
    Column("data", Text, nullable=False, comment="JSON object, frozen"),
    Column("receipt", Integer, nullable=False, comment="0 for a paper about the whole order"),
    Column("version", Integer, nullable=False),
    Column("replaces", Text, nullable=False, comment="paper_id of the version before, empty for the first"),
    Column("reason", Text, nullable=False, comment="why there is a later version"),
    Column("seal", Text, nullable=False, comment="signature of the device over the paper's statement, hex"),
    Column("digest", Text, nullable=False),
    Index("ix_papers_fingerprint", "fingerprint"),
)

paper_prints = Table(
    "paper_prints",
    metadata,
    Column("print_id", Text, primary_key=True),
    Column("paper_id", Text, nullable=False, index=True),
    Column("printed_at", Text, nullable=False),
    Column("actor", Text, nullable=False),
    Column("size", Text, nullable=False),
    Column("sha256", Text, nullable=False, index=True),
)

manual_letters = Table(
    "manual_letters",
    metadata,
    Column("letter_id", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("number", Text, nullable=False, index=True),
    Column("running", Integer, nullable=False, comment="0 where the number does not follow the pattern"),
    Column("year", Integer, nullable=False),
    Column("written_on", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("registered_at", Text, nullable=False),
    Column("actor", Text, nullable=False),
)

number_blocks = Table(
    "number_blocks",
    metadata,
    Column("block", Text, primary_key=True),
    Column("year", Integer, nullable=False),
    Column("first", Integer, nullable=False),
    Column("last", Integer, nullable=False),
    Column("device_id", Text, nullable=False),
)
