"""RUP packages, their accounts, the ceilings of the DPA, and one line of each with what orders use and what is left."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from blangkon_desktop.domain.catalogue import PurchaseKind
from blangkon_desktop.domain.errors import RuleRefused
from blangkon_desktop.domain.money import Rupiah, format_rupiah
from blangkon_desktop.domain.people import ROLE_LABELS, Role
from blangkon_desktop.domain.text import Sentence

LineKey = tuple[str, str]
"""RUP code and account."""

DpaKey = tuple[str, str, str]
"""Sub-activity, account, and the package or group as the SIPD recap names it."""

SEVERAL = "; "
"""Between the sub-activities of a share that has several."""

OVERRIDERS = (Role.PA, Role.KPA)
"""Who may allow going beyond a ceiling where no policy says otherwise: who answers for the budget."""


@dataclass(frozen=True, slots=True)
class RupPackage:
    """A package announced in SiRUP. `ceiling` is its pagu in rupiah; `satker` the office's code.

    A package that SiRUP withdrew is kept with `in_force` False, because orders may name it.
    """

    rup: str
    name: str
    method: str
    kind: PurchaseKind
    ceiling: Rupiah
    satker: str
    year: int
    specification: str = ""
    in_force: bool = True


@dataclass(frozen=True, slots=True)
class AccountShare:
    """What one package may spend on one account: the sum of its MAK rows in rupiah."""

    rup: str
    account: str
    sub_activity: str
    ceiling: Rupiah
    source_of_funds: str = ""

    @property
    def sub_activities(self) -> tuple[str, ...]:
        """Nearly always one."""
        return tuple(part for part in self.sub_activity.split(SEVERAL) if part)


@dataclass(frozen=True, slots=True)
class DpaCeiling:
    """A row of the SIPD recap: what a sub-activity may spend on an account, in rupiah; it names no RUP code."""

    sub_activity: str
    account: str
    package: str
    ceiling: Rupiah
    sub_activity_name: str = ""
    account_name: str = ""
    source_of_funds: str = ""

    @property
    def key(self) -> DpaKey:
        """What is summed into one."""
        return self.sub_activity, self.account, self.package


@dataclass(frozen=True, slots=True)
class Allowance:
    """A written permission to order beyond the ceiling of a line; `amount` rupiah. Withdrawn ones stay on record."""

    allowance_id: str
    rup: str
    account: str
    amount: Rupiah
    reason: str
    given_by: str
    given_at: str
    withdrawn_by: str = ""
    withdrawn_at: str = ""
    withdrawn_reason: str = ""
    head: str = ""

    @property
    def counts(self) -> bool:
        """Whether it is in force."""
        return not self.withdrawn_at


@dataclass(frozen=True, slots=True)
class BudgetUse:
    """What one order uses of one budget line, in rupiah.

    `committed` is what was approved, `reserved` what waits for approval beyond it, `received` the worth of goods that
    came in good condition, `paid` what was paid for them.
    """

    rup: str
    account: str
    reserved: Rupiah = 0
    committed: Rupiah = 0
    paid: Rupiah = 0
    received: Rupiah = 0

    def __add__(self, other: BudgetUse) -> BudgetUse:
        """The sum of two uses, under this one's line."""
        return replace(
            self,
            reserved=self.reserved + other.reserved,
            committed=self.committed + other.committed,
            paid=self.paid + other.paid,
            received=self.received + other.received,
        )

    @property
    def held(self) -> Rupiah:
        """What is taken from the ceiling: waiting and approved."""
        return self.reserved + self.committed


@dataclass(frozen=True, slots=True)
class BudgetLine:
    """One package and account with its figures in rupiah; `account` is "" for a package without account rows.

    `dpa_ceiling` is the DPA's ceiling of the sub-activity and account, None while no recap was imported for it;
    `dpa_others` is what orders of other packages hold of that, `dpa_planned` what the plan has for it. `unplaced` is
    what orders of this package hold under accounts that it no longer has; `package_ceiling` is the whole package's, 0
    where it is not known. `in_force` is False for a line that only orders name.
    """

    rup: str
    name: str
    method: str
    kind: PurchaseKind
    account: str
    sub_activity: str
    source_of_funds: str
    ceiling: Rupiah
    reserved: Rupiah = 0
    committed: Rupiah = 0
    paid: Rupiah = 0
    received: Rupiah = 0
    allowance: Rupiah = 0
    unplaced: Rupiah = 0
    dpa_ceiling: Rupiah | None = None
    dpa_others: Rupiah = 0
    dpa_planned: Rupiah = 0
    package_ceiling: Rupiah = 0
    in_force: bool = True

    @property
    def held(self) -> Rupiah:
        """What orders hold: waiting for approval and approved."""
        return self.reserved + self.committed

    @property
    def remaining(self) -> Rupiah:
        """The ceiling less what orders hold; below zero when the ceiling was lowered under them."""
        return self.ceiling - self.held

    @property
    def dpa_remaining(self) -> Rupiah | None:
        """What the DPA's ceiling has left after all known orders; None without a recap."""
        return None if self.dpa_ceiling is None else self.dpa_ceiling - self.dpa_others - self.held

    @property
    def available(self) -> Rupiah:
        """What may still be ordered: the smaller of what plan and DPA have left, and what was allowed beyond it."""
        planned = self.remaining - self.unplaced
        left = planned if self.dpa_remaining is None else min(planned, self.dpa_remaining)
        return left + self.allowance

    @property
    def beyond(self) -> Rupiah:
        """How much of the allowance is in use."""
        return max(0, min(self.allowance, self.allowance - self.available))

    @property
    def percent_used(self) -> int:
        """What orders hold of the ceiling in whole per cent, rounded down; 0 without a ceiling."""
        return self.held * 100 // self.ceiling if self.ceiling else 0


@dataclass(frozen=True, slots=True)
class BudgetState:
    """All ceilings as imported: packages by RUP code, shares by package and account, rows of the DPA."""

    packages: Mapping[str, RupPackage] = field(default_factory=dict)
    shares: Mapping[LineKey, AccountShare] = field(default_factory=dict)
    dpa: Mapping[DpaKey, DpaCeiling] = field(default_factory=dict)


def check_enough(line: BudgetLine, total: Rupiah, overriders: Sequence[Role] = OVERRIDERS) -> None:
    """Raise RuleRefused (`budget.not_enough`) when an order of `total` rupiah is more than may still be ordered.

    The sentence names who may allow more (`overriders`, from the policy). Law: PP 12/2019 Pasal 124 (no spending
    beyond the ceiling of the DPA).
    """
    if total <= line.available:
        return
    left, wanted = format_rupiah(line.available), format_rupiah(total)
    dpa = line.dpa_remaining is not None and line.dpa_remaining < line.remaining - line.unplaced
    what = f"pagu DPA sub kegiatan {line.sub_activity}" if dpa else f"paket {line.rup}"
    what_en = f"The DPA's ceiling of sub-activity {line.sub_activity}" if dpa else f"Package {line.rup}"
    who = " / ".join(ROLE_LABELS[role].id for role in overriders)
    who_en = " / ".join(ROLE_LABELS[role].en for role in overriders)
    raise RuleRefused(
        "budget.not_enough",
        Sentence("Sisa pagu tidak cukup.", "Not enough budget is left."),
        detail=Sentence(
            f"Sisa {what} rekening {line.account or '-'} adalah {left}, pesanan ini {wanted}.",
            f"{what_en}, account {line.account or '-'}, has {left} left; this order is {wanted}.",
        ),
        next_step=Sentence(
            f"Kurangi jumlah, pilih paket dan rekening lain, atau minta {who} memberi izin melampaui dengan alasan.",
            f"Order less, choose another package and account, or ask {who_en} to allow more, with the reason.",
        ),
        field="rup",
        data={
            "rup": line.rup,
            "account": line.account,
            "remaining": line.remaining,
            "available": line.available,
            "allowance": line.allowance,
            "dpa_ceiling": line.dpa_ceiling,
            "total": total,
            "may_override": [role.value for role in overriders],
        },
    )
