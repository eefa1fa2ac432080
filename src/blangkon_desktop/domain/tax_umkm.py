"""Whether the 0.5 % final tax of small enterprises applies to a seller (PP 23/2018, PP 55/2022, PP 20/2026)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from blangkon_desktop.domain.policy import Policy
from blangkon_desktop.domain.tax_facts import TaxVendor
from blangkon_desktop.domain.text import Sentence


@dataclass(frozen=True, slots=True)
class UmkmStanding:
    """Whether the final regime applies, and the sentence that says why or why not."""

    applies: bool
    reason: Sentence


def umkm_standing(policy: Policy, on: date, vendor: TaxVendor) -> UmkmStanding:
    """Judge the letter, the legal form and the tax years of a seller on a day.

    Without a valid letter the ordinary rates apply. From 2026-04-22 only persons, perseroan perorangan and
    cooperatives may begin; the other forms stay until their old term ends.
    """
    letter = vendor.umkm_letter
    if letter is None or not letter.valid or (letter.until is not None and on > letter.until):
        return _no("Surat keterangan UMKM yang berlaku tidak ada.", "There is no valid UMKM letter.")
    terms = policy.numbers("umkm.terms", on)
    if vendor.form in terms:
        return _within(terms[vendor.form], letter.first_tax_year, on.year, vendor.form)
    run_off = policy.numbers("umkm.run_off", on)
    last_start = policy.limit("umkm.run_off_last_start", on)
    first = letter.first_tax_year
    if vendor.form not in run_off or first is None or (last_start is not None and first > last_start):
        return _no(
            f"Bentuk usaha {vendor.form} tidak lagi termasuk PPh final UMKM.",
            f"The legal form {vendor.form} is no longer in the final regime.",
        )
    return _within(run_off[vendor.form], first, on.year, vendor.form)


def _within(years: int, first: int | None, year: int, form: str) -> UmkmStanding:
    """A term of `years` tax years from `first` on; 0 years: without end; `first` unknown: the letter is trusted."""
    if years and first is not None and not first <= year < first + years:
        last = first + years - 1
        return _no(
            f"Jangka waktu {years} tahun pajak untuk {form} ({first}-{last}) tidak mencakup {year}.",
            f"The term of {years} tax years for {form} ({first}-{last}) does not include {year}.",
        )
    return UmkmStanding(
        True, Sentence("Surat keterangan UMKM berlaku: PPh final.", "The UMKM letter is valid: final income tax.")
    )


def _no(indonesian: str, english: str) -> UmkmStanding:
    return UmkmStanding(False, Sentence(indonesian, english))
