"""Record what was negotiated with the vendor: line by line or for the shipping, before tax, downwards."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from blangkon_desktop.domain.errors import InvalidInput, RuleRefused
from blangkon_desktop.domain.lifecycle import require_step
from blangkon_desktop.domain.money import Rupiah, format_rupiah
from blangkon_desktop.domain.negotiation import SHIPPING, NegotiationRound, check_round, round_to_payload
from blangkon_desktop.domain.order import Order, OrderContent, RouteRecord
from blangkon_desktop.domain.order_codec import content_to_payload, route_to_payload
from blangkon_desktop.domain.people import Person
from blangkon_desktop.domain.policy import Policy
from blangkon_desktop.domain.routing import RouteDecision, check_channel
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.order_access import find_order, take_step
from blangkon_desktop.usecases.order_content import decide_for, unknown_line, with_ppn
from blangkon_desktop.usecases.order_review import as_warnings, review
from blangkon_desktop.usecases.ports import Clock, OfficeStore, OfficeWriter
from blangkon_desktop.usecases.route_record import record_route

CROSSED = "negotiation.crossed_line"


@dataclass(frozen=True, slots=True)
class NegotiationPreview:
    """What an agreed price would make of the order: totals and route anew, and why the channel no longer fits."""

    content: OrderContent
    route: RouteDecision
    saved: Rupiah
    refusal: RuleRefused | None


class NegotiateOrder:
    """Negotiation happens between submission and placing; after an approval the PPK agrees to the new price again."""

    def __init__(self, store: OfficeStore, policy: Callable[[], Policy], clock: Clock) -> None:
        self._store = store
        self._policy = policy
        self._clock = clock

    def preview(self, order_id: str, prices: Mapping[int, Rupiah]) -> NegotiationPreview:
        """The order at other prices by line (0: shipping), without saving. Raises as `agree` does."""
        with self._store.read() as reader:
            order = find_order(reader, order_id)
        content, rounds = order.content, []
        for line, price in _in_order(prices):
            content, item = self._renewed(content, line, price)
            rounds.append(item)
        decision = decide_for(self._policy(), content, self._today())
        saved = sum(item.saved for item in rounds)
        return NegotiationPreview(content, decision, saved, self._refusal(decision, content))

    def agree(
        self, person: Person, order_id: str, line: int, price: Rupiah, note: str = "", *, seen: str | None = None
    ) -> Order:
        """Record one agreed price, as `agree_all` does."""
        return self.agree_all(person, order_id, {line: price}, note, seen=seen)

    def agree_all(
        self, person: Person, order_id: str, prices: Mapping[int, Rupiah], note: str = "", *, seen: str | None = None
    ) -> Order:
        """Record the prices before tax, in rupiah, that were agreed in one talk, by line (0: shipping): all or none.

        Totals, tax and route are decided anew. Where the order crosses the line between the channels the agreed
        price is kept and the order carries the warning `negotiation.crossed_line`: it can't be approved before its
        channel fits again. Raises InvalidInput (`negotiation.nothing`), RuleRefused (`negotiation.not_down`),
        NotFound (`order.unknown_line`).
        """
        if not prices:
            raise _nothing()
        with self._store.write(person.user) as writer:
            order = find_order(writer, order_id)
            for line, price in _in_order(prices):
                order = self._round(writer, person, order, line, price, note.strip(), seen)
                seen = None  # what the person saw is compared once; the rounds then follow each other
            return order

    def _round(
        self, writer: OfficeWriter, person: Person, order: Order, line: int, price: Rupiah, note: str, seen: str | None
    ) -> Order:
        require_step(order, "order.negotiated")
        content, item = self._renewed(order.content, line, price, note)
        policy, today = self._policy(), self._today()
        decision = decide_for(policy, content, today)
        found = as_warnings(review(policy, writer, content, order.order_id, today))
        route = _with_warnings(record_route(decision, today), (*self._crossing(decision, content), *found))
        payload = {
            "round": round_to_payload(item),
            "content": content_to_payload(content),
            "route": route_to_payload(route),
            "note": note,
        }
        return take_step(writer, person, order, "order.negotiated", payload, seen=seen)

    def _renewed(
        self, content: OrderContent, line: int, price: Rupiah, note: str = ""
    ) -> tuple[OrderContent, NegotiationRound]:
        if line == SHIPPING:
            check_round(line, content.shipping, price)
            item = NegotiationRound(line, content.shipping, price, note, "", "")
            changed = replace(content, shipping=price)
        else:
            old = next((x for x in content.lines if x.n == line), None)
            if old is None:
                raise unknown_line(line)
            check_round(line, old.price, price)
            item = NegotiationRound(line, old.price, price, note, "", "", old.quantity)
            lines = tuple(replace(x, price=price) if x.n == line else x for x in content.lines)
            changed = replace(content, lines=lines)
        return with_ppn(self._policy(), changed, date.fromisoformat(content.order_date)), item

    def _crossing(self, decision: RouteDecision, content: OrderContent) -> tuple[tuple[str, Sentence], ...]:
        if self._refusal(decision, content) is None:
            return ()
        shown = format_rupiah(decision.value)
        text = Sentence(
            f"Hasil negosiasi {shown} melewati batas kanal. Kembalikan pesanan lalu pilih kanal yang boleh, atau "
            "nyatakan dengan alasan bahwa tidak satu pun marketplace menawarkan barang ini.",
            f"The negotiated {shown} crosses the line between the channels. Return the order and choose an allowed "
            "channel, or declare with a reason that no marketplace offers the goods.",
        )
        return ((CROSSED, text),)

    def _refusal(self, decision: RouteDecision, content: OrderContent) -> RuleRefused | None:
        try:
            check_channel(self._policy(), decision, content.channel)
        except RuleRefused as refused:
            return refused
        return None

    def _today(self) -> date:
        return self._clock.now().date()


def _with_warnings(record: RouteRecord, more: tuple[tuple[str, Sentence], ...]) -> RouteRecord:
    return replace(record, warnings=record.warnings + more)


def _in_order(prices: Mapping[int, Rupiah]) -> list[tuple[int, Rupiah]]:
    """Lines by number, the shipping last."""
    return sorted(prices.items(), key=lambda pair: (pair[0] == SHIPPING, pair[0]))


def _nothing() -> InvalidInput:
    return InvalidInput(
        "negotiation.nothing",
        Sentence("Belum ada harga hasil negosiasi.", "There is no negotiated price yet."),
        next_step=Sentence("Isi harga sebelum pajak yang disepakati.", "Give the price before tax that was agreed."),
        field="price",
    )
