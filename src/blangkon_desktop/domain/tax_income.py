"""Which income tax (PPh) is withheld from a payment: article, rate, base, object code.

Articles 22 and 23, 21 for persons, 4(2) for rent of land and for construction, and the final tax of small
enterprises. The rates and codes are rows of the policy.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction

from blangkon_desktop.domain.money import Rupiah, format_rupiah
from blangkon_desktop.domain.policy import Policy
from blangkon_desktop.domain.policy_rows import rate_of, rate_text
from blangkon_desktop.domain.rounding import rounded_on
from blangkon_desktop.domain.tax_facts import Pph, TaxFacts
from blangkon_desktop.domain.tax_umkm import umkm_standing
from blangkon_desktop.domain.text import Sentence

GOODS_OBJECTS = frozenset(
    {"goods", "restaurant-food", "fuel", "lubricants", "gas", "water", "electricity", "post", "telecom", "air-ticket"}
)
"""What is bought as goods (PPh 22); everything else that is not rent or construction is a service."""

_FINAL = frozenset({"rent-land-building", "construction", "construction-consulting"})
KNOWN_OBJECTS = GOODS_OBJECTS | _FINAL | {"service", "catering", "rent-goods"}
"""Everything that can be bought, as the taxes distinguish it."""
_FACILITY = {"pph22": "TaxExAr22", "pph23": "TaxExAr23"}
_TYPES = {"pph22": "PPh22", "pph23": "PPh23", "pph21": "PPh21", "pph4_2": "PPh4(2)"}


@dataclass(frozen=True, slots=True)
class PphBase:
    """What PPh is counted from (rupiah before PPN), and what is tested against the floor of article 22."""

    base: Rupiah
    tested: Rupiah


def income_tax(policy: Policy, facts: TaxFacts, amounts: PphBase, *, collector: str) -> Pph:
    """The PPh of a payment. A base and amount of 0 with no code means that nothing is withheld."""
    if collector == "marketplace":
        return _by_marketplace(policy, facts, amounts.base)
    article = article_of(facts)
    if collector == "none":
        return _nothing(_TYPES[article], policy.source("tax.kkpd_outside_collected", facts.on), _NOT_COLLECTED)
    if article == "pph4_2":
        return _final(policy, facts, amounts.base)
    if article in facts.vendor.skb:
        return replace(_nothing(_TYPES[article], _SKB_SOURCE, _SKB), facility_code=_FACILITY[article])
    if article == "pph22" and facts.object in policy.codes("pph22.exempt_objects", facts.on):
        return _nothing("PPh22", policy.source("pph22.exempt_objects", facts.on), _EXEMPT)
    small = _small_enterprise(policy, facts, amounts, article)
    if small is not None:
        return small
    if article == "pph22":
        return _article_22(policy, facts, amounts)
    return _article_21(policy, facts, amounts.base) if article == "pph21" else _article_23(policy, facts, amounts.base)


def article_of(facts: TaxFacts) -> str:
    """The article that a payment falls under when the treasurer withholds: `pph22`, `pph23`, `pph21`, `pph4_2`."""
    if facts.object in GOODS_OBJECTS:
        return "pph22"
    if facts.object in _FINAL:
        return "pph4_2"
    if facts.object == "rent-goods":
        return "pph23"
    return "pph21" if facts.vendor.is_person else "pph23"


def _by_marketplace(policy: Policy, facts: TaxFacts, base: Rupiah) -> Pph:
    """PMK 58/2022: 0.5 % of everything that goes through the platform, without a floor."""
    on = facts.on
    source = policy.source("pph22_marketplace.rate", on)
    if "pph22" in facts.vendor.skb:
        return replace(_nothing("PPh22", _SKB_SOURCE, _SKB), facility_code=_FACILITY["pph22"])
    final = umkm_standing(policy, on, facts.vendor).applies
    rate = policy.rate("pph22_marketplace.rate", on)
    if not facts.vendor.npwp and not final:
        rate *= policy.rate("tax.no_npwp_factor", on)
    code = policy.text(f"pph22_marketplace.object_code{'_final' if final else ''}", on)
    amount = rounded_on(policy, on, base * rate)
    return Pph("PPh22", rate_text(rate), base, amount, code, final=final, source=source)


def _final(policy: Policy, facts: TaxFacts, base: Rupiah) -> Pph:
    """Article 4(2): rent of land and buildings, construction by certificate; the same without NPWP."""
    key = facts.object
    if facts.object != "rent-land-building":
        sbu = facts.vendor.sbu
        small = sbu == "kecil" and facts.object == "construction"
        key += "-kecil" if small else "-none" if sbu in ("", "none") else "-sbu"
    rate = rate_of(policy.texts("pph4_2.rates", facts.on)[key])
    code = policy.texts("pph4_2.object_codes", facts.on)[key]
    amount = rounded_on(policy, facts.on, base * rate)
    source = policy.source("pph4_2.rates", facts.on)
    return Pph("PPh4(2)", rate_text(rate), base, amount, code, final=True, source=source)


def _small_enterprise(policy: Policy, facts: TaxFacts, amounts: PphBase, article: str) -> Pph | None:
    """0.5 % final, or 0 % for a person whose statement says that the year's turnover is small; None: ordinary."""
    on = facts.on
    kind = "PPh_final_UMKM"
    if facts.vendor.is_person and facts.vendor.turnover_statement and policy.find("umkm.object_code_zero", on):
        code = policy.text("umkm.object_code_zero", on)
        source = policy.source("umkm.object_code_zero", on)
        return replace(_nothing(kind, source, _SMALL_TURNOVER), final=True, report_code=code)
    if facts.vendor.umkm_letter is None:
        return None
    standing = umkm_standing(policy, on, facts.vendor)
    if not standing.applies:
        return None
    rate, source = policy.rate("umkm.rate", on), policy.source("umkm.rate", on)
    if article == "pph22" and policy.flag("umkm.floor_applies", on) and _under_floor(policy, facts, amounts):
        return Pph(kind, rate_text(rate), 0, 0, None, final=True, source=source, reason=_floor_reason(policy, facts))
    amount = rounded_on(policy, on, amounts.base * rate)
    code = policy.text("umkm.object_code", on)
    return Pph(kind, rate_text(rate), amounts.base, amount, code, True, "PP23", source=source, reason=standing.reason)


def _article_22(policy: Policy, facts: TaxFacts, amounts: PphBase) -> Pph:
    """1.5 % of the price before PPN, not up to the floor unless the payment was split."""
    rate = policy.rate("pph22.rate", facts.on) * _npwp_factor(policy, facts)
    source = policy.source("pph22.rate", facts.on)
    if _under_floor(policy, facts, amounts):
        return Pph("PPh22", rate_text(rate), 0, 0, None, source=source, reason=_floor_reason(policy, facts))
    amount = rounded_on(policy, facts.on, amounts.base * rate)
    return Pph(
        "PPh22", rate_text(rate), amounts.base, amount, policy.text("pph22.object_code", facts.on), source=source
    )


def _article_23(policy: Policy, facts: TaxFacts, base: Rupiah) -> Pph:
    """2 % of services by a body and of rent of things, from the first rupiah."""
    rate = policy.rate("pph23.rate", facts.on) * _npwp_factor(policy, facts)
    codes = policy.texts("pph23.object_codes", facts.on)
    code = codes.get(facts.service) or codes.get(facts.object) or codes["service"]
    amount = rounded_on(policy, facts.on, base * rate)
    return Pph("PPh23", rate_text(rate), base, amount, code, source=policy.source("pph23.rate", facts.on))


def _article_21(policy: Policy, facts: TaxFacts, gross: Rupiah) -> Pph:
    """Services by a person: the bands of Pasal 17 on half of the gross; 20 % more without NPWP."""
    on = facts.on
    share = policy.rate("pph21.base_share", on)
    base = rounded_on(policy, on, gross * share)
    factor = Fraction(1) if facts.vendor.npwp else policy.rate("pph21.no_npwp_factor", on)
    taxed, rates = _banded(policy, facts, base)
    shown = " + ".join(rate_text(rate * factor) for rate in rates)
    codes = policy.texts("pph21.object_codes", on)
    code = codes.get(facts.service) or codes["service"]
    amount = rounded_on(policy, on, taxed * factor)
    return Pph(
        "PPh21", f"{shown} x {rate_text(share)}", base, amount, code, source=policy.source("pph21.base_share", on)
    )


def _banded(policy: Policy, facts: TaxFacts, base: Rupiah) -> tuple[Fraction, list[Fraction]]:
    """The tax of `base` on top of what already counts this year, and the rates that were touched."""
    bands = policy.texts("pph21.bands", facts.on)
    limits = sorted(int(key) for key in bands if key.isdecimal())
    steps: list[tuple[int | None, Fraction]] = [(limit, rate_of(bands[str(limit)])) for limit in limits]
    steps.append((None, rate_of(bands["above"])))
    tax, rates, low = Fraction(0), [], facts.pph21_base_before
    top = facts.pph21_base_before + base
    for limit, rate in steps:
        high = top if limit is None else min(top, limit)
        if high > low:
            tax += (high - low) * rate
            rates.append(rate)
            low = high
    return tax, rates or [steps[0][1]]


def _npwp_factor(policy: Policy, facts: TaxFacts) -> Fraction:
    return Fraction(1) if facts.vendor.npwp else policy.rate("tax.no_npwp_factor", facts.on)


def _under_floor(policy: Policy, facts: TaxFacts, amounts: PphBase) -> bool:
    return not facts.split and amounts.tested <= policy.amount("pph22.floor", facts.on)


def _floor_reason(policy: Policy, facts: TaxFacts) -> Sentence:
    floor = format_rupiah(policy.amount("pph22.floor", facts.on))
    return Sentence(
        f"Harga sebelum PPN tidak melebihi {floor} dan tidak dipecah: PPh tidak dipungut.",
        f"The price before PPN does not exceed {floor} and was not split: no PPh is withheld.",
    )


def _nothing(kind: str, source: str, reason: Sentence) -> Pph:
    return Pph(kind, "0%", 0, 0, None, source=source, reason=reason)


_SKB_SOURCE = "Surat Keterangan Bebas (SKB) pemungutan PPh"
_SKB = Sentence(
    "Surat Keterangan Bebas ada: PPh tidak dipungut; lampirkan suratnya.",
    "There is an exemption letter (SKB): no PPh is withheld; attach the letter.",
)
_EXEMPT = Sentence("Barang ini dikecualikan dari pemungutan PPh 22.", "These goods are exempt from PPh 22.")
_NOT_COLLECTED = Sentence("Pada pembayaran ini PPh tidak dipungut.", "No PPh is collected on this payment.")
_SMALL_TURNOVER = Sentence(
    "Orang pribadi dengan peredaran usaha sampai Rp500 juta setahun dan surat pernyataan: 0%.",
    "A person with a turnover of up to Rp500 million a year and a statement: 0%.",
)
