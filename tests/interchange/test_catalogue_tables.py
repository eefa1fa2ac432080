"""Product tables that no program made: workbooks and CSV whose columns are guessed, said, or remembered."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from blangkon_desktop.domain.catalogue import Channel
from blangkon_desktop.domain.errors import Damaged, InvalidInput
from blangkon_desktop.interchange.detect import CatalogueFileFormats
from blangkon_desktop.usecases.catalogue_views import BadRow, GoodRow
from tests.catalogue_shop import catalogue_in, desk_of
from tests.interchange.workbooks import write_xlsx

TITLE = ("DAFTAR HARGA TOKO MAJU",)
HEAD = ("No", "Nama Barang", "Toko", "Satuan", "Harga Satuan", "Kecamatan")
ROWS = ((1, "Kertas HVS A4", "CV Maju", "rim", 54_000, "Kec. Limpung"), (2, "Map", "CV Maju", "buah", 2_500, ""))


def read(
    path: Path,
    file_format: str = "auto",
    columns: Mapping[str, str] | None = None,
    remembered: Mapping[str, Sequence[str]] | None = None,
) -> list[GoodRow | BadRow]:
    return list(CatalogueFileFormats().read(path, file_format, Channel.TISERA, columns, remembered))


def good(rows: list[GoodRow | BadRow]) -> list[GoodRow]:
    return [row for row in rows if isinstance(row, GoodRow)]


def test_a_workbook_with_a_title_and_usual_heads_is_understood(tmp_path: Path) -> None:
    rows = good(read(write_xlsx(tmp_path / "toko.xlsx", TITLE, HEAD, *ROWS)))
    assert [(row.product.name, row.product.price, row.product.unit) for row in rows] == [
        ("Kertas HVS A4", 54_000, "rim"),
        ("Map", 2_500, "buah"),
    ]
    assert rows[0].product.region == "Kec. Limpung"


def test_rows_without_a_code_are_found_again_in_the_next_file(tmp_path: Path) -> None:
    first = good(read(write_xlsx(tmp_path / "a.xlsx", HEAD, *ROWS)))
    again = good(read(write_xlsx(tmp_path / "b.xlsx", HEAD, *ROWS[::-1])))
    assert {row.product.sku for row in first} == {row.product.sku for row in again}
    assert len({row.product.sku for row in first}) == 2


def test_a_known_format_in_a_workbook_is_known(tmp_path: Path) -> None:
    head = ("channel", "sku", "name", "vendor", "price")
    rows = good(read(write_xlsx(tmp_path / "isi.xlsx", head, ("tisera", "A-1", "Lem", "Toko", 5_000))))
    assert rows[0].product.product_id == "tisera:A-1"


def test_columns_are_said_and_then_remembered(tmp_path: Path) -> None:
    head = ("Uraian Pekerjaan", "Rekanan", "Nilai")
    path = write_xlsx(tmp_path / "lain.xlsx", head, ("Servis AC", "CV Dingin", 150_000))
    with pytest.raises(Damaged) as unknown:
        read(path)
    assert unknown.value.code == "import.columns_unknown"
    said = {"name": "Uraian Pekerjaan", "vendor": "rekanan", "price": "Nilai"}
    assert good(read(path, columns=said))[0].product.name == "Servis AC"
    with catalogue_in(tmp_path) as catalogue:
        desk = desk_of(catalogue, tmp_path)
        assert desk.imports.import_files([path], channel=Channel.TISERA, columns=said).added == 1
        assert desk.imports.import_files([path], channel=Channel.TISERA).unchanged == 1


def test_a_column_that_is_not_there_is_told(tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "toko.xlsx", HEAD, *ROWS)
    for said in ({"name": "Bukan Kolom"}, {"warna": "Satuan"}):
        with pytest.raises(InvalidInput) as refused:
            read(path, columns=said)
        assert refused.value.code == "import.unknown_column"


def test_a_csv_of_no_known_format_is_read_by_its_columns_when_asked_so(tmp_path: Path) -> None:
    path = tmp_path / "toko.csv"
    path.write_text("Nama Barang;Toko;Harga\nLem;CV Maju;5.000\nMap;CV Maju;\n", encoding="utf-8")
    rows = read(path, "xlsx")
    assert good(rows)[0].product.price == 5_000
    assert [row.code for row in rows if isinstance(row, BadRow)] == ["price-missing"]
