"""RUP packages, their accounts and what is left of them."""

from __future__ import annotations

from dataclasses import dataclass

from blangkon_desktop.domain.accounts import kind_of_account
from blangkon_desktop.domain.catalogue import PurchaseKind
from blangkon_desktop.domain.errors import RuleRefused
from blangkon_desktop.domain.money import Rupiah, format_rupiah
from blangkon_desktop.domain.text import Sentence


@dataclass(frozen=True, slots=True)
class RupPackage:
    """A package announced in SiRUP. `ceiling` is its pagu in rupiah; `satker` the office's code."""

    rup: str
    name: str
    method: str
    kind: PurchaseKind
    ceiling: Rupiah
    satker: str
    year: int
    specification: str = ""


@dataclass(frozen=True, slots=True)
class AccountShare:
    """What one package may spend on one account: the sum of its MAK rows in rupiah."""

    rup: str
    account: str
    sub_activity: str
    ceiling: Rupiah
    source_of_funds: str = ""


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


@dataclass(frozen=True, slots=True)
class BudgetLine:
    """One package and account with its figures in rupiah; `account` is "" for a package without account rows."""

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

    @property
    def remaining(self) -> Rupiah:
        """What may still be ordered."""
        return self.ceiling - self.reserved - self.committed


def budget_lines(
    packages: dict[str, RupPackage], shares: dict[tuple[str, str], AccountShare], uses: list[BudgetUse]
) -> tuple[BudgetLine, ...]:
    """One line per package and account, ordered by package and account, with what the orders use of it."""
    sums: dict[tuple[str, str], list[int]] = {}
    for use in uses:
        total = sums.setdefault((use.rup, use.account), [0, 0, 0, 0])
        for i, amount in enumerate((use.reserved, use.committed, use.paid, use.received)):
            total[i] += amount
    with_shares = {rup for rup, _ in shares}
    keys = sorted([*shares, *((rup, "") for rup in packages if rup not in with_shares)])
    return tuple(_line(packages.get(rup), shares.get((rup, account)), rup, account, sums) for rup, account in keys)


def _line(
    package: RupPackage | None,
    share: AccountShare | None,
    rup: str,
    account: str,
    sums: dict[tuple[str, str], list[int]],
) -> BudgetLine:
    reserved, committed, paid, received = sums.get((rup, account), [0, 0, 0, 0])
    return BudgetLine(
        rup=rup,
        name=package.name if package else f"Paket {rup}",
        method=package.method if package else "",
        kind=package.kind if package else kind_of_account(account),
        account=account,
        sub_activity=share.sub_activity if share else "",
        source_of_funds=share.source_of_funds if share else "",
        ceiling=share.ceiling if share else (package.ceiling if package else 0),
        reserved=reserved,
        committed=committed,
        paid=paid,
        received=received,
    )


def check_enough(line: BudgetLine, total: Rupiah) -> None:
    """Raise RuleRefused (`budget.not_enough`) when an order of `total` rupiah is more than the line has left.

    Law: PP 12/2019 Pasal 124 (no spending beyond the ceiling of the DPA).
    """
    if total <= line.remaining:
        return
    left, wanted = format_rupiah(line.remaining), format_rupiah(total)
    raise RuleRefused(
        "budget.not_enough",
        Sentence("Sisa pagu tidak cukup.", "Not enough budget is left."),
        detail=Sentence(
            f"Sisa paket {line.rup} rekening {line.account or '-'} adalah {left}, pesanan ini {wanted}.",
            f"Package {line.rup}, account {line.account or '-'} has {left} left; this order is {wanted}.",
        ),
        next_step=Sentence(
            "Kurangi jumlah, atau pilih paket dan rekening lain.", "Order less, or choose another package and account."
        ),
        field="rup",
        data={"rup": line.rup, "account": line.account, "remaining": line.remaining, "total": total},
    )
