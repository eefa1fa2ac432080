"""Reads the PDF files that people choose to have checked, with errors for them."""

from __future__ import annotations

from pathlib import Path

from blangkon_desktop.domain.errors import InvalidInput, NotFound
from blangkon_desktop.domain.text import Sentence

LARGEST = 50 * 1024 * 1024
"""Bytes; the files of hundreds of orders in one PDF are below that."""


def read_paper(path: Path) -> bytes:
    """The bytes of an ordinary file of at most 50 MiB.

    Raises NotFound (`file.not_found`) for what is missing or can't be read, InvalidInput (`file.too_large`).
    """
    try:
        if not path.is_file():
            raise _missing(path)
        with path.open("rb") as stream:
            content = stream.read(LARGEST + 1)
    except OSError as error:
        raise _missing(path) from error
    if len(content) > LARGEST:
        raise InvalidInput(
            "file.too_large",
            Sentence("Berkas terlalu besar untuk sebuah surat.", "The file is too large for a paper."),
            next_step=Sentence("Pilih PDF yang dicetak program ini.", "Choose a PDF that this program made."),
            field="file",
        )
    return content


def _missing(path: Path) -> NotFound:
    return NotFound(
        "file.not_found",
        Sentence(f"Berkas {path.name} tidak dapat dibaca.", f"The file {path.name} can't be read."),
        next_step=Sentence("Periksa nama dan tempatnya.", "Check its name and place."),
        field="file",
    )
