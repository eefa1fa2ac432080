"""Policy files broken in every way: never a traceback, always lines that are in the file."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from blangkon_desktop.domain.catalogue import PurchaseKind
from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.policy import Policy, load_policy
from blangkon_desktop.domain.policy_rules import LADDERS, RULES
from blangkon_desktop.domain.policy_words import band_gives, band_range, value_words
from tests.rules import batang_text

LINES = batang_text().splitlines()
NUMBERS = [n for n, line in enumerate(LINES) if line.strip() and not line.startswith("#")]
PIECES = st.sampled_from(
    [
        *("=", "[[row]]", "[[band]]", "[[channel]]", "[row.value]", "[row]", "row = 5", "band = []", "channel = [1]"),
        *('"', "'''", '"""', "[", "{", "}", "\\", "\x00", "\ud7ff", "é", "a = 1", "-", "_", ","),
        *("inf", "nan", "-1", "1e9", "9" * 5000, "9999-12-31", "0001-01-01", "2026-02-29", "12:30:00", "true"),
        *("value = { q1 = {} }", "value = [[]]", "kinds = []", 'kinds = ["goods", "goods"]', "up_to = 0", "over = -1"),
        *("valid_to = 9999-12-31", "valid_from = 0001-01-01", 'rule = ""', 'source = ""', "certainty = 5", "note = 1"),
    ]
)


def read(text: str) -> Policy | None:
    """The policy, or None for a text that is refused with lines inside it."""
    try:
        return load_policy(text, "draft.toml")
    except InvalidInput as error:
        refusal = error
    assert refusal.code == "policy.invalid"
    problems = refusal.data["problems"]
    assert problems
    for item in problems:
        assert 1 <= item["line"] <= text.count("\n") + 1, item
        assert item["text"].strip()
        assert item["text_en"].strip()
    assert [item["line"] for item in problems] == sorted(item["line"] for item in problems)
    assert str(problems[0]["line"]) in refusal.detail.id
    return None


def ask_everything(policy: Policy) -> None:
    """A policy that passed the check answers on any day, or says that it has no row."""
    for day in (date.min, date(2018, 3, 22), date(2026, 11, 24), date.max):
        for rule in RULES:
            row = policy.find(rule, day)
            assert row is None or value_words(row).id
        for ladder in LADDERS:
            for kind in PurchaseKind:
                for step in policy.steps(ladder, day, kind):
                    assert band_range(step).en
                    assert band_gives(step).en


@given(st.sampled_from(NUMBERS), st.integers(0, 60), PIECES)
@settings(max_examples=200)
def test_a_piece_put_anywhere(number: int, column: int, piece: str) -> None:
    lines = list(LINES)
    lines[number] = lines[number][:column] + piece + lines[number][column:]
    policy = read("\n".join(lines))
    if policy is not None:
        ask_everything(policy)


@given(st.sampled_from(NUMBERS), st.sampled_from(NUMBERS))
@settings(max_examples=150)
def test_two_lines_left_out(one: int, other: int) -> None:
    policy = read("\n".join(line for n, line in enumerate(LINES) if n not in (one, other)))
    if policy is not None:
        ask_everything(policy)


@given(st.sampled_from(NUMBERS), st.sampled_from(NUMBERS))
@settings(max_examples=150)
def test_a_line_said_twice_or_in_another_place(one: int, other: int) -> None:
    lines = list(LINES)
    lines[other] = lines[one]
    policy = read("\n".join(lines))
    if policy is not None:
        ask_everything(policy)


@given(st.integers(0, len(batang_text())))
@settings(max_examples=60)
def test_a_file_that_was_cut_off(length: int) -> None:
    read(batang_text()[:length])


@given(st.text(max_size=300))
@example("row = 1")
@example("[row.value]\na = 1")
@example("[[row]]\n[row.value]\n[row.value.a]\n")
@example("row = [{rule = 'ppn.rate'}]")
@example("id = 'batang'\nversion = '1'\nname = 'n'\n[[band]]\nid = 1")
def test_any_text(text: str) -> None:
    assert read(text) is None


@given(st.sampled_from(NUMBERS), st.integers(0, 10**9))
@settings(max_examples=150)
def test_another_number(number: int, figure: int) -> None:
    lines = list(LINES)
    lines[number] = re.sub(r"[0-9_]{2,}", str(figure), lines[number], count=1)
    policy = read("\n".join(lines))
    if policy is not None:
        ask_everything(policy)


def test_several_kinds_of_problems_are_told_at_once() -> None:
    text = batang_text()
    text = text.replace('source = "UU PPN Pasal 7"\n', "", 1)
    text = text.replace("valid_to = 2022-03-31", "valid_to = 2022-04-02", 1)
    start = text.index("over", text.index('id = "officer.ppk"'))
    text = text[:start] + text[start:].replace("200_000_000", "250_000_000", 1)
    with pytest.raises(InvalidInput) as caught:
        load_policy(text, "draft.toml")
    said = [item["text_en"] for item in caught.value.data["problems"]]
    assert any("“source” is missing" in message for message in said)
    assert any("overlap" in message for message in said)
    assert any("gap from Rp200.000.001" in message for message in said)
    assert not any("rule" in message and "missing" in message for message in said)


def test_a_long_list_of_problems_is_shortened_in_the_text_but_not_in_the_data() -> None:
    with pytest.raises(InvalidInput) as caught:
        load_policy(batang_text().replace('certainty = "source"', 'certainty = "sure"'), "draft.toml")
    problems = caught.value.data["problems"]
    assert len(problems) > 50
    assert caught.value.detail.id.count("\n") == 8
    assert f"dan {len(problems) - 8} hal lagi" in caught.value.detail.id


@pytest.mark.parametrize(
    ("head", "said"),
    [
        ('id = "Batang"', "“id” has only a-z"),
        ('id = "../batang"', "“id” has only a-z"),
        ('version = "baru"', "“version” must be figures"),
        ('version = "2026-11-beta"', "“version” must be figures"),
        ('name = "a\\nb"', "“name” has at most 80"),
        (f'name = "{"a" * 81}"', "“name” has at most 80"),
    ],
)
def test_the_head_names_a_file_and_an_order_of_versions(head: str, said: str) -> None:
    key = head.split(" = ")[0]
    text = re.sub(rf"^{key} = .*$", lambda _: head, batang_text(), count=1, flags=re.M)
    with pytest.raises(InvalidInput) as caught:
        load_policy(text, "draft.toml")
    (problem,) = caught.value.data["problems"]
    assert problem["text_en"].startswith(said)
    assert text.splitlines()[problem["line"] - 1] == head
