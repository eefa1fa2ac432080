"""Records of budget files and of their import."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from blangkon_desktop.domain.budget import AccountShare, RupPackage
from blangkon_desktop.usecases.catalogue_views import BadRow


@dataclass(frozen=True, slots=True)
class BudgetRow:
    """One good row of a file: a package or an account share, and the satker it belongs to."""

    satker: str
    year: int
    package: RupPackage | None = None
    share: AccountShare | None = None


@dataclass(frozen=True, slots=True)
class BudgetFile:
    """A file read whole: how many data rows, the good ones, and the bad ones with their satker."""

    read: int
    rows: Sequence[BudgetRow]
    rejects: Sequence[tuple[str, BadRow]]


@dataclass(frozen=True, slots=True)
class BudgetReport:
    """What an import did, in rows."""

    read: int
    added: int
    changed: int
    unchanged: int
    other_office: int
    rejected: int
    rejects_file: str | None
