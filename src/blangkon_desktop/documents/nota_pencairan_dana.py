"""Nota pencairan dana: the PPTK asks that the treasurer pays out of the petty cash fund (UP/GU)."""

from __future__ import annotations

import re

from blangkon_desktop.documents.blocks.goods import account, bank
from blangkon_desktop.documents.blocks.grid import Column, Row, Sum
from blangkon_desktop.documents.blocks.money import tax_block
from blangkon_desktop.documents.blocks.prose import Field
from blangkon_desktop.documents.blocks.signatures import official
from blangkon_desktop.documents.flow import Flow, Layout
from blangkon_desktop.documents.format_id import SHORT_DOTS, figures, or_dots, words
from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.domain.paper_payment import NotaPencairanDana, NpdRow

_SUB_ACTIVITY = re.compile(r"((\d\.\d{2}\.\d{2})\.\d\.\d{2})\.\d{4}\b")
_COLUMNS = (
    Column("Kode rekening", least=90),
    Column("Uraian", flexible=True),
    Column("Anggaran (Rp)", "right", 66),
    Column("Pencairan sebelumnya (Rp)", "right", 66),
    Column("Pencairan saat ini (Rp)", "right", 66),
    Column("Sisa (Rp)", "right", 66),
)


def _compose(flow: Flow, data: NotaPencairanDana) -> None:
    purchase = data.purchase
    flow.opening(data.head, f"Nomor: {or_dots(data.head.number)}", dated=True)
    flow.put(flow.said("opening"))
    flow.gap()
    rows: list[Field] = [
        ("PPTK", data.technical.name),
        *([("Program, kegiatan", said)] if data.head.form and (said := _programme(purchase.sub_activity)) else []),
        ("Subkegiatan", purchase.sub_activity),
        ("Nomor DPA/DPPA", purchase.budget_document),
        ("Tahun anggaran", str(purchase.year)),
        ("Keperluan", purchase.purpose),
        ("Kode rekening", account(purchase)),
        ("Cara bayar", or_dots(data.method, SHORT_DOTS)),
        ("Dibayarkan kepada", data.payee.name),
        ("Rekening bank", bank(data.payee)),
    ]
    flow.put(flow.fields(rows))
    flow.gap()
    ceiling, before, now, rest = (sum(part) for part in zip(*map(_figures, data.rows), strict=True))
    total = Sum("Jumlah", tuple(map(figures, (ceiling, before, now, rest))), strong=True)
    flow.table(_COLUMNS, [_row(row) for row in data.rows], [total], money=4)
    flow.gap()
    flow.put(tax_block(data.taxes, flow.width, flow.fonts, flow.density))
    flow.gap()
    slots = (official(data.budget_user, "Disetujui,"), official(data.technical, "Yang mengajukan,"))
    flow.closing(flow.said("closing"), slots=slots)


def _programme(sub_activity: str) -> str:
    """Programme and activity by their codes, which begin that of the sub-activity (Permendagri 90/2019)."""
    found = _SUB_ACTIVITY.match(sub_activity)
    return f"{found[2]}, {found[1]}" if found else ""


def _figures(row: NpdRow) -> tuple[int, int, int, int]:
    return row.ceiling, row.before, row.now, row.rest


def _row(row: NpdRow) -> Row:
    return Row((row.account, row.name or "–", *map(figures, _figures(row))), _figures(row))


def _values(data: NotaPencairanDana) -> dict[str, str]:
    return {
        "jumlah": format_rupiah(data.amount),
        "terbilang": words(data.amount),
        "instansi": data.head.letterhead.office,
    }


LAYOUT = Layout(
    template="nota_pencairan_dana",
    title="Nota Pencairan Dana",
    phrases=frozenset({"opening", "closing"}),
    fields=frozenset({"jumlah", "terbilang", "instansi"}),
    values=_values,
    compose=_compose,
    clauses=False,
)
