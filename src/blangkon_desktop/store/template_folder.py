"""The port `TemplateShelf` over the folder `templates` of a data folder.

Each template is kept as `KIND-SHA256.toml` with a note beside it (`.json`) that says where it came from; the note is
written last, so that a file without one was never taken in. Nothing is ever removed.
"""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import asdict, fields
from pathlib import Path

from blangkon_desktop.platform.files import write_whole
from blangkon_desktop.usecases.template_ports import KeptTemplate, TemplateRecord

_MOST_BYTES = 64 * 1024
_State = tuple[tuple[str, int, int], ...]


class TemplateFolder:
    """The installed templates of one data folder; looks again when something in the folder changed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._seen: tuple[_State, tuple[KeptTemplate, ...]] | None = None

    def kept(self) -> tuple[KeptTemplate, ...]:
        """All of them, oldest first."""
        state = self._state()
        if self._seen is None or self._seen[0] != state:
            found = [self._read(name) for name, _, _ in state if name.endswith(".json")]
            self._seen = (state, tuple(sorted(filter(None, found), key=lambda kept: kept.record.running)))
        return self._seen[1]

    def keep(self, record: TemplateRecord, text: str) -> None:
        """Store a checked template, whole or not at all."""
        write_whole(self._folder / f"{record.kind}-{record.sha256}.toml", text.encode())
        note = json.dumps(asdict(record), indent=1, ensure_ascii=False)
        write_whole(self._folder / f"{record.running:04}-{record.kind}.json", note.encode())

    def _state(self) -> _State:
        try:
            with os.scandir(self._folder) as found:
                return tuple(sorted((item.name, item.stat().st_mtime_ns, item.stat().st_size) for item in found))
        except OSError:  # no folder yet, or none that may be read
            return ()

    def _read(self, note: str) -> KeptTemplate | None:
        """The template that a note is about; None for what is no note."""
        try:
            stored = json.loads((self._folder / note).read_bytes())
            texts = {field.name: str(stored[field.name]) for field in fields(TemplateRecord) if field.name != "running"}
            record = TemplateRecord(**texts, running=int(stored["running"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None
        try:
            with (self._folder / f"{record.kind}-{record.sha256}.toml").open("rb") as stream:
                content = stream.read(_MOST_BYTES)
        except OSError:
            return KeptTemplate(record, None)
        same = hashlib.sha256(content).hexdigest() == record.sha256
        return KeptTemplate(record, content.decode() if same else None)
