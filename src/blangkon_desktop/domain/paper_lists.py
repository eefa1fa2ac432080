"""Papers that show the state of a day and have no number: checklist, register, copy sheet, sample label."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from blangkon_desktop.domain.money import Rupiah
from blangkon_desktop.domain.paper_kinds import PaperKind
from blangkon_desktop.domain.paper_parts import PaperHead, Purchase, Signer


@dataclass(frozen=True, slots=True)
class CheckRow:
    """One document of a file: `state` is `there`, `missing` or `not-needed`; what it is or lacks, and who must act."""

    name: str
    state: str
    detail: str
    who: str = ""


@dataclass(frozen=True, slots=True)
class ChecklistSpj:
    """Cover and checklist of an order's file; `method` is the way of payment in words."""

    kind: ClassVar[PaperKind] = PaperKind.CHECKLIST_SPJ

    head: PaperHead
    purchase: Purchase
    vendor: str
    method: str
    rows: tuple[CheckRow, ...]
    technical: Signer
    treasurer: Signer

    @property
    def amount(self) -> Rupiah:
        """The order's value."""
        return self.purchase.value

    @property
    def missing(self) -> int:
        """How many documents are missing."""
        return sum(row.state == "missing" for row in self.rows)


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """One order of a register; amounts in rupiah."""

    number: str
    on: date | None
    contract: str
    vendor: str
    channel: str
    purpose: str
    total: Rupiah
    status: str


@dataclass(frozen=True, slots=True)
class RegisterPesanan:
    """The office's orders of a period, by date."""

    kind: ClassVar[PaperKind] = PaperKind.REGISTER_PESANAN

    head: PaperHead
    year: int
    period: str
    rows: tuple[RegisterRow, ...]
    official: Signer
    budget_user: Signer

    @property
    def amount(self) -> Rupiah:
        """All orders together."""
        return sum(row.total for row in self.rows)


@dataclass(frozen=True, slots=True)
class SampleLabel:
    """One product as a vendor brings it; `code` is its id in the catalogue, prices in rupiah for one unit."""

    name: str
    specification: str
    vendor: str
    channel: str
    code: str
    unit: str
    price: Rupiah
    price_with_tax: Rupiah
    marks: str = ""


@dataclass(frozen=True, slots=True)
class LabelSampel:
    """Labels of samples, to cut out; each has a code square and a price of a day."""

    kind: ClassVar[PaperKind] = PaperKind.LABEL_SAMPEL

    head: PaperHead
    labels: tuple[SampleLabel, ...]
    amount: Rupiah = 0


@dataclass(frozen=True, slots=True)
class CopyField:
    """One field of a form: its name there and the value to type."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class CopySection:
    """A form of a site, its fields in the site's order."""

    site: str
    form: str
    fields: tuple[CopyField, ...]


@dataclass(frozen=True, slots=True)
class LembarSalin:
    """What has to be typed into SIPD and INAPROC, in the order of their forms."""

    kind: ClassVar[PaperKind] = PaperKind.LEMBAR_SALIN

    head: PaperHead
    purchase: Purchase
    sections: tuple[CopySection, ...]

    @property
    def amount(self) -> Rupiah:
        """The order's value."""
        return self.purchase.value
