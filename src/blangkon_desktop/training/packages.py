"""The RUP packages of a practice office and their accounts, as rows that the budget import takes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from blangkon_desktop.domain.budget import AccountShare, DpaCeiling, RupPackage
from blangkon_desktop.domain.catalogue import PurchaseKind
from blangkon_desktop.usecases.budget_views import BudgetFile, BudgetRow, RowOwner
from blangkon_desktop.usecases.catalogue_ports import RejectsFile
from blangkon_desktop.usecases.catalogue_views import BadRow

SOURCE = Path("anggaran-latihan")
"""What the journal names as the file that the budget came from."""


@dataclass(frozen=True, slots=True)
class PracticeBudget:
    """The rows, and where orders of the practice office find their budget line: key → RUP code and account."""

    rows: tuple[BudgetRow, ...]
    places: Mapping[str, tuple[str, str]]

    def read(self, path: Path, file_format: str, columns: Mapping[str, str]) -> BudgetFile:
        """The rows in the shape of a file that was read; fills in `BudgetFiles`."""
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
        shares = tuple(
            AccountShare(rup, part["account"], raw["activity"], part["ceiling"], words["source_of_funds"])
            for part in (raw, *seconds)
        )
        rows.append(BudgetRow(RowOwner((satker,)), year, package, shares))
    rows += [BudgetRow(RowOwner((satker,)), year, dpa=row) for row in _dpa(rows)]
    return PracticeBudget(tuple(rows), places)


def _dpa(rows: Sequence[BudgetRow]) -> list[DpaCeiling]:
    """The DPA over the packages: what they plan for each sub-activity and account, to the rupiah."""
    sums: dict[tuple[str, str], DpaCeiling] = {}
    for share in (share for row in rows for share in row.shares):
        key = (share.sub_activity, share.account)
        known = sums.get(key, DpaCeiling(*key, "", 0, source_of_funds=share.source_of_funds))
        sums[key] = replace(known, ceiling=known.ceiling + share.ceiling)
    return list(sums.values())


class NoMemory:
    """Where choices of columns would be kept, if there were any; fills in `ImportMemory`."""

    def columns(self, header: Sequence[str]) -> Mapping[str, str]:
        """None."""
        return {}

    def keep_columns(self, header: Sequence[str], columns: Mapping[str, str]) -> None:
        """Nothing to keep."""

    def office_names(self) -> tuple[str, ...]:
        """None."""
        return ()

    def keep_office_names(self, names: Sequence[str]) -> None:
        """Nothing to keep."""


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
