"""Imports into a real catalogue.db: counts, one transaction, readers that don't wait, a file that stays whole."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from blangkon_desktop.domain.errors import BlangkonError, Damaged
from blangkon_desktop.store.catalogue.opening import open_catalogue
from blangkon_desktop.usecases.catalogue_views import SearchQuery
from tests.catalogue_shop import catalogue_in, fill, offer

TODAY = date(2026, 11, 24)


def test_new_changed_and_the_same_are_told_apart(tmp_path: Path) -> None:
    with catalogue_in(tmp_path) as catalogue:
        first = fill(catalogue, offer("1", "Map"), offer("2", "Lem"))
        assert (first.added, first.changed, first.unchanged) == (2, 0, 0)
        second = fill(catalogue, offer("1", "Map"), offer("2", "Lem cair"), offer("3", "Paku"))
        assert (second.added, second.changed, second.unchanged) == (1, 1, 1)
        assert catalogue.reader.search(SearchQuery("cair"), TODAY).total == 1


def test_of_one_sku_the_last_row_wins_and_every_row_is_counted(tmp_path: Path) -> None:
    rows = [offer("1", "Map", 900), offer("1", "Map", 800), offer("1", "Map", 900), offer("1", "Map", 900)]
    with catalogue_in(tmp_path) as catalogue:
        settled = fill(catalogue, *rows)
        assert (settled.added, settled.changed, settled.unchanged) == (1, 0, 2)
        assert [sku for _, sku in settled.superseded] == ["1"]
        again = fill(catalogue, *rows)
        assert (again.added, again.changed, again.unchanged, len(again.superseded)) == (0, 0, 3, 1)
        product = catalogue.reader.product("mbizmarket:1")
        assert product is not None
        assert product.price == 900


def test_a_batch_that_is_not_settled_leaves_nothing(tmp_path: Path) -> None:
    with catalogue_in(tmp_path) as catalogue:
        with catalogue.writer.batch() as batch:
            batch.stage([offer("1", "Map")])
        with catalogue.writer.batch() as batch:
            batch.stage([offer("2", "Lem")])
            assert batch.compare().added == 1
        assert catalogue.reader.info().products == 0
        assert catalogue.reader.info().built_at is None


def test_searching_does_not_wait_for_a_writer(tmp_path: Path) -> None:
    with catalogue_in(tmp_path) as catalogue:
        fill(catalogue, offer("1", "Map"))
        writer = sqlite3.connect(tmp_path / "catalogue.db", isolation_level=None)
        writer.execute("BEGIN IMMEDIATE")
        writer.execute("DELETE FROM products")
        assert catalogue.reader.search(SearchQuery("map"), TODAY).total == 1
        writer.execute("ROLLBACK")
        writer.close()


def test_importing_the_same_again_does_not_touch_the_date(tmp_path: Path) -> None:
    with catalogue_in(tmp_path) as catalogue:
        fill(catalogue, offer("1", "Map"))
        with catalogue.writer.batch() as batch:
            batch.stage([offer("1", "Map")])
            batch.compare()
            batch.keep("2030-01-01T00:00:00+07:00")
        assert catalogue.reader.info().built_at == "2026-11-24T08:30:00+07:00"


def test_what_one_source_does_not_know_of_a_vendor_stays(tmp_path: Path) -> None:
    with catalogue_in(tmp_path) as catalogue:
        row = offer("1", "Map")
        fill(catalogue, replace(row, vendor=replace(row.vendor, pkp=True, npwp="012")))
        fill(catalogue, replace(row, vendor=replace(row.vendor, bank="Bank Contoh")))
        vendor = catalogue.reader.vendor("mbizmarket:V-1")
        assert vendor is not None
        assert (vendor.pkp, vendor.npwp, vendor.bank) == (True, "012", "Bank Contoh")


def test_all_that_is_known_comes_back(tmp_path: Path) -> None:
    row = offer("A 1", "Nama", 5, price_with_tax=6, specification="<b>x</b>", tkdn="40", pdn=False, umkk=True, sold=2)
    with catalogue_in(tmp_path) as catalogue:
        fill(catalogue, row)
        assert catalogue.reader.product("mbizmarket:A 1") == row.product
        assert catalogue.reader.vendor("mbizmarket:V-1") == row.vendor
        assert catalogue.reader.product("mbizmarket:none") is None
        assert list(catalogue.reader.categories()) == [("Umum", 1)]


def test_the_file_opens_again_and_is_whole(tmp_path: Path) -> None:
    with catalogue_in(tmp_path) as catalogue:
        fill(catalogue, offer("1", "Map"), offer("2", "Lem"))
    with catalogue_in(tmp_path) as catalogue:
        assert all(check.ok for check in catalogue.health())
        assert catalogue.reader.info().size_bytes >= (tmp_path / "catalogue.db").stat().st_size


def test_an_index_that_lost_products_is_noticed_and_rebuilt(tmp_path: Path) -> None:
    with catalogue_in(tmp_path) as catalogue:
        fill(catalogue, offer("1", "Map"), offer("2", "Lem"))
        other = sqlite3.connect(tmp_path / "catalogue.db", isolation_level=None)
        other.execute("UPDATE index_parts SET data = zeroblob(length(data)) WHERE name = 'column/price'")
        other.close()
        assert [check.ok for check in catalogue.health()] == [True, False]
        catalogue.writer.rebuild_index()
        assert all(check.ok for check in catalogue.health())


@pytest.mark.faults
def test_a_file_that_is_no_catalogue_is_refused(tmp_path: Path) -> None:
    (tmp_path / "catalogue.db").write_bytes(b"bukan basis data" * 500)
    with pytest.raises(Damaged):
        open_catalogue(tmp_path / "catalogue.db")


def test_a_file_of_a_later_version_is_left_alone(tmp_path: Path) -> None:
    with catalogue_in(tmp_path):
        other = sqlite3.connect(tmp_path / "catalogue.db")
        other.execute("PRAGMA user_version=99")
        other.close()
    with pytest.raises(BlangkonError) as refused:
        open_catalogue(tmp_path / "catalogue.db")
    assert refused.value.code == "catalogue.newer"
