"""Content changes in the open: a draft is mended, a price negotiated, an approved order amended, orders merged."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from blangkon_desktop.domain.catalogue import Channel
from blangkon_desktop.domain.errors import InvalidInput, NotAllowed, NotFound, RuleRefused
from blangkon_desktop.domain.order import OrderStatus
from blangkon_desktop.domain.receipt import ReceiptLine
from blangkon_desktop.usecases.amend_order import AmendRequest, LineChange, parse_amend_request
from blangkon_desktop.usecases.negotiate_order import CROSSED
from tests.fulfilment import Fulfilment
from tests.offices import RUP, ReadyOffice, product
from tests.usecases.conftest import Advance

TODAY = date(2026, 11, 24)
LAPTOP = product(50, channel=Channel.EKATALOG_LOKAL, price=9_000_000)


def test_a_returned_draft_is_mended_and_sent_again(office: ReadyOffice, advance: Advance) -> None:
    order, approving = advance("submitted"), office.program.approving()
    returned = approving.send_back(office.person("ppk"), order.order_id, "terlalu banyak", comments={1: "8 saja"})
    assert returned.comments == ((1, "8 saja"),)
    office.load(product(1, price=99_000))  # the catalogue went on meanwhile
    changed = office.program.drafting().change(office.person("pejabat"), order.order_id, office.request(8))
    (line,) = changed.content.lines
    assert (line.quantity, line.price, changed.comments) == (8, 54_000, ())
    assert changed.revision == returned.revision + 1
    again = approving.submit(office.person("pejabat"), order.order_id)
    assert again.reviewed == order.content, "the approver is shown what changed since he saw it"


def test_a_request_without_any_difference_changes_nothing(office: ReadyOffice, advance: Advance) -> None:
    order = advance("draft")
    assert office.program.drafting().change(office.person("pejabat"), order.order_id, office.request(10)) == order


def test_only_a_draft_is_changed_and_a_comment_needs_its_line(office: ReadyOffice, advance: Advance) -> None:
    order = advance("submitted")
    with pytest.raises(RuleRefused, match=r"order\.wrong_status"):
        office.program.drafting().change(office.person("pejabat"), order.order_id, office.request(8))
    with pytest.raises(NotFound, match=r"order\.unknown_line"):
        office.program.approving().send_back(office.person("ppk"), order.order_id, "cek", comments={2: "?"})


def test_a_change_is_checked_like_a_new_order(office: ReadyOffice, advance: Advance) -> None:
    order = advance("draft")
    with pytest.raises(RuleRefused, match=r"order\.route_forbidden"):
        office.program.drafting().change(office.person("pejabat"), order.order_id, office.request(1_000))
    with pytest.raises(RuleRefused, match=r"budget\.not_enough"):
        office.add_budget("66", 1_000)
        office.program.drafting().change(office.person("pejabat"), order.order_id, office.request(1, rup="66"))
    assert office.program.orders().show(order.order_id)[0] == order


def test_negotiation_recounts_total_tax_and_route_and_keeps_its_history(office: ReadyOffice, advance: Advance) -> None:
    order, desk, who = advance("submitted", shipping=25_000), office.program.negotiating(), office.person("pejabat")
    assert desk.preview(order.order_id, {1: 50_000}).content.totals.total == 500_000 + 55_000 + 25_000
    first = desk.agree(who, order.order_id, 1, 50_000, "harga grosir")
    second = desk.agree(who, order.order_id, 0, 0, "gratis ongkir")
    assert (first.totals.total, second.totals.total) == (580_000, 555_000)
    assert second.route.value == 555_000
    assert [(r.line, r.before, r.after, r.saved) for r in second.negotiations] == [
        (1, 54_000, 50_000, 40_000),
        (0, 25_000, 0, 25_000),
    ]
    assert second.negotiations[0].by == "pejabat"
    assert office.program.approving().approve(office.person("ppk"), order.order_id).approved_total == 555_000


def test_a_price_agreed_after_the_approval_is_approved_again(office: ReadyOffice, advance: Advance) -> None:
    order = advance("approved")
    agreed = office.program.negotiating().agree(office.person("pejabat"), order.order_id, 1, 50_000)
    assert (agreed.status, agreed.reviewed) == (OrderStatus.SUBMITTED, order.content)
    with office.program.office().read() as reader:
        (line,) = reader.budget_lines(RUP)
    assert (line.reserved, line.committed) == (0, order.totals.total), "what was approved stays held"
    approved = office.program.approving().approve(office.person("ppk"), order.order_id)
    assert (approved.status, approved.approved_total) == (OrderStatus.APPROVED, 555_000)


@pytest.mark.parametrize(("line", "price"), [(1, 54_000), (1, 54_001), (1, 0), (0, 0)])
def test_a_price_that_is_not_lower_is_refused(office: ReadyOffice, advance: Advance, line: int, price: int) -> None:
    order = advance("submitted")
    with pytest.raises(RuleRefused, match=r"negotiation\.not_down"):
        office.program.negotiating().agree(office.person("pejabat"), order.order_id, line, price)


def test_a_line_that_is_not_there_and_people_who_do_not_buy(office: ReadyOffice, advance: Advance) -> None:
    order = advance("submitted")
    with pytest.raises(NotFound, match=r"order\.unknown_line"):
        office.program.negotiating().agree(office.person("pejabat"), order.order_id, 2, 1)
    with pytest.raises(NotAllowed):
        office.program.negotiating().agree(office.person("bendahara"), order.order_id, 1, 1)


def test_a_price_that_crosses_the_line_is_kept_and_told_and_stops_the_approval(
    office: ReadyOffice, advance: Advance
) -> None:
    """5 laptops at Rp9,000,000 + PPN = Rp49,950,000 would be a marketplace's; the catalogue sold 6 at first."""
    office.load(LAPTOP)
    order = advance("submitted", 6, LAPTOP)
    desk, approving = office.program.negotiating(), office.program.approving()
    preview = desk.preview(order.order_id, {1: 7_500_000})
    assert preview.refusal is not None
    agreed = desk.agree(office.person("pejabat"), order.order_id, 1, 7_500_000)
    assert agreed.totals.total == 49_950_000
    assert CROSSED in [code for code, _ in agreed.route.warnings]
    with pytest.raises(RuleRefused, match=r"order\.route_forbidden"):
        approving.approve(office.person("ppk"), order.order_id)
    approving.send_back(office.person("ppk"), order.order_id, "melewati batas kanal")
    declared = {"reason": "Tidak ada yang menjual tipe ini", "query": "laptop baterai tahan"}
    request = office.request(6, LAPTOP, not_offered=declared)
    mended = office.program.drafting().change(office.person("pejabat"), order.order_id, request)
    assert mended.content.lines[0].price == 7_500_000, "the agreed price is not lost"
    assert mended.content.not_offered is not None
    assert mended.content.not_offered.total == 0
    approving.submit(office.person("pejabat"), order.order_id)
    done = approving.approve(office.person("ppk"), order.order_id)
    assert (done.status, done.route.outcome) == (OrderStatus.APPROVED, "ekatalog-lokal")
    assert done.route.rule.endswith(".not-offered")


def test_the_declaration_freezes_what_the_marketplaces_had(office: ReadyOffice) -> None:
    paper = product(3, channel=Channel.EKATALOG_LOKAL)
    declared = {"reason": "Gramatur khusus", "query": "kertas hvs"}
    order = office.program.drafting().create(office.person("pejabat"), office.request(1, paper, not_offered=declared))
    found = order.content.not_offered
    assert found is not None
    assert (found.total, len(found.found), found.query) == (3, 3, "kertas hvs")
    assert all(id_.startswith("mbizmarket:") and price == 54_000 for id_, _, price in found.found)
    assert order.route.outcome == "ekatalog-lokal"


def test_an_amendment_names_its_changes_and_waits_for_the_ppk(office: ReadyOffice, advance: Advance) -> None:
    order = advance("placed")
    request = AmendRequest("penyedia kehabisan stok", (LineChange(1, 8),), delivery_by=date(2026, 12, 20))
    amended = office.program.amending().amend(office.person("pejabat"), order.order_id, request)
    assert (amended.status, amended.pending_amendment) == (OrderStatus.SUBMITTED, amended.amendments[0])
    assert [s.id.split(":")[0] for s in amended.amendments[0].changes] == [
        "1. Kertas HVS A4 80 gsm merek 1", "Dibayar seluruhnya", "Paling lambat",
    ]  # fmt: skip
    approved = office.program.approving().approve(office.person("ppk"), order.order_id)
    assert (approved.status, approved.pending_amendment) == (OrderStatus.PLACED, None)
    assert approved.amendments[0].approved_at
    assert approved.content.lines[0].quantity == 8


def test_an_amendment_sent_back_leaves_the_order_as_it_was_approved(office: ReadyOffice, advance: Advance) -> None:
    order = advance("placed")
    request = AmendRequest("coba", (LineChange(1, 8),))
    office.program.amending().amend(office.person("pejabat"), order.order_id, request)
    back = office.program.approving().send_back(office.person("ppk"), order.order_id, "tidak perlu")
    assert (back.status, back.content, back.amendments) == (OrderStatus.PLACED, order.content, ())
    with office.program.office().read() as reader:
        assert reader.budget_lines(RUP)[0].committed == order.totals.total


def test_a_contract_grows_by_a_tenth_at_most(office: ReadyOffice, advance: Advance) -> None:
    order, desk, who = advance("approved"), office.program.amending(), office.person("pejabat")
    grown = desk.amend(who, order.order_id, AmendRequest("tambah", (LineChange(1, 11),)))
    assert grown.totals.total == order.totals.total * 11 // 10
    office.program.approving().send_back(office.person("ppk"), order.order_id, "tidak")
    with pytest.raises(RuleRefused) as caught:
        desk.amend(who, order.order_id, AmendRequest("tambah", (LineChange(1, 11),), shipping=1))
    assert (caught.value.code, caught.value.data["most"]) == ("amend.growth", order.totals.total * 11 // 10)


def test_what_has_come_is_not_amended_away(office: ReadyOffice, advance: Advance) -> None:
    order, desk = advance("placed"), office.program.amending()
    rows = [ReceiptLine(1, 6, 6, 0)]
    Fulfilment(office).receive(office.person("penyimpan"), order.order_id, TODAY, "SJ", rows)
    for change in (LineChange(1, 5), LineChange(1, price=50_000)):
        with pytest.raises(RuleRefused, match=r"amend\.received"):
            desk.amend(office.person("pejabat"), order.order_id, AmendRequest("ubah", (change,)))
    desk.amend(office.person("pejabat"), order.order_id, AmendRequest("sisa dibatalkan", (LineChange(1, 6),)))
    done = office.program.approving().approve(office.person("ppk"), order.order_id)
    assert done.status is OrderStatus.RECEIVED


def test_no_price_is_agreed_beneath_a_change_that_waits(office: ReadyOffice, advance: Advance) -> None:
    order = advance("placed")
    rows = [ReceiptLine(1, 6, 6, 0)]
    Fulfilment(office).receive(office.person("penyimpan"), order.order_id, TODAY, "SJ", rows)
    request = AmendRequest("sisa dibatalkan", (LineChange(1, 6),))
    office.program.amending().amend(office.person("pejabat"), order.order_id, request)
    with pytest.raises(RuleRefused, match=r"negotiation\.amendment_waits"):
        office.program.negotiating().agree(office.person("pejabat"), order.order_id, 1, 1)


@pytest.mark.parametrize("what", ["amend", "negotiate"])
def test_nobody_approves_his_own_change(office: ReadyOffice, advance: Advance, what: str) -> None:
    order, both = advance("approved"), office.person("ppk2")
    if what == "amend":
        office.program.amending().amend(both, order.order_id, AmendRequest("kurang", (LineChange(1, 8),)))
    else:
        office.program.negotiating().agree(both, order.order_id, 1, 50_000)
    with pytest.raises(NotAllowed, match=r"people\.separation"):
        office.program.approving().approve(both, order.order_id)
    assert office.program.approving().approve(office.person("ppk"), order.order_id).status is OrderStatus.APPROVED


def test_an_official_is_replaced_mid_order(office: ReadyOffice, advance: Advance) -> None:
    order = advance("placed")
    request = parse_amend_request({"reason": "mutasi", "officials": {"ppk": "ppk2"}})
    amended = office.program.amending().amend(office.person("pejabat"), order.order_id, request)
    assert (amended.content.officials.ppk, amended.content.officials.bendahara) == ("ppk2", "bendahara")
    wrong = parse_amend_request({"reason": "mutasi", "officials": {"ppk": "bendahara"}})
    office.program.approving().approve(office.person("ppk2"), order.order_id)
    with pytest.raises(InvalidInput, match=r"order\.malformed"):
        office.program.amending().amend(office.person("pejabat"), order.order_id, wrong)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        ({}, "order.reason_missing"),
        ({"reason": "x", "lines": [{"line": 0}]}, "order.malformed"),
        ({"reason": "x", "lines": [{"line": 1, "quantity": -1}]}, "order.malformed"),
        ({"reason": "x", "shipping": 1.5}, "order.malformed"),
        ({"reason": "x", "delivery": {"by": "besok"}}, "order.malformed"),
        ([], "order.malformed"),
    ],
)
def test_an_amendment_that_can_not_be_read_is_told(data: Any, code: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        parse_amend_request(data)
    assert caught.value.code == code


def test_an_amendment_of_nothing_is_refused(office: ReadyOffice, advance: Advance) -> None:
    order = advance("placed")
    with pytest.raises(InvalidInput, match=r"amend\.nothing"):
        office.program.amending().amend(office.person("pejabat"), order.order_id, AmendRequest("tidak ada"))


def test_orders_are_merged_into_one_of_the_catalogue(office: ReadyOffice, advance: Advance) -> None:
    office.load(LAPTOP)
    old = [advance("submitted"), advance("draft")]
    drafting, who = office.program.drafting(), office.person("pejabat")
    merged = drafting.create(who, office.request(6, LAPTOP), replacing=[o.order_id for o in old])
    for order in old:
        gone = office.program.orders().show(order.order_id)[0]
        assert gone.status is OrderStatus.CANCELLED
        assert merged.number in gone.timeline[-1].note
    assert merged.route.outcome == "ekatalog-lokal"


def test_a_merge_that_is_refused_cancels_nothing(office: ReadyOffice, advance: Advance) -> None:
    old = advance("submitted")
    with pytest.raises(RuleRefused, match=r"order\.route_forbidden"):
        office.program.drafting().create(office.person("pejabat"), office.request(5_000), replacing=[old.order_id])
    assert office.program.orders().show(old.order_id)[0] == old
    approved = advance("approved")
    with pytest.raises(NotAllowed):
        office.program.drafting().create(office.person("pejabat"), office.request(1), replacing=[approved.order_id])
