"""Surat pesanan: the contract form of an e-purchase, signed by the PPK and accepted by the vendor.

Fields, their order and the terms follow the practice of Indonesian districts; the sentences are in
`resources/templates/surat_pesanan.toml`.
"""

from __future__ import annotations

from blangkon_desktop.documents.blocks.goods import GOODS, bank, goods_rows
from blangkon_desktop.documents.blocks.grid import Sum, total
from blangkon_desktop.documents.blocks.prose import Field, Prose
from blangkon_desktop.documents.blocks.signatures import official, seller
from blangkon_desktop.documents.flow import Flow, Layout
from blangkon_desktop.documents.fonts import REGULAR
from blangkon_desktop.documents.format_id import SHORT_DOTS, comma, date_or_dots, figures, nip, npwp, or_dots, words
from blangkon_desktop.documents.layout import Piece, stack
from blangkon_desktop.domain.paper_contract import SuratPesanan

_LABEL = 92.0


def _compose(flow: Flow, data: SuratPesanan) -> None:
    """All parts in their order."""
    prose = flow.prose
    flow.opening(data.head, f"Nomor: {or_dots(data.number)}", dated=True)
    flow.put(_package(data, prose))
    flow.gap()
    flow.put(flow.said("opening"), *_buyer(data, prose))
    flow.gap(0.4)
    flow.put(flow.said("buyer"), *_vendor(data, prose))
    flow.gap(0.4)
    flow.put(flow.said("vendor"))
    flow.gap()
    words_of = f"Terbilang: {words(data.total)}"
    title = flow.phrase("goods")
    flow.table(GOODS, goods_rows(data.lines), _sums(data), title=title, closing=words_of, face=REGULAR)
    flow.gap()
    slots = (seller(data.vendor, "Menerima dan menyetujui,", stamp_duty=data.stamp_duty), official(data.buyer))
    flow.end(slots, first=2)


def _package(data: SuratPesanan, prose: Prose) -> Piece:
    account = " – ".join(part for part in (data.account, data.account_name) if part)
    top: list[Field] = [("Nama pengadaan", or_dots(data.package_name))]
    middle: list[tuple[Field, Field]] = [
        (("Kode RUP", or_dots(data.rup, SHORT_DOTS)), ("Platform", or_dots(data.platform, SHORT_DOTS))),
        (
            ("Sumber dana", f"{or_dots(data.fund_source, SHORT_DOTS)}, tahun anggaran {data.year}"),
            ("Nomor pesanan", or_dots(data.platform_order_number, SHORT_DOTS)),
        ),
    ]
    bottom: list[Field] = [("Nomor DPA", or_dots(data.budget_document)), ("Kode rekening", or_dots(account))]
    if data.sub_activity:
        bottom.insert(0, ("Subkegiatan", data.sub_activity))
    return stack([prose.fields(top, _LABEL), prose.pairs(middle, _LABEL), prose.fields(bottom, _LABEL)])


def _buyer(data: SuratPesanan, prose: Prose) -> list[Piece]:
    buyer = data.buyer
    first = (("Nama", or_dots(buyer.name, SHORT_DOTS)), ("NIP", or_dots(nip(buyer.nip), SHORT_DOTS)))
    below: list[Field] = [
        ("Jabatan", or_dots(buyer.position or buyer.acts_as)),
        ("Alamat", or_dots(buyer.address or data.letterhead.address)),
    ]
    if buyer.letter:
        below.insert(1, ("Berdasarkan surat", buyer.letter))
    return [prose.pairs([first], _LABEL), prose.fields(below, _LABEL)]


def _vendor(data: SuratPesanan, prose: Prose) -> list[Piece]:
    vendor = data.vendor
    pairs: list[tuple[Field, Field]] = [
        (("Nama penyedia", or_dots(vendor.name, SHORT_DOTS)), ("NPWP/NIK", or_dots(npwp(vendor.npwp), SHORT_DOTS))),
        (
            ("Nama wakil", or_dots(vendor.representative, SHORT_DOTS)),
            ("Jabatan wakil", or_dots(vendor.representative_title, SHORT_DOTS)),
        ),
    ]
    below: list[Field] = [("Alamat", or_dots(vendor.address)), ("Rekening bank", or_dots(bank(vendor)))]
    return [prose.pairs(pairs, _LABEL), prose.fields(below, _LABEL)]


def _sums(data: SuratPesanan) -> list[Sum]:
    """Jumlah, ongkos kirim, tax, total; a tax that the prices hold already stands after the total."""
    base = [total("DPP nilai lain (11/12)", f"({figures(data.tax_base)})")] if data.tax_base is not None else []
    before = [total("Jumlah", figures(data.goods_total)), total("Ongkos kirim", figures(data.shipping))]
    whole = total("Total", figures(data.total), strong=True)
    if data.prices_include_tax:
        return [*before, whole, total(f"Di dalamnya {comma(data.ppn_label)}", f"({figures(data.ppn)})")]
    return [*before, *base, total(comma(data.ppn_label), figures(data.ppn)), whole]


def _values(data: SuratPesanan) -> dict[str, str]:
    """What the wording may name."""
    return {
        "peran": data.buyer.acts_as,
        "instansi": data.letterhead.office,
        "platform": or_dots(data.platform, SHORT_DOTS),
        "nomor_pesanan": or_dots(data.platform_order_number, SHORT_DOTS),
        "tanggal_pesanan": date_or_dots(data.platform_order_date),
        "tanggal_terima": date_or_dots(data.delivery_by),
        "waktu": _duration(data),
        "tempat": or_dots(data.delivery_place),
        "penerima": or_dots(data.receiver, SHORT_DOTS),
        "garansi": data.warranty or "Sesuai garansi resmi barang, sekurang-kurangnya sampai barang diterima baik.",
        "cara_bayar": or_dots(data.payment_method, SHORT_DOTS),
        "rekening": or_dots(bank(data.vendor)),
        "catatan_ppn": "Harga sudah termasuk PPN." if data.prices_include_tax else "Harga satuan belum termasuk PPN.",
    }


def _duration(data: SuratPesanan) -> str:
    """From the date of the letter to the delivery date, both counted."""
    if not data.issued_on or not data.delivery_by or data.delivery_by < data.issued_on:
        return f"Sejak tanggal surat ini sampai dengan {date_or_dots(data.delivery_by)}."
    days = (data.delivery_by - data.issued_on).days + 1
    return f"{days} hari kalender sejak tanggal surat ini, sampai dengan {date_or_dots(data.delivery_by)}."


# fmt: off
_FIELDS = frozenset(
    {
        "peran", "instansi", "platform", "nomor_pesanan", "tanggal_pesanan", "tanggal_terima", "waktu", "tempat",
        "penerima", "garansi", "cara_bayar", "rekening", "catatan_ppn",
    }
)
# fmt: on

LAYOUT = Layout(
    template="surat_pesanan",
    title="Surat Pesanan",
    phrases=frozenset({"opening", "buyer", "vendor", "goods"}),
    fields=_FIELDS,
    values=_values,
    compose=_compose,
)
