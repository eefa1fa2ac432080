"""The treasurer's desk: bills, payments with their taxes, accounts, deposits, and the closed file."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from blangkon_desktop.domain.catalogue import Channel
from blangkon_desktop.domain.errors import InvalidInput, NotAllowed, RuleRefused
from blangkon_desktop.domain.order import Order, OrderStatus
from blangkon_desktop.domain.receipt import Account, InspectionResult, PaymentMethod, ReceiptLine
from blangkon_desktop.usecases.payment_findings import payment_findings
from blangkon_desktop.usecases.payment_request import (
    BillRequest,
    PayRequest,
    check_ntpn,
    make_deposit,
    parse_bill,
    parse_payment,
)
from blangkon_desktop.usecases.receive_goods import InspectionRequest
from tests.fulfilment import NTPN, Fulfilment
from tests.offices import ReadyOffice, product
from tests.usecases.conftest import Advance

TODAY = date(2026, 11, 24)


def came(office: ReadyOffice, order: Order, *parts: int) -> Order:
    """Parts of an order that came well and were accepted."""
    desk = Fulfilment(office)
    for n, good in enumerate(parts, len(order.receipts) + 1):
        desk.receive(office.person("penyimpan"), order.order_id, TODAY, "SJ", [ReceiptLine(1, good, good, 0)])
        order = desk.inspect(office.person("ppk"), order.order_id, TODAY, "", n)
    return order


def billed(office: ReadyOffice, order: Order, amount: int, **more: object) -> Order:
    request = parse_bill({"date": "2026-11-24", "number": "INV", "amount": amount, **more})
    return office.program.paying().bill(office.person("bendahara"), order.order_id, request)


def test_forty_reams_in_two_parts(office: ReadyOffice, advance: Advance) -> None:
    """Each part has its own bill and payment; the tax is that of the whole order, the sums agree to the rupiah."""
    order, desk, treasurer = advance(quantity=40), Fulfilment(office), office.person("bendahara")
    came(office, order, 36, 4)
    for n, amount in ((1, 2_157_840), (2, 239_760)):
        desk.bill(treasurer, order.order_id, TODAY, f"INV-{n}", amount, n)
        order = desk.pay(treasurer, order.order_id, TODAY, "up", n)
    assert order.status is OrderStatus.PAID
    payments = [r.payment for r in order.receipts]
    assert [(p.gross, p.tax.pph, p.tax.ppn, p.net) for p in payments if p and p.tax] == [
        (2_157_840, 29_160, 213_840, 1_914_840),
        (239_760, 3_240, 23_760, 212_760),
    ]
    assert sum(p.gross for p in payments if p) == order.totals.total
    with pytest.raises(RuleRefused, match=r"complete\.tax_not_deposited") as caught:
        desk.complete(treasurer, order.order_id)
    assert caught.value.data == {"receipts": [1, 2], "undeposited": 270_000}
    desk.deposit(treasurer, order.order_id, TODAY)
    desk.deposit(treasurer, order.order_id, TODAY)
    assert desk.complete(treasurer, order.order_id).status is OrderStatus.COMPLETED


def test_the_tax_of_a_payment_stays_as_it_was_computed(office: ReadyOffice, advance: Advance) -> None:
    order = came(office, advance(quantity=40), 40)
    billed(office, order, order.totals.total)
    paid = Fulfilment(office).pay(office.person("bendahara"), order.order_id, TODAY)
    office.clock.advance(400 * 86_400)
    shown, _ = office.program.orders().show(order.order_id)
    assert shown.receipts == paid.receipts
    tax = shown.receipts[0].payment.tax if shown.receipts[0].payment else None
    assert tax is not None
    assert any("1.5%" in text.id for text, _ in tax.steps)
    assert all(source for _, source in tax.steps[:-1])


def test_nobody_pays_what_he_approved(office: ReadyOffice, advance: Advance) -> None:
    roles = office.person("ppk").roles | office.person("bendahara").roles
    office.program.people().add(
        office.person("admin"), "ganda", name="Ganda", nip="", roles=roles, password="rahasia-benar"
    )
    order = advance("submitted")
    double = office.person("ganda")
    office.program.approving().approve(double, order.order_id)
    order = office.program.approving().place(office.person("pejabat"), order.order_id, "PO")
    order = came(office, order, 10)
    billed(office, order, order.totals.total)
    with pytest.raises(NotAllowed, match=r"people\.separation"):
        Fulfilment(office).pay(double, order.order_id, TODAY)
    assert Fulfilment(office).pay(office.person("bendahara"), order.order_id, TODAY).status is OrderStatus.PAID


def test_another_account_than_the_known_one_is_flagged_for_all_to_see(office: ReadyOffice, advance: Advance) -> None:
    desk, treasurer = Fulfilment(office), office.person("bendahara")
    first = came(office, advance(), 10)
    billed(office, first, first.totals.total)
    paid = desk.pay(treasurer, first.order_id, TODAY, account="1022-001-234")
    assert not paid.receipts[0].payment.account_changed if paid.receipts[0].payment else False
    second = came(office, advance(), 10)
    billed(office, second, second.totals.total)
    to = Account("Bank Jateng", "9999", "CV Lain")
    request = PayRequest(TODAY, PaymentMethod.UP, to)
    view = office.program.paying().preview(second.order_id, None, request)
    assert (view.account_changed, view.known_account.number) == (True, "1022-001-234")
    same = office.program.paying().preview(
        second.order_id, None, PayRequest(TODAY, PaymentMethod.UP, Account("", "1022 001 234", ""))
    )
    assert not same.account_changed, "blanks and dashes are no other account"
    done = office.program.paying().pay(treasurer, second.order_id, request)
    assert [f.code for f in payment_findings(office.program.policy(), done)] == ["account-changed"]


def test_a_marketplaces_own_figures_are_copied_and_compared(office: ReadyOffice, advance: Advance) -> None:
    policy = office.program.policy()
    order = came(office, advance(tax_collector="marketplace"), 10)
    right = billed(office, order, order.totals.total, ppn=59_400, pph=2_700)
    assert payment_findings(policy, right) == ()
    paid = Fulfilment(office).pay(office.person("bendahara"), order.order_id, TODAY, "marketplace")
    assert paid.receipts[0].payment is not None
    assert paid.receipts[0].payment.net == order.totals.total
    other = came(office, advance(tax_collector="marketplace"), 10)
    wrong = billed(office, other, other.totals.total, ppn=59_401, pph=0)
    assert [f.code for f in payment_findings(policy, wrong)] == ["invoice-ppn-differs", "invoice-pph-differs"]


def test_late_goods_are_fined_and_told(office: ReadyOffice, advance: Advance) -> None:
    order = advance(delivery={"place": "Kantor", "by": "2026-11-25"})
    office.clock.advance(5 * 86_400)
    late = TODAY + timedelta(days=5)
    desk = Fulfilment(office)
    desk.receive(office.person("penyimpan"), order.order_id, late, "SJ", [ReceiptLine(1, 10, 10, 0)])
    order = desk.inspect(office.person("ppk"), order.order_id, late)
    assert [f.code for f in payment_findings(office.program.policy(), order)] == ["late"]
    office.program.paying().bill(office.person("bendahara"), order.order_id, BillRequest(late, "INV", 599_400))
    paid = desk.pay(office.person("bendahara"), order.order_id, late).receipts[0].payment
    assert paid is not None
    assert (paid.penalty, paid.net) == (2_160, 597_240)  # 4 days x 540.000 / 1000
    with office.program.office().read() as reader:
        line = reader.budget_lines()[0]
    assert (line.committed, line.paid) == (597_240, 597_240), "what the penalty saves is free again"


def test_goods_that_were_rejected_are_not_billed_and_may_come_again(office: ReadyOffice, advance: Advance) -> None:
    order, desk = advance(), Fulfilment(office)
    desk.receive(office.person("penyimpan"), order.order_id, TODAY, "SJ", [ReceiptLine(1, 10, 10, 0)])
    with pytest.raises(InvalidInput, match=r"inspection\.no_notes"):
        desk.store.inspect(office.person("ppk"), order.order_id, InspectionRequest(TODAY, InspectionResult.REJECTED))
    request = InspectionRequest(TODAY, InspectionResult.REJECTED, "salah gramatur")
    rejected = desk.store.inspect(office.person("ppk"), order.order_id, request)
    assert rejected.status is OrderStatus.PARTLY_RECEIVED
    with pytest.raises(RuleRefused, match=r"receipt\.wrong_step"):
        desk.bill(office.person("bendahara"), order.order_id, TODAY, "INV", 1)
    whole = came(office, rejected, 10)
    assert whole.status is OrderStatus.INSPECTED


def test_no_step_is_dated_before_what_it_rests_on(office: ReadyOffice, advance: Advance) -> None:
    order, desk = advance(), Fulfilment(office)
    yesterday = TODAY - timedelta(days=1)
    row = [ReceiptLine(1, 10, 10, 0)]
    with pytest.raises(InvalidInput, match=r"order\.date_too_early") as caught:
        desk.receive(office.person("penyimpan"), order.order_id, yesterday, "SJ", row)
    assert "24-11-2026" in caught.value.title.id
    desk.receive(office.person("penyimpan"), order.order_id, TODAY, "SJ", row)
    with pytest.raises(InvalidInput, match=r"order\.date_too_early"):
        desk.inspect(office.person("ppk"), order.order_id, yesterday)
    desk.inspect(office.person("ppk"), order.order_id, TODAY)
    with pytest.raises(InvalidInput, match=r"order\.date_too_early"):
        desk.bill(office.person("bendahara"), order.order_id, yesterday, "INV", 1)
    desk.bill(office.person("bendahara"), order.order_id, TODAY, "INV", 1_000)
    with pytest.raises(InvalidInput, match=r"order\.date_too_early"):
        desk.pay(office.person("bendahara"), order.order_id, yesterday)


def test_a_payment_above_the_limit_of_its_way_is_refused(office: ReadyOffice, advance: Advance) -> None:
    big = product(60, channel=Channel.EKATALOG_LOKAL, price=50_000_001, taxed=False)
    office.load(big)
    order = came(office, advance("placed", 1, big), 1)
    billed(office, order, order.totals.total)
    with pytest.raises(RuleRefused, match=r"payment\.over_limit"):
        Fulfilment(office).pay(office.person("bendahara"), order.order_id, TODAY, "up")
    assert Fulfilment(office).pay(office.person("bendahara"), order.order_id, TODAY, "ls").status is OrderStatus.PAID


def test_an_ntpn_where_nothing_was_withheld_is_told_and_kept(office: ReadyOffice, advance: Advance) -> None:
    order = came(office, advance(), 10)
    billed(office, order, order.totals.total)
    desk, treasurer = Fulfilment(office), office.person("bendahara")
    desk.pay(treasurer, order.order_id, TODAY)
    noted = desk.deposit(treasurer, order.order_id, TODAY)
    assert [f.code for f in payment_findings(office.program.policy(), noted)] == ["nothing-withheld"]
    assert desk.deposit(treasurer, order.order_id, TODAY) == noted, "the same proof twice is one proof"


@pytest.mark.parametrize("text", ["", "A1B2", NTPN + "9", "A1B2C3D4E5F6G7H-", "é1B2C3D4E5F6G7H8"])
def test_an_ntpn_has_sixteen_signs(text: str) -> None:
    with pytest.raises(InvalidInput, match=r"tax\.bad_ntpn"):
        check_ntpn(text)
    assert check_ntpn(" a1b2 c3d4 e5f6 g7h8 ") == NTPN


@pytest.mark.parametrize(
    ("data", "field"),
    [
        ({"date": "2026-11-24", "vendor": {"form": "toko"}}, "vendor.form"),
        ({"date": "2026-11-24", "vendor": {"skb": ["pph99"]}}, "vendor.skb"),
        ({"date": "2026-11-24", "vendor": {"npwp": "ya"}}, "npwp"),
        ({"date": "2026-11-24", "vendor": {"umkm_letter": {"until": "besok"}}}, "vendor.umkm_letter.until"),
        ({"date": "besok"}, "date"),
        ({"date": "2026-11-24", "account": {"number": 7}}, "account.number"),
    ],
)  # fmt: skip
def test_a_payment_that_can_not_be_read_names_its_field(data: object, field: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        parse_payment(data, "up")
    assert caught.value.field == field


def test_ways_and_kinds_are_listed_when_unknown() -> None:
    with pytest.raises(InvalidInput, match=r"order\.malformed") as caught:
        parse_payment({"date": "2026-11-24"}, "tunai")
    assert "kkpd" in caught.value.title.id
    with pytest.raises(InvalidInput, match=r"order\.malformed"):
        make_deposit(NTPN, TODAY, "pbjt")


def test_what_was_shown_of_the_vendor_is_read_whole() -> None:
    data = {
        "date": "2026-11-24",
        "account": {"bank": "Bank Jateng", "number": "1", "name": "X"},
        "sp2d": "SP2D-1",
        "ntpn": NTPN,
        "vendor": {
            "form": "op", "pkp": False, "npwp": True, "skb": ["pph22"], "turnover_statement": True,
            "umkm_letter": {"valid": True, "first_tax_year": 2024, "until": "2027-12-31"},
        },
    }  # fmt: skip
    request = parse_payment(data, "ls")
    assert request.vendor is not None
    assert request.vendor.umkm_letter is not None
    assert request.vendor.umkm_letter.until == date(2027, 12, 31)
    assert (request.method, request.sp2d, request.ntpn, request.account.number) == (
        PaymentMethod.LS,
        "SP2D-1",
        NTPN,
        "1",
    )


def test_the_oldest_unpaid_comes_first_and_says_who_waits(office: ReadyOffice, advance: Advance) -> None:
    first, second = came(office, advance(), 4), advance()
    office.clock.advance(9 * 86_400)
    desk = Fulfilment(office)
    day = TODAY + timedelta(days=9)
    desk.receive(office.person("penyimpan"), second.order_id, day, "SJ", [ReceiptLine(1, 10, 10, 0)])
    rows = office.program.unpaid().rows()
    assert [(r.order_id, r.age, r.waits_for, r.amount) for r in rows] == [
        (first.order_id, 9, "bill", 239_760),
        (second.order_id, 0, "inspection", 599_400),
    ]
    office.program.paying().bill(office.person("bendahara"), first.order_id, BillRequest(day, "INV", 239_760))
    assert office.program.unpaid().rows()[0].waits_for == "payment"
    desk.pay(office.person("bendahara"), first.order_id, day)
    assert [r.order_id for r in office.program.unpaid().rows()] == [second.order_id]
