"""Surat pesanan: the contract form of an e-purchase, signed by the PPK and accepted by the vendor.

Fields, their order and the terms follow the practice of Indonesian districts; the sentences are in
`resources/templates/surat_pesanan.toml`.
"""

from __future__ import annotations

from blangkon_desktop.documents.blocks.kop import kop
from blangkon_desktop.documents.blocks.prose import Field, Prose
from blangkon_desktop.documents.blocks.qr import payload, qr
from blangkon_desktop.documents.blocks.signatures import accepting, official, signatures
from blangkon_desktop.documents.blocks.table import Column, MoneyTable, Row, Sum
from blangkon_desktop.documents.blocks.terms import terms
from blangkon_desktop.documents.fonts import Fonts
from blangkon_desktop.documents.format_id import (
    DOTS,
    SHORT_DOTS,
    date_or_dots,
    domestic,
    figures,
    nip,
    npwp,
    or_dots,
    words,
)
from blangkon_desktop.documents.layout import Composer, Piece, stack
from blangkon_desktop.documents.page import Sheet
from blangkon_desktop.documents.styles import Density
from blangkon_desktop.documents.templates import Wording
from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.domain.papers import PaperLine, PartyVendor, SuratPesanan

# fmt: off
PHRASES = frozenset({"opening", "buyer", "vendor", "goods"})
FIELDS = frozenset(
    {
        "peran", "instansi", "platform", "nomor_pesanan", "tanggal_pesanan", "tanggal_terima", "waktu", "tempat",
        "penerima", "garansi", "cara_bayar", "rekening", "catatan_ppn",
    }
)
# fmt: on
_LABEL = 92.0
_QR_SIDE = 62.0
_COLUMNS = (
    Column("No", "centre", 22),
    Column("Nama barang/jasa, spesifikasi/merek", flexible=True),
    Column("PDN/\nTKDN", "centre", 36, 60),
    Column("Vol", "right", 26),
    Column("Satuan", "centre", 38, 62),
    Column("Harga satuan (Rp)", "right", 58),
    Column("Jumlah (Rp)", "right", 62),
)


class SuratPesananLayout:
    """Lays one surat pesanan out on a sheet; `digest` is the fingerprint of its data."""

    def __init__(self, data: SuratPesanan, wording: Wording, fonts: Fonts, digest: str, *, draft: bool) -> None:
        self._data = data
        self._wording = wording
        self._fonts = fonts
        self._number = "" if draft else data.number
        self._values = _values(data)
        amount_code = payload(data.kind, self._number, data.total, data.issued_on, digest)
        self._qr = qr(amount_code, _QR_SIDE)

    def compose(self, sheet: Sheet, density: Density) -> Composer:
        """All parts in their order."""
        data = self._data
        prose = Prose(self._fonts, density, sheet.inner)
        composer = sheet.composer()
        composer.put(kop(data.letterhead, sheet.inner, self._fonts, density))
        composer.put(prose.heading(self._wording.heading, f"Nomor: {or_dots(self._number)}"))
        composer.put(prose.at_right(f"{or_dots(data.place, SHORT_DOTS)}, {date_or_dots(data.issued_on)}"))
        composer.gap(density.gap)
        composer.put(self._package(prose))
        composer.gap(density.gap)
        for piece in self._parties(prose):
            composer.put(piece)
        composer.gap(density.gap)
        self._goods(composer, prose)
        composer.gap(density.gap)
        *clauses, last = terms(self._wording, self._values, prose, 2)
        for clause in clauses:
            composer.put(clause)
        composer.put(stack([last, prose.gap(), self._signatures(sheet, density)]))
        return composer

    def _package(self, prose: Prose) -> Piece:
        data = self._data
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

    def _parties(self, prose: Prose) -> list[Piece]:
        return [
            stack([prose.paragraph(self._phrase("opening")), *self._buyer(prose)]),
            stack([prose.paragraph(self._phrase("buyer")), *self._vendor(prose)]),
            prose.paragraph(self._phrase("vendor")),
        ]

    def _buyer(self, prose: Prose) -> list[Piece]:
        buyer = self._data.buyer
        first = (("Nama", or_dots(buyer.name, SHORT_DOTS)), ("NIP", or_dots(nip(buyer.nip), SHORT_DOTS)))
        below: list[Field] = [
            ("Jabatan", or_dots(buyer.position or buyer.acts_as)),
            ("Alamat", or_dots(buyer.address or self._data.letterhead.address)),
        ]
        if buyer.letter:
            below.insert(1, ("Berdasarkan surat", buyer.letter))
        return [prose.pairs([first], _LABEL), prose.fields(below, _LABEL)]

    def _vendor(self, prose: Prose) -> list[Piece]:
        vendor = self._data.vendor
        pairs: list[tuple[Field, Field]] = [
            (("Nama penyedia", or_dots(vendor.name, SHORT_DOTS)), ("NPWP/NIK", or_dots(npwp(vendor.npwp), SHORT_DOTS))),
            (
                ("Nama wakil", or_dots(vendor.representative, SHORT_DOTS)),
                ("Jabatan wakil", or_dots(vendor.representative_title, SHORT_DOTS)),
            ),
        ]
        below: list[Field] = [("Alamat", or_dots(vendor.address)), ("Rekening bank", or_dots(_account(vendor)))]
        return [prose.pairs(pairs, _LABEL), prose.fields(below, _LABEL)]

    def _goods(self, composer: Composer, prose: Prose) -> None:
        title = prose.paragraph(self._phrase("goods"))
        if composer.room < title.height + 80:
            composer.turn()
        composer.put(title)
        composer.gap(2)
        rows = [Row(_cells(line), line.amount) for line in self._data.lines]
        table = MoneyTable(_COLUMNS, rows, prose.width, self._fonts, prose.density, _sums(self._data))
        table.flow(composer, f"Terbilang: {words(self._data.total)}")

    def _signatures(self, sheet: Sheet, density: Density) -> Piece:
        slots = (accepting(self._data.vendor, self._data.stamp_duty), official(self._data.buyer))
        return signatures(slots, self._qr, sheet.inner, self._fonts, density)

    def _phrase(self, name: str) -> str:
        return self._wording.phrase(name, self._values)


def _cells(line: PaperLine) -> tuple[str, ...]:
    name = f"{line.name}\n{line.specification}" if line.specification else line.name
    return (
        str(line.number),
        name,
        domestic(line.pdn, line.tkdn),
        figures(line.quantity),
        line.unit or "–",
        figures(line.unit_price),
        figures(line.amount),
    )


def _sums(data: SuratPesanan) -> list[Sum]:
    """Jumlah, ongkos kirim, tax, total; a tax that the prices hold already stands after the total."""
    base = [Sum("DPP nilai lain (11/12)", f"({figures(data.tax_base)})")] if data.tax_base is not None else []
    before = [Sum("Jumlah", figures(data.goods_total)), Sum("Ongkos kirim", figures(data.shipping))]
    total = Sum("Total", figures(data.total), strong=True)
    if data.prices_include_tax:
        return [*before, total, Sum(f"Di dalamnya {data.ppn_label}", f"({figures(data.ppn)})")]
    return [*before, *base, Sum(data.ppn_label, figures(data.ppn)), total]


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
        "rekening": or_dots(_account(data.vendor)),
        "catatan_ppn": "Harga sudah termasuk PPN." if data.prices_include_tax else "Harga satuan belum termasuk PPN.",
    }


def _account(vendor: PartyVendor) -> str:
    """`Bank Jateng 1022001234 a.n. CV Contoh`, or nothing where no account is known."""
    account = " ".join(part for part in (vendor.bank, vendor.account_number) if part)
    return f"{account} a.n. {vendor.account_name}" if account and vendor.account_name else account


def _duration(data: SuratPesanan) -> str:
    """From the date of the letter to the delivery date, both counted."""
    if not data.issued_on or not data.delivery_by or data.delivery_by < data.issued_on:
        return f"Sejak tanggal surat ini sampai dengan {date_or_dots(data.delivery_by)}."
    days = (data.delivery_by - data.issued_on).days + 1
    return f"{days} hari kalender sejak tanggal surat ini, sampai dengan {date_or_dots(data.delivery_by)}."


def title(data: SuratPesanan, *, draft: bool) -> str:
    """`Surat Pesanan Nomor …`, as it heads later pages and names the file's properties."""
    return f"Surat Pesanan Nomor {DOTS if draft or not data.number else data.number}"


def amount_line(data: SuratPesanan) -> str:
    """The subject of the file's properties."""
    return f"{data.package_name}, {format_rupiah(data.total)}"
