"""What is local to the device: drafts, wrong passwords in a row, what waits for the hub."""

from __future__ import annotations

from sqlalchemy import Connection

from blangkon_desktop.usecases.ports import Draft, SignInGuard, SyncFigures

_STATE = "SELECT name, value FROM sync_state WHERE name IN ('hub', 'last_success')"


def user_drafts(connection: Connection, user: str, kind: str) -> tuple[Draft, ...]:
    """A user's drafts of a kind, newest first."""
    rows = connection.exec_driver_sql(
        'SELECT draft_id, "user", kind, body, saved_at FROM drafts WHERE "user" = ? AND kind = ?'
        " ORDER BY saved_at DESC, draft_id DESC",
        (user, kind),
    )
    return tuple(Draft(*row) for row in rows)


def put_draft(connection: Connection, draft: Draft) -> None:
    """Store or replace a draft."""
    connection.exec_driver_sql(
        'INSERT OR REPLACE INTO drafts (draft_id, "user", kind, body, saved_at) VALUES (?, ?, ?, ?, ?)',
        (draft.draft_id, draft.user, draft.kind, draft.body, draft.saved_at),
    )


def remove_draft(connection: Connection, draft_id: str) -> None:
    """Forget a draft."""
    connection.exec_driver_sql("DELETE FROM drafts WHERE draft_id = ?", (draft_id,))


def sign_in_guard(connection: Connection, user: str) -> SignInGuard:
    """Wrong passwords in a row; none for somebody who never mistyped."""
    row = connection.exec_driver_sql(
        'SELECT failures, last_failure FROM sign_in_guards WHERE "user" = ?', (user,)
    ).first()
    return SignInGuard(row[0], row[1]) if row else SignInGuard(0, "")


def put_guard(connection: Connection, user: str, guard: SignInGuard) -> None:
    """Remember wrong passwords."""
    connection.exec_driver_sql(
        'INSERT OR REPLACE INTO sign_in_guards ("user", failures, last_failure) VALUES (?, ?, ?)',
        (user, guard.failures, guard.last_failure),
    )


def sync_figures(connection: Connection) -> SyncFigures:
    """What waits for the hub; `conflicts` are ids of entities with a refused entry or an open fork."""
    pending = connection.exec_driver_sql("SELECT count(*) FROM journal WHERE verdict = 'pending'").scalar_one()
    state = {row[0]: row[1] for row in connection.exec_driver_sql(_STATE)}
    conflicts = connection.exec_driver_sql(
        "SELECT entity_id FROM journal WHERE verdict = 'conflict'"
        " UNION SELECT entity_id FROM entity_heads WHERE rivals > 0 ORDER BY 1"
    )
    return SyncFigures(pending, state.get("last_success", ""), state.get("hub", ""), tuple(row[0] for row in conflicts))
