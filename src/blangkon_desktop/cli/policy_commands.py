"""`blangkon policy list|show|check|diff|install`: the rules as data, with source and certainty."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path
from typing import Annotated, Any, Protocol, cast

import typer

from blangkon_desktop.cli.files import read_text
from blangkon_desktop.cli.policy_text import difference_text, policy_list_text, policy_text, problems_text
from blangkon_desktop.domain.people import Person, Role
from blangkon_desktop.domain.policy import Policy, load_policy
from blangkon_desktop.domain.text import Language, Sentence
from blangkon_desktop.platform.clock import SystemClock
from blangkon_desktop.usecases.manage_policies import PolicyDesk
from blangkon_desktop.usecases.rules_input import date_of
from blangkon_desktop.usecases.show_policy import (
    policy_difference,
    policy_file,
    policy_groups,
    policy_on,
    policy_problems,
)


class PolicyContext(Protocol):
    """What these commands use of the run's context."""

    @property
    def language(self) -> Language:
        """The language of readable text."""

    def emit(self, payload: dict[str, Any] | list[Any], text: str) -> None:
        """Print the JSON document or the text, as the user asked."""

    def policy(self) -> Policy:
        """The rules in force."""

    def policies(self) -> PolicyDesk:
        """The policy files."""

    def sign_in(self, *roles: Role) -> Person:
        """The signed-in person, who must hold one of the roles."""


def register(app: typer.Typer) -> None:
    """Add the group `policy` to the program."""
    group = typer.Typer(help="Berkas aturan: lihat, periksa, bandingkan.")
    group.command("list")(list_command)
    group.command("show")(show_command)
    group.command("check")(check_command)
    group.command("diff")(diff_command)
    group.command("install")(install_command)
    app.add_typer(group, name="policy")


def list_command(ctx: typer.Context) -> None:
    """Sebut berkas aturan: yang berlaku diberi tanda, dan dari mana masing-masing datang."""
    context = _context(ctx)
    files = [policy_file(file, context.language) for file in context.policies().files()]
    answer = {"policies": files, **policy_on(context.policy(), _today())}
    context.emit(answer, policy_list_text(answer, context.language))


def install_command(
    ctx: typer.Context, file: Annotated[Path, typer.Argument(help="Berkas aturan (TOML) dari Bagian PBJ.")]
) -> None:
    """Pasang berkas aturan baru tanpa jaringan; hanya admin, dan berkasnya diperiksa dahulu."""
    context = _context(ctx)
    text = read_text(file)
    installed = context.policies().install(context.sign_in(Role.ADMIN), text, file.name)
    answer = policy_file(installed, context.language)
    name = context.policy().name
    said = Sentence(f"Yang berlaku sekarang: {name}.", f"Now in force: {name}.")
    context.emit(answer, said.text(context.language))


def show_command(
    ctx: typer.Context,
    on: Annotated[str | None, typer.Option("--date", help="Hanya yang berlaku pada tanggal ini.")] = None,
) -> None:
    """Tampilkan baris aturan dengan sumber dan kepastiannya; tanpa tanggal: yang berlaku hari ini."""
    context = _context(ctx)
    policy, day = context.policy(), date_of({"date": on}, "date", _today())
    answer = policy_on(policy, day)
    context.emit(answer, policy_text(answer, policy_groups(policy, day, context.language), context.language))


def check_command(ctx: typer.Context, file: Annotated[Path, typer.Argument(help="Berkas aturan (TOML).")]) -> None:
    """Periksa berkas aturan; yang salah disebut barisnya."""
    context = _context(ctx)
    answer = policy_problems(read_text(file), file.name, context.language)
    context.emit(answer, problems_text(answer, context.language))
    if not answer["ok"]:
        raise typer.Exit(2)


def diff_command(
    ctx: typer.Context,
    older: Annotated[Path, typer.Argument(metavar="A", help="Berkas aturan lama.")],
    newer: Annotated[Path, typer.Argument(metavar="B", help="Berkas aturan baru.")],
) -> None:
    """Bandingkan dua berkas aturan: apa yang bertambah, hilang dan berubah."""
    context = _context(ctx)
    first, second = (load_policy(read_text(path), path.name) for path in (older, newer))
    answer = policy_difference(first, second)
    context.emit(answer, difference_text(answer, context.language))


def _today() -> date:
    return SystemClock.from_environment(os.environ).now().date()


def _context(ctx: typer.Context) -> PolicyContext:
    return cast(PolicyContext, ctx.obj)
