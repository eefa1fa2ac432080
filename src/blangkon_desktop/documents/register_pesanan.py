"""Register pesanan: the office's orders of a period by date, one row each, with their sum."""

from __future__ import annotations

from blangkon_desktop.documents.blocks.grid import Column, Row, total
from blangkon_desktop.documents.blocks.signatures import official
from blangkon_desktop.documents.flow import Flow, Layout
from blangkon_desktop.documents.format_id import date_or_dots, figures, words
from blangkon_desktop.domain.dates_id import date_screen
from blangkon_desktop.domain.paper_lists import RegisterPesanan, RegisterRow

_COLUMNS = (
    Column("No", "centre", 24),
    Column("Tanggal", "centre", 52),
    Column("Nomor pesanan", least=80, most=100),
    Column("Nomor surat pesanan", least=96, most=130),
    Column("Penyedia, saluran", least=110, most=150),
    Column("Keperluan", flexible=True),
    Column("Status", "centre", 60, 84),
    Column("Nilai (Rp)", "right", 66),
)


def _compose(flow: Flow, data: RegisterPesanan) -> None:
    flow.opening(data.head, flow.phrase("subtitle"), dated=True)
    rows = [_row(at, row) for at, row in enumerate(data.rows, 1)]
    sums = [total("Jumlah", figures(data.amount), strong=True)]
    end = flow.signed(slots=(official(data.budget_user, "Mengetahui,"), official(data.official)))
    said = f"Terbilang: {words(data.amount)}"
    flow.table(_COLUMNS, rows, sums, closing=said, tail=flow.density.gap + end.height)
    flow.gap()
    flow.put(end)


def _row(at: int, row: RegisterRow) -> Row:
    day = date_screen(row.on) if row.on else "–"
    seller = f"{row.vendor}\n{row.channel}"
    cells = (str(at), day, row.number, row.contract or "–", seller, row.purpose, row.status, figures(row.total))
    return Row(cells, (row.total,))


def _values(data: RegisterPesanan) -> dict[str, str]:
    return {"tahun": str(data.year), "masa": data.period, "tanggal": date_or_dots(data.head.issued_on)}


LAYOUT = Layout(
    template="register_pesanan",
    title="Register Pesanan",
    phrases=frozenset({"subtitle"}),
    fields=frozenset({"tahun", "masa", "tanggal"}),
    values=_values,
    compose=_compose,
    clauses=False,
    landscape=True,
)
