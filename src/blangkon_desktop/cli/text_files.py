"""Reading a small text file that a command names, with errors for people."""

from __future__ import annotations

from pathlib import Path

from blangkon_desktop.domain.errors import InvalidInput, NotFound
from blangkon_desktop.domain.text import Sentence


def read_text(path: Path) -> str:
    """The UTF-8 text of a file. Raises NotFound `file.not_found` and InvalidInput `file.unreadable`."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError as error:
        raise NotFound(
            "file.not_found",
            Sentence(f"Berkas {path} tidak ditemukan.", f"The file {path} was not found."),
            next_step=Sentence("Periksa nama dan foldernya.", "Check its name and folder."),
            data={"path": str(path)},
        ) from error
    except (OSError, UnicodeDecodeError) as error:
        raise InvalidInput(
            "file.unreadable",
            Sentence(f"Berkas {path} tidak dapat dibaca sebagai teks.", f"The file {path} can't be read as text."),
            next_step=Sentence("Periksa berkas itu, lalu ulangi.", "Check the file and try again."),
            data={"path": str(path)},
        ) from error
