"""The account that money goes to: typed twice, and another one than known is shown beside the earlier."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit

from blangkon_desktop.domain.receipt import NO_ACCOUNT, Account, PaymentMethod
from blangkon_desktop.ui.fulfilment.fields import FieldGrid
from blangkon_desktop.ui.style import SPACE
from blangkon_desktop.ui.widgets.card import Card
from blangkon_desktop.ui.widgets.labels import label

BY_ACCOUNT = frozenset({PaymentMethod.UP, PaymentMethod.GU, PaymentMethod.LS})
"""Ways in which the office itself names the account; the others go to a card or a marketplace."""


class AccountBox(Card):
    """`edited` follows each change."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Rekening penyedia"))
        self._known: Account | None = None
        self._asked, self._needed = True, False
        self.known = label("", "quiet", wrap=True)
        self.bank, self.number, self.again, self.name = (QLineEdit() for _ in range(4))
        self.grid = FieldGrid(2)
        self.grid.add("bank", self.tr("Bank"), self.bank)
        self.grid.add("name", self.tr("Atas nama"), self.name)
        self.grid.add("number", self.tr("Nomor rekening"), self.number)
        self.grid.add("again", self.tr("Nomor rekening, sekali lagi"), self.again)
        self.changed_card = Card(self.tr("Perlu ditinjau: rekening berbeda dari yang dikenal"), kind="attention")
        self.sides = QGridLayout()
        self.sides.setHorizontalSpacing(SPACE.xl)
        self.changed_card.body.addLayout(self.sides)
        self.checked = QCheckBox(self.tr("Sudah dicocokkan dengan buku rekening / surat penyedia"))
        self.checked.setAccessibleName(self.checked.text())
        self.changed_card.body.addWidget(self.checked)
        for part in (self.known, self.grid, self.changed_card):
            self.body.addWidget(part)
        for field in (self.bank, self.number, self.again, self.name):
            field.setMaxLength(100)
            field.textEdited.connect(lambda _text: self._changed())
        self.checked.toggled.connect(lambda _on: self.edited.emit())
        self._show()

    @property
    def account(self) -> Account:
        """What is typed; no account at all where no number is."""
        number = self.number.text().strip()
        return Account(self.bank.text().strip(), number, self.name.text().strip()) if number else NO_ACCOUNT

    @property
    def is_changed(self) -> bool:
        """Whether another account than the known one is typed."""
        typed = self.account.digits
        return bool(typed and self._known is not None and self._known.digits and self._known.digits != typed)

    def obstacle(self) -> str:
        """Why the money can't go there yet."""
        if not self._asked:
            return ""
        if not self.number.text().strip() and not self.again.text().strip():
            return self.tr("Ketik nomor rekening penyedia dua kali.") if self._needed else ""
        if self.account.digits != Account(number=self.again.text()).digits:
            return self.tr("Kedua nomor rekening belum sama.")
        if self.is_changed and not self.checked.isChecked():
            return self.tr("Cocokkan rekening yang berbeda, lalu centang.")
        return ""

    def show_method(self, method: PaymentMethod | None) -> None:
        """Ask for an account where the way of paying needs one."""
        self._asked = method in BY_ACCOUNT
        self.setVisible(self._asked)
        self._needed = method is PaymentMethod.LS
        self._show()

    def show_known(self, known: Account) -> None:
        """Tell the account that money went to before; bank and name begin with it."""
        if known == self._known:
            return
        self._known = known
        if not self.bank.text():
            self.bank.setText(known.bank)
        if not self.name.text():
            self.name.setText(known.name)
        self._show()

    def fields(self) -> Mapping[str, Any]:
        """What is typed, for the draft."""
        return {
            "bank": self.bank.text(),
            "number": self.number.text(),
            "again": self.again.text(),
            "name": self.name.text(),
            "checked": self.checked.isChecked(),
        }

    def restore(self, fields: Mapping[str, Any]) -> None:
        """Put back what `fields` gave."""
        for name in ("bank", "number", "again", "name"):
            field: QLineEdit = getattr(self, name)
            field.setText(str(fields.get(name) or ""))
        self.checked.setChecked(fields.get("checked") is True)
        self._show()

    def _changed(self) -> None:
        self.checked.setChecked(False)  # another number has to be checked again
        self._show()
        self.edited.emit()

    def _show(self) -> None:
        known = self._known
        has = known is not None and bool(known.number)
        if known is not None and has:
            words = self.tr("Rekening yang dikenal: {bank} · {number} · a.n. {name}")
            self.known.setText(words.format(bank=known.bank or "–", number=known.number, name=known.name or "–"))
        else:
            self.known.setText(self.tr("Belum ada rekening yang dikenal untuk penyedia ini."))
        empty = self.tr("Kosongkan keduanya bila dibayar ke rekening yang dikenal.") if has else ""
        unknown = self.tr("Kosongkan keduanya bila dibayar tunai.")
        self.grid.say("number", hint="" if self._needed else empty or unknown)
        typed = self.again.text().strip()
        same = self.account.digits == Account(number=typed).digits
        agree = self.tr("✔ Kedua nomor sama.") if typed and same else ""
        self.grid.say("again", self.tr("Belum sama dengan nomor di sebelahnya.") if typed and not same else "", agree)
        self.changed_card.setVisible(self.is_changed)
        if self.is_changed and known is not None:
            self._show_sides(known, self.account)

    def _show_sides(self, known: Account, given: Account) -> None:
        while (item := self.sides.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for column, (title, account) in enumerate(((self.tr("Dikenal"), known), (self.tr("Sekarang"), given))):
            self.sides.addWidget(label(title, "field"), 0, column)
            for row, text in enumerate((account.number, account.bank, account.name), 1):
                self.sides.addWidget(label(text or "–", "strong" if row == 1 else "body", wrap=True), row, column)
            self.sides.setColumnStretch(column, 1)
