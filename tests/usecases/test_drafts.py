"""Baskets and forms on the laptop: they come back as they were, and damage costs no more than themselves."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from blangkon_desktop.domain.basket import BasketItem, split_basket
from blangkon_desktop.usecases.keep_basket import MOST_UNITS, KeepBasket
from blangkon_desktop.usecases.keep_draft import KIND, KeepDraft
from blangkon_desktop.usecases.order_form import OrderForms, forms_of, to_request
from blangkon_desktop.usecases.order_form_json import forms_from_json, forms_to_json
from blangkon_desktop.usecases.order_request import parse_order_request
from blangkon_desktop.usecases.ports import Draft
from tests.fakes import CountingIds
from tests.offices import ReadyOffice, product

ITEM: dict[str, Any] = {"product": "mbizmarket:SKU-1", "quantity": 2, "name": "Kertas", "price_with_tax": 59_940}
DAMAGED = ["", "{", "[]", "null", "5", '"x"', "{}", '{"items": null}', '{"items": 5}', '{"items": [1, null, []]}']


def desk(office: ReadyOffice) -> KeepBasket:
    return KeepBasket(office.program.office(), office.program.catalogue().browse, office.clock)


def store(office: ReadyOffice, draft_id: str, kind: str, body: str) -> None:
    with office.program.office().write("pejabat") as writer:
        writer.save_draft(Draft(draft_id, "pejabat", kind, body, office.clock.now().isoformat()))


def filled(*items: BasketItem) -> OrderForms:
    return forms_of(split_basket(items), CountingIds().new)


def test_a_basket_comes_back_with_todays_products(office: ReadyOffice) -> None:
    items = [BasketItem(product(1), 3), BasketItem(product(4, vendor="V-9"), MOST_UNITS)]
    desk(office).save("pejabat", items)
    kept = desk(office).load("pejabat")
    assert [(i.product.product_id, i.quantity) for i in kept.items] == [
        (i.product.product_id, i.quantity) for i in items
    ]
    assert (kept.gone, kept.repriced) == ((), ())
    assert desk(office).load("ppk").items == ()


def test_an_emptied_basket_is_forgotten(office: ReadyOffice) -> None:
    desk(office).save("pejabat", [BasketItem(product(1), 3)])
    desk(office).save("pejabat", [])
    with office.program.office().read() as reader:
        assert reader.drafts("pejabat", "basket") == ()


def test_what_left_or_changed_its_price_is_named(office: ReadyOffice) -> None:
    desk(office).save("pejabat", [BasketItem(product(1), 1), BasketItem(product(77), 2)])
    dearer = product(1, price=60_000)
    office.load(dearer)
    kept = desk(office).load("pejabat")
    assert kept.repriced == (dearer.name,)
    assert kept.gone == (product(77).name,)
    assert [item.product.price for item in kept.items] == [60_000]


@pytest.mark.parametrize("body", DAMAGED)
def test_a_damaged_basket_is_an_empty_one(office: ReadyOffice, body: str) -> None:
    store(office, "basket-pejabat", "basket", body)
    assert desk(office).load("pejabat").items == ()


@pytest.mark.parametrize(
    "change",
    [
        {"product": None}, {"product": 5}, {"quantity": 0}, {"quantity": -1}, {"quantity": True}, {"quantity": "2"},
        {"quantity": 1.5}, {"quantity": MOST_UNITS + 1}, {"name": None}, {"price_with_tax": None},
    ],
)  # fmt: skip
def test_a_damaged_row_is_left_out_and_the_others_stay(office: ReadyOffice, change: dict[str, object]) -> None:
    good = {**ITEM, "product": "mbizmarket:SKU-2"}
    store(office, "basket-pejabat", "basket", json.dumps({"items": [{**ITEM, **change}, good]}))
    kept = desk(office).load("pejabat")
    assert [item.product.sku for item in kept.items] == ["SKU-2"]


def test_the_newest_draft_that_can_be_read_is_offered(office: ReadyOffice) -> None:
    drafts = KeepDraft(office.program.office(), office.clock)
    forms = filled(BasketItem(product(1), 3))
    saved_at = drafts.save("pejabat", "d-1", forms)
    office.clock.advance(60)
    store(office, "d-2", KIND, '{"v": 1, "at": 0, "page": 0, "forms": [')
    kept = drafts.newest("pejabat")
    assert kept is not None
    assert (kept.draft_id, kept.saved_at, kept.forms) == ("d-1", saved_at, forms)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("shipping", "0"), ("shipping", 1.5), ("shipping", True), ("purpose", None), ("rup", 60832782),
        ("channel", "toko"), ("channel", []), ("delivery_by", "besok"), ("delivery_by", 5), ("lines", None),
        ("lines", [{}]), ("lines", ["x"]), ("new_field", 1),
    ],
)  # fmt: skip
def test_a_form_of_wrong_types_is_no_draft(name: str, value: object) -> None:
    data = json.loads(forms_to_json(filled(BasketItem(product(1), 3))))
    data["forms"][0][name] = value
    assert forms_from_json(json.dumps(data)) is None


@pytest.mark.parametrize(("name", "value"), [("quantity", "3"), ("price", None), ("name", 5), ("product_id", [])])
def test_a_line_of_wrong_types_is_no_draft(name: str, value: object) -> None:
    data = json.loads(forms_to_json(filled(BasketItem(product(1), 3))))
    data["forms"][0]["lines"][0][name] = value
    assert forms_from_json(json.dumps(data)) is None


@given(st.recursive(st.none() | st.integers() | st.floats() | st.text(max_size=5), lambda v: st.lists(v, max_size=3)))
def test_any_value_in_the_frame_is_a_draft_or_none(value: object) -> None:
    whole = json.loads(forms_to_json(filled(BasketItem(product(1), 3))))
    for name in ("v", "at", "page", "forms"):
        forms_from_json(json.dumps({**whole, name: value}))
    forms_from_json(json.dumps(value))


@given(st.text(max_size=60))
def test_any_text_is_a_draft_or_none(text: str) -> None:
    assert forms_from_json(text) is None


def test_the_form_asks_for_the_same_order_as_its_file_would(office: ReadyOffice) -> None:
    form = replace(
        filled(BasketItem(product(1), 3)).form,
        rup="60832782", account="5.1.02.01.01.0024", purpose="ATK", shipping=500, delivery_place="Kantor",
        delivery_by=date(2026, 12, 10), ppk="ppk", pejabat_pengadaan="pejabat", bendahara="bendahara",
        reason_for_choice="termurah", tax_collector="treasurer",
    )  # fmt: skip
    request = to_request(form, date(2026, 11, 24))
    file = {
        "rup": request.rup, "account": request.account, "purpose": "ATK", "channel": "mbizmarket",
        "vendor_id": "mbizmarket:V-102", "lines": [{"product": "mbizmarket:SKU-1", "quantity": 3}], "shipping": 500,
        "delivery": {"place": "Kantor", "by": "2026-12-10"}, "tax_collector": "treasurer",
        "officials": {"ppk": "ppk", "pejabat_pengadaan": "pejabat", "bendahara": "bendahara"},
        "reason_for_choice": "termurah", "request_key": form.request_key,
    }  # fmt: skip
    assert replace(request, digest="") == replace(parse_order_request(file), digest="", offers=())
    office.program.drafting().create(office.person("pejabat"), request)
    assert office.program.drafting().create(office.person("pejabat"), request).request_key == form.request_key
