"""Frozen data of the papers about money: kuitansi, nota pencairan dana, tax list."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from blangkon_desktop.domain.money import Rupiah
from blangkon_desktop.domain.paper_kinds import PaperKind
from blangkon_desktop.domain.paper_parts import PaperHead, PartyVendor, Purchase, Signer, TaxBlock, TaxProof


@dataclass(frozen=True, slots=True)
class Kuitansi:
    """Kuitansi / tanda bukti pengeluaran: the proof of one payment, from the recorded receipt.

    `gross` is None while nothing was received; `taxes` None while no payment is recorded. `sum_of` is `gross` or
    `net`: which of them stands in words. `slots` says who signs and in which order: `pa`, `pptk`, `bendahara`,
    `penerima`; a slot that is not named is left out.
    """

    kind: ClassVar[PaperKind] = PaperKind.KUITANSI

    head: PaperHead
    purchase: Purchase
    received_from: str
    payee: PartyVendor
    gross: Rupiah | None
    taxes: TaxBlock | None
    slots: tuple[str, ...]
    treasurer: Signer
    budget_user: Signer
    technical: Signer | None
    paid_on: date | None = None
    method: str = ""
    invoice: str = ""
    handover: str = ""
    sum_of: str = "gross"
    stamp_duty: Rupiah = 0
    book_number: str = ""

    @property
    def amount(self) -> Rupiah:
        """The sum that stands in words and in the code square."""
        if self.sum_of == "net" and self.taxes is not None:
            return self.taxes.net
        return self.gross or 0


@dataclass(frozen=True, slots=True)
class NpdRow:
    """One budget line of a nota pencairan dana, in rupiah: ceiling, drawn before, this time."""

    account: str
    name: str
    ceiling: Rupiah
    before: Rupiah
    now: Rupiah

    @property
    def rest(self) -> Rupiah:
        """What is left after this time."""
        return self.ceiling - self.before - self.now


@dataclass(frozen=True, slots=True)
class NotaPencairanDana:
    """The PPTK's request that the treasurer pays out of UP/GU; `taxes` as planned or paid, None before a bill."""

    kind: ClassVar[PaperKind] = PaperKind.NOTA_PENCAIRAN_DANA

    head: PaperHead
    purchase: Purchase
    technical: Signer
    budget_user: Signer
    payee: PartyVendor
    rows: tuple[NpdRow, ...]
    taxes: TaxBlock | None
    method: str = ""

    @property
    def amount(self) -> Rupiah:
        """The sum that the code square states."""
        return sum(row.now for row in self.rows)


@dataclass(frozen=True, slots=True)
class TaxRow:
    """The taxes of one payment in a tax list; `tax` None while they are not settled."""

    paid_on: date | None
    proof: str
    vendor: str
    npwp: str
    tax: TaxBlock | None
    faktur: str = ""

    def deposit(self, kind: str) -> TaxProof | None:
        """The deposit of `ppn` or `pph`, or the one of both."""
        if self.tax is None:
            return None
        return next((proof for proof in self.tax.proofs if proof.kind in (kind, "all")), None)


@dataclass(frozen=True, slots=True)
class DaftarPajak:
    """Taxes of the payments of one receipt or of many, for the treasurer's register."""

    kind: ClassVar[PaperKind] = PaperKind.DAFTAR_PAJAK

    head: PaperHead
    purchase: Purchase
    rows: tuple[TaxRow, ...]
    treasurer: Signer
    budget_user: Signer

    @property
    def amount(self) -> Rupiah:
        """All taxes, in rupiah."""
        return sum(row.tax.ppn + row.tax.pph for row in self.rows if row.tax)
