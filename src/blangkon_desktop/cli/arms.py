"""`arms set|clear|save`: the office's coat of arms on its letterhead."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from blangkon_desktop.cli.context import CliContext
from blangkon_desktop.domain.errors import NotFound
from blangkon_desktop.domain.people import Role
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.platform.arms_picture import read_picture
from blangkon_desktop.platform.files import write_whole


def register(app: typer.Typer) -> None:
    """Add the group `arms`."""
    group = typer.Typer(help="Lambang kantor pada kop / coat of arms on the letterhead")
    group.command("set")(set_)
    group.command("clear")(clear)
    group.command("save")(save)
    app.add_typer(group, name="arms")


def set_(ctx: typer.Context, file: Annotated[Path, typer.Argument(help="PNG atau JPEG / picture")]) -> None:
    """Pasang lambang kantor; hanya admin / set the office's coat of arms."""
    obj: CliContext = ctx.obj
    person = obj.sign_in(Role.ADMIN)
    arms = obj.services.arms()
    digest = arms.set(person, read_picture(file))
    said = Sentence("Lambang terpasang. Surat berikutnya memakainya.", "The next papers carry the coat of arms.")
    obj.emit({"arms": digest, "bytes": len(arms.picture(digest))}, obj.say(said))


def clear(ctx: typer.Context) -> None:
    """Kembali ke lambang netral; hanya admin / back to the neutral shield."""
    obj: CliContext = ctx.obj
    obj.services.arms().clear(obj.sign_in(Role.ADMIN))
    said = Sentence("Surat berikutnya memakai lambang netral.", "The next papers carry the neutral shield.")
    obj.emit({"arms": None}, obj.say(said))


def save(ctx: typer.Context, out: Annotated[Path, typer.Option(help="Berkas PNG / PNG file")]) -> None:
    """Simpan lambang yang dipakai sebagai PNG / write the coat of arms in use."""
    obj: CliContext = ctx.obj
    obj.sign_in()
    picture = obj.services.arms().current()
    if picture is None:
        raise NotFound(
            "arms.none",
            Sentence("Kantor memakai lambang netral.", "The office has the neutral shield."),
            next_step=Sentence("Pasang dengan «blangkon arms set».", "Set one with “blangkon arms set”."),
        )
    write_whole(out, picture)
    obj.emit({"path": str(out), "bytes": len(picture)}, str(out))
