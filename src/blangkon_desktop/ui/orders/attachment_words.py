"""What the kinds of attached files are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from blangkon_desktop.usecases.attach_file import AttachmentKind

K = AttachmentKind


def kind_words() -> dict[AttachmentKind, str]:
    """The word of each kind, in the order in which they are offered."""
    translate = QCoreApplication.translate
    return {
        K.PHOTO: translate("AttachmentWords", "Foto barang"),
        K.DELIVERY_NOTE: translate("AttachmentWords", "Surat jalan"),
        K.INVOICE: translate("AttachmentWords", "Invoice"),
        K.SELLER_RECEIPT: translate("AttachmentWords", "Nota penyedia"),
        K.FAKTUR: translate("AttachmentWords", "Faktur pajak"),
        K.PAYMENT_PROOF: translate("AttachmentWords", "Bukti bayar"),
        K.TAX_PROOF: translate("AttachmentWords", "Bukti setor pajak"),
        K.EXEMPTION: translate("AttachmentWords", "Surat bebas pajak"),
        K.SIGNED_PAPER: translate("AttachmentWords", "Berkas bertanda tangan"),
        K.SCREENSHOT: translate("AttachmentWords", "Tangkapan layar"),
        K.INVITATION: translate("AttachmentWords", "Undangan"),
        K.ATTENDANCE: translate("AttachmentWords", "Daftar hadir"),
        K.MINUTES: translate("AttachmentWords", "Notulen"),
        K.OTHER: translate("AttachmentWords", "Lain-lain"),
    }


def kind_word(kind: str) -> str:
    """The word of a kind, or the kind itself where a newer program wrote one that is unknown here."""
    return next((word for known, word in kind_words().items() if known.value == kind), kind)
