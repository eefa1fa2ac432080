"""A catalogue through the hub: pushed once, fetched in pieces, gone on with after a break, asked about when large."""

from __future__ import annotations

import json
import random
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import select, update

from blangkon_desktop.domain.catalogue import Channel
from blangkon_desktop.domain.catalogue_manifest import read_manifest, signed_text
from blangkon_desktop.domain.errors import BlangkonError, Conflict, Damaged, InvalidInput, NotFound
from blangkon_desktop.domain.people import Person, Role
from blangkon_desktop.hub.store.identity import load_identity
from blangkon_desktop.hub.store.tables import catalogues, segments
from blangkon_desktop.store.catalogue.opening import open_catalogue
from blangkon_desktop.sync.client import HubClient, HubSession
from blangkon_desktop.sync.trouble import unreachable
from blangkon_desktop.usecases.catalogue_views import GoodRow, SearchQuery
from blangkon_desktop.usecases.import_catalogue import ImportCatalogue
from blangkon_desktop.usecases.segment_desk import SegmentDesk
from blangkon_desktop.usecases.take_segments import fingerprint_of
from tests.catalogue_shop import desk_of, device_of, fill, offer
from tests.fakes import FixedClock
from tests.sync.laptops import IDS, Hub, Laptop

ADMIN = Person("admin", "Admin", "", frozenset({Role.ADMIN}), "x")
ALL = SearchQuery()


def goods(number: int, price: int = 1_000, **more: object) -> GoodRow:
    return offer(f"S{number}", f"Barang {number} {number * 7919:032x}", price, **more)


class Maker:
    """The office that makes the catalogue and brings it to the hub."""

    def __init__(self, folder: Path, hub: Hub) -> None:
        folder.mkdir()
        self.place, self.hub = folder / "katalog", hub
        self.catalogue = open_catalogue(folder / "catalogue.db")
        self.clock = FixedClock()
        self.segments: SegmentDesk = desk_of(self.catalogue, folder, self.clock).segments

    def push(self, *rows: GoodRow, query: SearchQuery = ALL) -> bool:
        """Change the catalogue, hand it on, push it."""
        fill(self.catalogue, *rows)
        self.segments.build(self.place, query)
        return self.hub.desk.push_catalogue(self.place)[1]


@contextmanager
def paired(tmp_path: Path) -> Iterator[tuple[Laptop, Hub, Maker]]:
    """A laptop that is paired with a running hub, and somebody who makes catalogues."""
    laptop, hub = Laptop(tmp_path / "a", IDS.new()), Hub(tmp_path)
    maker = Maker(tmp_path / "ukpbj", hub)
    with hub.running() as url:
        laptop.desk.pair(ADMIN, url, hub.invite()[0])
        assert laptop.desk.run().catalogue is None
        yield laptop, hub, maker
    laptop.close()
    maker.catalogue.close()


def same(laptop: Laptop, maker: Maker) -> bool:
    """Whether both offer the same products."""
    one, two = (
        [product for product, _ in catalogue.reader.offered(ALL)] for catalogue in (laptop.catalogue, maker.catalogue)
    )
    return one == two


def test_a_base_then_a_step_come_with_the_exchange(tmp_path: Path) -> None:
    with paired(tmp_path) as (laptop, hub, maker):
        assert maker.push(*(goods(n) for n in range(500)))
        assert not maker.push()
        news = laptop.desk.run().catalogue
        assert news is not None
        assert (news.taken, news.asks) == (True, False)
        assert "500 barang baru" in news.said.id
        assert laptop.desk.run().catalogue is None
        maker.push(goods(3, 1_100), goods(900), goods(7, withdrawn="2026-11-20"))
        assert laptop.desk.take_catalogue(dry_run=True) is not None
        took = laptop.desk.take_catalogue()
        assert took is not None
        assert took.imported is not None
        assert (took.route.whole, took.imported.read) == (False, 3)
        assert same(laptop, maker)
        offered = hub.desk.catalogues()
        assert [(item.scope, item.products, item.steps) for item in offered] == [("all", 500, 1)]


def test_a_large_change_waits_for_somebody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with paired(tmp_path) as (laptop, _hub, maker):
        fill(laptop.catalogue, *(goods(n, 500) for n in range(300)))
        maker.push(*(goods(n) for n in range(500)))
        outcome = laptop.desk.run()
        assert outcome.catalogue is not None
        assert (outcome.catalogue.taken, outcome.catalogue.asks) == (False, True)
        assert "Katalog lama tetap dipakai" in outcome.catalogue.said.id
        with monkeypatch.context() as patched:
            patched.setattr(ImportCatalogue, "import_files", None)  # what was asked once is not read again
            again = laptop.desk.run().catalogue
        assert again is not None
        assert again.asks
        with pytest.raises(Conflict):
            laptop.desk.take_catalogue()
        assert laptop.desk.take_catalogue(accepted=True) is not None
        assert same(laptop, maker)


def test_who_took_a_part_goes_on_with_that_part(tmp_path: Path) -> None:
    with paired(tmp_path) as (laptop, _hub, maker):
        near = SearchQuery(near=True)
        maker.push(goods(1), goods(2, region="31.71.01"), query=near)
        laptop.desk.run()
        small = Maker.__new__(Maker)
        small.__dict__ |= maker.__dict__ | {"place": tmp_path / "semua"}
        small.push(goods(3), goods(4, region="31.71.01"))
        maker.push(goods(5), query=near)
        laptop.desk.run()
        assert [p.sku for p, _ in laptop.catalogue.reader.offered(ALL)] == ["S1", "S3", "S5"]


def test_a_break_in_the_middle_loses_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with paired(tmp_path) as (laptop, _hub, maker):
        noise = random.Random(5)
        maker.push(*(goods(n, specification=noise.randbytes(200).hex()) for n in range(4_000)))
        whole = HubSession.piece
        asked: list[int] = []

        def piece(self: HubSession, name: str, start: int, length: int) -> bytes:
            asked.append(start)
            if len(asked) == 2:
                raise unreachable("the line broke")
            return whole(self, name, start, length)

        monkeypatch.setattr(HubSession, "piece", piece)
        assert laptop.desk.run().catalogue is None
        assert laptop.goods.browse.info().products == 0
        news = laptop.desk.run().catalogue
        assert news is not None
        assert news.taken
        assert asked[2] > 0
        assert same(laptop, maker)


@pytest.mark.parametrize("what", ["text", "signature", "segment", "hub"])
def test_what_the_hub_did_not_sign_is_not_believed(tmp_path: Path, what: str) -> None:
    with paired(tmp_path) as (laptop, hub, maker):
        maker.push(*(goods(n) for n in range(50)))
        with hub.store() as store:
            with store.read() as connection:
                row = connection.execute(select(catalogues)).one()
                data = connection.execute(select(segments.c.data)).scalar_one()
            if what == "segment":
                store.transact(lambda c: c.execute(update(segments).values(data=data[:-1] + b"x")))
            elif what == "text":
                other = read_manifest(row.text).text().replace('"products":50', '"products":51')
                store.transact(lambda c: c.execute(update(catalogues).values(text=other)))
            elif what == "signature":
                store.transact(lambda c: c.execute(update(catalogues).values(signature="00" * 64)))
            else:
                key = laptop.key.sign(signed_text(row.text))
                store.transact(lambda c: c.execute(update(catalogues).values(signature=key)))
        news = laptop.desk.run().catalogue
        assert news is not None
        assert (news.taken, news.asks) == (False, False)
        assert laptop.goods.browse.info().products == 0


def test_a_real_hub_takes_no_catalogue_of_a_practice_office(tmp_path: Path) -> None:
    real = Hub(tmp_path)
    maker = Maker(tmp_path / "bimtek", real)
    maker.segments = desk_of(maker.catalogue, tmp_path / "bimtek", practice=True).segments
    with pytest.raises(Conflict) as refused:
        maker.push(goods(1))
    assert refused.value.code == "catalog.practice"
    (tmp_path / "latihan").mkdir()
    assert Hub(tmp_path / "latihan", practice=True).desk.push_catalogue(maker.place)[1]
    maker.catalogue.close()


def test_only_whole_folders_are_pushed(tmp_path: Path) -> None:
    hub = Hub(tmp_path)
    maker = Maker(tmp_path / "ukpbj", hub)
    with pytest.raises(NotFound):
        hub.desk.push_catalogue(tmp_path)
    maker.push(*(goods(n) for n in range(50)))
    part = next(maker.place.glob("*.zst"))
    whole = part.read_bytes()
    fill(maker.catalogue, *(goods(n, 2_000) for n in range(50)))
    maker.segments.build(maker.place, ALL)
    for path in maker.place.glob("*.zst"):
        path.write_bytes(whole[:-1])
    with pytest.raises(Damaged) as damaged:
        hub.desk.push_catalogue(maker.place)
    assert damaged.value.code == "catalog.segment_damaged"
    told = json.loads((maker.place / "katalog.json").read_text())
    for name, value in (("manifest", told["manifest"].replace("50", "51")), ("signature", "0" * 128), ("key", 7)):
        (maker.place / "katalog.json").write_text(json.dumps(told | {name: value}))
        with pytest.raises(Damaged):
            hub.desk.push_catalogue(maker.place)
    assert [item.products for item in hub.desk.catalogues()] == [50]
    maker.catalogue.close()


@pytest.mark.parametrize("name", ["../hub.db", "a" * 64, "%2e%2e%2fhub.db", "", "A" * 64])
def test_no_other_name_leads_to_bytes(tmp_path: Path, name: str) -> None:
    with paired(tmp_path) as (laptop, _hub, maker):
        maker.push(goods(1))
        link = laptop.book.link()
        assert link is not None
        with HubClient(laptop.key, IDS).session(link) as session, pytest.raises(BlangkonError):
            session.piece(name, 0, 10)


@pytest.mark.parametrize("length", [0, 1 << 20])
def test_pieces_have_a_length_that_a_hub_can_bear(tmp_path: Path, length: int) -> None:
    with paired(tmp_path) as (laptop, hub, maker):
        maker.push(goods(1))
        link = laptop.book.link()
        assert link is not None
        with hub.store() as store, store.read() as connection:
            name = connection.execute(select(segments.c.sha256)).scalar_one()
        with HubClient(laptop.key, IDS).session(link) as session:
            assert session.piece(name, 0, 4) == b"\x28\xb5\x2f\xfd"
            assert session.piece(name, 1 << 30, 4) == b""
            with pytest.raises(InvalidInput):
                session.piece(name, 0, length)


def test_a_hub_of_before_learns_of_catalogues(tmp_path: Path) -> None:
    hub = Hub(tmp_path)
    with hub.store() as store:
        load_identity(store)
        for table in (catalogues, segments):
            store.transact(table.drop)
    maker = Maker(tmp_path / "ukpbj", hub)
    assert maker.push(goods(1))
    maker.catalogue.close()


def test_a_small_laptop_is_not_given_the_whole_when_its_part_begins_anew(tmp_path: Path) -> None:
    with paired(tmp_path) as (laptop, _hub, maker):
        near = SearchQuery(near=True, channels=(Channel.MBIZMARKET, Channel.TISERA))
        maker.push(*(goods(n) for n in range(1_500)), query=near)
        laptop.desk.run()
        whole = Maker.__new__(Maker)
        whole.__dict__ |= maker.__dict__ | {"place": tmp_path / "semua"}
        whole.push(*(goods(n, region="31.71.01") for n in range(5_000, 5_100)))
        assert laptop.desk.run().catalogue is None
        maker.push(*(goods(n) for n in range(2_000, 3_600)), query=near)
        news = laptop.desk.run().catalogue
        assert news is not None
        assert news.taken
        assert laptop.goods.browse.info().products == 3_100


def test_an_older_catalogue_is_not_offered_again(tmp_path: Path) -> None:
    hub = Hub(tmp_path)
    maker = Maker(tmp_path / "ukpbj", hub)
    maker.push(*(goods(n) for n in range(10)))
    shutil.copytree(maker.place, tmp_path / "lama")
    maker.clock.advance(60)
    maker.push(goods(11))
    with pytest.raises(Conflict) as refused:
        hub.desk.push_catalogue(tmp_path / "lama")
    assert refused.value.code == "catalog.older"
    assert [item.products for item in hub.desk.catalogues()] == [11]
    maker.catalogue.close()


def test_a_hub_with_less_than_the_flash_disk_brought_is_passed_over(tmp_path: Path) -> None:
    with paired(tmp_path) as (laptop, _hub, maker):
        maker.push(*(goods(n) for n in range(10)))
        maker.clock.advance(60)
        fill(maker.catalogue, goods(11))
        maker.segments.build(maker.place, ALL)
        laptop.goods.segments.apply(maker.place, signer=fingerprint_of(device_of(1).public_key))
        assert laptop.desk.run().catalogue is None
        assert same(laptop, maker)
