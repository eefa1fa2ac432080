"""What the program was started from: streams in UTF-8, and whether there is a screen for a window."""

from __future__ import annotations

import sys
from collections.abc import Mapping

from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.text import Sentence


def utf8_streams() -> None:
    """Write UTF-8 whatever the system's code page is; what can't be written becomes a question mark."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")


def require_screen(environ: Mapping[str, str], platform: str = sys.platform) -> None:
    """Raise InvalidInput (`window.no_screen`) where a window has nowhere to open."""
    wanted = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if not platform.startswith("linux") or any(environ.get(name) for name in wanted):
        return
    raise InvalidInput(
        "window.no_screen",
        Sentence("Jendela tidak dapat dibuka: tidak ada layar.", "The window can't be opened: there is no screen."),
        next_step=Sentence(
            "Pakai perintah (blangkon --help), atau lihat gambarnya: blangkon tour --out FOLDER.",
            "Use commands (blangkon --help), or look at pictures of it: blangkon tour --out FOLDER.",
        ),
    )
