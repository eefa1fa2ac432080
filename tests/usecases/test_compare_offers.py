"""Offers side by side: whose offers, how far, how old, what range, and the standard price that belongs to them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from blangkon_desktop.domain.catalogue import Channel
from blangkon_desktop.domain.errors import NotFound
from blangkon_desktop.interchange.standard_prices import StandardPriceFiles
from blangkon_desktop.settings.import_memory import ImportMemoryFile
from blangkon_desktop.store.standards_folder import StandardsFolder
from blangkon_desktop.usecases.compare_offers import CompareOffers, varied
from blangkon_desktop.usecases.distances import distance_km, district_of
from blangkon_desktop.usecases.standard_ports import StandardWish
from blangkon_desktop.usecases.standard_prices import StandardPrices
from tests.catalogue_shop import catalogue_in, desk_of, fill, offer
from tests.fakes import FixedClock

SSH = "Kode Barang;Uraian;Spesifikasi;Satuan;Harga Satuan\n"


def standards_in(folder: Path) -> StandardPrices:
    files = StandardPriceFiles(ImportMemoryFile(folder))
    return StandardPrices(StandardsFolder(folder / "standards"), files, FixedClock())


def ssh_file(folder: Path, *rows: str) -> Path:
    path = folder / "ssh-2026.csv"
    path.write_text(SSH + "\n".join(rows) + "\n", encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("region", "code", "km"),
    [
        ("33.25.08", "33.25", 0),
        ("33.75", "33.75", 5),
        ("Kota Semarang", "33.74", 75),
        ("Kab. Kendal", "33.24", 50),
        ("31.71", "", None),
        ("Kota Contoh", "", None),
        ("", "", None),
    ],
)
def test_distances_are_between_districts_and_never_guessed(region: str, code: str, km: int | None) -> None:
    assert district_of(region) == code
    assert distance_km("33.25", region) == km


def test_a_sheet_has_one_offer_of_each_seller_first_one_of_each_channel(tmp_path: Path) -> None:
    with catalogue_in(tmp_path) as catalogue:
        fill(
            catalogue,
            offer("R", "Kertas HVS A4 80 gsm", 50_000, unit="rim", vendor="V-1"),
            offer("A", "Kertas HVS A4 80 gsm", 51_000, unit="rim", vendor="V-2", vendor_name="Toko Dua"),
            offer("B", "Kertas HVS A4 80 gsm", 49_000, unit="rim", vendor="V-2", vendor_name="Toko Dua"),
            offer("C", "Kertas HVS A4 80 gsm", 47_000, unit="rim", vendor="V-1"),
            offer("D", "Kertas HVS A4 70 gsm", 60_000, unit="rim", channel=Channel.TISERA, region="33.74",
                  updated_at="2026-11-01"),
        )  # fmt: skip
        browse = desk_of(catalogue, tmp_path).browse
        compare = CompareOffers(browse, lambda: standards_in(tmp_path), FixedClock())
        sheet = compare.sheet("mbizmarket:R")
        ids = [facts.product.id for facts in sheet.offers]
        assert ids == ["mbizmarket:R", "mbizmarket:B", "tisera:D", "mbizmarket:C", "mbizmarket:A"]
        assert (sheet.range.lowest, sheet.range.median, sheet.range.highest) == (47_000, 50_000, 60_000)
        assert (sheet.range.offers, sheet.range.sellers) == (5, 3)
        far = sheet.offers[2]
        assert far.distance_km == 75
        assert far.age_days == (FixedClock().now().date() - date(2026, 11, 1)).days
        assert sheet.offers[1].age_days is None
        assert sheet.ceiling is None
        picked = compare.pick(sheet.reference, [far.product])
        assert (picked[0].beside, picked[0].product, picked[0].priced_on) == ("mbizmarket:R", "tisera:D", "2026-11-01")
        assert picked[0].picked_on == FixedClock().now().date().isoformat()
        assert len(varied(sheet.reference, browse.compare("mbizmarket:R").offers, most=2)) == 2


def test_earlier_prices_stand_in_the_sheet(tmp_path: Path) -> None:
    with catalogue_in(tmp_path) as catalogue:
        fill(catalogue, offer("R", "Bolpoin Hitam", 3_000), offer("S", "Bolpoin Hitam", 3_100, vendor="V-2"))
        fill(catalogue, offer("R", "Bolpoin Hitam", 3_500))
        browse = desk_of(catalogue, tmp_path).browse
        sheet = CompareOffers(browse, lambda: standards_in(tmp_path), FixedClock()).sheet("mbizmarket:R")
        assert [step.price_with_tax for step in sheet.offers[0].history] == [3_000, 3_500]


def test_a_standard_price_is_found_by_name_and_unit_or_as_somebody_said(tmp_path: Path) -> None:
    standards = standards_in(tmp_path)
    report = standards.bring(
        ssh_file(
            tmp_path,
            "1.1.1;Kertas HVS A4 80 gram;;Rim;60.000",
            "1.1.2;Kertas HVS F4 70 gram;;Rim;55.000",
            "1.1.3;Kertas HVS A4 80 gram;;Dus;280.000",
            "1.2;Kelompok tanpa harga;;;",
            "1.3;Harga salah;;buah;murah",
        ),
        StandardWish(2026, "Perbup Uji"),
    )
    assert (report.read, report.added, len(report.rejected)) == (4, 3, 1)
    with catalogue_in(tmp_path) as catalogue:
        fill(
            catalogue,
            offer("R", "Kertas HVS A4 80gsm Sinar Dunia", 60_001, unit="rim"),
            offer("S", "Bolpoin Hitam", 1, unit="rim"),
        )
        browse = desk_of(catalogue, tmp_path).browse
        product, other = browse.show("mbizmarket:R"), browse.show("mbizmarket:S")
    found = standards.ceiling_of(product)
    assert found is not None
    assert (found.standard.code, found.source, found.year, found.said) == ("1.1.1", "Perbup Uji", 2026, False)
    assert found.excess(product) == 1
    assert standards.ceiling_of(other) is None
    standards.link(other.id, "1.1.2")
    said = standards_in(tmp_path).ceiling_of(other)
    assert said is not None
    assert (said.standard.code, said.said) == ("1.1.2", True)
    standards.link(product.id, "")
    assert standards.ceiling_of(product) is None
    standards.link(product.id, None)
    assert standards.ceiling_of(product) == found
    with pytest.raises(NotFound):
        standards.link(product.id, "9.9")


def test_a_list_is_replaced_by_its_next_import_and_a_look_changes_nothing(tmp_path: Path) -> None:
    standards = standards_in(tmp_path)
    wish = StandardWish(2026, "Perbup Uji", with_tax=False)
    standards.bring(ssh_file(tmp_path, "1;Map;;buah;2.000", "2;Amplop;;pak;9.000"), wish)
    path = ssh_file(tmp_path, "1;Map;;buah;2.500", "3;Spidol;;buah;8.000")
    looked = standards.bring(path, replace(wish, dry_run=True))
    assert (looked.added, looked.changed, looked.unchanged, looked.removed) == (1, 1, 0, 1)
    assert [row.code for row in standards.lists()[0].rows] == ["1", "2"]
    standards.bring(path, wish)
    assert [one.standard.price for one in standards.search("map")] == [2_500]
    assert len(standards.lists()) == 1
    assert not standards.lists()[0].with_tax
    assert standards.search("spidol tidak ada") == []
