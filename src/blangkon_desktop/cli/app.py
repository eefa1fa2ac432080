"""The command line as a whole: options before the command, groups, and errors told to people with their exit code."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Annotated, Literal

import typer

from blangkon_desktop import __version__
from blangkon_desktop.cli import (
    arms,
    budget,
    care,
    catalog,
    hub,
    office,
    order,
    order_life,
    papers,
    practice,
    rules,
    series,
    standards,
    sync,
    templates,
    tour,
)
from blangkon_desktop.cli.context import CliContext, error_document
from blangkon_desktop.cli.usage import not_text, show_help, wrong_usage
from blangkon_desktop.domain.errors import BlangkonError, InvalidInput
from blangkon_desktop.domain.text import Language, Sentence
from blangkon_desktop.usecases.services import Services

ServicesFactory = Callable[[Path | None], Services]


def build_app(make_services: ServicesFactory, run_tour: tour.TourRunner) -> typer.Typer:
    """The Typer application over the use cases that `make_services` gives for a data folder."""
    app = typer.Typer(name="blangkon", add_completion=False, pretty_exceptions_enable=False)

    @app.callback()
    def options(
        ctx: typer.Context,
        data_dir: Annotated[Path | None, typer.Option("--data-dir", help="Folder data / data folder")] = None,
        user: Annotated[str | None, typer.Option("--as", envvar="BLANGKON_USER", help="Pengguna / user")] = None,
        as_json: Annotated[bool, typer.Option("--json", help="Satu dokumen JSON / one JSON document")] = False,
        lang: Annotated[Literal["id", "en"], typer.Option("--lang", help="Bahasa / language")] = "id",
        _version: Annotated[
            bool, typer.Option("--version", callback=_say_version, is_eager=True, help="Versi / version")
        ] = False,
    ) -> None:
        """Blangkon Desktop: belanja langsung OPD, luring atau daring."""
        ctx.obj = CliContext(make_services, as_json, lang, user, data_dir)

    for group in (
        office,
        catalog,
        standards,
        rules,
        budget,
        series,
        order,
        order_life,
        papers,
        templates,
        arms,
        practice,
        care,
        sync,
        hub,
    ):
        group.register(app)
    tour.register(app, run_tour)
    return app


def _say_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"blangkon {__version__}")
        raise typer.Exit


def run(app: typer.Typer, arguments: Sequence[str]) -> int:
    """Run one command; returns its exit code. Nothing but the contract's errors reaches the user."""
    as_json, language = _asked_for(arguments)
    try:
        result = typer.main.get_command(app).main(list(arguments), prog_name="blangkon", standalone_mode=False)
    except BlangkonError as error:
        return tell(error, as_json=as_json, language=language)
    except typer.TyperException as error:
        if not as_json and show_help(error):
            return InvalidInput.exit_code
        return tell(wrong_usage(error), as_json=as_json, language=language)
    except UnicodeEncodeError:  # an argument with bytes that are no UTF-8
        return tell(not_text(), as_json=as_json, language=language)
    except (typer.Abort, KeyboardInterrupt):
        return 130
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as error:  # the last line of defence: a bug of ours must not show a traceback
        return tell(_bug(error), as_json=as_json, language=language)
    return result if isinstance(result, int) else 0


def tell(error: BlangkonError, *, as_json: bool, language: Language) -> int:
    """Write an error on stderr as text or as the contract's JSON; returns its exit code."""
    if as_json:
        sys.stderr.write(json.dumps(error_document(error, language), ensure_ascii=False, default=str) + "\n")
    else:
        parts = (error.title, error.detail, error.next_step)
        lines = [part.text(language) for part in parts if part.text(language)]
        sys.stderr.write("\n".join(lines) + f"\n({error.code})\n")
    return error.exit_code


def _asked_for(arguments: Sequence[str]) -> tuple[bool, Language]:
    english = "en" in [b for a, b in pairwise(arguments) if a == "--lang"]
    return "--json" in arguments, "en" if english or "--lang=en" in arguments else "id"


def _bug(error: Exception) -> BlangkonError:
    from blangkon_desktop.platform.crash import record_crash

    where = record_crash(error)
    return BlangkonError(
        "program.fault",
        Sentence("Ada kesalahan pada program.", "The program has a fault."),
        detail=Sentence("Data yang sudah tersimpan aman.", "What was saved is safe."),
        next_step=Sentence(f"Kirim berkas {where} ke pengelola.", f"Send the file {where} to your administrator."),
        data={"type": type(error).__name__},
    )
