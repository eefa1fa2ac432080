"""Reads the JSON files that commands are given."""

from __future__ import annotations

import json
from pathlib import Path

from blangkon_desktop.domain.errors import InvalidInput, NotFound
from blangkon_desktop.domain.text import Sentence

_MAX_BYTES = 4 * 1024 * 1024


def read_json(path: Path) -> object:
    """The value in a UTF-8 JSON file.

    Raises NotFound (`file.missing`) and InvalidInput (`file.not_json`) for what is no JSON, too large,
    or holds numbers that are not whole.
    """
    try:
        if path.stat().st_size > _MAX_BYTES:
            raise _not_json(path, "more than 4 MiB")
        text = path.read_text(encoding="utf-8-sig")
    except (FileNotFoundError, IsADirectoryError, PermissionError) as error:
        raise NotFound(
            "file.missing",
            Sentence(f"Berkas {path} tidak dapat dibuka.", f"The file {path} can't be opened."),
            next_step=Sentence("Periksa nama berkas itu.", "Check the name of the file."),
            field="file",
        ) from error
    except UnicodeDecodeError as error:
        raise _not_json(path, "not UTF-8") from error
    try:
        value: object = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise _not_json(path, str(error)) from error
    return value


def _not_json(path: Path, why: str) -> InvalidInput:
    return InvalidInput(
        "file.not_json",
        Sentence(f"Berkas {path.name} bukan JSON yang benar.", f"The file {path.name} is not valid JSON."),
        detail=Sentence(why, why),
        next_step=Sentence("Perbaiki berkas itu lalu ulangi.", "Correct the file and try again."),
        field="file",
    )
