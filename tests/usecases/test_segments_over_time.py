"""Handed-on catalogues over weeks: an old flash disk, parts that were damaged while they waited, others' files."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from blangkon_desktop.domain.errors import Conflict
from blangkon_desktop.interchange.segment_folder import SegmentFolder
from tests.catalogue_shop import desk_of, fill
from tests.fakes import FixedClock
from tests.usecases.test_segments import ALL, Laptop, goods, laptops

__all__ = ["laptops"]
A_WEEK = 7 * 86_400.0


def test_an_old_flash_disk_does_not_bring_old_prices_back(laptops: tuple[Laptop, Laptop], tmp_path: Path) -> None:
    one, two = laptops
    clock = FixedClock()
    giver = desk_of(one.catalogue, tmp_path / "one", clock).segments
    fill(one.catalogue, *(goods(n) for n in range(1_000)))
    giver.build(tmp_path / "kunci", ALL)
    shutil.copytree(tmp_path / "kunci", tmp_path / "lama")
    clock.advance(A_WEEK)
    fill(one.catalogue, *(goods(n, 2_000) for n in range(50)), *(goods(n) for n in range(2_000, 2_020)))
    giver.build(tmp_path / "kunci", ALL)
    two.desk.segments.apply(tmp_path / "kunci")
    newest = two.state()
    with pytest.raises(Conflict) as refused:
        two.desk.segments.apply(tmp_path / "lama")
    assert refused.value.code == "catalog.older"
    assert two.state() == newest == one.state()
    report = two.desk.segments.apply(tmp_path / "lama", dry_run=True).imported
    assert report is not None
    assert (report.repriced, report.withdrawn) == (50, 20)
    two.desk.segments.apply(tmp_path / "lama", accepted=True)
    two.desk.segments.apply(tmp_path / "kunci")
    assert two.state() == newest


def test_parts_that_were_damaged_while_they_waited_are_fetched_anew(
    laptops: tuple[Laptop, Laptop], tmp_path: Path
) -> None:
    one, two = laptops
    fill(one.catalogue, *(goods(n) for n in range(50)))
    one.desk.segments.build(tmp_path / "kunci", ALL)
    two.desk.segments.apply(tmp_path / "kunci", dry_run=True)
    (waiting,) = (tmp_path / "two" / "segments").glob("*.zst")
    data = bytearray(waiting.read_bytes())
    data[-3] ^= 1
    waiting.write_bytes(data)
    two.desk.segments.apply(tmp_path / "kunci")
    assert two.state() == one.state()


def test_a_begun_part_that_is_too_long_is_begun_anew(laptops: tuple[Laptop, Laptop], tmp_path: Path) -> None:
    one, two = laptops
    fill(one.catalogue, *(goods(n) for n in range(50)))
    (segment,) = one.desk.segments.build(tmp_path / "kunci", ALL).manifest.segments
    shelf = tmp_path / "two" / "segments"
    shelf.mkdir()
    path = SegmentFolder(shelf).path(segment)
    path.with_name(f"{path.name}.part").write_bytes(bytes(segment.size + 5))
    two.desk.segments.apply(tmp_path / "kunci")
    assert two.state() == one.state()


def test_files_of_others_in_the_named_folder_stay(laptops: tuple[Laptop, Laptop], tmp_path: Path) -> None:
    one, _ = laptops
    fill(one.catalogue, goods(1))
    folder = tmp_path / "dokumen"
    folder.mkdir()
    theirs = folder / "laporan.csv.zst"
    theirs.write_bytes(b"milik orang lain")
    one.desk.segments.build(folder, ALL)
    fill(one.catalogue, goods(2))
    one.desk.segments.build(folder, ALL)
    assert theirs.read_bytes() == b"milik orang lain"
