"""Lists of standard prices (SSH) as kabupaten publish them: a table with code, name, specification, unit and price."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from blangkon_desktop.domain.errors import BlangkonError
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.interchange.catalogue_fields import BadField, clean, clean_name, price
from blangkon_desktop.interchange.csv_tables import TableRow, TableShape
from blangkon_desktop.interchange.refusals import columns_unknown, not_this_format, refusal, unknown_column
from blangkon_desktop.interchange.table_files import find_table, likely_header
from blangkon_desktop.usecases.budget_views import ImportMemory
from blangkon_desktop.usecases.standard_ports import StandardFile, StandardPrice

LABEL = "SSH"
NEEDED = ("name", "unit", "price")
_MOST_REJECTED = 200
_SUGGESTED: Mapping[str, Sequence[str]] = {
    "code": ("kode barang", "kode", "kode ssh", "id standar harga", "kode standar harga", "no. kode", "kode_barang"),
    "name": ("nama barang", "uraian barang", "uraian", "nama", "nama standar harga", "jenis barang", "uraian_barang",
             "nama_barang", "nama barang/jasa"),
    "specification": ("spesifikasi", "spek", "keterangan", "merk/spesifikasi"),
    "unit": ("satuan", "sat", "unit"),
    "price": ("harga satuan", "harga", "harga satuan (rp)", "harga (rp)", "harga tertinggi", "harga_satuan",
              "harga satuan tertinggi", "standar harga"),
    "year": ("tahun", "tahun anggaran", "ta"),
}  # fmt: skip
_NAME_THEM = Sentence(
    "Tentukan kolomnya (--column name='…' --column unit='…' --column price='…'); pilihan itu diingat.",
    "Name the columns (--column name='…' --column unit='…' --column price='…'); the choice is remembered.",
)
_EXAMPLE = Sentence("Tulis misalnya --column name='Uraian'.", "Write for example --column name='Uraian'.")


class StandardPriceFiles:
    """Reads tables by their columns: as somebody said, as remembered, or as names suggest."""

    def __init__(self, memory: ImportMemory) -> None:
        self._memory = memory

    def read(self, path: Path, columns: Mapping[str, str]) -> StandardFile:
        """All rows. Raises InvalidInput (`import.unknown_column`), Damaged (`import.columns_unknown` and others)."""
        header = likely_header(path)
        chosen = _choose(path, header, columns, self._memory.columns(header))
        table = find_table(path, [TableShape(LABEL, frozenset(chosen[name] for name in NEEDED), {})])
        if table is None:
            raise not_this_format(path, LABEL)
        rows: list[StandardPrice] = []
        rejected: list[tuple[int, Sentence]] = []
        years: Counter[int] = Counter()
        for row in table.rows:
            if not row.cells.get(chosen["price"], "").strip():
                continue  # headings of groups stand between the rows and have no price
            try:
                rows.append(_row(row, chosen))
            except BadField as error:
                rejected.append((row.line, error.reason))
            years.update(_year(row, chosen))
        if columns:
            self._memory.keep_columns(header, chosen)
        if not rows:
            raise _nothing(path)
        year = years.most_common(1)[0][0] if years else None
        return StandardFile(tuple(rows), tuple(rejected[:_MOST_REJECTED]), tuple(header), chosen, year)


def _row(row: TableRow, chosen: Mapping[str, str]) -> StandardPrice:
    def cell(name: str) -> str:
        return clean(row.cells.get(chosen.get(name, ""), ""))

    name = clean_name(cell("name"))
    specification, unit = cell("specification"), cell("unit")
    code = cell("code") or "|".join((name, specification, unit)).casefold()[:200]
    return StandardPrice(code, name, specification, unit, price(cell("price")))


def _year(row: TableRow, chosen: Mapping[str, str]) -> list[int]:
    text = row.cells.get(chosen.get("year", ""), "").strip()
    return [int(text)] if text.isascii() and text.isdecimal() and len(text) == len("2026") else []


def _choose(
    path: Path, header: Sequence[str], said: Mapping[str, str], remembered: Mapping[str, str]
) -> Mapping[str, str]:
    wanted = {field: " ".join(name.split()).lower() for field, name in said.items()}
    for field, name in wanted.items():
        if field not in _SUGGESTED or name not in header:
            raise unknown_column(field, name, header, _SUGGESTED, _EXAMPLE)
    known = {field: name for field, name in remembered.items() if field in _SUGGESTED and name in header}
    chosen = {**known, **wanted}
    for field, names in _SUGGESTED.items():
        free = (name for name in names if name in header and name not in chosen.values())
        if field not in chosen and (name := next(free, "")):
            chosen[field] = name
    missing = [field for field in NEEDED if field not in chosen]
    if missing:
        raise columns_unknown(path, missing, header, _SUGGESTED, _NAME_THEM)
    return chosen


def _nothing(path: Path) -> BlangkonError:
    return refusal(
        "ssh.nothing_read",
        path,
        Sentence(f"Tidak ada baris harga di berkas {path.name}.", f"There is no row with a price in {path.name}."),
    )
