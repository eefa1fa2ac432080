"""Goods taken in once, and what follows from it: inspection, bill, payment with its taxes, deposits of tax.

Each receipt of an order goes its own way to payment; the order's status is derived from all of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from blangkon_desktop.domain.money import Rupiah
from blangkon_desktop.domain.text import Sentence


class InspectionResult(StrEnum):
    """What an inspection found; after `rejected` nothing of the receipt counts as received well."""

    ACCEPTED = "accepted"
    WITH_NOTES = "accepted-with-notes"
    REJECTED = "rejected"


INSPECTION_LABELS: dict[InspectionResult, Sentence] = {
    InspectionResult.ACCEPTED: Sentence("Diterima", "Accepted"),
    InspectionResult.WITH_NOTES: Sentence("Diterima dengan catatan", "Accepted with notes"),
    InspectionResult.REJECTED: Sentence("Ditolak", "Rejected"),
}


class PaymentMethod(StrEnum):
    """How an office pays (Permendagri 77/2020; KKPD: Permendagri 79/2022)."""

    UP = "up"
    GU = "gu"
    LS = "ls"
    KKPD = "kkpd"
    MARKETPLACE = "marketplace"


METHOD_LABELS: dict[PaymentMethod, Sentence] = {
    PaymentMethod.UP: Sentence("Uang persediaan (UP)", "Petty cash fund (UP)"),
    PaymentMethod.GU: Sentence("Ganti uang (GU)", "Replenished fund (GU)"),
    PaymentMethod.LS: Sentence("Langsung (LS)", "Direct from the treasury (LS)"),
    PaymentMethod.KKPD: Sentence("Kartu kredit pemerintah (KKPD)", "Government credit card (KKPD)"),
    PaymentMethod.MARKETPLACE: Sentence("Melalui marketplace", "Through the marketplace"),
}


@dataclass(frozen=True, slots=True)
class ReceiptLine:
    """Pieces of one line: what came, what was good, what was refused; in what condition, with which serials."""

    line: int
    received: int
    good: int
    refused: int
    note: str = ""
    condition: str = ""
    serials: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Inspection:
    """The inspection of a receipt; `date` ISO, `checks` the codes of what was looked at and found in order."""

    date: str
    result: InspectionResult = InspectionResult.ACCEPTED
    notes: str = ""
    by: str = ""
    checks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Bill:
    """The vendor's bill for a receipt, in rupiah; `invoice_ppn` and `invoice_pph` are a marketplace's own figures.

    `worth` is what the receipt's good pieces were worth when it was billed.
    """

    date: str
    number: str
    amount: Rupiah
    faktur: str = ""
    faktur_ppn: Rupiah | None = None
    invoice_ppn: Rupiah | None = None
    invoice_pph: Rupiah | None = None
    worth: Rupiah | None = None


@dataclass(frozen=True, slots=True)
class Account:
    """A bank account that money goes to."""

    bank: str = ""
    number: str = ""
    name: str = ""

    @property
    def digits(self) -> str:
        """The number without what people put between its digits."""
        return "".join(sign for sign in self.number if sign.isalnum()).upper()


NO_ACCOUNT = Account()
"""Where no account was given."""


@dataclass(frozen=True, slots=True)
class TaxRecord:
    """The taxes of one payment as they were computed then; a later change of law never changes them.

    Amounts in rupiah; `steps` are (sentence, legal source).
    """

    dpp: Rupiah
    dpp_nilai_lain: Rupiah | None
    ppn: Rupiah
    ppn_rate: str
    pbjt: Rupiah
    pph_type: str
    pph_rate: str
    pph_base: Rupiah
    pph: Rupiah
    object_code: str
    ppn_collected_by: str
    pph_collected_by: str
    gross_total: Rupiah
    treasurer_deposits: Rupiah
    policy_version: str
    steps: tuple[tuple[Sentence, str], ...] = ()

    @property
    def ppn_withheld(self) -> Rupiah:
        """The PPN that the treasurer keeps back and deposits."""
        return self.ppn if self.ppn_collected_by == "treasurer" else 0

    @property
    def pph_withheld(self) -> Rupiah:
        """The PPh that the treasurer keeps back and deposits."""
        return self.pph if self.pph_collected_by == "treasurer" else 0


@dataclass(frozen=True, slots=True)
class Deposit:
    """Tax that was paid to the state: NTPN is the proof. `kind` is `ppn`, `pph` or `all`."""

    ntpn: str
    date: str
    kind: str = "all"
    billing: str = ""


@dataclass(frozen=True, slots=True)
class Payment:
    """The payment of a receipt, in rupiah: `gross` less `penalty` and what the treasurer withholds is `net`."""

    date: str
    method: PaymentMethod
    gross: Rupiah
    penalty: Rupiah
    net: Rupiah
    account: Account = NO_ACCOUNT
    account_changed: bool = False
    sp2d: str = ""
    tax: TaxRecord | None = None
    deposits: tuple[Deposit, ...] = ()

    @property
    def undeposited(self) -> Rupiah:
        """Tax that was withheld and for which no NTPN is recorded yet."""
        if self.tax is None:
            return 0
        done = {deposit.kind for deposit in self.deposits}
        if "all" in done:
            return 0
        ppn = 0 if "ppn" in done else self.tax.ppn_withheld
        rest = self.tax.treasurer_deposits - self.tax.ppn_withheld
        return ppn + (0 if "pph" in done else rest)


@dataclass(frozen=True, slots=True)
class Receipt:
    """Goods taken in once, with what followed. `photos` are sha256 names of files."""

    n: int
    date: str
    delivery_note: str
    lines: tuple[ReceiptLine, ...]
    received_by: str = ""
    photos: tuple[str, ...] = ()
    inspection: Inspection | None = None
    bill: Bill | None = None
    payment: Payment | None = None

    @property
    def rejected(self) -> bool:
        """Whether the inspection rejected it whole."""
        return self.inspection is not None and self.inspection.result is InspectionResult.REJECTED

    def good(self, line: int) -> int:
        """Pieces of a line that count as received well."""
        return 0 if self.rejected else sum(row.good for row in self.lines if row.line == line)

    @property
    def anything_good(self) -> bool:
        """Whether anything of it can be billed."""
        return not self.rejected and any(row.good for row in self.lines)

    @property
    def inspected_on(self) -> str | None:
        """ISO date of the inspection."""
        return self.inspection.date if self.inspection else None

    @property
    def billed(self) -> Rupiah | None:
        """The bill's amount in rupiah."""
        return self.bill.amount if self.bill else None

    @property
    def invoice_number(self) -> str:
        """The bill's number."""
        return self.bill.number if self.bill else ""

    @property
    def paid_on(self) -> str | None:
        """ISO date of the payment."""
        return self.payment.date if self.payment else None

    @property
    def paid(self) -> Rupiah:
        """What the office spent for it in rupiah: bill less penalty, taxes included."""
        return self.payment.gross - self.payment.penalty if self.payment else 0
