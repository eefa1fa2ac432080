"""The file of refused rows: there only when needed, never over another, harmless in a spreadsheet."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from blangkon_desktop.domain.errors import BlangkonError
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.interchange.rejects import RejectsFolder
from blangkon_desktop.usecases.catalogue_views import BadRow, RowPlace

ROW = BadRow(RowPlace("isi.csv", 7), "name-missing", Sentence("Nama barang kosong.", "x"), "@SUM(A1)", "")


def test_it_appears_with_the_first_row(tmp_path: Path) -> None:
    with RejectsFolder(tmp_path / "rejects").open("20261124") as rejects:
        rejects.save()
        assert not list(tmp_path.iterdir())
        rejects.add(ROW)
        rejects.save()
        assert rejects.path == tmp_path / "rejects" / "catalogue-20261124.csv"
        with rejects.path.open(encoding="utf-8-sig", newline="") as file:
            header, cells = csv.reader(file, delimiter=";")
    assert header == ["file", "line", "code", "reason", "sku", "name"]
    assert cells == ["isi.csv", "7", "name-missing", "Nama barang kosong.", "'@SUM(A1)", ""]


def test_an_earlier_file_is_kept(tmp_path: Path) -> None:
    folder = RejectsFolder(tmp_path)
    for _ in range(2):
        with folder.open("1") as rejects:
            rejects.add(ROW)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["catalogue-1-2.csv", "catalogue-1.csv"]


def test_it_can_be_discarded(tmp_path: Path) -> None:
    with RejectsFolder(tmp_path).open("1") as rejects:
        rejects.discard()
        rejects.add(ROW)
        rejects.discard()
        assert rejects.path is None
    assert not list(tmp_path.iterdir())


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "rejects").write_text("a file", encoding="utf-8")
    with RejectsFolder(tmp_path / "rejects").open("1") as rejects, pytest.raises(BlangkonError) as told:
        rejects.add(ROW)
    assert told.value.code == "folder.not_a_folder"
