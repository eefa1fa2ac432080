"""Records of budget files, of their import, and of what the screens and commands show of the budget."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from blangkon_desktop.domain.absorption import Absorption
from blangkon_desktop.domain.budget import (
    AccountShare,
    Allowance,
    BudgetLine,
    BudgetUse,
    DpaCeiling,
    LineKey,
    RupPackage,
)
from blangkon_desktop.domain.budget_history import BudgetRevision, CeilingChange, RevisionKind
from blangkon_desktop.domain.budget_review import ReviewPoint
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.catalogue_views import BadRow


@dataclass(frozen=True, slots=True)
class RowOwner:
    """Whose row it is, as far as the file says.

    `by_name` where its codes are of another list than the office's (SiRUP's own numbers), or there are none: then the
    name decides. `klpd` is the government that the satker belongs to. `unnamed` where the file has no such columns:
    then it is taken for the office's own.
    """

    codes: tuple[str, ...] = ()
    name: str = ""
    klpd: str = ""
    by_name: bool = False
    unnamed: bool = False

    def is_office(self, satker: str, name: str, aliases: Sequence[str] = ()) -> bool:
        """Whether it is the office with this code and name; `aliases` are names and codes that somebody gave it."""
        codes = {same_spelling(code) for code in self.codes if code.strip()}
        mine = same_spelling(self.name)
        return (
            self.unnamed
            or same_spelling(satker) in codes
            or (self.by_name and bool(mine) and mine == same_spelling(name))
            or any(same_spelling(alias) in {*codes, mine} for alias in aliases if alias.strip())
        )

    @property
    def label(self) -> str:
        """How people call it: the name, else a code."""
        return self.name or next((code for code in self.codes if code), "")


def same_spelling(text: str) -> str:
    """A name or code without what people write one way or the other: case, blanks, full stops at the end."""
    return " ".join(text.casefold().replace(",", " ").split()).strip(" .")


@dataclass(frozen=True, slots=True)
class BudgetRow:
    """One good row of a file: a package, its account shares, or a ceiling of the DPA, and whose it is.

    `year` is None where the file names none. `withdrawn` rows say that SiRUP no longer carries what they name.
    """

    owner: RowOwner
    year: int | None
    package: RupPackage | None = None
    shares: tuple[AccountShare, ...] = ()
    dpa: DpaCeiling | None = None
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class BudgetFile:
    """A file read whole: its format, how many data rows, the good ones, and the bad ones with their owner.

    `header` and `columns` (field → column) are of a table whose columns somebody named. `remarks` say what the file
    does not tell.
    """

    read: int
    rows: Sequence[BudgetRow]
    rejects: Sequence[tuple[RowOwner, BadRow]]
    format: str = ""
    header: tuple[str, ...] = ()
    columns: Mapping[str, str] = field(default_factory=dict)
    remarks: tuple[Sentence, ...] = ()


class BudgetFiles(Protocol):
    """Reads budget files of the known formats."""

    def read(self, path: Path, file_format: str, columns: Mapping[str, str]) -> BudgetFile:
        """The rows of a file; `columns` (field → name of a column) only for tables of no known format.

        Raises InvalidInput for a format or columns that are not known, Damaged for a file that is not what it claims.
        """


class ImportMemory(Protocol):
    """What somebody chose at earlier imports, on this device."""

    def columns(self, header: Sequence[str]) -> Mapping[str, str]:
        """The columns (field → name) chosen for tables with this header; empty when it is new."""

    def keep_columns(self, header: Sequence[str], columns: Mapping[str, str]) -> None:
        """Remember them."""

    def office_names(self) -> tuple[str, ...]:
        """Names and codes under which files know the office."""

    def keep_office_names(self, names: Sequence[str]) -> None:
        """Remember them beside the earlier ones."""


@dataclass(frozen=True, slots=True)
class OrderUse:
    """An order and what it uses of its budget line; `total` in rupiah, `order_date` ISO, `status` as orders have it."""

    order_id: str
    number: str
    status: str
    vendor: str
    purpose: str
    order_date: str
    total: int
    use: BudgetUse


@dataclass(frozen=True, slots=True)
class LineReview:
    """What is to be looked at on one line, and the orders that hold something of it, oldest first."""

    rup: str
    account: str
    points: tuple[ReviewPoint, ...]
    orders: tuple[OrderUse, ...] = ()


@dataclass(frozen=True, slots=True)
class BudgetListing:
    """All lines, and what is to be looked at by line."""

    lines: tuple[BudgetLine, ...]
    reviews: Mapping[LineKey, LineReview]


@dataclass(frozen=True, slots=True)
class PackageView:
    """One package: its lines, orders that use it, permissions, the revisions that touched it, names of people."""

    rup: str
    lines: tuple[BudgetLine, ...]
    reviews: Mapping[LineKey, LineReview]
    orders: tuple[OrderUse, ...]
    allowances: tuple[Allowance, ...]
    revisions: tuple[BudgetRevision, ...]
    people: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class PackageAbsorption:
    """How far the spending of one package is."""

    rup: str
    name: str
    absorption: Absorption


@dataclass(frozen=True, slots=True)
class AbsorptionView:
    """The whole office and each package, the least absorbed first; `source` is the legal source of the targets."""

    office: Absorption
    packages: tuple[PackageAbsorption, ...]
    source: str


@dataclass(frozen=True, slots=True)
class ImportWish:
    """How a file is to be imported: its format, the stage that it brings (None: guessed) with the reason, the names
    under which the file knows the office, and columns (field → name) of a table of no known format."""

    format: str = "auto"
    kind: RevisionKind | None = None
    reason: str = ""
    office_names: tuple[str, ...] = ()
    columns: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class BudgetReport:
    """What an import did or would do, in rows: read = added + changed + unchanged + other_office + rejected.

    `other_year` are those of `other_office` that are the office's own, of another year. `offices` are the names in
    the file whose rows were left out, most rows first. `reviews` are lines that the import makes worth a look: a
    ceiling below what orders hold is allowed, never silent.
    """

    read: int
    added: int
    changed: int
    unchanged: int
    other_office: int
    rejected: int
    rejects_file: str | None
    format: str = ""
    other_year: int = 0
    kind: RevisionKind = RevisionKind.PENETAPAN
    changes: tuple[CeilingChange, ...] = ()
    rejects: tuple[BadRow, ...] = ()
    offices: tuple[str, ...] = ()
    remarks: tuple[Sentence, ...] = ()
    reviews: tuple[LineReview, ...] = ()
    written: bool = True
