"""Frozen data of the papers about goods that came: inspection and handover."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from blangkon_desktop.domain.money import Rupiah
from blangkon_desktop.domain.paper_kinds import PaperKind
from blangkon_desktop.domain.paper_parts import PaperHead, PaperLine, PartyVendor, Purchase, Signer, Sums, check_lines


@dataclass(frozen=True, slots=True)
class InspectedLine:
    """Pieces of one line: ordered, come, accepted, refused; condition, remarks, serial numbers."""

    number: int
    name: str
    unit: str
    specification: str
    ordered: int
    received: int
    good: int
    refused: int
    condition: str = ""
    note: str = ""
    serials: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class BaPemeriksaan:
    """Minutes of the inspection of one receipt. `result` is an InspectionResult value, "" before the inspection.

    `checks` are the codes of what was looked at and in order, `photos` short names of the photos kept with it.
    """

    kind: ClassVar[PaperKind] = PaperKind.BA_PEMERIKSAAN

    head: PaperHead
    purchase: Purchase
    inspector: Signer
    vendor: PartyVendor
    received_on: date | None
    delivery_note: str
    inspected_on: date | None
    result: str
    lines: tuple[InspectedLine, ...]
    notes: str = ""
    checks: tuple[str, ...] = ()
    photos: tuple[str, ...] = ()
    helper: Signer | None = None
    amount: Rupiah = 0


@dataclass(frozen=True, slots=True)
class Bast:
    """Handover of what was received well, from the vendor to the PPK (Perpres 16/2018 Pasal 57).

    Amounts come from the recorded receipt; `sums` is None while there is none. `inspection` cites the minutes.
    `whole` says that with this receipt everything ordered has come.
    """

    kind: ClassVar[PaperKind] = PaperKind.BAST

    head: PaperHead
    purchase: Purchase
    vendor: PartyVendor
    receiver: Signer
    held_on: date | None
    lines: tuple[PaperLine, ...]
    sums: Sums | None
    inspection: str = ""
    inspected_on: date | None = None
    condition: str = ""
    delivery_place: str = ""
    whole: bool = True

    @property
    def amount(self) -> Rupiah:
        """The sum that the code square states."""
        return self.sums.total if self.sums else 0

    def __post_init__(self) -> None:
        """Refuse lines that do not give the sum."""
        check_lines(self.lines, self.sums.goods if self.sums else 0)


@dataclass(frozen=True, slots=True)
class BastPa:
    """Handover of the same goods from the PPK to the PA/KPA (Pasal 58); `vendor_handover` cites the first BAST."""

    kind: ClassVar[PaperKind] = PaperKind.BAST_PA

    head: PaperHead
    purchase: Purchase
    giver: Signer
    receiver: Signer
    vendor: PartyVendor
    held_on: date | None
    lines: tuple[PaperLine, ...]
    sums: Sums | None
    vendor_handover: str = ""
    storekeeper: Signer | None = None

    @property
    def amount(self) -> Rupiah:
        """The sum that the code square states."""
        return self.sums.total if self.sums else 0

    def __post_init__(self) -> None:
        """Refuse lines that do not give the sum."""
        check_lines(self.lines, self.sums.goods if self.sums else 0)
