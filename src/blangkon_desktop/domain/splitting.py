"""Looking for one need that was cut into several orders: each within a limit, together above it.

Three limits with three bases: the tax floor (PMK 59/2022: "bukan merupakan pembayaran yang dipecah"), the line
between the channels (local policy) and the line of the method (Perpres 16/2018 Pasal 20 ayat (2) huruf d). What is
found is to be reviewed, with the sum and the orders concerned; it is not a judgement.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from blangkon_desktop.domain.money import Rupiah, format_rupiah
from blangkon_desktop.domain.policy import Policy
from blangkon_desktop.domain.text import Sentence

LIMIT_KINDS = ("tax", "channel", "method")
_NOT_COUNTED = frozenset({"cancelled"})


@dataclass(frozen=True, slots=True)
class SplitOrder:
    """One order as the detector sees it. `value` is all that is paid, `before_tax` the price without PPN (rupiah);
    `category` may be empty, then only the vendor connects; `series` names a declared recurring need. Orders for
    different `event`s are different needs (each meeting has its own meals); an order without one can go with any."""

    order_id: str
    on: date
    value: Rupiah
    vendor: str
    activity: str
    account: str
    category: str = ""
    rup: str = ""
    status: str = "active"
    before_tax: Rupiah | None = None
    series: str | None = None
    event: str = ""


@dataclass(frozen=True, slots=True)
class SplitFlag:
    """Orders that belong together and pass a limit together.

    `kind` is `tax`, `channel` or `method`; `obvious` means the same RUP package, vendor and window over the channel
    line, so that the PPK must acknowledge it (else a written reason is enough).
    """

    limit: Rupiah
    kind: str
    orders: tuple[str, ...]
    total: Rupiah
    obvious: bool
    text: Sentence
    source: str

    @property
    def code(self) -> str:
        """The stable code of the warning, for example `split.channel.obvious`."""
        return f"split.{self.kind}.{'obvious' if self.obvious else 'possible'}"


@dataclass(frozen=True, slots=True)
class _Limit:
    """One limit with what connects orders under it on a day."""

    kind: str
    amount: Rupiah
    window_days: int
    by_category: bool
    any_window: bool
    series_exempt: bool
    source: str

    def measure(self, order: SplitOrder) -> Rupiah:
        """What is compared: the price before PPN for the tax floor, else everything that is paid."""
        if self.kind == "tax" and order.before_tax is not None:
            return order.before_tax
        return order.value


def find_splits(
    policy: Policy,
    orders: Sequence[SplitOrder],
    on: date,
    *,
    window_days: int | None = None,
    concerning: str | None = None,
) -> tuple[SplitFlag, ...]:
    """The groups of orders that should be reviewed together, by the rules of the day `on`, lowest limit first.

    Orders are connected by activity and account and by the same vendor or kind of goods, within the window or, for
    the same RUP package, whatever the distance. Cancelled orders don't count, nor orders that lie above a limit by
    themselves, nor those of a declared series where the policy frees it. `concerning` keeps the groups with one order.
    """
    near = orders if concerning is None else _same_account(orders, concerning)
    found: list[SplitFlag] = []
    for kind in LIMIT_KINDS:
        limit = _limit(policy, kind, on, window_days)
        counted = [order for order in near if _counts(order, limit)]
        for group in _largest(_groups(counted, limit), limit):
            if concerning is None or concerning in {order.order_id for order in group}:
                found.append(_flag(group, limit))
    return tuple(sorted(found, key=lambda flag: (flag.limit, flag.orders)))


def _same_account(orders: Sequence[SplitOrder], order_id: str) -> list[SplitOrder]:
    """The orders of the activity and account of one order; nothing else can be connected with it."""
    places = {(order.activity, order.account) for order in orders if order.order_id == order_id}
    return [order for order in orders if (order.activity, order.account) in places]


def _limit(policy: Policy, kind: str, on: date, window_days: int | None) -> _Limit:
    rule = f"split.{kind}_limit"
    days = policy.amount("split.window_days", on) if window_days is None else window_days
    return _Limit(
        kind=kind,
        amount=policy.amount(rule, on),
        window_days=days,
        by_category=kind in policy.codes("split.by_category", on),
        any_window=kind in policy.codes("split.same_rup_any_window", on),
        series_exempt=kind in policy.codes("split.series_exempt", on),
        source=policy.source(rule, on),
    )


def _counts(order: SplitOrder, limit: _Limit) -> bool:
    if order.status in _NOT_COUNTED or (order.series and limit.series_exempt):
        return False
    return 0 < limit.measure(order) <= limit.amount


def _groups(orders: Sequence[SplitOrder], limit: _Limit) -> Iterator[tuple[SplitOrder, ...]]:
    """Every group of connected orders: by vendor and by category, in each window, and per RUP package."""
    links: list[Callable[[SplitOrder], str]] = [lambda order: order.vendor]
    if limit.by_category:
        links.append(lambda order: order.category)
    for link in links:
        for linked in _by_key(orders, link):
            for members in _by_event(linked):
                yield from _windows(members, limit.window_days)
                if limit.any_window:
                    for package in _by_key(members, lambda order: order.rup):
                        yield tuple(package)


def _by_event(orders: Sequence[SplitOrder]) -> Iterator[list[SplitOrder]]:
    """One list per event with the orders that name none; all of them where no order names an event."""
    events = sorted({order.event for order in orders if order.event})
    if not events:
        yield list(orders)
    for event in events:
        yield [order for order in orders if order.event in ("", event)]


def _by_key(orders: Iterable[SplitOrder], link: Callable[[SplitOrder], str]) -> Iterator[list[SplitOrder]]:
    """Orders of one activity and account that share what `link` gives (empty connects nothing), by date."""
    found: dict[tuple[str, str, str], list[SplitOrder]] = defaultdict(list)
    for order in sorted(orders, key=lambda item: (item.on, item.order_id)):
        if link(order):
            found[order.activity, order.account, link(order)].append(order)
    yield from found.values()


def _windows(orders: Sequence[SplitOrder], window_days: int) -> Iterator[tuple[SplitOrder, ...]]:
    """For each order the ones from its day on that lie within the window, both ends included."""
    days = [order.on.toordinal() for order in orders]
    for start, first in enumerate(days):
        end = bisect_right(days, first + window_days)
        yield tuple(orders[start:end])


def _largest(groups: Iterable[tuple[SplitOrder, ...]], limit: _Limit) -> list[tuple[SplitOrder, ...]]:
    """The groups that pass the limit, without those that lie wholly inside another one."""
    passing = {
        frozenset(order.order_id for order in group): group
        for group in groups
        if len(group) > 1 and sum(map(limit.measure, group)) > limit.amount
    }
    holding: dict[str, list[frozenset[str]]] = defaultdict(list)
    for ids in passing:
        for name in ids:
            holding[name].append(ids)
    return [group for ids, group in passing.items() if not any(ids < other for other in holding[next(iter(ids))])]


def _flag(group: tuple[SplitOrder, ...], limit: _Limit) -> SplitFlag:
    total = sum(map(limit.measure, group))
    obvious = limit.kind == "channel" and _is_obvious(group, limit)
    return SplitFlag(
        limit=limit.amount,
        kind=limit.kind,
        orders=tuple(order.order_id for order in group),
        total=total,
        obvious=obvious,
        text=_words(group, limit, total),
        source=limit.source,
    )


def _is_obvious(group: tuple[SplitOrder, ...], limit: _Limit) -> bool:
    """Whether some of the orders share RUP package, vendor and window and pass the limit by themselves."""
    by_vendor = _by_key(group, lambda order: order.vendor)
    packages = (package for members in by_vendor for package in _by_key(members, lambda order: order.rup))
    return any(
        sum(map(limit.measure, window)) > limit.amount
        for package in packages
        for window in _windows(package, limit.window_days)
    )


def _words(group: tuple[SplitOrder, ...], limit: _Limit, total: Rupiah) -> Sentence:
    days = (group[-1].on - group[0].on).days
    span_id = "pada hari yang sama" if days == 0 else f"dalam {days} hari"
    span_en = "on one day" if days == 0 else f"within {days} days"
    shown, line = format_rupiah(total), format_rupiah(limit.amount)
    return Sentence(
        f"Perlu ditinjau: {len(group)} pesanan sejenis {span_id}, bersama {shown}, masing-masing sampai {line}.",
        f"To be reviewed: {len(group)} similar orders {span_en}, together {shown}, each not above {line}.",
    )
