"""PINs of this device as argon2id hashes, in a file of the data folder that only its owner may read."""

from __future__ import annotations

import json
from pathlib import Path

from blangkon_desktop.platform.files import write_whole

FILE_NAME = "pins.json"


class PinFile:
    """Fills the port `PinBook`. A damaged file counts as none: the password opens the screen as well."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE_NAME

    def pin_hash(self, user: str) -> str:
        """The hash of a user's PIN, "" for none."""
        return self._load().get(user, "")

    def keep(self, user: str, pin_hash: str) -> None:
        """Keep a hash, or forget it for ""; NotAllowed or Conflict (`folder.…`) when the folder can't be written."""
        pins = self._load()
        pins.pop(user, None)
        if pin_hash:
            pins[user] = pin_hash
        write_whole(self._path, json.dumps(pins, ensure_ascii=False, sort_keys=True).encode())
        self._path.chmod(0o600)

    def _load(self) -> dict[str, str]:
        try:
            stored = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        pairs = stored.items() if isinstance(stored, dict) else ()
        return {user: text for user, text in pairs if isinstance(text, str)}
