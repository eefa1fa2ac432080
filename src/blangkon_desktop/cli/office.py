"""`init`, `user add|list|passwd`."""

from __future__ import annotations

import os
from typing import Annotated

import typer

from blangkon_desktop.cli.context import CliContext, read_password
from blangkon_desktop.cli.tables import text_table
from blangkon_desktop.domain.people import ROLE_LABELS, Person, Role, parse_roles
from blangkon_desktop.domain.text import Language, Sentence
from blangkon_desktop.usecases.set_up_office import OfficeRequest

_COLUMNS = (Sentence("Pengguna", "User"), Sentence("Nama", "Name"), Sentence("NIP", "NIP"), Sentence("Peran", "Roles"))


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command("init")(init)
    users = typer.Typer(help="Pengguna kantor / the office's users")
    users.command("add")(user_add)
    users.command("list")(user_list)
    users.command("passwd")(user_passwd)
    app.add_typer(users, name="user")


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


def user_add(
    ctx: typer.Context,
    user: str,
    name: Annotated[str, typer.Option(help="Nama lengkap / full name")],
    role: Annotated[str, typer.Option(help="ppk,pejabat-pengadaan,…")],
    nip: Annotated[str, typer.Option(help="NIP")] = "",
    rank: Annotated[str, typer.Option(help="Pangkat/golongan / rank")] = "",
) -> None:
    """Tambah pengguna / add a user."""
    obj: CliContext = ctx.obj
    person = obj.sign_in(Role.ADMIN)
    roles = parse_roles(role)
    people = obj.services.people()
    added = people.add(person, user, name=name, nip=nip, roles=roles, password=_new_password(obj.language), rank=rank)
    _emit_people(obj, (added,))


def user_list(ctx: typer.Context) -> None:
    """Daftar pengguna / list the users."""
    obj: CliContext = ctx.obj
    obj.sign_in()
    _emit_people(obj, obj.services.people().list())


def user_passwd(ctx: typer.Context, user: Annotated[str | None, typer.Argument()] = None) -> None:
    """Ganti kata sandi / change a password."""
    obj: CliContext = ctx.obj
    person = obj.sign_in()
    target = (user or person.user).strip().lower()
    obj.services.people().change_password(person, target, _new_password(obj.language))
    obj.emit({"user": target}, obj.say(Sentence(f"Kata sandi {target} diganti.", f"Password of {target} changed.")))


def _new_password(language: Language) -> str:
    named = "BLANGKON_NEW_PASSWORD" if "BLANGKON_NEW_PASSWORD" in os.environ else "BLANGKON_PASSWORD"
    return read_password(language, named)


def _emit_people(obj: CliContext, people: tuple[Person, ...]) -> None:
    payload = {
        "users": [
            {"user": p.user, "name": p.name, "nip": p.nip, "roles": sorted(r.value for r in p.roles)} for p in people
        ]
    }
    rows = [(p.user, p.name, p.nip, ", ".join(obj.say(ROLE_LABELS[r]) for r in sorted(p.roles))) for p in people]
    obj.emit(payload, text_table([obj.say(label) for label in _COLUMNS], rows))
