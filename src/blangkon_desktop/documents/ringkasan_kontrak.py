"""Ringkasan kontrak: thirteen facts for the payment by LS, signed by the commitment officer (PPK) and the vendor."""

from __future__ import annotations

from blangkon_desktop.documents.blocks.goods import account, bank, contract
from blangkon_desktop.documents.blocks.prose import Field
from blangkon_desktop.documents.blocks.signatures import official, seller
from blangkon_desktop.documents.flow import Flow, Layout
from blangkon_desktop.documents.format_id import DOTS, SHORT_DOTS, date_or_dots, npwp, or_dots, words
from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.domain.paper_contract import RingkasanKontrak


def _compose(flow: Flow, data: RingkasanKontrak) -> None:
    flow.opening(data.head, f"Nomor: {or_dots(data.head.number)}", dated=True)
    rows = [(f"{at}.  {label}", value) for at, (label, value) in enumerate(_facts(data), 1)]
    flow.put(flow.fields(rows, 152))
    flow.gap()
    flow.closing(flow.said("closing"), slots=(seller(data.vendor, "Penyedia,"), official(data.buyer)))


def _facts(data: RingkasanKontrak) -> list[Field]:
    purchase, vendor = data.purchase, data.vendor
    return [
        ("Nomor dan tanggal DPA", or_dots(purchase.budget_document)),
        ("Subkegiatan dan rekening", _budget(data)),
        ("Nomor dan tanggal kontrak", contract(purchase)),
        ("Nama penyedia", or_dots(vendor.name)),
        ("Alamat penyedia", or_dots(vendor.address)),
        ("NPWP/NIK", or_dots(npwp(vendor.npwp))),
        ("Nilai kontrak", f"{format_rupiah(purchase.value)} {words(purchase.value)}"),
        ("Uraian dan volume pekerjaan", or_dots(data.description)),
        ("Cara pembayaran", f"{or_dots(data.payment, SHORT_DOTS)}; rekening {or_dots(bank(vendor), SHORT_DOTS)}"),
        ("Jangka waktu pelaksanaan", or_dots(data.period)),
        ("Tanggal penyelesaian", date_or_dots(purchase.delivery_by)),
        ("Masa pemeliharaan/garansi", or_dots(data.warranty)),
        ("Ketentuan denda", or_dots(data.penalty)),
    ]


def _budget(data: RingkasanKontrak) -> str:
    return "; ".join(part for part in (data.purchase.sub_activity, account(data.purchase)) if part) or DOTS


def _values(data: RingkasanKontrak) -> dict[str, str]:
    return {"paket": or_dots(data.purchase.package_name, SHORT_DOTS)}


LAYOUT = Layout(
    template="ringkasan_kontrak",
    title="Ringkasan Kontrak",
    phrases=frozenset({"closing"}),
    fields=frozenset({"paket"}),
    values=_values,
    compose=_compose,
    clauses=False,
)
