"""What is filled in while orders are being made: one form per order, as frozen data."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from blangkon_desktop.domain.basket import BasketGroup, BasketItem
from blangkon_desktop.domain.catalogue import Channel, PurchaseKind
from blangkon_desktop.domain.event_order import EventFacts, event_to_payload
from blangkon_desktop.domain.journal import canonical_json
from blangkon_desktop.domain.money import Rupiah
from blangkon_desktop.domain.order import Officials
from blangkon_desktop.domain.picked_offer import PickedOffer, offers_to_payload, picked_beside
from blangkon_desktop.usecases.order_request import Declaration, FreeLine, LineRequest, OrderRequest

USUAL_DELIVERY = timedelta(days=7)
"""How long a delivery is given before somebody chooses a date."""


@dataclass(frozen=True, slots=True)
class FormLine:
    """A product and how many; name, unit and prices (rupiah) are what the catalogue said when it was picked.

    `kind` is empty for a product of the catalogue; a line that was written freely has its kind of purchase there.
    `comment` is what the PPK wrote to the line when the order came back.
    """

    product_id: str
    name: str
    unit: str
    price: Rupiah
    price_with_tax: Rupiah
    quantity: int
    kind: str = ""
    comment: str = ""

    @property
    def amount(self) -> Rupiah:
        """Before tax, in rupiah."""
        return self.price * self.quantity


@dataclass(frozen=True, slots=True)
class ToFind:
    """Goods of a merged order that the chosen vendor does not offer under that name."""

    name: str
    unit: str
    quantity: int


@dataclass(frozen=True, slots=True)
class OrderForm:
    """One order while it is being filled in; empty texts are not filled in yet.

    `request_key` makes saving twice one order. `delivery_by` is None until a date is chosen. `event` may be half
    filled in; `urgent_at` is when the order was marked as urgent (ISO 8601). `replacing` are ids and numbers of the
    orders that this one takes the place of; `changing` is the draft that is changed, as it was at entry `seen`.
    `origin` are the goods that the form began with, where it moved to another vendor since. `offers` are put beside
    the goods for the price comparison.
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
    tax_collector: str = ""
    ppk: str = ""
    pejabat_pengadaan: str = ""
    bendahara: str = ""
    pptk: str = ""
    reason_for_choice: str = ""
    review_reason: str = ""
    not_offered_query: str = ""
    not_offered_reason: str = ""
    event: EventFacts | None = None
    urgent_at: str = ""
    series: str = ""
    replacing: tuple[tuple[str, str], ...] = ()
    to_find: tuple[ToFind, ...] = ()
    origin: tuple[FormLine, ...] = ()
    changing: str = ""
    seen: str = ""
    note: str = ""
    offers: tuple[PickedOffer, ...] = ()

    @property
    def decisive(self) -> tuple[object, ...]:
        """What route, sums, budget and review depend on; words like the purpose change none of them."""
        source = (self.rup, self.account, self.channel, self.vendor_id, self.replacing, self.series)
        facts = (self.lines, self.shipping, self.tax_collector, self.delivery_by, whole_event(self.event))
        return (*source, *facts, self.declared)

    @property
    def declared(self) -> bool:
        """Whether the officer declared in full that no marketplace offers the goods."""
        return bool(self.not_offered_query.strip() and self.not_offered_reason.strip())

    @property
    def replaced_ids(self) -> tuple[str, ...]:
        """The orders that this one takes the place of."""
        return tuple(order_id for order_id, _ in self.replacing)

    @property
    def undeclared(self) -> OrderForm:
        """The form without the declaration, for an order above the line that needs none."""
        return replace(self, not_offered_query="", not_offered_reason="")

    def with_quantity(self, product_id: str, quantity: int) -> OrderForm:
        """The form with another quantity of one product; 0 takes the line away."""
        lines = (replace(x, quantity=quantity) if x.product_id == product_id else x for x in self.lines)
        return replace(self, lines=tuple(x for x in lines if x.quantity > 0))

    def with_line(self, line: FormLine) -> OrderForm:
        """The form with one more product; one that it has already becomes more."""
        known = {x.product_id: x for x in self.lines}
        if line.product_id in known:
            return self.with_quantity(line.product_id, known[line.product_id].quantity + line.quantity)
        return replace(self, lines=(*self.lines, line))

    def with_offers(self, product_id: str, chosen: Sequence[PickedOffer]) -> OrderForm:
        """The form with these offers beside one of its products, in place of earlier ones."""
        return replace(self, offers=picked_beside(self.offers, product_id, chosen))

    def with_beside(self, items: Iterable[BasketItem]) -> OrderForm:
        """The form with the offers that were picked in the catalogue for goods that it has."""
        made, known = self, {line.product_id for line in self.lines}
        for item in items:
            if item.beside and item.product.product_id in known:
                made = made.with_offers(item.product.product_id, item.beside)
        return made

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
    """The request that the form makes; without a date the usual time of delivery is assumed.

    An event that is half filled in is left out, and so is a declaration of goods that no marketplace offers outside
    the e-katalog lokal.
    """
    declared = form.declared and form.channel is Channel.EKATALOG_LOKAL
    return OrderRequest(
        rup=form.rup,
        account=form.account,
        purpose=form.purpose.strip(),
        channel=form.channel,
        vendor_id=form.vendor_id,
        lines=tuple(_line_request(line, form.vendor) for line in form.lines),
        shipping=form.shipping,
        delivery_place=form.delivery_place.strip(),
        delivery_by=form.delivery_by or today + USUAL_DELIVERY,
        officials=Officials(form.ppk, form.pejabat_pengadaan, form.bendahara, form.pptk or None),
        tax_collector=form.tax_collector,
        reason_for_choice=form.reason_for_choice.strip(),
        series=form.series or None,
        request_key=form.request_key,
        digest=hashlib.sha256(canonical_json(plain_form(form)).encode()).hexdigest(),
        event=whole_event(form.event),
        not_offered=Declaration(form.not_offered_reason.strip(), form.not_offered_query.strip()) if declared else None,
        offers=form.offers,
    )


def whole_event(event: EventFacts | None) -> EventFacts | None:
    """The event when activity, day and place are filled in."""
    if event is None or not (event.activity.strip() and event.date and event.place.strip()):
        return None
    return event


def new_form_line(item: BasketItem) -> FormLine:
    """A product as a line of a form."""
    product = item.product
    return FormLine(
        product.product_id, product.name, product.unit, product.price, product.price_with_tax, item.quantity
    )


def plain_form(form: OrderForm) -> dict[str, Any]:
    """The form as JSON values."""
    data: dict[str, Any] = {name: getattr(form, name) for name in OrderForm.__slots__}
    data["channel"] = form.channel.value
    data["delivery_by"] = form.delivery_by.isoformat() if form.delivery_by else None
    for name in ("lines", "origin"):
        data[name] = [{part: getattr(line, part) for part in FormLine.__slots__} for line in getattr(form, name)]
    data["event"] = event_to_payload(form.event)
    data["replacing"] = [list(pair) for pair in form.replacing]
    data["offers"] = offers_to_payload(form.offers)
    data["to_find"] = [{name: getattr(goods, name) for name in ToFind.__slots__} for goods in form.to_find]
    return data


def _line_request(line: FormLine, vendor: str) -> LineRequest:
    if not line.kind:
        return LineRequest(line.product_id, line.quantity)
    return LineRequest(None, line.quantity, FreeLine(line.name, line.unit, line.price, vendor, PurchaseKind(line.kind)))


def _form_of(group: BasketGroup, key: str) -> OrderForm:
    lines = tuple(new_form_line(item) for item in group.items)
    return OrderForm(
        group.channel,
        group.vendor_id,
        group.vendor,
        lines,
        key,
        tax_collector=usual_collector(group.channel),
        offers=tuple(offer for item in group.items for offer in item.beside),
    )


def usual_collector(channel: Channel) -> str:
    """Who collects the tax before somebody chooses: the treasurer on the e-katalog lokal; on a marketplace that is a
    question that people answer."""
    return "treasurer" if channel is Channel.EKATALOG_LOKAL else ""
