"""Berita acara serah terima from the commitment officer (PPK) to the PA/KPA, who has the goods recorded (Pasal 58)."""

from __future__ import annotations

from blangkon_desktop.documents.blocks.goods import GOODS, goods_rows, official_fields, purchase_fields, sum_rows
from blangkon_desktop.documents.blocks.signatures import official
from blangkon_desktop.documents.flow import Flow, Layout
from blangkon_desktop.documents.format_id import SHORT_DOTS, day_opening, or_dots, words
from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.domain.paper_delivery import BastPa


def _compose(flow: Flow, data: BastPa) -> None:
    flow.opening(data.head, f"Nomor: {or_dots(data.head.number)}", square=data.storekeeper is not None)
    flow.put(flow.said("opening"))
    flow.gap(0.4)
    flow.put(flow.fields(official_fields(data.giver)), flow.said("giver"))
    flow.gap(0.4)
    flow.put(flow.fields(official_fields(data.receiver)), flow.said("receiver"))
    flow.gap()
    flow.put(flow.said("basis"))
    flow.gap(0.4)
    flow.put(flow.fields([*purchase_fields(data.purchase), ("Penyedia", data.vendor.name)]))
    flow.gap()
    closing = f"Terbilang: {words(data.sums.total)}" if data.sums else ""
    sums = sum_rows(data.sums) if data.sums else []
    flow.table(GOODS, goods_rows(data.lines), sums, title=flow.phrase("table"), closing=closing)
    flow.gap()
    slots = [
        official(data.giver, "Yang menyerahkan,", party="PIHAK PERTAMA,"),
        official(data.receiver, "Yang menerima,", party="PIHAK KEDUA,"),
    ]
    if data.storekeeper is not None:
        slots.append(official(data.storekeeper, "Mengetahui dan mencatat,"))
    flow.end(slots)


def _values(data: BastPa) -> dict[str, str]:
    return {
        "pembuka": day_opening(data.held_on),
        "peran": data.giver.acts_as,
        "penerima": data.receiver.acts_as,
        "instansi": data.head.letterhead.office,
        "bast": data.vendor_handover or f"Nomor {SHORT_DOTS} tanggal {SHORT_DOTS}",
        "nilai": format_rupiah(data.sums.total) if data.sums else f"Rp{SHORT_DOTS}",
    }


LAYOUT = Layout(
    template="bast_pa",
    title="Berita Acara Serah Terima kepada PA/KPA",
    phrases=frozenset({"opening", "giver", "receiver", "basis", "table"}),
    fields=frozenset({"pembuka", "peran", "penerima", "instansi", "bast", "nilai"}),
    values=_values,
    compose=_compose,
)
