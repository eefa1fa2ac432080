"""The stops of the tour: a purchase as the practice office's people make it, screen by screen."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast, get_args

from PySide6.QtWidgets import QWidget

from blangkon_desktop.ui.desktop import Desktop
from blangkon_desktop.ui.style import ThemeMode
from blangkon_desktop.ui.tour.camera import Camera
from blangkon_desktop.usecases.services import Services

_PRODUCTS, _VENDORS, _SEED = 4_000, 220, 7
_PASSWORD = "latihan"


class Journey:
    """Walks through the window as people would; each stop is a picture."""

    def __init__(self, desktop: Desktop, services: Services, camera: Camera, out: Path) -> None:
        self._desktop = desktop
        self._services = services
        self._camera = camera
        self._out = out
        self.documents: list[str] = []

    @property
    def window(self) -> QWidget:
        """The window of the tour."""
        return self._desktop.window

    def walk(self) -> None:
        """All stops."""
        self._desktop.show()
        self._camera.take("mulai", self.window)
        self._services.practice_desk().create(_PRODUCTS, _VENDORS, _SEED)
        self._desktop.window.start()
        self._camera.take("masuk", self.window)
        self._enter("pejabat")
        self._camera.take("beranda-pejabat-pengadaan", self.window)

    def _enter(self, user: str) -> None:
        person = self._services.signing_in().sign_in(user, _PASSWORD)
        self._desktop.window.enter(self._services.home().session(person))


def take_tour(desktop: Desktop, services: Services, out: Path, *, size: tuple[int, int], theme: str) -> dict[str, Any]:
    """Show every screen; returns `{screens, documents}` with the files that were written."""
    if theme in get_args(ThemeMode):
        desktop.theme.set_mode(cast(ThemeMode, theme))
    desktop.window.resize(*size)
    camera = Camera(out, desktop.tasks)
    journey = Journey(desktop, services, camera, out)
    journey.walk()
    desktop.window.close()
    return {"screens": camera.taken, "documents": journey.documents}
