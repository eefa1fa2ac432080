"""Tables with a header line: which delimiter, which columns, and rows with the line at which they begin."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import IO

from blangkon_desktop.domain.errors import BlangkonError
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.interchange.refusals import not_this_format, refusal, truncated
from blangkon_desktop.interchange.text_files import TextFacts, open_text

_DELIMITERS = (",", ";", "\t", "|")
_SHAPE_SAMPLE = 5
_SHAPE_SHARE = 5


@dataclass(frozen=True, slots=True, eq=False)
class TableShape:
    """What makes a table recognisable: names in its header, small letters; `aliases` maps other names to them."""

    label: str
    required: frozenset[str]
    aliases: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Header:
    """A header that fits: the delimiter, the place of each column, and the number of columns."""

    delimiter: str
    columns: Mapping[str, int]
    width: int


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row by column name; `complete` is False if cells are missing. `last` marks the end of an unclosed file."""

    line: int
    cells: Mapping[str, str]
    complete: bool
    last_unclosed: bool


def find_header(path: Path, facts: TextFacts, shape: TableShape) -> Header | None:
    """The header if the file has this shape, else None."""
    first = _first_line(path, facts)
    for delimiter in _DELIMITERS:
        named = [shape.aliases.get(name, name) for name in _names(first, delimiter)]
        if shape.required <= set(named):
            while named and not named[-1]:
                named.pop()
            columns = {name: place for place, name in enumerate(named)}
            return Header(delimiter, columns, len(named)) if len(columns) == len(named) else None
    return None


def first_names(path: Path, facts: TextFacts) -> tuple[str, ...]:
    """The names in the first line, cut where they become most."""
    first = _first_line(path, facts)
    return max((tuple(_names(first, delimiter)) for delimiter in _DELIMITERS), key=len)


def _first_line(path: Path, facts: TextFacts) -> str:
    with open_text(path, facts) as text:
        return next((line for line in islice(text, 3) if line.strip() and not _is_hint(line)), "")


def _names(line: str, delimiter: str) -> list[str]:
    return [" ".join(name.strip().strip('"').lower().split()) for name in line.strip("\r\n").split(delimiter)]


def read_rows(path: Path, facts: TextFacts, shape: TableShape, header: Header) -> Iterator[TableRow]:
    """All rows below the header; empty lines and lines that begin with `#` are left out.

    Raises Damaged if quotes don't close, a cell is longer than 131,072 characters, or over a fifth of the
    rows lacks required cells.
    """
    total = wrong = 0
    previous: TableRow | None = None
    with open_text(path, facts) as text:
        for row in _rows(path, text, header):
            total += 1
            wrong += not row.complete and not shape.required <= row.cells.keys()
            if previous:
                yield previous
            previous = row
    if previous is None:
        if not facts.closed:
            raise truncated(path)
        return
    if wrong > _SHAPE_SAMPLE and wrong * _SHAPE_SHARE > total:
        raise not_this_format(path, shape.label)
    if not facts.closed:
        if not previous.complete:
            raise truncated(path)
        previous = TableRow(previous.line, previous.cells, True, True)
    yield previous


def _rows(path: Path, text: IO[str], header: Header) -> Iterator[TableRow]:
    reader = csv.reader(text, delimiter=header.delimiter, strict=True)
    seen_header = False
    begins = 1
    names = list(header.columns)
    try:
        for record in reader:
            line, begins = begins, reader.line_num + 1
            if not any(record) or _is_hint(record[0]):
                continue
            if not seen_header:
                seen_header = True
                continue
            cells = dict(zip(names, record, strict=False))
            yield TableRow(line, cells, len(record) >= header.width, False)
    except csv.Error as error:
        raise _broken(path, reader.line_num) from error


def _is_hint(line: str) -> bool:
    return line.startswith(("#", "sep="))


def _broken(path: Path, line: int) -> BlangkonError:
    return refusal(
        "import.broken_table",
        path,
        Sentence(f"Tabel di berkas {path.name} rusak.", f"The table in {path.name} is broken."),
        detail=Sentence(
            f"Sekitar baris {line}: tanda kutip tidak tertutup atau sel terlalu panjang.",
            f"Near line {line}: a quote is not closed or a cell is too long.",
        ),
        line=line,
    )
