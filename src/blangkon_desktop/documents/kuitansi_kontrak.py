"""Kuitansi as the form of a contract: a direct purchase of up to Rp50,000,000, signed by buyer and seller."""

from __future__ import annotations

from blangkon_desktop.documents.blocks.goods import GOODS, account, goods_rows, sum_rows
from blangkon_desktop.documents.blocks.money import amount_box
from blangkon_desktop.documents.blocks.signatures import official, seller
from blangkon_desktop.documents.flow import Flow, Layout, place_and_date
from blangkon_desktop.documents.format_id import SHORT_DOTS, or_dots
from blangkon_desktop.domain.paper_contract import KuitansiKontrak
from blangkon_desktop.domain.terbilang import terbilang_rupiah, title_words


def _compose(flow: Flow, data: KuitansiKontrak) -> None:
    flow.opening(data.head, f"Nomor: {or_dots(data.head.number)}")
    flow.put(
        flow.fields(
            [
                ("Sudah terima dari", flow.phrase("payer")),
                ("Uang sejumlah", title_words(terbilang_rupiah(data.sums.total))),
                ("Untuk pembelian", data.purchase.purpose),
                ("Nama pengadaan", data.purchase.package_name),
                ("Kode rekening", account(data.purchase)),
            ]
        )
    )
    flow.gap()
    flow.table(GOODS, goods_rows(data.lines), sum_rows(data.sums))
    flow.gap()
    flow.put(amount_box(data.sums.total, flow.width, flow.density))
    flow.gap()
    slots = (
        official(data.buyer, "Pembeli,"),
        seller(data.vendor, place_and_date(data.head), "Penjual,", stamp_duty=data.stamp_duty),
    )
    flow.closing(flow.said("basis"), slots=slots)


def _values(data: KuitansiKontrak) -> dict[str, str]:
    return {"peran": data.buyer.acts_as, "instansi": or_dots(data.head.letterhead.office, SHORT_DOTS)}


LAYOUT = Layout(
    template="kuitansi_kontrak",
    title="Kuitansi",
    phrases=frozenset({"payer", "basis"}),
    fields=frozenset({"peran", "instansi"}),
    values=_values,
    compose=_compose,
    clauses=False,
)
