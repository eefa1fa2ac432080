"""Import budget files: only the office's own rows, only what changed, as one revision in entries of bearable size."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from blangkon_desktop.domain.allowances import MAX_REASON
from blangkon_desktop.domain.budget import SEVERAL, BudgetState
from blangkon_desktop.domain.budget_history import IMPORTED, BudgetBook, CeilingChange, guess_kind
from blangkon_desktop.domain.budget_lines import budget_lines
from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.journal import Change, EntityKind
from blangkon_desktop.domain.people import Person, Role, require_role
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.budget_merge import Merged, merge_rows
from blangkon_desktop.usecases.budget_views import (
    BudgetFile,
    BudgetFiles,
    BudgetReport,
    BudgetRow,
    ImportMemory,
    ImportWish,
    LineReview,
    RowOwner,
)
from blangkon_desktop.usecases.catalogue_ports import RejectsFactory
from blangkon_desktop.usecases.catalogue_views import BadRow
from blangkon_desktop.usecases.ports import Clock, OfficeReader, OfficeStore, OfficeWriter
from blangkon_desktop.usecases.show_budget import reviews_of

BUDGET_ENTITY = "budget"
_MOST_OFFICES = 200
_IMPORT = Sentence("mengimpor anggaran", "import the budget")


class ImportBudget:
    """Reads budget files and writes what is new in them to the journal."""

    def __init__(
        self,
        store: OfficeStore,
        files: BudgetFiles,
        memory: ImportMemory,
        open_rejects: RejectsFactory,
        clock: Clock,
    ) -> None:
        self._store = store
        self._files = files
        self._memory = memory
        self._open_rejects = open_rejects
        self._clock = clock

    def run(self, person: Person, path: Path, wish: ImportWish | None = None) -> BudgetReport:
        """Import one file. The same file again changes nothing; a damaged one is refused whole (Damaged)."""
        wanted, found = self._read(person, path, wish)
        with self._store.write(person.user) as writer:
            merged, report = _plan(writer, found, wanted)
            if not merged.is_empty:
                _append(writer, path.name, merged, report, wanted)
        if found.header:
            self._memory.keep_columns(found.header, found.columns)
        if wanted.office_names:
            self._memory.keep_office_names(wanted.office_names)
        return replace(report, rejects_file=self._keep_rejects(report.rejects))

    def preview(self, person: Person, path: Path, wish: ImportWish | None = None) -> BudgetReport:
        """What `run` would do; nothing is written, nothing remembered."""
        wanted, found = self._read(person, path, wish)
        with self._store.read() as reader:
            return replace(_plan(reader, found, wanted)[1], written=False)

    def _read(self, person: Person, path: Path, wish: ImportWish | None) -> tuple[ImportWish, BudgetFile]:
        require_role(person, Role.ADMIN, action=_IMPORT)
        wanted = wish or ImportWish()
        _check_reason(wanted.reason)
        names = (*self._memory.office_names(), *wanted.office_names)
        return replace(wanted, office_names=names), self._files.read(path, wanted.format, wanted.columns)

    def _keep_rejects(self, rejects: Sequence[BadRow]) -> str | None:
        with self._open_rejects(self._clock.now().strftime("%Y%m%d-%H%M%S")) as file:
            for row in rejects:
                file.add(row)
            return str(file.path) if file.path else None


def _append(writer: OfficeWriter, source: str, merged: Merged, report: BudgetReport, wish: ImportWish) -> None:
    head = writer.head(EntityKind.BUDGET.value, BUDGET_ENTITY)
    revision: dict[str, Any] = {"kind": report.kind.value, "guessed": wish.kind is None}
    if wish.reason.strip():
        revision["reason"] = wish.reason.strip()
    for part, rows in enumerate(merged.payloads(), start=1):
        payload = {"source": source, "format": report.format, "revision": {**revision, "part": part}, **rows}
        head = writer.append(Change(EntityKind.BUDGET, BUDGET_ENTITY, IMPORTED, payload, base=head)).entry_id


def _plan(reader: OfficeReader, found: BudgetFile, wish: ImportWish) -> tuple[Merged, BudgetReport]:
    office, state = reader.office(), reader.budget_state()

    def mine(owner: RowOwner) -> bool:
        return owner.is_office(office.satker, office.name, wish.office_names)

    own = [row for row in found.rows if mine(row.owner)]
    _check_one_government(own)
    timely = [row for row in own if row.year in (None, office.year)]
    rejects = tuple(bad for owner, bad in found.rejects if mine(owner))
    others = Counter(row.owner.label for row in found.rows if not mine(row.owner))
    merged = merge_rows(timely, state, office.satker, office.year)
    changes, after = _applied(state, merged)
    report = BudgetReport(
        read=found.read,
        added=merged.added,
        changed=merged.changed,
        unchanged=len(timely) - merged.added - merged.changed,
        other_office=len(found.rows) - len(timely) + len(found.rejects) - len(rejects),
        rejected=len(rejects),
        rejects_file=None,
        format=found.format,
        other_year=len(own) - len(timely),
        kind=wish.kind or guess_kind(reader.budget_revisions(), changes),
        changes=changes,
        rejects=rejects,
        offices=tuple(name for name, _ in others.most_common(_MOST_OFFICES) if name),
        remarks=(*found.remarks, *_remarks(timely, office.year)),
        reviews=_reviews(reader, after, changes),
    )
    return merged, report


def _applied(state: BudgetState, merged: Merged) -> tuple[tuple[CeilingChange, ...], BudgetState]:
    """What changes, and the ceilings after it."""
    book = BudgetBook.of(state)
    for rows in merged.payloads():
        book.apply(rows)
    return book.take_changes(), book.state


def _reviews(reader: OfficeReader, after: BudgetState, changes: Sequence[CeilingChange]) -> tuple[LineReview, ...]:
    """Lines that the changed ceilings make worth a look."""
    if not changes:
        return ()
    rups = {change.rup for change in changes}
    dpa = {(change.sub_activity, change.account) for change in changes if not change.rup}
    uses = [order.use for order in reader.budget_orders()]
    lines = budget_lines(after, uses, reader.budget_allowances())
    found = reviews_of(lines, reader)
    return tuple(
        found[line.rup, line.account]
        for line in lines
        if (line.rup, line.account) in found
        and (line.rup in rups or any((part, line.account) in dpa for part in line.sub_activity.split(SEVERAL)))
    )


def _remarks(rows: Sequence[BudgetRow], year: int) -> tuple[Sentence, ...]:
    if not any(row.year is None for row in rows):
        return ()
    said = Sentence(
        f"Berkas tidak menyebut tahun anggaran; dibaca sebagai tahun {year}.",
        f"The file names no budget year; it was read as {year}.",
    )
    return (said,)


def _check_one_government(rows: Sequence[BudgetRow]) -> None:
    """Offices of many governments share a name: where only the name decides, all rows must be of one."""
    governments = sorted({row.owner.klpd for row in rows if row.owner.by_name and row.owner.klpd})
    if len(governments) < 2:
        return
    shown = ", ".join(governments[:5])
    raise InvalidInput(
        "budget.several_governments",
        Sentence("Berkas memuat satuan kerja bernama sama di beberapa daerah.", "Several governments' offices match."),
        detail=Sentence(f"Ditemukan: {shown}. Tidak ada yang diubah.", f"Found: {shown}. Nothing was changed."),
        next_step=Sentence(
            "Saring di SiRUP untuk daerah sendiri, unduh, lalu impor lagi.",
            "Filter in SiRUP for your own government, download, and import again.",
        ),
        field="file",
    )


def _check_reason(reason: str) -> None:
    if len(reason) > MAX_REASON:
        raise InvalidInput(
            "budget.reason_too_long",
            Sentence(f"Alasan lebih dari {MAX_REASON} huruf.", f"The reason is longer than {MAX_REASON} characters."),
            next_step=Sentence("Tulis lebih singkat.", "Write it shorter."),
            field="reason",
        )
