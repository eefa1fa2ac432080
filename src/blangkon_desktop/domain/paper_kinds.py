"""Kinds of papers, the order in which a file keeps them, their names and signs, and the two paper sizes."""

from __future__ import annotations

from enum import StrEnum

from blangkon_desktop.domain.text import Sentence


class PaperKind(StrEnum):
    """All papers of the program in the order of an SPJ file; the values are the kinds of the command line."""

    CHECKLIST_SPJ = "checklist-spj"
    NOTA_PENCAIRAN_DANA = "nota-pencairan-dana"
    KERTAS_KERJA_HARGA = "kertas-kerja-harga"
    BA_NEGOSIASI = "ba-negosiasi"
    SURAT_PESANAN = "surat-pesanan"
    SPK = "spk"
    KUITANSI_KONTRAK = "kuitansi-kontrak"
    BA_PEMERIKSAAN = "ba-pemeriksaan"
    BAST = "bast"
    BAST_PA = "bast-pa"
    KUITANSI = "kuitansi"
    DAFTAR_PAJAK = "daftar-pajak"
    RINGKASAN_KONTRAK = "ringkasan-kontrak"
    LEMBAR_SALIN = "lembar-salin"
    REGISTER_PESANAN = "register-pesanan"
    LABEL_SAMPEL = "label-sampel"

    @property
    def place(self) -> int:
        """Its place in a file, from 1."""
        return list(PaperKind).index(self) + 1


K = PaperKind

PAPER_NAMES: dict[PaperKind, Sentence] = {
    K.CHECKLIST_SPJ: Sentence("Daftar periksa SPJ", "SPJ checklist"),
    K.NOTA_PENCAIRAN_DANA: Sentence("Nota pencairan dana", "Disbursement note"),
    K.KERTAS_KERJA_HARGA: Sentence("Kertas kerja harga", "Price comparison"),
    K.BA_NEGOSIASI: Sentence("Berita acara negosiasi", "Minutes of the negotiation"),
    K.SURAT_PESANAN: Sentence("Surat pesanan", "Order letter"),
    K.SPK: Sentence("Surat perintah kerja", "Work order"),
    K.KUITANSI_KONTRAK: Sentence("Kuitansi (bentuk kontrak)", "Receipt as contract"),
    K.BA_PEMERIKSAAN: Sentence("Berita acara pemeriksaan", "Minutes of the inspection"),
    K.BAST: Sentence("BAST penyedia ke PPK", "Handover, vendor to PPK"),
    K.BAST_PA: Sentence("BAST PPK ke PA/KPA", "Handover, PPK to PA/KPA"),
    K.KUITANSI: Sentence("Kuitansi (bukti pengeluaran)", "Receipt (proof of payment)"),
    K.DAFTAR_PAJAK: Sentence("Daftar pajak", "Tax list"),
    K.RINGKASAN_KONTRAK: Sentence("Ringkasan kontrak", "Contract summary"),
    K.LEMBAR_SALIN: Sentence("Lembar salin SIPD/INAPROC", "Copy sheet for SIPD/INAPROC"),
    K.REGISTER_PESANAN: Sentence("Register pesanan", "Register of orders"),
    K.LABEL_SAMPEL: Sentence("Label sampel", "Sample label"),
}
"""How people call each kind."""

PAPER_CODES: dict[PaperKind, str] = {
    K.NOTA_PENCAIRAN_DANA: "NPD",
    K.KERTAS_KERJA_HARGA: "KKH",
    K.BA_NEGOSIASI: "BANH",
    K.SURAT_PESANAN: "SP",
    K.SPK: "SPK",
    K.KUITANSI_KONTRAK: "KW",
    K.BA_PEMERIKSAAN: "BAPB",
    K.BAST: "BAST",
    K.BAST_PA: "BAST-PA",
    K.KUITANSI: "TBP",
    K.DAFTAR_PAJAK: "DPJ",
    K.RINGKASAN_KONTRAK: "RK",
}
"""The sign of each kind in its number; kinds that are not here show the state of a day and have no number."""


class PaperSize(StrEnum):
    """The two sizes that offices print on."""

    A4 = "a4"
    F4 = "f4"

    @property
    def millimetres(self) -> tuple[int, int]:
        """Width and height in mm, portrait; F4 is 215 x 330 (not the folio of 210 x 330)."""
        return (210, 297) if self is PaperSize.A4 else (215, 330)

    @property
    def points(self) -> tuple[float, float]:
        """Width and height in points of 1/72 inch, portrait."""
        width, height = self.millimetres
        return width * 72 / 25.4, height * 72 / 25.4
