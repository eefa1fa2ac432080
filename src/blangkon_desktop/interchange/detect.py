"""Which catalogue format a file has, and reading it row by row. The one adapter of `CatalogueFiles`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from blangkon_desktop.domain.catalogue import Channel
from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.interchange import blangkon_csv, mbizmarket
from blangkon_desktop.interchange.catalogue_fields import BadField, clean
from blangkon_desktop.interchange.csv_tables import (
    Header,
    TableRow,
    TableShape,
    find_header,
    read_rows,
)
from blangkon_desktop.interchange.refusals import not_this_format, truncated
from blangkon_desktop.interchange.text_files import TextFacts, probe
from blangkon_desktop.usecases.catalogue_views import BadRow, GoodRow, RowPlace

SHAPES = (mbizmarket.SHAPE, blangkon_csv.SHAPE)
FORMATS = ("auto", *(shape.label for shape in SHAPES))

RowReader = Callable[[TableRow, RowPlace], GoodRow]

_WRONG_COLUMNS = Sentence("Jumlah kolom baris ini kurang.", "This row has too few columns.")


class CatalogueFileFormats:
    """Reads catalogue files of the supported formats."""

    def read(self, path: Path, file_format: str, channel: Channel | None) -> Iterator[GoodRow | BadRow]:
        """Rows of a file, good and bad; the header is read before the first row is asked for.

        Raises InvalidInput for an unknown format or a channel that the format can't have, Damaged if the file
        is not what it claims, the latter also while rows are being read.
        """
        if file_format not in FORMATS:
            raise _unsupported(file_format)
        if file_format == "auto" and _is_workbook(path):
            raise _unsupported("xlsx")
        facts = probe(path)
        shape, header = _recognise(path, facts, file_format)
        return _read(path, facts, shape, header, _row_reader(shape, channel))

    def write_template(self, path: Path) -> None:
        """An empty `blangkon-csv`. Raises Conflict if the file exists."""
        blangkon_csv.write_template(path)


def _recognise(path: Path, facts: TextFacts, file_format: str) -> tuple[TableShape, Header]:
    for shape in SHAPES:
        if file_format in ("auto", shape.label):
            header = find_header(path, facts, shape)
            if header is not None:
                return shape, header
    label = " / ".join(shape.label for shape in SHAPES) if file_format == "auto" else file_format
    raise not_this_format(path, label)


def _row_reader(shape: TableShape, channel: Channel | None) -> RowReader:
    if shape is blangkon_csv.SHAPE:
        return blangkon_csv.row_reader(channel)
    if channel not in (None, Channel.MBIZMARKET):
        raise InvalidInput(
            "import.channel_does_not_fit",
            Sentence(f"Format {shape.label} hanya untuk Mbizmarket.", f"{shape.label} is for Mbizmarket only."),
            next_step=Sentence("Hilangkan pilihan kanal.", "Leave the channel out."),
            field="channel",
        )
    return mbizmarket.read_row


def _read(
    path: Path, facts: TextFacts, shape: TableShape, header: Header, read_row: RowReader
) -> Iterator[GoodRow | BadRow]:
    for row in read_rows(path, facts, shape, header):
        place = RowPlace(path.name, row.line)
        try:
            if not row.complete and not shape.required <= row.cells.keys():
                raise BadField("wrong-columns", _WRONG_COLUMNS)
            good = read_row(row, place)
        except BadField as error:
            if row.last_unclosed:
                raise truncated(path) from error
            yield _bad(row, place, error)
        else:
            yield good


def _bad(row: TableRow, place: RowPlace, error: BadField) -> BadRow:
    sku = clean(row.cells.get("sku_no", row.cells.get("sku", "")))[:200]
    name = clean(row.cells.get("product_name", row.cells.get("name", "")))[:200]
    return BadRow(place, error.code, error.reason, sku, name)


def _is_workbook(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(4) == b"PK\x03\x04"
    except OSError:
        return False


def _unsupported(file_format: str) -> InvalidInput:
    known = ", ".join(shape.label for shape in SHAPES)
    return InvalidInput(
        "import.format_not_supported",
        Sentence(f"Format «{file_format}» belum dapat diimpor.", f"The format “{file_format}” can't be imported yet."),
        detail=Sentence(f"Yang dapat dibaca: {known}.", f"What can be read: {known}."),
        next_step=Sentence(
            "Simpan berkas sebagai blangkon-csv (lihat `catalog template`), lalu impor lagi.",
            "Save the file as blangkon-csv (see `catalog template`), then import it.",
        ),
        field="format",
        data={"format": file_format, "supported": [shape.label for shape in SHAPES]},
    )
