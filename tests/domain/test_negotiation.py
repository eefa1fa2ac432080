"""Negotiation goes down, before tax, and is told; the changes between two contents are all named."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from blangkon_desktop.domain.catalogue import Channel
from blangkon_desktop.domain.content_changes import changes_between
from blangkon_desktop.domain.errors import InvalidInput, RuleRefused
from blangkon_desktop.domain.event_order import EventFacts, check_event, dated_after_event
from blangkon_desktop.domain.negotiation import (
    SHIPPING,
    NegotiationRound,
    check_round,
    round_from_payload,
    round_to_payload,
)
from blangkon_desktop.domain.order import Officials, VendorCopy
from tests.samples import order_content, order_line

EVENT = EventFacts("Rapat MKKS", "2026-03-12", "10:00", "Aula", (("Nasi kotak", 45), ("Snack", 45)))


@given(st.integers(0, 10**9), st.integers(-10, 10**9), st.integers(0, 2))
def test_a_price_goes_down_and_goods_are_never_free(before: int, after: int, line: int) -> None:
    allowed = after < before and after >= (0 if line == SHIPPING else 1)
    if allowed:
        check_round(line, before, after)
    else:
        with pytest.raises(RuleRefused) as caught:
            check_round(line, before, after)
        assert caught.value.data == {"line": line, "before": before, "after": after}


def test_what_was_saved_counts_every_piece() -> None:
    item = NegotiationRound(1, 9_990_000, 9_750_000, "tawar", "pejabat", "2026-12-21T09:00:00+07:00", 10)
    assert item.saved == 2_400_000
    assert round_from_payload(round_to_payload(item), item.by, item.at) == item


def test_equal_contents_have_no_changes() -> None:
    assert changes_between(order_content(), order_content()) == ()


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"lines": (order_line(quantity=8),)}, ["jumlah 10 → 8 rim", "Dibayar seluruhnya"]),
        ({"lines": (order_line(price=50_000),)}, ["harga Rp54.000 → Rp50.000", "Dibayar seluruhnya"]),
        ({"lines": (order_line(1), order_line(2))}, ["2. Kertas HVS A4 80 gsm ke-2: baru", "Dibayar seluruhnya"]),
        ({"lines": (replace(order_line(), product="x", name="Map"),)}, ["diganti 1. Map"]),
        ({"shipping": 0}, ["Ongkos kirim: Rp25.000 → Rp0", "Dibayar seluruhnya"]),
        ({"channel": Channel.TISERA}, ["Kanal: mbizmarket → tisera"]),
        ({"vendor": VendorCopy("v", "Toko Lain")}, ["Penyedia: CV Maju Sejahtera → Toko Lain"]),
        ({"delivery_by": "2026-12-20"}, ["Paling lambat: 10-12-2026 → 20-12-2026"]),
        ({"officials": Officials("ppk2", "pejabat", "bendahara")}, ["Pejabat Pembuat Komitmen: ppk → ppk2"]),
        ({"tax_collector": "marketplace"}, ["Pemungut pajak: treasurer → marketplace"]),
        ({"event": EVENT}, ["Kegiatan: – → Rapat MKKS, 12-03-2026 10:00, Aula"]),
    ],
)
def test_each_change_is_named_with_old_and_new(change: dict[str, object], told: list[str]) -> None:
    changes = changes_between(order_content(), replace(order_content(), **change))  # type: ignore[arg-type]
    assert len(changes) == len(told)
    for sentence, words in zip(changes, told, strict=True):
        assert words in sentence.id
        assert sentence.en


def test_a_line_taken_out_is_told() -> None:
    both = order_content(order_line(1), order_line(2))
    first, _total = changes_between(both, replace(both, lines=(order_line(1),)))
    assert first.id == "2. Kertas HVS A4 80 gsm ke-2: dihapus."


@pytest.mark.parametrize(("ordered", "late"), [("2026-03-11", False), ("2026-03-12", False), ("2026-03-13", True)])
def test_an_order_dated_after_its_event_is_told(ordered: str, late: bool) -> None:
    sentence = dated_after_event(EVENT, ordered)
    assert (sentence is not None) is late
    assert sentence is None or "12-03-2026" in sentence.id
    assert dated_after_event(None, ordered) is None


@pytest.mark.parametrize(
    "wrong", [{"activity": " "}, {"place": ""}, {"portions": (("Nasi", 0),)}, {"portions": (("", 1),)}]
)
def test_an_event_has_a_name_a_place_and_portions(wrong: dict[str, object]) -> None:
    check_event(EVENT)
    with pytest.raises(InvalidInput, match=r"order\.event"):
        check_event(replace(EVENT, **wrong))  # type: ignore[arg-type]
    assert EVENT.total_portions == 90
    assert EVENT.key == replace(EVENT, place="lain", time="12:00").key != replace(EVENT, date="2026-03-13").key
