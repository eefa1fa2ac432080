"""SPK: the contract of a direct purchase above the kuitansi's limit; a framed head, the goods, the instruction."""

from __future__ import annotations

from blangkon_desktop.documents.blocks.goods import GOODS, account, bank, goods_rows, sum_rows
from blangkon_desktop.documents.blocks.prose import Field, Prose
from blangkon_desktop.documents.blocks.signatures import official, seller
from blangkon_desktop.documents.flow import Flow, Layout
from blangkon_desktop.documents.format_id import SHORT_DOTS, date_or_dots, npwp, or_dots, words
from blangkon_desktop.documents.layout import Piece
from blangkon_desktop.documents.pen import Pen
from blangkon_desktop.domain.paper_contract import Spk


def _compose(flow: Flow, data: Spk) -> None:
    purchase, vendor = data.purchase, data.vendor
    flow.opening(data.head, f"Nomor: {or_dots(data.head.number)}")
    rows: list[Field] = [
        ("Satuan kerja", data.head.letterhead.office),
        ("Nomor dan tanggal SPK", f"{or_dots(data.head.number, SHORT_DOTS)}, {date_or_dots(data.head.issued_on)}"),
        ("Pejabat Pembuat Komitmen", data.buyer.name),
        ("Penyedia", f"{vendor.name}, {or_dots(vendor.address, SHORT_DOTS)}"),
        ("NPWP/NIK", npwp(vendor.npwp)),
        ("Rekening bank", bank(vendor)),
        ("Paket pekerjaan", purchase.package_name),
        ("Surat undangan", data.invitation),
        ("BA hasil pengadaan", data.result),
        ("Sumber dana", flow.phrase("fund")),
        ("Waktu pelaksanaan", flow.phrase("period")),
    ]
    flow.put(_framed(flow, rows))
    flow.gap()
    flow.table(GOODS, goods_rows(data.lines), sum_rows(data.sums), title=flow.phrase("goods"), closing=_words(data))
    flow.gap()
    flow.put(flow.said("instruction"))
    flow.gap()
    slots = (
        seller(vendor, "Untuk dan atas nama penyedia,", stamp_duty=data.stamp_duty),
        official(data.buyer, "Untuk dan atas nama", data.head.letterhead.office),
    )
    flow.end(slots)


def _framed(flow: Flow, rows: list[Field]) -> Piece:
    """The head of the SPK in a frame, as the model SPK of LKPP has it."""
    pad = 2 + flow.density.cell_padding
    inner = Prose(flow.fonts, flow.density, flow.width - 12).fields([(n, or_dots(v)) for n, v in rows], 130)
    height = inner.height + 2 * pad

    def draw(pen: Pen, x: float, top: float) -> None:
        corners = ((x, top), (x + flow.width, top), (x + flow.width, top + height), (x, top + height))
        pen.outline(corners, 0.7)
        inner.draw(pen, x + 6, top + pad)

    return Piece(height, draw)


def _words(data: Spk) -> str:
    return f"Terbilang: {words(data.sums.total)}"


def _values(data: Spk) -> dict[str, str]:
    purchase = data.purchase
    return {
        "dpa": or_dots(purchase.budget_document, SHORT_DOTS),
        "tahun": str(purchase.year),
        "rekening": or_dots(account(purchase), SHORT_DOTS),
        "sumber_dana": or_dots(purchase.fund_source, SHORT_DOTS),
        "hari": str(data.days) if data.days else SHORT_DOTS,
        "mulai": date_or_dots(data.begins),
        "selesai": date_or_dots(purchase.delivery_by),
        "tempat": or_dots(data.delivery_place, SHORT_DOTS),
    }


LAYOUT = Layout(
    template="spk",
    title="Surat Perintah Kerja",
    phrases=frozenset({"goods", "fund", "period", "instruction"}),
    fields=frozenset({"dpa", "tahun", "rekening", "sumber_dana", "hari", "mulai", "selesai", "tempat"}),
    values=_values,
    compose=_compose,
)
