"""Papers for the benchmarks: each another, as those of different orders are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from blangkon_desktop.domain.paper_delivery import Bast
from blangkon_desktop.domain.paper_kinds import PaperKind
from blangkon_desktop.domain.papers import Paper
from blangkon_desktop.usecases.bundle_ports import BundleItem
from tests.documents import kinds

SEAL = "ab" * 64
LINES = 12
FILE = (
    PaperKind.CHECKLIST_SPJ,
    PaperKind.NOTA_PENCAIRAN_DANA,
    PaperKind.KERTAS_KERJA_HARGA,
    PaperKind.SURAT_PESANAN,
    PaperKind.BA_PEMERIKSAAN,
    PaperKind.BAST,
    PaperKind.KUITANSI,
    PaperKind.DAFTAR_PAJAK,
)
"""The file of one order."""


def handover(order: int) -> Bast:
    """A BAST of `LINES` lines whose number, package, seller and goods are those of this order alone."""
    made = kinds.usual(PaperKind.BAST, LINES)
    assert isinstance(made, Bast)
    lines = tuple(replace(line, name=f"{line.name} {order * LINES + at}") for at, line in enumerate(made.lines))
    return replace(
        made,
        head=replace(made.head, number=f"000.3.2/{order:04}/BAST/XI/2026"),
        purchase=replace(made.purchase, package_name=f"{made.purchase.package_name}, pesanan {order}"),
        vendor=replace(made.vendor, name=f"CV Sumber {order}", representative=f"Ibu Penyedia {order}"),
        lines=lines,
    )


def papers(order: int) -> Iterator[Paper]:
    """The file of one order, with its own number, goods and names where a paper has them."""
    for kind in FILE:
        made = handover(order) if kind is PaperKind.BAST else kinds.usual(kind, LINES)
        changes: dict[str, Any] = {}
        if hasattr(made, "lines") and kind is not PaperKind.BAST:
            changes["lines"] = tuple(replace(line, name=f"{line.name} {order}") for line in made.lines)
        if hasattr(made, "purchase") and kind is not PaperKind.BAST:
            changes["purchase"] = replace(made.purchase, package_name=f"{made.purchase.package_name} {order}")
        yield replace(made, **changes)


def items(orders: int) -> Iterator[BundleItem]:
    """The files of many orders, made one after another while they are printed."""
    for order in range(1, orders + 1):
        for paper in papers(order):
            yield BundleItem(f"P26-{order:04} – Belanja ATK", paper.kind.value, paper, draft=False, seal=SEAL)
