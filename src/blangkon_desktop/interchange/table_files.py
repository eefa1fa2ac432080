"""Tables of any kind of file, found by their header: CSV (also gz), XLSX, JSON. What a file is, its content says."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path

from blangkon_desktop.domain.errors import BlangkonError
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.interchange.csv_tables import Header, TableRow, TableShape, find_header, first_names, read_rows
from blangkon_desktop.interchange.json_tables import MAX_BYTES, read_json
from blangkon_desktop.interchange.refusals import refusal
from blangkon_desktop.interchange.text_files import probe, told
from blangkon_desktop.interchange.xlsx_guard import old_workbook
from blangkon_desktop.interchange.xlsx_tables import Cells, read_sheets

HEADER_WITHIN = 20
"""A header is looked for in so many rows of a sheet: above it stand titles."""

_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@dataclass(frozen=True, slots=True)
class FoundTable:
    """A table that has one of the wanted shapes; `names` are the names of its columns, small letters.

    `partial` marks one page of several.
    """

    shape: TableShape
    names: tuple[str, ...]
    rows: Iterator[TableRow]
    partial: bool = False


def find_table(path: Path, shapes: Sequence[TableShape]) -> FoundTable | None:
    """The first table of the file that has one of the shapes, or None.

    Raises Damaged for a file that is not whole, NotFound and NotAllowed for no file.
    """
    kind = file_kind(path)
    if kind == "xlsx":
        return _in_workbook(path, shapes)
    if kind == "json":
        return _in_json(path, shapes)
    facts = probe(path)
    for shape in shapes:
        header = find_header(path, facts, shape)
        if header is not None:
            return FoundTable(shape, tuple(header.columns), read_rows(path, facts, shape, header))
    return None


def likely_header(path: Path) -> tuple[str, ...]:
    """The names of the columns of a file whose shape is unknown: in a sheet the row with most texts."""
    kind = file_kind(path)
    if kind == "json":
        rows = read_json(path, probe(path, MAX_BYTES)).rows
        return tuple(rows[0]) if rows else ()
    if kind == "csv":
        return first_names(path, probe(path))
    with closing(read_sheets(path)) as sheets:
        for _, sheet in sheets:
            heads = [_names(cells) for _, cells in islice(sheet, HEADER_WITHIN)]
            best = max(heads, key=lambda names: sum(bool(name) for name in names), default=())
            if sum(bool(name) for name in best) > 1:
                return best
    return ()


def file_kind(path: Path) -> str:
    """`xlsx`, `json` or `csv`, by the first bytes. Raises Damaged for what is none of them for sure."""
    with told(path):
        with path.open("rb") as file:
            head = file.read(512)
        if head.startswith(b"\x1f\x8b"):
            head = _unpacked(path)
    if head.startswith(_ZIP):
        return "xlsx"
    if head.startswith(_OLE):
        raise old_workbook(path)
    text = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    if text[:1] == b"<":
        raise _web_page(path)
    return "json" if text[:1] in (b"[", b"{") else "csv"


def _unpacked(path: Path) -> bytes:
    try:
        with gzip.open(path, "rb") as file:
            return file.read(512)
    except (EOFError, zlib.error, gzip.BadGzipFile):
        return b""  # the probe that follows tells what is wrong


def _in_workbook(path: Path, shapes: Sequence[TableShape]) -> FoundTable | None:
    sheets = read_sheets(path)
    for _, sheet in sheets:
        head = list(islice(sheet, HEADER_WITHIN))
        for shape in shapes:
            for place, (_, cells) in enumerate(head):
                header = fit(_names(cells), shape)
                if header is not None:
                    rest = chain(head[place + 1 :], sheet)
                    rows = _sheet_rows(rest, header, sheets)
                    return FoundTable(shape, tuple(name for name in header.columns if name), rows)
    return None


def fit(names: Sequence[str], shape: TableShape) -> Header | None:
    """The header if these names have the shape; a name that stands twice counts where it stands first."""
    named = [shape.aliases.get(name, name) for name in names]
    if not shape.required <= set(named):
        return None
    columns = {name: place for place, name in reversed(list(enumerate(named))) if name}
    return Header("", dict(sorted(columns.items(), key=lambda item: item[1])), len(named))


def _sheet_rows(
    rows: Iterable[tuple[int, Cells]], header: Header, sheets: Generator[object, None, None]
) -> Iterator[TableRow]:
    with closing(sheets):  # and the workbook with them
        for number, cells in rows:
            texts = {name: cells[place] if place < len(cells) else "" for name, place in header.columns.items()}
            if any(texts.values()):
                yield TableRow(number, texts, True, False)


def _names(cells: Cells) -> tuple[str, ...]:
    return tuple(" ".join(cell.split()).lower() for cell in cells)


def _in_json(path: Path, shapes: Sequence[TableShape]) -> FoundTable | None:
    found = read_json(path, probe(path, MAX_BYTES))
    names = tuple(found.rows[0]) if found.rows else ()
    for shape in shapes:
        header = fit(names, shape)
        if header is not None:
            return FoundTable(shape, tuple(header.columns), _json_rows(found.rows, shape), found.partial)
    return None


def _json_rows(rows: Sequence[Mapping[str, str]], shape: TableShape) -> Iterator[TableRow]:
    for number, row in enumerate(rows, start=1):
        cells = {shape.aliases.get(name, name): value for name, value in row.items()}
        yield TableRow(number, cells, shape.required <= cells.keys(), False)


def _web_page(path: Path) -> BlangkonError:
    return refusal(
        "import.web_page",
        path,
        Sentence(
            f"Berkas {path.name} adalah halaman web, bukan tabel.", f"The file {path.name} is a web page, not a table."
        ),
        next_step=Sentence(
            "Buka di Excel atau LibreOffice, simpan sebagai .xlsx, lalu impor.",
            "Open it in Excel or LibreOffice, save it as .xlsx, then import it.",
        ),
    )
