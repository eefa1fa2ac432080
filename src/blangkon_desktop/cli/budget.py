"""`budget import|list`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from blangkon_desktop.cli.context import CliContext
from blangkon_desktop.cli.options import parse_choice
from blangkon_desktop.cli.tables import text_table
from blangkon_desktop.domain.budget import BudgetLine
from blangkon_desktop.domain.budget_history import REVISION_LABELS, CeilingChange, RevisionKind
from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.domain.people import Role
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.budget_views import BudgetReport, ImportWish

_COLUMNS = (
    Sentence("RUP", "RUP"),
    Sentence("Paket", "Package"),
    Sentence("Rekening", "Account"),
    Sentence("Pagu", "Ceiling"),
    Sentence("Sisa", "Remaining"),
)
_FORMATS = "auto | sirup-paket | isb-rup-penyedia | isb-rup-anggaran | isb-rup-swakelola | sipd-rekap | xlsx"


def register(app: typer.Typer) -> None:
    """Add the group `budget`."""
    group = typer.Typer(help="Anggaran / budget")
    group.command("import")(import_)
    group.command("list")(list_)
    app.add_typer(group, name="budget")


def import_(
    ctx: typer.Context,
    file: Path,
    file_format: Annotated[str, typer.Option("--format", help=_FORMATS)] = "auto",
    revision: Annotated[str | None, typer.Option(help="penetapan | pergeseran | perubahan")] = None,
    reason: Annotated[str, typer.Option(help="Alasan / reason")] = "",
    office_name: Annotated[list[str] | None, typer.Option(help="Nama kantor di berkas / its name in the file")] = None,
    column: Annotated[list[str] | None, typer.Option(help="rup='Kode RUP' (xlsx)")] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Lihat saja / only look")] = False,
) -> None:
    """Impor RUP atau rekap SIPD / import the RUP or the SIPD recap."""
    obj: CliContext = ctx.obj
    person = obj.sign_in(Role.ADMIN)
    kind = parse_choice(revision, RevisionKind, "revision")
    wish = ImportWish(
        file_format,
        RevisionKind(kind) if kind else None,
        reason,
        tuple(office_name or ()),
        dict(_pair(text) for text in column or ()),
    )
    importing = obj.services.budget_import()
    report = importing.preview(person, file, wish) if dry_run else importing.run(person, file, wish)
    obj.emit(_report_view(obj, report), _report_text(obj, report))


def list_(ctx: typer.Context) -> None:
    """Daftar paket dan rekening / list packages and accounts."""
    obj: CliContext = ctx.obj
    obj.sign_in()
    with obj.services.office().read() as reader:
        lines = reader.budget_lines()
    rows = [(x.rup, x.name, x.account, format_rupiah(x.ceiling), format_rupiah(x.remaining)) for x in lines]
    text = text_table([obj.say(label) for label in _COLUMNS], rows, right=(3, 4))
    obj.emit({"packages": [_view(line) for line in lines]}, text)


def change_view(change: CeilingChange) -> dict[str, Any]:
    """A changed ceiling as the contract's JSON."""
    return {
        "rup": change.rup,
        "account": change.account,
        "sub_activity": change.sub_activity,
        "name": change.name,
        "before": change.before,
        "after": change.after,
    }


def _pair(text: str) -> tuple[str, str]:
    field, sign, name = text.partition("=")
    if not sign or not name.strip():
        raise InvalidInput(
            "import.unknown_column",
            Sentence(f"«{text[:60]}» bukan pasangan kolom.", f"“{text[:60]}” is no pair of field and column."),
            next_step=Sentence("Tulis misalnya --column rup='Kode RUP'.", "Write for example --column rup='Kode RUP'."),
            field="column",
        )
    return field.strip(), name


def _report_view(obj: CliContext, report: BudgetReport) -> dict[str, Any]:
    return {
        "read": report.read,
        "added": report.added,
        "changed": report.changed,
        "unchanged": report.unchanged,
        "other_office": report.other_office,
        "rejected": report.rejected,
        "rejects_file": report.rejects_file,
        "format": report.format,
        "other_year": report.other_year,
        "revision": report.kind.value,
        "dry_run": not report.written,
        "changes": [change_view(change) for change in report.changes],
        "offices": list(report.offices),
        "remarks": [obj.say(remark) for remark in report.remarks],
        "rejects": [
            {"line": bad.place.line, "code": bad.code, "reason": obj.say(bad.reason), "rup": bad.sku, "name": bad.name}
            for bad in report.rejects
        ],
    }


def _report_text(obj: CliContext, report: BudgetReport) -> str:
    said = Sentence(
        f"{report.read} baris dibaca: {report.added} baru, {report.changed} berubah, {report.unchanged} tetap, "
        f"{report.other_office} milik kantor lain, {report.rejected} ditolak.",
        f"{report.read} rows read: {report.added} new, {report.changed} changed, {report.unchanged} unchanged, "
        f"{report.other_office} of other offices, {report.rejected} rejected.",
    )
    lines = [obj.say(said)]
    if report.changes:
        stage = REVISION_LABELS[report.kind]
        lines.append(
            obj.say(
                Sentence(
                    f"Tahap: {stage.id}. {len(report.changes)} pagu berubah.",
                    f"Stage: {stage.en}. {len(report.changes)} ceilings change.",
                )
            )
        )
    lines += [obj.say(remark) for remark in report.remarks]
    if report.rejects_file:
        lines.append(obj.say(Sentence(f"Baris ditolak: {report.rejects_file}", f"Rejected: {report.rejects_file}")))
    if not report.written:
        lines.append(obj.say(Sentence("Hanya dilihat, tidak ada yang ditulis.", "Only looked at, nothing written.")))
    return "\n".join(lines)


def _view(line: BudgetLine) -> dict[str, object]:
    return {
        "rup": line.rup,
        "name": line.name,
        "method": line.method,
        "kind": line.kind.value,
        "account": line.account,
        "sub_activity": line.sub_activity,
        "source_of_funds": line.source_of_funds,
        "ceiling": line.ceiling,
        "reserved": line.reserved,
        "committed": line.reserved + line.committed,
        "paid": line.paid,
        "remaining": line.remaining,
    }
