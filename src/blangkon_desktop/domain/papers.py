"""All papers: a frozen record for each kind, copied at the moment of issue.

A use case fills these records; `documents/` turns them into bytes. The same record gives the same bytes,
so the record (with its fingerprint) is what an office keeps.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import TypeVar

from blangkon_desktop.domain.paper_choice import BaNegosiasi, KertasKerjaHarga
from blangkon_desktop.domain.paper_contract import KuitansiKontrak, RingkasanKontrak, Spk, SuratPesanan
from blangkon_desktop.domain.paper_delivery import BaPemeriksaan, Bast, BastPa
from blangkon_desktop.domain.paper_kinds import PAPER_CODES, PaperKind
from blangkon_desktop.domain.paper_lists import ChecklistSpj, LabelSampel, LembarSalin, RegisterPesanan
from blangkon_desktop.domain.paper_payment import DaftarPajak, Kuitansi, NotaPencairanDana

Paper = (
    SuratPesanan
    | Spk
    | KuitansiKontrak
    | RingkasanKontrak
    | KertasKerjaHarga
    | BaNegosiasi
    | BaPemeriksaan
    | Bast
    | BastPa
    | Kuitansi
    | NotaPencairanDana
    | DaftarPajak
    | ChecklistSpj
    | RegisterPesanan
    | LabelSampel
    | LembarSalin
)
"""Any paper that the program can print."""

P = TypeVar("P", bound=Paper)

RECORDS: Mapping[PaperKind, type[Paper]] = MappingProxyType(
    {
        record.kind: record
        for record in (
            SuratPesanan, Spk, KuitansiKontrak, RingkasanKontrak, KertasKerjaHarga, BaNegosiasi, BaPemeriksaan, Bast,
            BastPa, Kuitansi, NotaPencairanDana, DaftarPajak, ChecklistSpj, RegisterPesanan, LabelSampel, LembarSalin,
        )
    }
)  # fmt: skip
"""The record of each kind."""


def is_numbered(kind: PaperKind) -> bool:
    """Whether a kind is a letter with a number, frozen when issued; the others show the state of a day."""
    return kind in PAPER_CODES


def worded(paper: P, text: str) -> P:
    """The paper with the text of the template that it is made with; "" for the program's own."""
    if isinstance(paper, SuratPesanan):
        return replace(paper, wording=text)
    return replace(paper, head=replace(paper.head, wording=text))


FORM = 1
"""The edition of the forms that new papers are made with.

1: subkegiatan on the negotiation, value and last day of the contract on the inspection, programme on the NPD.
"""


def formed(paper: P, form: int) -> P:
    """The paper in this edition of its form; a surat pesanan has only had one."""
    if isinstance(paper, SuratPesanan):
        return paper
    return replace(paper, head=replace(paper.head, form=form))


def cited(paper: P, short: str) -> P:
    """The paper with this short citation of the rule of its route."""
    if isinstance(paper, SuratPesanan):
        return replace(paper, route=replace(paper.route, short=short))
    return replace(paper, head=replace(paper.head, route=replace(paper.head.route, short=short)))


def issued(paper: P, *, number: str, version: int, on: date | None, correction: str = "") -> P:
    """The paper with the marks of an issue."""
    if isinstance(paper, SuratPesanan):
        return replace(paper, number=number, version=version, issued_on=on, correction=correction)
    head = replace(paper.head, number=number, version=version, issued_on=on, correction=correction)
    return replace(paper, head=head)
