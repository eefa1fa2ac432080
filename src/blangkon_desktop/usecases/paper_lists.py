"""Makes the papers that show the state of a day beside the checklist: register, sample labels, copy sheet."""

from __future__ import annotations

from blangkon_desktop.domain.catalogue import CHANNEL_LABELS, Channel
from blangkon_desktop.domain.dates_id import date_screen
from blangkon_desktop.domain.order import STATUS_LABELS, OrderStatus
from blangkon_desktop.domain.paper_kinds import PaperKind
from blangkon_desktop.domain.paper_lists import (
    CopyField,
    CopySection,
    LabelSampel,
    LembarSalin,
    RegisterPesanan,
    RegisterRow,
    SampleLabel,
)
from blangkon_desktop.domain.people import Role
from blangkon_desktop.domain.receipt import METHOD_LABELS
from blangkon_desktop.domain.receiving import billable
from blangkon_desktop.usecases.paper_context import (
    PaperContext,
    as_day,
    budget_user,
    head_of,
    newest,
    official,
    pptk,
    purchase_of,
    vendor_of,
)
from blangkon_desktop.usecases.paper_payment import taxes_of
from blangkon_desktop.usecases.ports import OrderFilter, OrderSummary

_LEFT_OUT = (OrderStatus.DRAFT.value, OrderStatus.CANCELLED.value)


def register_pesanan(context: PaperContext) -> RegisterPesanan:
    """All orders of the office's year that were submitted and not cancelled, by date."""
    reader, year = context.reader, context.office.year
    wanted = OrderFilter(date_from=f"{year}-01-01", date_to=f"{year}-12-31")
    rows = [row for row in reader.orders(wanted) if row.status not in _LEFT_OUT]
    return RegisterPesanan(
        head=head_of(context),
        year=year,
        period="1 Januari sampai dengan 31 Desember",
        rows=tuple(_register_row(context, row) for row in sorted(rows, key=lambda r: (r.order_date, r.number))),
        official=official(context, context.content.officials.pejabat_pengadaan, Role.PEJABAT_PENGADAAN),
        budget_user=budget_user(context),
    )


def label_sampel(context: PaperContext) -> LabelSampel:
    """One label for each line of the order."""
    content = context.content
    labels = [
        SampleLabel(
            name=line.name,
            specification=line.specification,
            vendor=content.vendor.name,
            channel=CHANNEL_LABELS[content.channel],
            code=line.product or f"{content.channel.value}:-",
            unit=line.unit,
            price=line.price,
            price_with_tax=line.price + (line.ppn // line.quantity if line.quantity else 0),
            marks=" ".join(
                filter(None, ("PDN" if line.pdn else "", f"TKDN {line.tkdn.replace('.', ',')}%" if line.tkdn else ""))
            ),
        )
        for line in content.lines
    ]
    return LabelSampel(head=head_of(context), labels=tuple(labels))


def lembar_salin(context: PaperContext) -> LembarSalin:
    """The fields of the forms of INAPROC and SIPD in their order; what is unknown stays empty."""
    return LembarSalin(
        head=head_of(context),
        purchase=purchase_of(context),
        sections=(_inaproc(context), _npd(context), _tbp(context), _spp(context)),
    )


def _register_row(context: PaperContext, row: OrderSummary) -> RegisterRow:
    papers = [p for p in context.reader.papers(row.order_id) if p.kind == PaperKind.SURAT_PESANAN.value]
    return RegisterRow(
        number=row.number,
        on=as_day(row.order_date),
        contract=papers[-1].number if papers else "",
        vendor=row.vendor,
        channel=CHANNEL_LABELS[Channel(row.channel)],
        purpose=row.purpose,
        total=row.total,
        status=STATUS_LABELS[OrderStatus(row.status)].id,
    )


def _section(site: str, form: str, *fields: tuple[str, object]) -> CopySection:
    return CopySection(site, form, tuple(CopyField(label, str(value)) for label, value in fields))


def _inaproc(context: PaperContext) -> CopySection:
    content, order = context.content, context.order
    goods = "; ".join(f"{line.name} x {line.quantity} {line.unit}".strip() for line in content.lines)
    return _section(
        "INAPROC / marketplace",
        "Pesanan",
        ("Kode RUP", content.rup),
        ("Nama paket", content.package_name),
        ("Sumber dana", content.source_of_funds),
        ("Kode rekening", content.account),
        ("Penyedia", content.vendor.name),
        ("Barang dan jumlah", goods),
        ("Ongkos kirim", content.shipping),
        ("Nilai pesanan", content.totals.total),
        ("Alamat pengiriman", content.delivery_place),
        ("Tanggal diterima paling lambat", _screen(content.delivery_by)),
        ("Nomor pesanan", order.marketplace_number),
    )


def _npd(context: PaperContext) -> CopySection:
    purchase, amount = purchase_of(context), _amount(context)
    return _section(
        "SIPD Penatausahaan",
        "Nota Pencairan Dana (NPD)",
        ("Tanggal NPD", _screen(context.day.isoformat())),
        ("PPTK", pptk(context).name),
        ("Subkegiatan", purchase.sub_activity),
        ("Kode rekening", purchase.account),
        ("Uraian", purchase.purpose),
        ("Nilai pencairan", amount),
    )


def _tbp(context: PaperContext) -> CopySection:
    vendor, taxes, bill = vendor_of(context), taxes_of(context), context.receipt.bill if context.receipt else None
    method = METHOD_LABELS[context.method].id if context.method else ""
    receipt = newest(context.reader, context.order, PaperKind.KUITANSI, context.receipt.n) if context.receipt else None
    return _section(
        "SIPD Penatausahaan",
        "Tanda Bukti Pengeluaran (TBP)",
        ("Nomor bukti", receipt.number if receipt else ""),
        ("Cara bayar", method),
        ("Nama penerima", vendor.name),
        ("NPWP/NIK penerima", vendor.npwp),
        ("Bank", vendor.bank),
        ("Nomor rekening", vendor.account_number),
        ("Atas nama", vendor.account_name),
        ("Nomor invoice", bill.number if bill else ""),
        ("Nilai bruto", _amount(context)),
        ("PPN dipungut", taxes.ppn_withheld if taxes else ""),
        ("PPh dipungut", taxes.pph_withheld if taxes else ""),
        ("Kode objek pajak", taxes.object_code if taxes else ""),
        ("Nilai bersih", taxes.net if taxes else ""),
        ("NTPN", ", ".join(proof.ntpn for proof in taxes.proofs) if taxes else ""),
    )


def _spp(context: PaperContext) -> CopySection:
    purchase, vendor = purchase_of(context), vendor_of(context)
    return _section(
        "SIPD Penatausahaan",
        "SPP-LS (ringkasan)",
        ("Nomor dan tanggal DPA", purchase.budget_document),
        ("Nama perusahaan", vendor.name),
        ("Alamat perusahaan", vendor.address),
        ("Nama dan nomor rekening bank", " ".join(filter(None, (vendor.bank, vendor.account_number)))),
        ("Nomor kontrak", purchase.contract_number),
        ("Tanggal kontrak", date_screen(purchase.contract_date) if purchase.contract_date else ""),
        ("Waktu pelaksanaan", _screen(context.content.delivery_by)),
        ("Deskripsi pekerjaan", purchase.purpose),
        ("Nilai", _amount(context)),
    )


def _amount(context: PaperContext) -> object:
    receipt = context.receipt
    if receipt is None:
        return ""
    return receipt.bill.amount if receipt.bill else billable(context.order, receipt)


def _screen(text: str) -> str:
    day = as_day(text)
    return date_screen(day) if day else ""
