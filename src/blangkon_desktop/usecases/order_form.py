"""What is filled in while orders are being made: one form per order, as frozen data and as JSON for the draft."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date, timedelta
from typing import Any, TypeVar

from blangkon_desktop.domain.basket import BasketGroup
from blangkon_desktop.domain.catalogue import Channel
from blangkon_desktop.domain.journal import canonical_json
from blangkon_desktop.domain.money import Rupiah
from blangkon_desktop.domain.order import Officials
from blangkon_desktop.usecases.order_request import LineRequest, OrderRequest

_VERSION = 1
USUAL_DELIVERY = timedelta(days=7)
"""How long a delivery is given before somebody chooses a date."""


@dataclass(frozen=True, slots=True)
class FormLine:
    """A product and how many; name, unit and prices (rupiah) are what the catalogue said when it was picked."""

    product_id: str
    name: str
    unit: str
    price: Rupiah
    price_with_tax: Rupiah
    quantity: int

    @property
    def amount(self) -> Rupiah:
        """Before tax, in rupiah."""
        return self.price * self.quantity


@dataclass(frozen=True, slots=True)
class OrderForm:
    """One order while it is being filled in; empty texts are not filled in yet.

    `request_key` makes saving twice one order. `delivery_by` is None until a date is chosen.
    """

    channel: Channel
    vendor_id: str
    vendor: str
    lines: tuple[FormLine, ...]
    request_key: str
    rup: str = ""
    account: str = ""
    purpose: str = ""
    shipping: Rupiah = 0
    delivery_place: str = ""
    delivery_by: date | None = None
    tax_collector: str = "treasurer"
    ppk: str = ""
    pejabat_pengadaan: str = ""
    bendahara: str = ""
    pptk: str = ""
    reason_for_choice: str = ""

    @property
    def decisive(self) -> tuple[object, ...]:
        """What route, sums and budget depend on; words like the purpose change none of them."""
        source = (self.rup, self.account, self.channel, self.vendor_id)
        return (*source, self.lines, self.shipping, self.tax_collector, self.delivery_by)

    def with_quantity(self, product_id: str, quantity: int) -> OrderForm:
        """The form with another quantity of one product; 0 takes the line away."""
        lines = (replace(x, quantity=quantity) if x.product_id == product_id else x for x in self.lines)
        return replace(self, lines=tuple(x for x in lines if x.quantity > 0))

    def like(self, earlier: OrderForm) -> OrderForm:
        """The form with package, purpose, delivery and officials of an earlier order of the same basket."""
        return replace(
            self,
            rup=earlier.rup,
            account=earlier.account,
            purpose=earlier.purpose,
            delivery_place=earlier.delivery_place,
            delivery_by=earlier.delivery_by,
            ppk=earlier.ppk,
            pejabat_pengadaan=earlier.pejabat_pengadaan,
            bendahara=earlier.bendahara,
            pptk=earlier.pptk,
        )


@dataclass(frozen=True, slots=True)
class OrderForms:
    """The orders of one basket: those before `at` are saved, the one at `at` is being filled in on page `page`."""

    forms: tuple[OrderForm, ...]
    at: int = 0
    page: int = 0

    @property
    def form(self) -> OrderForm:
        """The form that is being filled in."""
        return self.forms[self.at]

    def with_form(self, form: OrderForm) -> OrderForms:
        """The same with the present form replaced."""
        return replace(self, forms=(*self.forms[: self.at], form, *self.forms[self.at + 1 :]))

    def after_saving(self) -> OrderForms | None:
        """The next order of the basket with what it shares with this one; None when this was the last."""
        if self.at + 1 >= len(self.forms):
            return None
        following = self.forms[self.at + 1].like(self.form)
        return replace(self, at=self.at + 1, page=0).with_form(following)


def forms_of(groups: Sequence[BasketGroup], new_key: Callable[[], str]) -> OrderForms:
    """One empty form per group of the basket; there must be at least one group."""
    return OrderForms(tuple(_form_of(group, new_key()) for group in groups))


def to_request(form: OrderForm, today: date) -> OrderRequest:
    """The request that the form makes; without a date the usual time of delivery is assumed."""
    return OrderRequest(
        rup=form.rup,
        account=form.account,
        purpose=form.purpose.strip(),
        channel=form.channel,
        vendor_id=form.vendor_id,
        lines=tuple(LineRequest(line.product_id, line.quantity) for line in form.lines),
        shipping=form.shipping,
        delivery_place=form.delivery_place.strip(),
        delivery_by=form.delivery_by or today + USUAL_DELIVERY,
        officials=Officials(form.ppk, form.pejabat_pengadaan, form.bendahara, form.pptk or None),
        tax_collector=form.tax_collector,
        reason_for_choice=form.reason_for_choice.strip(),
        request_key=form.request_key,
        digest=hashlib.sha256(canonical_json(_plain(form)).encode()).hexdigest(),
    )


def forms_to_json(forms: OrderForms) -> str:
    """The draft as text."""
    data = {"v": _VERSION, "at": forms.at, "page": forms.page, "forms": [_plain(form) for form in forms.forms]}
    return json.dumps(data, ensure_ascii=False)


def forms_from_json(text: str) -> OrderForms | None:
    """The draft that a text holds; None for a text that is not one of ours."""
    try:
        data = json.loads(text)
        if data["v"] != _VERSION:
            return None
        forms = OrderForms(tuple(_form(item) for item in data["forms"]), int(data["at"]), int(data["page"]))
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return None
    return forms if 0 <= forms.at < len(forms.forms) else None


def _form_of(group: BasketGroup, key: str) -> OrderForm:
    lines = tuple(
        FormLine(
            item.product.product_id,
            item.product.name,
            item.product.unit,
            item.product.price,
            item.product.price_with_tax,
            item.quantity,
        )
        for item in group.items
    )
    return OrderForm(group.channel, group.vendor_id, group.vendor, lines, key)


def _plain(form: OrderForm) -> dict[str, Any]:
    data: dict[str, Any] = {name: getattr(form, name) for name in OrderForm.__slots__}
    data["channel"] = form.channel.value
    data["delivery_by"] = form.delivery_by.isoformat() if form.delivery_by else None
    data["lines"] = [{name: getattr(line, name) for name in FormLine.__slots__} for line in form.lines]
    return data


def _form(data: Mapping[str, Any]) -> OrderForm:
    lines = tuple(_whole(FormLine(**line)) for line in data["lines"])
    by = date.fromisoformat(data["delivery_by"]) if data["delivery_by"] else None
    return _whole(OrderForm(**{**data, "channel": Channel(data["channel"]), "delivery_by": by, "lines": lines}))


RecordT = TypeVar("RecordT", FormLine, OrderForm)


def _whole(record: RecordT) -> RecordT:
    """The record when its texts are texts and its numbers whole numbers; TypeError for damage."""
    for part in fields(record):
        wanted = {"str": str, "int": int, "Rupiah": int}.get(str(part.type))
        if wanted is not None and type(getattr(record, part.name)) is not wanted:
            raise TypeError(part.name)
    return record
