"""`blangkon catalog segments …`: hand the catalogue on in a folder, look at one, take one."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from blangkon_desktop.cli.catalog_payloads import report_payload
from blangkon_desktop.cli.catalog_text import report_text
from blangkon_desktop.cli.context import CliContext
from blangkon_desktop.cli.progress import rows_read
from blangkon_desktop.domain.catalogue import Channel
from blangkon_desktop.domain.catalogue_manifest import CatalogueManifest, size_of
from blangkon_desktop.domain.people import Role
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.catalogue_views import SearchQuery

_Folder = Annotated[Path, typer.Argument(metavar="DIR", help="Folder katalog yang dibagikan.")]
_Signer = Annotated[str, typer.Option("--signer", help="Sidik kunci pembuat yang sudah dicocokkan lewat telepon.")]


def register_segments(catalog: typer.Typer) -> None:
    """Add the group `segments` to the group `catalog`."""
    group = typer.Typer(help="Bagikan katalog: dasar dan perubahannya, untuk hub dan flash disk.")
    group.command("build")(build_command)
    group.command("verify")(verify_command)
    group.command("apply")(apply_command)
    catalog.add_typer(group, name="segments")


def build_command(
    ctx: typer.Context,
    folder: _Folder,
    near: Annotated[bool, typer.Option("--near", help="Hanya kabupaten kantor dan tetangganya.")] = False,
    channel: Annotated[list[Channel] | None, typer.Option("--channel", help="Kanal; boleh berulang.")] = None,
) -> None:
    """Tulis katalog ke folder, atau hanya yang berubah sejak yang terakhir."""
    context: CliContext = ctx.obj
    context.sign_in(Role.ADMIN)
    query = SearchQuery(near=near, channels=tuple(channel or ()))
    made = context.catalogue().segments.build(folder, query)
    more = {"written": made.written, "changed": made.changed, "withdrawn": made.withdrawn, "bytes": made.size_bytes}
    said = Sentence(
        f"{folder}: {made.manifest.products} barang; ditulis {made.size_bytes} bita ({made.written}).",
        f"{folder}: {made.manifest.products} products; {made.size_bytes} bytes written ({made.written}).",
    )
    context.emit(_manifest(made.manifest) | more, said.text(context.language))


def verify_command(ctx: typer.Context, folder: _Folder, signer: _Signer = "") -> None:
    """Periksa tanda tangan dan semua bagian sebuah folder."""
    context: CliContext = ctx.obj
    context.sign_in()
    manifest = context.catalogue().segments.verify(folder, signer)
    said = Sentence(
        f"Utuh: {manifest.products} barang dari {manifest.vendors} penyedia, per {manifest.made_at}.",
        f"Whole: {manifest.products} products of {manifest.vendors} vendors, as of {manifest.made_at}.",
    )
    context.emit({"ok": True} | _manifest(manifest), said.text(context.language))


def apply_command(
    ctx: typer.Context,
    folder: _Folder,
    signer: _Signer = "",
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Hitung saja, jangan ubah apa pun.")] = False,
    accepted: Annotated[
        bool, typer.Option("--accept-changes", help="Terima perubahan harga atau turun tayang yang banyak.")
    ] = False,
) -> None:
    """Ambil katalog dari folder: hanya bagian yang belum ada di sini."""
    context: CliContext = ctx.obj
    context.sign_in(Role.ADMIN)
    segments = context.catalogue().segments
    with rows_read(context.language, quiet=context.json) as read:
        took = segments.apply(folder, signer=signer, dry_run=dry_run, accepted=accepted, read=read)
    payload = _manifest(took.manifest) | {
        "segments": len(took.route.segments),
        "bytes": took.route.size,
        "whole": took.route.whole,
        "import": None if took.imported is None else report_payload(took.imported),
    }
    nothing = Sentence("Katalog ini sudah ada di sini.", "This catalogue is here already.")
    said = nothing.text(context.language) if took.imported is None else report_text(took.imported, context.language)
    context.emit(payload, said)


def _manifest(manifest: CatalogueManifest) -> dict[str, Any]:
    return {
        "state": manifest.state,
        "scope": manifest.scope,
        "made_at": manifest.made_at,
        "products": manifest.products,
        "vendors": manifest.vendors,
        "steps": len(manifest.steps),
        "all_bytes": size_of(manifest.segments),
    }
