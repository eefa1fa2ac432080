"""The checklist of an inspection: the codes that are stored, and their words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

CHECKS = ("quantity", "specification", "brand", "new", "complete", "warranty", "packaging")
"""In the order in which a PPK looks at goods."""


def check_words() -> dict[str, str]:
    """What each code says beside its box."""
    translate = QCoreApplication.translate
    return {
        "quantity": translate("InspectionChecks", "Jumlah sesuai"),
        "specification": translate("InspectionChecks", "Spesifikasi sesuai"),
        "brand": translate("InspectionChecks", "Merek/tipe sesuai"),
        "new": translate("InspectionChecks", "Baru, tidak cacat"),
        "complete": translate("InspectionChecks", "Kelengkapan sesuai"),
        "warranty": translate("InspectionChecks", "Garansi sesuai"),
        "packaging": translate("InspectionChecks", "Kemasan utuh"),
    }


def checks_text(checks: Sequence[str]) -> str:
    """What was found in order, as one sentence; "" for nothing."""
    if not checks:
        return ""
    words = check_words()
    told = ", ".join(words.get(code, code) for code in checks)
    return QCoreApplication.translate("InspectionChecks", "Dicentang: {all}.").format(all=told)
