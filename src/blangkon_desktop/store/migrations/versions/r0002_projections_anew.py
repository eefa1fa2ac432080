"""Projections get the shape that the tables have now; what is in them is made anew from the journal.

Rows of projections are never carried over: they follow from the journal, so a change of their shape needs no more
than this: drop, create as they are, and let the runner fill them.
"""

from __future__ import annotations

from alembic import op

from blangkon_desktop.store.projections import PROJECTED

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    connection = op.get_bind()
    for name in ("budget_uses", "orders", "papers", "number_blocks", "people", "offices", "devices"):
        op.drop_table(name)
    for name in ("budget_packages", "budget_shares", "entity_heads"):
        op.drop_table(name)
    for table in PROJECTED:
        table.create(connection)
