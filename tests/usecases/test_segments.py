"""A catalogue handed on in a folder and taken by another laptop: the same products, whatever happens on the way."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import zstandard
from hypothesis import given, settings
from hypothesis import strategies as st

from blangkon_desktop.domain.catalogue import Channel
from blangkon_desktop.domain.catalogue_manifest import CatalogueManifest, Segment, signed_text
from blangkon_desktop.domain.errors import BlangkonError, Conflict, Damaged, NotAllowed, NotFound
from blangkon_desktop.interchange.segment_folder import SegmentFolder
from blangkon_desktop.store.catalogue.opening import OpenCatalogue, open_catalogue
from blangkon_desktop.usecases.browse_catalogue import CatalogueDesk
from blangkon_desktop.usecases.catalogue_views import GoodRow, SearchQuery
from blangkon_desktop.usecases.segment_views import SignedManifest
from blangkon_desktop.usecases.take_segments import fingerprint_of
from tests.catalogue_shop import desk_of, device_of, fill, offer

TODAY = date(2026, 11, 24)
ALL = SearchQuery()


@dataclass
class Laptop:
    """A catalogue with its use cases."""

    catalogue: OpenCatalogue
    desk: CatalogueDesk

    def state(self) -> list[tuple[object, ...]]:
        """All that is offered."""
        return list(self.catalogue.reader.offered(ALL))


@pytest.fixture
def laptops(tmp_path: Path) -> Iterator[tuple[Laptop, Laptop]]:
    """The one that hands on, and one that takes; both have the same key, so that nobody is a stranger."""
    made = []
    for name in ("one", "two"):
        folder = tmp_path / name
        folder.mkdir()
        catalogue = open_catalogue(folder / "catalogue.db")
        made.append(Laptop(catalogue, desk_of(catalogue, folder)))
    yield made[0], made[1]
    for laptop in made:
        laptop.catalogue.close()


def goods(number: int, price: int = 1_000, region: str = "33.25.03", **more: object) -> GoodRow:
    """A product with all that is told of its seller."""
    channel = list(Channel)[number % 4]
    facts = {"specification": 'baris; "kutip"', "tkdn": "43,2", "umkk": True, "sold": 3, "region": region, **more}
    row = offer(f"S{number}", f"Barang {number}", price, channel=channel, vendor=f"V-{number % 7}-{region}", **facts)
    told: dict[str, Any] = {
        "legal_form": "CV",
        "pkp": False,
        "umkk": True,
        "region": region,
        "address": "Jalan Raya 1; Batang",
    }
    seller = replace(row.vendor, **told, npwp="012345678", bank="Bank Jateng", account_number="1", account_name="Tn. A")
    return replace(row, vendor=seller)


def test_a_base_then_steps_lead_to_the_same_catalogue(laptops: tuple[Laptop, Laptop], tmp_path: Path) -> None:
    one, two = laptops
    folder = tmp_path / "kunci"
    fill(one.catalogue, *(goods(n) for n in range(400)))
    made = one.desk.segments.build(folder, ALL)
    assert (made.written, made.manifest.products, made.changed) == ("base", 400, 400)
    took = two.desk.segments.apply(folder)
    assert took.imported is not None
    assert (took.route.whole, took.imported.added, took.imported.rejected) == (True, 400, 0)
    assert two.state() == one.state()

    fill(one.catalogue, goods(3, 1_100), goods(900), goods(5, withdrawn="2026-11-23"))
    made = one.desk.segments.build(folder, ALL)
    assert (made.written, made.changed, made.withdrawn) == ("step", 2, 1)
    took = two.desk.segments.apply(folder)
    assert took.imported is not None
    assert (took.route.whole, took.imported.read, took.imported.repriced, took.imported.withdrawn) == (False, 3, 1, 1)
    assert two.state() == one.state()
    assert two.desk.segments.apply(folder).imported is None
    assert one.desk.segments.build(folder, ALL).written == "nothing"


def test_who_comes_late_takes_base_and_steps_at_once(laptops: tuple[Laptop, Laptop], tmp_path: Path) -> None:
    one, two = laptops
    fill(one.catalogue, *(goods(n) for n in range(400)))
    one.desk.segments.build(tmp_path / "kunci", ALL)
    for price in (1_100, 1_200):
        fill(one.catalogue, goods(3, price), goods(price), goods(9, withdrawn="2026-11-23"))
        one.desk.segments.build(tmp_path / "kunci", ALL)
    took = two.desk.segments.apply(tmp_path / "kunci")
    assert took.imported is not None
    assert (took.imported.rejected, took.imported.rejects_file) == (0, None)
    assert two.state() == one.state()


def test_the_same_catalogue_has_the_same_names(laptops: tuple[Laptop, Laptop], tmp_path: Path) -> None:
    one, two = laptops
    rows = [goods(n) for n in range(300)]
    fill(one.catalogue, *rows)
    fill(two.catalogue, *random.Random(3).sample(rows, len(rows)))
    first = one.desk.segments.build(tmp_path / "a", ALL).manifest
    assert two.desk.segments.build(tmp_path / "b", ALL).manifest.state == first.state
    names = sorted(path.name for path in (tmp_path / "a").iterdir())
    assert names == sorted(path.name for path in (tmp_path / "b").iterdir())


def test_a_part_of_the_catalogue_is_handed_on(laptops: tuple[Laptop, Laptop], tmp_path: Path) -> None:
    one, two = laptops
    fill(one.catalogue, goods(0, region="33.25.03"), goods(1, region="31.71.01"), goods(4, region="33.26.01"))
    near = one.desk.segments.build(tmp_path / "dekat", SearchQuery(near=True))
    assert (near.manifest.scope, near.manifest.products) == ("near", 2)
    some = one.desk.segments.build(tmp_path / "kanal", SearchQuery(channels=(Channel.MBIZMARKET,)))
    assert (some.manifest.scope, some.manifest.products) == ("all;mbizmarket", 1)
    two.desk.segments.apply(tmp_path / "dekat")
    assert len(two.state()) == 2


def test_many_changes_make_a_new_base_and_old_parts_go(laptops: tuple[Laptop, Laptop], tmp_path: Path) -> None:
    one, two = laptops
    fill(one.catalogue, *(goods(n) for n in range(1_500)))
    one.desk.segments.build(tmp_path / "kunci", ALL)
    two.desk.segments.apply(tmp_path / "kunci")
    fill(one.catalogue, *(goods(n, 2_000) for n in range(1_400)))
    made = one.desk.segments.build(tmp_path / "kunci", ALL)
    assert made.written == "base"
    assert len(list((tmp_path / "kunci").iterdir())) == len(made.manifest.segments) + 1
    with pytest.raises(Conflict) as asked:
        two.desk.segments.apply(tmp_path / "kunci")
    assert asked.value.code == "import.large_change"
    assert two.state() != one.state()
    report = two.desk.segments.apply(tmp_path / "kunci", dry_run=True).imported
    assert report is not None
    assert report.repriced == 1_400
    two.desk.segments.apply(tmp_path / "kunci", accepted=True)
    assert two.state() == one.state()


def test_an_empty_catalogue_is_not_handed_on(laptops: tuple[Laptop, Laptop], tmp_path: Path) -> None:
    with pytest.raises(BlangkonError) as refused:
        laptops[0].desk.segments.build(tmp_path / "kunci", ALL)
    assert refused.value.code == "catalog.nothing_to_hand_on"
    with pytest.raises(NotFound):
        laptops[0].desk.segments.apply(tmp_path / "kunci")


def test_a_stranger_is_believed_only_by_name(laptops: tuple[Laptop, Laptop], tmp_path: Path) -> None:
    one, two = laptops
    fill(one.catalogue, goods(1))
    folder = tmp_path / "lain"
    folder.mkdir()
    desk_of(one.catalogue, folder, device=9).segments.build(tmp_path / "kunci", ALL)
    for take in (two.desk.segments.apply, two.desk.segments.verify):
        with pytest.raises(NotAllowed) as refused:
            take(tmp_path / "kunci")
        assert refused.value.code == "catalog.unknown_signer"
    name = str(refused.value.data["fingerprint"])
    assert name == fingerprint_of(device_of(9).public_key)
    two.desk.segments.apply(tmp_path / "kunci", signer=name)
    assert two.state() == one.state()


def test_invented_goods_never_reach_a_real_office(laptops: tuple[Laptop, Laptop], tmp_path: Path) -> None:
    one, two = laptops
    fill(one.catalogue, goods(1))
    training, learner = (
        desk_of(laptop.catalogue, tmp_path / name, practice=True) for laptop, name in ((one, "one"), (two, "two"))
    )
    training.segments.build(tmp_path / "latihan", ALL)
    with pytest.raises(Conflict) as refused:
        two.desk.segments.apply(tmp_path / "latihan")
    assert refused.value.code == "catalog.practice"
    assert two.state() == []
    learner.segments.apply(tmp_path / "latihan")
    assert two.state() == one.state()
    assert one.desk.segments.build(tmp_path / "latihan", ALL).written == "base"


def test_each_altered_byte_of_each_file_is_found(laptops: tuple[Laptop, Laptop], tmp_path: Path) -> None:
    one, two = laptops
    fill(one.catalogue, *(goods(n) for n in range(3)))
    one.desk.segments.build(tmp_path / "kunci", ALL)
    for path in sorted((tmp_path / "kunci").iterdir()):
        whole = path.read_bytes()
        for at in range(0, len(whole), 3):
            path.write_bytes(whole[:at] + bytes([whole[at] ^ 4]) + whole[at + 1 :])
            for take in (two.desk.segments.verify, two.desk.segments.apply):
                with pytest.raises((Damaged, NotAllowed)):
                    take(tmp_path / "kunci")
        for end in range(0, len(whole), 7):
            path.write_bytes(whole[:end])
            with pytest.raises((Damaged, NotAllowed)):
                two.desk.segments.apply(tmp_path / "kunci")
        path.write_bytes(whole)
    assert two.state() == []
    two.desk.segments.apply(tmp_path / "kunci")
    assert two.state() == one.state()


def hostile(folder: Path, data: bytes, rows: int = 1) -> None:
    """A folder with one segment of these bytes, rightly named and signed."""
    files = SegmentFolder(folder)
    segment = Segment(hashlib.sha256(data).hexdigest(), len(data), rows)
    folder.mkdir()
    files.path(segment).write_bytes(data)
    text = CatalogueManifest("all", "", 1, 1, (segment,)).text()
    device = device_of(1)
    made = CatalogueManifest("all", "", 1, 1, (segment,))
    files.publish(SignedManifest(made, text, device.public_key, device.sign(signed_text(text))))


@pytest.mark.parametrize(
    "data",
    [
        zstandard.ZstdCompressor().compress(b"\0" * (1 << 31 >> 1)),
        zstandard.ZstdCompressor().compress(b"<html>"),
        zstandard.ZstdCompressor().compress(b"sku;name\n1;x\n"),
        b"%PDF-1.4",
        b"",
    ],
    ids=["bomb", "page", "columns", "pdf", "empty"],
)
def test_a_signed_but_hostile_segment_changes_nothing(
    laptops: tuple[Laptop, Laptop], tmp_path: Path, data: bytes
) -> None:
    one, two = laptops
    fill(two.catalogue, goods(1))
    before = two.state()
    hostile(tmp_path / "jahat", data)
    with pytest.raises(BlangkonError):
        two.desk.segments.apply(tmp_path / "jahat")
    assert two.state() == before
    fill(one.catalogue, goods(2))
    assert one.desk.segments.build(tmp_path / "jahat", ALL).written == "base"


def test_a_damaged_folder_is_written_anew(laptops: tuple[Laptop, Laptop], tmp_path: Path) -> None:
    one, two = laptops
    fill(one.catalogue, *(goods(n) for n in range(30)))
    made = one.desk.segments.build(tmp_path / "kunci", ALL)
    for path in (tmp_path / "kunci").iterdir():
        path.write_bytes(path.read_bytes()[:-1] + b"?")
        assert one.desk.segments.build(tmp_path / "kunci", ALL).manifest.state == made.manifest.state
        assert two.desk.segments.verify(tmp_path / "kunci").state == made.manifest.state


class Broken(Exception):
    """The line broke."""


def test_a_break_loses_nothing_and_the_next_try_goes_on(laptops: tuple[Laptop, Laptop], tmp_path: Path) -> None:
    one, two = laptops
    fill(one.catalogue, *(goods(n, specification=random.Random(n).randbytes(300).hex()) for n in range(3_000)))
    one.desk.segments.build(tmp_path / "kunci", ALL)
    source = SegmentFolder(tmp_path / "kunci")
    asked: list[int] = []
    whole = source.piece

    def piece(segment: Segment, start: int, length: int) -> bytes:
        asked.append(start)
        if len(asked) == 2:
            raise Broken
        return whole(segment, start, length)

    source.piece = piece  # type: ignore[method-assign]
    with pytest.raises(Broken):
        two.desk.segments.take.apply(source)
    begun = len(asked)
    two.desk.segments.take.apply(source)
    assert asked[begun] > 0
    assert two.state() == one.state()
    assert not list((tmp_path / "two" / "segments").iterdir())


PRICES = st.dictionaries(st.integers(0, 30), st.none() | st.integers(1, 9).map(lambda n: n * 500), max_size=12)


@settings(max_examples=20, deadline=None)
@given(days=st.lists(PRICES, min_size=1, max_size=4), looks=st.sets(st.integers(0, 3)))
def test_whatever_changes_whoever_looks_when_all_end_alike(
    tmp_path_factory: pytest.TempPathFactory, days: list[dict[int, int | None]], looks: set[int]
) -> None:
    place = tmp_path_factory.mktemp("hari")
    one, two = (place / name for name in ("one", "two"))
    for folder in (one, two):
        folder.mkdir()
    first, second = open_catalogue(one / "c.db"), open_catalogue(two / "c.db")
    try:
        fill(first, *(goods(n) for n in range(40, 80)))
        giver, taker = desk_of(first, one).segments, desk_of(second, two).segments
        giver.build(place / "kunci", ALL)
        for day, changes in enumerate(days):
            rows = [goods(n, price or 500, withdrawn="" if price else "2026-11-20") for n, price in changes.items()]
            fill(first, *rows)
            giver.build(place / "kunci", ALL)
            if day in looks:
                taker.apply(place / "kunci", accepted=True)
        taker.apply(place / "kunci", accepted=True)
        assert list(second.reader.offered(ALL)) == list(first.reader.offered(ALL))
        assert second.writer.stands_on() == giver.verify(place / "kunci").state
    finally:
        first.close()
        second.close()
