"""What an order must be looked at for: splitting, an order after its event, a series that grows beyond its value."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence, Set
from dataclasses import dataclass
from datetime import date
from typing import Literal

from blangkon_desktop.domain.errors import RuleRefused
from blangkon_desktop.domain.event_order import dated_after_event
from blangkon_desktop.domain.order import Order, OrderContent, OrderStatus, group_of_goods
from blangkon_desktop.domain.policy import Policy
from blangkon_desktop.domain.series import Series, series_findings
from blangkon_desktop.domain.splitting import SplitFlag, SplitOrder, find_splits
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.ports import Clock, OfficeReader, OfficeStore, OrderFilter, OrderSummary

Needs = Literal["nothing", "reason", "acknowledge", "refuse"]
_NEW = "this order"
_NOT_SENT = (OrderStatus.DRAFT, OrderStatus.CANCELLED)


@dataclass(frozen=True, slots=True)
class ReviewItem:
    """One thing to look at. `orders` are those concerned, this one left out; `needs` is what lets the order go on:
    a written reason, or also the PPK's own acknowledgement of the list."""

    code: str
    text: Sentence
    source: str
    needs: Needs
    orders: tuple[OrderSummary, ...] = ()


class ReviewOrders:
    """Looks at orders as the detector sees them on a day."""

    def __init__(self, store: OfficeStore, policy: Callable[[], Policy], clock: Clock) -> None:
        self._store = store
        self._policy = policy
        self._clock = clock

    def of(self, order: Order) -> tuple[ReviewItem, ...]:
        """What a saved order should be reviewed for, as things stand now."""
        if order.status is OrderStatus.CANCELLED:
            return ()
        with self._store.read() as reader:
            return review(self._policy(), reader, order.content, order.order_id, self._clock.now().date())


def review(
    policy: Policy,
    reader: OfficeReader,
    content: OrderContent,
    order_id: str | None,
    on: date,
    *,
    leaving: frozenset[str] = frozenset(),
) -> tuple[ReviewItem, ...]:
    """Everything that an order of this content should be reviewed for; `order_id` None for one not saved yet.

    Other orders count from the moment when they are sent to the PPK; those of `leaving` take their leave with it.
    """
    out = leaving | {order_id}
    return (
        *_splits(policy, reader, content, order_id, on, out),
        *_event(content),
        *_series(policy, reader, content, on, out),
    )


def check_reasons(items: Sequence[ReviewItem], reason: str | None) -> None:
    """Raise RuleRefused where an item can't go on: `order.split_refused` by policy, `order.reason_required`."""
    refused = [item for item in items if item.needs == "refuse"]
    if refused:
        raise RuleRefused(
            "order.split_refused",
            Sentence("Pesanan ini dan pesanan lain harus digabung.", "This order must be merged with others."),
            detail=refused[0].text,
            next_step=Sentence(
                "Gabungkan menjadi satu pesanan e-katalog lokal, atau batalkan salah satu.",
                "Merge them into one order of the e-katalog lokal, or cancel one of them.",
            ),
            data=_data(refused),
        )
    needed = [item for item in items if item.needs in ("reason", "acknowledge")]
    if needed and not (reason or "").strip():
        raise RuleRefused(
            "order.reason_required",
            Sentence("Ada yang perlu ditinjau, jadi alasan perlu ditulis.", "There is something to review: write why."),
            detail=needed[0].text,
            next_step=Sentence(
                "Tulis alasannya lalu kirim lagi, atau gabungkan menjadi satu pesanan e-katalog lokal.",
                "Write the reason and submit again, or merge them into one order of the e-katalog lokal.",
            ),
            field="reason",
            data=_data(needed),
        )


def check_acknowledged(items: Sequence[ReviewItem], acknowledged: Sequence[str]) -> None:
    """Raise RuleRefused (`order.not_acknowledged`) unless the PPK acknowledged each obvious item by its code."""
    missing = [item for item in items if item.needs == "acknowledge" and item.code not in acknowledged]
    if missing:
        raise RuleRefused(
            "order.not_acknowledged",
            Sentence("Daftar pesanan terkait belum Anda nyatakan sudah ditinjau.", "The list awaits your review."),
            detail=missing[0].text,
            next_step=Sentence(
                "Baca daftar pesanan terkait, nyatakan sudah ditinjau, lalu setujui; atau kembalikan pesanan.",
                "Read the list of orders, acknowledge it and approve; or return the order.",
            ),
            field="acknowledge",
            data=_data(missing),
        )


def as_warnings(items: Sequence[ReviewItem]) -> tuple[tuple[str, Sentence], ...]:
    """The items as they are kept with the order's route."""
    return tuple((item.code, item.text) for item in items)


def _splits(
    policy: Policy,
    reader: OfficeReader,
    content: OrderContent,
    order_id: str | None,
    on: date,
    out: Set[str | None],
) -> Iterator[ReviewItem]:
    others = [
        row
        for row in reader.orders(OrderFilter(account=content.account, sub_activity=content.sub_activity))
        if row.order_id not in out and row.status not in _NOT_SENT
    ]
    seen = [_seen(row) for row in others]
    flags = find_splits(policy, [*seen, _seen_content(content, order_id)], on, concerning=order_id or _NEW)
    for flag in flags:
        concerned = tuple(row for row in others if row.order_id in flag.orders)
        yield ReviewItem(flag.code, flag.text, flag.source, _needs(policy, flag, on), concerned)


def _needs(policy: Policy, flag: SplitFlag, on: date) -> Needs:
    if not flag.obvious:
        return "reason"
    return "refuse" if policy.text("split.obvious", on) == "refuse" else "acknowledge"


def _event(content: OrderContent) -> Iterator[ReviewItem]:
    late = dated_after_event(content.event, content.order_date)
    if late is not None:
        source = "Pesanan mendahului kegiatannya (temuan pemeriksaan BPK tentang belanja makan dan minum)"
        yield ReviewItem("event.after", late, source, "reason")


def _series(
    policy: Policy, reader: OfficeReader, content: OrderContent, on: date, out: Set[str | None]
) -> Iterator[ReviewItem]:
    declared = find_series(reader, content.series)
    if declared is None:
        return
    mine = [row for row in reader.orders(OrderFilter()) if row.series == declared.series_id]
    spent = sum(row.total for row in mine if row.order_id not in out and row.status not in _NOT_SENT)
    for code, text, source in series_findings(policy, declared, spent + content.totals.total, on):
        yield ReviewItem(code, text, source, "reason")


def find_series(reader: OfficeReader, series_id: str | None) -> Series | None:
    """The declared series of an order, by its id or name; None for an order that belongs to none."""
    return next((s for s in reader.series() if series_id in (s.series_id, s.name)), None) if series_id else None


def _seen(row: OrderSummary) -> SplitOrder:
    return SplitOrder(
        order_id=row.order_id,
        on=date.fromisoformat(row.order_date),
        value=row.total,
        vendor=row.vendor_id,
        activity=row.sub_activity,
        account=row.account,
        category=row.goods_group,
        rup=row.rup,
        before_tax=row.before_tax,
        series=row.series or None,
        event=row.event_key,
    )


def _seen_content(content: OrderContent, order_id: str | None) -> SplitOrder:
    totals = content.totals
    return SplitOrder(
        order_id=order_id or _NEW,
        on=date.fromisoformat(content.order_date),
        value=totals.total,
        vendor=content.vendor.vendor_id,
        activity=content.sub_activity,
        account=content.account,
        category=group_of_goods(content.lines),
        rup=content.rup,
        before_tax=totals.goods + totals.shipping,
        series=content.series,
        event=content.event.key if content.event else "",
    )


def _data(items: Sequence[ReviewItem]) -> dict[str, object]:
    orders = {row.order_id: row for item in items for row in item.orders}
    return {
        "codes": [item.code for item in items],
        "orders": [
            {"order_id": row.order_id, "number": row.number, "date": row.order_date, "total": row.total}
            for row in orders.values()
        ],
    }
