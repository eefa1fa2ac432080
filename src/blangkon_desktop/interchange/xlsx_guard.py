"""Whether a workbook of unknown origin may be opened: looked at as a ZIP and as bytes, before anything is parsed.

A workbook of 5 KB can ask a careless reader for gigabytes. What is checked here bounds the memory and the time of
reading: sizes as the archive declares them (Python's reader gives no more than that), and the ratio.
"""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

from blangkon_desktop.domain.errors import BlangkonError
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.interchange.refusals import refusal, too_large

MAX_FILE = 64 << 20
"""Largest workbook file in bytes."""
MAX_UNPACKED = 256 << 20
"""Largest sum of all its parts in bytes."""
MAX_PART = 4 << 20
"""Largest part that is no sheet and no table of texts, in bytes."""
MAX_STRINGS = 32 << 20
"""Largest table of texts."""
MAX_PARTS = 1_000
"""Most files in the archive."""
MAX_RATIO = 100
"""How many times its own size a part may become, above a megabyte."""

_SHEET = re.compile(r"xl/worksheets/[^/]+\.xml", re.IGNORECASE)
_STRINGS = "sharedstrings.xml"
_FREE_SIZE = 1 << 20
_NOT_READ = ("xl/media/", "xl/drawings/", "xl/printersettings/", "docprops/", "xl/embeddings/")


def check_workbook(path: Path) -> None:
    """Raise Damaged for what may not be read: `import.not_a_workbook`, `import.too_large`, `import.workbook_bomb`."""
    if path.stat().st_size > MAX_FILE:
        raise too_large(path)
    with zipfile.ZipFile(path) as archive:
        parts = archive.infolist()
        if len(parts) > MAX_PARTS or any(part.flag_bits & 1 for part in parts):
            raise not_a_workbook(path)
        if sum(part.file_size for part in parts) > MAX_UNPACKED:
            raise _bomb(path)
        for part in parts:
            name = part.filename.lower()
            if part.file_size > _FREE_SIZE and part.file_size > part.compress_size * MAX_RATIO:
                raise _bomb(path)
            if _SHEET.fullmatch(name) or name.startswith(_NOT_READ):
                continue
            if part.file_size > (MAX_STRINGS if name.endswith(_STRINGS) else MAX_PART):
                raise too_large(path)


def not_a_workbook(path: Path) -> BlangkonError:
    """The refusal of a file that can't be read as a workbook."""
    return refusal(
        "import.not_a_workbook",
        path,
        Sentence(f"Berkas {path.name} bukan buku kerja Excel yang utuh.", f"{path.name} is no whole Excel workbook."),
        next_step=Sentence(
            "Buka di Excel atau LibreOffice, simpan lagi sebagai .xlsx, lalu impor.",
            "Open it in Excel or LibreOffice, save it again as .xlsx, then import it.",
        ),
    )


def old_workbook(path: Path) -> BlangkonError:
    """The refusal of an .xls, or of a workbook locked by a password (both are OLE files)."""
    return refusal(
        "import.old_workbook",
        path,
        Sentence(
            f"Berkas {path.name} berformat lama (.xls) atau terkunci kata sandi.",
            f"{path.name} is of the old format (.xls), or locked by a password.",
        ),
        next_step=Sentence(
            "Buka di Excel atau LibreOffice, simpan tanpa kata sandi sebagai .xlsx, lalu impor.",
            "Open it in Excel or LibreOffice, save it without password as .xlsx, then import it.",
        ),
    )


def _bomb(path: Path) -> BlangkonError:
    return refusal(
        "import.workbook_bomb",
        path,
        Sentence(
            f"Isi berkas {path.name} membengkak secara tidak wajar.", f"{path.name} swells beyond what is reasonable."
        ),
        detail=Sentence("Berkas seperti ini tidak dibuka.", "Such a file is not opened."),
    )
