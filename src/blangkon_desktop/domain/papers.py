"""The data of a paper, frozen: everything that is printed, copied at the moment of issue.

A use case fills these records; `documents/` turns them into bytes. The same record gives the same bytes,
so the record (with its fingerprint) is what an office keeps. Unknown text is "", an unknown date is None:
the paper then shows a line of dots to be filled in by hand.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import ClassVar

from blangkon_desktop.domain.errors import RuleRefused
from blangkon_desktop.domain.money import Rupiah, format_rupiah
from blangkon_desktop.domain.text import Sentence

LATE: Mapping[str, bool] = {"late": True}
"""Metadata of fields that papers issued by an earlier release do not have: left out while they have their default."""


class PaperKind(StrEnum):
    """All papers of the program; the values are the kinds of the command line."""

    SURAT_PESANAN = "surat-pesanan"
    SPK = "spk"
    BA_NEGOSIASI = "ba-negosiasi"
    BA_PEMERIKSAAN = "ba-pemeriksaan"
    BAST = "bast"
    KUITANSI = "kuitansi"
    RINGKASAN_KONTRAK = "ringkasan-kontrak"
    NOTA_PENCAIRAN_DANA = "nota-pencairan-dana"
    CHECKLIST_SPJ = "checklist-spj"
    DAFTAR_PAJAK = "daftar-pajak"
    REGISTER_PESANAN = "register-pesanan"
    KERTAS_KERJA_HARGA = "kertas-kerja-harga"
    LABEL_SAMPEL = "label-sampel"


class PaperSize(StrEnum):
    """The two sizes that offices print on."""

    A4 = "a4"
    F4 = "f4"

    @property
    def millimetres(self) -> tuple[int, int]:
        """Width and height in mm, portrait; F4 is 215 x 330 (not the folio of 210 x 330)."""
        return (210, 297) if self is PaperSize.A4 else (215, 330)

    @property
    def points(self) -> tuple[float, float]:
        """Width and height in points of 1/72 inch, portrait."""
        width, height = self.millimetres
        return width * 72 / 25.4, height * 72 / 25.4


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The kop: whose letter it is. `government` and `office` are printed in capitals."""

    government: str
    office: str
    address: str = ""
    postal_code: str = ""
    telephone: str = ""
    website: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class Signer:
    """An official who signs.

    `role` is what the person signs as (`Pejabat Pembuat Komitmen`), `position` the office held, `rank` pangkat
    and golongan, `nip` 18 digits, `prefix` `Plt.` or `Plh.` in front of the role for an acting official, `letter` the
    letter that says so (`Nomor … tanggal …`). `title` stands above the signature instead of prefix and role.
    """

    name: str
    role: str
    nip: str = ""
    position: str = ""
    rank: str = ""
    prefix: str = ""
    address: str = ""
    letter: str = field(default="", metadata=LATE)
    title: str = field(default="", metadata=LATE)

    @property
    def acts_as(self) -> str:
        """Prefix and role: `Plh. Pejabat Pembuat Komitmen`."""
        return f"{self.prefix} {self.role}".strip()


@dataclass(frozen=True, slots=True)
class PartyVendor:
    """The seller as a party of a paper; `name` includes the legal form (`CV Contoh`)."""

    name: str
    address: str = ""
    npwp: str = ""
    representative: str = ""
    representative_title: str = ""
    bank: str = ""
    account_number: str = ""
    account_name: str = ""


@dataclass(frozen=True, slots=True)
class PaperLine:
    """One row of goods; `unit_price` and `amount` in rupiah, both with or both without tax (`prices_include_tax`)."""

    number: int
    name: str
    unit: str
    quantity: int
    unit_price: Rupiah
    amount: Rupiah
    specification: str = ""
    pdn: bool | None = None
    tkdn: str = ""


@dataclass(frozen=True, slots=True)
class RouteNote:
    """Why this way of buying: outcome in words, rule and its policy version, when and by whom it was decided."""

    outcome: str
    rule: str
    policy_version: str
    decided_on: date | None
    decided_by: str


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

    def __post_init__(self) -> None:
        """Refuse sums that do not add up: such a paper must never be printed."""
        lines = sum(line.amount for line in self.lines)
        added = self.goods_total + self.shipping + (0 if self.prices_include_tax else self.ppn)
        if lines != self.goods_total or added != self.total:
            raise sums_differ(added if lines == self.goods_total else lines, self.total)


Paper = SuratPesanan
"""Any paper that the program can print today."""


def sums_differ(counted: Rupiah, stated: Rupiah) -> RuleRefused:
    """The error for a paper whose parts do not give its total (amounts in rupiah)."""
    return RuleRefused(
        "paper.sums_differ",
        Sentence(
            f"Jumlah pada surat tidak cocok: rincian {format_rupiah(counted)}, tertulis {format_rupiah(stated)}.",
            f"The sums of the paper differ: the parts give {format_rupiah(counted)}, stated {format_rupiah(stated)}.",
        ),
        detail=Sentence("Surat tidak dicetak; pesanan tidak berubah.", "Nothing was printed; the order is unchanged."),
        next_step=Sentence("Periksa rincian pesanan, lalu cetak lagi.", "Check the order's lines, then print again."),
        data={"counted": counted, "stated": stated},
    )
