"""Frozen entries and their chain."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from blangkon_desktop.domain.errors import Damaged
from blangkon_desktop.domain.journal import body_hash, canonical_json, check_chain, entry_body, parse_entry
from tests.samples import Chain, saved_payload

values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53) + 1, 2**53 - 1)
    | st.text(st.characters(codec="utf-8"), max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.from_regex(r"[a-z_]{1,8}", fullmatch=True), inner, max_size=4)
    ),
    max_leaves=12,
)


def chain(length: int = 5) -> Chain:
    made = Chain()
    for n in range(length):
        made.add("order.saved", saved_payload(), entity_id=f"order-{n}")
    return made


@given(values)
def test_the_text_is_that_of_rfc_8785(value: Any) -> None:
    assert canonical_json(value).encode() == rfc8785.dumps(value)


@pytest.mark.parametrize("value", [1.5, [0.0], {"a": {"b": float("nan")}}])
def test_floats_have_no_place_in_the_journal(value: object) -> None:
    with pytest.raises(ValueError, match="float"):
        canonical_json(value)


def test_an_entry_is_read_back_from_its_bytes() -> None:
    entry = chain(1).entries[0]
    assert parse_entry(entry_body(entry)) == entry


@pytest.mark.parametrize("body", [b"", b"{}", b"[1]", b'{"entity":"order"}', b"\xff\xfe"])
def test_what_is_no_entry_is_damage(body: bytes) -> None:
    with pytest.raises(Damaged) as caught:
        parse_entry(body)
    assert caught.value.exit_code == 6


def test_other_spacing_of_the_same_entry_is_damage() -> None:
    body = chain(1).rows[0][0]
    with pytest.raises(Damaged):
        parse_entry(body.replace(b'":', b'": ', 1))


def test_a_whole_chain_has_no_fault() -> None:
    assert check_chain(chain().rows) == (5, None)


def test_the_set_clock_counts_for_people() -> None:
    entry = chain(1).entries[0]
    assert entry.time == entry.device_time
    assert replace(entry, set_time="2020-01-01T00:00:00+07:00").time.startswith("2020")


@given(st.integers(0, 4), st.sampled_from(["alter", "drop", "swap", "insert"]))
def test_every_tampering_is_seen(place: int, how: str) -> None:
    made = chain()
    rows = list(made.rows)
    if how == "alter":
        body = entry_body(replace(made.entries[place], actor="budi"))
        rows[place] = (body, body_hash(body))
        found = check_chain(rows)[1]
        last_altered = place == len(rows) - 1
        assert (found is None) == last_altered  # the last one is held by the signature over the head
        return
    if how == "drop" and place == len(rows) - 1:
        return
    if how == "drop":
        del rows[place]
    elif how == "swap":
        other = (place + 1) % len(rows)
        rows[place], rows[other] = rows[other], rows[place]
    else:
        rows.insert(place, rows[place])
    assert check_chain(rows)[1] is not None


def test_a_stored_hash_that_was_changed_is_named() -> None:
    rows = list(chain().rows)
    rows[2] = (rows[2][0], "0" * 64)
    fault = check_chain(rows)[1]
    assert fault is not None
    assert fault.seq == 3
