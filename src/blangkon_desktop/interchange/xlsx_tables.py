"""Rows of a workbook as texts: values as Excel showed them last, formulas never computed, dates as YYYY-MM-DD.

Read piece by piece with the standard library alone: a general library builds what a stranger's file asks for (a row
1,048,576, a million styles) before one can say no, and takes five times as long.
"""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Generator, Iterator, Mapping
from datetime import datetime, time, timedelta
from pathlib import Path

from blangkon_desktop.domain.errors import BlangkonError
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.interchange.refusals import refusal
from blangkon_desktop.interchange.xlsx_guard import check_workbook, not_a_workbook
from blangkon_desktop.interchange.xlsx_parts import MAX_CELL, Surroundings, read_surroundings
from blangkon_desktop.interchange.xml_stream import BadXml, attribute, parse

MAX_ROWS = 200_000
"""Last row that is read."""
MAX_COLUMNS = 256
"""Last column that is read."""
MAX_CELLS = 6_000_000
"""Most cells of a sheet, empty ones counted."""
MAX_SHEETS = 30
"""Sheets after these are not looked at."""

Cells = tuple[str, ...]

_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    BadXml,
    EOFError,
    LookupError,
    ValueError,
    RuntimeError,
    OSError,  # a false offset
)
"""What reading a workbook that is not whole may raise."""


def read_sheets(path: Path) -> Generator[tuple[str, Iterator[tuple[int, Cells]]], None, None]:
    """The visible sheets of a workbook: name and rows with their number; rows without any text are left out.

    Raises Damaged for what is no whole workbook or larger than the limits.
    """
    try:
        check_workbook(path)
        with zipfile.ZipFile(path) as archive:
            around = read_surroundings(archive)
            for sheet in around.sheets[:MAX_SHEETS]:
                yield sheet.name, _rows(path, archive, sheet.part, around)
    except _BROKEN as error:
        raise not_a_workbook(path) from error


def _rows(path: Path, archive: zipfile.ZipFile, part: str, around: Surroundings) -> Iterator[tuple[int, Cells]]:
    sheet = _SheetReader(path, around)
    try:
        with archive.open(part) as file:
            for _ in parse(file, sheet.start, sheet.end, sheet.text):
                yield from sheet.take()
    except _BROKEN as error:
        raise not_a_workbook(path) from error


class _SheetReader:
    """Gathers rows from the events of a sheet."""

    def __init__(self, path: Path, around: Surroundings) -> None:
        self._path, self._around = path, around
        self._done: list[tuple[int, Cells]] = []
        self._cells: dict[int, str] = {}
        self._row = self._column = self._count = 0
        self._type = self._style = ""
        self._taking = False
        self._pieces: list[str] = []
        self._length = 0

    def take(self) -> list[tuple[int, Cells]]:
        """The rows that are complete; each is given once."""
        done, self._done = self._done, []
        return done

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """A tag opens."""
        if name == "row":
            self._row = int(attribute(attributes, "r") or self._row + 1)
            self._column = 0
        elif name == "c":
            self._count += 1
            if self._count > MAX_CELLS:
                raise _too_large(self._path)
            place = attributes.get("r", "")
            self._column = _column(place) if place else self._column + 1
            self._type, self._style = attributes.get("t", "n"), attributes.get("s", "")
            self._pieces, self._length = [], 0
        elif name == "v" or (name == "t" and self._type == "inlineStr"):
            self._taking = True

    def text(self, piece: str) -> None:
        """Text between tags."""
        if self._taking:
            self._length += len(piece)
            if self._length > MAX_CELL:
                raise BadXml("a text too long")
            self._pieces.append(piece)

    def end(self, name: str) -> None:
        """A tag closes."""
        if name in ("v", "t"):
            self._taking = False
        elif name == "c" and self._pieces:
            value = self._value("".join(self._pieces))
            self._pieces = []
            if value:
                if self._row > MAX_ROWS or self._column > MAX_COLUMNS:
                    raise _too_large(self._path)
                self._cells[self._column] = value
        elif name == "row" and self._cells:
            cells, self._cells = self._cells, {}
            self._done.append((self._row, tuple(cells.get(n, "") for n in range(1, max(cells) + 1))))

    def _value(self, raw: str) -> str:
        if self._type == "s":
            place = int(raw)
            if place < 0:
                raise ValueError(raw)
            return self._around.texts[place].strip()
        if self._type == "b":
            return str(raw.strip() == "1")
        if self._type == "n":
            return self._number(raw.strip())
        return raw.strip()

    def _number(self, raw: str) -> str:
        if self._style and int(self._style) in self._around.dates:
            return _moment(float(raw), self._around.from_1904)
        if raw.isascii() and raw.isdecimal():
            return raw
        number = float(raw)
        return str(int(number)) if number.is_integer() else repr(number)


def _moment(serial: float, from_1904: bool) -> str:
    """A serial date: days since 30 December 1899, or since 1904 began in workbooks of old Macs."""
    if not 0 <= serial < 2_958_466:  # the year 9999 ends
        return repr(serial)
    origin = datetime(1904, 1, 1) if from_1904 else datetime(1899, 12, 30)  # noqa: DTZ001 - Excel knows no zones
    moment = origin + timedelta(seconds=round(serial * 86_400))
    return moment.date().isoformat() if moment.time() == time() else moment.isoformat(sep=" ")


def _column(place: str) -> int:
    """`AB12` as 28."""
    number = 0
    for letter in place.rstrip("0123456789"):
        value = ord(letter.upper()) - 64
        if not 1 <= value <= 26:
            raise ValueError(place)
        number = number * 26 + value
        if number > 100_000:
            raise ValueError(place)
    if not number:
        raise ValueError(place)
    return number


def _too_large(path: Path) -> BlangkonError:
    return refusal(
        "import.too_large",
        path,
        Sentence(f"Tabel di berkas {path.name} terlalu besar.", f"The table in {path.name} is too large."),
        detail=Sentence(
            f"Batasnya {MAX_ROWS:,} baris dan {MAX_COLUMNS} kolom.".replace(",", "."),
            f"The limit is {MAX_ROWS:,} rows and {MAX_COLUMNS} columns.",
        ),
        next_step=Sentence(
            "Hapus baris dan kolom kosong di ujung tabel, atau bagi berkasnya.",
            "Delete empty rows and columns at its end, or split the file.",
        ),
    )
