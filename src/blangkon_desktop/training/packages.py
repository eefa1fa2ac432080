"""The RUP packages of a practice office and their accounts, as rows that the budget import takes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from blangkon_desktop.domain.budget import AccountShare, RupPackage
from blangkon_desktop.domain.catalogue import PurchaseKind
from blangkon_desktop.usecases.budget_views import BudgetFile, BudgetRow
from blangkon_desktop.usecases.catalogue_ports import RejectsFile
from blangkon_desktop.usecases.catalogue_views import BadRow

SOURCE = Path("anggaran-latihan")
"""What the journal names as the file that the budget came from."""


@dataclass(frozen=True, slots=True)
class PracticeBudget:
    """The rows, and where orders of the practice office find their budget line: key → RUP code and account."""

    rows: tuple[BudgetRow, ...]
    places: Mapping[str, tuple[str, str]]

    def as_file(self, _path: Path, _format: str) -> BudgetFile:
        """The rows in the shape of a file that was read."""
        return BudgetFile(len(self.rows), self.rows, ())


def make_budget(words: Mapping[str, Any], satker: str, year: int) -> PracticeBudget:
    """Packages and shares of budget.toml for an office and a year."""
    rows: list[BudgetRow] = []
    places: dict[str, tuple[str, str]] = {}
    for number, raw in enumerate(words["package"], words["first_rup"]):
        seconds = [more for more in words["second"] if more["key"] == raw["key"]]
        rup, ceiling = str(number), raw["ceiling"] + sum(more["ceiling"] for more in seconds)
        places[raw["key"]] = (rup, raw["account"])
        package = RupPackage(
            rup=rup,
            name=raw["name"],
            method=words["method"],
            kind=PurchaseKind(raw["kind"]),
            ceiling=ceiling,
            satker=satker,
            year=year,
            specification=raw.get("spec", raw["name"]),
        )
        rows.append(BudgetRow(satker, year, package=package))
        for part in (raw, *seconds):
            share = AccountShare(rup, part["account"], raw["activity"], part["ceiling"], words["source_of_funds"])
            rows.append(BudgetRow(satker, year, share=share))
    return PracticeBudget(tuple(rows), places)


class NoRejects:
    """Where refused rows would go, if we had any; fills in `RejectsFile`."""

    @property
    def path(self) -> Path | None:
        """No file."""
        return None

    def add(self, row: BadRow) -> None:
        """Nothing of ours is refused: ValueError."""
        raise ValueError(row.code)

    def save(self) -> None:
        """Nothing to write."""

    def discard(self) -> None:
        """Nothing to remove."""


@contextmanager
def no_rejects(_stamp: str) -> Iterator[RejectsFile]:
    """A `RejectsFactory` that makes no file."""
    yield NoRejects()
