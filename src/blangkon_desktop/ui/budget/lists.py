"""The lists of the budget page as chips."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from blangkon_desktop.ui.fulfilment.chip_bar import Group


def budget_lists() -> tuple[Group, ...]:
    """All lines, those to be looked at, those nearly used up, those not used."""
    translate = QCoreApplication.translate
    words = {
        "all": translate("Budget", "Semua"),
        "review": translate("Budget", "Perlu ditinjau"),
        "nearly": translate("Budget", "Hampir habis"),
        "unused": translate("Budget", "Belum dipakai"),
    }
    return tuple(Group(key, word, "", "") for key, word in words.items())
