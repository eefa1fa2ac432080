"""Ways that depend on more than the value: channels that begin and end, kinds of purchase, and the words for each."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from blangkon_desktop.domain.catalogue import MARKETPLACES, Channel, PurchaseKind
from blangkon_desktop.domain.errors import InvalidInput, RuleRefused
from blangkon_desktop.domain.policy import Policy, load_policy
from blangkon_desktop.domain.policy_rows import Validity
from blangkon_desktop.domain.policy_rules import LADDERS
from blangkon_desktop.domain.route_items import route_items
from blangkon_desktop.domain.routing import RouteDecision, RouteFacts, check_channel, decide_route
from tests.rules import MAY_2026, batang, changed

LAST_DAY = date(2027, 8, 31)
CLOSED = date(2027, 9, 1)
NO_DECLARATION = changed('value = "declaration"', 'value = "refuse"', after='rule = "route.below_line_catalogue"')


def until(policy: Policy, last: date, *codes: str) -> Policy:
    """The policy with some channels that end on a day."""
    rows = tuple(
        replace(row, validity=Validity(row.validity.since, last)) if row.code in codes else row
        for row in policy.channels
    )
    return replace(policy, channels=rows)


def route(policy: Policy, value: int, on: date, **more: object) -> RouteDecision:
    """The decision under a policy."""
    return decide_route(policy, RouteFacts(value, on, **more))  # type: ignore[arg-type]


@pytest.mark.parametrize("channel", list(Channel))
def test_a_channel_that_ends_is_chosen_until_its_last_day(channel: Channel) -> None:
    policy = until(batang(), date(2026, 5, 3), channel)
    value = 60_000_000 if channel is Channel.EKATALOG_LOKAL else 1_000_000
    assert channel in route(policy, value, date(2026, 5, 3)).channels
    assert channel not in route(policy, value, MAY_2026).channels
    with pytest.raises(RuleRefused):
        check_channel(policy, route(policy, value, MAY_2026), channel)
    assert channel in route(batang(), value, MAY_2026).channels


def test_a_channel_that_begins_is_chosen_from_its_first_day() -> None:
    text = changed("valid_from = 2022-01-01", "valid_from = 2026-05-04", after='code = "tisera"')
    policy = load_policy(text, "x")
    assert Channel.TISERA not in route(policy, 1, date(2026, 5, 3)).channels
    assert Channel.TISERA in route(policy, 1, MAY_2026).channels


def test_a_channel_that_comes_back_has_two_rows() -> None:
    again = changed(
        "valid_from = 2022-01-01", "valid_from = 2022-01-01\nvalid_to = 2023-12-31", after='code = "tisera"'
    )
    row = again[again.index('[[channel]]\ncode = "tisera"') : again.index('[[channel]]\ncode = "ekatalog-lokal"')]
    again += "\n" + row.replace("2022-01-01\nvalid_to = 2023-12-31", "2025-01-01")
    policy = load_policy(again, "x")
    seen = [
        Channel.TISERA in route(policy, 1, day).channels for day in (date(2023, 12, 31), date(2024, 6, 3), MAY_2026)
    ]
    assert seen == [True, False, True]


def test_after_the_last_marketplace_the_catalogue_takes_small_orders_without_a_declaration() -> None:
    policy = until(batang(), LAST_DAY, *MARKETPLACES)
    assert route(policy, 50_000_000, LAST_DAY).outcome == "marketplace"
    decision = route(policy, 50_000_000, CLOSED)
    assert (decision.outcome, decision.rule) == ("ekatalog-lokal", "route.marketplace.closed")
    assert decision.channels == (Channel.EKATALOG_LOKAL,)
    assert decision.requirements == ()
    assert decision.warnings == ()
    assert "tidak ada marketplace yang berlaku" in decision.explanation.id
    assert "no marketplace is in force" in decision.explanation.en


def test_without_any_channel_the_purchase_goes_outside() -> None:
    policy = until(batang(), LAST_DAY, *Channel)
    for value, outcome in ((50_000_000, "direct-purchase"), (50_000_001, "direct-purchase-spse")):
        decision = route(policy, value, CLOSED)
        assert (decision.outcome, decision.channels) == (outcome, ())
        assert "tidak ada kanal yang berlaku" in decision.explanation.id
        assert "no channel is in force" in decision.explanation.en
        assert [item.code for item in decision.warnings] == ["not-on-platform"]
        assert "on that day no channel is in force" in decision.warnings[0].text.en


def test_before_the_programme_began_there_was_no_channel() -> None:
    assert route(batang(), 1_000_000, date(2021, 12, 31)).outcome == "direct-purchase"
    assert route(batang(), 1_000_000, date(2022, 1, 1)).outcome == "marketplace"
    with pytest.raises(InvalidInput) as caught:
        route(batang(), 1_000_000, date(2018, 3, 21))
    assert caught.value.code == "policy.no_row"


def test_a_policy_may_keep_the_catalogue_out_below_the_line() -> None:
    only_catalogue = frozenset({"ekatalog-lokal"})
    refusing = load_policy(NO_DECLARATION, "x")
    assert route(batang(), 50_000_000, MAY_2026, available=only_catalogue).outcome == "ekatalog-lokal"
    assert route(refusing, 50_000_000, MAY_2026, available=only_catalogue).outcome == "direct-purchase"
    assert route(refusing, 50_000_001, MAY_2026, available=only_catalogue).outcome == "ekatalog-lokal"


@pytest.mark.parametrize("kind", [PurchaseKind.CONSTRUCTION, PurchaseKind.CONSULTING])
@pytest.mark.parametrize("value", [1, 50_000_000, 50_000_001, 10**9])
def test_construction_and_consulting_are_never_bought_through_blangkon(kind: PurchaseKind, value: int) -> None:
    decision = route(batang(), value, MAY_2026, kind=kind)
    assert not decision.inside
    assert "tidak dibeli melalui Blangkon" in decision.explanation.id
    assert "is not bought through Blangkon" in decision.explanation.en
    assert decision.warnings[0].text.id.startswith("Tidak melalui Blangkon")
    assert "written-reason" not in [item.code for item in decision.requirements]


def test_a_policy_may_open_blangkon_for_another_kind() -> None:
    text = changed('"catering"]', '"catering", "construction"]', after='rule = "route.kinds"')
    decision = route(load_policy(text, "x"), 60_000_000, MAY_2026, kind=PurchaseKind.CONSTRUCTION)
    assert decision.outcome == "ekatalog-lokal"


@pytest.mark.parametrize(
    ("value", "day", "kind", "offers", "said"),
    [
        (200_000_000, MAY_2026, "goods", None, ["Pejabat Pengadaan membeli, karena nilainya tidak melebihi Rp200"]),
        (200_000_001, date(2026, 8, 31), "goods", None, ["Pejabat Pembuat Komitmen membeli", "di atas Rp200.000.000"]),
        (
            200_000_001,
            date(2026, 9, 1),
            "goods",
            None,
            ["Pokja Pemilihan memilih penyedia", "Pejabat Pembuat Komitmen"],
        ),
        (10_000_000, MAY_2026, "goods", frozenset(), ["bukti pembelian", "tidak melebihi Rp10.000.000"]),
        (10_000_001, MAY_2026, "goods", frozenset(), ["kuitansi, karena nilainya di atas Rp10.000.000 dan tidak"]),
        (50_000_001, MAY_2026, "services", frozenset(), ["SPK, karena", "pengadaan langsung melalui SPSE"]),
        (200_000_001, MAY_2026, "goods", frozenset(), ["surat perjanjian", "melaksanakan tender"]),
        (100_000_001, MAY_2026, "consulting", None, ["melaksanakan seleksi", "surat perjanjian"]),
        (100_000_001, MAY_2026, "goods", None, ["HPS disusun, karena nilai di atas Rp100.000.000"]),
        (200_000_001, MAY_2026, "goods", None, ["Jaminan pelaksanaan 5%", "Rp10.000.000"]),
    ],
)
def test_each_item_is_one_sentence_with_a_source(
    value: int, day: date, kind: str, offers: frozenset[str] | None, said: list[str]
) -> None:
    facts = RouteFacts(value, day, PurchaseKind(kind), offers)
    items = route_items(batang(), facts, decide_route(batang(), facts))
    assert [item.code for item in items[:3]] == ["way", "officer", "proof"]
    for item in items:
        assert item.source
        for text in (item.text.id, item.text.en):
            assert text.endswith(".")
            assert "\n" not in text
    told = " ".join(item.text.id for item in items)
    assert all(part in told for part in said), told


DAYS = st.dates(date(2018, 3, 22), date(2030, 12, 31))
LINES = (10_000_000, 50_000_000, 100_000_000, 200_000_000, 400_000_000)
NEIGHBOURS = st.builds(lambda line, step: line + step, st.sampled_from(LINES), st.integers(-2, 2))
VALUES = st.one_of(st.integers(1, 10**12), NEIGHBOURS)
KINDS = st.sampled_from(list(PurchaseKind))
OFFERS = st.frozensets(st.sampled_from(["marketplace", "ekatalog-lokal", *Channel]))


@given(VALUES, DAYS, KINDS)
def test_no_amount_has_two_bands_or_none(value: int, day: date, kind: PurchaseKind) -> None:
    for ladder in LADDERS:
        assert sum(step.holds(value) for step in batang().steps(ladder, day, kind)) == 1


@given(VALUES, DAYS, KINDS, OFFERS)
def test_every_purchase_has_one_way_that_can_be_gone(
    value: int, day: date, kind: PurchaseKind, offers: frozenset[str]
) -> None:
    facts = RouteFacts(value, day, kind, offers)
    decision = decide_route(batang(), facts)
    sold = kind not in (PurchaseKind.CONSTRUCTION, PurchaseKind.CONSULTING) and day >= date(2022, 1, 1)
    shops = "marketplace" in offers or bool(offers & set(MARKETPLACES))
    assert (decision.outcome == "marketplace") == (sold and value <= 50_000_000 and shops)
    assert decision.inside == bool(decision.channels)
    assert decision.inside <= sold
    assert (decision.proof == "surat-pesanan") == decision.inside
    assert all(item.text.id and item.text.en and item.source for item in route_items(batang(), facts, decision))
    for channel in Channel:
        if channel in decision.channels:
            check_channel(batang(), decision, channel)
        else:
            with pytest.raises(RuleRefused):
                check_channel(batang(), decision, channel)


ORDER = ("marketplace", "ekatalog-lokal")
DIRECT = ("direct-purchase", "direct-purchase-spse", "tender", "selection")
OFFICERS = ("pejabat-pengadaan", "ppk", "pokja-pemilihan")
FORMS = ("surat-pesanan", "bukti-pembelian", "kuitansi", "spk", "surat-perjanjian")


@given(VALUES, VALUES, DAYS, KINDS, st.sampled_from([frozenset(), frozenset({"marketplace", "ekatalog-lokal"})]))
def test_a_larger_purchase_never_has_an_easier_way(
    one: int, other: int, day: date, kind: PurchaseKind, offers: frozenset[str]
) -> None:
    small, large = (decide_route(batang(), RouteFacts(value, day, kind, offers)) for value in sorted((one, other)))
    ladder = ORDER if small.inside else DIRECT
    assert small.inside == large.inside
    assert ladder.index(small.outcome) <= ladder.index(large.outcome)
    assert OFFICERS.index(small.officer) <= OFFICERS.index(large.officer)
    assert FORMS.index(small.proof) <= FORMS.index(large.proof)
    needed = {item.code for item in small.requirements}
    assert needed <= {item.code for item in large.requirements}


@given(VALUES, st.dates(date(2018, 3, 22), LAST_DAY), KINDS, OFFERS)
def test_a_later_change_leaves_old_days_as_they_were(
    value: int, day: date, kind: PurchaseKind, offers: frozenset[str]
) -> None:
    facts = RouteFacts(value, day, kind, offers)
    newer = until(batang(), LAST_DAY, *MARKETPLACES)
    assert decide_route(newer, facts) == decide_route(batang(), facts)
    later = replace(facts, on=day + timedelta(days=4000))
    assert not set(decide_route(newer, later).channels) & set(MARKETPLACES)
