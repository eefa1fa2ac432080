"""The steps of a tax calculation as sentences, each with its numbers and its legal source."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from blangkon_desktop.domain.money import Rupiah, format_rupiah
from blangkon_desktop.domain.policy import Policy
from blangkon_desktop.domain.policy_rows import rate_text
from blangkon_desktop.domain.tax_facts import Pph, TaxFacts, TaxStep
from blangkon_desktop.domain.tax_ppn import other_base, ppn_rate
from blangkon_desktop.domain.text import Sentence

COLLECTOR_NAMES = {
    "treasurer": Sentence("bendahara", "the treasurer"),
    "marketplace": Sentence("marketplace", "the marketplace"),
    "vendor": Sentence("penyedia sendiri", "the vendor"),
    "none": Sentence("tidak ada", "nobody"),
}


@dataclass(frozen=True, slots=True)
class Collected:
    """Who collects PPN and who withholds PPh: `treasurer`, `marketplace`, `vendor`, `none`."""

    ppn: str
    pph: str


def tax_steps(
    policy: Policy,
    facts: TaxFacts,
    taxed: Rupiah,
    ppn: Rupiah,
    gross: Rupiah,
    pbjt: Rupiah,
    pph: Pph,
    collected: Collected,
    deposits: Rupiah,
) -> tuple[TaxStep, ...]:
    """From the price to what the seller gets. All amounts in rupiah."""
    return (
        *_ppn_steps(policy, facts, taxed, ppn, gross, collected.ppn),
        *_pbjt_steps(policy, facts, pbjt),
        _pph_step(pph, collected.pph),
        _payment_step(gross, deposits),
    )


def _ppn_steps(
    policy: Policy, facts: TaxFacts, taxed: Rupiah, ppn: Rupiah, gross: Rupiah, collector: str
) -> Iterator[TaxStep]:
    if not taxed:
        source = policy.source("ppn.exempt_objects", facts.on)
        text = Sentence(
            f"Tidak ada PPN dalam {format_rupiah(gross)}.", f"There is no PPN in the {format_rupiah(gross)}."
        )
        yield TaxStep(text, source)
        return
    rate = ppn_rate(policy, facts.on, luxury=facts.luxury)
    shown = rate_text(rate.statutory)
    base, other = format_rupiah(taxed), other_base(policy, facts.on, taxed) if rate.has_other_base else None
    if other is not None:
        part = f"{rate.share.numerator}/{rate.share.denominator}"
        nilai = format_rupiah(other)
        yield TaxStep(
            Sentence(
                f"DPP {base}; DPP nilai lain {part} = {nilai}.",
                f"Tax base {base}; {part} of it (nilai lain) = {nilai}.",
            ),
            rate.source,
        )
        base = nilai
    yield TaxStep(
        Sentence(f"PPN {shown} x {base} = {format_rupiah(ppn)}.", f"PPN {shown} x {base} = {format_rupiah(ppn)}."),
        rate.source,
    )
    who = COLLECTOR_NAMES[collector]
    yield TaxStep(
        Sentence(f"PPN disetor oleh: {who.id}.", f"PPN is paid to the state by: {who.en}."), _basis(policy, facts)
    )


def _pbjt_steps(policy: Policy, facts: TaxFacts, pbjt: Rupiah) -> Iterator[TaxStep]:
    if pbjt:
        amount = format_rupiah(pbjt)
        yield TaxStep(
            Sentence(f"PBJT makanan dan minuman di dalam harga: {amount}.", f"Food tax (PBJT) in the price: {amount}."),
            policy.source("pbjt.rate", facts.on),
        )


def _pph_step(pph: Pph, collector: str) -> TaxStep:
    if pph.amount == 0 and pph.reason is not None:
        return TaxStep(pph.reason, pph.source)
    sum_of = f"{pph.type} {pph.rate} x {format_rupiah(pph.base)} = {format_rupiah(pph.amount)}"
    if pph.type == "PPh21":
        sum_of = f"PPh21 ({pph.rate}): {format_rupiah(pph.base)} -> {format_rupiah(pph.amount)}"
    who = COLLECTOR_NAMES[collector]
    return TaxStep(
        Sentence(f"{sum_of}, dipungut oleh: {who.id}.", f"{sum_of}, withheld by: {who.en}."),
        pph.source,
    )


def _payment_step(gross: Rupiah, deposits: Rupiah) -> TaxStep:
    total, net, held = format_rupiah(gross), format_rupiah(gross - deposits), format_rupiah(deposits)
    return TaxStep(
        Sentence(
            f"Dari {total} bendahara menyetor {held} dan membayarkan {net}.",
            f"Of {total} the treasurer deposits {held} and pays out {net}.",
        ),
        "",
    )


def _basis(policy: Policy, facts: TaxFacts) -> str:
    rule = "pph22_marketplace.rate" if facts.collector == "marketplace" else "ppn.treasurer_floor"
    return policy.source(rule, facts.on)
