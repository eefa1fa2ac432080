"""The names of all rules that a policy file holds, and what the rows of each must look like."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from blangkon_desktop.domain.catalogue import PurchaseKind
from blangkon_desktop.domain.people import Role
from blangkon_desktop.domain.policy_rows import RuleType, ValueKind

LADDERS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "route": ("marketplace", "ekatalog-lokal"),
        "officer": ("pejabat-pengadaan", "ppk", "pokja-pemilihan"),
        "direct": ("direct-purchase", "direct-purchase-spse", "tender", "selection"),
        "proof": ("bukti-pembelian", "kuitansi", "spk", "surat-perjanjian"),
    }
)
"""Each ladder and what its bands may give. Every kind of purchase must be covered, from the first rupiah on."""

_RUPIAH = RuleType(ValueKind.RUPIAH)
_OPTIONAL_RUPIAH = RuleType(ValueKind.RUPIAH, optional=True)
_NUMBER = RuleType(ValueKind.NUMBER)
_TEXT = RuleType(ValueKind.TEXT)
_RATE = RuleType(ValueKind.RATE)
_FLAG = RuleType(ValueKind.FLAG)
_CODES = RuleType(ValueKind.CODES)
_DAYS = RuleType(ValueKind.DAYS, optional=True)
_TAX_CODE = RuleType(ValueKind.TEXT, pattern=r"\d{6}-\d{3}", example="411122-910")
_TOKENS = r"\{(?:urut|jenis|bulan|bulan_romawi|tahun|opd)(?::0\d)?\}"
_LETTER = r"(?=.*\{urut(?::0\d)?\})(?:[^{}]|" + _TOKENS + ")+"
_DEADLINES = r"next-month-(?:0?[1-9]|[12]\d|3[01]|end)|days-\d{1,3}"
_LIMITS = RuleType(ValueKind.CODES, ("tax", "channel", "method"))
_SERVICE_CODES = RuleType(ValueKind.TEXTS, keys=("service",))
_FINAL_KEYS = (
    "rent-land-building",
    "construction-kecil",
    "construction-sbu",
    "construction-none",
    "construction-consulting-sbu",
    "construction-consulting-none",
)


def _deadlines(*keys: str) -> RuleType:
    example = "next-month-15, next-month-end, days-7"
    return RuleType(ValueKind.TEXTS, keys=keys, pattern=_DEADLINES, example=example)


RULES: Mapping[str, RuleType] = MappingProxyType(
    {
        "route.value_of": RuleType(ValueKind.CODES, ("goods", "ppn", "shipping")),
        "route.kinds": RuleType(ValueKind.CODES, tuple(kind.value for kind in PurchaseKind)),
        "route.below_line_catalogue": RuleType(ValueKind.CHOICE, ("declaration", "refuse")),
        "proof.e_purchasing": RuleType(ValueKind.CHOICE, ("surat-pesanan",)),
        "requirement.hps_above": _OPTIONAL_RUPIAH,
        "requirement.bond_above_e_purchasing": _OPTIONAL_RUPIAH,
        "requirement.bond_above_tender": _OPTIONAL_RUPIAH,
        "requirement.bond_rate": _RATE,
        "contract.growth_limit": _RATE,
        "lateness.daily_rate": _RATE,
        "lateness.base": RuleType(ValueKind.CHOICE, ("late-part",)),
        "calendar.holidays": _DAYS,
        "calendar.joint_leave": _DAYS,
        "countdown.approval_days": _NUMBER,
        "countdown.vendor_answer_days": _NUMBER,
        "inspection.by": RuleType(ValueKind.CHOICE, ("ppk", "pphp")),
        "separation.approve_own_draft": _FLAG,
        "separation.pay_own_approval": _FLAG,
        "budget.override_roles": RuleType(ValueKind.CODES, tuple(role.value for role in Role)),
        "target.umkk": _RATE,
        "target.pdn": _RATE,
        "target.absorption": RuleType(ValueKind.RATES, keys=("q1", "q2", "q3", "q4")),
        "payment.up_limit": _RUPIAH,
        "payment.kkpd_limit": _RUPIAH,
        "kuitansi.sum": RuleType(ValueKind.CHOICE, ("gross", "net")),
        "kuitansi.signers": RuleType(ValueKind.CODES, ("pa", "pptk", "bendahara", "penerima")),
        "letter.pattern": RuleType(ValueKind.TEXT, pattern=_LETTER, example="000.3.2/{urut:03}/{jenis}/{tahun}"),
        "split.window_days": _NUMBER,
        "split.tax_limit": _RUPIAH,
        "split.channel_limit": _RUPIAH,
        "split.method_limit": _RUPIAH,
        "split.by_category": _LIMITS,
        "split.same_rup_any_window": _LIMITS,
        "split.series_exempt": _LIMITS,
        "split.obvious": RuleType(ValueKind.CHOICE, ("acknowledge", "refuse")),
        "tax.rounding": RuleType(ValueKind.CHOICE, ("floor", "half-up")),
        "tax.no_npwp_factor": _RATE,
        "tax.kkpd_outside_collected": _FLAG,
        "ppn.rate": _RATE,
        "ppn.base_share": RuleType(ValueKind.RATE, optional=True),
        "ppn.treasurer_floor": _RUPIAH,
        "ppn.threshold_basis": RuleType(ValueKind.CHOICE, ("exclusive", "inclusive")),
        "ppn.exempt_objects": _CODES,
        "pph22.rate": _RATE,
        "pph22.floor": _RUPIAH,
        "pph22.object_code": _TEXT,
        "pph22.exempt_objects": _CODES,
        "pph22_marketplace.rate": _RATE,
        "pph22_marketplace.object_code": _TEXT,
        "pph22_marketplace.object_code_final": _TEXT,
        "pph23.rate": _RATE,
        "pph23.object_codes": _SERVICE_CODES,
        "pph23.catering_base": RuleType(ValueKind.CHOICE, ("excl_pbjt", "gross")),
        "pph21.bands": RuleType(ValueKind.RATES, keys=("above",)),
        "pph21.base_share": _RATE,
        "pph21.no_npwp_factor": _RATE,
        "pph21.object_codes": _SERVICE_CODES,
        "pph4_2.rates": RuleType(ValueKind.RATES, keys=_FINAL_KEYS),
        "pph4_2.object_codes": RuleType(ValueKind.TEXTS, keys=_FINAL_KEYS),
        "umkm.rate": _RATE,
        "umkm.object_code": _TEXT,
        "umkm.object_code_zero": _TEXT,
        "umkm.floor_applies": _FLAG,
        "umkm.terms": RuleType(ValueKind.NUMBERS),
        "umkm.run_off": RuleType(ValueKind.NUMBERS),
        "umkm.run_off_last_start": RuleType(ValueKind.NUMBER, optional=True),
        "pbjt.rate": _RATE,
        "pbjt.withheld_by_treasurer": _FLAG,
        "deposit.deadlines": _deadlines("ppn-up", "ppn-ls", "pph-up", "pph-ls"),
        "deposit.report_deadlines": _deadlines("ppn", "pph"),
        "deposit.on_day_off": RuleType(ValueKind.CHOICE, ("next-working-day", "same-day")),
        "deposit_code.ppn": _TAX_CODE,
        "deposit_code.pph22": _TAX_CODE,
        "deposit_code.pph23": _TAX_CODE,
        "deposit_code.pph23_rent": _TAX_CODE,
        "deposit_code.pph21": _TAX_CODE,
        "deposit_code.pph21_final": _TAX_CODE,
        "deposit_code.pph4_2_rent": _TAX_CODE,
        "deposit_code.pph4_2_construction": _TAX_CODE,
        "deposit_code.umkm": _TAX_CODE,
        "deposit_code.prepaid": replace(_TAX_CODE, optional=True),
        "stamp.duty": _RUPIAH,
        "stamp.receipt_above": _RUPIAH,
        "stamp.always": _CODES,
        "stamp.when_countersigned": _CODES,
    }
)
"""Every rule that the program asks for. A row of another name is refused, a missing one too."""
