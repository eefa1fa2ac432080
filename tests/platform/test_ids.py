"""Ids are UUIDv7, unique and increasing; the counted ones of the tests look the same."""

from __future__ import annotations

import re
import uuid

import pytest

from blangkon_desktop.platform.ids import TimeOrderedIds
from tests.fakes import CountingIds

SHAPE = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")


@pytest.mark.parametrize("source", [TimeOrderedIds(), CountingIds(), CountingIds(3)])
def test_ids_are_version_7_unique_and_increasing(source: TimeOrderedIds | CountingIds) -> None:
    made = [source.new() for _ in range(5_000)]
    assert made == sorted(set(made))
    assert all(SHAPE.fullmatch(one) and uuid.UUID(one).version == 7 for one in made)


def test_counted_ids_can_be_named_and_differ_by_device() -> None:
    ids = CountingIds()
    assert [ids.new(), ids.new()] == [ids.nth(1), ids.nth(2)]
    assert CountingIds(1).new() != CountingIds(2).new()
