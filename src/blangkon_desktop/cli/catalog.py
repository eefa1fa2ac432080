"""`blangkon catalog …`: import, search, one product, comparison, template and sizes."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from blangkon_desktop.cli.catalog_payloads import comparison_payload, report_payload
from blangkon_desktop.cli.catalog_search import register_search
from blangkon_desktop.cli.catalog_segments import register_segments
from blangkon_desktop.cli.catalog_text import comparison_text, info_text, product_text, report_text
from blangkon_desktop.cli.column_pairs import column_pair
from blangkon_desktop.cli.context import CliContext
from blangkon_desktop.cli.progress import rows_read
from blangkon_desktop.domain.catalogue import Channel
from blangkon_desktop.domain.people import Role
from blangkon_desktop.usecases.catalogue_views import SearchQuery


def register(app: typer.Typer) -> None:
    """Add the group `catalog` to the program."""
    group = typer.Typer(help="Katalog barang: impor, cari, bandingkan.")
    group.command("import")(import_command)
    register_search(group)
    register_segments(group)
    group.command("template")(template_command)
    group.command("pack")(pack_command)
    group.command("show")(show_command)
    group.command("compare")(compare_command)
    group.command("info")(info_command)
    app.add_typer(group, name="catalog")


def import_command(
    ctx: typer.Context,
    files: Annotated[list[Path], typer.Argument(metavar="FILE...", help="Berkas katalog.")],
    file_format: Annotated[
        str,
        typer.Option("--format", help="auto, blangkon-csv, mbizmarket-sku, isb-ecat-produk, inaproc-products, xlsx"),
    ] = "auto",
    channel: Annotated[Channel | None, typer.Option("--channel", help="Kanal bila berkas tidak menyebutnya.")] = None,
    column: Annotated[
        list[str] | None, typer.Option("--column", help="name='Nama Barang' untuk tabel lain; diingat.")
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Hitung saja, jangan ubah apa pun.")] = False,
    complete: Annotated[
        bool, typer.Option("--complete", help="Berkas memuat seluruh isi kanal; yang tidak ada dianggap turun tayang.")
    ] = False,
    accepted: Annotated[
        bool, typer.Option("--accept-changes", help="Terima perubahan harga atau turun tayang yang banyak.")
    ] = False,
) -> None:
    """Impor berkas katalog; baris yang buruk ditulis ke berkas tersendiri."""
    context = _context(ctx)
    context.sign_in(Role.ADMIN)
    columns = dict(column_pair(text) for text in column or ())
    imports = context.catalogue().imports
    with rows_read(context.language, quiet=context.json) as read:
        report = imports.import_files(
            files,
            file_format,
            channel,
            dry_run=dry_run,
            complete=complete,
            accepted=accepted,
            columns=columns,
            progress=read,
        )
    context.emit(report_payload(report), report_text(report, context.language))


def template_command(
    ctx: typer.Context, file: Annotated[Path, typer.Argument(metavar="FILE", help="Berkas baru.")]
) -> None:
    """Tulis berkas blangkon-csv kosong dengan satu baris penjelasan."""
    context = _context(ctx)
    context.catalogue().imports.write_template(file)
    context.emit({"file": str(file), "format": "blangkon-csv"}, str(file))


def pack_command(
    ctx: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="Berkas baru, .csv.gz.")],
    near: Annotated[bool, typer.Option("--near/--all", help="Kabupaten kantor dan tetangganya, atau semuanya.")] = True,
    channel: Annotated[list[Channel] | None, typer.Option("--channel", help="Kanal; boleh berulang.")] = None,
) -> None:
    """Tulis sebagian katalog untuk laptop kecil; `catalog import` membacanya."""
    context = _context(ctx)
    context.sign_in()
    report = context.catalogue().packs.pack(file, SearchQuery(near=near, channels=tuple(channel or ())))
    payload = {"file": str(file), "products": report.products, "vendors": report.vendors}
    context.emit(payload | {"bytes": report.size_bytes, "sha256": report.sha256}, f"{file}: {report.products}")


def show_command(
    ctx: typer.Context, product_id: Annotated[str, typer.Argument(metavar="ID", help="kanal:sku")]
) -> None:
    """Tampilkan satu barang."""
    context = _context(ctx)
    context.sign_in()
    browse = context.catalogue().browse
    product = browse.show(product_id)
    steps = [{"until": step.until, "price_with_tax": step.price_with_tax} for step in browse.price_history(product_id)]
    context.emit(product.document() | {"price_history": steps}, product_text(product, context.language))


def compare_command(
    ctx: typer.Context,
    product_id: Annotated[str, typer.Argument(metavar="ID", help="kanal:sku")],
    limit: Annotated[int, typer.Option("--limit", help="Banyaknya penawaran.")] = 20,
) -> None:
    """Bandingkan penawaran yang mirip."""
    context = _context(ctx)
    context.sign_in()
    comparison = context.catalogue().browse.compare(product_id, limit)
    context.emit(comparison_payload(comparison), comparison_text(comparison, context.language))


def info_command(ctx: typer.Context) -> None:
    """Besarnya katalog dan kapan terakhir berubah."""
    context = _context(ctx)
    context.sign_in()
    info = context.catalogue().browse.info()
    payload = {
        "products": info.products,
        "vendors": info.vendors,
        "channels": {channel.value: count for channel, count in info.channels.items()},
        "built_at": info.built_at,
        "bytes": info.size_bytes,
    }
    context.emit(payload, info_text(info, context.language))


def _context(ctx: typer.Context) -> CliContext:
    found: CliContext = ctx.obj
    return found
