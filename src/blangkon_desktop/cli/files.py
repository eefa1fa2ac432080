"""Reads the small JSON files that commands are given, with errors for people."""

from __future__ import annotations

import json
from pathlib import Path

from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.platform.text_files import read_text

__all__ = ["read_json", "read_text"]


def read_json(path: Path) -> object:
    """The value in a UTF-8 JSON file; raises as `read_text` does, and InvalidInput (`file.not_json`) with the line."""
    text = read_text(path)
    try:
        value: object = json.loads(text)
        json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError as error:  # half of a surrogate pair is no text
        raise _not_json(path, Sentence("Ada tanda yang bukan teks.", "It holds signs that are no text.")) from error
    except (ValueError, RecursionError) as error:  # not JSON, a number too long, brackets too deep
        line = getattr(error, "lineno", 1)
        raise _not_json(path, Sentence(f"Lihat baris {line}.", f"See line {line}."), line) from error
    return value


def _not_json(path: Path, why: Sentence, line: int = 1) -> InvalidInput:
    return InvalidInput(
        "file.not_json",
        Sentence(f"Berkas {path.name} bukan JSON yang benar.", f"The file {path.name} is not valid JSON."),
        detail=why,
        next_step=Sentence("Perbaiki berkas itu lalu ulangi.", "Correct the file and try again."),
        field="file",
        data={"line": line},
    )
