"""The ways into the program: a command, the window, the tour. Each asks the composition root for what it needs."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from blangkon_desktop.bootstrap.limited import LIMITED, run_limited
from blangkon_desktop.bootstrap.program import Program

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import Any

    from blangkon_desktop.domain.text import Language
    from blangkon_desktop.ui.application import Application
    from blangkon_desktop.ui.desktop import Desktop


def open_window(
    reached: Callable[[str], None] = lambda stage: None, data_dir: str | None = None, language: Language | None = None
) -> int:
    """Show the window of the data folder until it is closed; a second one brings the first forward and ends.

    `reached` is told the stages of the start: "painted" (the first picture), "usable" (one can sign in).
    `data_dir` and `language` count for this run, whatever environment and preferences say.
    """
    from blangkon_desktop.domain.errors import BlangkonError
    from blangkon_desktop.platform.terminal import require_screen

    troubles: list[BlangkonError] = []

    def open_desktop(app: Application) -> Desktop | None:
        try:
            return take_seat(Program(_path(data_dir)), app, language)
        except BlangkonError as error:  # the folder itself can't be used: there is no window yet to say it in
            troubles.append(error)
            return None

    try:
        require_screen(os.environ)
        from blangkon_desktop.ui.opening import run_window

        code = run_window(sys.argv[:1], open_desktop, reached)
    except BlangkonError as error:
        troubles.append(error)
    if not troubles:
        return code
    from blangkon_desktop.cli.app import tell

    return tell(troubles[0], as_json=False, language=language or "id")


def take_seat(program: Program, app: Application, wanted: Language | None = None) -> Desktop | None:
    """The window's parts; None when another window has the data folder, which then comes to the front."""
    from blangkon_desktop.platform.single_instance import WindowSeat
    from blangkon_desktop.settings.store import PreferencesFile
    from blangkon_desktop.ui.application import make_application
    from blangkon_desktop.ui.opening import call_forward

    seat = WindowSeat(program.data_dir)
    if not seat.take(call_forward):
        return None
    app.aboutToQuit.connect(seat.release)
    app.aboutToQuit.connect(program.close)
    language = wanted or PreferencesFile(program.data_dir).load().language
    make_application(sys.argv[:1], language)
    desktop = make_desktop(program, app, language)
    desktop.held.append(seat)  # the place is given back when its holder goes
    return desktop


def make_desktop(program: Program, app: Application, language: Language) -> Desktop:
    """The window over the use cases of a data folder."""
    from blangkon_desktop.platform.crash import CrashBook, watch_uncaught
    from blangkon_desktop.platform.files import write_whole
    from blangkon_desktop.settings.roster import RosterFile
    from blangkon_desktop.settings.store import PreferencesFile
    from blangkon_desktop.ui.desktop import Desktop
    from blangkon_desktop.ui.desktop_parts import DesktopParts
    from blangkon_desktop.ui.tasks import unforeseen

    crashes = CrashBook(program.folder.logs)
    kept, names = PreferencesFile(program.data_dir), RosterFile(program.data_dir)
    parts = DesktopParts(
        services=program,
        clock=program.clock,
        ids=program.ids,
        write_file=write_whole,
        record_crash=crashes.record,
        load_preferences=kept.load,
        save_preferences=kept.save,
        load_sign_in=names.load,
        save_sign_in=names.save,
        practice_first=os.environ.get("BLANGKON_FIRST_START") == "practice",
    )
    desktop = Desktop(app, parts, language)
    watch_uncaught(crashes, lambda _error, code: desktop.notices.error(unforeseen(code)))
    return desktop


def run_tour(out: Path, *, size: tuple[int, int], scale: float, theme: str, language: Language) -> dict[str, Any]:
    """Show every screen offscreen with practice data; see `cli.tour.TourRunner`."""
    from pathlib import Path
    from tempfile import TemporaryDirectory

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_SCALE_FACTOR"] = str(scale)
    from blangkon_desktop.ui.application import make_application
    from blangkon_desktop.ui.tour.journey import take_tour

    with TemporaryDirectory(prefix="blangkon-tour-") as folder:
        program = Program(Path(folder) / "data")
        app = make_application(("blangkon",), language)
        try:
            return take_tour(make_desktop(program, app, language), program, out, size=size, theme=theme)
        finally:
            program.close()


def main(arguments: list[str]) -> int:
    """Run a command, or open the window when there is none: `blangkon [--data-dir DIR] [--lang id|en]`."""
    if len(arguments) == 2 and arguments[0] == LIMITED:
        return run_limited(arguments[1])  # before anything of the window or the stores is imported
    options = window_options(arguments)
    if options is not None:
        wanted: dict[str | None, Language | None] = {"en": "en", "id": "id"}
        return open_window(data_dir=options.get("--data-dir"), language=wanted.get(options.get("--lang")))
    from blangkon_desktop.cli.app import build_app, run
    from blangkon_desktop.platform.cycles import look_for_cycles_less_often
    from blangkon_desktop.platform.terminal import utf8_streams

    utf8_streams()
    look_for_cycles_less_often()
    return run(build_app(Program, run_tour), arguments)


def window_options(arguments: list[str]) -> dict[str, str] | None:
    """The options of the window when there is nothing else on the line; None when it is a command's line."""
    given = [part for argument in arguments for part in argument.split("=", 1)]
    pairs = dict(zip(given[::2], given[1::2], strict=False))
    known = len(given) % 2 == 0 and set(pairs) <= {"--data-dir", "--lang"}
    return pairs if known and pairs.get("--lang", "id") in ("id", "en") else None


def _path(text: str | None) -> Path | None:
    from pathlib import Path

    return Path(text) if text else None
