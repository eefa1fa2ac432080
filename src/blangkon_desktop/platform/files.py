"""Writes files whole or not at all."""

from __future__ import annotations

import os
import secrets
from contextlib import suppress
from pathlib import Path

from blangkon_desktop.platform.folder import explain_os_error


def write_whole(path: Path, content: bytes) -> None:
    """Write beside, flush to disk, put in place; the folder is made when missing.

    Raises NotAllowed (`folder.read_only`, `folder.not_a_folder`) or Conflict (`folder.disk_full`); then an
    earlier file of that name is as it was.
    """
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with temporary.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError as error:
        with suppress(OSError):  # nothing to remove where nothing could be made
            temporary.unlink()
        raise explain_os_error(error, path.parent) from error
