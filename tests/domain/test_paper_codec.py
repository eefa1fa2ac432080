"""Frozen paper data: there and back, one canonical form, one fingerprint, and sums that must add up."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from blangkon_desktop.domain.errors import Damaged, RuleRefused
from blangkon_desktop.domain.paper_codec import canonical, fingerprint, from_plain, short_code, to_plain
from blangkon_desktop.domain.paper_contract import SuratPesanan
from blangkon_desktop.domain.paper_kinds import PaperKind, PaperSize
from tests.documents import samples


@pytest.mark.parametrize("paper", [samples.usual(5), samples.bare(), samples.extreme()])
def test_data_comes_back_as_it_went(paper: SuratPesanan) -> None:
    stored = json.loads(json.dumps(to_plain(paper)))
    assert from_plain(SuratPesanan, stored) == paper
    assert fingerprint(from_plain(SuratPesanan, stored)) == fingerprint(paper)


def test_the_canonical_form_is_sorted_and_compact() -> None:
    text = canonical(samples.usual(1)).decode()
    data = json.loads(text)
    assert list(data) == sorted(data)
    assert '"issued_on":"2026-11-20"' in text
    assert ", " not in text.split('"address"')[0]


def test_every_change_changes_the_fingerprint() -> None:
    paper = samples.usual(2)
    others = (
        replace(paper, number="x"),
        replace(paper, version=2),
        replace(paper, buyer=replace(paper.buyer, nip="1")),
        replace(paper, lines=(replace(paper.lines[0], name="lain"), paper.lines[1])),
    )
    assert len({fingerprint(each) for each in (paper, *others)}) == 5
    assert len(fingerprint(paper)) == 64


def test_the_short_code_is_four_groups_of_four() -> None:
    assert short_code("0123456789abcdef" + "0" * 48) == "0123-4567-89AB-CDEF"


def test_a_field_added_since_takes_its_default() -> None:
    data = to_plain(samples.usual(1))
    del data["stamp_duty"]
    assert from_plain(SuratPesanan, data) == samples.usual(1)


@pytest.mark.parametrize(
    ("change", "where"),
    [
        ({"total": "12"}, "SuratPesanan.total"),
        ({"total": True}, "SuratPesanan.total"),
        ({"issued_on": "20-11-2026"}, "SuratPesanan.issued_on"),
        ({"lines": [1]}, "SuratPesanan.lines[0]"),
        ({"surprise": 1}, "SuratPesanan.surprise"),
        ({"vendor": {}}, "SuratPesanan.vendor.name"),
    ],
)
def test_damaged_data_is_told_with_its_place(change: dict[str, Any], where: str) -> None:
    with pytest.raises(Damaged) as caught:
        from_plain(SuratPesanan, to_plain(samples.usual(1)) | change)
    assert caught.value.code == "paper.unreadable"
    assert caught.value.data["where"] == where


@pytest.mark.parametrize("change", [{"total": 1}, {"goods_total": 1}, {"shipping": 1}, {"prices_include_tax": True}])
def test_a_paper_whose_sums_differ_is_refused(change: dict[str, Any]) -> None:
    with pytest.raises(RuleRefused) as caught:
        replace(samples.usual(2), **change)
    assert caught.value.code == "paper.sums_differ"


def test_kinds_and_sizes_are_those_of_the_command_line() -> None:
    assert len(PaperKind) == 16
    assert PaperKind("surat-pesanan") is PaperKind.SURAT_PESANAN
    assert PaperSize("f4").points == pytest.approx((609.449, 935.433), abs=0.001)
    assert PaperSize("a4").points == pytest.approx((595.276, 841.890), abs=0.001)
