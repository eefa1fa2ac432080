"""`ssh import|list|search|match`: standard price lists of the kabupaten."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from blangkon_desktop.cli.column_pairs import column_pair
from blangkon_desktop.cli.context import CliContext
from blangkon_desktop.cli.tables import text_table
from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.domain.people import Role
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.standard_ports import Ceiling, StandardReport, StandardWish

_LISTS = (Sentence("Tahun", "Year"), Sentence("Daftar", "List"), Sentence("Baris", "Rows"), Sentence("Pajak", "Tax"))
_ROWS = (
    Sentence("Kode", "Code"),
    Sentence("Nama", "Name"),
    Sentence("Satuan", "Unit"),
    Sentence("Harga", "Price"),
    Sentence("Tahun", "Year"),
)
_INCLUDED = Sentence("termasuk", "included")
_EXCLUDED = Sentence("belum", "excluded")
_SHOWN = 10


def register(app: typer.Typer) -> None:
    """Add the group `ssh`."""
    group = typer.Typer(help="Standar harga satuan / standard prices")
    group.command("import")(import_)
    group.command("list")(list_)
    group.command("search")(search)
    group.command("match")(match)
    app.add_typer(group, name="ssh")


def import_(
    ctx: typer.Context,
    file: Path,
    year: Annotated[int | None, typer.Option(help="Tahun / year")] = None,
    source: Annotated[str, typer.Option(help="Nama daftar / name of the list")] = "",
    before_tax: Annotated[bool, typer.Option("--before-tax", help="Harga belum termasuk pajak / without tax")] = False,
    column: Annotated[list[str] | None, typer.Option(help="name='Uraian Barang'")] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Lihat saja / only look")] = False,
) -> None:
    """Impor standar harga / import standard prices."""
    obj: CliContext = ctx.obj
    obj.sign_in(Role.ADMIN)
    columns = dict(column_pair(text) for text in column or ())
    wish = StandardWish(year, source, with_tax=not before_tax, columns=columns, dry_run=dry_run)
    report = obj.services.standards().bring(file, wish)
    obj.emit(_report_view(report, obj), _report_text(report, obj))


def list_(ctx: typer.Context) -> None:
    """Daftar standar harga / list the lists."""
    obj: CliContext = ctx.obj
    obj.sign_in()
    lists = obj.services.standards().lists()
    views = [
        {
            "year": one.year,
            "source": one.source,
            "with_tax": one.with_tax,
            "imported_at": one.imported_at,
            "rows": len(one.rows),
        }
        for one in lists
    ]
    rows = [(one.year, one.source, len(one.rows), obj.say(_INCLUDED if one.with_tax else _EXCLUDED)) for one in lists]
    obj.emit({"lists": views}, text_table([obj.say(label) for label in _LISTS], rows, right=(2,)))


def search(ctx: typer.Context, text: str, limit: Annotated[int, typer.Option(min=1, max=1000)] = 50) -> None:
    """Cari standar harga / look for standard prices."""
    obj: CliContext = ctx.obj
    obj.sign_in()
    found = obj.services.standards().search(text, limit)
    rows = [
        (one.standard.code, one.standard.name, one.standard.unit, format_rupiah(one.standard.price), one.year)
        for one in found
    ]
    table = text_table([obj.say(label) for label in _ROWS], rows, right=(3,))
    obj.emit({"items": [ceiling_view(one) for one in found]}, table)


def match(
    ctx: typer.Context,
    product: str,
    code: Annotated[str | None, typer.Argument(help="Kode standar / code of the standard")] = None,
    none: Annotated[bool, typer.Option("--none", help="Tidak ada yang cocok / none fits")] = False,
) -> None:
    """Cocokkan barang dengan standar; tanpa kode: menurut nama lagi / match a product; without a code by name again."""
    obj: CliContext = ctx.obj
    obj.sign_in()
    shown = obj.services.catalogue().browse.show(product)
    standards = obj.services.standards()
    standards.link(shown.id, "" if none else code)
    ceiling = standards.ceiling_of(shown)
    view = ceiling_view(ceiling) if ceiling else None
    obj.emit({"product": shown.id, "ceiling": view}, _ceiling_text(ceiling, obj))


def ceiling_view(one: Ceiling) -> dict[str, Any]:
    """A standard price as JSON values."""
    row = one.standard
    return {
        "code": row.code,
        "name": row.name,
        "specification": row.specification,
        "unit": row.unit,
        "price": row.price,
        "with_tax": one.with_tax,
        "year": one.year,
        "source": one.source,
        "matched_by": "person" if one.said else "name",
        "likeness": one.likeness,
    }


def _ceiling_text(one: Ceiling | None, obj: CliContext) -> str:
    if one is None:
        return obj.say(Sentence("Tidak ada standar harga untuk barang ini.", "No standard price for this product."))
    row = one.standard
    return f"{row.code}  {row.name}  {format_rupiah(row.price)} / {row.unit}  ({one.source}, {one.year})"


def _report_view(report: StandardReport, obj: CliContext) -> dict[str, Any]:
    return {
        "year": report.year,
        "source": report.source,
        "read": report.read,
        "added": report.added,
        "changed": report.changed,
        "unchanged": report.unchanged,
        "removed": report.removed,
        "rejected": len(report.rejected),
        "rejects": [{"line": line, "reason": obj.say(reason)} for line, reason in report.rejected],
        "columns": dict(report.columns),
        "dry_run": report.dry_run,
    }


def _report_text(report: StandardReport, obj: CliContext) -> str:
    counts = obj.say(
        Sentence(
            f"{report.source} ({report.year}): {report.added} baru, {report.changed} berubah, "
            f"{report.unchanged} tetap, "
            f"{report.removed} hilang, {len(report.rejected)} ditolak.",
            f"{report.source} ({report.year}): {report.added} new, {report.changed} changed, {report.unchanged} "
            f"unchanged, {report.removed} gone, {len(report.rejected)} rejected.",
        )
    )
    return "\n".join([counts, *(f"  {line}: {obj.say(reason)}" for line, reason in report.rejected[:_SHOWN])])
