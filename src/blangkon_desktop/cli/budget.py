"""`budget import|list|show|history|override|withdraw|absorption`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from blangkon_desktop.cli.budget_text import (
    absorption_text,
    history_text,
    lines_text,
    package_text,
    report_text,
)
from blangkon_desktop.cli.budget_view import (
    absorption_view,
    allowance_view,
    line_view,
    package_view,
    report_view,
    revision_view,
)
from blangkon_desktop.cli.column_pairs import column_pair
from blangkon_desktop.cli.context import CliContext
from blangkon_desktop.cli.options import parse_choice, parse_day
from blangkon_desktop.domain.accounts import parse_account
from blangkon_desktop.domain.budget_history import RevisionKind
from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.domain.people import Role
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.budget_views import ImportWish

_FORMATS = "auto | sirup-paket | isb-rup-penyedia | isb-rup-anggaran | isb-rup-swakelola | sipd-rekap | xlsx"


def register(app: typer.Typer) -> None:
    """Add the group `budget`."""
    group = typer.Typer(help="Anggaran / budget")
    group.command("import")(import_)
    group.command("list")(list_)
    group.command("show")(show)
    group.command("history")(history)
    group.command("override")(override)
    group.command("withdraw")(withdraw)
    group.command("absorption")(absorption)
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
        dict(column_pair(text) for text in column or ()),
    )
    importing = obj.services.budget_import()
    report = importing.preview(person, file, wish) if dry_run else importing.run(person, file, wish)
    obj.emit(report_view(report, obj.language), report_text(report, obj.language))


def list_(ctx: typer.Context) -> None:
    """Daftar paket dan rekening / list packages and accounts."""
    obj: CliContext = ctx.obj
    obj.sign_in()
    listing = obj.services.budget().listing()
    packages = [line_view(line, listing.reviews, obj.language) for line in listing.lines]
    obj.emit({"packages": packages}, lines_text(listing, obj.language))


def show(ctx: typer.Context, rup: str) -> None:
    """Satu paket dengan pesanan dan riwayatnya / one package with its orders and history."""
    obj: CliContext = ctx.obj
    obj.sign_in()
    package = obj.services.budget().package(rup)
    obj.emit(package_view(package, obj.language), package_text(package, obj.language))


def history(ctx: typer.Context, rup: Annotated[str | None, typer.Option()] = None) -> None:
    """Riwayat pagu / history of the ceilings."""
    obj: CliContext = ctx.obj
    obj.sign_in()
    revisions = obj.services.budget().history(rup)
    obj.emit({"revisions": [revision_view(x) for x in revisions]}, history_text(revisions, obj.language))


def override(
    ctx: typer.Context,
    rup: Annotated[str, typer.Option()],
    amount: Annotated[int, typer.Option(help="Rupiah di atas pagu / rupiah beyond the ceiling")],
    reason: Annotated[str | None, typer.Option(help="Alasan / reason")] = None,
    account: Annotated[str | None, typer.Option(help="Kode rekening / account")] = None,
) -> None:
    """Beri izin melampaui pagu / allow going beyond a ceiling."""
    obj: CliContext = ctx.obj
    code = None if account is None else parse_account(account)
    given = obj.services.budget_override().allow(obj.sign_in(), rup, code, amount, reason)
    said = Sentence(
        f"Izin {given.allowance_id}: paket {given.rup} boleh melampaui pagu sebesar {format_rupiah(given.amount)}.",
        f"Permission {given.allowance_id}: package {given.rup} may go beyond its ceiling by "
        f"{format_rupiah(given.amount)}.",
    )
    obj.emit(allowance_view(given), obj.say(said))


def withdraw(
    ctx: typer.Context,
    allowance_id: str,
    reason: Annotated[str | None, typer.Option(help="Alasan / reason")] = None,
) -> None:
    """Cabut izin melampaui pagu / take back a permission."""
    obj: CliContext = ctx.obj
    given = obj.services.budget_override().withdraw(obj.sign_in(), allowance_id, reason)
    said = Sentence(f"Izin {given.allowance_id} dicabut.", f"Permission {given.allowance_id} is withdrawn.")
    obj.emit(allowance_view(given), obj.say(said))


def absorption(ctx: typer.Context, date: Annotated[str | None, typer.Option("--date")] = None) -> None:
    """Penyerapan anggaran terhadap sasaran triwulan / spending against the targets of the quarters."""
    obj: CliContext = ctx.obj
    obj.sign_in()
    found = obj.services.budget().absorption(parse_day(date, "date"))
    obj.emit(absorption_view(found, obj.language), absorption_text(found, obj.language))
