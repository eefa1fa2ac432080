"""`hub …`: make and run a hub, give offices a place and their laptops an invitation. Needs no office and no user."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from blangkon_desktop.cli.context import CliContext
from blangkon_desktop.cli.files import read_text
from blangkon_desktop.domain.text import Sentence

Database = Annotated[str, typer.Option("--db", help="sqlite:///BERKAS | postgresql://…")]


def register(app: typer.Typer) -> None:
    """Add the group `hub`."""
    group = typer.Typer(help="Hub kabupaten / the regency's hub")
    office = typer.Typer(help="Kantor di hub / offices of the hub")
    group.command("init")(init)
    group.command("serve")(serve)
    group.command("invite")(invite)
    office.command("add")(add_office)
    group.add_typer(office, name="office")
    policy = typer.Typer(help="Aturan untuk semua kantor / rules for all offices")
    policy.command("push")(push_policy)
    policy.command("list")(list_policies)
    group.add_typer(policy, name="policy")
    catalogue = typer.Typer(help="Katalog untuk semua kantor / a catalogue for all offices")
    catalogue.command("push")(push_catalogue)
    catalogue.command("list")(list_catalogues)
    group.add_typer(catalogue, name="catalogue")
    app.add_typer(group, name="hub")


def init(
    ctx: typer.Context,
    db: Database,
    practice: Annotated[bool, typer.Option("--practice", help="Hub latihan / for practice offices only")] = False,
) -> None:
    """Buat hub / make a hub."""
    context: CliContext = ctx.obj
    hub_id = context.hub_desk(db).init(practice=practice)
    said = Sentence(f"Hub dibuat: {hub_id}", f"Hub made: {hub_id}")
    context.emit({"hub_id": hub_id, "practice": practice, "db": db}, context.say(said))


def serve(
    ctx: typer.Context,
    db: Database,
    listen: Annotated[str, typer.Option("--listen", help="HOST:PORT")] = "127.0.0.1:8757",
) -> None:
    """Jalankan hub sampai dihentikan / run the hub until it is told to end."""
    context: CliContext = ctx.obj

    def ready(url: str) -> None:
        said = Sentence(f"Hub siap di {url}", f"The hub answers at {url}")
        context.emit({"url": url, "health": f"{url}/health"}, context.say(said))

    context.hub_desk(db).serve(listen, ready)


def invite(
    ctx: typer.Context,
    db: Database,
    office: Annotated[str | None, typer.Option("--office", help="Id kantor / id of an office")] = None,
    new_office: Annotated[str | None, typer.Option("--new-office", help="Nama kantor baru / name of a new one")] = None,
) -> None:
    """Buat kode undangan sekali pakai / make a one-time invitation."""
    context: CliContext = ctx.obj
    code, office_id = context.hub_desk(db).invite(office, new_office)
    said = Sentence(f"Kode undangan (tujuh hari): {code}", f"Invitation (seven days): {code}")
    context.emit({"invite": code, "office_id": office_id}, context.say(said))


def add_office(
    ctx: typer.Context, name: Annotated[str, typer.Argument(help="Nama kantor / name of the office")], db: Database
) -> None:
    """Beri tempat untuk satu kantor / give an office a place."""
    context: CliContext = ctx.obj
    office_id = context.hub_desk(db).add_office(name)
    context.emit(
        {"office_id": office_id, "name": name}, context.say(Sentence(f"Kantor: {office_id}", f"Office: {office_id}"))
    )


def push_policy(
    ctx: typer.Context, file: Annotated[Path, typer.Argument(help="Berkas aturan (TOML) / policy file")], db: Database
) -> None:
    """Kirim aturan baru ke semua kantor; diperiksa dahulu / offer a checked policy file to all offices."""
    context: CliContext = ctx.obj
    pushed, new = context.hub_desk(db).push_policy(read_text(file), file.name)
    said = Sentence(
        f"{pushed.name} dikirim; laptop menerimanya pada «sync run» berikutnya.",
        f"{pushed.name} is offered; laptops get it at their next “sync run”.",
    )
    known = Sentence(f"{pushed.name} sudah pernah dikirim.", f"{pushed.name} was offered before.")
    context.emit({**asdict(pushed), "new": new}, context.say(said if new else known))


def list_policies(ctx: typer.Context, db: Database) -> None:
    """Sebut aturan yang pernah dikirim, yang terbaru dahulu / the pushed policy files, the newest first."""
    context: CliContext = ctx.obj
    pushed = context.hub_desk(db).policies()
    lines = [f"{item.name} ({item.policy_id} {item.version})  {item.pushed_at}" for item in pushed]
    nothing = Sentence("Belum ada aturan yang dikirim.", "No policy file was pushed yet.")
    context.emit({"policies": [asdict(item) for item in pushed]}, "\n".join(lines) or context.say(nothing))


def push_catalogue(
    ctx: typer.Context,
    folder: Annotated[Path, typer.Argument(help="Folder dari «catalog segments build» / its folder")],
    db: Database,
) -> None:
    """Bagikan katalog ke semua kantor; diperiksa dahulu / offer a checked catalogue to all offices."""
    context: CliContext = ctx.obj
    pushed, new = context.hub_desk(db).push_catalogue(folder)
    said = Sentence(
        f"{pushed.products} barang dibagikan; laptop mengambil yang belum ada pada «sync run» berikutnya.",
        f"{pushed.products} products are offered; laptops fetch what they lack at their next “sync run”.",
    )
    known = Sentence("Katalog ini sudah dibagikan.", "This catalogue is offered already.")
    context.emit({**asdict(pushed), "new": new}, context.say(said if new else known))


def list_catalogues(ctx: typer.Context, db: Database) -> None:
    """Sebut katalog yang dibagikan / the catalogues that are offered."""
    context: CliContext = ctx.obj
    offered = context.hub_desk(db).catalogues()
    lines = [f"{item.scope}  {item.products}  {item.made_at}  {item.size_bytes / 1e6:.1f} MB" for item in offered]
    nothing = Sentence("Belum ada katalog yang dibagikan.", "No catalogue is offered yet.")
    context.emit({"catalogues": [asdict(item) for item in offered]}, "\n".join(lines) or context.say(nothing))
