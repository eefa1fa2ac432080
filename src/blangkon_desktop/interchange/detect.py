"""Which catalogue format a file has, and reading it row by row. The one adapter of `CatalogueFiles`."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain
from pathlib import Path

from blangkon_desktop.domain.catalogue import CHANNEL_LABELS, Channel
from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.interchange import blangkon_csv, catalogue_columns, inaproc_products, isb_ecat, mbizmarket
from blangkon_desktop.interchange.catalogue_fields import BadField, clean
from blangkon_desktop.interchange.csv_tables import (
    Header,
    TableRow,
    TableShape,
    find_header,
    read_rows,
)
from blangkon_desktop.interchange.json_objects import looks_like_json, read_objects
from blangkon_desktop.interchange.refusals import not_this_format, truncated
from blangkon_desktop.interchange.table_files import file_kind, find_table, likely_header
from blangkon_desktop.interchange.text_files import TextFacts, probe
from blangkon_desktop.usecases.catalogue_views import BadRow, GoodRow, RowPlace

SHAPES = (mbizmarket.SHAPE, blangkon_csv.SHAPE, isb_ecat.SHAPE, inaproc_products.SHAPE)
FORMATS = ("auto", *(shape.label for shape in SHAPES), catalogue_columns.LABEL)

RowReader = Callable[[TableRow, RowPlace], GoodRow]

_ONE_CHANNEL: Mapping[str, tuple[RowReader, Channel]] = {
    mbizmarket.SHAPE.label: (mbizmarket.read_row, Channel.MBIZMARKET),
    isb_ecat.SHAPE.label: (isb_ecat.read_row, Channel.EKATALOG_LOKAL),
}
_SKU_CELLS = ("sku_no", "sku", "kd_produk", "id")
_NAME_CELLS = ("product_name", "nama_produk", "name")

_WRONG_COLUMNS = Sentence("Jumlah kolom baris ini kurang.", "This row has too few columns.")


class CatalogueFileFormats:
    """Reads catalogue files of the supported formats."""

    def read(
        self,
        path: Path,
        file_format: str,
        channel: Channel | None,
        columns: Mapping[str, str] | None = None,
        remembered: Mapping[str, Sequence[str]] | None = None,
    ) -> Iterator[GoodRow | BadRow]:
        """Rows of a file, good and bad; the header is read before the first row is asked for.

        `columns` says which column of a table of no known format holds which field, `remembered` what was said
        before.

        Raises InvalidInput for an unknown format or a channel that the format can't have, Damaged if the file
        is not what it claims, the latter also while rows are being read.
        """
        if file_format not in FORMATS:
            raise _unsupported(file_format)
        workbook = file_kind(path) == "xlsx"
        if workbook or file_format == catalogue_columns.LABEL:
            label = "auto" if file_format == catalogue_columns.LABEL else file_format
            return _read_table(path, label, channel, columns or {}, remembered or {})
        facts = probe(path)
        if looks_like_json(path, facts):
            return _read_json(path, facts, file_format, channel)
        shape, header = _recognise(path, facts, file_format)
        return _read(path, read_rows(path, facts, shape, header), shape, _row_reader(shape, channel))

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
    if shape is inaproc_products.SHAPE:
        return inaproc_products.row_reader(channel)
    reader, own = _ONE_CHANNEL[shape.label]
    if channel not in (None, own):
        name = CHANNEL_LABELS[own]
        raise InvalidInput(
            "import.channel_does_not_fit",
            Sentence(f"Format {shape.label} hanya untuk {name}.", f"{shape.label} is for {name} only."),
            next_step=Sentence("Hilangkan pilihan kanal.", "Leave the channel out."),
            field="channel",
        )
    return reader


def _read_table(
    path: Path,
    file_format: str,
    channel: Channel | None,
    columns: Mapping[str, str],
    remembered: Mapping[str, Sequence[str]],
) -> Iterator[GoodRow | BadRow]:
    """Rows of a workbook, or of any table whose columns somebody names: a known format, else by columns."""
    known = [shape for shape in SHAPES if file_format in ("auto", shape.label)]
    found = None if columns else find_table(path, known)
    if found is not None:
        return _read(path, found.rows, found.shape, _row_reader(found.shape, channel))
    if file_format != "auto":
        raise not_this_format(path, file_format)
    shape = catalogue_columns.shape_of(path, likely_header(path), columns, remembered)
    found = find_table(path, [shape])
    if found is None:
        raise not_this_format(path, shape.label)
    return _read(path, map(_with_sku, found.rows), shape, blangkon_csv.row_reader(channel))


def _with_sku(row: TableRow) -> TableRow:
    """A row of a table without codes gets one from seller and name, so that the next file finds it again."""
    if row.cells.get("sku", "").strip():
        return row
    told = "|".join(clean(row.cells.get(name, "")).casefold() for name in ("vendor", "name", "unit"))
    code = hashlib.blake2b(told.encode(), digest_size=6).hexdigest()
    return replace(row, cells={**row.cells, "sku": f"T-{code}"})


def _read_json(path: Path, facts: TextFacts, file_format: str, channel: Channel | None) -> Iterator[GoodRow | BadRow]:
    """Rows of a JSON list; its first object tells the format."""
    objects = read_objects(path, facts)
    first = next(objects, None)
    shapes = [shape for shape in SHAPES if file_format in ("auto", shape.label)]
    shape = next((shape for shape in shapes if shape.required <= _named(shape, first or {}).keys()), None)
    if shape is None:
        raise not_this_format(path, " / ".join(each.label for each in shapes))
    rows = (
        TableRow(number, _named(shape, cells), False, False)
        for number, cells in enumerate(chain([first or {}], objects), start=1)
    )
    return _read(path, rows, shape, _row_reader(shape, channel))


def _named(shape: TableShape, cells: Mapping[str, str]) -> Mapping[str, str]:
    return {shape.aliases.get(name, name): value for name, value in cells.items()} if shape.aliases else cells


def _read(path: Path, rows: Iterable[TableRow], shape: TableShape, read_row: RowReader) -> Iterator[GoodRow | BadRow]:
    for row in rows:
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
    sku = clean(next((row.cells[name] for name in _SKU_CELLS if name in row.cells), ""))[:200]
    name = clean(next((row.cells[name] for name in _NAME_CELLS if name in row.cells), ""))[:200]
    return BadRow(place, error.code, error.reason, sku, name)


def _unsupported(file_format: str) -> InvalidInput:
    known = ", ".join(FORMATS[1:])
    return InvalidInput(
        "import.format_not_supported",
        Sentence(f"Format «{file_format}» belum dapat diimpor.", f"The format “{file_format}” can't be imported yet."),
        detail=Sentence(f"Yang dapat dibaca: {known}.", f"What can be read: {known}."),
        next_step=Sentence(
            "Simpan berkas sebagai blangkon-csv (lihat `catalog template`), lalu impor lagi.",
            "Save the file as blangkon-csv (see `catalog template`), then import it.",
        ),
        field="format",
        data={"format": file_format, "supported": list(FORMATS[1:])},
    )
