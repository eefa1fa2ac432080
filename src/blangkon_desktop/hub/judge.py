"""What the hub decides on one entry: pure, over what it knows of the entry's base, its rivals and its order.

accepted: goes on. conflict: somebody was first on the same base, or the base itself was refused; kept, somebody
decides by a new entry. rejected: does not follow from the lifecycle. deferred: what it builds on has not come yet,
or this hub is older than the entry. A fact of the real world (placed, received, paid) is never rejected: where it
does not follow it is a conflict with the flag `fact`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from blangkon_desktop.domain.branch import REFUSED
from blangkon_desktop.domain.errors import InvalidInput, RuleRefused
from blangkon_desktop.domain.journal import SCHEMA, EntityKind, Entry
from blangkon_desktop.domain.lifecycle import FACTS
from blangkon_desktop.domain.order import Order
from blangkon_desktop.domain.order_fold import apply_entry, fold_order
from blangkon_desktop.sync.wire.models import Verdict

CLOCK_TOLERANCE = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Decision:
    """Verdict on an entry and remarks on it."""

    verdict: Verdict
    flags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Known:
    """An entry that others may build on."""

    verdict: str
    entity: str
    entity_id: str


def base_key(entity: str, entity_id: str, base: str | None) -> str:
    """Under this key only one entry of an office may be accepted."""
    return base or f"first:{entity}:{entity_id}"


@dataclass
class Judge:
    """Decides the entries of one batch one after another; each decision is known to the next.

    `known` holds the bases that the batch names, `taken` which entry was accepted on a key, `history` gives an
    order's accepted entries, oldest first.
    """

    known: dict[str, Known]
    taken: dict[str, str]
    history: Callable[[str], Sequence[Entry]]
    now: datetime
    _orders: dict[str, Order] = field(default_factory=dict)

    def decide(self, entry: Entry) -> Decision:
        """The decision; remembers it."""
        decision = self._on_base(entry) or self._on_rivals(entry) or self._on_lifecycle(entry)
        decision = decision or Decision("accepted")
        self.known[entry.entry_id] = Known(decision.verdict, entry.entity.value, entry.entity_id)
        if decision.verdict == "accepted":
            self.taken[base_key(entry.entity.value, entry.entity_id, entry.base)] = entry.entry_id
        return Decision(decision.verdict, decision.flags + self._clock_flags(entry))

    def _on_base(self, entry: Entry) -> Decision | None:
        if entry.schema > SCHEMA:
            return Decision("deferred", ("newer-schema",))
        if entry.base is None:
            return None
        base = self.known.get(entry.base)
        if base is None or base.verdict == "deferred":
            return Decision("deferred", ("base-unknown",))
        if (base.entity, base.entity_id) != (entry.entity.value, entry.entity_id):
            return Decision("rejected", ("base-of-another",))
        return Decision("conflict", ("base-refused", *_fact(entry))) if base.verdict in REFUSED else None

    def _on_rivals(self, entry: Entry) -> Decision | None:
        first = self.taken.get(base_key(entry.entity.value, entry.entity_id, entry.base))
        return Decision("conflict", ("second-on-base", *_fact(entry))) if first not in (None, entry.entry_id) else None

    def _on_lifecycle(self, entry: Entry) -> Decision | None:
        if entry.entity is not EntityKind.ORDER:
            return None
        try:
            self._orders[entry.entity_id] = self._after(entry)
        except (RuleRefused, InvalidInput, KeyError, ValueError, TypeError):
            flags = ("does-not-follow", *_fact(entry))
            return Decision("conflict" if entry.type in FACTS else "rejected", flags)
        return None

    def _after(self, entry: Entry) -> Order:
        if entry.base is None:
            return fold_order([entry])
        order = self._orders.get(entry.entity_id) or fold_order(self.history(entry.entity_id))
        self._orders[entry.entity_id] = order
        return apply_entry(order, entry)

    def _clock_flags(self, entry: Entry) -> tuple[str, ...]:
        if entry.set_time is not None:
            return ("set-clock",)
        try:
            off = datetime.fromisoformat(entry.device_time) - self.now
        except (ValueError, TypeError):
            return ("clock-unreadable",)
        return ("clock-ahead",) if off > CLOCK_TOLERANCE else ()


def _fact(entry: Entry) -> tuple[str, ...]:
    return ("fact",) if entry.type in FACTS else ()
