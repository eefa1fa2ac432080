"""An earlier order once more: what its goods cost then and today, what is gone, and who else offers the like."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from blangkon_desktop.domain.catalogue import MARKETPLACES, Channel
from blangkon_desktop.domain.money import Rupiah
from blangkon_desktop.domain.order import OrderLine, OrderStatus
from blangkon_desktop.usecases.browse_catalogue import BrowseCatalogue
from blangkon_desktop.usecases.catalogue_picks import CataloguePicks
from blangkon_desktop.usecases.catalogue_views import ProductView, SearchQuery
from blangkon_desktop.usecases.keep_basket import KeptBasket
from blangkon_desktop.usecases.ports import OrderFilter, OrderSummary
from blangkon_desktop.usecases.show_orders import ShowOrders

MOST_ORDERS = 60
_OFFERS = 12
_ALIKE = 0.6
"""How alike another offer must be to be named, 0..1."""
State = Literal["same", "dearer", "cheaper", "gone"]


@dataclass(frozen=True, slots=True)
class GoodsAgain:
    """A line of the earlier order. `then` and `now` are what one unit costs with tax, in rupiah; `now` is None for
    goods that are no longer offered. `other` is the cheapest like offer of another seller, if it costs less than
    now or if the goods are gone."""

    name: str
    unit: str
    quantity: int
    then: Rupiah
    now: Rupiah | None
    state: State
    other: ProductView | None


@dataclass(frozen=True, slots=True)
class AgainView:
    """An earlier order today: its lines, and what can be ordered again as a basket."""

    order_id: str
    number: str
    order_date: str
    vendor: str
    lines: tuple[GoodsAgain, ...]
    kept: KeptBasket

    @property
    def then(self) -> Rupiah:
        """What the goods cost then, with tax."""
        return sum(line.then * line.quantity for line in self.lines)

    @property
    def now(self) -> Rupiah:
        """What those that are still offered cost today, with tax."""
        return sum(line.now * line.quantity for line in self.lines if line.now is not None)


class OrderAgain:
    """Looks at earlier orders with the eyes of today; nothing is changed."""

    def __init__(self, orders: ShowOrders, picks: CataloguePicks, browse: BrowseCatalogue) -> None:
        self._orders = orders
        self._picks = picks
        self._browse = browse

    def earlier(self) -> Sequence[OrderSummary]:
        """The latest orders that went on beyond a draft, the newest first, at most sixty."""
        left_out = (OrderStatus.DRAFT.value, OrderStatus.CANCELLED.value)
        found = [order for order in self._orders.list(OrderFilter()) if order.status not in left_out]
        return found[:MOST_ORDERS]

    def look(self, order_id: str) -> AgainView:
        """An order with today's prices. Raises NotFound (`order.unknown`)."""
        order, _ = self._orders.show(order_id)
        content = order.content
        goods = [(line.product, line.name, line.quantity, _then(line)) for line in content.lines if line.product]
        kept = self._picks.again(goods)
        now = {item.product.product_id: item.product.price_with_tax for item in kept.items}
        lines = tuple(
            self._line(line, now.get(line.product or ""), content.vendor.vendor_id, content.channel)
            for line in content.lines
        )
        return AgainView(order.order_id, order.number, content.order_date, content.vendor.name, lines, kept)

    def _line(self, line: OrderLine, now: Rupiah | None, vendor_id: str, channel: Channel) -> GoodsAgain:
        then = _then(line)
        state: State = "gone" if now is None else "same" if now == then else "dearer" if now > then else "cheaper"
        channels = MARKETPLACES if channel in MARKETPLACES else (channel,)
        other = self._other(line, now, vendor_id, channels)
        return GoodsAgain(line.name, line.unit, line.quantity, then, now, state, other)

    def _other(
        self, line: OrderLine, now: Rupiah | None, vendor_id: str, channels: Sequence[Channel]
    ) -> ProductView | None:
        """The cheapest like offer of another seller in the same unit, on a channel of the same kind."""
        if now is None or line.product is None:
            query = SearchQuery(line.name, channels=tuple(channels), limit=_OFFERS)
            page = self._browse.search(query)
            found = [] if page.partial else list(page.items)
        else:
            offers = self._browse.compare(line.product, _OFFERS).offers
            found = [offer.product for offer in offers if offer.similarity >= _ALIKE]
        fitting = [
            offer
            for offer in found
            if offer.vendor_id != vendor_id
            and offer.channel in channels
            and offer.unit.casefold() == line.unit.casefold()
            and (now is None or offer.price_with_tax < now)
        ]
        return min(fitting, key=lambda offer: (offer.price_with_tax, offer.id), default=None)


def _then(line: OrderLine) -> Rupiah:
    """What one unit cost with tax."""
    return line.price + (line.ppn // line.quantity if line.quantity else 0)
