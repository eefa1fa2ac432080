"""`doctor`, `audit verify|show`, `backup create|verify|restore`."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Annotated

import typer

from blangkon_desktop.cli.context import CliContext
from blangkon_desktop.cli.tables import text_table
from blangkon_desktop.domain.errors import Damaged
from blangkon_desktop.domain.people import Role
from blangkon_desktop.domain.text import NOTHING, Sentence
from blangkon_desktop.usecases.check_health import check_all
from blangkon_desktop.usecases.verify_audit import audit_rows

_CHECK_COLUMNS = (
    NOTHING,
    Sentence("Pemeriksaan", "Check"),
    Sentence("Hasil", "Result"),
    Sentence("Perbaikan", "Repair"),
)
_TRAIL_COLUMNS = (
    Sentence("Waktu", "Time"),
    Sentence("Siapa", "Who"),
    Sentence("Apa", "What"),
    Sentence("Alasan", "Reason"),
)


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command("doctor")(doctor)
    audit = typer.Typer(help="Jejak audit / audit trail")
    audit.command("verify")(audit_verify)
    audit.command("show")(audit_show)
    app.add_typer(audit, name="audit")
    backup = typer.Typer(help="Cadangan / backups")
    backup.command("create")(backup_create)
    backup.command("verify")(backup_verify)
    backup.command("restore")(backup_restore)
    app.add_typer(backup, name="backup")


def doctor(
    ctx: typer.Context,
    repair: Annotated[
        bool, typer.Option("--repair", help="Susun ulang ringkasan dari jurnal / rebuild from the journal")
    ] = False,
) -> None:
    """Periksa berkas dan data / check files and data."""
    obj: CliContext = ctx.obj
    if repair:
        obj.services.care().rebuild_projections()
        if obj.services.catalogue_health():
            obj.services.catalogue().imports.rebuild_index()
    checks = check_all(obj.services)
    ok = all(check.ok or check.remark for check in checks)
    payload = {
        "ok": ok,
        "checks": [
            {"name": c.name, "ok": c.ok, "detail": obj.say(c.detail), "repair": obj.say(c.repair), "remark": c.remark}
            for c in checks
        ],
    }
    rows = [(("✔" if c.ok else "!" if c.remark else "✘"), c.name, obj.say(c.detail), obj.say(c.repair)) for c in checks]
    header = [obj.say(label) for label in _CHECK_COLUMNS]
    obj.emit(payload, text_table(header, rows))
    if not ok:
        raise typer.Exit(6)


def audit_verify(ctx: typer.Context) -> None:
    """Periksa rantai jurnal / verify the journal's chain."""
    obj: CliContext = ctx.obj
    obj.sign_in()
    entries, fault = obj.services.care().verify_journal()
    first_bad = None if fault is None else {"device": fault.device_id, "seq": fault.seq, "reason": fault.reason}
    said = (
        Sentence(f"{entries} catatan utuh.", f"{entries} entries are whole.")
        if fault is None
        else Sentence(f"Catatan ke-{fault.seq} tidak utuh.", f"Entry {fault.seq} does not hold: {fault.reason}.")
    )
    obj.emit({"entries": entries, "ok": fault is None, "first_bad": first_bad}, obj.say(said))
    if fault is not None:
        raise typer.Exit(6)


def audit_show(
    ctx: typer.Context,
    order: Annotated[str | None, typer.Option(help="Pesanan / order")] = None,
    clock: Annotated[bool, typer.Option("--clock", help="Hanya yang jamnya diatur / only with a set clock")] = False,
) -> None:
    """Tampilkan jejak audit / show the audit trail."""
    obj: CliContext = ctx.obj
    obj.sign_in()
    rows = audit_rows(obj.services.office(), order=order, only_set_clock=clock)
    table = [(r["time"], r["actor"], r["type"], r["reason"] or "") for r in rows]
    obj.emit({"entries": rows}, text_table([obj.say(label) for label in _TRAIL_COLUMNS], table))


def backup_create(ctx: typer.Context, file: Path) -> None:
    """Buat cadangan / create a backup."""
    obj: CliContext = ctx.obj
    obj.sign_in(Role.ADMIN)
    size = obj.services.care().backup(file)
    entries = obj.services.care().verify_backup(file)
    files = obj.services.care().carried(file)
    said = Sentence(
        f"Cadangan {file} berisi {entries} catatan dan {files} berkas aturan, naskah, dan harga standar.",
        f"Backup {file} holds {entries} entries and {files} files of rules, templates and standard prices.",
    )
    obj.emit({"file": str(file), "bytes": size, "entries": entries, "files": files}, obj.say(said))


def backup_verify(ctx: typer.Context, file: Path) -> None:
    """Periksa cadangan / verify a backup."""
    obj: CliContext = ctx.obj
    entries = obj.services.care().verify_backup(file)
    files = obj.services.care().carried(file)
    carried = (
        Sentence(f"{files} berkas", f"{files} files") if files is not None else Sentence("tanpa berkas", "no files")
    )
    said = Sentence(
        f"Cadangan utuh: {entries} catatan, {carried.id} aturan, naskah, dan harga standar.",
        f"The backup holds: {entries} entries, {carried.en} of rules, templates and standard prices.",
    )
    obj.emit({"file": str(file), "ok": True, "entries": entries, "files": files}, obj.say(said))


def backup_restore(ctx: typer.Context, file: Path) -> None:
    """Pulihkan cadangan / restore a backup. Nobody can sign in to damaged data: then whoever has the files may."""
    obj: CliContext = ctx.obj
    with suppress(Damaged):
        if not obj.is_empty_folder:
            obj.sign_in(Role.ADMIN)
    kept = obj.services.care().restore(file)
    said = Sentence(f"Dipulihkan. Data lama disimpan di {kept}.", f"Restored. The old data are kept in {kept}.")
    obj.emit({"file": str(file), "kept": str(kept)}, obj.say(said))
