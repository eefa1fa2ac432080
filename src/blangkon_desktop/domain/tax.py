"""The taxes of one payment: PPN, PPh and PBJT, who collects them, and what the seller gets.

The collector is a fact, never guessed: a marketplace's invoice carries its taxes and the treasurer withholds
nothing (PMK 58/2022), or the treasurer withholds (PMK 231/2019 jo. PMK 59/2022, PMK 51/2025). Never both.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.money import MAX_RUPIAH, Rupiah, format_rupiah
from blangkon_desktop.domain.policy import Policy
from blangkon_desktop.domain.policy_rows import rate_text
from blangkon_desktop.domain.rounding import rounded_on
from blangkon_desktop.domain.tax_facts import COLLECTORS, PRICE_BASES, Pph, TaxFacts, TaxResult
from blangkon_desktop.domain.tax_income import KNOWN_OBJECTS, PphBase, income_tax
from blangkon_desktop.domain.tax_ppn import base_of_inclusive, order_ppn, other_base, ppn_of, ppn_rate
from blangkon_desktop.domain.tax_words import Collected, tax_steps
from blangkon_desktop.domain.text import Sentence

__all__ = ["compute_tax", "order_ppn"]

_FOOD = frozenset({"catering", "restaurant-food"})


@dataclass(frozen=True, slots=True)
class _Price:
    """The price of a payment taken apart, in rupiah: taxed base, PPN, and what carries no PPN."""

    taxed: Rupiah
    ppn: Rupiah
    untaxed: Rupiah

    @property
    def before_tax(self) -> Rupiah:
        return self.taxed + self.untaxed

    @property
    def gross(self) -> Rupiah:
        return self.taxed + self.ppn + self.untaxed


def compute_tax(policy: Policy, facts: TaxFacts) -> TaxResult:
    """The taxes of a payment on `facts.on`, in whole rupiah, with the steps that lead there.

    Raises InvalidInput `tax.amount_not_positive`, `tax.unknown_choice`, `policy.no_row`.
    """
    _check(facts)
    collector = _collector(policy, facts)
    price = _price(policy, facts, collector)
    pbjt = _pbjt(policy, facts, price.before_tax)
    pph = income_tax(policy, facts, _pph_base(policy, facts, price.before_tax, pbjt, collector), collector=collector)
    collected = _collected(policy, facts, price, pph, collector)
    withheld_pbjt = pbjt if collector == "treasurer" and policy.flag("pbjt.withheld_by_treasurer", facts.on) else 0
    deposits = (
        (price.ppn if collected.ppn == "treasurer" else 0)
        + (pph.amount if collected.pph == "treasurer" else 0)
        + withheld_pbjt
    )
    dpp = (price.taxed if price.ppn or price.taxed else price.before_tax) - pbjt
    rate = ppn_rate(policy, facts.on, luxury=facts.luxury) if price.taxed else None
    return TaxResult(
        dpp=dpp,
        dpp_nilai_lain=other_base(policy, facts.on, price.taxed) if rate and rate.has_other_base else None,
        ppn=price.ppn,
        ppn_statutory_rate=rate_text(rate.statutory) if rate else None,
        pbjt=pbjt,
        pbjt_paid_by=_pbjt_payer(facts, withheld_pbjt),
        pph=pph,
        ppn_collected_by=collected.ppn,
        pph_collected_by=collected.pph,
        gross_total=price.gross,
        paid_to_seller_or_platform=price.gross - deposits,
        treasurer_deposits=deposits,
        steps=tax_steps(policy, facts, price.taxed, price.ppn, price.gross, pbjt, pph, collected, deposits),
        notices=_notices(policy, facts, price, collector),
    )


def _check(facts: TaxFacts) -> None:
    amounts = [line.amount for line in facts.lines] or [facts.amount]
    if min(amounts) < 0 or sum(amounts) <= 0:
        raise InvalidInput(
            "tax.amount_not_positive",
            Sentence("Jumlah pembayaran tidak di atas nol.", "The amount of the payment is not above zero."),
            next_step=Sentence("Periksa jumlahnya.", "Check the amount."),
            field="amount",
        )
    for part, amount, most in (
        ("faktur_ppn", facts.faktur_ppn, sum(amounts)),
        ("pbjt_in_price", facts.pbjt_in_price, sum(amounts)),
        ("pph21_base_before", facts.pph21_base_before, MAX_RUPIAH),
    ):
        if amount is not None and not 0 <= amount <= most:
            raise _out_of_range(part, amount)
    for name, value, allowed in (
        ("price_basis", facts.price_basis, PRICE_BASES),
        ("collector", facts.collector, COLLECTORS),
        ("object", facts.object, tuple(sorted(KNOWN_OBJECTS))),
    ):
        if value not in allowed:
            raise InvalidInput(
                "tax.unknown_choice",
                Sentence(f"«{value}» tidak dikenal sebagai {name}.", f"“{value}” is not a known {name}."),
                next_step=Sentence(f"Pakai salah satu: {', '.join(allowed)}.", f"Use one of: {', '.join(allowed)}."),
                field=name,
            )


def _out_of_range(name: str, amount: Rupiah) -> InvalidInput:
    shown = format_rupiah(amount)
    return InvalidInput(
        "tax.part_out_of_range",
        Sentence(
            f"{name} {shown} tidak mungkin pada pembayaran ini.", f"{name} {shown} can't be part of this payment."
        ),
        next_step=Sentence("Periksa angkanya terhadap faktur.", "Check the figure against the invoice."),
        field=name,
    )


def _collector(policy: Policy, facts: TaxFacts) -> str:
    """The collector of the facts; a government card at an ordinary shop leaves the treasurer out (PMK 59/2022)."""
    by_card = facts.collector == "treasurer" and facts.payment.upper() == "KKPD"
    if by_card and not policy.flag("tax.kkpd_outside_collected", facts.on):
        return "none"
    return facts.collector


def _price(policy: Policy, facts: TaxFacts, collector: str) -> _Price:
    """Take the price apart: lines are added up first and taxed once; the faktur's own PPN wins."""
    lines = [(line.amount, line.ppn) for line in facts.lines] or [(facts.amount, True)]
    charged = _carries_ppn(policy, facts, collector)
    taxed = sum(amount for amount, flag in lines if flag and charged)
    untaxed = sum(amount for amount, _ in lines) - taxed
    if not taxed:
        return _Price(0, 0, untaxed)
    if facts.price_basis == "exclusive":
        ppn = ppn_of(policy, facts.on, taxed, luxury=facts.luxury) if facts.faktur_ppn is None else facts.faktur_ppn
        return _Price(taxed, ppn, untaxed)
    base = base_of_inclusive(policy, facts.on, taxed, luxury=facts.luxury)
    if facts.faktur_ppn is not None:
        if facts.faktur_ppn > taxed:
            raise _out_of_range("faktur_ppn", facts.faktur_ppn)
        base = taxed - facts.faktur_ppn
    return _Price(base, taxed - base, untaxed)


def _carries_ppn(policy: Policy, facts: TaxFacts, collector: str) -> bool:
    """On a marketplace PPN follows the item, elsewhere only a PKP charges it; food and exempt goods never."""
    if facts.price_basis == "no-ppn" or not facts.item_is_ppn_object:
        return False
    if facts.object in policy.codes("ppn.exempt_objects", facts.on):
        return False
    return collector == "marketplace" or facts.vendor.pkp


def _pbjt(policy: Policy, facts: TaxFacts, before_tax: Rupiah) -> Rupiah:
    """The regional food tax that sits in the price; for catering by the rate of the policy when nothing is said."""
    if facts.object not in _FOOD:
        return 0
    if facts.pbjt_in_price is not None:
        return facts.pbjt_in_price
    if facts.object != "catering":
        return 0
    rate = policy.rate("pbjt.rate", facts.on)
    return before_tax - rounded_on(policy, facts.on, before_tax / (Fraction(1) + rate))


def _pbjt_payer(facts: TaxFacts, withheld: Rupiah) -> str | None:
    if facts.object not in _FOOD:
        return None
    return "treasurer" if withheld else "vendor"


def _pph_base(policy: Policy, facts: TaxFacts, before_tax: Rupiah, pbjt: Rupiah, collector: str) -> PphBase:
    """The price before PPN; the treasurer leaves the food tax out of it unless the policy says `gross`."""
    keeps_pbjt = collector == "marketplace" or policy.text("pph23.catering_base", facts.on) == "gross"
    return PphBase(before_tax if keeps_pbjt else before_tax - pbjt, before_tax)


def _collected(policy: Policy, facts: TaxFacts, price: _Price, pph: Pph, collector: str) -> Collected:
    by_pph = collector if pph.amount else "none"
    if not price.ppn:
        return Collected("none", by_pph)
    if collector == "treasurer" and _under_ppn_floor(policy, facts, price):
        return Collected("vendor", by_pph)
    return Collected("vendor" if collector == "none" else collector, by_pph)


def _under_ppn_floor(policy: Policy, facts: TaxFacts, price: _Price) -> bool:
    """Not collected up to Rp2,000,000 that were not split (PMK 231/2019 Pasal 18 jo. PMK 59/2022)."""
    with_tax = policy.text("ppn.threshold_basis", facts.on) == "inclusive"
    tested = price.gross if with_tax else price.before_tax
    return not facts.split and tested <= policy.amount("ppn.treasurer_floor", facts.on)


def _notices(policy: Policy, facts: TaxFacts, price: _Price, collector: str) -> tuple[Sentence, ...]:
    """The band in which it matters whether the floor of PPN is read with or without PPN."""
    floor = policy.amount("ppn.treasurer_floor", facts.on)
    if collector != "treasurer" or facts.split or not price.ppn or not price.before_tax <= floor < price.gross:
        return ()
    shown = format_rupiah(floor)
    return (
        Sentence(
            f"Batas {shown} dapat dibaca dengan atau tanpa PPN; di sini itu berbeda. Tanyakan kepada KPP bila ragu.",
            f"The floor of {shown} can be read with or without PPN; here it matters. Ask the tax office when in doubt.",
        ),
    )
