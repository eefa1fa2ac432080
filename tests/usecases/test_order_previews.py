"""Prices of one talk and an amendment, seen before they are written; what is written together is written whole."""

from __future__ import annotations

from datetime import date

import pytest

from blangkon_desktop.domain.errors import Conflict, InvalidInput, NotFound, RuleRefused
from blangkon_desktop.domain.order import Order
from blangkon_desktop.usecases.amend_order import AmendRequest, LineChange
from tests.offices import ReadyOffice


@pytest.fixture
def approved(office: ReadyOffice) -> Order:
    """Ten reams with shipping, approved at Rp624,400."""
    desk, buyer = office.program.approving(), office.person("pejabat")
    made = office.program.drafting().create(buyer, office.request(10, shipping=25_000))
    desk.submit(buyer, made.order_id)
    return desk.approve(office.person("ppk"), made.order_id)


def test_prices_of_one_talk_are_seen_and_written_together(office: ReadyOffice, approved: Order) -> None:
    desk, prices = office.program.negotiating(), {0: 10_000, 1: 50_000}
    seen = desk.preview(approved.order_id, prices)
    assert seen.saved == 40_000 + 15_000
    assert seen.content.totals.total == 500_000 + 55_000 + 10_000
    agreed = desk.agree_all(office.person("pejabat"), approved.order_id, prices, " per telepon ", seen=approved.head)
    assert agreed.totals == seen.content.totals
    assert [(r.line, r.after, r.note) for r in agreed.negotiations] == [
        (1, 50_000, "per telepon"),
        (0, 10_000, "per telepon"),
    ]
    assert agreed.reviewed == approved.content


def test_one_price_that_is_not_lower_leaves_all_as_they_were(office: ReadyOffice, approved: Order) -> None:
    desk, buyer = office.program.negotiating(), office.person("pejabat")
    for wrong in ({1: 50_000, 0: 25_000}, {1: 54_000}):
        with pytest.raises(RuleRefused, match=r"negotiation\.not_down"):
            desk.agree_all(buyer, approved.order_id, wrong)
        with pytest.raises(RuleRefused, match=r"negotiation\.not_down"):
            desk.preview(approved.order_id, wrong)
    with pytest.raises(InvalidInput, match=r"negotiation\.nothing"):
        desk.agree_all(buyer, approved.order_id, {})
    with pytest.raises(Conflict, match=r"order\.changed_meanwhile"):
        desk.agree_all(buyer, approved.order_id, {1: 50_000}, seen="an older head")
    assert office.program.orders().show(approved.order_id)[0] == approved


def test_an_amendment_is_seen_with_its_limit_before_it_is_written(office: ReadyOffice, approved: Order) -> None:
    desk = office.program.amending()
    nothing = desk.preview(approved.order_id, AmendRequest(""))
    assert (nothing.changes, nothing.refusal, nothing.content) == ((), None, approved.content)
    assert nothing.most == 624_400 * 110 // 100
    later = desk.preview(approved.order_id, AmendRequest("", (LineChange(1, 8),), delivery_by=date(2026, 12, 20)))
    assert [s.id.split(":")[0] for s in later.changes][-1] == "Paling lambat"
    assert later.refusal is None
    assert later.content.totals.total == 8 * 54_000 + 8 * 5_940 + 25_000


@pytest.mark.parametrize(("quantity", "fits"), [(11, True), (12, False)])
def test_growth_is_judged_at_its_edge(office: ReadyOffice, approved: Order, quantity: int, fits: bool) -> None:
    """Rp684,340 for eleven reams are within a tenth of Rp624,400, Rp744,280 for twelve are not."""
    seen = office.program.amending().preview(approved.order_id, AmendRequest("", (LineChange(1, quantity),)))
    assert (seen.refusal is None) is fits
    assert fits or (seen.refusal is not None and seen.refusal.code == "amend.growth")


def test_a_preview_knows_only_lines_that_are_there(office: ReadyOffice, approved: Order) -> None:
    with pytest.raises(NotFound, match=r"order\.unknown_line"):
        office.program.amending().preview(approved.order_id, AmendRequest("", (LineChange(9, 1),)))
