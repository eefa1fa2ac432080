"""The tour opens every screen in both languages; the English window keeps no Indonesian word of ours."""

from __future__ import annotations

import gc
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop

from blangkon_desktop.bootstrap.program import Program
from blangkon_desktop.domain.text import Language
from blangkon_desktop.entry import make_desktop
from blangkon_desktop.platform.i18n import install_language
from blangkon_desktop.ui.application import make_application
from blangkon_desktop.ui.desktop import Desktop
from blangkon_desktop.ui.tour.journey import Journey
from tests.i18n.reader import Reader
from tests.i18n.rooms import Rooms

pytestmark = pytest.mark.slow

WANTED = {
    *(f"orders.{status}" for status in ("draft", "submitted", "approved", "placed", "received", "paid", "completed")),
    *(
        f"orders.{way}"
        for way in ("primary.submitted", "primary.approved", "send_back", "negotiate", "amend", "cancel")
    ),
    *(f"receiving.{group}.open" for group in ("receive", "inspect", "done")),
    *(f"payment.{group}.open" for group in ("bill", "pay", "deposit", "close", "done")),
    *(f"people.{form}" for form in ("add", "change", "password", "give", "end")),
    *(f"wizard.{page}" for page in range(6)),
    *("payment.ages", "rules", "templates", "budget.line", "lock", "preferences", "catalogue", "sync", "letters"),
}


@contextmanager
def desktop_in(language: Language, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Desktop, Program]]:
    """The whole program in a language, and Indonesian again afterwards."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # put back what the desktop sets for its process
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    app = make_application(("blangkon",), language)
    program = Program(folder)
    desktop = make_desktop(program, app, language)
    desktop.window.resize(1366, 768)
    try:
        yield desktop, program
    finally:
        desktop.window.close()
        desktop.garbage.stop()
        delete(desktop)
        program.close()
        install_language(app, "id")


def delete(desktop: Desktop) -> None:
    """Take a window away at once: the next one sets the look of all widgets that are still there."""
    loop = QEventLoop()
    desktop.destroyed.connect(loop.quit)
    desktop.window.deleteLater()
    desktop.deleteLater()
    loop.exec()
    gc.collect()


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_screen_opens(root: Path, tmp_path: Path, language: Language, monkeypatch: pytest.MonkeyPatch) -> None:
    with desktop_in(language, tmp_path / "data", monkeypatch) as (desktop, program):
        reader = Reader(tmp_path / "out", desktop.tasks)
        journey = Journey(desktop, program, reader, tmp_path / "out")
        journey.walk()
    names = [Path(name).stem.split("-", 1)[1] for name in reader.taken]
    assert len(names) == len(set(names)) >= 39
    assert all(Path(name).stat().st_size > 5_000 for name in reader.taken)
    assert len(journey.documents) == 2
    if language == "en":
        assert reader.left_over(root) == []


def test_all_rooms_speak_english(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with desktop_in("en", tmp_path / "data", monkeypatch) as (desktop, program):
        program.practice_desk().create(600, 60, 7)
        desktop.show()
        reader = Reader(tmp_path / "out", desktop.tasks)
        rooms = Rooms(desktop, program, reader)
        rooms.walk()
    assert rooms.seen >= WANTED
    assert reader.left_over(root) == []
