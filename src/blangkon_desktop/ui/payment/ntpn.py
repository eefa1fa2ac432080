"""An NTPN while it is typed: how many signs there are, and whether it is one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.usecases.payment_request import check_ntpn

_SIGNS = 16


def typed_ntpn(text: str) -> str | None:
    """The NTPN that is typed, "" for an empty field, None for what is none (yet)."""
    if not text.strip():
        return ""
    try:
        return check_ntpn(text)
    except InvalidInput:
        return None


def ntpn_remark(text: str) -> tuple[str, str]:
    """The problem and the hint to show under the field."""
    translate = QCoreApplication.translate
    signs = "".join(text.split())
    if not signs:
        return "", translate("Ntpn", "16 huruf atau angka dari bukti penerimaan negara.")
    if not (signs.isascii() and signs.isalnum()):
        return translate("Ntpn", "NTPN hanya berisi huruf dan angka."), ""
    if len(signs) > _SIGNS:
        return translate("Ntpn", "Terlalu panjang: {n} dari 16.").format(n=len(signs)), ""
    if len(signs) < _SIGNS:
        return "", translate("Ntpn", "{n} dari 16.").format(n=len(signs))
    return "", translate("Ntpn", "✔ 16 dari 16.")
