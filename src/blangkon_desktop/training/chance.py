"""Chance that falls the same way on every machine.

Only `random()` of a seeded generator is used, with additions and multiplications, which IEEE 754 fixes to the bit;
`math.exp` and the other methods of `random.Random` may differ between platforms and versions.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from typing import Generic, TypeVar

T = TypeVar("T")

Draw = Callable[[], float]
"""A number from 0 up to, but not including, 1."""


class Weighted(Generic[T]):
    """Things with shares; `pick` takes each as often as its share says."""

    def __init__(self, shares: Mapping[T, float]) -> None:
        self.things: tuple[T, ...] = tuple(shares)
        self._edges: list[float] = []
        edge = 0.0
        for share in shares.values():
            edge += share
            self._edges.append(edge)
        self._sum = edge

    def pick(self, draw: Draw) -> T:
        """One of the things."""
        return self.things[min(bisect_right(self._edges, draw() * self._sum), len(self.things) - 1)]


def pick(draw: Draw, things: Sequence[T]) -> T:
    """One of the things, all equally likely."""
    return things[int(draw() * len(things))]


def around(draw: Draw, spread: float) -> float:
    """A factor around 1, log-normal to the eye; `spread` is the standard deviation of its logarithm."""
    x = 1.0 + ((draw() + draw() + draw()) * 2.0 - 3.0) * spread * 0.125
    x *= x
    x *= x
    return x * x


def digits(draw: Draw, count: int) -> str:
    """`count` decimal digits."""
    return str(int(draw() * 10**count)).zfill(count)
