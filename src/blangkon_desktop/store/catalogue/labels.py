"""Numbers of labels and vendors while rows are staged: known ones from the file, new ones given out in advance.

Between staging and the write lock another import may have given the same numbers out; `settle` finds that and says
which staged numbers must change.
"""

from __future__ import annotations

from sqlalchemy import Connection

from blangkon_desktop.store.catalogue.tables import LABELS

_COLUMN_OF = {"categories": "category", "units": "unit", "regions": "region", "vendors": "vendor"}


class _Given(dict[str, int]):
    """Numbers by text; asking for a new text gives it the next one. A dict, because every row asks five times."""

    def __init__(self, known: dict[str, int]) -> None:
        super().__init__(known)
        self._next = max(known.values(), default=0) + 1
        self.added: dict[str, int] = {}

    def __missing__(self, text: str) -> int:
        """The next number, for a text that has none yet."""
        found = self[text] = self.added[text] = self._next
        self._next += 1
        return found


class Numbers:
    """The numbers of one table by text."""

    def __init__(self, connection: Connection, table: str) -> None:
        self._table = table
        self._text = "vendor_id" if table == "vendors" else "name"
        known = _Given(self._read(connection))
        self.added = known.added
        self.of = known.__getitem__

    def settle(self, connection: Connection) -> dict[int, int]:
        """Under the write lock: which given numbers must become which; empty if nobody else wrote meanwhile."""
        stored = self._read(connection)
        following = max(stored.values(), default=0) + 1
        changed: dict[int, int] = {}
        for text, given in self.added.items():
            number = stored.get(text)
            if number is None:
                number, following = following, following + 1
            if number != given:
                changed[given] = number
        self.added = {text: changed.get(number, number) for text, number in self.added.items() if text not in stored}
        return changed

    def write(self, connection: Connection) -> None:
        """Write the labels that are new (vendors are written with all their facts elsewhere)."""
        if self.added and self._table != "vendors":
            connection.exec_driver_sql(
                f"INSERT INTO {self._table} (number, name) VALUES (?, ?)",
                [(number, text) for text, number in self.added.items()],
            )

    def _read(self, connection: Connection) -> dict[str, int]:
        found = connection.exec_driver_sql(f"SELECT {self._text}, number FROM {self._table}")
        return {str(text): int(number) for text, number in found}


class Labels:
    """The numbers of all tables that products refer to."""

    def __init__(self, connection: Connection) -> None:
        self._tables = {table: Numbers(connection, table) for table in (*LABELS, "vendors")}
        self.category, self.unit, self.region, self.vendor = (
            self._tables[table].of for table in ("categories", "units", "regions", "vendors")
        )

    def new_vendors(self) -> dict[str, int]:
        """Ids of vendors that the file does not know yet, with their numbers."""
        return self._tables["vendors"].added

    def settle(self, connection: Connection) -> None:
        """Bring the staged rows in line with what is stored now."""
        for table, numbers in self._tables.items():
            changed = numbers.settle(connection)
            if not changed:
                continue
            column = _COLUMN_OF[table]
            run = connection.exec_driver_sql
            run("CREATE TEMP TABLE renumbered (old INTEGER PRIMARY KEY, new INTEGER NOT NULL)")
            run("INSERT INTO renumbered VALUES (?, ?)", list(changed.items()))
            run(
                f"UPDATE staged SET {column} = (SELECT new FROM renumbered WHERE old = {column}) "
                f"WHERE {column} IN (SELECT old FROM renumbered)"
            )
            run("DROP TABLE renumbered")

    def write(self, connection: Connection) -> None:
        """Write the new labels."""
        for numbers in self._tables.values():
            numbers.write(connection)
