"""The keys that work everywhere in the frame, in one table, with what they do in words for the help page."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication


@dataclass(frozen=True, slots=True)
class Key:
    """One key: what Qt calls it and what it does, in the language shown."""

    sequence: str
    meaning: str


def frame_keys() -> tuple[Key, ...]:
    """Every key of the frame, in the order in which the help page lists them."""
    translate = QCoreApplication.translate
    return (
        Key("Ctrl+K", translate("Shortcuts", "Cari apa saja: ruang, pesanan, barang")),
        Key("Ctrl+N", translate("Shortcuts", "Pesanan baru")),
        Key("F3", translate("Shortcuts", "Cari di halaman ini (juga Ctrl+F)")),
        Key("Ctrl+S", translate("Shortcuts", "Simpan")),
        Key("Ctrl+Return", translate("Shortcuts", "Kirim atau selesaikan")),
        Key("Ctrl+P", translate("Shortcuts", "Cetak")),
        Key("Return", translate("Shortcuts", "Ke isian berikutnya")),
        Key("Esc", translate("Shortcuts", "Kembali; yang sudah diketik tidak hilang")),
        Key("Alt+1", translate("Shortcuts", "Ruang pertama; Alt+2, Alt+3 dan seterusnya")),
        Key("Ctrl++", translate("Shortcuts", "Perbesar tampilan")),
        Key("Ctrl+-", translate("Shortcuts", "Perkecil tampilan")),
        Key("Ctrl+0", translate("Shortcuts", "Ukuran tampilan semula")),
        Key("Ctrl+L", translate("Shortcuts", "Kunci layar; isinya tetap seperti semula")),
        Key("F1", translate("Shortcuts", "Bantuan dan istilah")),
    )
