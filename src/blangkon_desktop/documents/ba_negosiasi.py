"""Berita acara klarifikasi dan negosiasi harga: offered and agreed price of each line, signed by both sides."""

from __future__ import annotations

from blangkon_desktop.documents.blocks.goods import official_fields, vendor_fields
from blangkon_desktop.documents.blocks.grid import Column, Row, Sum
from blangkon_desktop.documents.blocks.prose import Field
from blangkon_desktop.documents.blocks.signatures import official, seller
from blangkon_desktop.documents.flow import Flow, Layout
from blangkon_desktop.documents.format_id import SHORT_DOTS, day_opening, figures, or_dots, words
from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.domain.paper_choice import BaNegosiasi, NegotiatedLine

_COLUMNS = (
    Column("No", "centre", 22),
    Column("Nama barang/jasa", flexible=True),
    Column("Vol", "right", 26),
    Column("Satuan", "centre", 36, 58),
    Column("Harga penawaran (Rp)", "right", 58),
    Column("Harga negosiasi (Rp)", "right", 58),
    Column("Jumlah penawaran (Rp)", "right", 62),
    Column("Jumlah negosiasi (Rp)", "right", 62),
)


def _compose(flow: Flow, data: BaNegosiasi) -> None:
    flow.opening(data.head, f"Nomor: {or_dots(data.head.number)}")
    flow.put(flow.said("opening"))
    flow.gap(0.4)
    flow.put(flow.fields(official_fields(data.official)), flow.said("buyer"))
    flow.gap(0.4)
    flow.put(flow.fields(vendor_fields(data.vendor)), flow.said("vendor"))
    flow.gap()
    rows: list[Field] = [
        ("Nama pengadaan", data.purchase.package_name),
        ("Kode RUP", data.purchase.rup),
        *([("Subkegiatan", data.purchase.sub_activity)] if data.head.form and data.purchase.sub_activity else []),
        ("Lokasi", data.delivery_place),
    ]
    if data.estimate:
        rows.append(("HPS", f"{format_rupiah(data.estimate)} {words(data.estimate)}"))
    flow.put(flow.fields(rows))
    flow.gap()
    offered = sum(line.offered * line.quantity for line in data.lines)
    agreed = sum(line.agreed * line.quantity for line in data.lines)
    sums = [Sum("Jumlah sebelum PPN", (figures(offered), figures(agreed)), strong=True)]
    flow.table(_COLUMNS, [_row(line) for line in data.lines], sums, money=2, title=flow.phrase("table"))
    flow.gap()
    for note in data.notes:
        flow.put(flow.prose.paragraph(f"– {note}"))
    slots = (seller(data.vendor, "Penyedia,"), official(data.official))
    flow.closing(flow.said("agreed"), flow.prose.gap(), flow.said("closing"), slots=slots)


def _row(line: NegotiatedLine) -> Row:
    before, after = line.offered * line.quantity, line.agreed * line.quantity
    cells = (
        str(line.number) if line.number else "–",
        line.name,
        figures(line.quantity),
        line.unit or "–",
        figures(line.offered),
        figures(line.agreed),
        figures(before),
        figures(after),
    )
    return Row(cells, (before, after))


def _values(data: BaNegosiasi) -> dict[str, str]:
    return {
        "pembuka": day_opening(data.held_on),
        "peran": data.official.acts_as,
        "instansi": data.head.letterhead.office,
        "platform": or_dots(data.purchase.platform, SHORT_DOTS),
        "jumlah": format_rupiah(data.total),
        "terbilang": words(data.total),
        "hemat": format_rupiah(data.saved),
    }


LAYOUT = Layout(
    template="ba_negosiasi",
    title="Berita Acara Negosiasi Harga",
    phrases=frozenset({"opening", "buyer", "vendor", "table", "agreed", "closing"}),
    fields=frozenset({"pembuka", "peran", "instansi", "platform", "jumlah", "terbilang", "hemat"}),
    values=_values,
    compose=_compose,
    clauses=False,
)
