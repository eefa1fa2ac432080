"""Forms that begin with orders: a draft that is changed, and several orders that become one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol

from blangkon_desktop.domain.catalogue import MARKETPLACES, Channel
from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.lifecycle import cancelling_step, require_step
from blangkon_desktop.domain.order import Order, OrderLine
from blangkon_desktop.domain.policy import Policy
from blangkon_desktop.domain.routing import channel_line
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.catalogue_views import ProductView, SearchPage, SearchQuery
from blangkon_desktop.usecases.order_access import find_order
from blangkon_desktop.usecases.order_form import FormLine, OrderForm, ToFind, usual_collector
from blangkon_desktop.usecases.ports import Clock, IdSource, OfficeStore

_OFFERS = 60
_LONGEST_PURPOSE = 300


class Catalogue(Protocol):
    """Where offers are looked up."""

    def search(self, query: SearchQuery) -> SearchPage:
        """One page of products."""


@dataclass(frozen=True, slots=True)
class _Found:
    """The offers for one of the goods, the nearest of each vendor."""

    wanted: ToFind
    offers: dict[str, ProductView]


class PrepareForm:
    """Makes forms out of orders; nothing is saved."""

    def __init__(
        self,
        store: OfficeStore,
        catalogue: Callable[[], Catalogue],
        policy: Callable[[], Policy],
        clock: Clock,
        ids: IdSource,
    ) -> None:
        self._store = store
        self._catalogue = catalogue
        self._policy = policy
        self._clock = clock
        self._ids = ids

    def change(self, order_id: str) -> OrderForm:
        """The form of a draft with the comments that came back with it. RuleRefused (`order.wrong_status`) for an
        order that can't be changed any more."""
        with self._store.read() as reader:
            order = find_order(reader, order_id)
        require_step(order, "order.changed")
        return _form_of_order(order, self._ids.new())

    def merge(self, order_ids: Sequence[str], base: OrderForm | None = None) -> OrderForm:
        """One order out of the goods of these orders and of a form that is being filled in.

        Together above the line they go to the e-katalog lokal: to the vendor that offers most of the goods, of several
        the one with the same names, then the cheapest; what it does not offer stays in `to_find`. Up to the line they
        stay on the marketplace of the first. A form that changes a draft takes the place of that draft too.
        Raises InvalidInput (`order.nothing_to_merge`) for less than two needs, RuleRefused (`order.wrong_status`) for
        an order that can't be cancelled any more.
        """
        with self._store.read() as reader:
            ids = (*((base.changing,) if base and base.changing else ()), *order_ids)
            orders = [find_order(reader, order_id) for order_id in dict.fromkeys(ids)]
        for order in orders:
            require_step(order, cancelling_step(order))
        others = [order for order in orders if base is None or order.order_id != base.changing]
        if len(others) + (base is not None) < 2:
            raise _too_few()
        start = base or _form_of_order(others[0], "")
        rest = others if base else others[1:]
        return replace(
            self._together(start, rest),
            request_key=self._ids.new(),
            purpose=_purpose(others, base),
            event=start.event if _same((start.event, *(o.content.event for o in rest))) else None,
            series=start.series if _same((start.series, *(o.content.series or "" for o in rest))) else "",
            replacing=tuple((order.order_id, order.number) for order in orders),
            changing="",
            seen="",
            note="",
        )

    def _together(self, start: OrderForm, rest: Sequence[Order]) -> OrderForm:
        """The goods of a form and of orders, on the channel that their value asks for."""
        mine = sum(x.price_with_tax * x.quantity for x in start.lines) + start.shipping
        kind = max((o.content for o in rest), key=lambda content: content.totals.goods).kind
        line = channel_line(self._policy(), self._clock.now().date(), kind)
        wanted = _wanted(start, rest)
        if mine + sum(order.totals.total for order in rest) > line or start.channel not in MARKETPLACES:
            return self._on_channel(start, wanted, Channel.EKATALOG_LOKAL)
        if all(order.content.vendor.vendor_id == start.vendor_id for order in rest):
            whole = start
            for order in rest:
                for x in order.content.lines:
                    whole = whole.with_line(_line(x, ""))
            return replace(whole, reason_for_choice="", review_reason="")
        return self._on_channel(start, wanted, start.channel)

    def move(self, form: OrderForm, channel: Channel) -> OrderForm:
        """The same needs from a vendor of another channel, the nearest offers of the one that has most of them.

        What it does not offer stays in `to_find`; `origin` keeps the goods that the form began with.
        """
        names = [(x.comment if form.origin and x.comment else x.name, x) for x in form.lines]
        wanted = tuple(ToFind(name, x.unit, x.quantity) for name, x in names) + form.to_find
        return self._on_channel(form, wanted, channel)

    def _on_channel(self, form: OrderForm, wanted: Sequence[ToFind], channel: Channel) -> OrderForm:
        lines, missing, vendor_id, vendor = self._choose(wanted, channel)
        return replace(
            form,
            channel=channel,
            vendor_id=vendor_id,
            vendor=vendor,
            lines=lines,
            to_find=missing,
            origin=form.origin or form.lines,
            shipping=0,
            tax_collector=usual_collector(channel),
            reason_for_choice="",
            review_reason="",
            not_offered_query="",
            not_offered_reason="",
        )

    def _choose(
        self, wanted: Sequence[ToFind], channel: Channel
    ) -> tuple[tuple[FormLine, ...], tuple[ToFind, ...], str, str]:
        catalogue = self._catalogue()
        found = [_Found(goods, _nearest(catalogue, goods.name, channel)) for goods in wanted]
        vendors = {vendor for one in found for vendor in one.offers}
        if not vendors:
            return (), tuple(wanted), "", ""
        best = min(vendors, key=lambda vendor: (*_worth(found, vendor), vendor))
        covered = [(one.wanted, one.offers[best]) for one in found if best in one.offers]
        lines: dict[str, FormLine] = {}
        for goods, offer in covered:
            line = line_of_offer(offer, goods)
            known = lines.get(line.product_id)
            lines[line.product_id] = replace(known, quantity=known.quantity + line.quantity) if known else line
        missing = tuple(one.wanted for one in found if best not in one.offers)
        return tuple(lines.values()), missing, best, covered[0][1].vendor


def line_of_offer(offer: ProductView, goods: ToFind) -> FormLine:
    """An offer as the line for goods that were wanted; under another name the comment keeps the wanted one."""
    other = offer.name.casefold() != goods.name.casefold()
    return FormLine(
        offer.id,
        offer.name,
        offer.unit,
        offer.price,
        offer.price_with_tax,
        goods.quantity,
        comment=goods.name if other else "",
    )


def _nearest(catalogue: Catalogue, name: str, channel: Channel) -> dict[str, ProductView]:
    query = SearchQuery(text=name, channels=(channel,), limit=_OFFERS)
    nearest: dict[str, ProductView] = {}
    for offer in catalogue.search(query).items:
        nearest.setdefault(offer.vendor_id, offer)
    return nearest


def _worth(found: Sequence[_Found], vendor: str) -> tuple[int, int, int]:
    """Least first: the goods that the vendor lacks, those under another name, the sum that would be paid (rupiah)."""
    offered = [(one.wanted, one.offers[vendor]) for one in found if vendor in one.offers]
    other = sum(goods.name.casefold() != offer.name.casefold() for goods, offer in offered)
    paid = sum(goods.quantity * offer.price_with_tax for goods, offer in offered)
    return len(found) - len(offered), other, paid


def _wanted(start: OrderForm, rest: Sequence[Order]) -> tuple[ToFind, ...]:
    """All goods with their quantities, the same goods of several orders once."""
    sums: dict[tuple[str, str], ToFind] = {}
    mine = [(x.name, x.unit, x.quantity) for x in start.lines]
    mine += [(x.name, x.unit, x.quantity) for x in start.to_find]
    for name, unit, quantity in (*mine, *((x.name, x.unit, x.quantity) for o in rest for x in o.content.lines)):
        key = (name.casefold(), unit.casefold())
        known = sums.get(key)
        sums[key] = ToFind(known.name, known.unit, known.quantity + quantity) if known else ToFind(name, unit, quantity)
    return tuple(sums.values())


def _purpose(orders: Sequence[Order], base: OrderForm | None) -> str:
    purposes = [base.purpose.strip()] if base else []
    purposes += [order.content.purpose for order in orders]
    return "; ".join(dict.fromkeys(filter(None, purposes)))[:_LONGEST_PURPOSE]


def _same(values: Iterable[object]) -> bool:
    return len(set(values)) == 1


def _form_of_order(order: Order, key: str) -> OrderForm:
    content = order.content
    comments = dict(order.comments) if order.returned else {}
    declared = content.not_offered
    return OrderForm(
        channel=content.channel,
        vendor_id=content.vendor.vendor_id,
        vendor=content.vendor.name,
        lines=tuple(_line(line, comments.get(line.n, "")) for line in content.lines),
        request_key=key,
        rup=content.rup,
        account=content.account,
        purpose=content.purpose,
        shipping=content.shipping,
        delivery_place=content.delivery_place,
        delivery_by=date.fromisoformat(content.delivery_by),
        tax_collector=content.tax_collector,
        ppk=content.officials.ppk,
        pejabat_pengadaan=content.officials.pejabat_pengadaan,
        bendahara=content.officials.bendahara,
        pptk=content.officials.pptk or "",
        reason_for_choice=content.reason_for_choice,
        review_reason=order.reasons[-1][1] if order.reasons else "",
        not_offered_query=declared.query if declared else "",
        not_offered_reason=declared.reason if declared else "",
        event=content.event,
        series=content.series or "",
        offers=content.offers,
        changing=order.order_id,
        seen=order.head,
        note=order.timeline[-1].note if order.returned else "",
    )


def _line(line: OrderLine, comment: str) -> FormLine:
    with_tax = line.price + (line.ppn // line.quantity if line.taxed else 0)
    free = line.product is None
    return FormLine(
        product_id=f"free:{line.n}" if line.product is None else line.product,
        name=line.name,
        unit=line.unit,
        price=line.price,
        price_with_tax=with_tax,
        quantity=line.quantity,
        kind=line.kind.value if free else "",
        comment=comment,
    )


def _too_few() -> InvalidInput:
    return InvalidInput(
        "order.nothing_to_merge",
        Sentence("Paling sedikit dua pesanan untuk digabung.", "At least two orders are needed to merge."),
        next_step=Sentence("Pilih pesanan lain yang sejenis.", "Choose another order of the same kind."),
        field="replacing",
    )
