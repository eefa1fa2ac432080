"""Text files of unknown origin, plain, gzip or zstd: size limits, encoding, and whether the end is there.

A file is looked through once before anything of it is used, in constant memory.
"""

from __future__ import annotations

import codecs
import gzip
import io
import re
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, BinaryIO, cast

from blangkon_desktop.domain.errors import BlangkonError, InvalidInput, NotAllowed, NotFound
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.interchange.refusals import refusal, too_large, truncated

MAX_BYTES = 1 << 30
"""Longest text that is read, after decompression."""

MAX_RATIO = 200
"""How many times its own size a compressed file may become, above 32 MB."""

_CHUNK = 1 << 20
_FREE_SIZE = 32 << 20
_LARGEST_WINDOW = 8 << 20
_LONGEST_HEAD = 18
"""Bytes that zstd needs at most to say how long a text is."""
_PACKINGS = ((b"\x1f\x8b", "gzip"), (b"\x28\xb5\x2f\xfd", "zstd"))
_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1f]")
_HIGH_RUN = re.compile(rb"[\x80-\xff]+")


@dataclass(frozen=True, slots=True)
class TextFacts:
    """What was found about a file: Python's name of the encoding, how it is packed (`gzip`, `zstd` or ""), and whether
    its last line is closed."""

    encoding: str
    packing: str
    closed: bool


def probe(path: Path, max_bytes: int = MAX_BYTES) -> TextFacts:
    """Look through a file. Raises Damaged for what is not whole text, NotFound and NotAllowed for no file."""
    with told(path):
        with path.open("rb") as raw:
            start = raw.read(4)
        packing = next((name for magic, name in _PACKINGS if start.startswith(magic)), "")
        head = next(_chunks(path, packing, max_bytes), b"")
        if not head.strip():
            raise _empty(path)
        encoding = next((name for bom, name in _BOMS if head.startswith(bom)), "utf-8")
        tail = _check(path, packing, max_bytes, encoding)
        if tail is None:
            tail = _check_western(path, packing, max_bytes)
            encoding = "cp1252"
    return TextFacts(encoding, packing, tail.endswith(("\n", "\r")))


@contextmanager
def open_text(path: Path, facts: TextFacts) -> Iterator[IO[str]]:
    """The text of a probed file, line ends untouched, as the csv module wants it."""
    with (
        told(path),
        _binary(path, facts.packing) as raw,
        io.TextIOWrapper(raw, encoding=facts.encoding, newline="") as text,
    ):
        yield text


@contextmanager
def _binary(path: Path, packing: str) -> Iterator[BinaryIO]:
    if packing == "zstd":
        import zstandard  # few files are packed so

        with path.open("rb") as packed, _unpacker(zstandard).stream_reader(packed, read_across_frames=True) as raw:
            try:
                yield io.BufferedReader(raw)
            except zstandard.ZstdError as error:
                raise _damaged_archive(path) from error
    elif packing:
        with gzip.GzipFile(path, "rb") as raw:
            yield cast(BinaryIO, raw)
    else:
        with path.open("rb") as raw:
            yield raw


def _told_size(path: Path) -> int:
    """How long a file of zstd says that it is: unlike gzip's, its reader stops at a cut without a word."""
    import zstandard

    with path.open("rb") as packed:
        return int(zstandard.frame_content_size(packed.read(_LONGEST_HEAD)))


def _unpacker(zstandard: Any) -> Any:
    """With little memory, whatever a file says that it needs."""
    return zstandard.ZstdDecompressor(max_window_size=_LARGEST_WINDOW)


def _chunks(path: Path, packing: str, max_bytes: int) -> Iterator[bytes]:
    limit = max_bytes
    if packing:
        limit = min(limit, max(_FREE_SIZE, path.stat().st_size * MAX_RATIO))
    seen = 0
    with _binary(path, packing) as raw:
        while chunk := raw.read(_CHUNK):
            seen += len(chunk)
            if seen > limit:
                raise too_large(path)
            yield chunk
    if packing == "zstd" and seen != _told_size(path):
        raise truncated(path)


def _check(path: Path, packing: str, max_bytes: int, encoding: str) -> str | None:
    """The last character of text in that encoding; None if it is not UTF-8 but may be of Western Europe."""
    decoder = codecs.getincrementaldecoder(encoding)()
    tail = ""
    controls = 0
    for chunk in _chunks(path, packing, max_bytes):
        if encoding != "utf-16":
            controls += _control_count(path, chunk)
        try:
            text = decoder.decode(chunk)
        except UnicodeDecodeError as error:
            if encoding == "utf-8":
                return None
            raise _wrong_encoding(path) from error
        if "\0" in text:
            raise _not_text(path)
        tail = text[-1:] or tail
    try:
        decoder.decode(b"", final=True)
    except UnicodeDecodeError as error:
        raise truncated(path) from error
    return tail


def _check_western(path: Path, packing: str, max_bytes: int) -> str:
    """Windows-1252 is believed if all bytes are defined, few are beyond ASCII, and none looks like UTF-8."""
    high = total = 0
    tail = ""
    for chunk in _chunks(path, packing, max_bytes):
        _control_count(path, chunk)
        total += len(chunk)
        try:
            tail = chunk.decode("cp1252")[-1:]
        except UnicodeDecodeError as error:
            raise _wrong_encoding(path) from error
        for run in _HIGH_RUN.findall(chunk):
            high += len(run)
            if _is_utf8(run):
                raise _wrong_encoding(path)
    if high * 10 > total:
        raise _wrong_encoding(path)
    return tail


def _is_utf8(run: bytes) -> bool:
    try:
        run.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _control_count(path: Path, chunk: bytes) -> int:
    if b"\0" in chunk:
        raise _not_text(path)
    count = len(_CONTROL.findall(chunk))
    if count * 100 > len(chunk):
        raise _not_text(path)
    return count


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Reading a file with its faults told: NotFound, NotAllowed, InvalidInput for a folder, Damaged for the rest."""
    try:
        if not (path.is_file() or path.is_dir()) and path.exists():
            raise _not_a_file(path)
        yield
    except BlangkonError:
        raise
    except FileNotFoundError as error:
        raise NotFound(
            "import.no_such_file",
            Sentence(f"Berkas {path.name} tidak ditemukan.", f"There is no file {path.name}."),
            next_step=Sentence("Periksa nama dan folder berkas.", "Check the file's name and folder."),
            field="file",
            data={"file": str(path)},
        ) from error
    except IsADirectoryError as error:
        raise InvalidInput(
            "import.is_a_folder",
            Sentence(f"{path.name} adalah folder, bukan berkas.", f"{path.name} is a folder, not a file."),
            next_step=Sentence("Pilih berkas di dalamnya.", "Choose a file in it."),
            field="file",
        ) from error
    except (PermissionError, NotADirectoryError) as error:
        raise NotAllowed(
            "import.unreadable",
            Sentence(f"Berkas {path.name} tidak boleh dibaca.", f"The file {path.name} may not be read."),
            next_step=Sentence("Periksa izin berkas.", "Check the file's permissions."),
            field="file",
        ) from error
    except EOFError as error:
        raise truncated(path) from error
    except (gzip.BadGzipFile, zlib.error) as error:
        raise _damaged_archive(path) from error
    except UnicodeDecodeError as error:
        raise _wrong_encoding(path) from error


def _damaged_archive(path: Path) -> BlangkonError:
    return refusal(
        "import.damaged_archive",
        path,
        Sentence(f"Isi termampat berkas {path.name} rusak.", f"The compressed file {path.name} is damaged."),
    )


def _not_a_file(path: Path) -> BlangkonError:
    return refusal(
        "import.not_a_file",
        path,
        Sentence(f"{path.name} bukan berkas biasa.", f"{path.name} is not an ordinary file."),
        detail=Sentence("Pipa dan perangkat tidak dibaca.", "Pipes and devices are not read."),
        next_step=Sentence("Pilih berkas tabel.", "Choose a file with a table."),
    )


def _empty(path: Path) -> BlangkonError:
    return refusal("import.empty", path, Sentence(f"Berkas {path.name} kosong.", f"The file {path.name} is empty."))


def _not_text(path: Path) -> BlangkonError:
    return refusal(
        "import.not_text", path, Sentence(f"Berkas {path.name} bukan berkas teks.", f"{path.name} is not a text file.")
    )


def _wrong_encoding(path: Path) -> BlangkonError:
    return refusal(
        "import.encoding",
        path,
        Sentence(f"Huruf di berkas {path.name} tidak terbaca.", f"The letters in {path.name} can't be read."),
        next_step=Sentence("Simpan lagi sebagai CSV UTF-8, lalu impor.", "Save it again as CSV UTF-8, then import it."),
    )
