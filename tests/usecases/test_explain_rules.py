"""Answers of the rules as plain dicts: names of the contract, and cases from outside."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.policy import load_policy
from blangkon_desktop.domain.routing import RouteFacts
from blangkon_desktop.usecases.eval_rules import evaluate_rules
from blangkon_desktop.usecases.explain_rules import explain_route, explain_tax, explain_words
from blangkon_desktop.usecases.rules_input import tax_facts_of, tax_object
from blangkon_desktop.usecases.show_policy import policy_difference, policy_head, policy_on, policy_problems
from tests.rules import MAY_2026, batang, batang_text, changed

TODAY = date(2026, 11, 24)
PAYMENT = {"object": "goods", "vendor": {"pkp": True}, "amount": 11_100_000, "collector": "treasurer"}


def result(kind: str, **given: Any) -> dict[str, Any]:
    """The answer to one case."""
    (answer,) = evaluate_rules(batang(), [{"id": "X", "kind": kind, "input": given}], TODAY)
    assert answer["id"] == "X"
    found: dict[str, Any] = answer["result"]
    return found


def test_all_public_vectors(shared: Path) -> None:
    vectors = json.loads((shared / "vectors" / "rules.json").read_text(encoding="utf-8"))
    answers = evaluate_rules(batang(), vectors, TODAY)
    wrong = {
        vector["id"]: {key: (answer["result"].get(key), value)}
        for vector, answer in zip(vectors, answers, strict=True)
        for key, value in vector["expect"].items()
        if answer["result"].get(key, "missing") != value
    }
    assert len(answers) == 112
    assert wrong == {}
    json.dumps(answers)


def test_a_route_has_the_names_of_the_contract() -> None:
    answer = explain_route(batang(), RouteFacts(300_000_000, MAY_2026, rup="60832782"))
    assert {"outcome", "channels", "value", "rule", "source", "explanation", "officer", "proof"} <= answer.keys()
    assert answer["policy"] == {"id": "batang", "version": "2024-03", "name": "Aturan Batang 2024-03"}
    assert {tuple(item) for item in answer["requirements"]} == {("code", "text", "source")}
    assert (answer["channels"], answer["warnings"], answer["rup"]) == (["ekatalog-lokal"], [], "60832782")
    json.dumps(answer)


def test_english_is_complete() -> None:
    facts = RouteFacts(30_000_000, date(2027, 9, 1), available=frozenset({"ekatalog-lokal"}))
    assert "written reason" in explain_route(batang(), facts, "en")["explanation"]
    assert "treasurer" in explain_tax(batang(), tax_facts_of(PAYMENT, TODAY), "en")["steps"][-1]["text"]


def test_a_tax_answer_has_the_names_of_the_contract() -> None:
    answer = explain_tax(batang(), tax_facts_of(PAYMENT, TODAY))
    assert answer["pph"] == {
        "type": "PPh22",
        "rate": "1.5%",
        "base": 10_000_000,
        "amount": 150_000,
        "object_code": "22-910-01",
    }
    assert all(set(step) == {"text", "source"} for step in answer["steps"])
    assert answer["sources"]
    json.dumps(answer)


def test_a_deadline_in_a_year_without_holidays_says_so() -> None:
    known = explain_tax(batang(), tax_facts_of({**PAYMENT, "date": "2026-11-24"}, TODAY))
    unknown = explain_tax(batang(), tax_facts_of({**PAYMENT, "date": "2027-12-06"}, TODAY))
    assert [item["due"] for item in known["deposits"]] == ["2026-12-31", "2026-12-15"]
    assert known["notices"] == []
    assert any("2028" in notice for notice in unknown["notices"])


def test_words() -> None:
    assert explain_words(1_100) == {"words": "seribu seratus", "words_rupiah": "seribu seratus rupiah"}


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("goods-lines", ("goods", "")),
        ("services", ("service", "")),
        ("consulting", ("service", "")),
        ("cleaning", ("service", "cleaning")),
        ("cleaning-service", ("service", "cleaning")),
        ("rent_goods", ("rent-goods", "")),
    ],
)
def test_objects_have_other_names(name: str, found: tuple[str, str]) -> None:
    assert tax_object(name) == found


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"amount": "11100000"}, "amount"),
        ({"amount": True}, "amount"),
        ({"amount": 1.5}, "amount"),
        ({"vendor": None}, "vendor"),
        ({"collector": None}, "collector"),
        ({"date": "24-11-2026"}, "date"),
        ({"date": 20261124}, "date"),
        ({"lines": [5]}, "lines"),
        ({"vendor": {"pkp": "yes"}}, "pkp"),
    ],
)
def test_a_wrong_field_is_named(change: dict[str, Any], field: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        tax_facts_of({**PAYMENT, **change}, TODAY)
    assert (caught.value.code, caught.value.field) == ("rules.wrong_field", field)


@pytest.mark.parametrize(
    ("kind", "given", "error"),
    [
        ("routing", {"value": 0}, "value-not-positive"),
        ("routing", {"value": -1}, "value-not-positive"),
        ("routing", {"value": "1"}, "rules.wrong_field"),
        ("routing", {"value": 1, "available_on": ["bazar"]}, "route.unknown_channel"),
        ("terbilang", {"amount": -1}, "negative"),
        ("tax", {**PAYMENT, "settings": {"speed": 1}}, "policy.unknown_setting"),
        ("rounding", {"op": "sideways"}, "rules.wrong_field"),
        ("rounding", {"op": "unit_price_from_total", "negotiated_total": 5, "qty": 0}, "rules.wrong_field"),
        ("rounding", {"op": "document_not_line", "lines": ["a"]}, "rules.wrong_field"),
        ("astrology", {}, "rules.wrong_field"),
    ],
)
def test_a_case_that_can_not_be_answered_says_why_and_the_others_go_on(
    kind: str, given: dict[str, Any], error: str
) -> None:
    cases = [{"id": 1, "kind": kind, "input": given}, {"id": 2, "kind": "terbilang", "input": {"amount": 5}}]
    first, other = evaluate_rules(batang(), cases, TODAY)
    assert first["result"]["error"] == error
    assert other["result"]["words"] == "lima"


@pytest.mark.parametrize("case", [None, 5, [], {}, {"id": "a"}, {"id": "a", "kind": "tax"}, {"kind": 5, "input": {}}])
def test_cases_of_another_shape_are_errors(case: object) -> None:
    (answer,) = evaluate_rules(batang(), [case], TODAY)
    assert answer["result"]["error"] == "rules.wrong_field"


def test_rounding_of_a_document_with_ppn_in_its_prices() -> None:
    answer = result("rounding", op="document_not_line", price_basis="inclusive", lines=[111, 111])
    assert (answer["dpp"], answer["ppn"], answer["ppn_per_line_sum"]) == (200, 22, 22)


def test_a_split_case_has_exactly_four_names_per_flag() -> None:
    orders = [
        {"id": name, "date": "2026-05-04", "value": 30_000_000, "vendor": "V", "sub_kegiatan": "1", "rekening": "5"}
        for name in "AB"
    ]
    answer = result("split", orders=orders)
    assert answer["flags"] == [{"limit": 50_000_000, "kind": "channel", "orders": ["A", "B"], "sum": 60_000_000}]
    assert answer["explanations"][0]["source"]
    assert result("split", orders=[])["flags"] == []


def test_the_rows_in_force_on_a_day() -> None:
    answer = policy_on(batang(), date(2024, 6, 3))
    (ppn,) = [row for row in answer["rows"] if row["rule"] == "ppn.rate"]
    assert (ppn["value"], ppn["valid_from"], ppn["valid_to"]) == ("11%", "2022-04-01", "2024-12-31")
    assert (ppn["certainty"], bool(ppn["source"])) == ("source", True)
    assert len(policy_on(batang())["rows"]) > len(answer["rows"])
    assert policy_head(batang())["name"] == "Aturan Batang 2024-03"
    json.dumps(answer)


def test_problems_are_listed_by_line() -> None:
    assert policy_problems(batang_text(), "batang.toml")["ok"] is True
    text = changed('certainty = "source"', 'certainty = "sure"')
    answer = policy_problems(text, "draft.toml", "en")
    assert answer["ok"] is False
    assert "certainty" in answer["problems"][0]["text"]
    assert answer["problems"][0]["line"] > 1


def test_a_difference_names_what_was_added_removed_and_changed() -> None:
    text = changed("value = 50_000_000", "value = 10_000_000", after='rule = "payment.up_limit"')
    text = text.replace('[[row]]\nrule = "requirement.hps_above"\nvalue = 100_000_000\nvalid_from = 2025-04-30', "X", 1)
    text = text.replace("X", '[[row]]\nrule = "requirement.hps_above"\nvalue = 100_000_000\nvalid_from = 2025-05-01', 1)
    answer = policy_difference(batang(), load_policy(text, "new"))
    assert [item["name"] for item in answer["changed"]] == ["payment.up_limit @2018-03-22"]
    assert [item["name"] for item in answer["added"]] == ["requirement.hps_above @2025-05-01"]
    assert [item["name"] for item in answer["removed"]] == ["requirement.hps_above @2025-04-30"]
    assert policy_difference(batang(), batang())["changed"] == []
