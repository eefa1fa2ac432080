"""Forms beside the list: give a permission to go beyond a ceiling, or take one back."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from blangkon_desktop.domain.budget import Allowance, BudgetLine
from blangkon_desktop.domain.money import Rupiah, format_rupiah
from blangkon_desktop.domain.text import Language
from blangkon_desktop.ui.people.panel_form import PanelForm
from blangkon_desktop.ui.widgets.typed_fields import AmountEdit

_LONGEST = 500


class AllowForm(PanelForm):
    """How much beyond the ceiling, and why."""

    def __init__(self, line: BudgetLine, language: Language) -> None:
        hint = self.tr(
            "Pesanan paket ini boleh melampaui pagunya sebesar jumlah di bawah. Izin tercatat dengan nama Anda "
            "dan dapat dicabut; pagunya sendiri tidak berubah."
        )
        super().__init__(self.tr("Izin melampaui pagu"), self.tr("Beri izin"), hint=hint)
        self._language = language
        self.amount = AmountEdit()
        self.reason = _reason_field()
        left = self.tr("Sekarang masih dapat dipesan {left}.").format(left=format_rupiah(line.available))
        self.rows.add("amount", self.tr("Jumlah di atas pagu"), self.amount, left)
        self.rows.add("reason", self.tr("Alasan"), self.reason, self.tr("Misalnya: rapat mendadak, DPPA menyusul"))

    @property
    def value(self) -> Rupiah:
        """The amount, in rupiah."""
        return self.amount.amount

    def is_filled(self) -> bool:
        """An amount that can be read and is more than nothing, and a reason."""
        if not self.amount.is_clear:
            return not self.rows.show_error("amount", self.amount.trouble.text(self._language))
        if not self.value:
            return not self.rows.show_error("amount", self.tr("Tulis jumlahnya dahulu."))
        return self.require("reason", self.tr("Tulis alasannya dahulu."))

    def first_field(self) -> QWidget:
        """The amount."""
        return self.amount


class WithdrawForm(PanelForm):
    """Why a permission is taken back."""

    def __init__(self, given: Allowance) -> None:
        hint = self.tr("Izin {amount} tidak berlaku lagi. Pesanan yang sudah disetujui tetap ada dan perlu ditinjau.")
        super().__init__(
            self.tr("Cabut izin"),
            self.tr("Cabut izin"),
            hint=hint.format(amount=format_rupiah(given.amount)),
            dangerous=True,
        )
        self.reason = _reason_field()
        self.rows.add("reason", self.tr("Alasan"), self.reason)

    def is_filled(self) -> bool:
        """A reason."""
        return self.require("reason", self.tr("Tulis alasannya dahulu."))

    def first_field(self) -> QWidget:
        """The reason."""
        return self.reason


def _reason_field() -> QLineEdit:
    made = QLineEdit()
    made.setMaxLength(_LONGEST)
    return made
