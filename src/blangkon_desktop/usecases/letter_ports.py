"""The office's book of letters, as use cases read it: issued papers, their printings, letters written by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol


@dataclass(frozen=True, slots=True)
class PaperRecord:
    """An issued paper: frozen data, its fingerprint, and the device's seal over its statement.

    `receipt` is 0 for a paper about the whole order; `version` counts from 1, a later one names the paper that it
    `replaces` and why (`reason`).
    """

    paper_id: str
    order_id: str
    kind: str
    number: str
    running: int
    year: int
    issued_at: str
    fingerprint: str
    data: Mapping[str, Any]
    receipt: int = 0
    version: int = 1
    replaces: str = ""
    reason: str = ""
    seal: str = ""


@dataclass(frozen=True, slots=True)
class PaperPrint:
    """One printing of an issued paper: who, when, on which size, the SHA-256 of the bytes."""

    print_id: str
    paper_id: str
    printed_at: str
    actor: str
    size: str
    sha256: str


@dataclass(frozen=True, slots=True)
class ManualLetter:
    """A letter that was numbered by hand; `running` is 0 where the number does not follow the pattern."""

    letter_id: str
    kind: str
    number: str
    running: int
    year: int
    written_on: str
    subject: str
    registered_at: str
    actor: str


@dataclass(frozen=True, slots=True)
class Taker:
    """Who gave a letter its number: the person's name (the user where the name is gone), and the laptop's."""

    name: str = ""
    device: str = ""


class LetterBook(Protocol):
    """What the office's letters are looked up by."""

    def by_number(self, number: str) -> PaperRecord | None:
        """The newest version of an issued paper by its printed number."""

    def by_fingerprint(self, prefix: str) -> PaperRecord | None:
        """An issued paper whose fingerprint begins with these hexadecimal digits."""

    def by_bytes(self, sha256: str) -> tuple[PaperRecord, ...]:
        """The issued papers that were once printed into a file with this SHA-256, in the order of the file."""

    def of_year(self, kind: str, year: int) -> tuple[PaperRecord, ...]:
        """All issued papers of a kind in a year, by running number and version."""

    def prints(self, paper_id: str) -> tuple[PaperPrint, ...]:
        """The printings of a paper, oldest first."""

    def manual(self, kind: str, year: int) -> tuple[ManualLetter, ...]:
        """Letters of a kind and year that were numbered by hand."""

    def manual_by_number(self, number: str) -> ManualLetter | None:
        """A letter that was numbered by hand, by its number."""

    def takers(self, letters: Sequence[str]) -> Mapping[str, Taker]:
        """Who wrote each of these papers and letters (by their ids) into the journal, and on which laptop."""

    def device_keys(self) -> tuple[str, ...]:
        """The public keys of all devices of the office, in hex."""
