"""`verify` and `number register|list|check|pattern`: genuine papers, and the register of letter numbers."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from blangkon_desktop.cli.context import CliContext
from blangkon_desktop.cli.options import parse_choice, parse_day
from blangkon_desktop.cli.tables import text_table
from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.paper_kinds import PAPER_NAMES, PaperKind
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.platform.paper_files import read_paper
from blangkon_desktop.usecases.letter_ports import PaperRecord
from blangkon_desktop.usecases.taken_numbers import say_taken
from blangkon_desktop.usecases.verify_paper import Verdict, say, unknown

_COLUMNS = (
    Sentence("Urut", "No"),
    Sentence("Nomor", "Number"),
    Sentence("Tanggal", "Date"),
    Sentence("Perihal", "Subject"),
    Sentence("Oleh", "By"),
    Sentence("Laptop", "Laptop"),
)
_WHOLE, _CHANGED = Sentence("utuh", "whole"), Sentence("tidak sama", "differs")


def register(app: typer.Typer) -> None:
    """Add `verify` and the group `number`."""
    app.command("verify")(verify)
    group = typer.Typer(help="Nomor surat / letter numbers")
    group.command("register")(register_letter)
    group.command("list")(list_)
    group.command("check")(check)
    group.command("pattern")(pattern)
    app.add_typer(group, name="number")


def verify(
    ctx: typer.Context,
    file: Annotated[Path | None, typer.Argument(help="Berkas PDF / PDF file")] = None,
    code: Annotated[str | None, typer.Option(help="Kode periksa atau isi kode QR / short code or QR text")] = None,
) -> None:
    """Periksa keaslian berkas / tell whether a paper is genuine."""
    obj: CliContext = ctx.obj
    if (file is None) == (code is None):
        raise InvalidInput(
            "verify.nothing",
            Sentence("Sebutkan satu berkas PDF atau satu kode periksa.", "Name one PDF file or one code."),
            next_step=Sentence("Contoh: blangkon verify bast.pdf", "Example: blangkon verify bast.pdf"),
            field="file",
        )
    content = read_paper(file) if file is not None else b""
    if obj.is_empty_folder:
        raise unknown()
    desk = obj.services.letters().verify
    found = desk.file(content) if file is not None else desk.code(code or "")
    record = found.record
    newest = found.later or record
    ok = found.verdict is Verdict.GENUINE
    answer = {
        "ok": ok,
        "verdict": found.verdict.value,
        "number": found.number,
        "kind": found.kind,
        "order_id": record.order_id if record else None,
        "issued_at": record.issued_at if record else None,
        "version": record.version if record else None,
        "newest_version": newest.version if newest else None,
        "papers": [_paper(each, whole=ok or each not in found.changed) for each in found.papers],
    }
    several = []
    for each in found.papers:
        mark = "" if ok else f"  {obj.say(_CHANGED if each in found.changed else _WHOLE)}"
        several.append(f"  {each.number}  {obj.say(PAPER_NAMES[PaperKind(each.kind)])}{mark}")
    obj.emit(answer, "\n".join([obj.say(say(found)), *(several if len(several) > 1 else ())]))
    if not ok:
        raise typer.Exit(6)


def _paper(record: PaperRecord, *, whole: bool) -> dict[str, object]:
    return {
        "whole": whole,
        "number": record.number,
        "kind": record.kind,
        "order_id": record.order_id,
        "issued_at": record.issued_at,
        "version": record.version,
    }


def register_letter(
    ctx: typer.Context,
    number: str,
    kind: Annotated[str, typer.Option(help="Jenis surat / kind of letter")],
    date: Annotated[str, typer.Option(help="Tanggal surat / date of the letter")],
    subject: Annotated[str, typer.Option(help="Perihal / subject")],
) -> None:
    """Catat surat yang dinomori manual / register a letter numbered by hand."""
    obj: CliContext = ctx.obj
    person = obj.sign_in()
    day = parse_day(date, "date")
    assert day is not None
    letter = obj.services.letters().numbers.register(person, _kind(kind), number, day, subject)
    obj.emit({"number": letter.number, "running": letter.running or None, "kind": letter.kind}, letter.number)


def list_(
    ctx: typer.Context,
    kind: Annotated[str, typer.Option(help="Jenis surat / kind of letter")],
    year: Annotated[int | None, typer.Option(help="Tahun / year")] = None,
) -> None:
    """Register nomor surat / the register of letter numbers."""
    obj: CliContext = ctx.obj
    obj.sign_in()
    rows = obj.services.letters().numbers.rows(_kind(kind), year)
    answer = [
        {
            "running": row.running or None,
            "number": row.number or None,
            "date": row.on or None,
            "subject": obj.say(row.subject),
            "origin": row.origin,
            "versions": row.versions,
            "by": row.by or None,
            "device": row.device or None,
        }
        for row in rows
    ]
    table = [(row.running or "–", row.number or "–", row.on, obj.say(row.subject), row.by, row.device) for row in rows]
    obj.emit({"letters": answer}, text_table([obj.say(label) for label in _COLUMNS], table))


def check(
    ctx: typer.Context,
    number: str,
    kind: Annotated[str | None, typer.Option(help="Jenis surat: nomor urutnya juga dicari / kind of letter")] = None,
    date: Annotated[str | None, typer.Option(help="Tanggal surat / date of the letter")] = None,
) -> None:
    """Apakah nomor sudah dipakai / whether a number is used already."""
    obj: CliContext = ctx.obj
    obj.sign_in()
    named = _kind(kind) if kind else None
    day = (parse_day(date, "date") or obj.services.clock.now().date()) if named else None
    taken = obj.services.letters().numbers.taken(number, named, day)
    free = Sentence(f"Nomor {number} belum dipakai.", f"Number {number} is free.")
    if taken is None:
        obj.emit({"number": number, "free": True, "used_by": None}, obj.say(free))
        return
    words = say_taken(taken, number)
    used = Sentence(f"Nomor {number} sudah dipakai: {words.id}.", f"Used: {words.en}.")
    maybe = Sentence(f"Nomor urutnya mungkin sudah dipakai: {words.id}.", f"Perhaps used: {words.en}.")
    answer = {
        "number": number,
        "free": not taken.certain,
        "used_by": obj.say(taken.what),
        "used_number": taken.number,
        "date": taken.on or None,
        "by": taken.by or None,
        "device": taken.device or None,
    }
    obj.emit(answer, obj.say(used if taken.certain else maybe))


def pattern(
    ctx: typer.Context,
    new: Annotated[str | None, typer.Argument(help="Pola baru / new pattern")] = None,
    kind: Annotated[str | None, typer.Option(help="Jenis surat / kind of letter")] = None,
) -> None:
    """Lihat atau ubah pola nomor / show or change the pattern of numbers."""
    obj: CliContext = ctx.obj
    person = obj.sign_in()
    named = _kind(kind) if kind else None
    desk = obj.services.letters().numbers
    if new is not None:
        desk.set_pattern(person, new, named)
    shown = desk.pattern(named or PaperKind.SURAT_PESANAN)
    obj.emit({"pattern": shown, "kind": named.value if named else None}, shown)


def _kind(text: str) -> PaperKind:
    return PaperKind(parse_choice(text, PaperKind, "kind") or "")
