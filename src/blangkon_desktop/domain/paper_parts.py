"""What papers have in common: letterhead, officials, the seller, rows of goods, the purchase, taxes.

Unknown text is "", an unknown date is None: the paper then shows a line of dots to be filled in by hand.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from blangkon_desktop.domain.errors import RuleRefused
from blangkon_desktop.domain.money import Rupiah, format_rupiah
from blangkon_desktop.domain.text import Sentence

LATE: Mapping[str, bool] = {"late": True}
"""Metadata of fields that papers issued by an earlier release do not have: left out while they have their default."""


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The kop: whose letter it is. `government` and `office` are printed in capitals.

    `arms` is the SHA-256 of the office's own coat of arms, "" for the neutral shield.
    """

    government: str
    office: str
    address: str = ""
    postal_code: str = ""
    telephone: str = ""
    website: str = ""
    email: str = ""
    arms: str = field(default="", metadata=LATE)


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
    """Why this way of buying: outcome in words, rule and its policy version, when and by whom it was decided.

    `short` is the rule as it is cited where a line is narrow, "" where the policy has no such form.
    """

    outcome: str
    rule: str
    policy_version: str
    decided_on: date | None
    decided_by: str
    short: str = field(default="", metadata=LATE)


@dataclass(frozen=True, slots=True)
class PaperHead:
    """What every paper says of itself.

    `order_id` is the order it belongs to, `receipt` the receipt (0 for a paper about the order as a whole), `version`
    counts from 1, `correction` is the reason of a version after the first. `clock_set`: made under a set clock.
    `wording` is the text of the template that it was made with, "" for the program's own: it never changes with it.
    `form` is the edition of the form: rows that a later edition added are not printed on a paper from before it.
    """

    order_id: str
    number: str
    version: int
    place: str
    issued_on: date | None
    letterhead: Letterhead
    route: RouteNote
    receipt: int = 0
    correction: str = ""
    clock_set: bool = False
    wording: str = field(default="", metadata=LATE)
    form: int = field(default=0, metadata=LATE)


@dataclass(frozen=True, slots=True)
class Purchase:
    """The order behind a paper: package, budget line, platform, and the contract (surat pesanan, SPK) if it is issued.

    `value` is all that the office pays for the order, in rupiah.
    """

    package_name: str
    purpose: str
    rup: str
    year: int
    account: str
    value: Rupiah
    account_name: str = ""
    fund_source: str = ""
    budget_document: str = ""
    sub_activity: str = ""
    platform: str = ""
    order_number: str = ""
    order_date: date | None = None
    contract_name: str = "Surat Pesanan"
    contract_number: str = ""
    contract_date: date | None = None
    delivery_by: date | None = None


@dataclass(frozen=True, slots=True)
class Sums:
    """Sums in rupiah: `total` = goods + shipping + ppn. `tax_base` is the DPP nilai lain, None where none applies."""

    goods: Rupiah
    shipping: Rupiah
    ppn: Rupiah
    total: Rupiah
    tax_base: Rupiah | None = None
    ppn_label: str = "PPN"

    def __post_init__(self) -> None:
        """Refuse sums that do not add up: such a paper must never be printed."""
        added = self.goods + self.shipping + self.ppn
        if added != self.total:
            raise sums_differ(added, self.total)


@dataclass(frozen=True, slots=True)
class TaxProof:
    """A deposit of tax: `kind` is `ppn`, `pph` or `all`; NTPN, day, billing code."""

    kind: str
    ntpn: str
    on: date | None
    billing: str = ""


@dataclass(frozen=True, slots=True)
class TaxBlock:
    """The taxes of one payment in rupiah: what the bill holds, what is kept back, what is paid out.

    `net` = `gross` less the penalty and all that the treasurer withholds. `collector` is `treasurer` or `marketplace`.
    """

    gross: Rupiah
    penalty: Rupiah
    dpp: Rupiah
    ppn: Rupiah
    ppn_label: str
    ppn_withheld: Rupiah
    pph_label: str
    pph: Rupiah
    pph_withheld: Rupiah
    net: Rupiah
    collector: str
    pbjt: Rupiah = 0
    pbjt_withheld: Rupiah = 0
    tax_base: Rupiah | None = None
    object_code: str = ""
    proofs: tuple[TaxProof, ...] = ()

    @property
    def withheld(self) -> Rupiah:
        """All that is kept back from the vendor."""
        return self.penalty + self.ppn_withheld + self.pph_withheld + self.pbjt_withheld

    def __post_init__(self) -> None:
        """Refuse a payment that does not add up."""
        if self.gross - self.withheld != self.net:
            raise sums_differ(self.gross - self.withheld, self.net)


def check_lines(lines: tuple[PaperLine, ...], goods: Rupiah) -> None:
    """Refuse rows that do not give the sum of goods."""
    counted = sum(line.amount for line in lines)
    if counted != goods:
        raise sums_differ(counted, goods)


def sums_differ(counted: Rupiah, stated: Rupiah) -> RuleRefused:
    """The error for a paper whose parts do not give its total (amounts in rupiah)."""
    return RuleRefused(
        "paper.sums_differ",
        Sentence(
            f"Jumlah pada surat tidak cocok: rincian {_money(counted)}, tertulis {_money(stated)}.",
            f"The sums of the paper differ: the parts give {_money(counted)}, stated {_money(stated)}.",
        ),
        detail=Sentence("Surat tidak dicetak; pesanan tidak berubah.", "Nothing was printed; the order is unchanged."),
        next_step=Sentence("Periksa rincian pesanan, lalu cetak lagi.", "Check the order's lines, then print again."),
        data={"counted": counted, "stated": stated},
    )


def _money(amount: Rupiah) -> str:
    return format_rupiah(amount)
