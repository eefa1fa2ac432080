"""What in the budget is to be looked at: ceilings under what orders hold, plans above the DPA, splits that differ."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from blangkon_desktop.domain.budget import BudgetLine, LineKey
from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.domain.text import Sentence


@dataclass(frozen=True, slots=True)
class ReviewPoint:
    """One thing to look at on a line; `code` is stable."""

    code: str
    text: Sentence


def review_lines(lines: Sequence[BudgetLine]) -> dict[LineKey, tuple[ReviewPoint, ...]]:
    """The points of each line that has any; `lines` are all lines of the packages concerned."""
    split: dict[str, int] = {}
    for line in lines:
        split[line.rup] = split.get(line.rup, 0) + line.ceiling
    found = {(line.rup, line.account): tuple(_points(line, split[line.rup])) for line in lines}
    return {key: points for key, points in found.items() if points}


def _points(line: BudgetLine, split: int) -> Iterator[ReviewPoint]:
    held = format_rupiah(line.held)
    if not line.in_force:
        if line.held:
            yield ReviewPoint(
                "no-ceiling",
                Sentence(
                    f"Paket atau rekening ini tidak ada lagi di rencana, sedangkan pesanan memegang {held}.",
                    f"This package or account is no longer in the plan, while orders hold {held}.",
                ),
            )
        return
    if line.held > line.ceiling + line.allowance:
        yield ReviewPoint(
            "over-ceiling",
            Sentence(
                f"Pesanan memegang {held}, di atas pagu {format_rupiah(line.ceiling)}.",
                f"Orders hold {held}, above the ceiling of {format_rupiah(line.ceiling)}.",
            ),
        )
    yield from _dpa_points(line)
    if line.account and line.package_ceiling and line.package_ceiling != split:
        whole = format_rupiah(line.package_ceiling)
        yield ReviewPoint(
            "split-differs",
            Sentence(
                f"Pagu paket {whole}, jumlah rincian per rekening {format_rupiah(split)}. Impor rincian terbaru.",
                f"The package's ceiling is {whole}, its accounts sum up to {format_rupiah(split)}. "
                "Import the newest split.",
            ),
        )


def _dpa_points(line: BudgetLine) -> Iterator[ReviewPoint]:
    if line.dpa_ceiling is None or line.dpa_remaining is None:
        return
    ceiling = format_rupiah(line.dpa_ceiling)
    if line.dpa_remaining + line.allowance < 0:
        held = format_rupiah(line.held + line.dpa_others)
        yield ReviewPoint(
            "over-dpa",
            Sentence(
                f"Pesanan sub kegiatan dan rekening ini memegang {held}, di atas pagu DPA {ceiling}.",
                f"Orders of this sub-activity and account hold {held}, above the DPA's ceiling of {ceiling}.",
            ),
        )
    elif line.dpa_planned > line.dpa_ceiling:
        planned = format_rupiah(line.dpa_planned)
        yield ReviewPoint(
            "plan-over-dpa",
            Sentence(
                f"RUP merencanakan {planned} untuk sub kegiatan dan rekening ini, pagu DPA {ceiling}.",
                f"The RUP plans {planned} for this sub-activity and account; the DPA's ceiling is {ceiling}.",
            ),
        )
