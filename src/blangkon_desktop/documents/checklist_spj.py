"""Checklist and cover of an order's file: what is there, what is missing, who must act, in the order of the file."""

from __future__ import annotations

from blangkon_desktop.documents.blocks.goods import account
from blangkon_desktop.documents.blocks.grid import Column, Row
from blangkon_desktop.documents.blocks.prose import Field
from blangkon_desktop.documents.blocks.signatures import official
from blangkon_desktop.documents.flow import Flow, Layout
from blangkon_desktop.documents.format_id import SHORT_DOTS, date_or_dots, or_dots
from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.domain.paper_lists import ChecklistSpj, CheckRow

_COLUMNS = (
    Column("No", "centre", 22),
    Column("Dokumen", least=150, most=180),
    Column("Ada", "centre", 38),
    Column("Keterangan", flexible=True),
    Column("Yang menindaklanjuti", least=80, most=110),
)
_STATES = {"there": "Ada", "missing": "Belum", "not-needed": "–"}


def _compose(flow: Flow, data: ChecklistSpj) -> None:
    purchase = data.purchase
    flow.opening(data.head, flow.phrase("subtitle"), dated=True)
    rows: list[Field] = [
        ("Nama pengadaan", purchase.package_name),
        ("Keperluan", purchase.purpose),
        ("Penyedia", data.vendor),
        ("Nilai", format_rupiah(purchase.value)),
        ("Kode rekening", account(purchase)),
        ("Cara bayar", data.method or SHORT_DOTS),
    ]
    flow.put(flow.fields(rows))
    flow.gap()
    flow.table(_COLUMNS, [_row(at, row) for at, row in enumerate(data.rows, 1)], money=0)
    flow.gap()
    slots = (official(data.technical, "Diajukan oleh,"), official(data.treasurer, "Diperiksa oleh,"))
    flow.closing(flow.said("missing" if data.missing else "whole"), slots=slots)


def _row(at: int, row: CheckRow) -> Row:
    return Row((str(at), row.name, _STATES[row.state], row.detail or "–", row.who or "–"))


def _values(data: ChecklistSpj) -> dict[str, str]:
    return {
        "kurang": str(data.missing),
        "tanggal": date_or_dots(data.head.issued_on),
        "nomor": or_dots(data.purchase.contract_number, SHORT_DOTS),
    }


LAYOUT = Layout(
    template="checklist_spj",
    title="Daftar Periksa Kelengkapan SPJ",
    phrases=frozenset({"subtitle", "missing", "whole"}),
    fields=frozenset({"kurang", "tanggal", "nomor"}),
    values=_values,
    compose=_compose,
    clauses=False,
)
