"""Routing: the line and its neighbours on every side, by date, kind and offer."""

from __future__ import annotations

from datetime import date

import pytest

from blangkon_desktop.domain.catalogue import MARKETPLACES, Channel, PurchaseKind
from blangkon_desktop.domain.errors import InvalidInput, RuleRefused
from blangkon_desktop.domain.officer import officer_ceiling
from blangkon_desktop.domain.policy import load_policy
from blangkon_desktop.domain.routing import (
    RouteDecision,
    RouteFacts,
    RouteParts,
    check_channel,
    decide_route,
    route_value,
)
from tests.rules import MAY_2026, batang, changed

NOWHERE: frozenset[str] = frozenset()
CATALOGUE = frozenset({"ekatalog-lokal"})
MARKET = frozenset({"marketplace"})


def route(
    value: int,
    on: date = MAY_2026,
    kind: PurchaseKind = PurchaseKind.GOODS,
    available: frozenset[str] | None = None,
) -> RouteDecision:
    """The decision under the rules of Batang."""
    return decide_route(batang(), RouteFacts(value, on, kind, available))


def codes(decision: RouteDecision) -> list[str]:
    """The codes of the warnings."""
    return [warning.code for warning in decision.warnings]


@pytest.mark.parametrize(
    ("value", "outcome", "room"),
    [
        (1, "marketplace", 49_999_999),
        (49_999_999, "marketplace", 1),
        (50_000_000, "marketplace", 0),
        (50_000_001, "ekatalog-lokal", None),
        (200_000_001, "ekatalog-lokal", None),
    ],
)
@pytest.mark.parametrize("day", [date(2024, 3, 6), MAY_2026, date(2026, 11, 24)])
def test_the_line(value: int, outcome: str, room: int | None, day: date) -> None:
    decision = route(value, day)
    assert (decision.outcome, decision.room, decision.limit) == (outcome, room, 50_000_000)
    assert decision.channels == (MARKETPLACES if outcome == "marketplace" else (Channel.EKATALOG_LOKAL,))
    assert codes(decision) == []
    assert decision.proof == "surat-pesanan"
    assert (decision.policy_id, decision.policy_version) == ("batang", "2024-03")


@pytest.mark.parametrize("value", [0, -1, -50_000_000])
def test_a_value_of_zero_or_less_is_an_error(value: int) -> None:
    with pytest.raises(InvalidInput) as caught:
        route(value)
    assert caught.value.code == "route.value_not_positive"


@pytest.mark.parametrize(
    ("value", "day", "officer"),
    [
        (200_000_000, date(2026, 3, 2), "pejabat-pengadaan"),
        (200_000_001, date(2026, 3, 2), "ppk"),
        (200_000_001, date(2026, 8, 31), "ppk"),
        (200_000_001, date(2026, 9, 1), "pokja-pemilihan"),
        (200_000_000, date(2026, 9, 1), "pejabat-pengadaan"),
    ],
)
def test_who_buys(value: int, day: date, officer: str) -> None:
    decision = route(value, day)
    assert decision.officer == officer
    assert codes(decision) == []
    signs = [item.code for item in decision.requirements if item.code == "ppk-signs"]
    assert signs == (["ppk-signs"] if officer == "pokja-pemilihan" else [])


def test_the_ceiling_of_the_procurement_officer() -> None:
    assert officer_ceiling(batang(), MAY_2026) == 200_000_000


def test_below_the_line_the_catalogue_needs_a_reason_and_the_search() -> None:
    decision = route(30_000_000, available=CATALOGUE)
    assert decision.outcome == "ekatalog-lokal"
    assert codes(decision) == ["below-marketplace-ceiling"]
    assert [item.code for item in decision.requirements] == ["written-reason", "frozen-search"]
    assert decision.rule == "route.marketplace.not-offered"
    assert decision.room == 20_000_000
    check_channel(batang(), decision, Channel.EKATALOG_LOKAL)


def test_above_the_line_a_marketplace_never() -> None:
    decision = route(50_000_001, available=MARKET)
    assert decision.outcome == "direct-purchase-spse"
    assert decision.channels == ()
    assert codes(decision) == ["not-on-platform"]


@pytest.mark.parametrize(
    ("value", "day", "kind", "outcome", "officer"),
    [
        (50_000_000, MAY_2026, "goods", "direct-purchase", "pejabat-pengadaan"),
        (50_000_001, MAY_2026, "goods", "direct-purchase-spse", "pejabat-pengadaan"),
        (200_000_000, MAY_2026, "services", "direct-purchase-spse", "pejabat-pengadaan"),
        (200_000_001, MAY_2026, "goods", "tender", "pokja-pemilihan"),
        (200_000_001, MAY_2026, "catering", "tender", "pokja-pemilihan"),
        (200_000_000, date(2025, 4, 29), "construction", "direct-purchase-spse", "pejabat-pengadaan"),
        (200_000_001, date(2025, 4, 29), "construction", "tender", "pokja-pemilihan"),
        (200_000_001, date(2025, 4, 30), "construction", "direct-purchase-spse", "pejabat-pengadaan"),
        (400_000_000, date(2025, 4, 30), "construction", "direct-purchase-spse", "pejabat-pengadaan"),
        (400_000_001, date(2025, 4, 30), "construction", "tender", "pokja-pemilihan"),
        (50_000_000, MAY_2026, "consulting", "direct-purchase", "pejabat-pengadaan"),
        (100_000_000, MAY_2026, "consulting", "direct-purchase-spse", "pejabat-pengadaan"),
        (100_000_001, MAY_2026, "consulting", "selection", "pokja-pemilihan"),
    ],
)
def test_goods_on_no_channel(value: int, day: date, kind: str, outcome: str, officer: str) -> None:
    decision = route(value, day, PurchaseKind(kind), NOWHERE)
    assert (decision.outcome, decision.officer) == (outcome, officer)
    assert codes(decision) == ["not-on-platform"]
    assert not decision.inside
    needs_reason = "written-reason" in [item.code for item in decision.requirements]
    assert needs_reason == (kind not in ("construction", "consulting"))


@pytest.mark.parametrize(
    ("value", "day", "wanted"),
    [
        (100_000_000, MAY_2026, set()),
        (100_000_001, MAY_2026, {"hps"}),
        (100_000_001, date(2025, 4, 29), set()),
        (100_000_001, date(2025, 4, 30), {"hps"}),
        (200_000_000, MAY_2026, {"hps"}),
        (200_000_001, MAY_2026, {"hps", "performance-bond"}),
        (200_000_001, date(2025, 4, 29), set()),
    ],
)
def test_hps_and_bond_are_requirements_and_never_warnings(value: int, day: date, wanted: set[str]) -> None:
    decision = route(value, day)
    assert {item.code for item in decision.requirements} == wanted
    assert codes(decision) == []
    assert all(item.source for item in decision.requirements)


def test_the_bond_is_five_percent() -> None:
    bond = next(item for item in route(300_000_000).requirements if item.code == "performance-bond")
    assert "5%" in bond.text.id
    assert "Rp15.000.000" in bond.text.id


@pytest.mark.parametrize(
    ("day", "warnings", "notices"),
    [
        (date(2026, 8, 31), [], []),
        (date(2026, 9, 1), [], ["toko-daring-transition"]),
        (date(2027, 8, 31), [], ["toko-daring-transition"]),
        (date(2027, 9, 1), ["toko-daring-transition-ended"], []),
    ],
)
def test_the_transition_of_the_online_shops(day: date, warnings: list[str], notices: list[str]) -> None:
    decision = route(10_000_000, day)
    assert decision.outcome == "marketplace"
    assert codes(decision) == warnings
    assert [notice.code for notice in decision.notices] == notices
    assert codes(route(60_000_000, day)) == []


def test_the_value_counts_tax_and_shipping() -> None:
    assert route_value(batang(), MAY_2026, 45_045_045, 4_954_955, 0) == 50_000_000
    assert route(route_value(batang(), MAY_2026, 45_045_045, 4_954_955, 1)).outcome == "ekatalog-lokal"


def test_the_explanation_has_the_numbers_and_the_rule() -> None:
    parts = RouteParts(goods=49_800_000, shipping=50_000)
    decision = decide_route(batang(), RouteFacts(49_850_000, MAY_2026, parts=parts))
    assert decision.explanation.id == (
        "Nilai seluruhnya Rp49.850.000 (barang 49.800.000 + ongkir 50.000) tidak melebihi Rp50.000.000"
        " — Aturan Batang 2024-03, pasal 1."
    )
    assert "does not exceed Rp50.000.000" in decision.explanation.en
    assert "Bagian PBJ" in decision.source


def test_only_the_channels_that_offer_the_goods_are_named() -> None:
    decision = route(1_000_000, available=frozenset({"tisera", "ekatalog-lokal"}))
    assert decision.channels == (Channel.TISERA,)


def test_an_unknown_channel_is_an_error() -> None:
    with pytest.raises(InvalidInput, match=r"route\.unknown_channel"):
        route(1_000_000, available=frozenset({"bazar"}))


def test_a_channel_whose_time_is_over_is_not_offered() -> None:
    text = changed("valid_from = 2022-01-01", "valid_from = 2022-01-01\nvalid_to = 2026-04-30", after='"tisera"')
    policy = load_policy(text, "x")
    assert Channel.TISERA not in decide_route(policy, RouteFacts(1, MAY_2026)).channels
    assert Channel.TISERA in decide_route(policy, RouteFacts(1, date(2026, 4, 30))).channels


@pytest.mark.parametrize(
    ("value", "channel", "allowed", "named"),
    [
        (60_000_000, Channel.MBIZMARKET, ["ekatalog-lokal"], "E-Katalog Lokal"),
        (40_000_000, Channel.EKATALOG_LOKAL, ["gratis-ongkir", "mbizmarket", "tisera"], "Gratis Ongkir, Mbizmarket"),
    ],
)
def test_a_forbidden_channel_is_refused_with_the_way_on(
    value: int, channel: Channel, allowed: list[str], named: str
) -> None:
    with pytest.raises(RuleRefused) as caught:
        check_channel(batang(), route(value), channel)
    assert caught.value.code == "order.route_forbidden"
    assert caught.value.data == {"value": value, "channel": channel.value, "allowed": allowed}
    assert named in caught.value.next_step.id
    assert "pelanggaran" not in caught.value.title.id.lower()


def test_no_channel_is_allowed_for_a_purchase_outside() -> None:
    with pytest.raises(RuleRefused) as caught:
        check_channel(batang(), route(60_000_000, available=NOWHERE), "ekatalog-lokal")
    assert caught.value.data["allowed"] == []
