"""Which fold projects which kind of entity, how its rows are written, and how all of them are made anew.

Appending an entry and rebuilding from the journal both go through `PROJECTORS`: there is no other way for
a row to come into these tables (`guard.py` sees to that).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import sqlite

from blangkon_desktop.domain.branch import Branch, walk_branch
from blangkon_desktop.domain.errors import Damaged
from blangkon_desktop.domain.journal import EntityKind, Entry
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.store import folds
from blangkon_desktop.store.budget_folds import fold_budget
from blangkon_desktop.store.direct import run, run_many
from blangkon_desktop.store.tables import projections as t
from blangkon_desktop.store.tables.budget import BUDGET_TABLES, budget_payments
from blangkon_desktop.store.tables.journal import entity_heads
from blangkon_desktop.usecases.ports import StoredEntry

Fold = Callable[[Sequence[Entry]], folds.Rows]


@dataclass(frozen=True, slots=True)
class Projector:
    """The fold of a kind of entity and the tables that it fills."""

    tables: tuple[Table, ...]
    fold: Fold


PROJECTORS: Mapping[EntityKind, Projector] = MappingProxyType(
    {
        EntityKind.OFFICE: Projector((t.offices,), folds.fold_office),
        EntityKind.DEVICE: Projector((t.devices,), folds.fold_device),
        EntityKind.PERSON: Projector((t.people, t.stand_ins), folds.fold_person_rows),
        EntityKind.BUDGET: Projector(BUDGET_TABLES, fold_budget),
        EntityKind.ORDER: Projector((t.orders, t.budget_uses, budget_payments), folds.fold_order_rows),
        EntityKind.PAPER: Projector((t.papers, t.paper_prints, t.manual_letters), folds.fold_paper),
        EntityKind.SERIES: Projector((t.series,), folds.fold_series),
        EntityKind.NUMBERS: Projector((t.number_blocks,), folds.fold_numbers),
    }
)

PROJECTED: tuple[Table, ...] = (*(table for p in PROJECTORS.values() for table in p.tables), entity_heads)
"""All tables that follow from the journal."""


@dataclass(frozen=True, slots=True)
class TableStatements:
    """The two statements that projecting needs of a table; `single` when an entity has one row in it."""

    put: str
    remove: str
    single: bool


class Projections:
    """Writes the rows of entities. Statements are compiled once, when the store is opened."""

    def __init__(self) -> None:
        self._statements = {table: _statements(table) for table in PROJECTED}
        self._put_head = self._statements[entity_heads].put

    def project(self, connection: Connection, kind: EntityKind, entity_id: str, branch: Branch, *, new: bool) -> None:
        """Bring the rows of one entity to what its branch says; `new` when it has no rows yet.

        Raises Damaged (`journal.cannot_apply`) when an entry does not fit what is before it.
        """
        projector = PROJECTORS[kind]
        rows = fold_branch(projector, branch)
        for table in projector.tables:
            self._write(connection, table, entity_id, rows.get(table, []), new)
        length = len(branch.entries)
        if length or branch.rivals:
            run(connection, self._put_head, (kind.value, entity_id, branch.head, length, len(branch.rivals)))
        else:
            run(connection, "DELETE FROM entity_heads WHERE entity = ? AND entity_id = ?", (kind.value, entity_id))

    def replace_all(self, connection: Connection, rows: Mapping[Table, list[folds.Row]]) -> None:
        """Empty all projections and fill them with rebuilt rows."""
        for table in PROJECTED:
            run(connection, f"DELETE FROM {table.name}")
            run_many(connection, self._statements[table].put, rows[table])

    def _write(self, connection: Connection, table: Table, entity_id: str, rows: list[folds.Row], new: bool) -> None:
        statements = self._statements[table]
        if not new and not (statements.single and rows):
            run(connection, statements.remove, (entity_id,))
        if len(rows) == 1:
            run(connection, statements.put, rows[0])
        else:
            run_many(connection, statements.put, rows)


def fold_branch(projector: Projector, branch: Branch) -> folds.Rows:
    """The rows of a branch; none for an empty one."""
    if not branch.entries:
        return {}
    try:
        return projector.fold(branch.entries)
    except (KeyError, ValueError, TypeError) as error:
        raise _cannot_apply(branch.entries[-1], repr(error)) from error


def rebuild(stored: Iterable[StoredEntry]) -> dict[Table, list[folds.Row]]:
    """All projected rows as the journal alone makes them, per table in the order of the primary key."""
    rows: dict[Table, list[folds.Row]] = {table: [] for table in PROJECTED}
    for (kind, entity_id), entries in _by_entity(stored):
        branch = walk_branch(entries)
        for table, made in fold_branch(PROJECTORS[kind], branch).items():
            rows[table].extend(made)
        if branch.entries or branch.rivals:
            head = (kind.value, entity_id, branch.head, len(branch.entries), len(branch.rivals))
            rows[entity_heads].append(head)
    for table, made in rows.items():
        keys = len(table.primary_key.columns)
        made.sort(key=lambda row, keys=keys: row[:keys])  # type: ignore[misc]
    return rows


def _by_entity(stored: Iterable[StoredEntry]) -> Iterator[tuple[tuple[EntityKind, str], list[StoredEntry]]]:
    groups: dict[tuple[EntityKind, str], list[StoredEntry]] = {}
    for item in stored:
        groups.setdefault((item.entry.entity, item.entry.entity_id), []).append(item)
    return iter(groups.items())


def _statements(table: Table) -> TableStatements:
    columns = [column.name for column in table.columns]
    insert = table.insert().prefix_with("OR REPLACE").compile(dialect=sqlite.dialect(paramstyle="qmark"))
    remove = table.delete().where(table.columns[0] == "").compile(dialect=sqlite.dialect(paramstyle="qmark"))
    assert list(insert.positiontup or ()) == columns
    return TableStatements(str(insert), str(remove), len(table.primary_key.columns) == 1)


def _cannot_apply(entry: Entry, reason: str) -> Damaged:
    return Damaged(
        "journal.cannot_apply",
        Sentence(
            f"Catatan «{entry.type}» tidak cocok dengan data sebelumnya.",
            f"The entry “{entry.type}” does not fit the data before it.",
        ),
        detail=Sentence(f"Sebab: {reason}", reason),
        next_step=Sentence("Perbarui program ini, lalu ulangi.", "Update this program, then try again."),
        data={"entry_id": entry.entry_id, "entity_id": entry.entity_id},
    )
