"""What the treasurer does with withheld tax: under which code it is paid in, until when, and when it is reported.

PMK 81/2024 Pasal 94, 100, 169 and 171 since 2025, before that PMK 231/2019; codes are KAP-KJS pairs. All of it is dated
rows of the policy (`deposit.*`, `deposit_code.*`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from blangkon_desktop.domain.money import Rupiah
from blangkon_desktop.domain.policy import Policy
from blangkon_desktop.domain.receipt import TaxRecord
from blangkon_desktop.domain.tax_facts import Pph, TaxFacts, TaxResult
from blangkon_desktop.domain.workdays import next_working_day

_PPH_RULES = {"PPh22": "pph22", "PPh23": "pph23", "PPh21": "pph21", "PPh_final_UMKM": "umkm"}
_RENT_OF_THINGS = "rent-goods"
_RENT_OF_LAND = "rent-land-building"
_END = date(date.max.year, 10, 1)
"""From here on the calendar has no next months; there is no later deadline than its last day."""


@dataclass(frozen=True, slots=True)
class Deposit:
    """One tax to be paid in: `tax` is `PPN` or the type of the PPh, `amount` in rupiah, `code` its KAP-KJS.

    `due` is the last day for paying it in, `report_by` the last day for reporting it; both after any shift over days
    on which nobody works. `source` names the deadline's law and `code_source` the code's.
    """

    tax: str
    amount: Rupiah
    code: str
    due: date
    report_by: date
    source: str
    code_source: str


def deposits_of(policy: Policy, facts: TaxFacts, result: TaxResult) -> tuple[Deposit, ...]:
    """What the treasurer pays in after a payment; empty when a marketplace or nobody collects.

    A regional food tax that a policy lets the treasurer withhold goes to the region by its own paper, not here. On a
    day for which the policy has no deadlines there is nothing to say.
    """
    if policy.find("deposit.deadlines", facts.on) is None:
        return ()
    return tuple(_deposits(policy, facts, result))


def deposits_of_record(policy: Policy, on: date, payment: str, tax: TaxRecord) -> tuple[Deposit, ...]:
    """What the treasurer pays in after a recorded payment of a day by `UP`, `GU`, `LS` or `KKPD`, as `deposits_of`.

    Orders buy no rents, so a PPh 4(2) of a record is that of construction.
    """
    if policy.find("deposit.deadlines", on) is None:
        return ()
    made = []
    if tax.ppn_withheld:
        made.append(_dated(policy, on, payment, "PPN", "ppn", tax.ppn_withheld, "ppn"))
    if tax.pph_withheld:
        rule = _PPH_RULES.get(tax.pph_type, "pph4_2_construction")
        made.append(_dated(policy, on, payment, tax.pph_type, "pph", tax.pph_withheld, rule))
    return tuple(made)


def deposit_deadline(policy: Policy, on: date, tax: str, payment: str) -> date:
    """The last day for paying in a tax (`ppn` or `pph`) of a payment by `UP`, `GU`, `LS` or `KKPD` on a day."""
    way = "ls" if payment.upper() == "LS" else "up"
    return _deadline(policy, on, policy.texts("deposit.deadlines", on)[f"{tax}-{way}"])


def _deposits(policy: Policy, facts: TaxFacts, result: TaxResult) -> Iterator[Deposit]:
    if result.ppn_collected_by == "treasurer" and result.ppn:
        yield _deposit(policy, facts, "PPN", "ppn", result.ppn, "ppn")
    if result.pph_collected_by == "treasurer" and result.pph.amount:
        rule = _pph_rule(facts, result.pph)
        yield _deposit(policy, facts, result.pph.type, "pph", result.pph.amount, rule)


def _pph_rule(facts: TaxFacts, pph: Pph) -> str:
    if pph.type == "PPh4(2)":
        return "pph4_2_rent" if facts.object == _RENT_OF_LAND else "pph4_2_construction"
    rule = _PPH_RULES[pph.type]
    return "pph23_rent" if rule == "pph23" and facts.object == _RENT_OF_THINGS else rule


def _deposit(policy: Policy, facts: TaxFacts, tax: str, family: str, amount: Rupiah, rule: str) -> Deposit:
    return _dated(policy, facts.on, facts.payment, tax, family, amount, rule)


def _dated(policy: Policy, on: date, payment: str, tax: str, family: str, amount: Rupiah, rule: str) -> Deposit:
    code = policy.row(f"deposit_code.{rule}", on)
    return Deposit(
        tax=tax,
        amount=amount,
        code=str(code.value),
        due=deposit_deadline(policy, on, family, payment),
        report_by=_deadline(policy, on, policy.texts("deposit.report_deadlines", on)[family]),
        source=policy.source("deposit.deadlines", on),
        code_source=code.basis.source,
    )


def _deadline(policy: Policy, on: date, written: str) -> date:
    """`days-7`, `next-month-15` or `next-month-end` from a day, moved over days off when the policy says so."""
    if on >= _END:
        return date.max
    kind, _, figure = written.rpartition("-")
    if kind == "days":
        day = on + timedelta(days=int(figure))
    else:
        first = _month_start(on, 1)
        last = _month_start(on, 2) - timedelta(days=1)
        day = last if figure == "end" else min(last, first + timedelta(days=int(figure) - 1))
    shifts = policy.text("deposit.on_day_off", on) == "next-working-day"
    return next_working_day(policy, day) if shifts else day


def _month_start(on: date, months: int) -> date:
    count = on.year * 12 + on.month - 1 + months
    return date(count // 12, count % 12 + 1, 1)
