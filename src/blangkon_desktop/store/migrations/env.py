"""What Alembic runs: the migrations, over the connection that the runner hands in, in one transaction."""

from __future__ import annotations

from alembic import context

from blangkon_desktop.store.tables import budget, journal, local, projections, sync
from blangkon_desktop.store.tables.base import metadata

TABLES = (budget, journal, local, projections, sync)
"""Imported so that `metadata` knows every table."""

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
