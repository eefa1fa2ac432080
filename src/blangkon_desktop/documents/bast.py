"""Berita acara serah terima: the vendor hands over what came well to the commitment officer (PPK), Pasal 57."""

from __future__ import annotations

from blangkon_desktop.documents.blocks.goods import (
    GOODS,
    goods_rows,
    official_fields,
    purchase_fields,
    sum_rows,
    vendor_fields,
)
from blangkon_desktop.documents.blocks.signatures import official, seller
from blangkon_desktop.documents.flow import Flow, Layout
from blangkon_desktop.documents.format_id import SHORT_DOTS, date_or_dots, day_opening, or_dots, words
from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.domain.paper_delivery import Bast


def _compose(flow: Flow, data: Bast) -> None:
    flow.opening(data.head, f"Nomor: {or_dots(data.head.number)}")
    flow.put(flow.said("opening"))
    flow.gap(0.4)
    flow.put(flow.fields(vendor_fields(data.vendor)), flow.said("giver"))
    flow.gap(0.4)
    flow.put(flow.fields(official_fields(data.receiver)), flow.said("receiver"))
    flow.gap()
    flow.put(flow.said("basis"))
    flow.gap(0.4)
    flow.put(flow.fields(purchase_fields(data.purchase)))
    flow.gap()
    closing = f"Terbilang: {words(data.sums.total)}" if data.sums else ""
    sums = sum_rows(data.sums) if data.sums else []
    flow.table(GOODS, goods_rows(data.lines), sums, title=flow.phrase("table"), closing=closing)
    flow.gap()
    slots = (
        seller(data.vendor, "Yang menyerahkan,", "PIHAK PERTAMA,"),
        official(data.receiver, "Yang menerima,", "PIHAK KEDUA,"),
    )
    flow.end(slots)


def _values(data: Bast) -> dict[str, str]:
    inspected = data.inspection or f"Nomor {SHORT_DOTS} tanggal {date_or_dots(data.inspected_on)}"
    return {
        "pembuka": day_opening(data.held_on),
        "peran": data.receiver.acts_as,
        "instansi": data.head.letterhead.office,
        "pemeriksaan": inspected,
        "tempat": or_dots(data.delivery_place, SHORT_DOTS),
        "keadaan": data.condition or "baik, lengkap, dan sesuai pesanan",
        "bagian": "seluruh barang/pekerjaan" if data.whole else "sebagian barang/pekerjaan",
        "nilai": format_rupiah(data.sums.total) if data.sums else f"Rp{SHORT_DOTS}",
    }


LAYOUT = Layout(
    template="bast",
    title="Berita Acara Serah Terima",
    phrases=frozenset({"opening", "giver", "receiver", "basis", "table"}),
    fields=frozenset({"pembuka", "peran", "instansi", "pemeriksaan", "tempat", "keadaan", "bagian", "nilai"}),
    values=_values,
    compose=_compose,
)
