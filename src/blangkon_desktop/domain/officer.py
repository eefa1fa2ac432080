"""Who carries out a purchase: pejabat pengadaan, PPK or pokja pemilihan, by value and date."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from blangkon_desktop.domain.catalogue import PurchaseKind
from blangkon_desktop.domain.money import Rupiah
from blangkon_desktop.domain.policy import Policy
from blangkon_desktop.domain.policy_rows import Band
from blangkon_desktop.domain.text import Sentence

E_PURCHASING = frozenset({"marketplace", "ekatalog-lokal"})
"""The outcomes of a route that stay inside Blangkon's channels."""

OFFICER_NAMES = {
    "pejabat-pengadaan": Sentence("Pejabat Pengadaan", "procurement officer (Pejabat Pengadaan)"),
    "ppk": Sentence("Pejabat Pembuat Komitmen", "commitment officer (Pejabat Pembuat Komitmen)"),
    "pokja-pemilihan": Sentence("Pokja Pemilihan", "selection working group (Pokja Pemilihan)"),
}


@dataclass(frozen=True, slots=True)
class Executor:
    """The officer who buys, the stable id of the rule that says so, and its legal source.

    He does for values above `above` up to and including `ceiling` (rupiah; None: without end).
    """

    officer: str
    rule: str
    source: str
    ceiling: Rupiah | None = None
    above: Rupiah = 0


def executor_of(policy: Policy, outcome: str, value: Rupiah, on: date, kind: PurchaseKind) -> Executor:
    """Who carries out a purchase of `value` rupiah with this outcome of the route on a day.

    E-purchasing: Perpres 16/2018 jo. 12/2021 Pasal 11-12, from 2026-09-01 Peraturan LKPP 2/2026. Outside the
    channels the band of the direct ladder names the officer.
    """
    if outcome in E_PURCHASING:
        band = policy.band("officer", value, on, kind)
        return Executor(band.gives, band.band_id, band.basis.source, band.up_to, band.over)
    band = _direct_band(policy, outcome, value, on, kind)
    officer = band.officer or "pejabat-pengadaan"
    return Executor(officer, band.band_id, band.basis.source, band.up_to, band.over)


def officer_ceiling(policy: Policy, on: date, kind: PurchaseKind = PurchaseKind.GOODS) -> Rupiah | None:
    """Up to which value (rupiah) the pejabat pengadaan buys through the channels; None: without a ceiling."""
    return next((b.up_to for b in policy.steps("officer", on, kind) if b.gives == "pejabat-pengadaan"), 0)


def _direct_band(policy: Policy, outcome: str, value: Rupiah, on: date, kind: PurchaseKind) -> Band:
    named = next((b for b in policy.steps("direct", on, kind) if b.gives == outcome and b.holds(value)), None)
    return named or policy.band("direct", value, on, kind)
