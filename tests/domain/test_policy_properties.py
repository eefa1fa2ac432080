"""What holds for all rows of the rules, all days and all amounts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.policy_rows import Band, ChannelRow, RuleRow
from blangkon_desktop.domain.policy_rule_names import RULE_GROUPS, RULE_NAMES
from blangkon_desktop.domain.policy_rules import RULES
from blangkon_desktop.domain.policy_words import band_gives, band_range, value_words
from blangkon_desktop.domain.stamp import stamp_duty
from blangkon_desktop.domain.tax import compute_tax
from blangkon_desktop.domain.tax_facts import COLLECTORS, TaxFacts, TaxVendor
from blangkon_desktop.domain.tax_income import KNOWN_OBJECTS
from tests.rules import batang

ROWS: list[RuleRow | Band | ChannelRow] = [*batang().rows, *batang().bands, *batang().channels]
DAYS = st.dates(date(2018, 3, 22), date(2030, 12, 31))
AMOUNTS = st.one_of(st.integers(1, 10**12), st.integers(1_999_990, 2_000_010), st.integers(2_219_990, 2_220_010))
ALWAYS = [rule for rule in RULES if rule not in ("target.umkk", "target.pdn") and not RULES[rule].optional]


def test_every_row_has_a_source_a_certainty_and_words() -> None:
    assert len(ROWS) > 150
    for row in ROWS:
        assert len(row.basis.source) > 5, row
        assert row.basis.certainty in ("source", "memory")
        assert row.line > 0
        if isinstance(row, RuleRow):
            assert value_words(row).id
            assert value_words(row).en
        elif isinstance(row, Band):
            assert band_range(row).id
            assert band_gives(row).en


def test_every_rule_is_named_once_in_both_languages() -> None:
    assert set(RULE_NAMES) == set(RULES)
    assert sum(len(rules) for _, rules in RULE_GROUPS) == len(RULES)
    assert all(name.id and name.en for name in RULE_NAMES.values())


@given(st.dates(date(2022, 5, 1), date(2040, 12, 31)), st.sampled_from(ALWAYS))
def test_every_rule_has_one_row_on_every_day_of_the_programme(day: date, rule: str) -> None:
    assert sum(row.validity.covers(day) for row in batang().rows if row.rule == rule) == 1


@given(st.dates(), st.sampled_from(sorted(RULES)))
def test_asking_for_any_day_answers_or_says_that_there_is_no_row(day: date, rule: str) -> None:
    row = batang().find(rule, day)
    if row is None:
        with pytest.raises(InvalidInput) as caught:
            batang().row(rule, day)
        assert caught.value.code == "policy.no_row"
    else:
        assert batang().row(rule, day) is row


@given(AMOUNTS, AMOUNTS, DAYS, st.sampled_from(sorted(KNOWN_OBJECTS)), st.booleans(), st.sampled_from(COLLECTORS))
def test_a_larger_payment_never_carries_less_tax(
    one: int, other: int, day: date, kind: str, pkp: bool, collector: str
) -> None:
    assume(collector != "marketplace" or day >= date(2022, 5, 1))
    facts = TaxFacts(day, kind, TaxVendor(pkp=pkp), min(one, other), collector=collector)
    small, large = compute_tax(batang(), facts), compute_tax(batang(), replace(facts, amount=max(one, other)))
    assert small.ppn <= large.ppn
    assert small.pbjt <= large.pbjt
    assert small.pph.amount <= large.pph.amount
    assert small.dpp <= large.dpp
    assert small.treasurer_deposits <= large.treasurer_deposits


@given(AMOUNTS, AMOUNTS, DAYS, st.sampled_from(["kuitansi", "spk", "surat-perjanjian", "surat-pesanan", "bast"]))
def test_a_larger_sum_never_has_less_stamp_duty(one: int, other: int, day: date, paper: str) -> None:
    small, large = (stamp_duty(batang(), day, paper, amount) for amount in sorted((one, other)))
    assert small.per_original <= large.per_original
    assert small.source
