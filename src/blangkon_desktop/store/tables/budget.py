"""The budget's tables: ceilings as imported, their history, and permissions to go beyond. Rupiah; times ISO text."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Integer, Table, Text

from blangkon_desktop.store.tables.base import metadata

budget_packages = Table(
    "budget_packages",
    metadata,
    Column("budget", Text, primary_key=True),
    Column("rup", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("method", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("ceiling", Integer, nullable=False),
    Column("satker", Text, nullable=False),
    Column("year", Integer, nullable=False),
    Column("specification", Text, nullable=False),
    Column("in_force", Boolean, nullable=False),
    Column("digest", Text, nullable=False),
)

budget_shares = Table(
    "budget_shares",
    metadata,
    Column("budget", Text, primary_key=True),
    Column("rup", Text, primary_key=True),
    Column("account", Text, primary_key=True),
    Column("sub_activity", Text, nullable=False),
    Column("ceiling", Integer, nullable=False),
    Column("source_of_funds", Text, nullable=False),
    Column("digest", Text, nullable=False),
)

budget_dpa = Table(
    "budget_dpa",
    metadata,
    Column("budget", Text, primary_key=True),
    Column("sub_activity", Text, primary_key=True),
    Column("account", Text, primary_key=True),
    Column("package", Text, primary_key=True),
    Column("ceiling", Integer, nullable=False),
    Column("sub_activity_name", Text, nullable=False),
    Column("account_name", Text, nullable=False),
    Column("source_of_funds", Text, nullable=False),
    Column("digest", Text, nullable=False),
)

budget_revisions = Table(
    "budget_revisions",
    metadata,
    Column("budget", Text, primary_key=True),
    Column("n", Integer, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("format", Text, nullable=False),
    Column("actor", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("guessed", Boolean, nullable=False),
    Column("digest", Text, nullable=False),
)

budget_changes = Table(
    "budget_changes",
    metadata,
    Column("budget", Text, primary_key=True),
    Column("n", Integer, primary_key=True),
    Column("place", Integer, primary_key=True),
    Column("rup", Text, nullable=False, index=True),
    Column("account", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("ceiling_before", Integer),
    Column("ceiling_after", Integer),
    Column("sub_activity", Text, nullable=False),
    Column("digest", Text, nullable=False),
)

budget_allowances = Table(
    "budget_allowances",
    metadata,
    Column("allowance", Text, primary_key=True),
    Column("rup", Text, nullable=False, index=True),
    Column("account", Text, nullable=False),
    Column("amount", Integer, nullable=False),
    Column("reason", Text, nullable=False),
    Column("given_by", Text, nullable=False),
    Column("given_at", Text, nullable=False),
    Column("withdrawn_by", Text, nullable=False),
    Column("withdrawn_at", Text, nullable=False),
    Column("withdrawn_reason", Text, nullable=False),
    Column("head", Text, nullable=False),
    Column("digest", Text, nullable=False),
)

budget_payments = Table(
    "budget_payments",
    metadata,
    Column("order_id", Text, primary_key=True),
    Column("receipt", Integer, primary_key=True),
    Column("rup", Text, nullable=False),
    Column("account", Text, nullable=False),
    Column("paid_on", Text, nullable=False),
    Column("amount", Integer, nullable=False),
    Column("digest", Text, nullable=False),
)

BUDGET_TABLES: tuple[Table, ...] = (
    budget_packages,
    budget_shares,
    budget_dpa,
    budget_revisions,
    budget_changes,
    budget_allowances,
)
"""All tables that the entries of the budget fill."""
