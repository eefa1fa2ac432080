"""Forms out of orders: a returned draft with its comments, and several orders as one of the e-katalog lokal."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from blangkon_desktop.domain.catalogue import Channel, Product
from blangkon_desktop.domain.errors import InvalidInput, RuleRefused
from blangkon_desktop.domain.order import Order, OrderStatus
from blangkon_desktop.usecases.order_form import OrderForms, to_request
from blangkon_desktop.usecases.order_form_json import forms_from_json, forms_to_json
from blangkon_desktop.usecases.ports import OrderFilter
from blangkon_desktop.usecases.prepare_form import PrepareForm
from tests.fakes import CountingIds
from tests.offices import ReadyOffice, product

TODAY = date(2026, 11, 24)


def desk(office: ReadyOffice) -> PrepareForm:
    program = office.program
    return PrepareForm(
        program.office(), lambda: program.catalogue().browse, program.policy, office.clock, CountingIds()
    )


def submitted(office: ReadyOffice, quantity: int, item: Product, **more: object) -> Order:
    program, who = office.program, office.person("pejabat")
    order = program.drafting().create(who, office.request(quantity, item, **more))
    return program.approving().submit(who, order.order_id, "kebutuhan berbeda")


def chair(n: int, channel: Channel, name: str, price: int, vendor: str) -> Product:
    return replace(product(n, channel=channel, price=price, taxed=False, vendor=vendor), name=name)


@pytest.fixture
def two(office: ReadyOffice) -> tuple[Order, Order]:
    """Chairs and tables of two orders, and three sellers of the e-katalog lokal."""
    kursi = chair(20, Channel.MBIZMARKET, "Kursi rapat", 490_000, "V-102")
    meja = chair(21, Channel.MBIZMARKET, "Meja rapat", 1_150_000, "V-102")
    office.load(
        kursi,
        meja,
        chair(30, Channel.EKATALOG_LOKAL, "Kursi rapat susun", 480_000, "L-1"),
        chair(31, Channel.EKATALOG_LOKAL, "Kursi rapat", 500_000, "L-2"),
        chair(32, Channel.EKATALOG_LOKAL, "Meja rapat", 1_200_000, "L-2"),
        chair(33, Channel.EKATALOG_LOKAL, "Meja rapat", 1_300_000, "L-3"),
        chair(34, Channel.EKATALOG_LOKAL, "Kursi rapat", 600_000, "L-3"),
    )
    return submitted(office, 60, kursi, purpose="Kursi aula"), submitted(office, 20, meja, purpose="Meja aula")


def test_a_returned_draft_comes_with_its_comments_and_changes_itself(office: ReadyOffice) -> None:
    order = submitted(office, 3, product(1), shipping=500, tax_collector="treasurer")
    office.program.approving().send_back(office.person("ppk"), order.order_id, "Perbaiki", comments={1: "Cukup dua"})
    form = desk(office).change(order.order_id)
    assert [(x.quantity, x.comment) for x in form.lines] == [(3, "Cukup dua")]
    assert (form.note, form.changing, form.shipping) == ("Perbaiki", order.order_id, 500)
    assert forms_from_json(forms_to_json(OrderForms((form,)))) == OrderForms((form,))
    changed = office.program.drafting().change(
        office.person("pejabat"), order.order_id, to_request(form.with_quantity("mbizmarket:SKU-1", 2), TODAY)
    )
    assert (changed.revision, changed.content.lines[0].quantity) == (3, 2)


def test_an_untouched_form_changes_nothing(office: ReadyOffice) -> None:
    who, event = office.person("pejabat"), {"activity": "Rapat", "date": "2026-12-01", "time": "10:00", "place": "Aula"}
    free = {"free": {"name": "Tenda", "unit": "set", "price": 250_000, "vendor": "CV Maju V-102", "kind": "services"}}
    lines = [{"product": "mbizmarket:SKU-1", "quantity": 2}, {**free, "quantity": 1}]
    order = office.program.drafting().create(who, office.request(lines=lines, event=event))
    form = desk(office).change(order.order_id)
    assert office.program.drafting().change(who, order.order_id, to_request(form, TODAY)) == order


def test_what_is_with_the_ppk_is_not_changed(office: ReadyOffice) -> None:
    order = submitted(office, 3, product(1))
    with pytest.raises(RuleRefused, match="order.wrong_status"):
        desk(office).change(order.order_id)


def test_merging_takes_the_seller_that_has_most_and_then_the_cheapest(
    office: ReadyOffice, two: tuple[Order, Order]
) -> None:
    form = desk(office).merge([order.order_id for order in two])
    assert (form.channel, form.vendor_id) == (Channel.EKATALOG_LOKAL, "ekatalog-lokal:L-2")
    assert [(x.name, x.quantity, x.price) for x in form.lines] == [
        ("Kursi rapat", 60, 500_000),
        ("Meja rapat", 20, 1_200_000),
    ]
    assert form.to_find == ()
    assert form.purpose == "Kursi aula; Meja aula"
    assert [number for _, number in form.replacing] == [order.number for order in two]


def test_saving_the_merged_order_cancels_the_others_in_the_same_moment(
    office: ReadyOffice, two: tuple[Order, Order]
) -> None:
    form = replace(desk(office).merge([o.order_id for o in two]), reason_for_choice="Satu pesanan", ppk="ppk")
    request, drafting = to_request(form, TODAY), office.program.drafting()
    assert drafting.preview(request).budget.reserved == 52_400_000
    seen = drafting.preview(request, replacing=form.replaced_ids)
    assert (seen.refusal, seen.review) == (None, ())
    assert seen.budget.reserved == 0
    merged = drafting.create(office.person("pejabat"), request, replacing=form.replaced_ids)
    assert merged.totals.total == 54_000_000
    for old in two:
        now, _ = office.program.orders().show(old.order_id)
        assert now.status is OrderStatus.CANCELLED
        assert merged.number in now.timeline[-1].note


def test_goods_without_an_offer_stay_to_be_found(office: ReadyOffice, two: tuple[Order, Order]) -> None:
    lamp = chair(40, Channel.MBIZMARKET, "Proyektor xenon", 900_000, "V-102")
    office.load(lamp)
    third = submitted(office, 2, lamp)
    form = desk(office).merge([*(order.order_id for order in two), third.order_id])
    assert [goods.name for goods in form.to_find] == ["Proyektor xenon"]
    alone = desk(office).merge([third.order_id], form)
    assert [goods.name for goods in alone.to_find] == ["Proyektor xenon"]


def test_a_form_being_filled_in_is_merged_with_a_saved_order(office: ReadyOffice, two: tuple[Order, Order]) -> None:
    mine = replace(
        desk(office).change(
            office.program.drafting()
            .create(
                office.person("pejabat"),
                office.request(5, chair(20, Channel.MBIZMARKET, "Kursi rapat", 490_000, "V-102")),
            )
            .order_id
        ),
        changing="",
        seen="",
    )
    form = desk(office).merge([two[0].order_id], mine)
    assert [(x.name, x.quantity) for x in form.lines] == [("Kursi rapat", 65)]


def test_together_within_the_line_they_stay_with_their_marketplace(office: ReadyOffice) -> None:
    paper = [submitted(office, 20, product(1)), submitted(office, 25, product(1)), submitted(office, 5, product(2))]
    form = desk(office).merge([order.order_id for order in paper])
    assert (form.channel, form.vendor_id, form.to_find) == (Channel.MBIZMARKET, "mbizmarket:V-102", ())
    assert [(x.product_id, x.quantity) for x in form.lines] == [("mbizmarket:SKU-1", 45), ("mbizmarket:SKU-2", 5)]


def test_within_the_line_goods_of_two_sellers_go_to_one_of_them(office: ReadyOffice) -> None:
    orders = [submitted(office, 20, product(1)), submitted(office, 5, product(4, vendor="V-9"))]
    form = desk(office).merge([order.order_id for order in orders])
    assert form.channel is Channel.MBIZMARKET
    assert sum(x.quantity for x in form.lines) + sum(x.quantity for x in form.to_find) == 25


@pytest.mark.parametrize(("tables", "channel"), [(17, Channel.MBIZMARKET), (18, Channel.EKATALOG_LOKAL)])
def test_the_line_decides_where_they_go_together(
    office: ReadyOffice, two: tuple[Order, Order], tables: int, channel: Channel
) -> None:
    mine = desk(office).change(_draft(office, tables))
    form = desk(office).merge([two[0].order_id], replace(mine, changing="", seen=""))
    assert form.channel is channel  # 29.400.000 + 17 x 1.150.000 = 48.950.000; one more is 50.100.000


def _draft(office: ReadyOffice, tables: int) -> str:
    item = chair(21, Channel.MBIZMARKET, "Meja rapat", 1_150_000, "V-102")
    return office.program.drafting().create(office.person("pejabat"), office.request(tables, item)).order_id


def test_one_order_alone_is_not_merged(office: ReadyOffice, two: tuple[Order, Order]) -> None:
    with pytest.raises(InvalidInput, match="order.nothing_to_merge"):
        desk(office).merge([two[0].order_id, two[0].order_id])


def test_a_draft_that_is_being_changed_is_replaced_too_and_counted_once(
    office: ReadyOffice, two: tuple[Order, Order]
) -> None:
    office.program.approving().send_back(office.person("ppk"), two[1].order_id, "Gabungkan")
    mine = desk(office).change(two[1].order_id).with_quantity("mbizmarket:SKU-21", 22)
    form = desk(office).merge([two[0].order_id], mine)
    assert sorted((x.name, x.quantity) for x in form.lines) == [("Kursi rapat", 60), ("Meja rapat", 22)]
    assert set(form.replaced_ids) == {order.order_id for order in two}
    assert (form.changing, form.purpose) == ("", "Meja aula; Kursi aula")
    merged = office.program.drafting().create(
        office.person("pejabat"),
        to_request(replace(form, reason_for_choice="Satu pesanan"), TODAY),
        replacing=form.replaced_ids,
    )
    assert [o.status for o in office.program.orders().list(OrderFilter()) if o.order_id != merged.order_id] == [
        "cancelled",
        "cancelled",
    ]
