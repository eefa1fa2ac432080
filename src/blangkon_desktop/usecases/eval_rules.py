"""Evaluating a list of rule cases, `{id, kind, input}` each, for checks from outside (`rules eval`)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from fractions import Fraction
from types import MappingProxyType
from typing import Any

from blangkon_desktop.domain.dates_id import report_opening
from blangkon_desktop.domain.errors import BlangkonError
from blangkon_desktop.domain.policy import Policy
from blangkon_desktop.domain.proof import contract_form
from blangkon_desktop.domain.rounding import rounded_on, unit_price_of_total
from blangkon_desktop.domain.routing import RouteFacts, route_value
from blangkon_desktop.domain.splitting import find_splits
from blangkon_desktop.domain.stamp import stamp_duty
from blangkon_desktop.domain.tax_ppn import base_of_inclusive, order_ppn, other_base, ppn_of, ppn_rate
from blangkon_desktop.domain.terbilang import title_words
from blangkon_desktop.domain.text import Language
from blangkon_desktop.usecases.explain_rules import explain_route, explain_tax, explain_words
from blangkon_desktop.usecases.rules_input import (
    Fields,
    amounts_of,
    date_of,
    field_of,
    kind_of,
    optional_field,
    split_orders_of,
    tax_facts_of,
    wrong_field,
)

Answer = dict[str, Any]

_ERROR_NAMES = MappingProxyType({"route.value_not_positive": "value-not-positive", "terbilang.negative": "negative"})


def evaluate_rules(policy: Policy, cases: Sequence[object], today: date, language: Language = "id") -> list[Answer]:
    """The answer to each case, in order: `[{id, result}]`. A case that a rule refuses has `{"error": …}` as result.

    `today` is the date of cases that name none; `input.settings` overrides values of the policy for that case.
    """
    return [_evaluate(policy, case, today, language) for case in cases]


def _evaluate(policy: Policy, case: object, today: date, language: Language) -> Answer:
    fields: Fields = case if isinstance(case, dict) else {}
    name = fields.get("id")
    try:
        kind = field_of(fields, "kind", str)
        given = field_of(fields, "input", dict)
        if kind not in _KINDS:
            raise wrong_field("kind")
        settled = policy.override(field_of(given, "settings", dict, {}))
        return {"id": name, "result": _KINDS[kind](settled, given, today, language)}
    except BlangkonError as error:
        code = _ERROR_NAMES.get(error.code, error.code)
        return {"id": name, "result": {"error": code, "text": error.title.text(language), "field": error.field}}


def _routing(policy: Policy, given: Fields, today: date, language: Language) -> Answer:
    on = date_of(given, "date", today)
    value = given.get("value")
    if value is None:
        parts = (field_of(given, "dpp", int), field_of(given, "ppn", int, 0), field_of(given, "ongkir", int, 0))
        value = route_value(policy, on, *parts)
    available = field_of(given, "available_on", list, ["marketplace", "ekatalog-lokal"])
    facts = RouteFacts(
        value=field_of({"value": value}, "value", int),
        on=on,
        kind=kind_of(field_of(given, "category", str, "goods")),
        available=frozenset(str(item) for item in available),
    )
    answer = explain_route(policy, facts, language)
    answer["channel"] = answer["outcome"]
    answer["executor"] = answer["officer"]
    answer["warnings"] = [warning["code"] for warning in answer["warnings"]]
    return answer


def _proof(policy: Policy, given: Fields, today: date, language: Language) -> Answer:
    on = date_of(given, "date", today)
    kind = kind_of(field_of(given, "category", str, "goods"))
    found = contract_form(policy, field_of(given, "channel", str), field_of(given, "value", int), on, kind)
    return {"form": found.form, "rule": found.rule, "source": found.source}


def _tax(policy: Policy, given: Fields, today: date, language: Language) -> Answer:
    return explain_tax(policy, tax_facts_of(given, today), language)


def _stamp(policy: Policy, given: Fields, today: date, language: Language) -> Answer:
    duty = stamp_duty(
        policy,
        date_of(given, "date", today),
        field_of(given, "doc", str),
        field_of(given, "gross", int),
        countersigned=field_of(given, "countersigned", bool, False),
    )
    return {"duty_per_original": duty.per_original, "reason": duty.reason.text(language), "source": duty.source}


def _words(policy: Policy, given: Fields, today: date, language: Language) -> Answer:
    style = field_of(given, "style", str, "plain")
    if style == "ba_opening":
        return {"text": report_opening(date_of(given, "date", today))}
    answer = explain_words(field_of(given, "amount", int))
    return {name: title_words(text) for name, text in answer.items()} if style == "title" else answer


def _split(policy: Policy, given: Fields, today: date, language: Language) -> Answer:
    orders = split_orders_of(given)
    on = max((order.on for order in orders), default=today)
    flags = find_splits(policy, orders, on, window_days=optional_field(given, "window_days", int))
    return {
        "flags": [{"limit": f.limit, "kind": f.kind, "orders": list(f.orders), "sum": f.total} for f in flags],
        "explanations": [
            {"code": f.code, "obvious": f.obvious, "text": f.text.text(language), "source": f.source} for f in flags
        ],
    }


def _rounding(policy: Policy, given: Fields, today: date, language: Language) -> Answer:
    operation = field_of(given, "op", str)
    if operation not in _OPERATIONS:
        raise wrong_field("op")
    return _OPERATIONS[operation](policy, date_of(given, "date", today), given)


def _ppn_exclusive(policy: Policy, on: date, given: Fields) -> Answer:
    return {"ppn": ppn_of(policy, on, field_of(given, "amount", int))}


def _pph(rule: str) -> Callable[[Policy, date, Fields], Answer]:
    def amount(policy: Policy, on: date, given: Fields) -> Answer:
        return {"pph": rounded_on(policy, on, field_of(given, "base", int) * policy.rate(rule, on))}

    return amount


def _inclusive(policy: Policy, on: date, given: Fields) -> Answer:
    total = field_of(given, "amount", int)
    base = base_of_inclusive(policy, on, total)
    remainder = total - base
    recomputed = ppn_of(policy, on, base)
    return {"dpp": base, "ppn": remainder, "ppn_recomputed": recomputed, "ppn_printed": remainder}


def _other_base(policy: Policy, on: date, given: Fields) -> Answer:
    base = field_of(given, "dpp", int)
    return {"dpp_nilai_lain": other_base(policy, on, base), "ppn": ppn_of(policy, on, base)}


def _two_ways(policy: Policy, on: date, given: Fields) -> Answer:
    base = field_of(given, "amount", int)
    nilai_lain = other_base(policy, on, base)
    taxed = base if nilai_lain is None else nilai_lain
    direct = ppn_of(policy, on, base)
    return {
        "dpp_nilai_lain": nilai_lain,
        "ppn_via_nilai_lain": rounded_on(policy, on, taxed * ppn_rate(policy, on).statutory),
        "ppn_direct": direct,
        "ppn_printed": field_of(given, "faktur_ppn", int, direct),
    }


def _unit_price(policy: Policy, on: date, given: Fields) -> Answer:
    total, quantity = field_of(given, "negotiated_total", int), field_of(given, "qty", int)
    if quantity <= 0:
        raise wrong_field("qty")
    return {"unit_price": unit_price_of_total(total, quantity), "line_total": total}


def _document(policy: Policy, on: date, given: Fields) -> Answer:
    """Tax on the sum of the document, beside what tax on every line would have given."""
    lines = amounts_of(given, "lines")
    if field_of(given, "price_basis", str, "exclusive") == "inclusive":
        total = sum(lines)
        base = base_of_inclusive(policy, on, total)
        each = sum(line - base_of_inclusive(policy, on, line) for line in lines)
        return {"dpp": base, "ppn": total - base, "ppn_per_line_sum": each}
    ppn, shares = order_ppn(policy, on, [(line, True) for line in lines])
    each = sum(rounded_on(policy, on, Fraction(line) * ppn_rate(policy, on).effective) for line in lines)
    return {"dpp": sum(lines), "ppn": ppn, "ppn_per_line_sum": each, "ppn_shares": list(shares)}


_OPERATIONS: Mapping[str, Callable[[Policy, date, Fields], Answer]] = MappingProxyType(
    {
        "ppn_excl": _ppn_exclusive,
        "pph22": _pph("pph22.rate"),
        "pph22_marketplace": _pph("pph22_marketplace.rate"),
        "pph23": _pph("pph23.rate"),
        "dpp_incl": _inclusive,
        "dpp_nilai_lain": _other_base,
        "ppn_excl_two_ways": _two_ways,
        "unit_price_from_total": _unit_price,
        "document_not_line": _document,
    }
)
_KINDS: Mapping[str, Callable[[Policy, Fields, date, Language], Answer]] = MappingProxyType(
    {
        "routing": _routing,
        "proof": _proof,
        "tax": _tax,
        "stamp": _stamp,
        "rounding": _rounding,
        "terbilang": _words,
        "split": _split,
    }
)
