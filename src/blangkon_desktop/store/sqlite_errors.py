"""What SQLite's result codes mean for people: what happened, what is safe, what to do next."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

from blangkon_desktop.domain.errors import BlangkonError, Conflict, Damaged, NotAllowed
from blangkon_desktop.domain.text import Sentence

_PRIMARY = 0xFF
"""The low byte of an extended result code is the primary one."""

_LEAST = 128 * 1024
"""Bytes that SQLite needs beside a file to work on it at all."""

_SAFE = Sentence(
    "Yang sudah tersimpan tetap utuh; perubahan terakhir tidak ditulis.",
    "What was saved stays whole; the last change was not written.",
)

_Maker = Callable[[str], BlangkonError]


def explain_sqlite(error: sqlite3.Error, path: Path) -> BlangkonError | None:
    """The error for people behind an error of SQLite on the file `path`, by its result code.

    None when the code speaks of a mistake of ours (a broken constraint, bad SQL) rather than of the file.
    """
    code = getattr(error, "sqlite_errorcode", None)
    maker = None if code is None else _BY_CODE.get(code & _PRIMARY)
    if maker in (_failing, _cannot_open) and _no_room(path):
        maker = _full  # SQLite found no room for what it keeps beside the file, and says so less clearly
    return maker(path.name) if maker else None


def _no_room(path: Path) -> bool:
    try:
        return shutil.disk_usage(path.parent).free < _LEAST
    except OSError:
        return False


def _full(name: str) -> BlangkonError:
    return Conflict(
        "store.disk_full",
        Sentence("Ruang penyimpanan penuh.", "The disk is full."),
        detail=_SAFE,
        next_step=Sentence(
            "Kosongkan ruang (misalnya buang unduhan lama), lalu ulangi.",
            "Free some space (old downloads, for example), then try again.",
        ),
        data={"file": name},
    )


def _read_only(name: str) -> BlangkonError:
    return NotAllowed(
        "store.read_only",
        Sentence(f"Berkas {name} hanya dapat dibaca.", f"The file {name} can only be read."),
        detail=_SAFE,
        next_step=Sentence(
            "Periksa izin folder data, atau pakai folder data yang lain.",
            "Check the permissions of the data folder, or use another one.",
        ),
        data={"file": name},
    )


def _busy(name: str) -> BlangkonError:
    return Conflict(
        "store.busy",
        Sentence("Data sedang ditulis oleh perintah lain.", "Another command is writing the data."),
        detail=_SAFE,
        next_step=Sentence(
            "Tunggu sebentar lalu ulangi; tutup jendela lain bila perlu.",
            "Wait a moment, then try again; close other windows if need be.",
        ),
        data={"file": name},
    )


def _corrupt(name: str) -> BlangkonError:
    return Damaged(
        "store.damaged",
        Sentence(f"Berkas {name} rusak.", f"The file {name} is damaged."),
        detail=Sentence(
            "Cadangan dan folder berkas tidak tersentuh.", "Backups and the folder of files are untouched."
        ),
        next_step=Sentence(
            "Jalankan doctor, lalu pulihkan dari cadangan terakhir.", "Run doctor, then restore the last backup."
        ),
        data={"file": name},
    )


def _not_ours(name: str) -> BlangkonError:
    return Damaged(
        "store.not_a_database",
        Sentence(f"Berkas {name} bukan basis data program ini.", f"The file {name} is not a database of this program."),
        detail=Sentence("Berkas itu tidak diubah.", "The file was not changed."),
        next_step=Sentence(
            "Periksa folder data, atau pulihkan dari cadangan terakhir.",
            "Check the data folder, or restore the last backup.",
        ),
        data={"file": name},
    )


def _cannot_open(name: str) -> BlangkonError:
    return NotAllowed(
        "store.cannot_open",
        Sentence(f"Berkas {name} tidak dapat dibuka.", f"The file {name} can't be opened."),
        detail=Sentence("Tidak ada yang diubah.", "Nothing was changed."),
        next_step=Sentence(
            "Periksa apakah folder data ada dan boleh ditulis.", "Check that the data folder exists and is writable."
        ),
        data={"file": name},
    )


def _failing(name: str) -> BlangkonError:
    return Damaged(
        "store.disk_failing",
        Sentence("Disk tidak dapat dibaca atau ditulis.", "The disk can't be read or written."),
        detail=_SAFE,
        next_step=Sentence(
            "Periksa disk atau kabelnya, salin folder data ke tempat lain, lalu ulangi.",
            "Check the disk or its cable, copy the data folder elsewhere, then try again.",
        ),
        data={"file": name},
    )


_BY_CODE: dict[int, _Maker] = {
    sqlite3.SQLITE_FULL: _full,
    sqlite3.SQLITE_READONLY: _read_only,
    sqlite3.SQLITE_PERM: _read_only,
    sqlite3.SQLITE_BUSY: _busy,
    sqlite3.SQLITE_LOCKED: _busy,
    sqlite3.SQLITE_CORRUPT: _corrupt,
    sqlite3.SQLITE_NOTADB: _not_ours,
    sqlite3.SQLITE_CANTOPEN: _cannot_open,
    sqlite3.SQLITE_IOERR: _failing,
}
