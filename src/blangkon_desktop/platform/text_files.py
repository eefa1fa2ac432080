"""Reads the small text files that people choose, with errors for them."""

from __future__ import annotations

from pathlib import Path

from blangkon_desktop.domain.errors import InvalidInput, NotFound
from blangkon_desktop.domain.text import Sentence

_MAX_BYTES = 4 * 1024 * 1024


def read_text(path: Path) -> str:
    """The UTF-8 text of a file of at most 4 MiB.

    Raises NotFound (`file.not_found`) for what is missing, InvalidInput (`file.unreadable`) for a folder, a device,
    a file that may not be read, is too large or is not UTF-8.
    """
    try:
        if path.exists() and not path.is_file():
            raise _unreadable(path, Sentence("Itu bukan berkas biasa.", "That is not an ordinary file."))
        with path.open("rb") as stream:
            content = stream.read(_MAX_BYTES + 1)
    except FileNotFoundError as error:
        raise NotFound(
            "file.not_found",
            Sentence(f"Berkas {path} tidak ditemukan.", f"The file {path} was not found."),
            next_step=Sentence("Periksa nama dan foldernya.", "Check its name and folder."),
            field="file",
            data={"path": str(path)},
        ) from error
    except OSError as error:  # no permission, a name too long, a file where a folder should be
        said = Sentence("Sistem tidak mengizinkannya dibuka.", "The system does not let it be opened.")
        raise _unreadable(path, said) from error
    if len(content) > _MAX_BYTES:
        raise _unreadable(path, Sentence("Lebih besar dari 4 MiB.", "It is larger than 4 MiB."))
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _unreadable(path, Sentence("Isinya bukan UTF-8.", "It is not UTF-8.")) from error


def _unreadable(path: Path, why: Sentence) -> InvalidInput:
    return InvalidInput(
        "file.unreadable",
        Sentence(f"Berkas {path} tidak dapat dibaca.", f"The file {path} can't be read."),
        detail=why,
        next_step=Sentence("Periksa berkas itu, lalu ulangi.", "Check the file and try again."),
        field="file",
        data={"path": str(path)},
    )
