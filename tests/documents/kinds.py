"""Every kind of paper three times: short with all missing that may be missing, usual, and as extreme as life gets."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from blangkon_desktop.domain.paper_choice import BaNegosiasi, ComparedOffer, KertasKerjaHarga, NegotiatedLine
from blangkon_desktop.domain.paper_contract import KuitansiKontrak, RingkasanKontrak, Spk
from blangkon_desktop.domain.paper_delivery import BaPemeriksaan, Bast, BastPa, InspectedLine
from blangkon_desktop.domain.paper_kinds import PaperKind
from blangkon_desktop.domain.paper_lists import (
    ChecklistSpj,
    CheckRow,
    CopyField,
    CopySection,
    LabelSampel,
    LembarSalin,
    RegisterPesanan,
    RegisterRow,
    SampleLabel,
)
from blangkon_desktop.domain.paper_parts import PaperHead, PartyVendor, Purchase, Signer, Sums, TaxBlock, TaxProof
from blangkon_desktop.domain.paper_payment import DaftarPajak, Kuitansi, NotaPencairanDana, NpdRow, TaxRow
from blangkon_desktop.domain.papers import Paper
from tests.documents import samples

K = PaperKind
ON = date(2026, 11, 20)
TREASURER = Signer("Dewi Lestari, S.E.", "Bendahara Pengeluaran", nip="197908172003122004", rank="Penata (III/c)")
BUDGET_USER = Signer("Drs. H. Slamet Widodo, M.M.", "Pengguna Anggaran", nip="196801151990031007", prefix="Plt.")
TECHNICAL = Signer("Joko Purnomo, S.Sos.", "PPTK", nip="198412022010011003", rank="Penata Muda (III/a)")
STORE = Signer("Sri Hartini", "Penyimpan Barang", nip="197501012000032001", rank="Pengatur (II/c)")
OFFICER = Signer("Rudi Hartono, S.T.", "Pejabat Pengadaan", nip="198801012012011002", rank="Penata (III/c)")
PURCHASE = Purchase(
    package_name="Belanja alat tulis kantor triwulan IV",
    purpose="Belanja alat tulis kantor untuk pelayanan puskesmas",
    rup="60832782",
    year=2026,
    account="5.1.02.01.01.0024",
    value=9_990_000,
    account_name="Belanja Alat/Bahan untuk Kegiatan Kantor – Alat Tulis Kantor",
    fund_source="APBD",
    budget_document="DPA/A.1/1.02.0.00.0.00.01.0000/001/2026",
    sub_activity="1.02.01.2.06.0002 Penyediaan Peralatan dan Perlengkapan Kantor",
    platform="Mbizmarket",
    order_number="PO-900-1",
    order_date=ON,
    contract_number="000.3.2/012/SP/XI/2026",
    contract_date=ON,
    delivery_by=date(2026, 12, 10),
)
TAXES = TaxBlock(
    gross=9_990_000,
    penalty=18_000,
    dpp=9_000_000,
    ppn=990_000,
    ppn_label="PPN 12% x DPP nilai lain",
    ppn_withheld=990_000,
    pph_label="PPh Pasal 22 1.5%",
    pph=135_000,
    pph_withheld=135_000,
    net=8_847_000,
    collector="treasurer",
    tax_base=8_250_000,
    object_code="22-910-01",
    proofs=(
        TaxProof("ppn", "A1B2C3D4E5F6G7H8", date(2026, 12, 9), "123456789012345"),
        TaxProof("pph", "B1B2C3D4E5F6G7H8", date(2026, 12, 9), "223456789012345"),
    ),
)


def head(**changes: object) -> PaperHead:
    """The head of a final paper."""
    made = PaperHead(
        order_id="0192d0c8-0000-7000-8000-000000000001",
        number="000.3.2/034/BAST/XI/2026",
        version=1,
        place="Batang",
        issued_on=ON,
        letterhead=samples.OFFICE,
        route=samples.ROUTE,
        receipt=1,
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def sums_of(count: int) -> Sums:
    """Sums that fit `samples.lines(count)`, PPN of 11/12 of 12 %."""
    goods = sum(row.amount for row in samples.lines(count))
    base = (goods * 22 + 12) // 24
    ppn = (base * 24 + 100) // 200
    return Sums(goods, 25_000, ppn, goods + 25_000 + ppn, base, "PPN 12%")


def inspected(count: int) -> tuple[InspectedLine, ...]:
    """Rows of an inspection, one piece of each refused."""
    return tuple(
        InspectedLine(
            number=row.number,
            name=row.name,
            unit=row.unit,
            specification=row.specification,
            ordered=row.quantity,
            received=row.quantity,
            good=row.quantity - 1,
            refused=1,
            note="1 basah, ditukar",
            serials=("SN-001", "SN-002") if row.number == 1 else (),
        )
        for row in samples.lines(count)
    )


def usual(kind: PaperKind, count: int = 4) -> Paper:
    """A paper as an office prints it every week, with `count` rows where it has rows."""
    return {**_ordering(count), **_afterwards(count)}[kind]


def _ordering(count: int) -> dict[PaperKind, Paper]:
    rows, sums = samples.lines(count), sums_of(count)
    return {
        K.SURAT_PESANAN: samples.usual(count),
        K.SPK: Spk(
            head(), PURCHASE, samples.PPK, samples.SELLER, rows, sums, 20, ON, "Kantor Dinas",
            "Nomor 12/UND/XI/2026", "Nomor 15/BAHPL/XI/2026", 10_000,
        ),
        K.KUITANSI_KONTRAK: KuitansiKontrak(head(), PURCHASE, samples.PPK, samples.SELLER, rows, sums, 10_000),
        K.RINGKASAN_KONTRAK: RingkasanKontrak(
            head(), PURCHASE, samples.PPK, samples.SELLER, "Kertas HVS 10 rim; bolpoin 6 lusin", "Sekaligus, LS",
            "21 hari kalender", "sesuai garansi resmi barang", "1/1000 per hari kalender dari bagian yang terlambat",
        ),
        K.KERTAS_KERJA_HARGA: KertasKerjaHarga(
            head(), PURCHASE, OFFICER, offers(count), "Harga terendah, stok tersedia, penyedia dari Batang", (2,)
        ),
        K.BA_NEGOSIASI: BaNegosiasi(
            head(), PURCHASE, OFFICER, samples.SELLER, ON, negotiated(count), 9_990_000, "Kantor Dinas", 12_000_000,
            ("Kertas HVS A4: harga grosir",),
        ),
    }  # fmt: skip


def _afterwards(count: int) -> dict[PaperKind, Paper]:
    rows, sums = samples.lines(count), sums_of(count)
    return {
        K.BA_PEMERIKSAAN: BaPemeriksaan(
            head(), PURCHASE, samples.PPK, samples.SELLER, ON, "SJ-12", ON, "accepted-with-notes", inspected(count),
            "Satu rim basah ditukar penyedia.", ("quantity", "specification", "new"), ("a1b2c3d4",), STORE, 9_990_000,
        ),
        K.BAST: Bast(
            head(), PURCHASE, samples.SELLER, samples.PPK, ON, rows, sums,
            "Nomor 000.3.2/033/BAPB/XI/2026 tanggal 20 November 2026", ON, "", "Kantor Dinas Kesehatan",
        ),
        K.BAST_PA: BastPa(
            head(), PURCHASE, samples.PPK, BUDGET_USER, samples.SELLER, ON, rows, sums,
            "Nomor 000.3.2/034/BAST/XI/2026 tanggal 20 November 2026", STORE,
        ),
        K.KUITANSI: kuitansi(),
        K.NOTA_PENCAIRAN_DANA: NotaPencairanDana(
            head(), PURCHASE, TECHNICAL, BUDGET_USER, samples.SELLER,
            (NpdRow("5.1.02.01.01.0024", "Alat tulis kantor", 400_000_000, 12_500_000, 9_990_000),), TAXES,
            "Uang persediaan (UP)",
        ),
        K.DAFTAR_PAJAK: DaftarPajak(head(), PURCHASE, tuple(tax_row(n) for n in range(count)), TREASURER, BUDGET_USER),
        K.CHECKLIST_SPJ: ChecklistSpj(
            head(number="", receipt=0), PURCHASE, samples.SELLER.name, "Uang persediaan (UP)", checks(count), TECHNICAL,
            TREASURER,
        ),
        K.REGISTER_PESANAN: RegisterPesanan(
            head(number="", receipt=0), 2026, "1 Januari sampai dengan 31 Desember", registered(count), OFFICER,
            BUDGET_USER,
        ),
        K.LABEL_SAMPEL: LabelSampel(head(number="", receipt=0), labels(min(count, 5))),
        K.LEMBAR_SALIN: LembarSalin(head(number="", receipt=0), PURCHASE, sections(count)),
    }  # fmt: skip


def kuitansi() -> Kuitansi:
    """A kuitansi of a paid receipt."""
    return Kuitansi(
        head=head(number="000.3.2/035/TBP/XII/2026"),
        purchase=PURCHASE,
        received_from="Bendahara Pengeluaran Dinas Kesehatan, Pemerintah Kabupaten Batang",
        payee=samples.SELLER,
        gross=9_990_000,
        taxes=TAXES,
        slots=("pa", "pptk", "bendahara", "penerima"),
        treasurer=TREASURER,
        budget_user=BUDGET_USER,
        technical=TECHNICAL,
        paid_on=date(2026, 12, 8),
        method="Uang persediaan (UP)",
        invoice="INV-77 tanggal 6 Desember 2026",
        handover="Nomor 000.3.2/034/BAST/XI/2026 tanggal 20 November 2026",
        stamp_duty=10_000,
    )


def offers(count: int) -> tuple[ComparedOffer, ...]:
    """Three offers for each line, the first chosen."""
    sellers = (("CV Maju", "Mbizmarket"), ("UD Sumber", "Gratis Ongkir"), ("Toko Rejeki", "E-Katalog Lokal"))
    return tuple(
        ComparedOffer(
            row.number, row.name, seller, channel, f"SKU-{row.number}-{at}", row.unit, row.unit_price + at * 500,
            (row.unit_price + at * 500) * 111 // 100, "Katalog setempat", ON, at == 0, "" if at == 0 else "lebih Rp500",
        )
        for row in samples.lines(count)
        for at, (seller, channel) in enumerate(sellers)
    )  # fmt: skip


def negotiated(count: int) -> tuple[NegotiatedLine, ...]:
    """Each line agreed at 1,000 less, and the shipping."""
    rows = [
        NegotiatedLine(r.number, r.name, r.unit, r.quantity, r.unit_price + 1_000, r.unit_price)
        for r in samples.lines(count)
    ]
    return (*rows, NegotiatedLine(0, "Ongkos kirim", "", 1, 30_000, 25_000))


def tax_row(n: int) -> TaxRow:
    """The taxes of one payment."""
    return TaxRow(ON, f"000.3.2/{n + 1:03}/TBP/XII/2026", samples.SELLER.name, "0123456789012000", TAXES, "0400026")


def checks(count: int) -> tuple[CheckRow, ...]:
    """Rows in all states."""
    states = ("there", "missing", "not-needed")
    return tuple(
        CheckRow(f"Dokumen {n}", states[n % 3], "Nomor 000.3.2/012/SP/XI/2026", "Bendahara" if n % 3 == 1 else "")
        for n in range(count)
    )


def registered(count: int) -> tuple[RegisterRow, ...]:
    """Orders of a register."""
    return tuple(
        RegisterRow(
            f"P26-0A1B-{n:04}",
            ON,
            f"000.3.2/{n:03}/SP/XI/2026",
            "CV Maju",
            "Tisera",
            "Belanja ATK",
            9_990_000,
            "Dibayar",
        )
        for n in range(1, count + 1)
    )


def labels(count: int) -> tuple[SampleLabel, ...]:
    """Labels of ordinary goods."""
    return tuple(
        SampleLabel(
            r.name, r.specification, "CV Maju", "Tisera", f"tisera:SKU-{r.number}", r.unit, r.unit_price,
            r.unit_price * 111 // 100, "PDN TKDN 43.2%",
        )
        for r in samples.lines(count)
    )  # fmt: skip


def sections(count: int) -> tuple[CopySection, ...]:
    """Two forms."""
    fields = tuple(CopyField(f"Isian {n}", "nilai" if n % 2 else "") for n in range(count))
    return (CopySection("SIPD", "NPD", fields), CopySection("INAPROC", "Pesanan", fields))


def bare(kind: PaperKind) -> Paper:
    """All that may be missing is missing, nothing has happened yet."""
    paper = usual(kind, 1)
    if kind is K.SURAT_PESANAN:
        return samples.bare()
    nobody = Signer("", "Pejabat Pembuat Komitmen")
    empty = replace(paper.head, number="", place="", issued_on=None, route=replace(samples.ROUTE, decided_on=None))
    changes: dict[str, object] = {"head": empty}
    blank = Purchase("", "", "", 2026, "", 0)
    for name, value in (
        ("purchase", blank), ("vendor", PartyVendor("Toko")), ("payee", PartyVendor("Toko")), ("buyer", nobody),
        ("official", nobody), ("inspector", nobody), ("receiver", nobody), ("giver", nobody), ("treasurer", nobody),
        ("budget_user", nobody), ("technical", nobody), ("held_on", None), ("inspected_on", None),
        ("received_on", None), ("taxes", None), ("gross", None), ("paid_on", None), ("helper", None),
        ("storekeeper", None), ("result", ""), ("notes", () if kind is K.BA_NEGOSIASI else ""), ("method", ""),
    ):  # fmt: skip
        if name in type(paper).__dataclass_fields__ and not (kind is K.CHECKLIST_SPJ and name == "vendor"):
            changes[name] = value
    if kind in (K.BAST, K.BAST_PA):
        changes |= {"lines": (), "sums": None}
    return replace(paper, **changes)  # type: ignore[arg-type]


def extreme(kind: PaperKind) -> Paper:
    """Forty rows, 300-character names, 15-digit sums, rare letters and markup in every text that comes from outside."""
    if kind is K.SURAT_PESANAN:
        return samples.extreme()
    wild = samples.extreme()
    count = len(wild.lines)
    paper = usual(kind, count)
    longest, wildest = (samples.LONG * 3)[:300], names_from_outside()
    changes: dict[str, object] = {"head": replace(paper.head, letterhead=wild.letterhead, correction=longest)}
    for name in ("vendor", "payee"):
        if isinstance(getattr(paper, name, None), PartyVendor):
            changes[name] = wild.vendor
    for name in ("buyer", "official", "inspector", "receiver", "giver", "treasurer", "budget_user", "technical"):
        if isinstance(getattr(paper, name, None), Signer):
            changes[name] = replace(wild.buyer, letter=f"Nomor {longest}")
    if hasattr(paper, "purchase"):
        changes["purchase"] = replace(PURCHASE, package_name=longest, purpose=wildest[1], value=899_999_999_280_000)
    if hasattr(paper, "sums"):
        goods = wild.goods_total
        changes |= {"lines": wild.lines, "sums": Sums(goods, 25_000, wild.ppn, wild.total, wild.tax_base)}
    names = [row.name for row in wild.lines]
    if isinstance(paper, BaPemeriksaan):
        changes["lines"] = tuple(replace(r, name=n, note=longest) for r, n in zip(paper.lines, names, strict=True))
    if isinstance(paper, BaNegosiasi):
        changes["lines"] = tuple(
            replace(r, name=n, offered=1_249_999_999, agreed=1_249_999_998, quantity=20_000)
            for r, n in zip(paper.lines, [*names, longest], strict=True)
        )
    if isinstance(paper, KertasKerjaHarga):
        changes["offers"] = tuple(
            replace(o, name=wildest[at % 3], vendor=wildest[(at + 1) % 3], price=899_999_999_280)
            for at, o in enumerate(paper.offers)
        )
    if isinstance(paper, Kuitansi):
        changes |= {"gross": 899_999_999_280_000, "taxes": None}
    if isinstance(paper, ChecklistSpj):
        changes |= {"rows": tuple(replace(r, name=longest, detail=longest) for r in paper.rows)}
    if isinstance(paper, RegisterPesanan):
        changes["rows"] = tuple(
            replace(r, vendor=wildest[at % 3], purpose=wildest[(at + 1) % 3], total=24_999_999_980_000)
            for at, r in enumerate(paper.rows)
        )
    if isinstance(paper, LembarSalin):
        fields = tuple(CopyField(f"Isian {at}", wildest[at % 3]) for at in range(count))
        changes["sections"] = tuple(replace(part, fields=fields) for part in paper.sections)
    if isinstance(paper, DaftarPajak):
        changes["rows"] = tuple(replace(r, vendor=wildest[at % 3]) for at, r in enumerate(paper.rows))
    if isinstance(paper, LabelSampel):
        changes["labels"] = tuple(replace(r, name=longest, vendor=longest, specification=longest) for r in paper.labels)
    return replace(paper, **changes)  # type: ignore[arg-type]


def names_from_outside() -> tuple[str, str, str]:
    """300 signs, markup, and letters of Java and of the world, as a catalogue or a keyboard may bring them."""
    markup = "<b>Tebal</b> & <img src='file:///etc/passwd'/> <a href='http://x'>tautan</a> {kurung} %s"
    return (samples.LONG * 3)[:300], markup, "CV Ngrêmbåkå Sêdåyå – wédang uwuh ḍaḥar ꦲꦏ꧀ “½ × 2 ≥ 1” 🙂 語"
