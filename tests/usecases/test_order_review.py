"""What an order is looked at for: splitting with its reasons, events, series; told, explained, acknowledged."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from blangkon_desktop.domain.catalogue import PurchaseKind
from blangkon_desktop.domain.errors import Conflict, InvalidInput, NotAllowed, NotFound, RuleRefused
from blangkon_desktop.domain.order import OrderStatus
from blangkon_desktop.usecases.approve_order import ApproveOrder
from blangkon_desktop.usecases.declare_series import SeriesRequest
from tests.offices import RUP, ReadyOffice, product
from tests.usecases.conftest import Advance

CHAIR = replace(product(70, price=441_441), name="Kursi rapat", category="Mebel > Kursi")
TABLE = replace(product(71, price=1_036_036), name="Meja rapat", category="Mebel > Meja")
NASI = replace(
    product(72, price=32_500, taxed=False), name="Nasi kotak", category="Konsumsi", kind=PurchaseKind.CATERING
)
EVENT = {"activity": "Rapat MKKS", "date": "2026-12-03", "time": "10:00", "place": "Aula", "portions": []}


@pytest.fixture
def furniture(office: ReadyOffice) -> None:
    office.load(CHAIR, TABLE, NASI)


@pytest.mark.usefixtures("furniture")
def test_two_orders_of_one_need_within_a_week_need_a_reason_and_the_ppks_eye(
    office: ReadyOffice, advance: Advance
) -> None:
    """Rp29,400,000 and Rp23,000,000: each below Rp50,000,000, together above it, from one package and vendor."""
    first = advance("approved", 60, CHAIR)
    second = advance("draft", 20, TABLE)
    codes = [code for code, _ in second.route.warnings]
    assert "split.channel.obvious" in codes, "creating it says so already"
    approving, pejabat, ppk = office.program.approving(), office.person("pejabat"), office.person("ppk")
    with pytest.raises(RuleRefused) as caught:
        approving.submit(pejabat, second.order_id)
    assert caught.value.code == "order.reason_required"
    assert [row["number"] for row in caught.value.data["orders"]] == [first.number]
    sent = approving.submit(pejabat, second.order_id, "Meja datang bersama ruang baru")
    assert ("split.channel.obvious", "Meja datang bersama ruang baru") in sent.reasons
    with pytest.raises(RuleRefused, match=r"order\.not_acknowledged"):
        approving.approve(ppk, second.order_id)
    done = approving.approve(ppk, second.order_id, acknowledged=["split.channel.obvious"])
    assert (done.status, done.acknowledged) == (OrderStatus.APPROVED, ("split.channel.obvious",))
    (item,) = office.program.reviewing().of(done)
    assert (item.needs, [row.number for row in item.orders]) == ("acknowledge", [first.number])
    assert "Rp52" in item.text.id


@pytest.mark.usefixtures("furniture")
def test_a_possible_case_needs_a_reason_only(office: ReadyOffice, advance: Advance) -> None:
    """Another vendor, the same kind of goods: possible, not obvious."""
    other = replace(TABLE, product_id="mbizmarket:SKU-73", sku="SKU-73", vendor_id="mbizmarket:V-9", vendor="CV Lain")
    office.load(other)
    advance("approved", 60, CHAIR)
    second = advance("draft", 20, other)
    approving = office.program.approving()
    with pytest.raises(RuleRefused, match=r"order\.reason_required"):
        approving.submit(office.person("pejabat"), second.order_id, "  ")
    approving.submit(office.person("pejabat"), second.order_id, "Kebutuhan dua bidang")
    assert approving.approve(office.person("ppk"), second.order_id).status is OrderStatus.APPROVED


@pytest.mark.usefixtures("furniture")
def test_drafts_cancelled_orders_and_far_packages_do_not_count(office: ReadyOffice, advance: Advance) -> None:
    draft = advance("draft", 60, CHAIR)
    cancelled = advance("submitted", 60, CHAIR)
    office.program.approving().cancel(office.person("pejabat"), cancelled.order_id, "tidak jadi")
    second = advance("draft", 20, TABLE)
    assert office.program.reviewing().of(second) == ()
    office.program.approving().submit(office.person("pejabat"), second.order_id)
    assert [i.code for i in office.program.reviewing().of(draft)] == ["split.channel.obvious"]
    assert office.program.reviewing().of(office.program.orders().show(cancelled.order_id)[0]) == ()


@pytest.mark.usefixtures("furniture")
def test_meals_of_two_meetings_are_two_needs_and_of_one_meeting_one(office: ReadyOffice, advance: Advance) -> None:
    advance("submitted", 60, NASI, event=EVENT)
    other = advance("draft", 60, NASI, event={**EVENT, "activity": "Rapat anggaran", "date": "2026-12-04"})
    assert office.program.reviewing().of(other) == ()
    same = advance("draft", 60, NASI, event=EVENT)
    assert [item.code for item in office.program.reviewing().of(same)] == ["split.tax.possible"]


@pytest.mark.usefixtures("furniture")
def test_an_order_after_its_event_keeps_its_true_date_and_says_why(office: ReadyOffice, advance: Advance) -> None:
    late = advance("draft", 10, NASI, event={**EVENT, "date": "2026-11-23"})
    assert late.content.order_date == "2026-11-24"
    with pytest.raises(RuleRefused, match=r"order\.reason_required"):
        office.program.approving().submit(office.person("pejabat"), late.order_id)
    sent = office.program.approving().submit(office.person("pejabat"), late.order_id, "Tamu mendadak malam hari")
    assert sent.reasons == (("event.after", "Tamu mendadak malam hari"),)


@pytest.mark.usefixtures("furniture")
def test_a_declared_series_is_judged_by_its_year(office: ReadyOffice, advance: Advance) -> None:
    desk, pejabat = office.program.series(), office.person("pejabat")
    made = desk.declare(pejabat, SeriesRequest("Konsumsi Jumat", RUP, None, 4_000_000, "Rapat tiap Jumat"))
    first = advance("submitted", 60, NASI, series="Konsumsi Jumat")
    assert first.content.series == made.series_id
    second = advance("draft", 60, NASI, series=made.series_id)
    assert office.program.reviewing().of(second) == (), "weekly meals of a series are no split payment"
    third = advance("draft", 70, NASI, series=made.series_id)
    office.program.approving().submit(pejabat, second.order_id)
    assert [item.code for item in office.program.reviewing().of(third)] == ["series.exceeded"]
    (row,) = desk.list()
    assert row[1:] == (60 * 32_500 * 2 + 70 * 32_500, 3)


def test_a_series_beyond_the_line_of_the_method_is_told(office: ReadyOffice, advance: Advance) -> None:
    desk = office.program.series()
    desk.declare(office.person("ppk"), SeriesRequest("Besar", RUP, None, 200_000_001, "Setiap hari"))
    order = advance("draft", series="Besar")
    assert [item.code for item in office.program.reviewing().of(order)] == ["series.method"]
    exact = desk.declare(office.person("ppk"), SeriesRequest("Pas", RUP, None, 200_000_000, "Setiap hari"))
    assert office.program.reviewing().of(advance("draft", series=exact.series_id)) == ()


def test_series_are_declared_once_by_those_who_buy_and_end_with_a_reason(office: ReadyOffice, advance: Advance) -> None:
    desk, ppk = office.program.series(), office.person("ppk")
    request = SeriesRequest("Air minum", RUP, None, 1_000_000, "Galon tiap pekan")
    made = desk.declare(ppk, request)
    with pytest.raises(Conflict, match=r"series\.already_there"):
        desk.declare(ppk, replace(request, name="AIR MINUM"))
    with pytest.raises(NotAllowed):
        desk.declare(office.person("bendahara"), request)
    for wrong in ({"name": " "}, {"yearly_value": 0}, {"reason": ""}):
        with pytest.raises(InvalidInput, match=r"series\.incomplete"):
            desk.declare(ppk, replace(request, **wrong))
    with pytest.raises(InvalidInput):
        desk.end(ppk, made.series_id, " ")
    ended = desk.end(ppk, made.series_id, "pindah ke dispenser")
    assert ended.ended_at
    assert desk.end(ppk, made.series_id, "lagi") == ended
    assert desk.declare(ppk, request).series_id != made.series_id
    with pytest.raises(NotFound, match=r"series\.unknown"):
        desk.end(ppk, "tidak-ada", "x")
    with pytest.raises(InvalidInput, match=r"order\.malformed"):
        advance("draft", series="tidak-ada")


def test_the_spread_counts_what_was_sent_this_year(office: ReadyOffice, advance: Advance) -> None:
    advance("draft")
    advance("submitted")
    advance("approved")
    shares = {share.channel.value: (share.orders, share.total) for share in office.program.spread().shares()}
    assert shares["mbizmarket"] == (2, 1_198_800)
    assert set(shares) == {"gratis-ongkir", "mbizmarket", "tisera", "ekatalog-lokal"}
    office.clock.advance(60 * 86_400)
    assert date(2027, 1, 1) <= office.clock.now().date()
    assert office.program.spread().shares()[1].orders == 0


@pytest.mark.usefixtures("furniture")
def test_a_policy_may_refuse_the_obvious_case(office: ReadyOffice, advance: Advance) -> None:
    policy = office.program.policy().override({"split.obvious": "refuse"})
    strict = ApproveOrder(office.program.office(), lambda: policy, office.clock)
    advance("approved", 60, CHAIR)
    second = advance("draft", 20, TABLE)
    with pytest.raises(RuleRefused) as caught:
        strict.submit(office.person("pejabat"), second.order_id, "alasan apa pun")
    assert caught.value.code == "order.split_refused"
    assert "e-katalog lokal" in caught.value.next_step.id
