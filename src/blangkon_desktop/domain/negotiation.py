"""Price negotiation: rounds per line or for the shipping, on the price before tax, downwards, with their history."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from blangkon_desktop.domain.errors import RuleRefused
from blangkon_desktop.domain.money import Rupiah, format_rupiah
from blangkon_desktop.domain.text import Sentence

SHIPPING = 0
"""The line number under which a round about the shipping is kept."""


@dataclass(frozen=True, slots=True)
class NegotiationRound:
    """One agreed step down: `line` (0: shipping), price before tax from `before` to `after` in rupiah, who, when."""

    line: int
    before: Rupiah
    after: Rupiah
    note: str
    by: str
    at: str
    quantity: int = 1

    @property
    def saved(self) -> Rupiah:
        """What the round saves before tax, in rupiah."""
        return (self.before - self.after) * self.quantity


def check_round(line: int, before: Rupiah, after: Rupiah) -> None:
    """Raise RuleRefused (`negotiation.not_down`) unless the new price is lower and, for goods, above zero.

    INAPROC and the marketplaces negotiate before tax and downwards only; a higher price is an amendment.
    """
    lowest = 0 if line == SHIPPING else 1
    if lowest <= after < before:
        return
    raise RuleRefused(
        "negotiation.not_down",
        Sentence(
            f"Harga hasil negosiasi {format_rupiah(after)} tidak di bawah {format_rupiah(before)}.",
            f"The negotiated price {format_rupiah(after)} is not below {format_rupiah(before)}.",
        ),
        detail=Sentence(
            "Negosiasi menurunkan harga sebelum pajak. Harga semula tetap berlaku.",
            "Negotiation lowers the price before tax. The price of before stays.",
        ),
        next_step=Sentence("Isi harga sebelum pajak yang lebih rendah.", "Give a lower price before tax."),
        field="price",
        data={"line": line, "before": before, "after": after},
    )


def round_to_payload(item: NegotiationRound) -> dict[str, Any]:
    """A round as JSON values; who and when are the entry's."""
    return {
        "line": item.line,
        "before": str(item.before),
        "after": str(item.after),
        "note": item.note,
        "quantity": item.quantity,
    }


def round_from_payload(payload: Mapping[str, Any], by: str, at: str) -> NegotiationRound:
    """A round from JSON values."""
    return NegotiationRound(
        payload["line"], int(payload["before"]), int(payload["after"]), payload["note"], by, at, payload["quantity"]
    )
