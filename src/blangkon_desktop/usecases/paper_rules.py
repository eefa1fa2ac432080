"""Which papers an order has, about which receipts, when each is ripe, and who makes it: one row for each kind.

Ripe means final, with a number. Before that a paper is a RANCANGAN; a kind that an order can never have is refused.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from blangkon_desktop.domain.errors import RuleRefused
from blangkon_desktop.domain.order import Order, OrderStatus
from blangkon_desktop.domain.paper_kinds import PAPER_NAMES, PaperKind
from blangkon_desktop.domain.papers import Paper
from blangkon_desktop.domain.receipt import PaymentMethod, Receipt
from blangkon_desktop.domain.receipt_steps import find_receipt
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases import (
    paper_checklist,
    paper_choice,
    paper_contract,
    paper_delivery,
    paper_lists,
    paper_payment,
)
from blangkon_desktop.usecases.paper_context import PaperContext

S = OrderStatus
K = PaperKind
_EARLY = (S.DRAFT, S.SUBMITTED)
_OVER = (S.PLACED, S.PARTLY_RECEIVED, S.RECEIVED, S.INSPECTED, S.BILLED, S.PAID, S.COMPLETED, S.CANCELLED)

_SUBMIT = Sentence("Kirim pesanan ke PPK.", "Submit the order.")
_APPROVE = Sentence("Menunggu persetujuan PPK.", "Waits for the PPK's approval.")
_CANCELLED = Sentence("Pesanan ini dibatalkan.", "This order is cancelled.")
_RECEIVE = Sentence("Catat penerimaan barang.", "Record the goods received.")
_INSPECT = Sentence("Catat pemeriksaan barang.", "Record the inspection.")
_BILL = Sentence("Catat tagihan penyedia.", "Record the vendor's bill.")
_METHOD = Sentence("Pilih cara bayar, atau catat pembayarannya.", "Choose the way of payment, or record it.")
_AGREE = Sentence("Catat hasil negosiasi.", "Record the negotiated prices.")

Wait = Callable[[Order, Receipt | None, PaymentMethod | None], Sentence | None]
Refusal = Callable[[Order, Receipt | None], Sentence | None]


@dataclass(frozen=True, slots=True)
class PaperRule:
    """A kind's row: who makes it, whether it is about one receipt, what it waits for, why an order never has it.

    `in_file` papers belong to the order's file; the others are printed when they are asked for.
    """

    make: Callable[[PaperContext], Paper]
    per_receipt: bool
    waits_for: Wait
    never: Refusal
    in_file: bool = True


def _no(_order: Order, _receipt: Receipt | None) -> Sentence | None:
    return None


def _nothing(_order: Order, _receipt: Receipt | None, _method: PaymentMethod | None) -> Sentence | None:
    return None


def _submitted(order: Order, _receipt: Receipt | None, _method: PaymentMethod | None) -> Sentence | None:
    if order.status is S.CANCELLED:
        return _CANCELLED
    return _SUBMIT if order.status is S.DRAFT else None


def _negotiated(order: Order, receipt: Receipt | None, method: PaymentMethod | None) -> Sentence | None:
    return _submitted(order, receipt, method) or (None if order.negotiations else _AGREE)


def _approved(order: Order, _receipt: Receipt | None, _method: PaymentMethod | None) -> Sentence | None:
    if order.status is S.CANCELLED:
        return _CANCELLED
    return _APPROVE if order.status in _EARLY else None


def _inspected(order: Order, receipt: Receipt | None, _method: PaymentMethod | None) -> Sentence | None:
    if receipt is None:
        return _CANCELLED if order.status is S.CANCELLED else _RECEIVE
    return None if receipt.inspection else _INSPECT


def _billed(order: Order, receipt: Receipt | None, method: PaymentMethod | None) -> Sentence | None:
    early = _inspected(order, receipt, method)
    if early is not None or receipt is None:
        return early
    if receipt.bill is None:
        return _BILL
    return None if method else _METHOD


def _never_direct(order: Order, _receipt: Receipt | None) -> Sentence | None:
    """SPK and kuitansi as contract are for direct purchase (Perpres 16/2018 Pasal 28)."""
    if order.route.outcome.startswith("direct-purchase"):
        return None
    return Sentence(
        "Pembelian e-purchasing memakai surat pesanan pada nilai berapa pun (Perpres 16/2018 Pasal 28 ayat (6)).",
        "An e-purchase has a surat pesanan at any value (Perpres 16/2018 Pasal 28 (6)).",
    )


def _spk(order: Order, receipt: Receipt | None) -> Sentence | None:
    return _never_direct(order, receipt) or _other_proof(order, "spk")


def _kuitansi_kontrak(order: Order, receipt: Receipt | None) -> Sentence | None:
    return _never_direct(order, receipt) or _other_proof(order, "kuitansi")


def _other_proof(order: Order, proof: str) -> Sentence | None:
    if order.route.proof == proof:
        return None
    return Sentence(
        f"Bentuk kontrak untuk nilai ini adalah {order.route.proof}.", f"The contract here is {order.route.proof}."
    )


def _surat_pesanan(order: Order, receipt: Receipt | None) -> Sentence | None:
    if _never_direct(order, receipt) is not None:
        return None
    return Sentence("Pengadaan langsung tidak memakai surat pesanan.", "A direct purchase has no surat pesanan.")


def _negotiation(order: Order, _receipt: Receipt | None) -> Sentence | None:
    if order.negotiations or order.status not in _OVER:
        return None
    return Sentence("Pesanan ini tidak dinegosiasi.", "This order was not negotiated.")


def _nothing_good(_order: Order, receipt: Receipt | None) -> Sentence | None:
    if receipt is None or receipt.anything_good:
        return None
    return Sentence("Tidak ada barang yang diterima pada penerimaan ini.", "Nothing was accepted in this receipt.")


def _npd(order: Order, receipt: Receipt | None) -> Sentence | None:
    if receipt and receipt.payment and receipt.payment.method is PaymentMethod.LS:
        return Sentence("Pembayaran LS memakai ringkasan kontrak, bukan NPD.", "A payment by LS has no NPD.")
    return _nothing_good(order, receipt)


def _ringkasan(order: Order, receipt: Receipt | None) -> Sentence | None:
    if receipt and receipt.payment and receipt.payment.method is not PaymentMethod.LS:
        return Sentence("Ringkasan kontrak hanya untuk pembayaran LS.", "A contract summary is for LS only.")
    return _nothing_good(order, receipt)


RULES: Mapping[PaperKind, PaperRule] = MappingProxyType(
    {
        K.CHECKLIST_SPJ: PaperRule(paper_checklist.checklist_spj, False, _nothing, _no),
        K.NOTA_PENCAIRAN_DANA: PaperRule(paper_payment.nota_pencairan_dana, True, _billed, _npd),
        K.KERTAS_KERJA_HARGA: PaperRule(paper_choice.kertas_kerja_harga, False, _submitted, _no),
        K.BA_NEGOSIASI: PaperRule(paper_choice.ba_negosiasi, False, _negotiated, _negotiation),
        K.SURAT_PESANAN: PaperRule(paper_contract.surat_pesanan, False, _approved, _surat_pesanan),
        K.SPK: PaperRule(paper_contract.spk, False, _approved, _spk),
        K.KUITANSI_KONTRAK: PaperRule(paper_contract.kuitansi_kontrak, False, _approved, _kuitansi_kontrak),
        K.BA_PEMERIKSAAN: PaperRule(paper_delivery.ba_pemeriksaan, True, _inspected, _no),
        K.BAST: PaperRule(paper_delivery.bast, True, _inspected, _nothing_good),
        K.BAST_PA: PaperRule(paper_delivery.bast_pa, True, _inspected, _nothing_good),
        K.KUITANSI: PaperRule(paper_payment.kuitansi, True, _inspected, _nothing_good),
        K.DAFTAR_PAJAK: PaperRule(paper_payment.daftar_pajak, True, _billed, _nothing_good),
        K.RINGKASAN_KONTRAK: PaperRule(paper_contract.ringkasan_kontrak, True, _billed, _ringkasan),
        K.LEMBAR_SALIN: PaperRule(paper_lists.lembar_salin, True, _nothing, _no),
        K.REGISTER_PESANAN: PaperRule(paper_lists.register_pesanan, False, _nothing, _no, in_file=False),
        K.LABEL_SAMPEL: PaperRule(paper_lists.label_sampel, False, _nothing, _no, in_file=False),
    }
)


@dataclass(frozen=True, slots=True)
class WantedPaper:
    """A paper of an order: kind, and receipt number (None: about the whole order, or no receipt yet)."""

    kind: PaperKind
    receipt: int | None = None


def papers_of(order: Order, method: PaymentMethod | None = None) -> tuple[WantedPaper, ...]:
    """The papers of an order's file in the order of the file: one of each that applies, those about receipts for each.

    With a method named for what is not paid yet, the papers of another method are left out.
    """
    found = []
    for kind, rule in RULES.items():
        receipts: tuple[Receipt | None, ...] = (order.receipts or (None,)) if rule.per_receipt else (None,)
        for receipt in receipts:
            if rule.in_file and never(kind, order, receipt, method) is None and not _idle(kind, order):
                found.append(WantedPaper(kind, receipt.n if receipt else None))
    return tuple(found)


def never(
    kind: PaperKind, order: Order, receipt: Receipt | None, method: PaymentMethod | None = None
) -> Sentence | None:
    """Why an order can never have a paper, None where it can."""
    said = RULES[kind].never(order, receipt)
    if said is None and method is not None and (receipt is None or receipt.payment is None):
        direct = method is PaymentMethod.LS
        if kind is (K.NOTA_PENCAIRAN_DANA if direct else K.RINGKASAN_KONTRAK):
            return Sentence("Cara bayar ini tidak memakai berkas ini.", "This way of payment has no such paper.")
    return said


def check_applicable(kind: PaperKind, order: Order, receipt: Receipt | None, method: PaymentMethod | None) -> None:
    """Raise RuleRefused (`paper.not_applicable`) for a paper that the order can never have."""
    said = never(kind, order, receipt, method)
    if said is None:
        return
    name = PAPER_NAMES[kind]
    raise RuleRefused(
        "paper.not_applicable",
        Sentence(f"{name.id} tidak berlaku untuk pesanan ini.", f"This order has no such paper: {name.en}."),
        detail=said,
        next_step=Sentence("Cetak berkas yang lain, atau «all».", "Print other papers, or “all”."),
        field="kind",
        data={"kind": kind.value},
    )


def receipt_for(order: Order, kind: PaperKind, wanted: int | None) -> Receipt | None:
    """The receipt that a paper is about: the named one, else the latest; None for a paper about the whole order.

    InvalidInput (`receipt.unknown`) for a receipt that there is not.
    """
    if not RULES[kind].per_receipt:
        return None
    return order.receipt(None) if wanted is None else find_receipt(order, wanted)


def _idle(kind: PaperKind, order: Order) -> bool:
    """A paper that an order could still have, but has no ground for yet."""
    return kind is K.BA_NEGOSIASI and not order.negotiations
