"""`budget import|list`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from blangkon_desktop.cli.context import CliContext
from blangkon_desktop.cli.tables import text_table
from blangkon_desktop.domain.budget import BudgetLine
from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.domain.people import Role
from blangkon_desktop.domain.text import Sentence

_COLUMNS = (
    Sentence("RUP", "RUP"),
    Sentence("Paket", "Package"),
    Sentence("Rekening", "Account"),
    Sentence("Pagu", "Ceiling"),
    Sentence("Sisa", "Remaining"),
)


def register(app: typer.Typer) -> None:
    """Add the group `budget`."""
    group = typer.Typer(help="Anggaran / budget")
    group.command("import")(import_)
    group.command("list")(list_)
    app.add_typer(group, name="budget")


def import_(
    ctx: typer.Context,
    file: Path,
    file_format: Annotated[str, typer.Option("--format", help="auto | isb-rup-penyedia | isb-rup-anggaran")] = "auto",
) -> None:
    """Impor paket RUP / import RUP packages."""
    obj: CliContext = ctx.obj
    person = obj.sign_in(Role.ADMIN)
    report = obj.services.budget_import().run(person, file, file_format)
    payload = {
        "read": report.read,
        "added": report.added,
        "changed": report.changed,
        "unchanged": report.unchanged,
        "other_office": report.other_office,
        "rejected": report.rejected,
        "rejects_file": report.rejects_file,
    }
    said = Sentence(
        f"{report.read} baris dibaca: {report.added} baru, {report.changed} berubah, {report.unchanged} tetap, "
        f"{report.other_office} milik kantor lain, {report.rejected} ditolak.",
        f"{report.read} rows read: {report.added} new, {report.changed} changed, {report.unchanged} unchanged, "
        f"{report.other_office} of other offices, {report.rejected} rejected.",
    )
    obj.emit(payload, obj.say(said))


def list_(ctx: typer.Context) -> None:
    """Daftar paket dan rekening / list packages and accounts."""
    obj: CliContext = ctx.obj
    obj.sign_in()
    with obj.services.office().read() as reader:
        lines = reader.budget_lines()
    rows = [(x.rup, x.name, x.account, format_rupiah(x.ceiling), format_rupiah(x.remaining)) for x in lines]
    text = text_table([obj.say(label) for label in _COLUMNS], rows, right=(3, 4))
    obj.emit({"packages": [_view(line) for line in lines]}, text)


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
