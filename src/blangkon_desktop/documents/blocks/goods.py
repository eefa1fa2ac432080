"""What papers about goods share: the table of goods with its sums, and the fields of parties and purchase."""

from __future__ import annotations

from functools import lru_cache

from blangkon_desktop.documents.blocks.grid import Column, Row, Sum, total
from blangkon_desktop.documents.blocks.prose import Field
from blangkon_desktop.documents.format_id import SHORT_DOTS, comma, date_or_dots, domestic, figures, nip, npwp, or_dots
from blangkon_desktop.domain.paper_parts import PaperLine, PartyVendor, Purchase, Signer, Sums

GOODS = (
    Column("No", "centre", 22),
    Column("Nama barang/jasa, spesifikasi/merek", flexible=True),
    Column("PDN/\nTKDN", "centre", 36, 60),
    Column("Vol", "right", 26),
    Column("Satuan", "centre", 38, 62),
    Column("Harga satuan (Rp)", "right", 58),
    Column("Jumlah (Rp)", "right", 62),
)


@lru_cache(maxsize=16)
def goods_rows(lines: tuple[PaperLine, ...]) -> tuple[Row, ...]:
    """The rows of `GOODS`; kept, because a paper is composed in several densities."""
    return tuple(Row(_cells(line), (line.amount,)) for line in lines)


def sum_rows(sums: Sums) -> list[Sum]:
    """Jumlah, shipping, tax, total."""
    base = [total("DPP nilai lain (11/12)", f"({figures(sums.tax_base)})")] if sums.tax_base is not None else []
    shipping = [total("Ongkos kirim", figures(sums.shipping))] if sums.shipping else []
    return [
        total("Jumlah", figures(sums.goods)),
        *shipping,
        *base,
        total(comma(sums.ppn_label), figures(sums.ppn)),
        total("Total", figures(sums.total), strong=True),
    ]


def official_fields(signer: Signer, address: str = "") -> list[Field]:
    """Name, NIP, office, letter of an acting official, address."""
    rows: list[Field] = [
        ("Nama", signer.name),
        ("NIP", nip(signer.nip)),
        ("Jabatan", signer.position or signer.acts_as),
    ]
    if signer.letter:
        rows.append(("Berdasarkan surat", signer.letter))
    if signer.address or address:
        rows.append(("Alamat", signer.address or address))
    return rows


def vendor_fields(vendor: PartyVendor) -> list[Field]:
    """The seller as a party: who speaks for it, as what, name, address, tax number."""
    return [
        ("Nama", vendor.representative),
        ("Jabatan", vendor.representative_title),
        ("Nama penyedia", vendor.name),
        ("Alamat", vendor.address),
        ("NPWP/NIK", npwp(vendor.npwp)),
    ]


def purchase_fields(purchase: Purchase) -> list[Field]:
    """Package, contract, platform, budget line."""
    rows: list[Field] = [
        ("Nama pengadaan", purchase.package_name),
        ("Kode RUP", purchase.rup),
        ("Nomor kontrak", contract(purchase)),
        ("Platform", platform(purchase)),
    ]
    if purchase.sub_activity:
        rows.append(("Subkegiatan", purchase.sub_activity))
    rows.append(("Kode rekening", account(purchase)))
    return rows


def contract(purchase: Purchase) -> str:
    """`Surat Pesanan Nomor … tanggal …`."""
    number = or_dots(purchase.contract_number, SHORT_DOTS)
    return f"{purchase.contract_name} Nomor {number} tanggal {date_or_dots(purchase.contract_date)}"


def platform(purchase: Purchase) -> str:
    """`Mbizmarket, nomor pesanan PO-1, tanggal 20 November 2026`."""
    if not purchase.platform:
        return ""
    number = or_dots(purchase.order_number, SHORT_DOTS)
    return f"{purchase.platform}, nomor pesanan {number}, tanggal {date_or_dots(purchase.order_date)}"


def account(purchase: Purchase) -> str:
    """Code and name of the budget line."""
    return " – ".join(part for part in (purchase.account, purchase.account_name) if part)


def bank(vendor: PartyVendor) -> str:
    """`Bank Jateng 1022001234 a.n. CV Contoh`, or nothing where no account is known."""
    known = " ".join(part for part in (vendor.bank, vendor.account_number) if part)
    return f"{known} a.n. {vendor.account_name}" if known and vendor.account_name else known


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
