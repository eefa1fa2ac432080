"""The walk over an entity's entries: accepted first, then what is pending, forks stay open."""

from __future__ import annotations

import random
from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from blangkon_desktop.domain.branch import ACCEPTED, REFUSED, accepted_branch, walk_branch
from blangkon_desktop.domain.journal import EntityKind, Entry

VERDICTS = ("pending", "accepted", "duplicate", "conflict", "rejected", "deferred")


@dataclass(frozen=True, slots=True)
class Held:
    entry: Entry
    verdict: str = "pending"
    hub_seq: int | None = None


def held(name: str, base: str | None, verdict: str = "pending", hub_seq: int | None = None) -> Held:
    entry = Entry(name, "o", "d", 1, "", EntityKind.ORDER, "e", base, "order.changed", {}, "siti", "2026")
    return Held(entry, verdict, hub_seq)


def names(*items: Held) -> str:
    return "".join(entry.entry_id for entry in accepted_branch(items))


def test_a_plain_line_is_followed_to_its_end() -> None:
    assert names(held("c", "b"), held("a", None, "accepted", 1), held("b", "a")) == "abc"


def test_nothing_makes_nothing() -> None:
    assert walk_branch([]).head is None
    assert names(held("b", "a")) == "", "its base has not come yet"


def test_the_hub_decides_between_rivals() -> None:
    fork = [held("a", None, "accepted", 1), held("b", "a"), held("c", "a", "accepted", 2), held("d", "b")]
    assert names(*fork) == "ac"
    assert names(*fork, held("e", "c")) == "ace"
    assert names(held("x", None, "accepted", 7), held("y", None, "duplicate", 3)) == "y"


def test_an_open_fork_shows_the_state_before_it() -> None:
    branch = walk_branch([held("a", None), held("c", "a"), held("b", "a"), held("d", "b")])
    assert (branch.head, [e.entry_id for e in branch.rivals]) == ("a", ["b", "c"])
    assert walk_branch([held("a", None), held("b", None)]).head is None


def test_refused_entries_are_left_out_with_what_builds_on_them() -> None:
    assert names(held("a", None), held("b", "a", "conflict"), held("c", "b"), held("d", "a")) == "ad"


@st.composite
def trees(draw: st.DrawFn) -> list[Held]:
    """Up to 12 entries, each on an earlier one, on nothing, or on one that is not here."""
    items: list[Held] = []
    for n in range(draw(st.integers(0, 12))):
        base = draw(st.sampled_from([None, "missing", *(item.entry.entry_id for item in items)]))
        verdict = draw(st.sampled_from(VERDICTS))
        items.append(held(f"e{n:02}", base, verdict, n if verdict in ACCEPTED else None))
    return items


@given(trees(), st.randoms(use_true_random=False))
def test_the_order_of_arrival_does_not_matter(items: list[Held], chance: random.Random) -> None:
    shuffled = list(items)
    chance.shuffle(shuffled)
    assert walk_branch(shuffled) == walk_branch(items)


@given(trees())
def test_a_branch_is_a_line_of_entries_that_count(items: list[Held]) -> None:
    branch = walk_branch(items)
    by_id = {item.entry.entry_id: item for item in items}
    previous = None
    for entry in branch.entries:
        assert entry.base == previous
        assert by_id[entry.entry_id].verdict not in REFUSED
        previous = entry.entry_id
    assert len(branch.rivals) != 1
    assert {rival.base for rival in branch.rivals} <= {previous}
    counting = [i for i in items if i.entry.base == previous and i.verdict not in REFUSED]
    assert len(counting) == len(branch.rivals), "the walk ends where nothing follows, or where rivals do"


@given(trees())
def test_what_the_hub_accepted_never_waits_behind_what_is_pending(items: list[Held]) -> None:
    followed = {entry.base: entry.entry_id for entry in accepted_branch(items)}
    accepted = {i.entry.entry_id for i in items if i.verdict in ACCEPTED}
    for item in items:
        if item.entry.entry_id in accepted and item.entry.base in followed:
            assert followed[item.entry.base] in accepted
