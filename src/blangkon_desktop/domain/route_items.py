"""A route told item by item: one sentence for the way, the buyer, the form of contract and each requirement."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from blangkon_desktop.domain.money import Rupiah, format_rupiah
from blangkon_desktop.domain.officer import E_PURCHASING, OFFICER_NAMES, executor_of
from blangkon_desktop.domain.policy import Policy
from blangkon_desktop.domain.proof import PROOF_NAMES
from blangkon_desktop.domain.routing import RouteDecision, RouteFacts
from blangkon_desktop.domain.text import Sentence

_ACTS = {
    "direct-purchase": Sentence("melaksanakan pengadaan langsung", "carries out the direct purchase"),
    "direct-purchase-spse": Sentence(
        "melaksanakan pengadaan langsung melalui SPSE", "carries out the direct purchase through SPSE"
    ),
    "tender": Sentence("melaksanakan tender", "carries out the tender"),
    "selection": Sentence("melaksanakan seleksi", "carries out the selection"),
}
_BUYS = Sentence("membeli", "buys")
_SELECTS = Sentence("memilih penyedia", "selects the vendor")


@dataclass(frozen=True, slots=True)
class RouteItem:
    """One sentence of a route with its source; `code` is `way`, `officer`, `proof` or that of a requirement."""

    code: str
    text: Sentence
    source: str


def route_items(policy: Policy, facts: RouteFacts, decision: RouteDecision) -> tuple[RouteItem, ...]:
    """What `decision` says, one sentence an item, in the order in which people ask."""
    return tuple(_items(policy, facts, decision))


def _items(policy: Policy, facts: RouteFacts, decision: RouteDecision) -> Iterator[RouteItem]:
    yield RouteItem("way", decision.explanation, decision.source)
    yield _officer(policy, facts, decision)
    yield _proof(policy, facts, decision)
    for needed in decision.requirements:
        yield RouteItem(needed.code, needed.text, needed.source)


def _officer(policy: Policy, facts: RouteFacts, decision: RouteDecision) -> RouteItem:
    executor = executor_of(policy, decision.outcome, decision.value, facts.on, facts.kind)
    name = OFFICER_NAMES[executor.officer]
    act = _SELECTS if executor.officer == "pokja-pemilihan" else _BUYS
    act = act if decision.outcome in E_PURCHASING else _ACTS[decision.outcome]
    because = _because(executor.above, executor.ceiling)
    return RouteItem(
        "officer",
        Sentence(f"{name.id} {act.id}{because.id}.", f"The {name.en} {act.en}{because.en}."),
        executor.source,
    )


def _proof(policy: Policy, facts: RouteFacts, decision: RouteDecision) -> RouteItem:
    name = PROOF_NAMES[decision.proof]
    if decision.outcome in E_PURCHASING:
        text = Sentence(
            f"Bentuk kontraknya {name.id}, berapa pun nilainya.",
            f"The form of contract is a {name.en}, whatever the value.",
        )
        return RouteItem("proof", text, policy.source("proof.e_purchasing", facts.on))
    band = policy.band("proof", decision.value, facts.on, facts.kind)
    because = _because(band.over, band.up_to)
    text = Sentence(f"Bentuk kontraknya {name.id}{because.id}.", f"The form of contract is a {name.en}{because.en}.")
    return RouteItem("proof", text, band.basis.source)


def _because(over: Rupiah, up_to: Rupiah | None) -> Sentence:
    low, high = format_rupiah(over), "" if up_to is None else format_rupiah(up_to)
    if over and high:
        return Sentence(
            f", karena nilainya di atas {low} dan tidak melebihi {high}",
            f", because the value is above {low} and does not exceed {high}",
        )
    if high:
        return Sentence(f", karena nilainya tidak melebihi {high}", f", because the value does not exceed {high}")
    return Sentence(f", karena nilainya di atas {low}", f", because the value is above {low}")
