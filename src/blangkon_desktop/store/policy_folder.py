"""The port `PolicyShelf` over files: the program's own policy, and the folder `policies` of the data folder.

Each file that came is kept as `ID-VERSION.toml` with a note beside it (`.json`) that says where it came from; the
note is written last, so that a file without one was never taken in.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping
from dataclasses import asdict, fields
from functools import cached_property
from pathlib import Path
from typing import Any

from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.policy import load_policy
from blangkon_desktop.domain.policy_parse import MAX_POLICY_BYTES
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.platform.files import write_whole
from blangkon_desktop.usecases.policy_ports import KeptPolicy, PolicyRecord

_State = tuple[tuple[str, int, int], ...]


class PolicyFolder:
    """The policy files of one data folder; looks again when something in the folder changed, whoever changed it."""

    def __init__(self, bundled: Path, folder: Path) -> None:
        self._bundled = bundled
        self._folder = folder
        self._seen: tuple[_State, tuple[KeptPolicy, ...]] | None = None

    def program(self) -> KeptPolicy:
        """The one that comes with the program."""
        return self._program

    def kept(self) -> tuple[KeptPolicy, ...]:
        """Those that came since, oldest first."""
        state = self._state()
        if self._seen is None or self._seen[0] != state:
            found = [self._read(name) for name, _, _ in state if name.endswith(".json")]
            self._seen = (state, tuple(sorted(filter(None, found), key=lambda kept: kept.record.came_at)))
        return self._seen[1]

    def keep(self, record: PolicyRecord, text: str) -> None:
        """Store a checked file, whole or not at all."""
        name = f"{record.policy_id}-{record.version}"
        write_whole(self._folder / f"{name}.toml", text.encode())
        note = json.dumps(asdict(record), indent=1, ensure_ascii=False)
        write_whole(self._folder / f"{name}.json", note.encode())

    @cached_property
    def _program(self) -> KeptPolicy:
        content = self._bundled.read_bytes()
        policy = load_policy(content.decode(), self._bundled.name)
        digest = hashlib.sha256(content).hexdigest()
        return KeptPolicy(PolicyRecord(policy.id, policy.version, digest, "program"), policy)

    def _state(self) -> _State:
        try:
            with os.scandir(self._folder) as found:
                return tuple(sorted((item.name, *_stamp(item)) for item in found))
        except OSError:  # no folder yet, or none that may be read
            return ()

    def _read(self, note: str) -> KeptPolicy | None:
        """The file that a note is about; None for what is no note."""
        try:
            stored = json.loads((self._folder / note).read_bytes())
            record = _record(stored)
        except (OSError, ValueError, KeyError, TypeError):
            return None
        name = f"{record.policy_id}-{record.version}"
        try:
            with (self._folder / f"{name}.toml").open("rb") as stream:
                content = stream.read(MAX_POLICY_BYTES + 1)
        except OSError:
            return KeptPolicy(record, None, _GONE)
        if hashlib.sha256(content).hexdigest() != record.sha256:
            return KeptPolicy(record, None, _ALTERED)
        try:
            policy = load_policy(content.decode(), f"{name}.toml", fallback=self._program.policy, skip_unknown=True)
        except (InvalidInput, UnicodeDecodeError) as error:
            return KeptPolicy(record, None, error.title if isinstance(error, InvalidInput) else _ALTERED)
        return KeptPolicy(record, policy)


_GONE = Sentence("Berkasnya hilang dari folder data.", "The file is gone from the data folder.")
_ALTERED = Sentence(
    "Isinya berubah sejak diterima, jadi tidak dipakai.", "It was altered since it came, so it is not used."
)


def _stamp(item: os.DirEntry[str]) -> tuple[int, int]:
    try:
        found = item.stat()
    except OSError:  # removed in between
        return (0, 0)
    return (found.st_mtime_ns, found.st_size)


def _record(stored: Mapping[str, Any]) -> PolicyRecord:
    texts = {field.name: stored[field.name] for field in fields(PolicyRecord)}
    if not all(isinstance(text, str) for text in texts.values()) or texts["origin"] not in ("hub", "file"):
        raise ValueError(stored)
    return PolicyRecord(**texts)
