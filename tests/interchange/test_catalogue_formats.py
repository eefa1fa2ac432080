"""Whole catalogue files: Mbizmarket's export, our own format, finding out which one it is, and refusals."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from blangkon_desktop.domain.catalogue import Channel, PurchaseKind
from blangkon_desktop.domain.errors import BlangkonError, Conflict, Damaged, InvalidInput
from blangkon_desktop.interchange.blangkon_csv import PRODUCT_COLUMNS
from blangkon_desktop.interchange.detect import CatalogueFileFormats
from blangkon_desktop.interchange.mbizmarket import kind_of, legal_form
from blangkon_desktop.usecases.catalogue_views import BadRow, GoodRow
from tests.catalogue_shop import MBIZMARKET_HEADER, OWN_HEADER, mbizmarket_file, mbizmarket_row, own_file


def rows_of(path: Path, file_format: str = "auto", channel: Channel | None = None) -> list[GoodRow | BadRow]:
    return list(CatalogueFileFormats().read(path, file_format, channel))


def only_good(path: Path, channel: Channel | None = None) -> GoodRow:
    (row,) = rows_of(path, channel=channel)
    assert isinstance(row, GoodRow)
    return row


def code_of(path: Path, file_format: str = "auto") -> str:
    with pytest.raises(BlangkonError) as refused:
        rows_of(path, file_format)
    return refused.value.code


def test_a_row_of_mbizmarket(tmp_path: Path) -> None:
    row = only_good(mbizmarket_file(tmp_path / "a.csv", mbizmarket_row("SKU1 220416", "Kertas_x000d_ A4")))
    assert row.place.line == 2
    assert row.product.product_id == "mbizmarket:SKU1 220416"
    assert row.product.name == "Kertas A4"
    assert (row.product.price, row.product.price_with_tax) == (171_000, 189_810)
    assert row.product.category == "Perlengkapan Kantor > Alat Tulis Kantor > Produk Kertas > Kertas Rim"
    assert (row.vendor.vendor_id, row.vendor.legal_form, row.vendor.region) == ("mbizmarket:77", "CV", "Kota Contoh")
    assert row.product.updated_at == "2022-04-16"


@pytest.mark.parametrize(
    ("price", "tax", "before", "after"),
    [
        ("5103603.6", "561396.396", 5_103_604, 5_665_000),
        ("5103.6", "561.396", 5_104, 5_665),
        ("1.250.000", "137.500", 1_250_000, 1_387_500),
        ("25000.0", "0.0", 25_000, 25_000),
        ("25000", "", 25_000, 25_000),
    ],
)
def test_amounts_with_decimals_round_to_what_is_paid(
    tmp_path: Path, price: str, tax: str, before: int, after: int
) -> None:
    product = only_good(mbizmarket_file(tmp_path / "a.csv", mbizmarket_row("1", "Map", price, tax))).product
    assert (product.price, product.price_with_tax) == (before, after)


@pytest.mark.parametrize(
    ("price", "tax", "code"),
    [
        ("0.0", "0.0", "price-not-positive"),
        ("-5", "0.0", "price-unreadable"),
        ("", "0.0", "price-missing"),
        ("1000.0", "900.0", "tax-implausible"),
    ],
)
def test_bad_amounts_are_rejected_with_their_line(tmp_path: Path, price: str, tax: str, code: str) -> None:
    good, bad = mbizmarket_row("1", "Map"), mbizmarket_row("2", "Lem", price, tax)
    first, second = rows_of(mbizmarket_file(tmp_path / "a.csv", good, bad))
    assert isinstance(first, GoodRow)
    assert isinstance(second, BadRow)
    assert (second.code, second.place.line, second.sku, second.name) == (code, 3, "2", "Lem")


@pytest.mark.parametrize(
    ("levels", "kind"),
    [
        (["Jasa", "Event Organizer", "Event Organizer", "Katering Makanan"], PurchaseKind.CATERING),
        (["Jasa", "Penyewaan", "Penyewaan", "Ruang Rapat"], PurchaseKind.SERVICES),
        (["Jasa", "Barang Custom", "Barang Custom", "Tas Bingkisan"], PurchaseKind.GOODS),
        (["Jasa", "Barang Custom", "Barang Custom", "Jasa Custom Cetak"], PurchaseKind.SERVICES),
        (["Groceries", "Minuman", "Minuman", "Kopi"], PurchaseKind.GOODS),
    ],
)
def test_kinds_by_category(levels: list[str], kind: PurchaseKind) -> None:
    assert kind_of(levels) is kind


def test_legal_forms() -> None:
    assert [legal_form(name) for name in ("CV.CONTOH JAYA", "CONTOH INDONESIA. PT", "Toko Contoh", "")] == [
        "CV",
        "PT",
        "",
        "",
    ]


def test_a_row_of_our_own(tmp_path: Path) -> None:
    line = "tisera;A-1;Kertas A4;Toko Contoh;V-9;Rp 50.000,00;55500;rim;Kertas;barang;33.25.03;ya;tidak;4"
    product = only_good(own_file(tmp_path / "a.csv", line)).product
    assert (product.product_id, product.vendor_id) == ("tisera:A-1", "tisera:V-9")
    assert (product.price, product.price_with_tax, product.taxed) == (50_000, 55_500, True)
    assert (product.pdn, product.umkk, product.sold, product.unit) == (True, False, 4, "rim")


def test_a_short_row_and_one_without_a_channel(tmp_path: Path) -> None:
    path = own_file(tmp_path / "a.csv", ";A-1;Map;Toko Dua Kata;;500")
    product = only_good(path, Channel.GRATIS_ONGKIR).product
    assert product.vendor_id == "gratis-ongkir:toko-dua-kata"
    (row,) = rows_of(path)
    assert isinstance(row, BadRow)
    assert row.code == "channel-missing"


def test_rows_of_another_channel_are_rejected(tmp_path: Path) -> None:
    (row,) = rows_of(own_file(tmp_path / "a.csv", "tisera;1;Map;Toko;V;5"), channel=Channel.MBIZMARKET)
    assert isinstance(row, BadRow)
    assert row.code == "other-channel"


def test_commas_indonesian_names_and_hints_are_read(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text('sep=,\n# penjelasan\nkanal,SKU,Nama,Penyedia,Harga\ntisera,1,Map,Toko,"1,500"\n', encoding="utf-8")
    assert only_good(path).product.price == 1_500


def test_the_template_is_an_empty_file_of_the_format(tmp_path: Path) -> None:
    path = tmp_path / "isi.csv"
    CatalogueFileFormats().write_template(path)
    assert rows_of(path) == []
    with path.open("a", encoding="utf-8") as file:
        file.write("tisera;1;Map;Toko;;1500" + ";" * (len(PRODUCT_COLUMNS) - 6) + "\n")
    assert only_good(path).product.name == "Map"
    with pytest.raises(Conflict):
        CatalogueFileFormats().write_template(path)


def test_a_name_over_several_lines_keeps_the_line_numbers(tmp_path: Path) -> None:
    rows = 'tisera;1;"Map\nmerah";Toko;V;5', "tisera;2;Lem;Toko;V;x"
    first, second = rows_of(own_file(tmp_path / "a.csv", *rows))
    assert isinstance(first, GoodRow)
    assert first.product.name == "Map merah"
    assert (first.place.line, second.place.line) == (2, 4)


def test_another_header_is_another_format(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("a,b,c\n1,2,3\n", encoding="utf-8")
    assert code_of(path) == "import.not_this_format"
    assert code_of(mbizmarket_file(path, mbizmarket_row("1", "Map")), "blangkon-csv") == "import.not_this_format"
    assert code_of(own_file(path, "tisera;1;Map;Toko;V;5"), "mbizmarket-sku") == "import.not_this_format"


@pytest.mark.parametrize("file_format", ["ods", "pdf"])
def test_formats_to_come_are_named_honestly(tmp_path: Path, file_format: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        rows_of(tmp_path / "none.csv", file_format)
    assert "mbizmarket-sku" in refused.value.detail.id


def test_what_only_looks_like_a_workbook_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"PK\x03\x04" + bytes(100))
    assert code_of(path) == "import.not_a_workbook"
    assert code_of(path, "mbizmarket-sku") == "import.not_a_workbook"


def test_mbizmarket_files_belong_to_mbizmarket(tmp_path: Path) -> None:
    path = mbizmarket_file(tmp_path / "a.csv", mbizmarket_row("1", "Map"))
    with pytest.raises(InvalidInput):
        rows_of(path, channel=Channel.TISERA)


@pytest.mark.parametrize("cut", [1, 12, 25, 60])
def test_a_cut_file_is_refused_whole(tmp_path: Path, cut: int) -> None:
    path = mbizmarket_file(tmp_path / "a.csv", *(mbizmarket_row(str(n), "Map") for n in range(30)))
    data = path.read_bytes()
    path.write_bytes(data[: -1 - cut])
    if cut == 1:
        path.write_bytes(data[:-3])
    assert code_of(path) == "import.truncated"
    path.write_bytes(MBIZMARKET_HEADER.encode())
    assert code_of(path) == "import.truncated"


def test_an_unclosed_quote_and_a_giant_cell_are_refused(tmp_path: Path) -> None:
    path = own_file(tmp_path / "a.csv", 'tisera;1;"Map;Toko;V;5', "tisera;2;Lem;Toko;V;5")
    assert code_of(path) == "import.broken_table"
    path = own_file(tmp_path / "b.csv", f"tisera;1;{'x' * 1_100_000};Toko;V;5")
    assert code_of(path) == "import.broken_table"


def test_one_short_row_is_rejected_but_many_are_another_format(tmp_path: Path) -> None:
    good = [f"tisera;{n};Map;Toko;V;5" for n in range(30)]
    rows = rows_of(own_file(tmp_path / "a.csv", *good, "tisera;99", *good[:1]))
    assert [row.code for row in rows if isinstance(row, BadRow)] == ["wrong-columns"]
    assert code_of(own_file(tmp_path / "b.csv", *good, *(["tisera;99"] * 20))) == "import.not_this_format"


def test_a_compressed_file_is_read_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "a.csv.gz"
    path.write_bytes(gzip.compress(f"{OWN_HEADER}\ntisera;1;Map;Toko;V;5\n".encode()))
    assert only_good(path).product.price == 5


def test_the_header_is_read_before_the_first_row_is_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("a,b\n", encoding="utf-8")
    with pytest.raises(Damaged):
        CatalogueFileFormats().read(path, "auto", None)
