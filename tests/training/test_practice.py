"""Practice offices as a whole: built in a folder, refused where there is one, made anew, never left half done."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from blangkon_desktop.bootstrap.program import Program
from blangkon_desktop.domain.catalogue import MARKETPLACES
from blangkon_desktop.domain.errors import Conflict, InvalidInput, NotAllowed, NotFound
from blangkon_desktop.domain.order import Order
from blangkon_desktop.domain.people import Role
from blangkon_desktop.store.staged_folder import BUILDING, StagedFolder
from blangkon_desktop.training.practice import PracticeOffice
from blangkon_desktop.training.vocabulary import Vocabulary
from blangkon_desktop.usecases.catalogue_views import SearchQuery
from blangkon_desktop.usecases.ports import OrderFilter
from blangkon_desktop.usecases.set_up_office import OfficeRequest
from tests.training.making import NOW, program


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Program]:
    """A program over an empty folder, closed in the end."""
    made = program(tmp_path / "data")
    yield made
    made.close()


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a small practice office, made once."""
    made = program(tmp_path_factory.mktemp("template") / "data")
    made.practice_desk().create(products=300, vendors=40, seed=7)
    made.close()
    return made.data_dir


@pytest.fixture
def ready(template: Path, opened: Program) -> Program:
    """A program over a small practice office."""
    shutil.copytree(template, opened.data_dir)
    return opened


def orders_of(opened: Program) -> list[Order]:
    with opened.office().read() as reader:
        found = [reader.order(summary.order_id) for summary in reader.orders(OrderFilter())]
    return [order for order in found if order is not None]


def test_creates_what_was_asked_for(opened: Program) -> None:
    made = opened.practice_desk().create(products=300, vendors=40, seed=7)
    assert (made.products, made.vendors, made.orders, made.raised) == (300, 40, 14, False)
    info = opened.catalogue().browse.info()
    assert (info.products, info.vendors) == (300, 40)
    with opened.office().read() as reader:
        assert reader.office().practice
        assert reader.office().year == NOW.year
        assert "(Latihan)" in reader.office().name
    assert not (opened.data_dir / BUILDING).exists()


def test_everybody_can_sign_in(ready: Program) -> None:
    roles = {
        "ppk": Role.PPK,
        "pejabat": Role.PEJABAT_PENGADAAN,
        "bendahara": Role.BENDAHARA,
        "pptk": Role.PPTK,
        "penyimpan": Role.PENYIMPAN,
        "pa": Role.PA,
        "pelatih": Role.PELATIH,
        "admin": Role.ADMIN,
    }
    for user, role in roles.items():
        assert ready.signing_in().sign_in(user, "latihan").may(role)


def test_every_status_is_there_and_times_rise(ready: Program) -> None:
    found = orders_of(ready)
    statuses = Counter(order.status.value for order in found)
    assert set(statuses) == {
        "draft",
        "submitted",
        "approved",
        "placed",
        "partly-received",
        "received",
        "inspected",
        "billed",
        "paid",
        "completed",
        "cancelled",
    }
    assert any(order.returned for order in found)
    with ready.office().read() as reader:
        times = [stored.entry.time for stored in reader.entries()]
    assert times == sorted(times)
    assert times[-1] < NOW.isoformat()


def test_paper_is_found_on_each_marketplace(ready: Program) -> None:
    for channel in MARKETPLACES:
        page = ready.catalogue().browse.search(SearchQuery("kertas", channels=(channel,), max_price=50_000))
        assert page.items


def test_no_order_touches_the_goods_package_with_most_money(ready: Program) -> None:
    with ready.office().read() as reader:
        lines = reader.budget_lines()
    best = max((line for line in lines if line.kind.value == "goods"), key=lambda line: line.remaining)
    assert best.remaining == best.ceiling >= 150_000_000
    used = {(order.content.account, order.content.sub_activity) for order in orders_of(ready)}
    assert (best.account, best.sub_activity) not in used


def test_refuses_a_folder_with_an_office(ready: Program) -> None:
    before = [order.order_id for order in orders_of(ready)]
    with pytest.raises(Conflict) as refused:
        ready.practice_desk().create(products=300, vendors=40, seed=7)
    assert refused.value.code == "office.already_there"
    assert [order.order_id for order in orders_of(ready)] == before


@pytest.mark.parametrize(("products", "vendors"), [(0, 40), (300, 0), (-5, 40), (300, 10_000), (10**9, 40)])
def test_refuses_sizes_that_no_catalogue_has(opened: Program, products: int, vendors: int) -> None:
    with pytest.raises(InvalidInput):
        opened.practice_desk().create(products=products, vendors=vendors, seed=1)
    assert not opened.has_office


def test_raises_the_smallest_sizes_and_says_so(opened: Program, words: Vocabulary) -> None:
    made = opened.practice_desk().create(products=1, vendors=1, seed=5)
    assert made.raised
    assert made.vendors == len(words.founders)
    assert opened.catalogue().browse.info().products == made.products


def test_reset_makes_the_same_office_anew(ready: Program) -> None:
    before = orders_of(ready)
    made = ready.practice_desk().reset()
    after = orders_of(ready)
    assert (made.products, made.vendors, made.orders) == (300, 40, 14)
    assert [order.content for order in after] == [order.content for order in before]
    assert not {order.order_id for order in after} & {order.order_id for order in before}


def test_reset_needs_a_practice_office(opened: Program) -> None:
    with pytest.raises(NotFound):
        opened.practice_desk().reset()
    opened.set_up().init(OfficeRequest("Dinas Contoh", "1.01", 2026, "admin", "rahasia-benar"))
    with pytest.raises(NotAllowed) as refused:
        opened.practice_desk().reset()
    assert refused.value.code == "practice.real_office"


def test_reset_waits_for_nobody_who_has_the_office_open(ready: Program) -> None:
    other = program(ready.data_dir)
    try:
        with other.office().read() as reader:
            assert reader.people()
            with pytest.raises(Conflict) as refused:
                ready.practice_desk().reset()
        assert refused.value.code == "store.in_use"
        assert len(orders_of(ready)) == 14
    finally:
        other.close()


def test_what_a_killed_run_left_is_cleared_away(opened: Program) -> None:
    stage = opened.data_dir / BUILDING
    stage.mkdir(parents=True)
    (stage / "office.db").write_bytes(b"half")
    assert not opened.has_office
    assert opened.practice_desk().create(products=60, vendors=17, seed=2).orders == 14
    assert not stage.exists()


def _stop_half_way(site: StagedFolder[Program], opened: Program, why: Exception) -> None:
    with site.building(opened.clock) as services:
        services.set_up().init(OfficeRequest("Setengah", "1.01", 2026, "admin", "latihan", practice=True))
        raise why


def test_a_run_that_fails_leaves_no_office(opened: Program, words: Vocabulary) -> None:
    class Broken(RuntimeError):
        pass

    def no_words() -> Vocabulary:
        raise Broken

    site = StagedFolder(opened.folder, Program, Program.close, opened.close)
    with pytest.raises(Broken):
        PracticeOffice(opened, site, no_words, opened.clock).create(products=60, vendors=17, seed=2)
    with pytest.raises(Broken):
        _stop_half_way(site, opened, Broken())
    assert not opened.has_office
    assert not (opened.data_dir / BUILDING).exists()


def test_two_builders_do_not_meet(opened: Program) -> None:
    site = StagedFolder(opened.folder, Program, Program.close, opened.close)
    with site.building(opened.clock) as services:
        with pytest.raises(Conflict) as refused:
            opened.practice_desk().create(products=60, vendors=17, seed=2)
        assert refused.value.code == "store.in_use"
        services.set_up().init(OfficeRequest("Pertama", "1.01", 2026, "admin", "latihan", practice=True))
        assert services.catalogue().browse.info().products == 0
    with opened.office().read() as reader:
        assert reader.office().name == "Pertama"


def test_the_journal_of_a_practice_office_holds(ready: Program) -> None:
    count, fault = ready.care().verify_journal()
    assert fault is None
    assert count > 60
    assert [check for check in ready.care().health() if not check.ok and not check.remark] == []
