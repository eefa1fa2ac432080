"""Imports that change much ask first; a complete file withdraws what it lacks; progress and stopping."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from blangkon_desktop.domain.errors import Conflict
from blangkon_desktop.usecases.browse_catalogue import CatalogueDesk
from blangkon_desktop.usecases.catalogue_views import SearchQuery
from tests.catalogue_shop import catalogue_in, desk_of, own_file


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[CatalogueDesk]:
    with catalogue_in(tmp_path) as catalogue:
        desk = desk_of(catalogue, tmp_path)
        desk.imports.import_files([shelf(tmp_path, 100)])
        yield desk


def shelf(folder: Path, count: int, dearer: int = 0, name: str = "isi.csv") -> Path:
    """A file of `count` offers of one channel, the first `dearer` of them with another price."""
    rows = (f"tisera;{n};Map {n};Toko;V;{600 if n < dearer else 500}" for n in range(count))
    return own_file(folder / name, *rows)


def test_a_tenth_may_be_withdrawn_and_not_one_more(desk: CatalogueDesk, tmp_path: Path) -> None:
    with pytest.raises(Conflict) as asked:
        desk.imports.import_files([shelf(tmp_path, 89)], complete=True)
    assert asked.value.code == "import.large_change"
    assert desk.browse.info().products == 100
    report = desk.imports.import_files([shelf(tmp_path, 90)], complete=True)
    assert (report.withdrawn, len(report.withdrawals), report.large) == (10, 10, False)
    assert desk.browse.info().products == 90
    assert desk.browse.search(SearchQuery("map")).total == 90
    assert desk.browse.search(SearchQuery("map", withdrawn=True)).total == 10


def test_a_fifth_may_get_another_price_and_not_one_more(desk: CatalogueDesk, tmp_path: Path) -> None:
    assert desk.imports.import_files([shelf(tmp_path, 100, dearer=21)], dry_run=True).large
    with pytest.raises(Conflict):
        desk.imports.import_files([shelf(tmp_path, 100, dearer=21)])
    report = desk.imports.import_files([shelf(tmp_path, 100, dearer=20)])
    assert report.repriced == 20
    change = report.price_changes[0]
    assert (change.old, change.new) == (500, 600)
    history = [(step.until, step.price_with_tax) for step in desk.browse.price_history("tisera:1")]
    assert history == [("2026-11-24", 500), (None, 600)]
    assert desk.browse.price_history("tisera:none") == ()
    again = desk.imports.import_files([shelf(tmp_path, 100, dearer=80)], accepted=True)
    assert again.repriced == 60


def test_small_catalogues_are_not_asked_about(tmp_path: Path) -> None:
    with catalogue_in(tmp_path) as catalogue:
        desk = desk_of(catalogue, tmp_path)
        desk.imports.import_files([shelf(tmp_path, 99)])
        assert desk.imports.import_files([shelf(tmp_path, 1)], complete=True).withdrawn == 98


def test_what_comes_back_is_offered_again_and_the_product_stays_known_meanwhile(
    desk: CatalogueDesk, tmp_path: Path
) -> None:
    desk.imports.import_files([shelf(tmp_path, 95)], complete=True)
    gone = desk.browse.show("tisera:99")
    assert gone.withdrawn == "2026-11-24"
    desk.imports.import_files([shelf(tmp_path, 100)])
    assert desk.browse.show("tisera:99").withdrawn == ""


def test_a_file_that_is_not_complete_withdraws_nothing(desk: CatalogueDesk, tmp_path: Path) -> None:
    assert desk.imports.import_files([shelf(tmp_path, 10)]).withdrawn == 0
    assert desk.browse.info().products == 100


def test_progress_is_heard_and_may_stop_the_import(desk: CatalogueDesk, tmp_path: Path) -> None:
    class Stopped(Exception):
        pass

    heard: list[int] = []

    def listen(read: int) -> None:
        heard.append(read)
        if read > 2_000:
            raise Stopped

    with pytest.raises(Stopped):
        desk.imports.import_files([shelf(tmp_path, 5_000, name="baru.csv")], progress=listen)
    assert [read for read in dict.fromkeys(heard) if read] == [2_000, 4_000]  # heard also while nothing comes
    assert desk.browse.info().products == 100
    assert desk.imports.import_files([shelf(tmp_path, 101)]).added == 1
