"""The first tables: journal with its heads, projections, and what is local to the device."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_VERDICTS = "verdict IN ('pending', 'accepted', 'duplicate', 'conflict', 'rejected', 'deferred')"


def upgrade() -> None:
    _journal()
    _heads()
    _office_and_people()
    _budget()
    _orders()
    _papers_and_numbers()
    _local()
    _batches()


def _texts(*names: str, nullable: bool = False) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text(), nullable=nullable) for name in names]


def _integers(*names: str, nullable: bool = False) -> list[sa.Column[int]]:
    return [sa.Column(name, sa.Integer(), nullable=nullable) for name in names]


def _key(table: str, *names: str) -> sa.PrimaryKeyConstraint:
    return sa.PrimaryKeyConstraint(*names, name=f"pk_{table}")


def _journal() -> None:
    op.create_table(
        "journal",
        *_texts("entry_id", "device_id"),
        *_integers("seq"),
        *_texts("entity", "entity_id"),
        *_texts("base", nullable=True),
        *_texts("type", "time"),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        *_texts("hash"),
        sa.Column("verdict", sa.Text(), server_default="pending", nullable=False),
        *_integers("hub_seq", nullable=True),
        *_texts("given_number", nullable=True),
        sa.CheckConstraint(_VERDICTS, name=op.f("ck_journal_verdict_known")),
        _key("journal", "entry_id"),
        sa.UniqueConstraint("device_id", "seq", name="uq_journal_device_id_seq"),
    )
    op.create_index("ix_journal_entity", "journal", ["entity", "entity_id"])
    given = sa.text("given_number IS NOT NULL")
    numbers = ["given_number", "device_id", "type"]
    op.create_index("ix_journal_given_number", "journal", numbers, sqlite_where=given)
    waiting = sa.text("verdict IN ('pending', 'conflict', 'deferred')")
    op.create_index("ix_journal_waiting", "journal", ["verdict"], sqlite_where=waiting)


def _heads() -> None:
    op.create_table(
        "journal_heads",
        *_texts("device_id"),
        *_integers("seq"),
        *_texts("hash", "signature"),
        _key("journal_heads", "device_id"),
    )
    op.create_table(
        "entity_heads",
        *_texts("entity", "entity_id"),
        *_texts("head", nullable=True),
        *_integers("length", "rivals"),
        _key("entity_heads", "entity", "entity_id"),
        sa.ForeignKeyConstraint(["head"], ["journal.entry_id"], name="fk_entity_heads_head_journal"),
    )


def _office_and_people() -> None:
    op.create_table(
        "offices",
        *_texts("office_id", "name", "satker"),
        *_integers("year"),
        sa.Column("practice", sa.Boolean(), nullable=False),
        *_texts("creator_device", "head", "details"),
        _key("offices", "office_id"),
    )
    op.create_table("devices", *_texts("device_id", "name", "public_key"), _key("devices", "device_id"))
    op.create_table(
        "people",
        *_texts("user", "name", "nip", "roles", "password_hash", "rank", "head"),
        _key("people", "user"),
    )


def _budget() -> None:
    op.create_table(
        "budget_packages",
        *_texts("budget", "rup", "name", "method", "kind"),
        *_integers("ceiling"),
        *_texts("satker"),
        *_integers("year"),
        *_texts("specification", "digest"),
        _key("budget_packages", "budget", "rup"),
    )
    op.create_table(
        "budget_shares",
        *_texts("budget", "rup", "account", "sub_activity"),
        *_integers("ceiling"),
        *_texts("source_of_funds", "digest"),
        _key("budget_shares", "budget", "rup", "account"),
    )


def _orders() -> None:
    op.create_table(
        "orders",
        *_texts("order_id", "number", "status", "channel", "vendor", "purpose"),
        *_integers("total"),
        *_texts("order_date", "created_at", "waits_since"),
        *_integers("revision"),
        *_texts("rup", "account", "officer"),
        *_texts("request_key", nullable=True),
        *_texts("digest"),
        _key("orders", "order_id"),
    )
    op.create_index("ix_orders_number", "orders", ["number"])
    op.create_index("ix_orders_created_at", "orders", ["created_at"])
    requested = sa.text("request_key IS NOT NULL")
    op.create_index("ix_orders_request_key", "orders", ["request_key"], sqlite_where=requested)
    op.create_table(
        "budget_uses",
        *_texts("order_id", "rup", "account"),
        *_integers("reserved", "committed", "paid"),
        *_texts("digest"),
        _key("budget_uses", "order_id"),
        sa.ForeignKeyConstraint(
            ["order_id"],
            ["orders.order_id"],
            name="fk_budget_uses_order_id_orders",
            deferrable=True,
            initially="DEFERRED",
        ),
    )
    op.create_index("ix_budget_uses_rup", "budget_uses", ["rup", "account"])


def _papers_and_numbers() -> None:
    op.create_table(
        "papers",
        *_texts("paper_id", "order_id", "kind", "number"),
        *_integers("running", "year"),
        *_texts("issued_at", "fingerprint", "data", "digest"),
        _key("papers", "paper_id"),
    )
    op.create_index("ix_papers_number", "papers", ["number"])
    op.create_index("ix_papers_order_id", "papers", ["order_id"])
    op.create_table(
        "number_blocks",
        *_texts("block"),
        *_integers("year", "first", "last"),
        *_texts("device_id"),
        _key("number_blocks", "block"),
    )


def _local() -> None:
    op.create_table("drafts", *_texts("draft_id", "user", "kind", "body", "saved_at"), _key("drafts", "draft_id"))
    op.create_index("ix_drafts_owner", "drafts", ["user", "kind"])
    op.create_table(
        "sign_in_guards",
        *_texts("user"),
        *_integers("failures"),
        *_texts("last_failure"),
        _key("sign_in_guards", "user"),
    )
    op.create_table("sync_state", *_texts("name", "value"), _key("sync_state", "name"))


def _batches() -> None:
    op.create_table(
        "sync_batches",
        *_texts("batch_id"),
        *_integers("first_seq", "last_seq"),
        *_texts("sha256"),
        sa.Column("body", sa.LargeBinary(), nullable=True),
        *_texts("state"),
        *_texts("receipt", nullable=True),
        sa.CheckConstraint("state IN ('frozen', 'receipted', 'dropped')", name=op.f("ck_sync_batches_state_known")),
        _key("sync_batches", "batch_id"),
    )
    frozen = sa.text("state = 'frozen'")
    op.create_index("uq_sync_batches_frozen", "sync_batches", ["state"], unique=True, sqlite_where=frozen)
