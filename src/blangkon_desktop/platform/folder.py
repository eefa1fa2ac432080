"""The layout of a data folder, and whether it can be written."""

from __future__ import annotations

import errno
import os
import secrets
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from blangkon_desktop.domain.errors import BlangkonError, Conflict, NotAllowed
from blangkon_desktop.domain.text import Sentence


@dataclass(frozen=True, slots=True)
class DataFolder:
    """Where everything of one office lies."""

    root: Path

    @property
    def office_db(self) -> Path:
        """Journal and projections: precious."""
        return self.root / "office.db"

    @property
    def catalogue_db(self) -> Path:
        """The catalogue: can be imported again."""
        return self.root / "catalogue.db"

    @property
    def device_key(self) -> Path:
        """The private key of this device."""
        return self.root / "device.key"

    @property
    def files(self) -> Path:
        """Photos, scans and papers, named by SHA-256."""
        return self.root / "files"

    @property
    def rejects(self) -> Path:
        """Rows that an import refused, with the reasons."""
        return self.root / "rejects"

    @property
    def backups(self) -> Path:
        """Copies made before migrations, and what a restore replaced."""
        return self.root / "backups"

    @property
    def policies(self) -> Path:
        """Policy files that came after the program, each with a note of where from."""
        return self.root / "policies"

    @property
    def standards(self) -> Path:
        """Lists of standard prices: can be imported again."""
        return self.root / "standards"

    @property
    def segments(self) -> Path:
        """Parts of a handed-on catalogue on their way in."""
        return self.root / "segments"

    @property
    def templates(self) -> Path:
        """Templates of papers that were installed, each with a note of where from."""
        return self.root / "templates"

    @property
    def logs(self) -> Path:
        """What the program noted."""
        return self.root / "logs"

    def prepare(self) -> DataFolder:
        """Make the folders that are missing, for this user alone, and check that they can be written.

        Raises NotAllowed (`folder.read_only`, `folder.not_a_folder`) or Conflict (`folder.disk_full`).
        """
        try:
            for folder in (self.root, self.files, self.rejects, self.backups, self.logs):
                folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise explain_os_error(error, self.root) from error
        self.check_writable()
        return self

    def check_writable(self) -> None:
        """Write and remove a small file; raises as `prepare` does."""
        probe = self.root / f".write-test-{secrets.token_hex(4)}"
        try:
            probe.write_bytes(b"x")
            probe.unlink()
        except OSError as error:
            with suppress(OSError):
                probe.unlink()
            raise explain_os_error(error, self.root) from error


def explain_os_error(error: OSError, where: Path) -> BlangkonError:
    """The error for people behind an OSError while writing below the folder `where`."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return Conflict(
            "folder.disk_full",
            Sentence("Ruang penyimpanan penuh.", "The disk is full."),
            detail=Sentence("Yang sudah tersimpan tetap utuh.", "What was saved stays whole."),
            next_step=Sentence("Kosongkan ruang, lalu ulangi.", "Free some space, then try again."),
            data={"folder": str(where)},
        )
    if error.errno in (errno.EEXIST, errno.ENOTDIR):
        return NotAllowed(
            "folder.not_a_folder",
            Sentence("Tempat data itu sebuah berkas, bukan folder.", "The place for the data is a file, not a folder."),
            detail=Sentence(str(where), str(where)),
            next_step=Sentence("Pilih folder yang lain.", "Choose another folder."),
            data={"folder": str(where)},
        )
    return NotAllowed(
        "folder.read_only",
        Sentence("Folder data tidak dapat ditulis.", "The data folder can't be written."),
        detail=Sentence(f"{where}: tidak ada yang diubah.", f"{where}: nothing was changed."),
        next_step=Sentence(
            "Periksa izin folder, atau pilih folder yang lain.", "Check its permissions, or choose another folder."
        ),
        data={"folder": str(where), "error": os.strerror(error.errno or 0)},
    )
