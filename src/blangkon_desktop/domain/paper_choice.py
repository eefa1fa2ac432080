"""Frozen data of the papers about the choice of an offer: price comparison and negotiation."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import ClassVar

from blangkon_desktop.domain.money import Rupiah
from blangkon_desktop.domain.paper_kinds import PaperKind
from blangkon_desktop.domain.paper_parts import LATE, PaperHead, PartyVendor, Purchase, Signer


@dataclass(frozen=True, slots=True)
class ComparedOffer:
    """One offer that was seen: prices of one unit in rupiah, where and when it was seen, whether it was chosen."""

    line: int
    name: str
    vendor: str
    channel: str
    code: str
    unit: str
    price: Rupiah
    price_with_tax: Rupiah
    source: str
    seen_on: date | None
    chosen: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class KertasKerjaHarga:
    """Offers compared before an order: per line of the order, with the reason for the choice.

    `few` are the lines for which fewer than three comparable offers were found, `searched` what was searched when
    goods that no marketplace offers were declared, `frozen_on` the day on which the offers were kept with the order's
    submission; None where they are those of the day of printing.
    """

    kind: ClassVar[PaperKind] = PaperKind.KERTAS_KERJA_HARGA

    head: PaperHead
    purchase: Purchase
    official: Signer
    offers: tuple[ComparedOffer, ...]
    reason: str
    few: tuple[int, ...] = ()
    searched: str = ""
    frozen_on: date | None = field(default=None, metadata=LATE)

    @property
    def amount(self) -> Rupiah:
        """The sum that the code square states."""
        return self.purchase.value


@dataclass(frozen=True, slots=True)
class NegotiatedLine:
    """A row of a negotiation: price before tax of one unit, offered and agreed, in rupiah; line 0 is the shipping."""

    number: int
    name: str
    unit: str
    quantity: int
    offered: Rupiah
    agreed: Rupiah


@dataclass(frozen=True, slots=True)
class BaNegosiasi:
    """Minutes of a price negotiation; `total` is all that will be paid after it, `held_on` the day of the last round.

    `estimate` is the office's own estimate (HPS) in rupiah, 0 for none.
    """

    kind: ClassVar[PaperKind] = PaperKind.BA_NEGOSIASI

    head: PaperHead
    purchase: Purchase
    official: Signer
    vendor: PartyVendor
    held_on: date | None
    lines: tuple[NegotiatedLine, ...]
    total: Rupiah
    delivery_place: str = ""
    estimate: Rupiah = 0
    notes: tuple[str, ...] = ()

    @property
    def amount(self) -> Rupiah:
        """The sum that the code square states."""
        return self.total

    @property
    def saved(self) -> Rupiah:
        """What the negotiation saves before tax."""
        return sum((line.offered - line.agreed) * line.quantity for line in self.lines)
