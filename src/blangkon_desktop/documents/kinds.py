"""How each kind of paper is laid out: the one place that names all of them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from blangkon_desktop.documents import (
    ba_negosiasi,
    ba_pemeriksaan,
    bast,
    bast_pa,
    checklist_spj,
    daftar_pajak,
    kertas_kerja_harga,
    kuitansi,
    kuitansi_kontrak,
    label_sampel,
    lembar_salin,
    nota_pencairan_dana,
    register_pesanan,
    ringkasan_kontrak,
    spk,
    surat_pesanan,
)
from blangkon_desktop.documents.flow import Layout
from blangkon_desktop.domain.paper_kinds import PaperKind

LAYOUTS: Mapping[PaperKind, Layout] = MappingProxyType(
    {
        PaperKind.CHECKLIST_SPJ: checklist_spj.LAYOUT,
        PaperKind.NOTA_PENCAIRAN_DANA: nota_pencairan_dana.LAYOUT,
        PaperKind.KERTAS_KERJA_HARGA: kertas_kerja_harga.LAYOUT,
        PaperKind.BA_NEGOSIASI: ba_negosiasi.LAYOUT,
        PaperKind.SURAT_PESANAN: surat_pesanan.LAYOUT,
        PaperKind.SPK: spk.LAYOUT,
        PaperKind.KUITANSI_KONTRAK: kuitansi_kontrak.LAYOUT,
        PaperKind.BA_PEMERIKSAAN: ba_pemeriksaan.LAYOUT,
        PaperKind.BAST: bast.LAYOUT,
        PaperKind.BAST_PA: bast_pa.LAYOUT,
        PaperKind.KUITANSI: kuitansi.LAYOUT,
        PaperKind.DAFTAR_PAJAK: daftar_pajak.LAYOUT,
        PaperKind.RINGKASAN_KONTRAK: ringkasan_kontrak.LAYOUT,
        PaperKind.LEMBAR_SALIN: lembar_salin.LAYOUT,
        PaperKind.REGISTER_PESANAN: register_pesanan.LAYOUT,
        PaperKind.LABEL_SAMPEL: label_sampel.LAYOUT,
    }
)
