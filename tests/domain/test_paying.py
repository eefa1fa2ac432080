"""Paying for what came: taxes decided on the whole order, penalty, limits of methods; sums exact to the rupiah."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from blangkon_desktop.domain.catalogue import PurchaseKind
from blangkon_desktop.domain.errors import RuleRefused
from blangkon_desktop.domain.order import Order
from blangkon_desktop.domain.order_fold import fold_order
from blangkon_desktop.domain.paying import check_method, plan_payment, record_tax, tax_facts
from blangkon_desktop.domain.receipt import Bill, PaymentMethod, Receipt, ReceiptLine
from blangkon_desktop.domain.receipt_codec import tax_from_payload, tax_to_payload
from blangkon_desktop.domain.receiving import billable, late_days, penalty
from blangkon_desktop.domain.tax_facts import TaxVendor, UmkmLetter
from blangkon_desktop.domain.tax_ppn import order_ppn
from tests.rules import batang
from tests.samples import Chain, order_content, order_line, saved_payload

DAY = date(2026, 12, 8)
PKP = TaxVendor(form="cv", pkp=True)


def order_of(
    quantity: int, price: int, *, shipping: int = 0, collector: str = "treasurer", taxed: bool = True
) -> Order:
    """One line of paper with its PPN as the program computes it."""
    _, (ppn,) = order_ppn(batang(), date(2026, 11, 24), [(quantity * price, taxed)])
    line = replace(order_line(quantity=quantity, price=price, ppn=ppn), taxed=taxed)
    content = replace(order_content(line, shipping=shipping), tax_collector=collector)
    return fold_order([Chain().add("order.saved", saved_payload(content))])


def came(order: Order, *goods: int, day: str = "2026-12-05") -> Order:
    """The order with one receipt for each number of good pieces, each billed in full."""
    receipts: tuple[Receipt, ...] = ()
    for n, good in enumerate(goods, 1):
        receipt = Receipt(n, day, "SJ", (ReceiptLine(1, good, good, 0),))
        order = replace(order, receipts=(*receipts, receipt))
        bill = Bill(day, f"INV-{n}", billable(order, receipt))
        receipts = (*receipts, replace(receipt, bill=bill))
        order = replace(order, receipts=receipts)
    return order


def test_paying_in_two_parts_avoids_no_tax() -> None:
    """40 rim x Rp54,000 = Rp2,160,000: each part is below Rp2,000,000, the order is not."""
    order = came(order_of(40, 54_000), 36, 4)
    plans = [plan_payment(batang(), order, r, DAY, PaymentMethod.UP, PKP) for r in order.receipts]
    assert [plan.tax.pph.amount for plan in plans] == [29_160, 3_240]
    assert [plan.tax.ppn_collected_by for plan in plans] == ["treasurer", "treasurer"]
    assert sum(plan.gross for plan in plans) == order.totals.total
    assert sum(plan.tax.ppn for plan in plans) == order.totals.ppn


def test_at_two_million_before_tax_nothing_is_withheld_and_one_rupiah_more_is() -> None:
    for price, withheld in ((2_000_000, 0), (2_000_001, 30_000)):
        order = came(order_of(1, price), 1)
        plan = plan_payment(batang(), order, order.receipts[0], DAY, PaymentMethod.UP, PKP)
        assert plan.tax.pph.amount == withheld
        assert plan.tax.treasurer_deposits == (withheld + plan.tax.ppn if withheld else 0)


def test_a_marketplace_collects_from_the_first_rupiah_and_the_treasurer_nothing() -> None:
    order = came(order_of(1, 1_000_000, collector="marketplace"), 1)
    plan = plan_payment(batang(), order, order.receipts[0], DAY, PaymentMethod.MARKETPLACE, PKP)
    assert (plan.tax.pph.amount, plan.tax.ppn, plan.tax.treasurer_deposits) == (5_000, 110_000, 0)
    assert plan.net == plan.gross == order.totals.total


def test_catering_keeps_its_food_tax_in_the_price_and_has_no_ppn() -> None:
    order = order_of(45, 47_500, taxed=False)
    order = came(replace(order, content=replace(order.content, kind=PurchaseKind.CATERING)), 45)
    plan = plan_payment(batang(), order, order.receipts[0], DAY, PaymentMethod.UP, replace(PKP, pkp=False))
    assert order.totals.total == 2_137_500
    assert (plan.tax.dpp, plan.tax.pbjt, plan.tax.ppn) == (1_943_182, 194_318, 0)
    assert plan.tax.dpp + plan.tax.pbjt == order.totals.total
    assert (plan.tax.pph.type, plan.tax.pph.amount) == ("PPh23", 38_864)


def test_what_the_treasurer_was_shown_changes_the_tax() -> None:
    order = came(order_of(10, 1_000_000, taxed=False), 10)
    person = TaxVendor(form="op", umkm_letter=UmkmLetter())
    rates = [
        plan_payment(batang(), order, order.receipts[0], DAY, PaymentMethod.LS, vendor).tax.pph
        for vendor in (TaxVendor(), TaxVendor(npwp=False), person, TaxVendor(skb=frozenset({"pph22"})))
    ]
    assert [(pph.type, pph.amount) for pph in rates] == [
        ("PPh22", 150_000),
        ("PPh22", 300_000),
        ("PPh_final_UMKM", 50_000),
        ("PPh22", 0),
    ]


def test_a_typed_faktur_wins_and_the_sum_stays_the_bill() -> None:
    order = came(order_of(3, 1_000_003), 3)
    (receipt,) = order.receipts
    assert receipt.bill is not None
    typed = replace(receipt, bill=replace(receipt.bill, faktur_ppn=330_000))
    plan = plan_payment(batang(), order, typed, DAY, PaymentMethod.LS, PKP)
    assert plan.tax.ppn == 330_000
    assert plan.tax.gross_total == plan.gross == receipt.bill.amount


@given(
    quantity=st.integers(1, 60),
    price=st.integers(1, 9_000_000),
    part=st.integers(1, 60),
    less=st.integers(0, 5_000),
    shipping=st.integers(0, 90_000),
    taxed=st.booleans(),
    collector=st.sampled_from(["treasurer", "marketplace"]),
)
def test_gross_is_net_and_tax_and_penalty_to_the_rupiah(
    quantity: int, price: int, part: int, less: int, shipping: int, taxed: bool, collector: str
) -> None:
    order = came(order_of(quantity, price, shipping=shipping, collector=collector, taxed=taxed), min(part, quantity))
    (receipt,) = order.receipts
    assert receipt.bill is not None
    amount = max(1, receipt.bill.amount - less)
    receipt = replace(receipt, bill=replace(receipt.bill, amount=amount))
    plan = plan_payment(batang(), order, receipt, DAY, PaymentMethod.LS, PKP)
    assert plan.tax.gross_total == plan.gross == amount
    assert plan.net + plan.tax.treasurer_deposits + plan.late_penalty == amount
    assert 0 <= plan.tax.treasurer_deposits < amount
    assert collector == "treasurer" or plan.tax.treasurer_deposits == 0
    frozen = record_tax(plan.tax, "2024-03")
    assert tax_from_payload(tax_to_payload(frozen)) == frozen
    assert frozen.ppn_withheld + frozen.pph_withheld <= frozen.treasurer_deposits


@pytest.mark.parametrize(
    ("day", "days", "fine"),
    [("2026-12-10", 0, 0), ("2026-12-11", 1, 540), ("2026-12-20", 10, 5_400), ("2031-01-01", 1483, 540_000)],
)
def test_lateness_costs_a_thousandth_of_the_late_part_a_day(day: str, days: int, fine: int) -> None:
    """10 x Rp54,000 due on 2026-12-10; before PPN, and never more than the part itself."""
    order = came(order_of(10, 54_000), 10, day=day)
    (receipt,) = order.receipts
    assert late_days(order, receipt) == days
    assert penalty(batang(), order, receipt) == fine


def test_only_the_late_part_is_fined() -> None:
    order = came(order_of(10, 54_000), 6)
    late = Receipt(2, "2026-12-12", "SJ", (ReceiptLine(1, 4, 4, 0),))
    order = replace(order, receipts=(*order.receipts, late))
    assert [penalty(batang(), order, r) for r in order.receipts] == [0, 432]  # 4 x 54.000 x 2/1000


@pytest.mark.parametrize(
    ("method", "limit"), [("up", 50_000_000), ("gu", 50_000_000), ("kkpd", 200_000_000), ("ls", None)]
)
def test_each_method_has_its_limit(method: str, limit: int | None) -> None:
    way = PaymentMethod(method)
    for more in (0, 1):
        amount = (limit or 10**12) + more
        order = order_of(1, 1_000)
        receipt = Receipt(1, "2026-12-05", "SJ", (ReceiptLine(1, 1, 1, 0),), bill=Bill("2026-12-06", "I", amount))
        if limit and more:
            with pytest.raises(RuleRefused) as caught:
                check_method(batang(), order, receipt, DAY, way)
            assert (caught.value.code, caught.value.data["limit"]) == ("payment.over_limit", limit)
        else:
            check_method(batang(), order, receipt, DAY, way)


def test_an_order_taxed_by_the_treasurer_is_not_paid_through_the_marketplace() -> None:
    order = came(order_of(1, 1_000), 1)
    with pytest.raises(RuleRefused, match=r"payment\.collector"):
        check_method(batang(), order, order.receipts[0], DAY, PaymentMethod.MARKETPLACE)
    through = replace(order, content=replace(order.content, tax_collector="marketplace"))
    check_method(batang(), through, order.receipts[0], DAY, PaymentMethod.MARKETPLACE)


def test_a_penalty_takes_no_more_than_the_vendor_would_get() -> None:
    order = came(order_of(50, 100_000), 50, day="2031-01-01")
    plan = plan_payment(batang(), order, order.receipts[0], date(2031, 1, 2), PaymentMethod.LS, PKP)
    assert plan.net == 0
    assert plan.late_penalty + plan.tax.treasurer_deposits == plan.gross


def test_the_facts_name_the_way_of_payment_and_who_collects() -> None:
    order = came(order_of(50, 100_000), 50)
    facts = tax_facts(batang(), order, order.receipts[0], DAY, PaymentMethod.KKPD, PKP)
    assert (facts.payment, facts.collector, facts.split, facts.object) == ("KKPD", "treasurer", True, "goods")
