"""Answers of the rules as plain dicts with the names of the command line's contract: route, tax, words."""

from __future__ import annotations

from typing import Any

from blangkon_desktop.domain.deposit import Deposit, deposits_of
from blangkon_desktop.domain.policy import Policy
from blangkon_desktop.domain.route_items import route_items
from blangkon_desktop.domain.routing import RouteDecision, RouteFacts, decide_route
from blangkon_desktop.domain.tax import compute_tax
from blangkon_desktop.domain.tax_facts import TaxFacts, TaxResult
from blangkon_desktop.domain.terbilang import terbilang, terbilang_rupiah
from blangkon_desktop.domain.text import Language
from blangkon_desktop.domain.workdays import calendar_remark


def explain_route(policy: Policy, facts: RouteFacts, language: Language = "id") -> dict[str, Any]:
    """The route of a purchase. Errors as `decide_route`."""
    decision = decide_route(policy, facts)
    answer = route_payload(decision, language)
    answer["items"] = [
        {"code": item.code, "text": item.text.text(language), "source": item.source}
        for item in route_items(policy, facts, decision)
    ]
    labels = {row.code: row.label for row in policy.channels_on(facts.on)}
    answer["channel_labels"] = [labels[code] for code in answer["channels"]]
    answer["date"] = facts.on.isoformat()
    answer["kind"] = facts.kind.value
    answer["policy"]["name"] = policy.name
    if facts.rup:
        answer["rup"] = facts.rup
    return answer


def route_payload(decision: RouteDecision, language: Language = "id") -> dict[str, Any]:
    """A decision with the names of `route`; texts in one language, amounts in rupiah."""
    return {
        "outcome": decision.outcome,
        "channels": [channel.value for channel in decision.channels],
        "value": decision.value,
        "rule": decision.rule,
        "source": decision.source,
        "explanation": decision.explanation.text(language),
        "officer": decision.officer,
        "proof": decision.proof,
        "requirements": [
            {"code": item.code, "text": item.text.text(language), "source": item.source}
            for item in decision.requirements
        ],
        "warnings": [{"code": item.code, "text": item.text.text(language)} for item in decision.warnings],
        "notices": [{"code": item.code, "text": item.text.text(language)} for item in decision.notices],
        "limit": decision.limit,
        "room": decision.room,
        "policy": {"id": decision.policy_id, "version": decision.policy_version},
    }


def explain_tax(policy: Policy, facts: TaxFacts, language: Language = "id") -> dict[str, Any]:
    """The taxes of a payment. Errors as `compute_tax`."""
    result = compute_tax(policy, facts)
    answer = tax_payload(result, language)
    deposits = deposits_of(policy, facts, result)
    answer["deposits"] = [_deposit(item) for item in deposits]
    last = max((item.report_by for item in deposits), default=facts.on)
    remark = calendar_remark(policy, facts.on, last) if deposits else None
    answer["notices"] += [remark.text(language)] if remark else []
    answer["date"] = facts.on.isoformat()
    answer["policy"] = {"id": policy.id, "version": policy.version}
    return answer


def tax_payload(result: TaxResult, language: Language = "id") -> dict[str, Any]:
    """A tax result with the names of `tax`; amounts in rupiah, rates as written (`1.5%`)."""
    pph = result.pph
    return {
        "dpp": result.dpp,
        "dpp_nilai_lain": result.dpp_nilai_lain,
        "ppn": result.ppn,
        "ppn_statutory_rate": result.ppn_statutory_rate,
        "pbjt": result.pbjt,
        "pbjt_paid_by": result.pbjt_paid_by,
        "pph": {
            "type": pph.type,
            "rate": pph.rate,
            "base": pph.base,
            "amount": pph.amount,
            "object_code": pph.object_code,
        },
        "final": pph.final,
        "facility_code": pph.facility_code,
        "object_code_report": pph.report_code,
        "ppn_collected_by": result.ppn_collected_by,
        "pph_collected_by": result.pph_collected_by,
        "gross_total": result.gross_total,
        "paid_to_seller_or_platform": result.paid_to_seller_or_platform,
        "treasurer_deposits": result.treasurer_deposits,
        "steps": [{"text": step.text.text(language), "source": step.source} for step in result.steps],
        "sources": list(result.sources),
        "notices": [notice.text(language) for notice in result.notices],
    }


def _deposit(item: Deposit) -> dict[str, Any]:
    return {
        "tax": item.tax,
        "amount": item.amount,
        "code": item.code,
        "due": item.due.isoformat(),
        "report_by": item.report_by.isoformat(),
        "source": item.source,
        "code_source": item.code_source,
    }


def explain_words(amount: int) -> dict[str, Any]:
    """An amount in words, without and with "rupiah". Errors as `terbilang`."""
    return {"words": terbilang(amount), "words_rupiah": terbilang_rupiah(amount)}
