"""How an office's orders of a year spread over the channels: free choice is easier to show than to claim."""

from __future__ import annotations

from dataclasses import dataclass

from blangkon_desktop.domain.catalogue import Channel
from blangkon_desktop.usecases.ports import Clock, OfficeStore, OrderFilter

_NOT_YET = frozenset({"draft", "cancelled"})


@dataclass(frozen=True, slots=True)
class ChannelShare:
    """One channel's orders of the year: how many, and their sum in rupiah."""

    channel: Channel
    orders: int
    total: int


class ShowSpread:
    """Counts orders per channel."""

    def __init__(self, store: OfficeStore, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def shares(self) -> tuple[ChannelShare, ...]:
        """All four channels with the orders of this year that were sent to the PPK."""
        year = self._clock.now().year
        wanted = OrderFilter(date_from=f"{year}-01-01", date_to=f"{year}-12-31")
        with self._store.read() as reader:
            rows = [row for row in reader.orders(wanted) if row.status not in _NOT_YET]
        return tuple(
            ChannelShare(
                channel,
                sum(row.channel == channel for row in rows),
                sum(row.total for row in rows if row.channel == channel),
            )
            for channel in Channel
        )
