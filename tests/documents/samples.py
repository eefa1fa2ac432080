"""Papers to try: usual, short, and as extreme as real life gets."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from blangkon_desktop.domain.paper_contract import SuratPesanan
from blangkon_desktop.domain.paper_parts import Letterhead, PaperLine, PartyVendor, RouteNote, Signer

GOODS = (
    ("Kertas HVS A4 80 gram", "Sinar Dunia, putih, 500 lembar", "rim", 10, 54_000),
    ("Bolpoin gel hitam 0,5 mm", "Kenko K-1", "lusin", 6, 36_000),
    ("Map snelhecter plastik", "folio, aneka warna", "buah", 50, 3_500),
    ("Tinta printer 003 hitam", "Epson, botol 65 ml, asli", "botol", 8, 92_000),
    ("Stapler HD-10", "Joyko", "buah", 5, 17_500),
    ("Isi stapler No. 10", "Joyko, isi 20 kotak kecil", "pak", 4, 28_000),
    ("Buku folio bergaris 100 lembar", "Gelatik Kembar", "buah", 12, 19_000),
    ("Amplop coklat F4 bertali", "isi 50", "pak", 3, 42_500),
)


OFFICE = Letterhead(
    "Pemerintah Kabupaten Batang",
    "Dinas Kesehatan",
    "Jalan Contoh Raya Nomor 17, Kecamatan Batang, Kabupaten Batang",
    "51216",
    "(0285) 555017",
    "dinkes.contoh.example",
    "dinkes@contoh.example",
)
PPK = Signer(
    "dr. Sri Rahayuningsih, M.Kes.",
    "Pejabat Pembuat Komitmen",
    nip="198304152010012025",
    position="Sekretaris Dinas Kesehatan",
    rank="Pembina Tingkat I (IV/b)",
)
SELLER = PartyVendor(
    "CV Maju Sejahtera Bersama",
    "Jalan Gajah Mada 45, Kelurahan Kauman, Batang",
    "0123456789012000",
    "Bambang Setiawan",
    "Direktur",
    "Bank Jateng",
    "1022001234",
    "CV Maju Sejahtera Bersama",
)
ROUTE = RouteNote(
    "e-Blangkon, marketplace Mbizmarket",
    "nilai sampai dengan Rp50.000.000",
    "Batang 2024-03",
    date(2026, 11, 19),
    "Rudi Hartono, Pejabat Pengadaan",
)


def lines(count: int) -> tuple[PaperLine, ...]:
    """`count` lines of ordinary goods."""
    made = []
    for number in range(1, count + 1):
        name, specification, unit, quantity, price = GOODS[(number - 1) % len(GOODS)]
        pdn, tkdn = ((True, "43,2"), (True, ""), (None, ""), (False, ""))[number % 4]
        made.append(
            PaperLine(
                number, name, unit, quantity, price, quantity * price, specification=specification, pdn=pdn, tkdn=tkdn
            )
        )
    return tuple(made)


def with_lines(paper: SuratPesanan, rows: tuple[PaperLine, ...]) -> SuratPesanan:
    """The paper with other lines, its sums made right (PPN 12 % of 11/12)."""
    goods = sum(row.amount for row in rows)
    base = (goods * 22 + 12) // 24
    ppn = (base * 24 + 100) // 200
    return replace(paper, lines=rows, goods_total=goods, tax_base=base, ppn=ppn, total=goods + paper.shipping + ppn)


def usual(count: int = 4) -> SuratPesanan:
    """A surat pesanan as a PPK writes it every week."""
    bare = SuratPesanan(
        order_id="0192d0c8-0000-7000-8000-000000000001",
        number="000.3.2/012/SP/XI/2026",
        version=1,
        place="Batang",
        issued_on=date(2026, 11, 20),
        letterhead=OFFICE,
        package_name="Belanja alat tulis kantor triwulan IV",
        rup="60832782",
        year=2026,
        account="5.1.02.01.01.0024",
        buyer=PPK,
        vendor=SELLER,
        lines=(),
        goods_total=0,
        shipping=25_000,
        ppn=0,
        total=25_000,
        route=ROUTE,
        platform="Mbizmarket",
        platform_order_number="PO-900-1",
        platform_order_date=date(2026, 11, 20),
        fund_source="APBD",
        budget_document="DPA/A.1/1.02.0.00.0.00.01.0000/001/2026",
        account_name="Belanja Alat/Bahan untuk Kegiatan Kantor – Alat Tulis Kantor",
        sub_activity="1.02.01.2.06.0002 Penyediaan Peralatan dan Perlengkapan Kantor",
        ppn_label="PPN 12% x DPP nilai lain",
        delivery_by=date(2026, 12, 10),
        delivery_place="Kantor Dinas Kesehatan, Jalan Contoh Raya Nomor 17, Batang",
        receiver="Siti Aminah, Pengurus Barang",
        payment_method="uang persediaan (UP/GU)",
    )
    return with_lines(bare, lines(count))


def bare() -> SuratPesanan:
    """All that may be missing is missing."""
    row = PaperLine(1, "Kertas", "", 1, 50_000, 50_000)
    return SuratPesanan(
        order_id="x",
        number="",
        version=1,
        place="",
        issued_on=None,
        letterhead=Letterhead("", "Dinas"),
        package_name="",
        rup="",
        year=2026,
        account="",
        buyer=Signer("", "Pejabat Pembuat Komitmen"),
        vendor=PartyVendor("Toko"),
        lines=(row,),
        goods_total=50_000,
        shipping=0,
        ppn=0,
        total=50_000,
        route=RouteNote("", "", "", None, ""),
    )


LONG = (
    "Laptop ultraringan untuk pelayanan keliling dengan layar sentuh lipat, papan ketik tahan air, dan tas pelindung "
)


def extreme() -> SuratPesanan:
    """Forty lines, 300-character names, 15-digit sums, markup and rare letters in the names."""
    names = (
        (LONG * 3)[:300],
        "<b>Tebal</b> & <img src='file:///etc/passwd'/> <a href='http://x'>tautan</a> {kurung}",
        "Wédang uwuh Jåwå ꦲꦏ꧀ ḍaḥar – “Ngrêmbåkå” ½ × 2 ≥ 1 🙂 語",
        "TanpaSpasi" * 30,
    )
    rows = tuple(
        PaperLine(
            number,
            names[number % 4],
            "paket lengkap",
            20_000,
            1_249_999_999,
            20_000 * 1_249_999_999,
            specification="spesifikasi " * 12 if number % 3 == 0 else "",
            pdn=True,
            tkdn="100,00",
        )
        for number in range(1, 37)
    )
    long_office = (
        "Dinas Perumahan, Kawasan Permukiman, Lingkungan Hidup dan Kehutanan Kabupaten Kepulauan Contoh Selatan"
    )
    start = usual(1)
    return replace(
        with_lines(start, rows),
        letterhead=replace(start.letterhead, office=long_office, address="Jalan " + "Panjang " * 30),
        package_name=(LONG * 3)[:300],
        buyer=replace(
            start.buyer, name="Prof. Dr. Ir. R.M.Ng. " + "Kusumaningprojo " * 8, prefix="Plt.", position="Kepala " * 20
        ),
        vendor=replace(start.vendor, name="PT " + "Sumber Rejeki Abadi " * 8, address="Jalan " + "Jauh " * 40),
        stamp_duty=10_000,
    )
