"""Words of the budget page: formats, stages, and the figures of a line in sentences."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from blangkon_desktop.domain.budget import BudgetLine
from blangkon_desktop.domain.budget_history import REVISION_LABELS, BudgetRevision, CeilingChange
from blangkon_desktop.domain.money import Rupiah, format_rupiah
from blangkon_desktop.domain.text import Language
from blangkon_desktop.ui.widgets.times import day_text


def format_word(file_format: str) -> str:
    """What people call a file format."""
    translate = QCoreApplication.translate
    words = {
        "isb-rup-penyedia": translate("Budget", "RUP penyedia (ISB)"),
        "isb-rup-anggaran": translate("Budget", "Rincian anggaran RUP (ISB)"),
        "isb-rup-swakelola": translate("Budget", "RUP swakelola (ISB)"),
        "sirup-paket": translate("Budget", "Daftar paket SiRUP"),
        "sipd-rekap": translate("Budget", "Rekap APBD (SIPD)"),
        "xlsx": translate("Budget", "Tabel dengan kolom pilihan"),
    }
    return words.get(file_format, file_format)


def revision_word(revision: BudgetRevision, language: Language) -> str:
    """Stage and day of a revision: "Pergeseran · 24-11-2026"."""
    return f"{REVISION_LABELS[revision.kind].text(language)} · {day_text(revision.at)}"


def money_word(amount: Rupiah | None) -> str:
    """An amount, or a dash where there was or is none."""
    return "–" if amount is None else format_rupiah(amount)


def change_code(change: CeilingChange) -> str:
    """What a changed ceiling is about, in codes: a package, or a sub-activity of the DPA, and the account."""
    translate = QCoreApplication.translate
    named = translate("Budget", "DPA sub kegiatan {code}").format(code=change.sub_activity)
    return " · ".join(filter(None, (f"RUP {change.rup}" if change.rup else named, change.account)))


def line_sentence(line: BudgetLine) -> str:
    """Where a line stands, in one or two sentences."""
    translate = QCoreApplication.translate
    if not line.in_force:
        return translate("Budget", "Paket atau rekening ini tidak ada lagi di rencana; pesanannya tetap tercatat.")
    if not line.held:
        said = translate("Budget", "Belum ada pesanan dari pagu {ceiling}.")
    else:
        said = translate("Budget", "Dari pagu {ceiling}, {held} sudah dipesan atau diajukan ({percent} %).")
    words = said.format(ceiling=format_rupiah(line.ceiling), held=format_rupiah(line.held), percent=line.percent_used)
    if line.available > 0:
        more = translate("Budget", "Masih dapat dipesan {left}.").format(left=format_rupiah(line.available))
    else:
        more = translate("Budget", "Tidak ada lagi yang dapat dipesan.")
    dpa = line.dpa_remaining
    if dpa is not None and dpa < line.remaining - line.unplaced:
        more += " " + translate("Budget", "Yang membatasi adalah pagu DPA sub kegiatannya.")
    return f"{words} {more}"
