"""Import RUP files: only the office's own packages, only what changed, in entries of bearable size."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from blangkon_desktop.domain.budget import AccountShare, RupPackage
from blangkon_desktop.domain.catalogue import PurchaseKind
from blangkon_desktop.domain.journal import Change, EntityKind
from blangkon_desktop.domain.people import Person, Role, require_role
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.budget_views import BudgetFile, BudgetReport, BudgetRow
from blangkon_desktop.usecases.catalogue_ports import RejectsFactory
from blangkon_desktop.usecases.catalogue_views import BadRow
from blangkon_desktop.usecases.ports import Clock, OfficeStore, OfficeWriter

BUDGET_ENTITY = "budget"
_ROWS_PER_ENTRY = 400
_IMPORT = Sentence("mengimpor anggaran", "import the budget")


class ImportBudget:
    """Reads a budget file and writes what is new in it to the journal."""

    def __init__(
        self,
        store: OfficeStore,
        read_file: Callable[[Path, str], BudgetFile],
        open_rejects: RejectsFactory,
        clock: Clock,
    ) -> None:
        self._store = store
        self._read_file = read_file
        self._open_rejects = open_rejects
        self._clock = clock

    def run(self, person: Person, path: Path, file_format: str = "auto") -> BudgetReport:
        """Import one file. The same file again changes nothing; a damaged one is refused whole (Damaged)."""
        require_role(person, Role.ADMIN, action=_IMPORT)
        found = self._read_file(path, file_format)
        with self._store.write(person.user) as writer:
            office = writer.office()
            own = [r for r in found.rows if same_satker(r.satker, office.satker) and r.year == office.year]
            packages, shares = writer.budget_state()
            news, counts = _compare([*packages.items(), *shares.items()], _merged(own))
            self._append(writer, path.name, news)
        added, changed = counts
        unchanged = len(own) - added - changed
        bad = [row for satker, row in found.rejects if same_satker(satker, office.satker)]
        other = len(found.rows) - len(own) + len(found.rejects) - len(bad)
        return BudgetReport(found.read, added, changed, unchanged, other, len(bad), self._keep_rejects(bad))

    def _keep_rejects(self, rejects: Sequence[BadRow]) -> str | None:
        with self._open_rejects(self._clock.now().strftime("%Y%m%d-%H%M%S")) as file:
            for row in rejects:
                file.add(row)
            return str(file.path) if file.path else None

    def _append(self, writer: OfficeWriter, source: str, news: Sequence[RupPackage | AccountShare]) -> None:
        head = writer.head(EntityKind.BUDGET.value, BUDGET_ENTITY)
        for start in range(0, len(news), _ROWS_PER_ENTRY):
            part = news[start : start + _ROWS_PER_ENTRY]
            payload = {
                "source": source,
                "packages": [package_to_payload(x) for x in part if isinstance(x, RupPackage)],
                "shares": [share_to_payload(x) for x in part if isinstance(x, AccountShare)],
            }
            change = Change(EntityKind.BUDGET, BUDGET_ENTITY, "budget.imported", payload, base=head)
            head = writer.append(change).entry_id


def same_satker(a: str, b: str) -> bool:
    """Whether two spellings name one satker (blanks and case aside)."""
    return a.strip().lower() == b.strip().lower()


def package_to_payload(package: RupPackage) -> dict[str, Any]:
    """A package as JSON values, money as decimal string."""
    return {
        "rup": package.rup,
        "name": package.name,
        "method": package.method,
        "kind": package.kind.value,
        "ceiling": str(package.ceiling),
        "satker": package.satker,
        "year": package.year,
        "specification": package.specification,
    }


def package_from_payload(payload: Mapping[str, Any]) -> RupPackage:
    """A package from JSON values."""
    return RupPackage(**{**payload, "kind": PurchaseKind(payload["kind"]), "ceiling": int(payload["ceiling"])})


def share_to_payload(share: AccountShare) -> dict[str, Any]:
    """An account share as JSON values, money as decimal string."""
    return {
        "rup": share.rup,
        "account": share.account,
        "sub_activity": share.sub_activity,
        "ceiling": str(share.ceiling),
        "source_of_funds": share.source_of_funds,
    }


def share_from_payload(payload: Mapping[str, Any]) -> AccountShare:
    """An account share from JSON values."""
    return AccountShare(**{**payload, "ceiling": int(payload["ceiling"])})


def _merged(rows: Iterable[BudgetRow]) -> dict[object, RupPackage | AccountShare]:
    """One item per key: a package's last row wins, shares of one account are summed over their MAK rows."""
    merged: dict[object, RupPackage | AccountShare] = {}
    for row in rows:
        if row.package is not None:
            merged[row.package.rup] = row.package
        elif row.share is not None:
            key = (row.share.rup, row.share.account)
            known = merged.get(key)
            merged[key] = _add(known, row.share) if isinstance(known, AccountShare) else row.share
    return merged


def _add(a: AccountShare, b: AccountShare) -> AccountShare:
    return replace(a, ceiling=a.ceiling + b.ceiling)


def _compare(
    known: Sequence[tuple[object, object]], wanted: Mapping[object, RupPackage | AccountShare]
) -> tuple[list[RupPackage | AccountShare], tuple[int, int]]:
    before = dict(known)
    added = [item for key, item in wanted.items() if key not in before]
    changed = [item for key, item in wanted.items() if key in before and before[key] != item]
    return added + changed, (len(added), len(changed))
