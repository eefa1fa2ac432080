"""The lock on the journal's tables: a write to them that does not come with an entry raises."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine, event

_PERMIT = "blangkon_permit"


class WriteWithoutEntry(RuntimeError):
    """Somebody tried to change office data past the journal: a mistake in this program."""


@contextmanager
def permitted(connection: Connection) -> Iterator[None]:
    """Within the block the connection may write guarded tables. For the journal's own code only."""
    connection.info[_PERMIT] = True
    try:
        yield
    finally:
        connection.info[_PERMIT] = False


def guard_tables(engine: Engine, names: Iterable[str]) -> None:
    """From now on statements of `engine` that write one of the tables raise WriteWithoutEntry unless permitted."""
    tables = "|".join(re.escape(name) for name in names)
    writes = re.compile(
        rf"\s*(?:with\b.*?\b)?(?:insert(?:\s+or\s+\w+)?\s+into|replace\s+into|update(?:\s+or\s+\w+)?|delete\s+from)"
        rf"\s+[\"'`\[]?(?:main[\"'`\]]?\.[\"'`\[]?)?({tables})\b",
        re.IGNORECASE | re.DOTALL,
    )

    def refuse(connection: Connection, _cursor: Any, statement: str, *_rest: Any) -> None:
        if connection.info.get(_PERMIT):
            return
        found = writes.match(statement)
        if found:
            raise WriteWithoutEntry(f"{found.group(1)} is written through the journal only")

    event.listen(engine, "before_cursor_execute", refuse)
