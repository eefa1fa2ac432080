"""From the marketplace to the file: nothing is received, billed or paid that did not happen, or twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from blangkon_desktop.domain.errors import BlangkonError, InvalidInput, NotAllowed, NotFound, RuleRefused
from blangkon_desktop.domain.order import Order, OrderStatus
from blangkon_desktop.domain.paper_codec import from_plain
from blangkon_desktop.domain.paper_contract import SuratPesanan
from blangkon_desktop.domain.paper_kinds import PaperKind, PaperSize
from blangkon_desktop.domain.receipt import ReceiptLine
from tests.fulfilment import Fulfilment
from tests.offices import ReadyOffice, product

TODAY = date(2026, 11, 24)
WORTH = 599_400


@pytest.fixture
def placed(office: ReadyOffice) -> Order:
    """Ten reams that were ordered on the marketplace."""
    order = office.program.drafting().create(office.person("pejabat"), office.request(10))
    approving = office.program.approving()
    approving.submit(office.person("pejabat"), order.order_id)
    approving.approve(office.person("ppk"), order.order_id)
    return approving.place(office.person("pejabat"), order.order_id, " PO-1 ", TODAY)


def receive(office: ReadyOffice, order: Order, *rows: ReceiptLine) -> Order:
    return Fulfilment(office).receive(office.person("penyimpan"), order.order_id, TODAY, " SJ-1 ", rows)


def refused(office: ReadyOffice, order: Order, kind: type[BlangkonError], code: str, *rows: ReceiptLine) -> None:
    """The receipt is refused with its code and changes nothing."""
    with pytest.raises(kind) as caught:
        receive(office, order, *rows)
    assert caught.value.code == code
    assert caught.value.next_step.id != caught.value.next_step.en
    assert office.program.orders().show(order.order_id)[0] == order


def test_one_line_in_two_rows_counts_once(office: ReadyOffice, placed: Order) -> None:
    ten = ReceiptLine(1, 10, 10, 0)
    refused(office, placed, InvalidInput, "receipt.numbers", ten, ReceiptLine(1, 1, 1, 0))
    both = receive(office, placed, ReceiptLine(1, 9, 9, 0), ReceiptLine(1, 2, 1, 1, "basah"))
    assert both.status is OrderStatus.RECEIVED
    assert both.receipts[0].delivery_note == "SJ-1"
    assert both.marketplace_number == "PO-1"


@pytest.mark.parametrize(
    "row",
    [
        ReceiptLine(0, 1, 1, 0),
        ReceiptLine(2, 1, 1, 0),
        ReceiptLine(1, 11, 11, 0),
        ReceiptLine(1, 2, 1, 0),
        ReceiptLine(1, 0, 1, -1),
        ReceiptLine(1, -1, -2, 1),
    ],
)
def test_numbers_that_do_not_fit_are_refused(office: ReadyOffice, placed: Order, row: ReceiptLine) -> None:
    refused(office, placed, InvalidInput, "receipt.numbers", row)


def test_what_is_refused_may_come_again_but_not_more_than_was_ordered(office: ReadyOffice, placed: Order) -> None:
    refused(office, placed, InvalidInput, "receipt.empty")
    refused(office, placed, InvalidInput, "receipt.empty", ReceiptLine(1, 0, 0, 0))
    part = receive(office, placed, ReceiptLine(1, 10, 4, 6, "basah"))
    assert part.status is OrderStatus.PARTLY_RECEIVED
    refused(office, part, InvalidInput, "receipt.numbers", ReceiptLine(1, 7, 7, 0))
    whole = receive(office, part, ReceiptLine(1, 6, 6, 0))
    assert whole.status is OrderStatus.RECEIVED
    refused(office, whole, RuleRefused, "order.wrong_status", ReceiptLine(1, 1, 1, 0))


def test_a_delivery_refused_whole_needs_no_bill(office: ReadyOffice, placed: Order) -> None:
    desk, treasurer = Fulfilment(office), office.person("bendahara")
    receive(office, placed, ReceiptLine(1, 10, 0, 10, "salah ukuran"))
    receive(office, placed, ReceiptLine(1, 10, 10, 0))
    for n in (1, 2):
        desk.inspect(office.person("ppk"), placed.order_id, TODAY, "", n)
    with pytest.raises(RuleRefused, match="receipt.wrong_step"):
        desk.bill(treasurer, placed.order_id, TODAY, "INV", 1, 1)
    assert desk.bill(treasurer, placed.order_id, TODAY, "INV", WORTH, 2).status is OrderStatus.BILLED
    desk.pay(treasurer, placed.order_id, TODAY, "up", 2)
    assert desk.complete(treasurer, placed.order_id).status is OrderStatus.COMPLETED


@pytest.mark.parametrize("amount", [-1, 0, WORTH + 1, 10**15])
def test_a_bill_is_at_most_what_came_well(office: ReadyOffice, placed: Order, amount: int) -> None:
    desk = Fulfilment(office)
    receive(office, placed, ReceiptLine(1, 10, 10, 0))
    desk.inspect(office.person("ppk"), placed.order_id, TODAY)
    with pytest.raises(RuleRefused) as caught:
        desk.bill(office.person("bendahara"), placed.order_id, TODAY, "INV", amount)
    assert (caught.value.code, caught.value.data) == ("bill.too_much", {"billable": WORTH, "amount": amount})
    assert "Rp599.400" in caught.value.detail.id
    assert "Rp599.400" in caught.value.detail.en


def test_nothing_happens_twice_to_one_receipt(office: ReadyOffice, placed: Order) -> None:
    desk, ppk, treasurer = Fulfilment(office), office.person("ppk"), office.person("bendahara")
    receive(office, placed, ReceiptLine(1, 9, 9, 0))
    steps: list[tuple[Any, ...]] = [
        (desk.inspect, ppk, placed.order_id, TODAY),
        (desk.bill, treasurer, placed.order_id, TODAY, "INV", 100),
        (desk.pay, treasurer, placed.order_id, TODAY, "up"),
    ]
    for at, (step, *arguments) in enumerate(steps):
        for later, *others in steps[at + 1 :]:
            with pytest.raises(RuleRefused):
                later(*others)
        step(*arguments)
        with pytest.raises(RuleRefused, match="receipt.wrong_step") as caught:
            step(*arguments)
        assert "sudah" in caught.value.title.id
        assert "already" in caught.value.title.en
        assert caught.value.data["receipt"] == 1


def test_a_receipt_that_is_not_there_is_named(office: ReadyOffice, placed: Order) -> None:
    receive(office, placed, ReceiptLine(1, 9, 9, 0))
    with pytest.raises(InvalidInput, match="receipt.unknown") as caught:
        Fulfilment(office).inspect(office.person("ppk"), placed.order_id, TODAY, "", 2)
    assert caught.value.field == "receipt"


def test_no_event_lies_in_the_future(office: ReadyOffice, placed: Order) -> None:
    desk, tomorrow = Fulfilment(office), TODAY + timedelta(days=1)
    lines = [ReceiptLine(1, 10, 10, 0)]
    with pytest.raises(InvalidInput, match="order.date_in_future"):
        desk.receive(office.person("penyimpan"), placed.order_id, tomorrow, "", lines)
    receive(office, placed, *lines)
    with pytest.raises(InvalidInput, match="order.date_in_future"):
        desk.inspect(office.person("ppk"), placed.order_id, tomorrow)
    desk.inspect(office.person("ppk"), placed.order_id, TODAY)
    with pytest.raises(InvalidInput, match="order.date_in_future"):
        desk.bill(office.person("bendahara"), placed.order_id, tomorrow, "INV", 1)


@pytest.mark.parametrize("user", ["ppk", "pejabat", "bendahara", "admin"])
def test_only_who_keeps_the_goods_records_them(office: ReadyOffice, placed: Order, user: str) -> None:
    lines = [ReceiptLine(1, 10, 10, 0)]
    with pytest.raises(NotAllowed, match="people.wrong_role"):
        Fulfilment(office).receive(office.person(user), placed.order_id, TODAY, "", lines)


def test_an_order_that_is_not_there_is_not_found(office: ReadyOffice) -> None:
    with pytest.raises(NotFound, match="order.unknown") as caught:
        Fulfilment(office).complete(office.person("bendahara"), "P26-XXXX-0001")
    assert "P26-XXXX-0001" in caught.value.title.id


def test_cancelling_after_a_payment_gives_back_the_rest_of_the_budget(office: ReadyOffice, placed: Order) -> None:
    desk, approving = Fulfilment(office), office.program.approving()
    receive(office, placed, ReceiptLine(1, 4, 4, 0))
    desk.inspect(office.person("ppk"), placed.order_id, TODAY)
    desk.bill(office.person("bendahara"), placed.order_id, TODAY, "INV", 239_760)
    desk.pay(office.person("bendahara"), placed.order_id, TODAY, "up")
    with pytest.raises(NotAllowed):
        approving.cancel(office.person("pejabat"), placed.order_id, "mundur")
    approving.cancel(office.person("ppk"), placed.order_id, "mundur")
    with office.program.office().read() as reader:
        line = reader.budget_lines()[0]
    assert (line.reserved, line.committed, line.paid) == (0, 239_760, 239_760)
    assert line.remaining == 500_000_000 - 239_760
    with pytest.raises(RuleRefused, match="order.wrong_status"):
        approving.cancel(office.person("ppk"), placed.order_id, "sekali lagi")


def test_a_line_of_a_few_rupiah_still_belongs_to_the_base_of_the_tax(office: ReadyOffice) -> None:
    office.load(product(30, price=1_000_000), replace(product(31, price=4), price_with_tax=5))
    lines = [{"product": f"mbizmarket:SKU-{n}", "quantity": 1} for n in (30, 31)]
    order = office.program.drafting().create(office.person("pejabat"), office.request(1, lines=lines))
    assert [line.ppn for line in order.content.lines] == [110_000, 0]
    office.program.approving().submit(office.person("pejabat"), order.order_id)
    office.program.approving().approve(office.person("ppk"), order.order_id)
    office.program.papers().produce(office.person("ppk"), order.order_id, PaperKind.SURAT_PESANAN, PaperSize.A4)
    (record,) = office.program.orders().show(order.order_id)[1]
    paper = from_plain(SuratPesanan, record.data)
    assert paper.tax_base == 916_670  # 11/12 of 1.000.004
    assert paper.total == 1_110_004
