"""Keeps preferences in a small JSON file in the data folder."""

from __future__ import annotations

import json
from pathlib import Path

from blangkon_desktop.platform.files import write_whole
from blangkon_desktop.settings.registry import read_preferences, write_preferences
from blangkon_desktop.usecases.preference_views import Preferences

FILE_NAME = "preferences.json"


class PreferencesFile:
    """Reads and writes the preferences of one folder. A damaged file counts as none: nothing precious is in it."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE_NAME

    def load(self) -> Preferences:
        """What was kept, or the defaults."""
        try:
            stored = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return Preferences()
        return read_preferences(stored) if isinstance(stored, dict) else Preferences()

    def save(self, preferences: Preferences) -> None:
        """Keep them; raises NotAllowed or Conflict (`folder.…`) when the folder can't be written."""
        text = json.dumps(write_preferences(preferences), indent=1, sort_keys=True)
        write_whole(self._path, text.encode())
