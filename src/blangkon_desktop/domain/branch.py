"""Which of an entity's entries count: the accepted branch, then what is still pending.

Entries of an entity form a tree by `base`. Where several build on the same entry, the one that the hub accepted
goes on; where none is accepted yet and more than one is pending, the fork is open: the state before it shows until
somebody decides.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

from blangkon_desktop.domain.journal import Entry

ACCEPTED = frozenset({"accepted", "duplicate"})
"""Verdicts of entries that the hub has taken; `duplicate` says that it had the entry before."""

REFUSED = frozenset({"conflict", "rejected"})
"""Verdicts of entries that are kept for the chain, and left out of every fold."""


class StoredLike(Protocol):
    """An entry with what the hub said of it; `hub_seq` is the hub's order, None while unknown."""

    @property
    def entry(self) -> Entry:
        """The frozen entry."""

    @property
    def verdict(self) -> str:
        """pending, accepted, duplicate, conflict, rejected or deferred."""

    @property
    def hub_seq(self) -> int | None:
        """Place in the hub's order."""


StoredT = TypeVar("StoredT", bound=StoredLike)


@dataclass(frozen=True, slots=True)
class Branch:
    """The entries that count, oldest first, and the rivals of an open fork after them (none, or at least two)."""

    entries: tuple[Entry, ...]
    rivals: tuple[Entry, ...] = ()

    @property
    def head(self) -> str | None:
        """The id of the newest entry that counts."""
        return self.entries[-1].entry_id if self.entries else None


def walk_branch(stored: Sequence[StoredLike]) -> Branch:
    """The branch of one entity; `stored` are all its entries, in any order."""
    children: dict[str | None, list[StoredLike]] = {}
    for item in stored:
        if item.verdict not in REFUSED:
            children.setdefault(item.entry.base, []).append(item)
    entries: list[Entry] = []
    following = children.get(None, [])
    while following:
        chosen = _choose(following)
        if chosen is None:
            return Branch(tuple(entries), tuple(sorted((s.entry for s in following), key=lambda e: e.entry_id)))
        entries.append(chosen.entry)
        following = children.get(chosen.entry.entry_id, [])
    return Branch(tuple(entries))


def accepted_branch(entries: Sequence[StoredLike]) -> tuple[Entry, ...]:
    """The entries that count, oldest first: along the accepted branch, then along what is pending."""
    return walk_branch(entries).entries


def _choose(rivals: list[StoredT]) -> StoredT | None:
    accepted = [rival for rival in rivals if rival.verdict in ACCEPTED]
    if accepted:
        return min(accepted, key=_hub_order)
    return rivals[0] if len(rivals) == 1 else None


def _hub_order(item: StoredLike) -> tuple[bool, int, str]:
    return (item.hub_seq is None, item.hub_seq or 0, item.entry.entry_id)
