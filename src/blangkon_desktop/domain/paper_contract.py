"""Frozen data of the papers by which an office binds itself: surat pesanan, SPK, kuitansi as contract, summary."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import ClassVar

from blangkon_desktop.domain.money import Rupiah
from blangkon_desktop.domain.paper_kinds import PaperKind
from blangkon_desktop.domain.paper_parts import (
    LATE,
    Letterhead,
    PaperHead,
    PaperLine,
    PartyVendor,
    Purchase,
    RouteNote,
    Signer,
    Sums,
    check_lines,
    sums_differ,
)


@dataclass(frozen=True, slots=True)
class SuratPesanan:
    """All that a surat pesanan says (Perpres 16/2018 Pasal 28 ayat 6: the contract form of an e-purchase).

    `goods_total` is the sum of the lines' amounts; `total` = goods + shipping + ppn, or goods + shipping where the
    prices include tax (`ppn` is then the part inside). `tax_base` is the DPP nilai lain, None where it does not apply.
    `payment_method` is in words (`UP/GU`, `LS`, `KKPD`, …). `stamp_duty` is rupiah, 0 for no meterai box.
    """

    kind: ClassVar[PaperKind] = PaperKind.SURAT_PESANAN

    order_id: str
    number: str
    version: int
    place: str
    issued_on: date | None
    letterhead: Letterhead
    package_name: str
    rup: str
    year: int
    account: str
    buyer: Signer
    vendor: PartyVendor
    lines: tuple[PaperLine, ...]
    goods_total: Rupiah
    shipping: Rupiah
    ppn: Rupiah
    total: Rupiah
    route: RouteNote
    platform: str = ""
    platform_order_number: str = ""
    platform_order_date: date | None = None
    fund_source: str = ""
    budget_document: str = ""
    account_name: str = ""
    sub_activity: str = ""
    prices_include_tax: bool = False
    tax_base: Rupiah | None = None
    ppn_label: str = "PPN"
    delivery_by: date | None = None
    delivery_place: str = ""
    receiver: str = ""
    warranty: str = ""
    payment_method: str = ""
    stamp_duty: Rupiah = 0
    clock_set: bool = False
    correction: str = field(default="", metadata=LATE)
    wording: str = field(default="", metadata=LATE)

    @property
    def head(self) -> PaperHead:
        """What it says of itself, as the other kinds keep it."""
        return PaperHead(
            self.order_id, self.number, self.version, self.place, self.issued_on, self.letterhead, self.route,
            correction=self.correction, clock_set=self.clock_set, wording=self.wording,
        )  # fmt: skip

    @property
    def amount(self) -> Rupiah:
        """The sum that the code square states."""
        return self.total

    def __post_init__(self) -> None:
        """Refuse sums that do not add up: such a paper must never be printed."""
        lines = sum(line.amount for line in self.lines)
        added = self.goods_total + self.shipping + (0 if self.prices_include_tax else self.ppn)
        if lines != self.goods_total or added != self.total:
            raise sums_differ(added if lines == self.goods_total else lines, self.total)


@dataclass(frozen=True, slots=True)
class Spk:
    """Surat perintah kerja: the contract of a direct purchase above the kuitansi's limit (Pasal 28 ayat 4).

    `invitation` and `result` cite the invitation and the minutes of the direct purchase; `days` is the time for the
    work in calendar days, 0 for unknown.
    """

    kind: ClassVar[PaperKind] = PaperKind.SPK

    head: PaperHead
    purchase: Purchase
    buyer: Signer
    vendor: PartyVendor
    lines: tuple[PaperLine, ...]
    sums: Sums
    days: int = 0
    begins: date | None = None
    delivery_place: str = ""
    invitation: str = ""
    result: str = ""
    stamp_duty: Rupiah = 0

    @property
    def amount(self) -> Rupiah:
        """The sum that the code square states."""
        return self.sums.total

    def __post_init__(self) -> None:
        """Refuse lines that do not give the sum."""
        check_lines(self.lines, self.sums.goods)


@dataclass(frozen=True, slots=True)
class KuitansiKontrak:
    """A kuitansi as the form of a contract: direct purchase of up to Rp50,000,000 (Perpres 16/2018 Pasal 28 ayat 3)."""

    kind: ClassVar[PaperKind] = PaperKind.KUITANSI_KONTRAK

    head: PaperHead
    purchase: Purchase
    buyer: Signer
    vendor: PartyVendor
    lines: tuple[PaperLine, ...]
    sums: Sums
    stamp_duty: Rupiah = 0

    @property
    def amount(self) -> Rupiah:
        """The sum that the code square states."""
        return self.sums.total

    def __post_init__(self) -> None:
        """Refuse lines that do not give the sum."""
        check_lines(self.lines, self.sums.goods)


@dataclass(frozen=True, slots=True)
class RingkasanKontrak:
    """Summary of a contract for a payment by LS; `description` says what and how much, `warranty` the care after it."""

    kind: ClassVar[PaperKind] = PaperKind.RINGKASAN_KONTRAK

    head: PaperHead
    purchase: Purchase
    buyer: Signer
    vendor: PartyVendor
    description: str
    payment: str
    period: str = ""
    warranty: str = ""
    penalty: str = ""

    @property
    def amount(self) -> Rupiah:
        """The sum that the code square states."""
        return self.purchase.value
