"""`blangkon template list|check|preview|install|diff`: the wording of papers, for UKPBJ and administrators."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from blangkon_desktop.cli.context import CliContext
from blangkon_desktop.cli.files import read_text
from blangkon_desktop.cli.options import parse_choice
from blangkon_desktop.cli.tables import text_table
from blangkon_desktop.domain.paper_kinds import PAPER_NAMES, PaperKind, PaperSize
from blangkon_desktop.domain.people import Role
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.platform.files import write_whole
from blangkon_desktop.usecases.manage_templates import TemplateState

_COLUMNS = (
    Sentence("Jenis", "Kind"),
    Sentence("Versi", "Version"),
    Sentence("Asal", "From"),
    Sentence("Sejak", "Since"),
)
_OWN = Sentence("program", "program")
Kind = Annotated[str | None, typer.Option("--kind", help="Jenis surat; bawaan: dari nama berkas / kind of paper")]


def register(app: typer.Typer) -> None:
    """Add the group `template`."""
    group = typer.Typer(help="Naskah surat: lihat, periksa, pratinjau, pasang / wording of papers")
    group.command("list")(list_)
    group.command("check")(check)
    group.command("preview")(preview)
    group.command("install")(install)
    group.command("diff")(diff)
    app.add_typer(group, name="template")


def list_(ctx: typer.Context) -> None:
    """Sebut naskah setiap jenis surat: versi dan asalnya / the wording in force of each kind."""
    obj: CliContext = ctx.obj
    desk = obj.services.templates()
    states = desk.states()
    rows = [
        (
            state.kind.value,
            state.version,
            state.record.came_from if state.record else obj.say(_OWN),
            state.record.came_at[:10] if state.record else "",
        )
        for state in states
    ]
    answer = {"templates": [_view(obj, state, desk.fields(state.kind)) for state in states]}
    obj.emit(answer, text_table([obj.say(column) for column in _COLUMNS], rows))


def check(
    ctx: typer.Context, file: Annotated[Path, typer.Argument(help="Naskah (TOML) / template")], kind: Kind = None
) -> None:
    """Periksa naskah; yang salah disebut barisnya / check a template, mistakes with their line."""
    obj: CliContext = ctx.obj
    desk = obj.services.templates()
    found = desk.kind_of(file.name, _kind(kind))
    mistakes = desk.mistakes(found, read_text(file))
    answer = {
        "ok": not mistakes,
        "kind": found.value,
        "mistakes": [{"line": line, "where": where} for line, where in mistakes],
    }
    lines = [f"{file.name}:{line or 1}: {where}" for line, where in mistakes]
    good = obj.say(Sentence("Naskah dapat dipakai.", "The template can be used."))
    obj.emit(answer, "\n".join(lines) or good)
    if mistakes:
        raise typer.Exit(2)


def preview(
    ctx: typer.Context,
    kind: Annotated[str, typer.Argument(help="Jenis surat / kind of paper")],
    out: Annotated[Path, typer.Option(help="Berkas PDF / PDF file")],
    file: Annotated[Path | None, typer.Option(help="Naskah yang dicoba / template to try")] = None,
    paper: Annotated[str, typer.Option(help="a4 | f4")] = "f4",
) -> None:
    """Pratinjau naskah dengan isian terpanjang / a sample with as much in it as life ever brings."""
    obj: CliContext = ctx.obj
    wanted = _named(kind)
    size = PaperSize(parse_choice(paper.lower(), PaperSize, "paper") or "")
    content = obj.services.templates().preview(wanted, size, read_text(file) if file else None)
    write_whole(out, content)
    obj.emit({"kind": wanted.value, "path": str(out), "paper": size.value, "bytes": len(content)}, str(out))


def install(
    ctx: typer.Context, file: Annotated[Path, typer.Argument(help="Naskah (TOML) / template")], kind: Kind = None
) -> None:
    """Pasang naskah; hanya admin, dan naskahnya diperiksa dahulu / take in a template, checked first."""
    obj: CliContext = ctx.obj
    desk = obj.services.templates()
    person = obj.sign_in(Role.ADMIN)
    state = desk.install(person, read_text(file), file.name, _kind(kind))
    name = PAPER_NAMES[state.kind]
    said = Sentence(
        f"{name.id} sekarang memakai naskah versi {state.version}.", f"{name.en} now has the wording {state.version}."
    )
    obj.emit(_view(obj, state, desk.fields(state.kind)), obj.say(said))


def diff(ctx: typer.Context, kind: Annotated[str | None, typer.Argument(help="Jenis surat / kind")] = None) -> None:
    """Bandingkan naskah yang berlaku dengan bawaan program / the wording in force beside the program's own."""
    obj: CliContext = ctx.obj
    desk = obj.services.templates()
    kinds = [_named(kind)] if kind else list(PaperKind)
    found = {each.value: text for each in kinds if (text := desk.difference(each))}
    same = obj.say(Sentence("Sama dengan bawaan program.", "The same as the program's own."))
    obj.emit({"differences": found}, "\n\n".join(f"# {name}\n{text}" for name, text in found.items()) or same)


def _kind(text: str | None) -> PaperKind | None:
    return _named(text) if text else None


def _named(text: str) -> PaperKind:
    return PaperKind(parse_choice(text, PaperKind, "kind") or "")


def _view(obj: CliContext, state: TemplateState, fields: tuple[str, ...]) -> dict[str, Any]:
    record = state.record
    return {
        "kind": state.kind.value,
        "name": obj.say(PAPER_NAMES[state.kind]),
        "version": state.version,
        "sha256": state.sha256,
        "origin": "file" if record else "program",
        "file": record.came_from if record else None,
        "installed_at": record.came_at if record else None,
        "by": record.brought_by if record else None,
        "unusable": state.unusable,
        "fields": list(fields),
    }
