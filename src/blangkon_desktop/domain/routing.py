"""Which way a purchase must go: one of the three marketplaces, the e-katalog lokal, or outside Blangkon.

`decide_route` is pure: policy and facts in, decision out, with the rule that decided, its source and the
explanation in both languages. A decision is stored with its order.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from blangkon_desktop.domain.catalogue import CHANNEL_LABELS, Channel, PurchaseKind
from blangkon_desktop.domain.errors import InvalidInput, RuleRefused
from blangkon_desktop.domain.money import Rupiah, format_rupiah
from blangkon_desktop.domain.officer import E_PURCHASING, executor_of
from blangkon_desktop.domain.policy import Policy
from blangkon_desktop.domain.policy_rows import Band
from blangkon_desktop.domain.proof import contract_form
from blangkon_desktop.domain.route_notes import Notice, Requirement, notices_of, requirements_of, warnings_of
from blangkon_desktop.domain.route_words import Ground, RouteParts, explain
from blangkon_desktop.domain.text import Sentence

MARKETPLACE = "marketplace"
EKATALOG = "ekatalog-lokal"
BOTH = frozenset({MARKETPLACE, EKATALOG})

__all__ = [
    "BOTH",
    "EKATALOG",
    "E_PURCHASING",
    "MARKETPLACE",
    "Notice",
    "Requirement",
    "RouteDecision",
    "RouteFacts",
    "RouteParts",
    "channel_line",
    "check_channel",
    "decide_route",
    "route_value",
]


@dataclass(frozen=True, slots=True)
class RouteFacts:
    """What the decision rests on.

    `value` is everything that will be paid for the order in rupiah (goods after negotiation + PPN + shipping);
    `parts` only explains it. `available` says where the goods are offered: `marketplace`, `ekatalog-lokal`, or
    codes of single channels; None means that nothing speaks against either.
    """

    value: Rupiah
    on: date
    kind: PurchaseKind = PurchaseKind.GOODS
    available: frozenset[str] | None = BOTH
    rup: str = ""
    parts: RouteParts | None = None


@dataclass(frozen=True, slots=True)
class RouteDecision:
    """The way a purchase must go, and why.

    `outcome` is `marketplace`, `ekatalog-lokal`, or outside Blangkon `direct-purchase`, `direct-purchase-spse`,
    `tender`, `selection`; `channels` are those allowed. `limit` is the line between marketplaces and catalogue
    (rupiah) and `room` what is left under it, None above. Requirements and notices are never warnings.
    """

    outcome: str
    channels: tuple[Channel, ...]
    value: Rupiah
    rule: str
    source: str
    explanation: Sentence
    officer: str
    proof: str
    requirements: tuple[Requirement, ...]
    warnings: tuple[Notice, ...]
    notices: tuple[Notice, ...]
    policy_id: str
    policy_version: str
    limit: Rupiah
    room: Rupiah | None

    @property
    def inside(self) -> bool:
        """Whether the purchase stays inside Blangkon's channels."""
        return self.outcome in E_PURCHASING


def route_value(policy: Policy, on: date, goods: Rupiah, ppn: Rupiah = 0, shipping: Rupiah = 0) -> Rupiah:
    """The value that is tested against the line: the parts that the policy counts, in rupiah."""
    parts = {"goods": goods, "ppn": ppn, "shipping": shipping}
    counted = policy.codes("route.value_of", on)
    return sum(amount for name, amount in parts.items() if name in counted)


def decide_route(policy: Policy, facts: RouteFacts) -> RouteDecision:
    """Decide the way of a purchase under the rules of its day.

    Up to and including the line one of the marketplaces, above it the e-katalog lokal (Batang, 2024-03-06);
    the catalogue below the line only when no marketplace offers the goods, or when none is in force any more; else,
    and for construction and consulting always, outside Blangkon (Perpres 16/2018 Pasal 38).
    Raises InvalidInput `route.value_not_positive`, `route.unknown_channel`, `policy.no_row`.
    """
    if facts.value <= 0:
        raise _not_positive(facts.value)
    band = policy.band("route", facts.value, facts.on, facts.kind)
    limit = channel_line(policy, facts.on, facts.kind)
    offered = _offered(policy, facts)
    ground = _ground(policy, facts, band, offered)
    outcome, decided_by = band.gives, band
    if ground in (Ground.NOT_OFFERED, Ground.CLOSED):
        outcome = EKATALOG
    elif ground is not Ground.LINE:
        decided_by = policy.band("direct", facts.value, facts.on, facts.kind)
        outcome = decided_by.gives
    officer = executor_of(policy, outcome, facts.value, facts.on, facts.kind).officer
    return RouteDecision(
        outcome=outcome,
        channels=offered.get(outcome, ()) if outcome in E_PURCHASING else (),
        value=facts.value,
        rule=f"{decided_by.band_id}.{ground}" if ground in (Ground.NOT_OFFERED, Ground.CLOSED) else decided_by.band_id,
        source=decided_by.basis.source,
        explanation=explain(policy, ground, decided_by, facts.value, limit, facts.parts, facts.kind),
        officer=officer,
        proof=contract_form(policy, outcome, facts.value, facts.on, facts.kind).form,
        requirements=requirements_of(policy, outcome, facts.value, facts.on, facts.kind, officer, ground),
        warnings=warnings_of(policy, outcome, facts.on, limit, ground, facts.kind),
        notices=notices_of(policy, outcome, facts.on),
        policy_id=policy.id,
        policy_version=policy.version,
        limit=limit,
        room=limit - facts.value if facts.value <= limit else None,
    )


def check_channel(policy: Policy, decision: RouteDecision, channel: Channel | str) -> None:
    """Raise RuleRefused `order.route_forbidden` unless the decision allows `channel`.

    `data` is `{value, channel, allowed}`; the next step names the channels that are allowed.
    """
    code = str(channel)
    if code in decision.channels:
        return
    labels = {row.code: row.label for row in policy.channels}
    named = labels.get(code, code)
    allowed = [labels.get(item, CHANNEL_LABELS[item]) for item in decision.channels]
    raise RuleRefused(
        "order.route_forbidden",
        Sentence(
            f"Pesanan {format_rupiah(decision.value)} tidak dapat melalui {named}.",
            f"An order of {format_rupiah(decision.value)} can't go through {named}.",
        ),
        detail=decision.explanation,
        next_step=_way_on(decision, allowed),
        field="channel",
        data={"value": decision.value, "channel": code, "allowed": [str(item) for item in decision.channels]},
    )


def _way_on(decision: RouteDecision, allowed: list[str]) -> Sentence:
    if not allowed:
        return Sentence(
            "Belanja ini berjalan di luar Blangkon; isi keranjang tetap tersimpan sebagai catatan.",
            "This purchase goes outside Blangkon; the basket is kept as a note.",
        )
    if len(allowed) == 1:
        return Sentence(f"Pilih {allowed[0]}; isi keranjang tetap ada.", f"Choose {allowed[0]}; the basket is kept.")
    by_comma = ", ".join(allowed[:-1])
    return Sentence(
        f"Pilih {by_comma} atau {allowed[-1]}; isi keranjang tetap ada. Bila tidak satu pun menawarkan barang ini, "
        "nyatakan itu dengan alasan tertulis.",
        f"Choose {by_comma} or {allowed[-1]}; the basket is kept. If none of them offers the goods, "
        "declare that with a written reason.",
    )


def _ground(policy: Policy, facts: RouteFacts, band: Band, offered: dict[str, tuple[Channel, ...]]) -> Ground:
    """What decides beside the value: the kind of purchase, the channels in force, the offers. A marketplace never
    above the line."""
    if facts.kind not in policy.codes("route.kinds", facts.on):
        return Ground.KIND
    if offered[band.gives]:
        return Ground.LINE
    in_force = policy.channels_on(facts.on, band.gives)
    if band.gives == MARKETPLACE and offered[EKATALOG]:
        if not in_force:
            return Ground.CLOSED
        if policy.text("route.below_line_catalogue", facts.on) == "declaration":
            return Ground.NOT_OFFERED
    return Ground.NOWHERE if in_force else Ground.NO_CHANNEL


def channel_line(policy: Policy, on: date, kind: PurchaseKind) -> Rupiah:
    """The highest value (rupiah) for which the marketplaces are the way; 0 when there is no such band."""
    steps = policy.steps("route", on, kind)
    return max((step.up_to or 0 for step in steps if step.gives == MARKETPLACE), default=0)


def _offered(policy: Policy, facts: RouteFacts) -> dict[str, tuple[Channel, ...]]:
    """The channels in force that offer the goods, by group."""
    available = BOTH if facts.available is None else facts.available
    unknown = sorted(available - BOTH - set(Channel))
    if unknown:
        raise _unknown_channel(unknown[0])
    return {
        group: tuple(
            Channel(row.code)
            for row in policy.channels_on(facts.on, group)
            if group in available or row.code in available
        )
        for group in (MARKETPLACE, EKATALOG)
    }


def _not_positive(value: Rupiah) -> InvalidInput:
    return InvalidInput(
        "route.value_not_positive",
        Sentence(
            f"Nilai pesanan {format_rupiah(value)} tidak di atas nol.",
            f"The value of the order, {format_rupiah(value)}, is not above zero.",
        ),
        next_step=Sentence("Periksa jumlah dan harga barang.", "Check the quantities and the prices."),
        field="value",
        data={"value": value},
    )


def _unknown_channel(code: str) -> InvalidInput:
    return InvalidInput(
        "route.unknown_channel",
        Sentence(f"Kanal «{code}» tidak dikenal.", f"The channel “{code}” is not known."),
        next_step=Sentence(
            "Pakai marketplace, ekatalog-lokal, atau kode kanal.",
            "Use marketplace, ekatalog-lokal or a channel's code.",
        ),
        field="available",
        data={"channel": code},
    )
