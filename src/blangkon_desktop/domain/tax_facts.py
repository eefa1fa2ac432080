"""What a tax calculation rests on and what it answers: plain frozen records, amounts in whole rupiah."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from blangkon_desktop.domain.money import Rupiah
from blangkon_desktop.domain.text import Sentence

PRICE_BASES = ("inclusive", "exclusive", "no-ppn")
COLLECTORS = ("treasurer", "marketplace", "none")


@dataclass(frozen=True, slots=True)
class UmkmLetter:
    """The letter (surat keterangan) of a small enterprise: whether it was shown valid, until when, and the first
    tax year under the final regime."""

    valid: bool = True
    first_tax_year: int | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class TaxVendor:
    """The seller as the taxes see it.

    `form` is `op` (a person), `cv`, `firma`, `pt`, `koperasi`, `perseroan-perorangan`, `bumdes`; `npwp` means that
    an NPWP or a NIK valid as such was shown; `skb` names the articles (`pph22`, `pph23`) freed by a letter (SKB);
    `sbu` is the builder's certificate: `kecil`, `menengah`, `besar`, `none`.
    """

    form: str = "cv"
    pkp: bool = False
    npwp: bool = True
    umkm_letter: UmkmLetter | None = None
    turnover_statement: bool = False
    skb: frozenset[str] = frozenset()
    sbu: str = "none"

    @property
    def is_person(self) -> bool:
        """Whether the seller is a natural person."""
        return self.form == "op"


@dataclass(frozen=True, slots=True)
class TaxLine:
    """One line of an order: its amount in the facts' price basis, and whether the item carries PPN."""

    amount: Rupiah
    ppn: bool = True
    name: str = ""


@dataclass(frozen=True, slots=True)
class TaxFacts:
    """One payment to be taxed.

    `on` is the date of payment or invoice; `object` what is bought (`goods`, `service`, `catering`,
    `restaurant-food`, `rent-goods`, `rent-land-building`, `construction`, `fuel`, …), `service` a finer kind of it;
    `amount` in rupiah as `price_basis` says, or `lines` instead. `collector` is never derived: `treasurer`,
    `marketplace` or `none`. `pbjt_in_price` is the food tax in the price (None: by the rate of the policy for
    catering). `split` says that the payment is one of several that belong together, so that no floor applies.
    `faktur_ppn` is the PPN typed from the tax invoice; it wins over the calculated one.
    `pph21_base_before` is what counts already as base of PPh 21 of this person this year.
    """

    on: date
    object: str
    vendor: TaxVendor
    amount: Rupiah
    price_basis: str = "inclusive"
    collector: str = "treasurer"
    payment: str = "LS"
    lines: tuple[TaxLine, ...] = ()
    service: str = ""
    pbjt_in_price: Rupiah | None = None
    luxury: bool = False
    split: bool = False
    item_is_ppn_object: bool = True
    faktur_ppn: Rupiah | None = None
    pph21_base_before: Rupiah = 0


@dataclass(frozen=True, slots=True)
class Pph:
    """The income tax of a payment: article, rate as written, base and amount in rupiah, DJP object code."""

    type: str
    rate: str
    base: Rupiah
    amount: Rupiah
    object_code: str | None
    final: bool = False
    facility_code: str | None = None
    report_code: str | None = None
    source: str = ""
    reason: Sentence | None = None


@dataclass(frozen=True, slots=True)
class TaxStep:
    """One step of the calculation as a sentence with its numbers, and its legal source."""

    text: Sentence
    source: str


@dataclass(frozen=True, slots=True)
class TaxResult:
    """The taxes of one payment, who collects them, who gets how much, and the way there. All in rupiah."""

    dpp: Rupiah
    dpp_nilai_lain: Rupiah | None
    ppn: Rupiah
    ppn_statutory_rate: str | None
    pbjt: Rupiah
    pbjt_paid_by: str | None
    pph: Pph
    ppn_collected_by: str
    pph_collected_by: str
    gross_total: Rupiah
    paid_to_seller_or_platform: Rupiah
    treasurer_deposits: Rupiah
    steps: tuple[TaxStep, ...]
    notices: tuple[Sentence, ...] = ()

    @property
    def sources(self) -> tuple[str, ...]:
        """The legal sources of all steps, each once, in order."""
        return tuple(dict.fromkeys(step.source for step in self.steps if step.source))
