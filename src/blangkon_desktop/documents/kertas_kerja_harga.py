"""Kertas kerja harga: the offers that were compared, line by line, with source and date, and why one was chosen."""

from __future__ import annotations

from blangkon_desktop.documents.blocks.grid import Column, Row
from blangkon_desktop.documents.blocks.prose import Field
from blangkon_desktop.documents.blocks.signatures import official
from blangkon_desktop.documents.flow import Flow, Layout
from blangkon_desktop.documents.fonts import BOLD
from blangkon_desktop.documents.format_id import figures, or_dots
from blangkon_desktop.domain.dates_id import date_long, date_screen
from blangkon_desktop.domain.paper_choice import ComparedOffer, KertasKerjaHarga

_COLUMNS = (
    Column("Baris", "centre", 30),
    Column("Barang/jasa yang dibandingkan", flexible=True),
    Column("Penyedia", least=90, most=190),
    Column("Sumber, tanggal dilihat", least=84, most=104),
    Column("Satuan", "centre", 34, 54),
    Column("Harga sebelum pajak", "right", 56),
    Column("Harga dengan pajak", "right", 56),
    Column("Hasil", "centre", 44, 84),
)


def _compose(flow: Flow, data: KertasKerjaHarga) -> None:
    flow.opening(data.head, f"Nomor: {or_dots(data.head.number)}", dated=True)
    rows: list[Field] = [
        ("Nama pengadaan", data.purchase.package_name),
        ("Kode RUP", data.purchase.rup),
        ("Keperluan", data.purchase.purpose),
    ]
    flow.put(flow.fields(rows))
    flow.gap()
    flow.put(flow.said("opening"))
    flow.gap()
    flow.table(_COLUMNS, [_row(offer) for offer in data.offers], money=0)
    flow.gap()
    if data.few:
        flow.put(flow.said("few"))
        flow.gap()
    if data.searched:
        flow.put(flow.prose.paragraph(data.searched))
        flow.gap()
    flow.put(flow.prose.paragraph("Alasan pemilihan", BOLD), flow.prose.paragraph(or_dots(data.reason)))
    flow.gap()
    flow.closing(flow.said("closing"), slots=(official(data.official),))


def _row(offer: ComparedOffer) -> Row:
    seen = f", {date_screen(offer.seen_on)}" if offer.seen_on else ""
    name = f"{offer.name}\n{offer.code}" if offer.code else offer.name
    result = "Dipilih" if offer.chosen else offer.note or "–"
    return Row(
        (
            str(offer.line),
            name,
            f"{offer.vendor}\n{offer.channel}",
            f"{offer.source}{seen}",
            offer.unit or "–",
            figures(offer.price),
            figures(offer.price_with_tax),
            result,
        ),
        strong=offer.chosen,
    )


def _values(data: KertasKerjaHarga) -> dict[str, str]:
    return {
        "jumlah": str(len(data.offers)),
        "penyedia": str(len({offer.vendor for offer in data.offers})),
        "kurang": ", ".join(map(str, data.few)),
        "peran": data.official.acts_as,
        "dibekukan": _frozen(data),
    }


def _frozen(data: KertasKerjaHarga) -> str:
    """When the offers were kept."""
    if data.frozen_on is not None:
        return f"saat pesanan diajukan untuk disetujui pada {date_long(data.frozen_on)}"
    return "saat dicetak pertama kali"


LAYOUT = Layout(
    template="kertas_kerja_harga",
    title="Kertas Kerja Perbandingan Harga",
    phrases=frozenset({"opening", "few", "closing"}),
    fields=frozenset({"jumlah", "penyedia", "kurang", "peran", "dibekukan"}),
    values=_values,
    compose=_compose,
    clauses=False,
    landscape=True,
)
