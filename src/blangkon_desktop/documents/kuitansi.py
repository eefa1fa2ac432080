"""Kuitansi / tanda bukti pengeluaran: the proof of one payment, on one page whatever is in it.

The form follows those of the districts of Central Java (A2): who paid, how much in words, for what, the box with the
sum, the taxes and what is paid out; the payee signs over the stamp, below him the office's signatures that are on.
"""

from __future__ import annotations

from blangkon_desktop.documents.blocks.goods import account, bank, contract
from blangkon_desktop.documents.blocks.money import amount_box, proof_fields, tax_block
from blangkon_desktop.documents.blocks.prose import Field
from blangkon_desktop.documents.blocks.signatures import Slot, beside, columns, official, seller
from blangkon_desktop.documents.flow import Flow, Layout
from blangkon_desktop.documents.format_id import SHORT_DOTS, date_or_dots, npwp, or_dots
from blangkon_desktop.documents.layout import Piece
from blangkon_desktop.domain.paper_payment import Kuitansi
from blangkon_desktop.domain.terbilang import terbilang_rupiah, title_words


def _compose(flow: Flow, data: Kuitansi) -> None:
    flow.opening(data.head, f"Nomor: {or_dots(data.head.number)}")
    flow.put(flow.fields(_budget(data)))
    flow.gap()
    flow.put(flow.fields(_text(flow, data)))
    flow.gap()
    rows = [*_money(flow, data), flow.prose.gap(), _payee(flow, data)]
    if slots := _office_slots(data):
        rows += [flow.prose.gap(), columns(slots, flow.width, flow.fonts, flow.density)]
    flow.put(*rows)


def _money(flow: Flow, data: Kuitansi) -> list[Piece]:
    """The sum and its taxes: they stand on the page of the signatures, where there must be two."""
    block = tax_block(data.taxes, flow.width, flow.fonts, flow.density)
    rows = [amount_box(_amount(data), flow.width, flow.density), flow.prose.gap(), block]
    if data.taxes is None:
        rows.append(flow.said("unpaid"))
    elif data.taxes.proofs:
        rows.append(flow.fields(proof_fields(data.taxes.proofs)))
    return rows


def _budget(data: Kuitansi) -> list[Field]:
    purchase = data.purchase
    return [
        ("Tahun anggaran", str(purchase.year)),
        ("Subkegiatan", purchase.sub_activity),
        ("Kode rekening", account(purchase)),
        ("Nomor BKU", data.book_number or SHORT_DOTS),
    ]


def _text(flow: Flow, data: Kuitansi) -> list[Field]:
    amount = _amount(data)
    said = f"{title_words(terbilang_rupiah(amount))}" if amount is not None else ""
    rows: list[Field] = [
        ("Sudah terima dari", data.received_from),
        ("Uang sejumlah", said),
        ("Untuk pembayaran", flow.phrase("purpose")),
        ("Dasar", flow.phrase("basis")),
        ("Cara bayar", or_dots(data.method, SHORT_DOTS)),
        ("Rekening penerima", bank(data.payee)),
    ]
    return rows


def _amount(data: Kuitansi) -> int | None:
    return None if data.gross is None else data.amount


def _payee(flow: Flow, data: Kuitansi) -> Piece:
    day = f"{or_dots(data.head.place, SHORT_DOTS)}, {date_or_dots(data.paid_on)}"
    payee = seller(data.payee, day, "Yang berhak menerima,", stamp_duty=data.stamp_duty)
    below = (*payee.below, f"NPWP/NIK {npwp(data.payee.npwp) or SHORT_DOTS}")
    shown = Slot(payee.above, payee.name, below, payee.stamp_duty)
    return beside(None, shown, flow.square, flow.width, flow.fonts, flow.density)


def _office_slots(data: Kuitansi) -> list[Slot]:
    known = {
        "pa": official(data.budget_user, "Setuju dibayar,"),
        "pptk": official(data.technical, "Mengetahui,") if data.technical is not None else None,
        "bendahara": official(data.treasurer, f"Lunas dibayar {date_or_dots(data.paid_on)},"),
    }
    return [slot for name in data.slots if (slot := known.get(name)) is not None]


def _values(data: Kuitansi) -> dict[str, str]:
    return {
        "keperluan": or_dots(data.purchase.purpose, SHORT_DOTS),
        "paket": or_dots(data.purchase.package_name, SHORT_DOTS),
        "kontrak": contract(data.purchase),
        "bast": data.handover or f"Nomor {SHORT_DOTS}",
        "tagihan": data.invoice or SHORT_DOTS,
        "penyedia": data.payee.name,
    }


LAYOUT = Layout(
    template="kuitansi",
    title="Kuitansi",
    phrases=frozenset({"purpose", "basis", "unpaid"}),
    fields=frozenset({"keperluan", "paket", "kontrak", "bast", "tagihan", "penyedia"}),
    values=_values,
    compose=_compose,
    clauses=False,
)
