"""The manifest of a handed-on catalogue: names of states, ways between them, and what is no manifest."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from blangkon_desktop.domain.catalogue_manifest import (
    MAX_SEGMENT_BYTES,
    CatalogueManifest,
    Segment,
    Step,
    read_manifest,
)

SEGMENTS = st.builds(
    Segment,
    sha256=st.text("0123456789abcdef", min_size=64, max_size=64),
    size=st.integers(0, MAX_SEGMENT_BYTES),
    rows=st.integers(0, 1 << 30),
)
STEPS = st.builds(
    Step,
    made_at=st.just("2026-11-24T08:30:00+07:00"),
    changed=st.integers(0, 1 << 30),
    withdrawn=st.integers(0, 1 << 30),
    segments=st.lists(SEGMENTS, max_size=3).map(tuple),
)
MANIFESTS = st.builds(
    CatalogueManifest,
    scope=st.sampled_from(["all", "near", "near;tisera", "all;gratis-ongkir;mbizmarket"]),
    made_at=st.just("2026-11-24T08:30:00+07:00"),
    products=st.integers(0, 1 << 30),
    vendors=st.integers(0, 1 << 30),
    base=st.lists(SEGMENTS, min_size=1, max_size=4).map(tuple),
    steps=st.lists(STEPS, max_size=4).map(tuple),
    practice=st.booleans(),
)


def segment(sign: str, rows: int = 10) -> Segment:
    return Segment(sign * 64, 100, rows)


BASE = CatalogueManifest("all", "2026-11-24T08:30:00+07:00", 10, 2, (segment("a"), segment("b")))
ONE = Step("2026-11-25T08:30:00+07:00", 3, 1, (segment("c", 4),))
TWO = Step("2026-11-26T08:30:00+07:00", 1, 0, (segment("d", 1),))


@given(manifest=MANIFESTS)
def test_text_and_back(manifest: CatalogueManifest) -> None:
    assert read_manifest(manifest.text()) == manifest


@given(manifest=MANIFESTS)
def test_each_state_has_a_way_to_the_present_one(manifest: CatalogueManifest) -> None:
    for at, state in enumerate(manifest.states):
        route = manifest.route(state)
        later = [one for step in manifest.steps[at:] for one in step.segments]
        assert (list(route.segments), route.whole) == (later, False)
    stranger = manifest.route("another")
    assert (stranger.segments, stranger.whole) == (manifest.segments, True)


def test_a_step_leads_on_and_keeps_the_states_before_it() -> None:
    later = replace(BASE, steps=(ONE, TWO))
    assert later.states[0] == BASE.state
    assert len(set(later.states)) == 3
    assert later.route(BASE.state).size == 200
    assert replace(later, scope="near").state != later.state


def test_the_same_segments_in_another_order_are_another_state() -> None:
    assert replace(BASE, base=BASE.base[::-1]).state != BASE.state


@pytest.mark.parametrize(
    "change",
    [
        {"kind": "blangkon-catalogue-2"},
        {"scope": "all;../x"},
        {"products": -1},
        {"products": 1.0},
        {"products": True},
        {"base": []},
        {"base": [{"sha256": "../" + "a" * 61, "size": 1, "rows": 1}]},
        {"base": [{"sha256": "a" * 64, "size": MAX_SEGMENT_BYTES + 1, "rows": 1}]},
        {"base": [{"sha256": "a" * 64, "size": 1, "rows": 1}] * 4_097},
        {"base": [{"sha256": "a" * 64, "size": 1}]},
        {"steps": [7]},
        {"made_at": "x" * 41},
        {"more": 1},
        {"practice": 0},
    ],
)
def test_what_no_program_of_ours_wrote_is_refused(change: dict[str, object]) -> None:
    told = json.loads(BASE.text()) | change
    with pytest.raises(ValueError):
        read_manifest(json.dumps(told, sort_keys=True, separators=(",", ":")))


@pytest.mark.parametrize("text", ["", "[]", "null", "{", '"x"', "[" * 100_000, "{}", "1" * 5_000_000])
def test_any_other_text_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        read_manifest(text)
