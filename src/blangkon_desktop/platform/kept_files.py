"""The folder of files: photos and scans checked by their content, shrunk, and kept under their sha256."""

from __future__ import annotations

import hashlib
import io
from dataclasses import dataclass
from pathlib import Path

from blangkon_desktop.domain.errors import InvalidInput, NotFound
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.platform.files import write_whole

MAX_BYTES = 20 * 1024 * 1024
"""A larger file is refused before it is read."""

MAX_SIDE = 1600
"""Photos are shrunk to this many pixels on their longer side: enough to read a delivery note."""

MAX_PIXELS = 120_000_000
"""A picture that claims more is not opened: it would take gigabytes of memory."""

_QUALITY = 80
_ENDINGS = {"image/jpeg": ".jpg", "image/png": ".png", "application/pdf": ".pdf"}


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A kept file: its name without ending, media type, bytes."""

    sha256: str
    media: str
    size: int


class FilesFolder:
    """Keeps files; the same content is kept once. Nothing in it is ever executed or opened by name."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, path: Path) -> StoredFile:
        """Check and keep a copy of a file.

        Raises NotFound (`file.not_found`), InvalidInput (`file.too_large`, `file.not_accepted`, `file.unreadable`).
        """
        content, media = _accepted(_read(path), path)
        digest = hashlib.sha256(content).hexdigest()
        target = self._folder / (digest + _ENDINGS[media])
        if not target.exists():
            write_whole(target, content)
        return StoredFile(digest, media, len(content))

    def path_of(self, sha256: str, media: str) -> Path | None:
        """Where a kept file lies; None when it is not here (it comes with an exchange of its own)."""
        target = self._folder / (sha256 + _ENDINGS.get(media, ""))
        return target if target.is_file() else None

    def photo(self, sha256: str) -> Path | None:
        """Where a photo lies, whichever kind of picture it is."""
        found = (self.path_of(sha256, media) for media in ("image/jpeg", "image/png"))
        return next((path for path in found if path is not None), None)


def _read(path: Path) -> bytes:
    try:
        if not path.is_file():
            raise NotFound(
                "file.not_found",
                Sentence(f"Berkas {path.name} tidak ditemukan.", f"The file {path.name} was not found."),
                next_step=Sentence("Periksa nama dan foldernya.", "Check its name and folder."),
                field="file",
                data={"path": str(path)},
            )
        if path.stat().st_size > MAX_BYTES:
            most = MAX_BYTES // (1024 * 1024)
            raise _refused("file.too_large", path, Sentence(f"Paling besar {most} MiB.", f"At most {most} MiB."))
        return path.read_bytes()
    except OSError as error:
        said = Sentence("Sistem tidak mengizinkannya dibuka.", "The system does not let it be opened.")
        raise _refused("file.unreadable", path, said) from error


def _accepted(content: bytes, path: Path) -> tuple[bytes, str]:
    """The bytes to keep and their media type; the ending of the name says nothing."""
    if content[:5] == b"%PDF-":
        return content, "application/pdf"
    if content[:3] == b"\xff\xd8\xff" or content[:8] == b"\x89PNG\r\n\x1a\n":
        return _picture(content, path)
    raise _refused("file.not_accepted", path, Sentence("Hanya JPEG, PNG dan PDF.", "Only JPEG, PNG and PDF."))


def _picture(content: bytes, path: Path) -> tuple[bytes, str]:
    """The picture upright, at most MAX_SIDE wide, without its metadata (place and owner of the telephone)."""
    import warnings

    from PIL import Image, ImageOps, UnidentifiedImageError

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # sizes are judged below
            with Image.open(io.BytesIO(content), formats=("JPEG", "PNG")) as opened:
                if opened.width * opened.height > MAX_PIXELS:
                    raise _refused("file.too_large", path, Sentence("Gambar terlalu besar.", "Too many pixels."))
                as_png = opened.format == "PNG"
                picture = ImageOps.exif_transpose(opened)
                picture.thumbnail((MAX_SIDE, MAX_SIDE))
                made = io.BytesIO()
                if as_png:
                    picture.convert("RGBA" if "A" in picture.getbands() else "RGB").save(made, "PNG", optimize=True)
                else:
                    picture.convert("RGB").save(made, "JPEG", quality=_QUALITY, optimize=True)
    except (OSError, ValueError, SyntaxError, UnidentifiedImageError, Image.DecompressionBombError) as error:
        raise _refused("file.not_accepted", path, Sentence("Gambarnya rusak.", "The picture is damaged.")) from error
    return made.getvalue(), "image/png" if as_png else "image/jpeg"


def _refused(code: str, path: Path, why: Sentence) -> InvalidInput:
    return InvalidInput(
        code,
        Sentence(f"Berkas {path.name} tidak dapat dipakai.", f"The file {path.name} can't be used."),
        detail=why,
        next_step=Sentence("Pilih foto atau hasil pindai yang lain.", "Choose another photo or scan."),
        field="file",
        data={"path": str(path)},
    )
