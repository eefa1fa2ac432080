"""Makes the checklist of an order's file: each document by order and way of payment, what is missing, who must act.

The order of the documents is that of the file (REGULATIONS: Permendagri 77/2020 practice of Central Java, 2026).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from blangkon_desktop.domain.catalogue import PurchaseKind
from blangkon_desktop.domain.dates_id import date_long
from blangkon_desktop.domain.order import Order, OrderStatus
from blangkon_desktop.domain.paper_kinds import PAPER_CODES, PAPER_NAMES, PaperKind
from blangkon_desktop.domain.paper_lists import ChecklistSpj, CheckRow
from blangkon_desktop.domain.receipt import METHOD_LABELS, PaymentMethod, Receipt
from blangkon_desktop.usecases.attach_file import AttachmentKind
from blangkon_desktop.usecases.letter_ports import PaperRecord
from blangkon_desktop.usecases.paper_context import PaperContext, as_day, head_of, pptk, purchase_of, treasurer

THERE, MISSING, NOT_NEEDED = "there", "missing", "not-needed"
_PHOTO_ABOVE = 2_000_000
"""Photos of the goods belong to files above this sum in rupiah (practice of Central Java)."""
_HPS_ABOVE = 100_000_000
A = AttachmentKind
K = PaperKind
_SIGNED = "Berkas yang sudah ditandatangani (pindaian)"
_SCANS = {
    "HPS": A.OTHER,
    _SIGNED: A.SIGNED_PAPER,
    "Undangan atau surat tugas": A.INVITATION,
    "Daftar hadir": A.ATTENDANCE,
    "Notulen": A.MINUTES,
    "Surat jalan": A.DELIVERY_NOTE,
    "Foto barang": A.PHOTO,
    "Invoice atau tagihan": A.INVOICE,
    "Bukti pembayaran": A.PAYMENT_PROOF,
    "Faktur pajak": A.FAKTUR,
    "Bukti setor pajak (NTPN)": A.TAX_PROOF,
    "SP2D": A.PAYMENT_PROOF,
    **{PAPER_NAMES[kind].id: A.SIGNED_PAPER for kind in PAPER_CODES},
}
"""What a file shows that belongs to a document, by the document's name; papers of the program come back signed."""


def scan_kind(row: CheckRow) -> AttachmentKind | None:
    """What a file for this row of the checklist shows; None for a row that is no document."""
    return _SCANS.get(row.name.partition(", penerimaan ke-")[0])


@dataclass(frozen=True, slots=True)
class _File:
    """What is looked at: the order, its issued papers, its attachments, the way of payment."""

    order: Order
    papers: tuple[PaperRecord, ...]
    method: PaymentMethod | None

    def paper(self, kind: PaperKind, who: str, receipt: Receipt | None = None) -> CheckRow:
        """A paper of the program: its numbers, or that it is not issued yet."""
        n = receipt.n if receipt else 0
        name = PAPER_NAMES[kind].id + (f", penerimaan ke-{n}" if receipt and len(self.order.receipts) > 1 else "")
        found = [p for p in self.papers if p.kind == kind.value and p.receipt == n]
        if not found:
            return CheckRow(name, MISSING, "Belum diterbitkan", who)
        last = max(found, key=lambda p: p.version)
        later = f", versi {last.version}" if last.version > 1 else ""
        return CheckRow(name, THERE, f"Nomor {last.number}{later}")

    def files(self, name: str, who: str, *kinds: AttachmentKind, needed: bool = True, photos: int = 0) -> CheckRow:
        """Scans and photos that were put to the order."""
        count = sum(item.kind in {k.value for k in kinds} for item in self.order.attachments) + photos
        if count:
            return CheckRow(name, THERE, f"{count} berkas terlampir")
        return CheckRow(name, MISSING if needed else NOT_NEEDED, "Belum dilampirkan" if needed else "", who * needed)


def checklist_spj(context: PaperContext) -> ChecklistSpj:
    """The checklist of a day."""
    order = context.order
    method = context.method or next((r.payment.method for r in reversed(order.receipts) if r.payment), None)
    file = _File(order, context.reader.papers(order.order_id), method)
    return ChecklistSpj(
        head=head_of(context),
        purchase=purchase_of(context),
        vendor=order.content.vendor.name,
        method=METHOD_LABELS[method].id if method else "",
        rows=tuple(_rows(file)),
        technical=pptk(context),
        treasurer=treasurer(context),
    )


def _rows(file: _File) -> Iterator[CheckRow]:
    order = file.order
    if file.method is not PaymentMethod.LS:
        for receipt in order.receipts:
            yield file.paper(K.NOTA_PENCAIRAN_DANA, "PPTK", receipt)
    yield CheckRow("Paket RUP dan rekening", THERE, f"RUP {order.content.rup}, rekening {order.content.account}")
    if order.totals.total > _HPS_ABOVE:
        yield file.files("HPS", "PPK", A.OTHER)
    yield file.paper(K.KERTAS_KERJA_HARGA, "Pejabat Pengadaan")
    if order.negotiations:
        yield file.paper(K.BA_NEGOSIASI, "Pejabat Pengadaan")
    yield file.paper(K.SURAT_PESANAN, "PPK")
    yield _placed(order)
    yield from _event(file)
    if not order.receipts:
        yield CheckRow("Penerimaan barang", MISSING, "Belum dicatat", "Penyimpan Barang atau PPTK")
    for receipt in order.receipts:
        yield from _of_receipt(file, receipt)
    yield file.files(_SIGNED, "PPTK", A.SIGNED_PAPER)
    if file.method is PaymentMethod.LS:
        yield from _of_direct_payment(file)


def _placed(order: Order) -> CheckRow:
    name = "Nomor pesanan pada platform"
    if order.marketplace_number:
        return CheckRow(name, THERE, f"{order.marketplace_number}, {_on(order.placed_on)}")
    early = order.status in (OrderStatus.DRAFT, OrderStatus.SUBMITTED)
    return CheckRow(name, MISSING, "Menunggu persetujuan" if early else "Belum dicatat", "Pejabat Pengadaan")


def _event(file: _File) -> Iterator[CheckRow]:
    """What a meal for a meeting brings along."""
    if file.order.content.kind is not PurchaseKind.CATERING:
        return
    yield file.files("Undangan atau surat tugas", "PPTK", A.INVITATION)
    yield file.files("Daftar hadir", "PPTK", A.ATTENDANCE)
    yield file.files("Notulen", "PPTK", A.MINUTES)


def _of_receipt(file: _File, receipt: Receipt) -> Iterator[CheckRow]:
    order, part = file.order, f", penerimaan ke-{receipt.n}" if len(file.order.receipts) > 1 else ""
    note = receipt.delivery_note
    scan = file.files(f"Surat jalan{part}", "Penyimpan Barang", A.DELIVERY_NOTE)
    yield scan if scan.state == THERE or not note else CheckRow(scan.name, THERE, f"Nomor {note}, {_on(receipt.date)}")
    photos = order.totals.total > _PHOTO_ABOVE or order.content.kind is PurchaseKind.CATERING
    name = f"Foto barang{part}"
    yield file.files(name, "Penyimpan Barang", A.PHOTO, needed=photos, photos=len(receipt.photos))
    yield file.paper(K.BA_PEMERIKSAAN, "PPK", receipt)
    if not receipt.anything_good and receipt.inspection is not None:
        return
    yield file.paper(K.BAST, "PPK", receipt)
    yield file.paper(K.BAST_PA, "PPK", receipt)
    yield _invoice(file, receipt, part)
    yield from _taxes(file, receipt, part)
    yield file.paper(K.KUITANSI, "Bendahara", receipt)
    yield file.files(f"Bukti pembayaran{part}", "Bendahara", A.PAYMENT_PROOF)
    yield file.paper(K.DAFTAR_PAJAK, "Bendahara", receipt)


def _invoice(file: _File, receipt: Receipt, part: str) -> CheckRow:
    scan = file.files(f"Invoice atau tagihan{part}", "Bendahara", A.INVOICE, A.SELLER_RECEIPT)
    if scan.state == THERE or receipt.bill is None:
        return scan
    return CheckRow(scan.name, THERE, f"Nomor {receipt.bill.number}, {_on(receipt.bill.date)}")


def _taxes(file: _File, receipt: Receipt, part: str) -> Iterator[CheckRow]:
    tax = receipt.payment.tax if receipt.payment else None
    if file.order.content.tax_collector == "marketplace":
        yield CheckRow(f"Bukti pajak{part}", NOT_NEEDED, "Dipungut dan disetor marketplace, lihat invoice")
        return
    if tax is None:
        yield CheckRow(f"Bukti setor pajak (NTPN){part}", MISSING, "Pembayaran belum dicatat", "Bendahara")
        return
    if tax.ppn_withheld:
        number = receipt.bill.faktur if receipt.bill else ""
        scan = file.files(f"Faktur pajak{part}", "Bendahara", A.FAKTUR)
        yield CheckRow(scan.name, THERE, f"Nomor {number}") if number else scan
    if not tax.treasurer_deposits:
        yield CheckRow(f"Bukti setor pajak (NTPN){part}", NOT_NEEDED, "Tidak ada pajak yang dipungut bendahara")
    elif receipt.payment is not None and receipt.payment.undeposited:
        yield CheckRow(f"Bukti setor pajak (NTPN){part}", MISSING, "Belum disetor seluruhnya", "Bendahara")
    elif receipt.payment is not None:
        said = ", ".join(d.ntpn for d in receipt.payment.deposits)
        yield CheckRow(f"Bukti setor pajak (NTPN){part}", THERE, said)


def _of_direct_payment(file: _File) -> Iterator[CheckRow]:
    for receipt in file.order.receipts:
        yield file.paper(K.RINGKASAN_KONTRAK, "PPK", receipt)
        sp2d = receipt.payment.sp2d if receipt.payment else ""
        yield CheckRow("SP2D", THERE if sp2d else MISSING, sp2d or "Belum dicatat", "" if sp2d else "Bendahara")


def _on(text: str) -> str:
    day = as_day(text[:10])
    return date_long(day) if day else ""
