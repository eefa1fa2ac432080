"""`user add|change|passwd|end|reopen|list`: the roster; `user stand-in …` is in cli/stand_ins.py."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Annotated, Any

import typer

from blangkon_desktop.cli import stand_ins
from blangkon_desktop.cli.context import CliContext, read_password
from blangkon_desktop.cli.tables import text_table
from blangkon_desktop.domain.dates_id import date_screen
from blangkon_desktop.domain.people import Person, Role, parse_roles
from blangkon_desktop.domain.text import Language, Sentence
from blangkon_desktop.usecases.manage_people import PersonChange
from blangkon_desktop.usecases.manage_stand_ins import acting_words

_COLUMNS = (
    Sentence("Pengguna", "User"),
    Sentence("Nama", "Name"),
    Sentence("NIP", "NIP"),
    Sentence("Peran hari ini", "Roles today"),
    Sentence("Keadaan", "State"),
)
_ACTIVE, _ENDED = Sentence("aktif", "active"), Sentence("diakhiri", "ended")

UserName = Annotated[str, typer.Argument(help="Pengguna / user")]
Reason = Annotated[str, typer.Option(help="Alasan / reason")]


def register(app: typer.Typer) -> None:
    """Add the group `user`."""
    users = typer.Typer(help="Pengguna kantor / the office's users")
    users.command("add")(user_add)
    users.command("change")(user_change)
    users.command("passwd")(user_passwd)
    users.command("end")(user_end)
    users.command("reopen")(user_reopen)
    users.command("list")(user_list)
    stand_ins.register(users)
    app.add_typer(users, name="user")


def user_add(
    ctx: typer.Context,
    user: UserName,
    name: Annotated[str, typer.Option(help="Nama lengkap / full name")],
    role: Annotated[str, typer.Option(help="ppk,pejabat-pengadaan,…")],
    nip: Annotated[str, typer.Option(help="NIP")] = "",
    rank: Annotated[str, typer.Option(help="Pangkat/golongan / rank")] = "",
    position: Annotated[str, typer.Option(help="Jabatan / office held")] = "",
) -> None:
    """Tambah pengguna / add a user."""
    obj: CliContext = ctx.obj
    person = obj.sign_in(Role.ADMIN)
    added = obj.services.people().add(
        person,
        user,
        name=name,
        nip=nip,
        roles=parse_roles(role),
        password=_new_password(obj.language),
        rank=rank,
        position=position,
    )
    _emit(obj, (added,))


def user_change(
    ctx: typer.Context,
    user: UserName,
    name: Annotated[str | None, typer.Option(help="Nama lengkap / full name")] = None,
    nip: Annotated[str | None, typer.Option(help="NIP")] = None,
    rank: Annotated[str | None, typer.Option(help="Pangkat/golongan / rank")] = None,
    position: Annotated[str | None, typer.Option(help="Jabatan / office held")] = None,
    role: Annotated[str | None, typer.Option(help="Peran yang baru, semuanya / all new roles")] = None,
    no_role: Annotated[bool, typer.Option("--no-role", help="Tanpa peran sendiri / no role of its own")] = False,
) -> None:
    """Ubah data pengguna; yang tidak disebut tetap / change a user; what is not named stays."""
    obj: CliContext = ctx.obj
    person = obj.sign_in(Role.ADMIN)
    roles = parse_roles(role) if role is not None else frozenset[Role]() if no_role else None
    change = PersonChange(name=name, nip=nip, rank=rank, position=position, roles=roles)
    _emit(obj, (obj.services.people().change(person, user, change),))


def user_passwd(ctx: typer.Context, user: Annotated[str | None, typer.Argument()] = None) -> None:
    """Ganti kata sandi / change a password."""
    obj: CliContext = ctx.obj
    person = obj.sign_in()
    target = (user or person.user).strip().lower()
    obj.services.people().change_password(person, target, _new_password(obj.language))
    obj.emit({"user": target}, obj.say(Sentence(f"Kata sandi {target} diganti.", f"Password of {target} changed.")))


def user_end(ctx: typer.Context, user: UserName, reason: Reason) -> None:
    """Akhiri akun; nama dan catatannya tetap / end an account; name and records stay."""
    obj: CliContext = ctx.obj
    _emit(obj, (obj.services.people().end(obj.sign_in(Role.ADMIN), user, reason),))


def user_reopen(ctx: typer.Context, user: UserName, reason: Reason) -> None:
    """Aktifkan lagi akun yang sudah diakhiri / let an ended account sign in again."""
    obj: CliContext = ctx.obj
    _emit(obj, (obj.services.people().reopen(obj.sign_in(Role.ADMIN), user, reason),))


def user_list(ctx: typer.Context) -> None:
    """Daftar pengguna dengan peran hari ini / list the users with the roles of today."""
    obj: CliContext = ctx.obj
    obj.sign_in()
    _emit(obj, obj.services.people().list())


def person_payload(person: Person) -> dict[str, Any]:
    """A person as JSON: `roles` are those of today, `own_roles` without letters."""
    return {
        "user": person.user,
        "name": person.name,
        "nip": person.nip,
        "roles": sorted(role.value for role in person.roles),
        "own_roles": sorted(role.value for role in person.own_roles),
        "rank": person.rank,
        "position": person.position,
        "state": "active" if person.active else "ended",
        "ended_on": person.ended_on.isoformat() if person.ended_on else None,
        "end_reason": person.end_reason or None,
        "stand_ins": [stand_ins.letter_payload(letter) for letter in person.acting],
    }


def _new_password(language: Language) -> str:
    named = "BLANGKON_NEW_PASSWORD" if "BLANGKON_NEW_PASSWORD" in os.environ else "BLANGKON_PASSWORD"
    return read_password(language, named)


def _emit(obj: CliContext, people: Sequence[Person]) -> None:
    rows = [
        (p.user, p.name, p.nip, ", ".join(obj.say(word) for word in acting_words(p)), _state(obj, p)) for p in people
    ]
    table = text_table([obj.say(label) for label in _COLUMNS], rows)
    obj.emit({"users": [person_payload(p) for p in people]}, table)


def _state(obj: CliContext, person: Person) -> str:
    return obj.say(_ACTIVE) if person.ended_on is None else f"{obj.say(_ENDED)} {date_screen(person.ended_on)}"
