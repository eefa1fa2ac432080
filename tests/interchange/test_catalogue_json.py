"""Product lists in JSON: the old and the new e-katalog, hostile and cut-off files."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from blangkon_desktop.domain.catalogue import Channel
from blangkon_desktop.domain.errors import Damaged
from blangkon_desktop.interchange.detect import CatalogueFileFormats
from blangkon_desktop.usecases.catalogue_views import BadRow, GoodRow

OLD = {
    "kd_produk": 77, "nama_produk": "Kursi Lipat", "nama_penyedia": "CV Contoh Jaya", "nama_komoditas": "Perabot",
    "nama_kategori_terkecil": "Kursi", "harga": '[{"harga": 350000.0, "kabupatenId": 3}, {"harga": 340000}]',
    "unit_pengukuran": "Buah", "jenis_produk": "lokal", "tkdn_produk": "40,5", "jumlah_stok": 0.0,
    "status_tayang": "tayang", "active": 1, "modified_date": "2026-03-01 10:00:00",
}  # fmt: skip
NEW = {
    "id": "9f-1", "name": "Meja Rapat", "sellerName": "PT Contoh", "sellerId": "s1", "defaultPrice": 1_000_000,
    "defaultPriceWithTax": 1_110_000, "isSellerUMKK": True, "tkdn": {"value": 61.2},
    "location": {"name": "Kab. Batang", "regionCode": "33.25"}, "category": {"name": "Meja"}, "unitSold": 4,
    "stockAccumulation": 12, "createdAt": "2026-05-02T08:00:00Z", "isActive": True,
}  # fmt: skip


def rows(folder: Path, content: Any, file_format: str = "auto", channel: Channel | None = None) -> list[Any]:
    path = folder / "isi.json"
    path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    return list(CatalogueFileFormats().read(path, file_format, channel))


def test_the_old_catalogue_gives_its_lowest_price_and_status(tmp_path: Path) -> None:
    good, gone = rows(tmp_path, [OLD, OLD | {"kd_produk": 78, "status_tayang": "tidak_tayang"}])
    product = good.product
    assert (product.product_id, product.price, product.unit) == ("ekatalog-lokal:77", 340_000, "buah")
    assert (product.pdn, product.tkdn, product.stock) == (True, "40.5", None)
    assert (product.category, product.updated_at, product.withdrawn) == ("Perabot > Kursi", "2026-03-01", "")
    assert gone.product.withdrawn == "2026-03-01"


def test_the_new_catalogue_comes_as_data_of_the_gateway(tmp_path: Path) -> None:
    (row,) = rows(tmp_path, {"success": True, "data": [NEW], "meta": {"has_more": False}})
    product = row.product
    assert (product.price, product.price_with_tax, product.region) == (1_000_000, 1_110_000, "33.25")
    assert (product.umkk, product.tkdn, product.sold, product.stock) == (True, "61.2", 4, 12)
    assert row.vendor.vendor_id == "ekatalog-lokal:s1"
    (elsewhere,) = rows(tmp_path, [NEW], channel=Channel.TISERA)
    assert elsewhere.product.product_id == "tisera:9f-1"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"harga": "[]"}, "price-missing"),
        ({"harga": "[{]"}, "price-unreadable"),
        ({"harga": '[{"harga": "NaN"}]'}, "price-missing"),
        ({"nama_produk": None}, "name-missing"),
        ({"nama_penyedia": ""}, "vendor-missing"),
        ({"modified_date": "kemarin"}, "date-unreadable"),
    ],
)
def test_a_bad_row_is_told_and_the_others_stay(tmp_path: Path, change: dict[str, Any], code: str) -> None:
    bad, good = rows(tmp_path, [OLD | change, OLD | {"kd_produk": 1}])
    assert isinstance(bad, BadRow)
    assert (bad.code, bad.sku) == (code, "77")
    assert isinstance(good, GoodRow)


@pytest.mark.parametrize(
    "content",
    ["{}", "[]", "[1, 2]", '{"data": 5}', "[{}]", json.dumps([OLD])[:-1], json.dumps([OLD])[:-9], "[" * 100_000],
)
def test_what_is_no_list_of_products_or_is_cut_off_is_refused(tmp_path: Path, content: str) -> None:
    with pytest.raises(Damaged):
        rows(tmp_path, content)


def test_a_list_of_any_length_is_read_in_pieces(tmp_path: Path) -> None:
    many = [OLD | {"kd_produk": number, "nama_produk": f"Kursi {number} " + "x" * 300} for number in range(3_000)]
    found = rows(tmp_path, many)
    assert [row.product.sku for row in found] == [str(number) for number in range(3_000)]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200, deadline=None)
@given(at=st.integers(0, 800), byte=st.integers(0, 255))
def test_any_changed_byte_is_read_or_refused_but_never_breaks(tmp_path: Path, at: int, byte: int) -> None:
    whole = bytearray(json.dumps([OLD, NEW], ensure_ascii=False).encode())
    whole[at % len(whole)] = byte
    path = tmp_path / "rusak.json"
    path.write_bytes(bytes(whole))
    with contextlib.suppress(Damaged):
        assert all(isinstance(row, (GoodRow, BadRow)) for row in CatalogueFileFormats().read(path, "auto", None))
