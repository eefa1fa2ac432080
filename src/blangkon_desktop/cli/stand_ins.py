"""`user stand-in add|end|list`: letters by which somebody acts as Plt. or Plh. for an official."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Annotated, Any

import typer

from blangkon_desktop.cli.context import CliContext
from blangkon_desktop.cli.options import parse_choice, parse_day
from blangkon_desktop.cli.tables import text_table
from blangkon_desktop.domain.dates_id import date_screen
from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.people import ROLE_LABELS, Role
from blangkon_desktop.domain.stand_in import StandIn, StandInKind
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.manage_stand_ins import StandInRequest

_COLUMNS = (
    Sentence("Pengguna", "User"),
    Sentence("Sebagai", "As"),
    Sentence("Menggantikan", "For"),
    Sentence("Surat", "Letter"),
    Sentence("Mulai", "From"),
    Sentence("Sampai", "To"),
)
_OPEN, _UNUSED = Sentence("belum diakhiri", "not ended"), Sentence("tidak berlaku", "never in force")

Official = Annotated[str, typer.Option("--for", help="Pejabat yang digantikan / official who is replaced")]
Office = Annotated[str, typer.Option("--role", help="Jabatannya: ppk, bendahara, … / the office")]


def register(users: typer.Typer) -> None:
    """Add the group `stand-in` to the group `user`."""
    group = typer.Typer(help="Plt. dan Plh. / stand-ins of officials")
    group.command("add")(add)
    group.command("end")(end)
    group.command("list")(list_)
    users.add_typer(group, name="stand-in")


def add(
    ctx: typer.Context,
    user: Annotated[str, typer.Argument(help="Yang menggantikan / who stands in")],
    official: Official,
    role: Office,
    kind: Annotated[str, typer.Option(help="plt, plh")],
    letter: Annotated[str, typer.Option(help="Nomor surat / number of the letter")],
    letter_date: Annotated[str, typer.Option("--letter-date", help="Tanggal surat / its date")],
    since: Annotated[str, typer.Option("--from", help="Hari pertama / first day")],
    until: Annotated[str | None, typer.Option("--to", help="Hari terakhir / last day")] = None,
    reason: Annotated[str, typer.Option(help="Sebab / why")] = "",
) -> None:
    """Catat surat Plt. atau Plh. / record a letter of a stand-in."""
    obj: CliContext = ctx.obj
    person = obj.sign_in(Role.ADMIN)
    request = StandInRequest(
        user=user,
        official=official,
        role=Role(_choice(role, Role, "role")),
        kind=StandInKind(_choice(kind, StandInKind, "kind")),
        letter=letter,
        letter_date=_day(letter_date, "letter_date"),
        since=_day(since, "from"),
        until=parse_day(until, "to"),
        reason=reason,
    )
    _emit(obj, (obj.services.stand_ins().give(person, request),))


def end(
    ctx: typer.Context,
    user: Annotated[str | None, typer.Argument(help="Yang menggantikan / who stands in")] = None,
    official: Annotated[str | None, typer.Option("--for", help="Pejabat yang digantikan / official")] = None,
    role: Annotated[str | None, typer.Option("--role", help="Jabatannya / the office")] = None,
    stand_in_id: Annotated[str | None, typer.Option("--id", help="Id surat / id of the letter")] = None,
    last_day: Annotated[str | None, typer.Option("--on", help="Hari terakhir / last day (today)")] = None,
    reason: Annotated[str, typer.Option(help="Alasan / reason")] = "",
) -> None:
    """Akhiri surat lebih awal: sebutkan --id, atau USER --for --role / end a letter early."""
    obj: CliContext = ctx.obj
    person = obj.sign_in(Role.ADMIN)
    today = obj.services.clock.now().date()
    day = parse_day(last_day, "on") or today
    desk = obj.services.stand_ins()
    if stand_in_id is None:
        if user is None or official is None or role is None:
            raise _unnamed()
        stand_in_id = desk.find(user, official, Role(_choice(role, Role, "role")), min(day, today)).stand_in_id
    _emit(obj, (desk.end(person, stand_in_id, day, reason),))


def list_(
    ctx: typer.Context,
    day: Annotated[str | None, typer.Option("--date", help="Yang berlaku pada hari / in force on a day")] = None,
) -> None:
    """Daftar surat Plt. dan Plh. / list the letters."""
    obj: CliContext = ctx.obj
    obj.sign_in()
    _emit(obj, obj.services.stand_ins().list(parse_day(day, "date")))


def letter_payload(letter: StandIn) -> dict[str, Any]:
    """A letter as JSON; dates ISO, `to` the last day that counts or null."""
    return {
        "id": letter.stand_in_id,
        "user": letter.user,
        "for": letter.for_user,
        "role": letter.role.value,
        "kind": letter.kind.value,
        "letter": letter.letter,
        "letter_date": letter.letter_date.isoformat(),
        "from": letter.since.isoformat(),
        "to": letter.last_day.isoformat() if letter.last_day else None,
        "reason": letter.reason or None,
        "ended_early": letter.ended is not None,
        "end_reason": letter.end_reason or None,
    }


def _emit(obj: CliContext, letters: Sequence[StandIn]) -> None:
    rows = [
        (
            x.user,
            f"{x.kind.prefix} {obj.say(ROLE_LABELS[x.role])}",
            x.for_user,
            f"{x.letter} ({date_screen(x.letter_date)})",
            date_screen(x.since),
            _last_day(obj, x),
        )
        for x in letters
    ]
    table = text_table([obj.say(label) for label in _COLUMNS], rows)
    obj.emit({"stand_ins": [letter_payload(x) for x in letters]}, table)


def _last_day(obj: CliContext, letter: StandIn) -> str:
    if letter.last_day is None:
        return obj.say(_OPEN)
    return date_screen(letter.last_day) if letter.last_day >= letter.since else obj.say(_UNUSED)


def _choice(text: str, choices: type[Role] | type[StandInKind], name: str) -> str:
    return parse_choice(text.strip().lower(), choices, name) or ""


def _day(text: str, name: str) -> date:
    day = parse_day(text, name)
    assert day is not None  # there was a text
    return day


def _unnamed() -> InvalidInput:
    return InvalidInput(
        "stand_in.unnamed",
        Sentence("Surat yang diakhiri belum disebut.", "Which letter ends is not named."),
        next_step=Sentence(
            "Tulis USER --for PEJABAT --role JABATAN, atau --id.", "Write USER --for OFFICIAL --role ROLE, or --id."
        ),
        field="id",
    )
