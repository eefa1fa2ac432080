"""Makes the content of an order from a request: goods, vendor, budget line, PPN, declaration, and its route."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol

from blangkon_desktop.domain.accounts import normal_account, parse_account
from blangkon_desktop.domain.budget import BudgetLine
from blangkon_desktop.domain.catalogue import MARKETPLACES, Channel
from blangkon_desktop.domain.errors import NotFound
from blangkon_desktop.domain.money import Rupiah
from blangkon_desktop.domain.order import NotOffered, OrderContent, OrderLine
from blangkon_desktop.domain.picked_offer import PickedOffer
from blangkon_desktop.domain.policy import Policy
from blangkon_desktop.domain.route_words import RouteParts
from blangkon_desktop.domain.routing import BOTH, EKATALOG, RouteDecision, RouteFacts, decide_route
from blangkon_desktop.domain.tax_ppn import order_ppn
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.json_fields import malformed
from blangkon_desktop.usecases.order_goods import Goods, ProductSource, copy_goods, order_kind
from blangkon_desktop.usecases.order_request import Declaration, OrderRequest
from blangkon_desktop.usecases.order_review import find_series
from blangkon_desktop.usecases.ports import Clock, OfficeReader

NEAREST = 3
"""How many offers a frozen search keeps."""


class MarketSearch(Protocol):
    """Looks for words among the products of some channels."""

    def __call__(
        self, words: str, channels: Sequence[Channel], limit: int
    ) -> tuple[int, Sequence[tuple[str, str, Rupiah]]]:
        """How many products match, and the nearest of them as (id, name, price before tax in rupiah)."""


@dataclass(frozen=True, slots=True)
class Gathered:
    """What is looked up in the catalogue before office data is locked."""

    goods: Goods
    not_offered: NotOffered | None


class ContentMaker:
    """Turns requests into contents."""

    def __init__(
        self, products: ProductSource, search: MarketSearch, policy: Callable[[], Policy], clock: Clock
    ) -> None:
        self._products = products
        self._search = search
        self._policy = policy
        self._clock = clock

    def gather(self, request: OrderRequest) -> Gathered:
        """Goods, vendor and the frozen search of a declaration. NotFound or InvalidInput as `copy_goods` raises."""
        declared = request.not_offered
        return Gathered(copy_goods(self._products, request), self._look(declared) if declared else None)

    def make(
        self, reader: OfficeReader, request: OrderRequest, gathered: Gathered, before: OrderContent | None = None
    ) -> tuple[OrderContent, BudgetLine]:
        """The content and its budget line. With `before`, lines keep what they copied when they were added.

        Raises InvalidInput (`order.malformed`) for an unknown package, account or series, or a day that has passed.
        """
        today = self._clock.now().date()
        budget = find_budget_line(reader, request.rup, request.account)
        if request.delivery_by < today and (before is None or request.delivery_by.isoformat() != before.delivery_by):
            raise malformed("delivery.by", Sentence("sudah lewat", "has passed"))
        series = find_series(reader, request.series)
        if request.series is not None and series is None:
            raise malformed("series", Sentence("seri itu belum dinyatakan", "no such series was declared"))
        lines = gathered.goods.lines if before is None else _kept(gathered.goods.lines, before.lines)
        content = OrderContent(
            rup=request.rup,
            account=budget.account,
            package_name=budget.name,
            sub_activity=budget.sub_activity,
            source_of_funds=budget.source_of_funds,
            purpose=request.purpose,
            channel=request.channel,
            vendor=gathered.goods.vendor,
            lines=lines,
            shipping=request.shipping,
            delivery_place=request.delivery_place,
            delivery_by=request.delivery_by.isoformat(),
            officials=request.officials,
            tax_collector=request.tax_collector,
            reason_for_choice=request.reason_for_choice,
            kind=order_kind(lines),
            order_date=before.order_date if before else today.isoformat(),
            series=series.series_id if series else None,
            event=request.event,
            not_offered=gathered.not_offered,
            offers=_beside(request, lines, before),
        )
        return with_ppn(self._policy(), content, date.fromisoformat(content.order_date)), budget

    def _look(self, declared: Declaration) -> NotOffered:
        total, found = self._search(declared.query, MARKETPLACES, NEAREST)
        now = self._clock.now().isoformat(timespec="seconds")
        return NotOffered(declared.reason, declared.query, now, total, tuple(found))


def decide_for(policy: Policy, content: OrderContent, on: date) -> RouteDecision:
    """The route of an order's content on a date: what is paid for it decides.

    The officer's declaration that no marketplace offers the goods opens the e-katalog lokal below the line.
    """
    totals = content.totals
    return decide_route(
        policy,
        RouteFacts(
            value=totals.total,
            on=on,
            kind=content.kind,
            available=frozenset({EKATALOG}) if content.not_offered else BOTH,
            rup=content.rup,
            parts=RouteParts(totals.goods, totals.ppn, totals.shipping),
        ),
    )


def with_ppn(policy: Policy, content: OrderContent, on: date) -> OrderContent:
    """The content with each line's share of the PPN: bases summed first, tax once, the rest on the largest line.

    Where the treasurer collects, only a PKP vendor charges PPN; a marketplace charges it by item.
    """
    charged = content.tax_collector == "marketplace" or content.vendor.pkp is not False
    _, shares = order_ppn(policy, on, [(line.amount, line.taxed and charged) for line in content.lines])
    lines = tuple(replace(line, ppn=ppn) for line, ppn in zip(content.lines, shares, strict=True))
    return replace(content, lines=lines)


def find_budget_line(reader: OfficeReader, rup: str, account: str | None) -> BudgetLine:
    """The budget line of an order, its account in any spelling; without an account the only one that is planned.

    Raises InvalidInput (`order.malformed`) for an unknown package, or an account that is unknown or ambiguous,
    and what `parse_account` raises for a text that is no account.
    """
    lines = reader.budget_lines(rup)
    if not lines:
        raise malformed("rup", Sentence("paket tidak ada di anggaran kantor", "is not in the office's budget"))
    planned = [line for line in lines if line.in_force] or list(lines)
    if not account and len(planned) == 1:
        return planned[0]
    wanted = None if account is None else normal_account(account)
    for line in lines:
        if line.account == wanted:
            return line
    if wanted:
        parse_account(wanted)  # an old or garbled code is told as such
    known = ", ".join(line.account for line in planned if line.account)
    raise malformed("account", Sentence(f"pilih dari {known}", f"choose from {known}"))


def unknown_line(n: int) -> NotFound:
    """The error for a line number that the order does not have."""
    return NotFound(
        "order.unknown_line",
        Sentence(f"Pesanan ini tidak punya baris {n}.", f"This order has no line {n}."),
        next_step=Sentence("Lihat nomor baris pada pesanan.", "Look at the order's line numbers."),
        field="line",
        data={"line": n},
    )


def _beside(request: OrderRequest, lines: Sequence[OrderLine], before: OrderContent | None) -> tuple[PickedOffer, ...]:
    """The offers beside goods that the order has; a request that says nothing of them keeps the earlier ones."""
    known = before.offers if before else ()
    ordered = {line.product for line in lines}
    return tuple(offer for offer in (known if request.offers is None else request.offers) if offer.beside in ordered)


def _kept(fresh: tuple[OrderLine, ...], before: tuple[OrderLine, ...]) -> tuple[OrderLine, ...]:
    """Lines of products that the order had already: as they were copied then, with the new quantity."""
    known = {line.product: line for line in before if line.product}
    return tuple(
        replace(known[line.product], n=line.n, quantity=line.quantity) if line.product in known else line
        for line in fresh
    )
