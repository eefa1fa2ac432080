"""Importing catalogue files from end to end: every row accounted for, all or nothing, twice is once."""

from __future__ import annotations

import csv
import gzip
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from blangkon_desktop.domain.catalogue import Channel
from blangkon_desktop.domain.errors import BlangkonError, NotFound
from blangkon_desktop.usecases.browse_catalogue import CatalogueDesk
from blangkon_desktop.usecases.catalogue_views import ImportReport, SearchQuery
from tests.catalogue_shop import catalogue_in, desk_of, mbizmarket_file, mbizmarket_row, offer, own_file


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[CatalogueDesk]:
    with catalogue_in(tmp_path) as catalogue:
        yield desk_of(catalogue, tmp_path)


def counts(report: ImportReport) -> tuple[int, int, int, int, int]:
    total = report.added + report.changed + report.unchanged + report.rejected
    assert report.read == total
    return report.read, report.added, report.changed, report.unchanged, report.rejected


def rejects_of(report: ImportReport) -> list[dict[str, str]]:
    assert report.rejects_file is not None
    with Path(report.rejects_file).open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


def test_every_row_is_accounted_for_and_the_same_again_changes_nothing(desk: CatalogueDesk, tmp_path: Path) -> None:
    path = mbizmarket_file(
        tmp_path / "sku.csv",
        mbizmarket_row("1", "Map", "900.0", "99.0"),
        mbizmarket_row("1", "Map"),
        mbizmarket_row("1", "Map"),
        mbizmarket_row("2", "Lem", "0.0", "0.0"),
        mbizmarket_row("3", "Paku", "-5"),
        mbizmarket_row("4", "Tali"),
    )
    first = desk.imports.import_files([path])
    assert counts(first) == (6, 2, 0, 1, 3)
    assert counts(desk.imports.import_files([path])) == (6, 0, 0, 3, 3)
    assert first.reasons == {"duplicate-sku": 1, "price-not-positive": 1, "price-unreadable": 1}


def test_rejects_name_the_line_and_the_reason(desk: CatalogueDesk, tmp_path: Path) -> None:
    path = own_file(
        tmp_path / "isi.csv",
        "tisera;1;Map;Toko;V;500",
        "tisera;1;Map;Toko;V;600",
        "tisera;2;=cmd|x;Toko;V;Rp",
    )
    rejects = rejects_of(desk.imports.import_files([path]))
    assert [(row["line"], row["code"]) for row in rejects] == [("4", "price-unreadable"), ("2", "duplicate-sku")]
    assert rejects[0]["name"] == "'=cmd|x"
    assert "baris terakhir" in rejects[1]["reason"]


def test_no_rejects_no_file(desk: CatalogueDesk, tmp_path: Path) -> None:
    report = desk.imports.import_files([own_file(tmp_path / "isi.csv", "tisera;1;Map;Toko;V;500")])
    assert report.rejects_file is None
    assert not (tmp_path / "rejects").exists()


def test_a_trial_counts_and_changes_nothing(desk: CatalogueDesk, tmp_path: Path) -> None:
    path = own_file(tmp_path / "isi.csv", "tisera;1;Map;Toko;V;500")
    assert counts(desk.imports.import_files([path], dry_run=True)) == (1, 1, 0, 0, 0)
    assert desk.browse.info().products == 0


def test_one_damaged_file_refuses_all_of_them(desk: CatalogueDesk, tmp_path: Path) -> None:
    whole = own_file(tmp_path / "isi.csv", "tisera;1;Map;Toko;V;500", "tisera;2;Lem;Toko;V;x")
    cut = tmp_path / "potong.csv.gz"
    cut.write_bytes(gzip.compress(whole.read_bytes())[:-6])
    with pytest.raises(BlangkonError) as refused:
        desk.imports.import_files([whole, cut])
    assert refused.value.exit_code == 6
    assert desk.browse.info().products == 0
    assert not list((tmp_path / "rejects").glob("*.csv"))


def test_damage_near_the_end_of_a_file_undoes_its_beginning(desk: CatalogueDesk, tmp_path: Path) -> None:
    rows = [f"tisera;{number};Map {number};Toko;V;500" for number in range(5_000)]
    path = own_file(tmp_path / "isi.csv", *rows, 'tisera;x;"Map;Toko;V;500')
    with pytest.raises(BlangkonError) as refused:
        desk.imports.import_files([path])
    assert refused.value.code == "import.broken_table"
    assert desk.browse.info().products == 0


def test_later_files_win(desk: CatalogueDesk, tmp_path: Path) -> None:
    first = own_file(tmp_path / "a.csv", "tisera;1;Map;Toko;V;500")
    second = own_file(tmp_path / "b.csv", "tisera;1;Map;Toko;V;700")
    report = desk.imports.import_files([first, second])
    assert counts(report) == (2, 1, 0, 0, 1)
    assert desk.browse.show("tisera:1").price == 700
    assert rejects_of(report)[0]["file"] == "a.csv"


def test_a_channel_for_rows_that_name_none(desk: CatalogueDesk, tmp_path: Path) -> None:
    path = own_file(tmp_path / "isi.csv", ";1;Map;Toko;V;500")
    assert desk.imports.import_files([path], channel=Channel.EKATALOG_LOKAL).added == 1
    assert desk.browse.show("ekatalog-lokal:1").vendor_id == "ekatalog-lokal:V"


def test_long_names_and_html_stay_as_they_are(desk: CatalogueDesk, tmp_path: Path) -> None:
    name = "Laptop <b>murah</b> & kuat " + "x" * 1_134
    desk.imports.import_files([own_file(tmp_path / "isi.csv", f"tisera;1;{name};Toko;V;500")])
    assert desk.browse.show("tisera:1").name == name
    assert len(name) == 1_161


def test_generated_products_come_in_the_same_way(desk: CatalogueDesk) -> None:
    settled = desk.imports.load((row.product, row.vendor) for row in (offer("1", "Map"), offer("2", "Lem")))
    assert settled.added == 2
    assert desk.browse.search(SearchQuery("lem")).total == 1


def test_no_file_at_all(desk: CatalogueDesk, tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        desk.imports.import_files([tmp_path / "none.csv"])


def test_the_real_export_is_accounted_for(desk: CatalogueDesk, shared: Path) -> None:
    path = shared / "data" / "produk" / "mbizmarket_kalbar_sku_2022.csv"
    first = desk.imports.import_files([path], "mbizmarket-sku", Channel.MBIZMARKET)
    assert counts(first)[0] == 14_248
    again = desk.imports.import_files([path])
    assert (again.added, again.changed) == (0, 0)
    page = desk.browse.search(SearchQuery("kertas a4", max_price=100_000))
    assert page.total > 100
    assert all("a4" in item.name.lower() for item in page.items)


KILLED = """
import os, signal, sys
from pathlib import Path
from tests.catalogue_shop import catalogue_in, desk_of
from blangkon_desktop.store.catalogue import writer

rebuild = writer.rebuild
def dies(connection):
    rebuild(connection)
    os.kill(os.getpid(), signal.SIGKILL)
writer.rebuild = dies
folder = Path(sys.argv[1])
with catalogue_in(folder) as catalogue:
    desk_of(catalogue, folder).imports.import_files([folder / "baru.csv"])
"""


@pytest.mark.faults
@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL on Windows")
def test_killed_just_before_the_end_the_old_catalogue_stands(tmp_path: Path, root: Path) -> None:
    with catalogue_in(tmp_path) as catalogue:
        desk_of(catalogue, tmp_path).imports.import_files([own_file(tmp_path / "lama.csv", "tisera;1;Map;Toko;V;500")])
    rows = [f"tisera;{number};Lem {number};Toko;V;900" for number in range(3_000)]
    own_file(tmp_path / "baru.csv", *rows)
    command = [sys.executable, "-c", KILLED, str(tmp_path)]
    done = subprocess.run(command, cwd=root, env={"PYTHONPATH": f"{root}:{root / 'src'}"}, check=False)
    assert done.returncode == -signal.SIGKILL
    with catalogue_in(tmp_path) as catalogue:
        desk = desk_of(catalogue, tmp_path)
        assert desk.browse.show("tisera:1").name == "Map"
        assert desk.browse.info().products == 1
        assert all(check.ok for check in catalogue.health())
        assert desk.imports.import_files([tmp_path / "baru.csv"]).read == 3_000
