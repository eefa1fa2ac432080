"""Terms of the field in plain words, and which of them a text mentions. docs/glossary.md is the whole list."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication


@dataclass(frozen=True, slots=True)
class Term:
    """A term, what it means in the language shown, and other ways in which texts write it."""

    word: str
    meaning: str
    forms: tuple[str, ...] = ()


def glossary() -> tuple[Term, ...]:
    """All terms, by the alphabet."""
    return tuple(sorted((*_people(), *_money(), *_buying(), *_tax()), key=lambda term: term.word.casefold()))


def terms_in(texts: Iterable[str]) -> tuple[Term, ...]:
    """The terms that the texts mention as whole words, in the order of the glossary."""
    text = "\n".join(texts)
    return tuple(term for term in glossary() if any(_mentions(text, form) for form in (term.word, *term.forms)))


def _mentions(text: str, form: str) -> bool:
    """Whether a form stands in a text for itself: `PPK` is not in `PPK-SKPD`; capitals of short forms count."""
    flags = 0 if form.isupper() else re.IGNORECASE
    return re.search(rf"(?<![\w-]){re.escape(form)}(?![\w-])", text, flags) is not None


def _people() -> tuple[Term, ...]:
    translate = QCoreApplication.translate
    return (
        Term("a.n.", translate("Glossary", "Atas nama: menandatangani untuk pejabat lain yang berwenang.")),
        Term(
            "Bendahara",
            translate("Glossary", "Bendahara Pengeluaran: membayar, memungut pajak, menyimpan bukti."),
            ("Treasurer",),
        ),
        Term(
            "KPA",
            translate("Glossary", "Kuasa Pengguna Anggaran: memakai anggaran atas kuasa Pengguna Anggaran."),
            ("Kuasa Pengguna Anggaran",),
        ),
        Term("NIP", translate("Glossary", "Nomor induk pegawai, 18 angka.")),
        Term(
            "PA",
            translate("Glossary", "Pengguna Anggaran: kepala kantor, menyetujui pembayaran."),
            ("Pengguna Anggaran",),
        ),
        Term(
            "Pejabat Pengadaan",
            translate("Glossary", "Mencari, membandingkan, menawar dan memesan sampai batas nilainya."),
            ("Procurement officer",),
        ),
        Term("Penyimpan barang", translate("Glossary", "Menerima, menghitung dan mencatat barang."), ("Storekeeper",)),
        Term("PIN", translate("Glossary", "Angka pembuka layar yang terkunci; hanya berlaku di laptop ini.")),
        Term("Plh.", translate("Glossary", "Pelaksana harian: menggantikan pejabat yang berhalangan sementara.")),
        Term("Plt.", translate("Glossary", "Pelaksana tugas: mengisi jabatan yang sedang kosong.")),
        Term(
            "PPK",
            translate("Glossary", "Pejabat Pembuat Komitmen: menyetujui pesanan, menandatangani kontrak, memeriksa."),
            ("Pejabat Pembuat Komitmen",),
        ),
        Term(
            "PPK-SKPD",
            translate("Glossary", "Pejabat Penatausahaan Keuangan; bukan Pejabat Pembuat Komitmen."),
            ("Pejabat Penatausahaan Keuangan",),
        ),
        Term("PPTK", translate("Glossary", "Pejabat pelaksana teknis kegiatan: menyiapkan kebutuhan.")),
        Term("UKPBJ", translate("Glossary", "Unit pengadaan kabupaten: mengirim aturan dan katalog."), ("Bagian PBJ",)),
    )


def _money() -> tuple[Term, ...]:
    translate = QCoreApplication.translate
    return (
        Term("DPA", translate("Glossary", "Dokumen pelaksanaan anggaran kantor.")),
        Term("KKPD", translate("Glossary", "Kartu kredit pemerintah daerah.")),
        Term("Kode rekening", translate("Glossary", "Kode akun belanja, misalnya 5.1.02.01.01.0024."), ("Rekening",)),
        Term("LS", translate("Glossary", "Langsung: dibayar dari kas daerah ke rekening penyedia.")),
        Term("Pagu", translate("Glossary", "Batas tertinggi anggaran sebuah paket.")),
        Term("RUP", translate("Glossary", "Rencana umum pengadaan; tiap paket punya kode."), ("SiRUP",)),
        Term("SP2D", translate("Glossary", "Surat perintah pencairan dana dari kas daerah.")),
        Term("SPJ", translate("Glossary", "Berkas pertanggungjawaban belanja.")),
        Term("UP", translate("Glossary", "Uang persediaan di bendahara; GU menggantinya."), ("GU", "Uang persediaan")),
    )


def _buying() -> tuple[Term, ...]:
    translate = QCoreApplication.translate
    return (
        Term("BA", translate("Glossary", "Berita acara: catatan resmi suatu kejadian."), ("Berita acara",)),
        Term("BAST", translate("Glossary", "Berita acara serah terima: barang berpindah tangan."), ("Serah terima",)),
        Term("E-katalog", translate("Glossary", "E-katalog lokal: katalog daerah, untuk nilai di atas batas.")),
        Term("HPS", translate("Glossary", "Harga perkiraan sendiri, disusun Pejabat Pembuat Komitmen.")),
        Term("Kanal", translate("Glossary", "Tempat membeli: tiga marketplace dan e-katalog lokal."), ("Channel",)),
        Term("Kuitansi", translate("Glossary", "Bukti uang diterima, ditandatangani penerimanya.")),
        Term("PDN", translate("Glossary", "Produk dalam negeri."), ("Produk dalam negeri",)),
        Term("Rute", translate("Glossary", "Jalan yang harus ditempuh suatu pembelian menurut nilainya."), ("Route",)),
        Term("SPK", translate("Glossary", "Surat perintah kerja: kontrak untuk nilai menengah.")),
        Term("Surat pesanan", translate("Glossary", "Kontrak pembelian lewat katalog atau marketplace.")),
        Term("TKDN", translate("Glossary", "Tingkat komponen dalam negeri, dalam persen.")),
        Term("UMKK", translate("Glossary", "Usaha mikro, usaha kecil dan koperasi."), ("UMKM",)),
    )


def _tax() -> tuple[Term, ...]:
    translate = QCoreApplication.translate
    return (
        Term("DPP", translate("Glossary", "Dasar pengenaan pajak: nilai yang dikenai pajak.")),
        Term("Faktur pajak", translate("Glossary", "Bukti pungutan PPN dari penyedia."), ("Faktur",)),
        Term("NPWP", translate("Glossary", "Nomor pokok wajib pajak.")),
        Term("NTPN", translate("Glossary", "Nomor bukti bahwa pajak sudah disetor ke negara.")),
        Term("PBJT", translate("Glossary", "Pajak daerah atas makanan dan minuman, sudah di dalam harga.")),
        Term("PKP", translate("Glossary", "Pengusaha kena pajak: penyedia yang memungut PPN.")),
        Term("PPh", translate("Glossary", "Pajak penghasilan penyedia, dipotong saat membayar.")),
        Term("PPN", translate("Glossary", "Pajak pertambahan nilai.")),
    )
