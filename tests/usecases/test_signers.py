"""Papers follow the date: who signs the surat pesanan on its day, read back from the PDF itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from blangkon_desktop.domain.order import Order
from blangkon_desktop.domain.paper_kinds import PaperKind, PaperSize
from blangkon_desktop.domain.paper_parts import Signer
from blangkon_desktop.domain.people import Role
from blangkon_desktop.domain.stand_in import StandInKind
from blangkon_desktop.usecases.manage_people import PersonChange
from blangkon_desktop.usecases.manage_stand_ins import StandInRequest
from blangkon_desktop.usecases.signers import signer_on
from tests.documents.conftest import upright_text
from tests.offices import ReadyOffice

FIRST, LAST = date(2026, 11, 25), date(2026, 11, 27)
DAY = 24 * 3600
LETTER = StandInRequest("penyimpan", "ppk", Role.PPK, StandInKind.PLH, "800/17/2026", date(2026, 11, 23), FIRST, LAST)


@pytest.fixture
def staffed(office: ReadyOffice) -> ReadyOffice:
    """The ready office with ranks and positions, and a Plh. of the PPK for three days."""
    people, admin = office.program.people(), office.person("admin")
    people.change(admin, "ppk", PersonChange(rank="Pembina, IV/a", nip="198304152010012025"))
    deputy = PersonChange(rank="Penata, III/c", nip="197905052005011003", position="Kepala Subbagian Umum")
    people.change(admin, "penyimpan", deputy)
    office.program.stand_ins().give(admin, LETTER)
    return office


def signer(office: ReadyOffice, day: date, official: str = "ppk") -> Signer:
    with office.program.office().read() as reader:
        return signer_on(reader, official, Role.PPK, day)


def approved(office: ReadyOffice) -> Order:
    order = office.program.drafting().create(office.person("pejabat"), office.request(3))
    office.program.approving().submit(office.person("pejabat"), order.order_id)
    return office.program.approving().approve(office.person("ppk"), order.order_id)


def printed(office: ReadyOffice, order: Order) -> str:
    paper = office.program.papers().produce(
        office.person("ppk"), order.order_id, PaperKind.SURAT_PESANAN, PaperSize.F4
    )  # fmt: skip
    return upright_text(paper.content)


@pytest.mark.parametrize(("day", "prefix"), [(24, ""), (25, "Plh."), (27, "Plh."), (28, "")])
def test_the_day_decides_who_signs(staffed: ReadyOffice, day: int, prefix: str) -> None:
    signed = signer(staffed, date(2026, 11, day))
    assert signed.prefix == prefix
    assert signed.name == ("Sri Hartini" if prefix else "Ratna Wulandari")
    assert signed.letter == ("Nomor 800/17/2026 tanggal 23 November 2026" if prefix else "")


def test_the_surat_pesanan_of_such_a_day_is_signed_by_the_plh(staffed: ReadyOffice) -> None:
    before, during = approved(staffed), approved(staffed)
    text = printed(staffed, before)
    assert "selaku Pejabat Pembuat Komitmen pada Dinas Uji" in text
    assert "Ratna Wulandari Pembina, IV/a NIP. 19830415 201001 2 025" in text
    assert "Plh." not in text
    staffed.clock.advance(DAY)
    text = printed(staffed, during)
    assert "selaku Plh. Pejabat Pembuat Komitmen pada Dinas Uji" in text
    assert "Plh. Pejabat Pembuat Komitmen, " in text
    assert "Sri Hartini Penata, III/c NIP. 19790505 200501 1 003" in text
    assert "Kepala Subbagian Umum" in text
    assert "Nomor 800/17/2026 tanggal 23 November 2026" in text
    assert "Ratna" not in text.split("Rute:")[0]
    assert "oleh Ratna Wulandari" in text  # she decided the day before
    assert "Plh." not in printed(staffed, before)  # what was issued stays


def test_the_foot_says_that_a_plh_decided(staffed: ReadyOffice) -> None:
    staffed.clock.advance(DAY)
    order = staffed.program.drafting().create(staffed.person("pejabat"), staffed.request(3))
    staffed.program.approving().submit(staffed.person("pejabat"), order.order_id)
    staffed.program.approving().approve(staffed.person("penyimpan"), order.order_id)
    assert "oleh Sri Hartini, Plh. Pejabat Pembuat Komitmen" in printed(staffed, order)


def test_an_official_named_by_letter_signs_as_such(staffed: ReadyOffice) -> None:
    signed = signer(staffed, FIRST, "penyimpan")
    assert (signed.prefix, signed.name) == ("Plh.", "Sri Hartini")
    plain = signer(staffed, date(2026, 11, 28), "penyimpan")
    assert (plain.prefix, plain.name) == ("", "Sri Hartini")


def test_a_pa_who_is_the_ppk_himself_signs_under_that_title(staffed: ReadyOffice) -> None:
    title = "Pengguna Anggaran selaku Pejabat Pembuat Komitmen"
    staffed.program.people().change(staffed.person("admin"), "ppk", PersonChange(position=title))
    assert signer(staffed, date(2026, 11, 24)).title == title
    text = printed(staffed, approved(staffed))
    assert text.count("Pengguna Anggaran selaku") == 2  # as the office held, and over the signature
    acting = signer(staffed, FIRST)
    assert (acting.title, acting.acts_as) == ("", "Plh. Pejabat Pembuat Komitmen")


def test_who_is_not_on_the_roster_is_a_name_alone(office: ReadyOffice) -> None:
    assert signer(office, FIRST, "siapa") == Signer("siapa", "Pejabat Pembuat Komitmen")
    assert replace(signer(office, FIRST), nip="", rank="") == Signer("Ratna Wulandari", "Pejabat Pembuat Komitmen")
