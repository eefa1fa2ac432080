"""Letter numbers without a hub: the first laptop lends itself the next block, another laptop never does."""

from __future__ import annotations

import pytest

from blangkon_desktop.domain.errors import RuleRefused
from blangkon_desktop.domain.journal import Change, EntityKind
from blangkon_desktop.domain.numbering import BLOCK_SIZE
from blangkon_desktop.usecases.number_blocks import take_number
from tests.offices import ReadyOffice


def test_a_new_year_begins_at_one_with_a_block_of_its_own(office: ReadyOffice) -> None:
    device = office.program.device.device_id
    with office.program.office().write("ppk") as writer:
        assert take_number(writer, device, "surat-pesanan", 2026) == 1
        assert len(writer.number_blocks(2026)) == 1  # the block of the office's first day
        assert take_number(writer, device, "surat-pesanan", 2027) == 1
        (block,) = writer.number_blocks(2027)
    assert (block.first, block.last, block.device_id) == (1, BLOCK_SIZE, device)
    with office.program.office().write("ppk") as writer:
        assert take_number(writer, device, "bast", 2027) == 1  # kinds of papers count apart, in one block
        assert len(writer.number_blocks(2027)) == 1


def test_the_next_block_begins_after_everybodys_last(office: ReadyOffice) -> None:
    device = office.program.device.device_id
    payload = {"year": 2027, "first": 1, "last": 250, "device_id": "laptop-lain"}
    with office.program.office().write("ppk") as writer:
        writer.append(Change(EntityKind.NUMBERS, "2027:1", "numbers.leased", payload))
        assert take_number(writer, device, "surat-pesanan", 2027) == 251
        blocks = writer.number_blocks(2027)
    assert sorted((b.first, b.last) for b in blocks) == [(1, 250), (251, 350)]


def test_another_laptop_waits_for_the_hub(office: ReadyOffice) -> None:
    with office.program.office().write("ppk") as writer:
        before = writer.number_blocks(2026)
        with pytest.raises(RuleRefused, match="number.no_block") as caught:
            take_number(writer, "laptop-lain", "surat-pesanan", 2026)
        assert writer.number_blocks(2026) == before
    assert caught.value.next_step.id != caught.value.next_step.en
