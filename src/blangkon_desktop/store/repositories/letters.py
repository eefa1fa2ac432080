"""The book of letters over a connection: issued papers, their printings, letters numbered by hand."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection

from blangkon_desktop.usecases.letter_ports import ManualLetter, PaperPrint, PaperRecord, Taker

_PAPER = (
    "SELECT paper_id, order_id, kind, number, running, year, issued_at, fingerprint, data, receipt, version, replaces,"
    " reason, seal FROM papers"
)
_LETTER = "SELECT letter_id, kind, number, running, year, written_on, subject, registered_at, actor FROM manual_letters"
_TAKER = (
    "SELECT j.entity_id, coalesce(p.name, j.actor), coalesce(d.name, '') FROM"
    " (SELECT entity_id, device_id, json_extract(CAST(body AS TEXT), '$.actor') AS actor FROM journal"
    " WHERE entity = ?{} AND base IS NULL) j"
    " LEFT JOIN people p ON p.user = j.actor LEFT JOIN devices d ON d.device_id = j.device_id"
)
_AT_ONCE = 500
"""Ids in one statement; SQLite takes 32,766."""


class SqlLetterBook:
    """The port `LetterBook`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def by_number(self, number: str) -> PaperRecord | None:
        """The newest version of an issued paper by its printed number."""
        return self._one(f"{_PAPER} WHERE number = ? ORDER BY version DESC, issued_at LIMIT 1", number)

    def by_fingerprint(self, prefix: str) -> PaperRecord | None:
        """An issued paper whose fingerprint begins with these hexadecimal digits."""
        where = "WHERE fingerprint >= ? AND fingerprint < ? ORDER BY issued_at LIMIT 1"
        return self._one(f"{_PAPER} {where}", prefix.lower(), prefix.lower() + "g")

    def by_bytes(self, sha256: str) -> tuple[PaperRecord, ...]:
        """The issued papers that were once printed into a file with this SHA-256, in the order of the file."""
        rows = self._connection.exec_driver_sql(
            "SELECT paper_id FROM paper_prints WHERE sha256 = ? ORDER BY printed_at, print_id", (sha256,)
        )
        ids = dict.fromkeys(row[0] for row in rows)
        found = (self._one(f"{_PAPER} WHERE paper_id = ?", paper_id) for paper_id in ids)
        return tuple(record for record in found if record is not None)

    def of_year(self, kind: str, year: int) -> tuple[PaperRecord, ...]:
        """All issued papers of a kind in a year, by running number and version."""
        return self._many(f"{_PAPER} WHERE kind = ? AND year = ? ORDER BY running, version, paper_id", kind, year)

    def of_order(self, order_id: str) -> tuple[PaperRecord, ...]:
        """Papers of an order, oldest first."""
        return self._many(f"{_PAPER} WHERE order_id = ? ORDER BY issued_at, paper_id", order_id)

    def prints(self, paper_id: str) -> tuple[PaperPrint, ...]:
        """The printings of a paper, oldest first."""
        rows = self._connection.exec_driver_sql(
            "SELECT print_id, paper_id, printed_at, actor, size, sha256 FROM paper_prints WHERE paper_id = ?"
            " ORDER BY printed_at, print_id",
            (paper_id,),
        )
        return tuple(PaperPrint(*row) for row in rows)

    def manual(self, kind: str, year: int) -> tuple[ManualLetter, ...]:
        """Letters of a kind and year that were numbered by hand."""
        rows = self._connection.exec_driver_sql(
            f"{_LETTER} WHERE kind = ? AND year = ? ORDER BY running, written_on, letter_id", (kind, year)
        )
        return tuple(ManualLetter(*row) for row in rows)

    def manual_by_number(self, number: str) -> ManualLetter | None:
        """A letter that was numbered by hand, by its number."""
        row = self._connection.exec_driver_sql(f"{_LETTER} WHERE number = ? LIMIT 1", (number,)).first()
        return ManualLetter(*row) if row else None

    def takers(self, letters: Sequence[str]) -> Mapping[str, Taker]:
        """Who wrote each of these papers and letters (by their ids) into the journal, and on which laptop."""
        found: dict[str, Taker] = {}
        for at in range(0, len(letters), _AT_ONCE):
            some = tuple(letters[at : at + _AT_ONCE])
            marks = ", ".join("?" * len(some))
            rows = self._connection.exec_driver_sql(_TAKER.format(f" AND entity_id IN ({marks})"), ("paper", *some))
            found |= {row[0]: Taker(row[1], row[2]) for row in rows}
        return found

    def device_keys(self) -> tuple[str, ...]:
        """The public keys of all devices of the office, in hex."""
        return tuple(row[0] for row in self._connection.exec_driver_sql("SELECT public_key FROM devices"))

    def _one(self, statement: str, *values: Any) -> PaperRecord | None:
        row = self._connection.exec_driver_sql(statement, values).first()
        return _paper(row) if row else None

    def _many(self, statement: str, *values: Any) -> tuple[PaperRecord, ...]:
        return tuple(_paper(row) for row in self._connection.exec_driver_sql(statement, values))


def _paper(row: Any) -> PaperRecord:
    values: tuple[Any, ...] = (*row[:8], json.loads(row[8]), *row[9:])
    return PaperRecord(*values)
