"""Where a laptop's letter numbers come from when no hub lends them: from itself, if it is the office's first."""

from __future__ import annotations

from blangkon_desktop.domain.errors import RuleRefused
from blangkon_desktop.domain.journal import Change, EntityKind
from blangkon_desktop.domain.numbering import BLOCK_SIZE, next_number
from blangkon_desktop.usecases.ports import OfficeWriter


def take_number(writer: OfficeWriter, device_id: str, kind: str, year: int) -> int:
    """The next running number of a kind of paper on this device.

    An office without a hub has its numbers from its first laptop: that one lends itself the next block when its own
    are used up or the year is new. Any other laptop is refused (RuleRefused `number.no_block`) until a hub lent one.
    """
    blocks = writer.number_blocks(year)
    mine = [block for block in blocks if block.device_id == device_id]
    used = writer.used_numbers(kind, year)
    try:
        return next_number(mine, used)
    except RuleRefused:
        if writer.office().creator_device != device_id or writer.sync_figures().hub:
            raise
    first = max((block.last for block in blocks), default=0) + 1
    payload = {"year": year, "first": first, "last": first + BLOCK_SIZE - 1, "device_id": device_id}
    writer.append(Change(EntityKind.NUMBERS, f"{year}:{first}", "numbers.leased", payload))
    return first
