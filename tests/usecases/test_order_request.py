"""`order.json`: whatever a file holds, it is a request or one named error, never anything else."""

from __future__ import annotations

import json
from copy import deepcopy
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from blangkon_desktop.domain.catalogue import Channel, PurchaseKind
from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.money import MAX_RUPIAH
from blangkon_desktop.usecases.json_fields import MOST_SIGNS
from blangkon_desktop.usecases.order_request import OrderRequest, parse_order_request
from tests.offices import order_json

FREE = {"name": "Nasi kotak", "unit": "porsi", "price": 32_500, "vendor": "Bu Tini", "kind": "catering"}
LEAVES = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=12)
    | st.sampled_from(["", "goods", "mbizmarket", "2026-12-10", "\ud800", "\x00", -1, 10**20])
)
JSON = st.recursive(LEAVES, lambda v: st.lists(v, max_size=3) | st.dictionaries(st.text(max_size=8), v, max_size=3))
FIELDS = sorted(order_json())


def whole() -> dict[str, Any]:
    return deepcopy(
        dict(order_json(10, lines=[{"product": "mbizmarket:SKU-1", "quantity": 10}, {"quantity": 2, "free": FREE}]))
    )


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The path to every value inside a JSON value."""
    found = [path] if path else []
    rows: Any = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in rows:
        found += places(item, (*path, key))
    return found


PLACES = places(whole())


def put(data: Any, path: tuple[Any, ...], value: Any) -> Any:
    place = data
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = value
    return data


def judge(data: object) -> OrderRequest | None:
    """The request, or None after the one error that is allowed, with all it must say."""
    try:
        return parse_order_request(data)
    except InvalidInput as error:
        refused = error
    assert (refused.code, refused.exit_code) == ("order.malformed", 2)
    assert all(said.id and said.en for said in (refused.title, refused.next_step))
    return None


def test_everything_in_the_file_is_in_the_request() -> None:
    request = parse_order_request(whole())
    assert (request.rup, request.channel, request.shipping) == ("60832782", Channel.MBIZMARKET, 0)
    assert (request.delivery_place, request.delivery_by) == ("Kantor Dinas", date(2026, 12, 10))
    assert (request.officials.ppk, request.officials.pptk) == ("ppk", None)
    assert (request.tax_collector, request.series, request.request_key) == ("treasurer", None, None)
    first, second = request.lines
    assert (first.product, first.quantity, first.free) == ("mbizmarket:SKU-1", 10, None)
    assert second.free is not None
    assert (second.product, second.free.price, second.free.kind) == (None, 32_500, PurchaseKind.CATERING)


@given(JSON)
def test_any_json_value_is_a_request_or_one_error(data: object) -> None:
    judge(data)


@given(st.sampled_from(PLACES), JSON)
def test_any_value_in_any_place_is_a_request_or_one_error(path: tuple[Any, ...], value: object) -> None:
    request = judge(put(whole(), path, value))
    if request is not None:
        assert 0 <= request.shipping <= MAX_RUPIAH
        assert all(1 <= line.quantity <= 10_000_000 for line in request.lines)
        assert all((line.product is None) is (line.free is not None) for line in request.lines)
        assert request.purpose == request.purpose.strip() != ""


@given(st.sets(st.sampled_from(FIELDS)))
def test_only_what_may_be_missing_may_be_missing(gone: set[str]) -> None:
    data = {name: value for name, value in whole().items() if name not in gone}
    optional = {"account", "shipping", "tax_collector", "series", "request_key"}
    assert (judge(data) is not None) is (gone <= optional)


@pytest.mark.parametrize(
    ("path", "value", "field"),
    [
        (("rup",), " ", "rup"),
        (("channel",), "toko", "channel"),
        (("shipping",), -1, "shipping"),
        (("shipping",), True, "shipping"),
        (("shipping",), MAX_RUPIAH + 1, "shipping"),
        (("delivery",), None, "delivery"),
        (("delivery", "by"), "10-12-2026", "delivery.by"),
        (("officials", "bendahara"), "", "officials.bendahara"),
        (("lines",), [], "lines"),
        (("lines", 0), 5, "lines[1]"),
        (("lines", 0, "quantity"), 0, "lines[1].quantity"),
        (("lines", 0, "quantity"), 10_000_001, "lines[1].quantity"),
        (("lines", 0, "quantity"), 1.0, "lines[1].quantity"),
        (("lines", 0, "quantity"), True, "lines[1].quantity"),
        (("lines", 1, "free"), [], "lines[2].free"),
        (("lines", 1, "free", "kind"), "emas", "lines[2].free.kind"),
        (("lines", 1, "free", "price"), "32500", "lines[2].free.price"),
        (("purpose",), "a" * (MOST_SIGNS + 1), "purpose"),
        (("purpose",), "a\x07b", "purpose"),
    ],
)
def test_the_field_at_fault_is_named(path: tuple[Any, ...], value: object, field: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        parse_order_request(put(whole(), path, value))
    assert caught.value.field == field
    assert field in caught.value.title.id


def test_the_limits_themselves_pass() -> None:
    data = put(put(whole(), ("lines", 0, "quantity"), 10_000_000), ("shipping",), MAX_RUPIAH)
    assert parse_order_request(put(data, ("purpose",), "a" * MOST_SIGNS)).shipping == MAX_RUPIAH


def test_the_digest_knows_content_from_spelling() -> None:
    data = whole()
    turned = json.loads(json.dumps(dict(reversed(data.items())), indent=2))
    assert parse_order_request(turned).digest == parse_order_request(data).digest
    assert parse_order_request(put(whole(), ("shipping",), 1)).digest != parse_order_request(data).digest
