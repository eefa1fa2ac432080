"""The tour opens every screen in both languages; the English window keeps no Indonesian word of ours."""

from __future__ import annotations

import sys
import threading
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QTabWidget, QWidget

from blangkon_desktop.bootstrap.program import Program
from blangkon_desktop.domain.text import Language
from blangkon_desktop.entry import make_desktop
from blangkon_desktop.platform.i18n import install_language
from blangkon_desktop.ui.application import make_application
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.tour.camera import Camera
from blangkon_desktop.ui.tour.journey import Journey

pytestmark = pytest.mark.slow


class Reader(Camera):
    """A camera that also reads what stands on each screen."""

    def __init__(self, folder: Path, tasks: TaskRunner) -> None:
        super().__init__(folder, tasks)
        self.words: set[str] = set()

    def take(self, name: str, window: QWidget) -> Path:
        """The picture, and the words."""
        path = super().take(name, window)
        for widget in window.findChildren(QWidget):
            if not widget.isVisible():
                continue
            if isinstance(widget, QLabel | QAbstractButton):
                self.words.add(widget.text())
            elif isinstance(widget, QTabWidget):
                self.words.update(widget.tabText(at) for at in range(widget.count()))
        return path


def indonesian(root: Path) -> set[str]:
    """Our source texts whose English differs."""
    tree = ElementTree.parse(root / "translations" / "blangkon_en.ts")
    pairs = ((m.findtext("source") or "", m.findtext("translation") or "") for m in tree.getroot().iter("message"))
    english = {translation for _, translation in pairs}
    pairs = ((m.findtext("source") or "", m.findtext("translation") or "") for m in tree.getroot().iter("message"))
    return {source for source, translation in pairs if source != translation and source not in english}


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_screen_opens(root: Path, tmp_path: Path, language: Language, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # put back what the desktop sets for its process
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    app = make_application(("blangkon",), language)
    program = Program(tmp_path / "data")
    desktop = make_desktop(program, app, language)
    desktop.window.resize(1366, 768)
    reader = Reader(tmp_path / "out", desktop.tasks)
    try:
        journey = Journey(desktop, program, reader, tmp_path / "out")
        journey.walk()
    finally:
        desktop.window.close()
        desktop.garbage.stop()
        program.close()
        install_language(app, "id")
    assert len(reader.taken) == 24
    assert all(Path(name).stat().st_size > 5_000 for name in reader.taken)
    assert len(journey.documents) == 2
    if language == "en":
        assert sorted(reader.words & indonesian(root)) == []
