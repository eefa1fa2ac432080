"""`init`, and the group `user` (cli/users.py)."""

from __future__ import annotations

from typing import Annotated

import typer

from blangkon_desktop.cli import users
from blangkon_desktop.cli.context import CliContext, read_password
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.set_up_office import OfficeRequest


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command("init")(init)
    users.register(app)


def init(
    ctx: typer.Context,
    office: Annotated[str, typer.Option(help="Nama OPD / name of the office")],
    satker: Annotated[str, typer.Option(help="Kode satker / satker code")],
    year: Annotated[int, typer.Option(help="Tahun anggaran / budget year")],
    admin: Annotated[str, typer.Option(help="Pengguna admin / administrator")],
) -> None:
    """Buat data kantor baru / create a new office."""
    obj: CliContext = ctx.obj
    request = OfficeRequest(office, satker, year, admin.strip().lower(), read_password(obj.language))
    office_id = obj.services.set_up().init(request)
    with obj.services.office().read() as reader:
        device_id = reader.office().creator_device
    payload = {"office_id": office_id, "device_id": device_id, "data_dir": str(obj.data_dir)}
    said = Sentence(f"Kantor «{office}» dibuat di {obj.data_dir}.", f"Office “{office}” was made in {obj.data_dir}.")
    obj.emit(payload, obj.say(said))
