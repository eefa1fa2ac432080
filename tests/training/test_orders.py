"""The orders of a practice office as planned: from every status, in the past, and out of the learners' way."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from blangkon_desktop.domain.catalogue import Channel
from blangkon_desktop.domain.order import OrderStatus
from blangkon_desktop.domain.workdays import is_working_day
from blangkon_desktop.training.goods import PAPER
from blangkon_desktop.training.orders import LARGE, Plan, make_moments, make_plans, steps_to
from blangkon_desktop.training.packages import make_budget
from blangkon_desktop.training.vocabulary import Vocabulary
from tests.fakes import WIB
from tests.rules import batang
from tests.training.making import TODAY, Made, make


def plans_of(words: Vocabulary, made: Made, today: date = TODAY, products: int | None = None) -> tuple[Plan, ...]:
    budget = make_budget(words.budget, "1.01", today.year)
    return make_plans(words, budget, made.goods, products or len(made.products), today, batang())


@given(seed=st.integers(0, 2**40), products=st.integers(1, 600), vendors=st.integers(1, 60), large=st.booleans())
@settings(max_examples=25, deadline=None)
def test_orders_keep_clear_of_paper_and_of_each_other(
    words: Vocabulary, seed: int, products: int, vendors: int, large: bool
) -> None:
    made = make(words, seed=seed, products=products, vendors=vendors)
    plans = plans_of(words, made, products=LARGE if large else LARGE - 1)
    assert len(plans) == (24 if large else 14)
    paper = {product.vendor_id for product in made.products if PAPER in product.name.lower()}
    assert not paper & {plan.basket.vendor_id for plan in plans}
    assert len({plan.rup for plan in plans}) == len(plans)
    most = max(len(plan.basket.lines) for plan in plans)
    assert 2 <= most <= 3 if large else most == 1
    for plan in plans:
        local = plan.basket.channel is Channel.EKATALOG_LOKAL
        assert (plan.basket.paid > 50_000_000) == local
        assert {product.vendor_id for product, _ in plan.basket.lines} == {plan.basket.vendor_id}


def test_every_status_is_there_in_small_and_large_offices(words: Vocabulary) -> None:
    for raws in (words.orders["order"], words.orders["order"][: words.orders["small"]]):
        statuses = {raw["status"] for raw in raws}
        assert statuses == {status.value for status in OrderStatus} | {"returned"}


def test_the_learners_package_has_most_money_and_nothing_beside_it(words: Vocabulary) -> None:
    budget = make_budget(words.budget, "1.01", 2026)
    shares = [share for row in budget.rows for share in row.shares]
    learners = budget.places["learners"]
    own = [share for share in shares if (share.rup, share.account) == learners]
    assert [share.ceiling for share in own] == [400_000_000]
    assert max(share.ceiling for share in shares) == 400_000_000
    neighbours = [s for s in shares if (s.account, s.sub_activity) == (own[0].account, own[0].sub_activity)]
    assert neighbours == own
    assert len({(share.account, share.sub_activity) for share in shares}) == len(shares)
    assert "learners" not in {raw["package"] for raw in words.orders["order"]}


def test_packages_hold_what_their_accounts_hold(words: Vocabulary) -> None:
    rows = make_budget(words.budget, "1.01", 2026).rows
    packages = {row.package.rup: row.package for row in rows if row.package}
    assert len(packages) == 40
    assert {package.kind.value for package in packages.values()} == {
        "goods",
        "services",
        "catering",
        "construction",
        "consulting",
    }
    dpa = sum(row.dpa.ceiling for row in rows if row.dpa)
    assert dpa == sum(package.ceiling for package in packages.values())
    for rup, package in packages.items():
        assert package.ceiling == sum(share.ceiling for row in rows for share in row.shares if share.rup == rup)


@given(day=st.dates(date(2024, 1, 1), date(2030, 12, 31)))
@settings(max_examples=40, deadline=None)
def test_everything_happened_before_today_and_in_order(words: Vocabulary, day: date) -> None:
    made = make(words, seed=3, products=100, vendors=17)
    now = datetime.combine(day, time(6, 0), tzinfo=WIB)
    moments = make_moments(plans_of(words, made, day, LARGE), now, batang())
    times = [moment.at for moment in moments]
    assert times == sorted(times)
    assert times[-1].date() < day
    assert all(is_working_day(batang(), at.date()) for at in times)


def test_the_steps_of_one_order_follow_each_other(words: Vocabulary) -> None:
    made = make(words, seed=3, products=100, vendors=17)
    moments = make_moments(plans_of(words, made, products=LARGE), datetime(2026, 11, 20, 9, tzinfo=WIB), batang())
    for number in {moment.plan.number for moment in moments}:
        own = [moment for moment in moments if moment.plan.number == number]
        assert tuple(moment.verb for moment in own) == tuple(verb for verb, _ in own[0].plan.steps)


@pytest.mark.parametrize("status", [*(s.value for s in OrderStatus), "returned"])
def test_every_status_is_reached_from_a_draft(status: str) -> None:
    steps = steps_to(status)
    assert steps[0] == ("create", 0)
    assert [days for _, days in steps] == sorted(days for _, days in steps)
