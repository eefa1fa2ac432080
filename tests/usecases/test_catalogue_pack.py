"""A part of the catalogue for a small laptop: near products only, the same bytes again, imported as they were."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from blangkon_desktop.domain.catalogue import Product, Vendor
from blangkon_desktop.domain.errors import Conflict
from blangkon_desktop.interchange.catalogue_packs import CataloguePackFile
from blangkon_desktop.usecases.catalogue_views import SearchQuery
from tests.catalogue_shop import catalogue_in, desk_of, fill, offer


def test_a_pack_of_near_products_is_imported_as_it_was(tmp_path: Path) -> None:
    rows = (
        offer("1", "Map; biru", 500, region="33.25.04", pdn=True, stock=0, tkdn="40.5", updated_at="2026-03-01"),
        offer("2", "Lem", 700, region="33.26", vendor="V-2", umkk=False, specification='"kuat"'),
        offer("3", "Paku", 900, region="31.71"),
        offer("4", "Cat", 800, region="33.25", withdrawn="2026-01-01"),
    )
    pack = tmp_path / "batang.csv.gz"
    with catalogue_in(tmp_path) as catalogue:
        fill(catalogue, *rows)
        desk = desk_of(catalogue, tmp_path)
        report = desk.packs.pack(pack, SearchQuery(near=True))
        again = desk.packs.pack(tmp_path / "lagi.csv.gz", SearchQuery(near=True))
        whole = desk.packs.pack(tmp_path / "semua.csv.gz", SearchQuery())
        products = {row.product.product_id: catalogue.reader.product(row.product.product_id) for row in rows}
    assert (report.products, report.vendors, whole.products) == (2, 2, 3)
    assert report.sha256 == again.sha256
    assert report.size_bytes == pack.stat().st_size
    (tmp_path / "kecil").mkdir()
    with catalogue_in(tmp_path / "kecil") as catalogue:
        small = desk_of(catalogue, tmp_path / "kecil")
        assert small.imports.import_files([pack]).added == 2
        for product_id in ("mbizmarket:1", "mbizmarket:2"):
            assert catalogue.reader.product(product_id) == products[product_id]


def test_a_pack_never_writes_over_a_file(tmp_path: Path) -> None:
    taken = tmp_path / "ada.csv.gz"
    taken.write_bytes(b"x")
    with catalogue_in(tmp_path) as catalogue, pytest.raises(Conflict):
        desk_of(catalogue, tmp_path).packs.pack(taken, SearchQuery())
    assert taken.read_bytes() == b"x"


def test_a_catalogue_of_several_pages_is_packed_whole(tmp_path: Path) -> None:
    with catalogue_in(tmp_path) as catalogue:
        fill(catalogue, *(offer(str(number), f"Map {number}", 500 + number % 7) for number in range(2_345)))
        report = desk_of(catalogue, tmp_path).packs.pack(tmp_path / "semua.csv.gz", SearchQuery())
    assert report.products == 2_345


def test_a_pack_that_breaks_off_leaves_no_file(tmp_path: Path) -> None:
    class Broken(Exception):
        pass

    def offers() -> Iterator[tuple[Product, Vendor | None]]:
        row = offer("1", "Map")
        yield row.product, row.vendor
        raise Broken

    with pytest.raises(Broken):
        CataloguePackFile().write(tmp_path / "putus.csv.gz", offers())
    assert list(tmp_path.iterdir()) == []
