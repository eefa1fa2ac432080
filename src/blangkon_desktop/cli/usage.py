"""Says in both languages what is wrong with a command line that can't be run."""

from __future__ import annotations

import sys
from typing import Any

import typer

from blangkon_desktop import __version__
from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.text import NOTHING, Sentence

_NEXT = Sentence("Lihat bantuan: blangkon --help", "See the help: blangkon --help")
_NO_COMMAND = "Missing command."
_CHOOSE = "is not one of "
_TITLE = Sentence("Perintah tidak dapat dijalankan seperti itu.", "The command can't be run like that.")


def show_help(error: typer.TyperException) -> bool:
    """Show the help of a group of commands that was called without one; False for all other errors."""
    context: Any = getattr(error, "ctx", None)
    if context is None or error.format_message() != _NO_COMMAND:
        return False
    sys.stdout.write(context.get_help() + "\n")
    return True


def wrong_usage(error: typer.TyperException) -> InvalidInput:
    """InvalidInput (`usage.wrong`) that names the option, argument or command at fault in `field`."""
    name, said = _explained(error)
    return InvalidInput("usage.wrong", _TITLE, detail=said, next_step=_NEXT, field=name, data={"version": __version__})


def not_text() -> InvalidInput:
    """InvalidInput (`usage.not_text`) for an argument with bytes that are no UTF-8 text."""
    return InvalidInput(
        "usage.not_text",
        Sentence("Ada isian yang bukan teks UTF-8.", "Something that was given is no UTF-8 text."),
        detail=Sentence("Tidak ada yang disimpan.", "Nothing was saved."),
        next_step=Sentence("Tulis ulang isian itu.", "Write it again."),
    )


def _explained(error: typer.TyperException) -> tuple[str | None, Sentence]:
    """Typer keeps its kinds of errors to itself, so they are told apart by name."""
    kind = type(error).__name__
    if error.format_message() == _NO_COMMAND:
        return None, Sentence("Sebutkan satu perintah.", "Name a command.")
    if kind == "NoSuchOption":
        name = _of(error, "option_name")
        return name, Sentence(f"Tidak ada pilihan {name}.", f"There is no option {name}.")
    if kind == "MissingParameter":
        name = _parameter(error)
        return name, Sentence(f"{name} belum diisi.", f"{name} is missing.")
    if kind == "BadParameter":
        name = _parameter(error)
        return name, Sentence(f"Isi {name} tidak dapat dipakai.{_choices(error)}", f"{error.format_message()}")
    if kind == "BadOptionUsage":
        name = _of(error, "option_name")
        return name, Sentence(f"Pilihan {name} butuh isian.", error.format_message())
    return None, Sentence("Perintah atau isiannya tidak dikenal.", error.format_message() or NOTHING.en)


def _of(error: object, name: str) -> str:
    return str(getattr(error, name, "") or "")[:60]


def _parameter(error: object) -> str:
    parameter: Any = getattr(error, "param", None)
    options = [name for name in getattr(parameter, "opts", ()) if name.startswith("--")]
    if options:
        return str(options[0])
    return str(getattr(parameter, "metavar", None) or getattr(parameter, "name", None) or "").upper()


def _choices(error: typer.TyperException) -> str:
    _, found, known = error.format_message().partition(_CHOOSE)
    return f" Pilih dari: {known.replace(chr(39), '').rstrip('.')}." if found else ""
