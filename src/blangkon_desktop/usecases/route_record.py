"""Freezes a route decision for the journal."""

from __future__ import annotations

from datetime import date

from blangkon_desktop.domain.order import RouteRecord
from blangkon_desktop.domain.routing import RouteDecision


def record_route(decision: RouteDecision, on: date) -> RouteRecord:
    """The decision as it is stored with the order: years later it is seen which rule decided and why."""
    return RouteRecord(
        outcome=decision.outcome,
        channels=tuple(channel.value for channel in decision.channels),
        value=decision.value,
        rule=decision.rule,
        source=decision.source,
        explanation=decision.explanation,
        officer=decision.officer,
        proof=decision.proof,
        policy_id=decision.policy_id,
        policy_version=decision.policy_version,
        decided_on=on.isoformat(),
        requirements=tuple((r.code, r.text, r.source) for r in decision.requirements),
        warnings=tuple((w.code, w.text) for w in decision.warnings),
    )
