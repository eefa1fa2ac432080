"""Small real stand-ins for the ports of time and ids, the same for all tests."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

WIB = timezone(timedelta(hours=7), "WIB")
START = datetime(2026, 11, 24, 8, 30, tzinfo=WIB)


class FixedClock:
    """A clock that stands still until `advance` moves it; fills in `usecases.ports.Clock`."""

    def __init__(self, now: datetime = START, *, is_set: bool = False) -> None:
        self._now = now
        self._is_set = is_set

    @property
    def is_set(self) -> bool:
        """Whether this run was told another time."""
        return self._is_set

    def now(self) -> datetime:
        """The time that counts."""
        return self._now

    def device_now(self) -> datetime:
        """The same time: the device agrees."""
        return self._now

    def advance(self, seconds: float) -> None:
        """Let `seconds` pass."""
        self._now += timedelta(seconds=seconds)


class CountingIds:
    """Ids that count up and look like UUIDv7, so that tests can name them; fills in `usecases.ports.IdSource`.

    `device` keeps the ids of several laptops in one test apart.
    """

    def __init__(self, device: int = 0) -> None:
        self._device = device
        self._count = 0

    def new(self) -> str:
        """The next id."""
        self._count += 1
        return self.nth(self._count)

    def nth(self, count: int) -> str:
        """The id that the `count`-th call of `new` gives, counted from 1."""
        high = f"{0x019A_0000_0000 + count:012x}"
        return f"{high[:8]}-{high[8:]}-7{self._device % 4096:03x}-8000-{count:012x}"
