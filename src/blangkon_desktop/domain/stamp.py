"""Stamp duty (bea meterai) on papers, UU 10/2020."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from blangkon_desktop.domain.money import Rupiah, format_rupiah
from blangkon_desktop.domain.policy import Policy
from blangkon_desktop.domain.text import Sentence


@dataclass(frozen=True, slots=True)
class StampDuty:
    """The duty of each original of a paper (rupiah, 0 for none), why, and its source."""

    per_original: Rupiah
    reason: Sentence
    source: str


def stamp_duty(policy: Policy, on: date, paper: str, gross: Rupiah, *, countersigned: bool = False) -> StampDuty:
    """The stamp duty of a paper dated `on` that states `gross` rupiah (before any withholding).

    A kuitansi of more than Rp5,000,000 (Pasal 3 (2) g) and agreements of any amount (Pasal 3 (2) a); a surat
    pesanan only when the vendor countersigns it as an agreement; receipts inside an organisation and tax receipts
    never (Pasal 7).
    """
    kind = paper.replace("_", "-")
    duty = policy.amount("stamp.duty", on)
    agreements = policy.codes("stamp.always", on)
    signed = countersigned and kind in policy.codes("stamp.when_countersigned", on)
    if kind in agreements or signed:
        reason = Sentence("Surat perjanjian dikenai bea meterai berapa pun nilainya.", "Agreements bear stamp duty.")
        return StampDuty(duty, reason, policy.source("stamp.always", on))
    above = policy.amount("stamp.receipt_above", on)
    source = policy.source("stamp.receipt_above", on)
    shown = format_rupiah(above)
    if kind == "kuitansi" and gross > above:
        return StampDuty(duty, Sentence(f"Kuitansi di atas {shown}.", f"A receipt of more than {shown}."), source)
    return StampDuty(0, Sentence("Surat ini tidak terutang bea meterai.", "No stamp duty on this paper."), source)
