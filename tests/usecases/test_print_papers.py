"""Papers: RANCANGAN before approval, one number afterwards, the same bytes each time."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from blangkon_desktop.domain.errors import NotAllowed, RuleRefused
from blangkon_desktop.domain.journal import Change, EntityKind
from blangkon_desktop.domain.order import Order
from blangkon_desktop.domain.paper_codec import fingerprint, paper_from, to_plain
from blangkon_desktop.domain.paper_kinds import PaperKind, PaperSize
from blangkon_desktop.domain.papers import cited
from blangkon_desktop.usecases.number_blocks import take_number
from blangkon_desktop.usecases.paper_rules import WantedPaper
from tests.offices import ReadyOffice

SP = PaperKind.SURAT_PESANAN


def approved(office: ReadyOffice) -> Order:
    order = office.program.drafting().create(office.person("pejabat"), office.request(3))
    office.program.approving().submit(office.person("pejabat"), order.order_id)
    return office.program.approving().approve(office.person("ppk"), order.order_id)


def test_before_approval_it_has_no_number(office: ReadyOffice) -> None:
    order = office.program.drafting().create(office.person("pejabat"), office.request(3))
    paper = office.program.papers().produce(office.person("ppk"), order.order_id, SP, PaperSize.F4)
    assert (paper.final, paper.number) == (False, "")
    with office.program.office().read() as reader:
        assert reader.papers(order.order_id) == ()


def test_one_order_has_one_number_on_every_size(office: ReadyOffice) -> None:
    order, papers, ppk = approved(office), office.program.papers(), office.person("ppk")
    first = papers.produce(ppk, order.order_id, SP, PaperSize.F4)
    again = papers.produce(office.person("bendahara"), order.order_id, SP, PaperSize.F4)
    small = papers.produce(ppk, order.order_id, SP, PaperSize.A4)
    assert first.content == again.content
    assert first.number == small.number == "000.3.2/001/SP/XI/2026"
    assert first.content != small.content
    other = papers.produce(ppk, approved(office).order_id, SP, PaperSize.F4)
    assert other.number == "000.3.2/002/SP/XI/2026"


def test_a_final_paper_stays_as_it_was(office: ReadyOffice) -> None:
    order, papers, ppk = approved(office), office.program.papers(), office.person("ppk")
    before = papers.produce(ppk, order.order_id, SP, PaperSize.F4).content
    office.clock.advance(40 * 24 * 3600)
    office.program.approving().place(office.person("pejabat"), order.order_id, "PO-1")
    assert papers.produce(ppk, order.order_id, SP, PaperSize.F4).content == before


def test_files_carry_what_was_previewed(office: ReadyOffice, tmp_path: Path) -> None:
    order, papers, ppk = approved(office), office.program.papers(), office.person("ppk")
    shown = papers.produce(ppk, order.order_id, SP, PaperSize.A4)
    row = papers.print_to(ppk, order.order_id, (WantedPaper(SP),), PaperSize.A4, tmp_path / "baru" / "lagi")[0]
    assert Path(str(row["path"])).read_bytes() == shown.content
    assert (row["sha256"], row["state"], row["pages"]) == (shown.sha256, "final", 1)


def test_who_may_not_print_and_what_cannot_be_printed(office: ReadyOffice) -> None:
    order, papers = approved(office), office.program.papers()
    with pytest.raises(NotAllowed):
        papers.produce(office.person("penyimpan"), order.order_id, SP, PaperSize.F4)
    with pytest.raises(RuleRefused):
        papers.produce(office.person("ppk"), order.order_id, PaperKind.SPK, PaperSize.F4)
    early = papers.produce(office.person("ppk"), order.order_id, PaperKind.BAST, PaperSize.F4)
    assert (early.final, early.number) == (False, "")


def test_an_office_without_a_hub_never_runs_out_of_numbers(office: ReadyOffice) -> None:
    device = office.program.device.device_id
    with office.program.office().write("ppk") as writer:
        assert take_number(writer, device, SP.value, 2027) == 1
        full = {"year": 2028, "first": 1, "last": 100, "device_id": "laptop-lain"}
        writer.append(Change(EntityKind.NUMBERS, "2028:1", "numbers.leased", full))
        assert take_number(writer, device, SP.value, 2028) == 101


def test_another_laptop_waits_for_its_numbers(office: ReadyOffice) -> None:
    with office.program.office().write("ppk") as writer, pytest.raises(RuleRefused, match="number.no_block"):
        take_number(writer, "laptop-lain", SP.value, 2026)


def test_a_rule_that_is_cited_more_shortly_makes_no_issued_paper_outdated(office: ReadyOffice) -> None:
    order = approved(office)
    papers, person = office.program.papers(), office.person("ppk")
    record = papers.produce(person, order.order_id, PaperKind.SURAT_PESANAN, PaperSize.F4).record
    assert record is not None
    now = paper_from(PaperKind.SURAT_PESANAN, record.data)
    assert now.head.route.short
    before = cited(now, "")
    old = replace(record, data=to_plain(before), fingerprint=fingerprint(before))
    assert old.fingerprint != record.fingerprint
    with office.program.office().read() as reader:
        assert not papers._issuing.is_outdated(reader, order, old, None, None)
