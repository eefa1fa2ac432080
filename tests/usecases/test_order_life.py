"""An order from request to the end, through the use cases on a real data folder."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from blangkon_desktop.domain.catalogue import Channel
from blangkon_desktop.domain.errors import Conflict, InvalidInput, NotAllowed, NotFound, RuleRefused
from blangkon_desktop.domain.order import OrderStatus
from blangkon_desktop.domain.receipt import ReceiptLine
from blangkon_desktop.usecases.approve_order import budget_after, may_approve
from tests.fulfilment import Fulfilment
from tests.offices import ReadyOffice, product

TODAY = date(2026, 11, 24)


def test_a_purchase_from_request_to_closed_file(office: ReadyOffice) -> None:
    drafting, approving, fulfilling = office.program.drafting(), office.program.approving(), Fulfilment(office)
    order = drafting.create(office.person("pejabat"), office.request(10))
    assert (order.status, order.totals.goods, order.totals.ppn) == (OrderStatus.DRAFT, 540_000, 59_400)
    approving.submit(office.person("pejabat"), order.order_id)
    approving.approve(office.person("ppk"), order.order_id)
    approving.place(office.person("pejabat"), order.order_id, "PO-900-1", TODAY)
    lines = [ReceiptLine(1, 10, 10, 0)]
    fulfilling.receive(office.person("penyimpan"), order.order_id, TODAY, "SJ-12", lines)
    fulfilling.inspect(office.person("ppk"), order.order_id, TODAY)
    fulfilling.bill(office.person("bendahara"), order.order_id, TODAY, "INV-77", 599_400)
    fulfilling.pay(office.person("bendahara"), order.order_id, TODAY, "up")
    done = fulfilling.complete(office.person("bendahara"), order.order_id)
    assert done.status is OrderStatus.COMPLETED
    shown, _ = office.program.orders().show(done.number)
    assert shown == done
    with office.program.office().read() as reader:
        line = reader.budget_lines()[0]
    assert (line.committed, line.paid) == (599_400, 599_400)


def test_the_line_decides_to_the_rupiah(office: ReadyOffice) -> None:
    drafting, pejabat = office.program.drafting(), office.person("pejabat")
    exact = product(10, price=50_000_000, taxed=False)
    office.load(exact, product(11, channel=Channel.EKATALOG_LOKAL, price=50_000_001, taxed=False))
    assert drafting.create(pejabat, office.request(1, exact)).route.outcome == "marketplace"
    with pytest.raises(RuleRefused) as caught:
        drafting.create(pejabat, office.request(1, exact, shipping=1))
    assert caught.value.code == "order.route_forbidden"
    assert "E-Katalog" in caught.value.next_step.id
    above = drafting.create(
        pejabat, office.request(1, product(11, channel=Channel.EKATALOG_LOKAL, price=50_000_001, taxed=False))
    )
    assert above.route.outcome == "ekatalog-lokal"


def test_a_forbidden_route_saves_nothing(office: ReadyOffice) -> None:
    with office.program.office().read() as reader:
        before = len(list(reader.entries()))
    with pytest.raises(RuleRefused):
        office.program.drafting().create(office.person("pejabat"), office.request(10_000))
    with office.program.office().read() as reader:
        assert len(list(reader.entries())) == before


def test_below_the_line_the_catalogue_is_not_offered(office: ReadyOffice) -> None:
    with pytest.raises(RuleRefused, match="order.route_forbidden"):
        office.program.drafting().create(
            office.person("pejabat"), office.request(1, product(3, channel=Channel.EKATALOG_LOKAL))
        )


def test_the_preview_says_what_saving_would_refuse(office: ReadyOffice) -> None:
    preview = office.program.drafting().preview(office.request(10_000))
    assert preview.refusal is not None
    assert preview.refusal.code == "order.route_forbidden"
    assert office.program.drafting().preview(office.request(10)).refusal is None


def test_above_the_officers_ceiling_the_ppk_orders(office: ReadyOffice) -> None:
    big = product(12, channel=Channel.EKATALOG_LOKAL, price=200_000_001, taxed=False)
    office.load(big)
    with pytest.raises(NotAllowed):
        office.program.drafting().create(office.person("pejabat"), office.request(1, big))
    assert office.program.drafting().create(office.person("ppk"), office.request(1, big)).created_by == "ppk"


def test_one_order_goes_to_one_vendor(office: ReadyOffice) -> None:
    lines = [
        {"product": product(1).product_id, "quantity": 1},
        {"product": product(4, vendor="V-9").product_id, "quantity": 1},
    ]
    with pytest.raises(InvalidInput) as caught:
        office.program.drafting().create(office.person("pejabat"), office.request(1, lines=lines))
    assert caught.value.field == "lines[2]"


def test_a_request_key_makes_one_order_only(office: ReadyOffice) -> None:
    drafting, pejabat = office.program.drafting(), office.person("pejabat")
    first = drafting.create(pejabat, office.request(3, request_key="k-1"))
    assert drafting.create(pejabat, office.request(3, request_key="k-1")).order_id == first.order_id
    with pytest.raises(Conflict) as caught:
        drafting.create(pejabat, office.request(4, request_key="k-1"))
    assert caught.value.exit_code == 5
    again = drafting.create(pejabat, office.request(3))
    assert again.order_id != first.order_id


def test_more_than_the_budget_is_refused(office: ReadyOffice) -> None:
    office.add_budget("77", 100_000)
    with pytest.raises(RuleRefused, match="budget.not_enough"):
        office.program.drafting().create(office.person("pejabat"), office.request(2, rup="77"))


def test_waiting_orders_hold_their_budget(office: ReadyOffice) -> None:
    office.add_budget("78", 100_000)
    drafting, pejabat = office.program.drafting(), office.person("pejabat")
    one, two = (drafting.create(pejabat, office.request(1, rup="78")) for _ in range(2))
    office.program.approving().submit(pejabat, one.order_id)
    with pytest.raises(RuleRefused, match="budget.not_enough"):
        office.program.approving().submit(pejabat, two.order_id)
    with office.program.office().read() as reader:
        assert budget_after(reader, two) == 100_000 - 2 * 59_940


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"rup": "404"}, "rup"),
        ({"account": "5.9"}, "account"),
        ({"delivery": {"place": "Kantor", "by": "2026-11-23"}}, "delivery.by"),
        ({"officials": {"ppk": "pejabat", "pejabat_pengadaan": "pejabat", "bendahara": "bendahara"}}, "officials.ppk"),
        ({"tax_collector": "toko"}, "tax_collector"),
    ],
)
def test_what_is_wrong_is_named(office: ReadyOffice, change: dict[str, Any], field: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        office.program.drafting().create(office.person("pejabat"), office.request(1, **change))
    assert caught.value.field == field


def test_an_unknown_product_is_not_found(office: ReadyOffice) -> None:
    lines = [{"product": "mbizmarket:tidak-ada", "quantity": 1}]
    with pytest.raises(NotFound):
        office.program.drafting().create(office.person("pejabat"), office.request(1, lines=lines))


def test_a_free_line_needs_no_catalogue(office: ReadyOffice) -> None:
    free = {"name": "Nasi kotak", "unit": "porsi", "price": 32_500, "vendor": "Katering Bu Tini", "kind": "catering"}
    lines = [{"free": free, "quantity": 45}]
    order = office.program.drafting().create(
        office.person("pejabat"), office.request(1, lines=lines, vendor_id="mbizmarket:baru")
    )
    assert (order.content.vendor.name, order.totals.total) == ("Katering Bu Tini", 1_462_500)


def test_the_drafter_does_not_approve_his_own_order(office: ReadyOffice) -> None:
    both = office.person("ppk2")
    order = office.program.drafting().create(both, office.request(1))
    submitted = office.program.approving().submit(both, order.order_id)
    assert not may_approve(office.program.policy(), TODAY, both, submitted)
    with pytest.raises(NotAllowed, match="people.separation"):
        office.program.approving().approve(both, order.order_id)
    assert office.program.approving().approve(office.person("ppk"), order.order_id).status is OrderStatus.APPROVED


def test_roles_and_statuses_are_kept(office: ReadyOffice) -> None:
    approving = office.program.approving()
    order = office.program.drafting().create(office.person("pejabat"), office.request(1))
    with pytest.raises(RuleRefused):
        approving.approve(office.person("ppk"), order.order_id)
    approving.submit(office.person("pejabat"), order.order_id)
    with pytest.raises(NotAllowed):
        approving.approve(office.person("bendahara"), order.order_id)
    with pytest.raises(InvalidInput):
        approving.send_back(office.person("ppk"), order.order_id, "  ")
    returned = approving.send_back(office.person("ppk"), order.order_id, "spesifikasi kurang")
    assert (returned.status, returned.returned) == (OrderStatus.DRAFT, True)
    assert approving.cancel(office.person("pejabat"), order.order_id, "tidak jadi").status is OrderStatus.CANCELLED


def test_what_changed_meanwhile_is_not_approved_blindly(office: ReadyOffice) -> None:
    approving = office.program.approving()
    order = office.program.drafting().create(office.person("pejabat"), office.request(1))
    seen = approving.submit(office.person("pejabat"), order.order_id).head
    approving.send_back(office.person("ppk"), order.order_id, "cek jumlah")
    approving.submit(office.person("pejabat"), order.order_id)
    with pytest.raises(Conflict, match="order.changed_meanwhile"):
        approving.approve(office.person("ppk"), order.order_id, seen=seen)


def test_a_place_needs_a_number_and_a_day_that_has_come(office: ReadyOffice) -> None:
    approving = office.program.approving()
    order = office.program.drafting().create(office.person("pejabat"), office.request(1))
    approving.submit(office.person("pejabat"), order.order_id)
    approving.approve(office.person("ppk"), order.order_id)
    with pytest.raises(InvalidInput):
        approving.place(office.person("pejabat"), order.order_id, "  ")
    with pytest.raises(InvalidInput):
        approving.place(office.person("pejabat"), order.order_id, "PO-1", date(2026, 11, 25))
    with pytest.raises(InvalidInput, match="order.date_too_early"):
        approving.place(office.person("pejabat"), order.order_id, "PO-1", date(2026, 11, 23))


def test_goods_that_did_not_come_are_neither_billed_nor_paid(office: ReadyOffice) -> None:
    approving, fulfilling = office.program.approving(), Fulfilment(office)
    order = office.program.drafting().create(office.person("pejabat"), office.request(10))
    approving.submit(office.person("pejabat"), order.order_id)
    approving.approve(office.person("ppk"), order.order_id)
    approving.place(office.person("pejabat"), order.order_id, "PO-1")
    with pytest.raises(RuleRefused):
        fulfilling.pay(office.person("bendahara"), order.order_id, TODAY, "up")
    store = office.person("penyimpan")
    for wrong in (
        ReceiptLine(1, 11, 11, 0),
        ReceiptLine(1, 5, 5, 1),
        ReceiptLine(2, 1, 1, 0),
        ReceiptLine(1, 0, 0, 0),
    ):
        with pytest.raises(InvalidInput):
            fulfilling.receive(store, order.order_id, TODAY, "", [wrong])
    fulfilling.receive(store, order.order_id, TODAY, "", [ReceiptLine(1, 10, 9, 1, "basah")])
    with pytest.raises(RuleRefused, match="receipt.wrong_step"):
        fulfilling.bill(office.person("bendahara"), order.order_id, TODAY, "INV", 100)
    fulfilling.inspect(office.person("ppk"), order.order_id, TODAY)
    with pytest.raises(RuleRefused, match="bill.too_much"):
        fulfilling.bill(office.person("bendahara"), order.order_id, TODAY, "INV", 599_400)
    billed = fulfilling.bill(office.person("bendahara"), order.order_id, TODAY, "INV", 539_460)
    assert billed.status is OrderStatus.PARTLY_RECEIVED


def test_a_ceiling_lowered_meanwhile_stops_the_approval(office: ReadyOffice) -> None:
    office.add_budget("79", 100_000)
    order = office.program.drafting().create(office.person("pejabat"), office.request(1, rup="79"))
    office.program.approving().submit(office.person("pejabat"), order.order_id)
    office.add_budget("79", 50_000)
    with pytest.raises(RuleRefused, match="budget.not_enough"):
        office.program.approving().approve(office.person("ppk"), order.order_id)
    office.add_budget("79", 59_940)
    assert office.program.approving().approve(office.person("ppk"), order.order_id).status is OrderStatus.APPROVED
