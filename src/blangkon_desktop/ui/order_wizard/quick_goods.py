"""Quantities and shipping beside the scale: small steppers, so that the dot can be seen moving."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QSpinBox, QVBoxLayout, QWidget

from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.ui.icons import IconButton
from blangkon_desktop.ui.order_wizard.state import WizardState
from blangkon_desktop.ui.style import SPACE, scaled
from blangkon_desktop.ui.widgets.buttons import quiet_button
from blangkon_desktop.ui.widgets.labels import ElidedLabel, MoneyLabel, label
from blangkon_desktop.ui.widgets.typed_fields import AmountEdit
from blangkon_desktop.usecases.order_form import FormLine

MOST_PIECES = 10_000_000
_OPEN_UP_TO = 3


class Stepper(QWidget):
    """Less, the number, more; `stepped` carries the new number."""

    stepped = Signal(int)

    def __init__(self, name: str, quantity: int) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.xs)
        self.less = IconButton("minus", self.tr("Kurangi {name}").format(name=name))
        self.more = IconButton("plus", self.tr("Tambah {name}").format(name=name))
        self.spin = QSpinBox()
        self.spin.setRange(1, MOST_PIECES)
        self.spin.setGroupSeparatorShown(True)
        self.spin.setProperty("plain", "true")
        self.spin.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.spin.setFixedWidth(scaled(72))
        self.spin.setValue(quantity)
        self.spin.setAccessibleName(self.tr("Jumlah {name}").format(name=name))
        for part in (self.less, self.spin, self.more):
            row.addWidget(part)
        self.less.clicked.connect(lambda _checked=False: self.spin.stepDown())
        self.more.clicked.connect(lambda _checked=False: self.spin.stepUp())
        self.spin.valueChanged.connect(self._tell)
        self._bound()

    def show_quantity(self, quantity: int) -> None:
        """Follow the form."""
        if self.spin.value() != quantity:
            self.spin.setValue(quantity)

    def _tell(self, quantity: int) -> None:
        self._bound()
        self.stepped.emit(quantity)

    def _bound(self) -> None:
        self.less.setEnabled(self.spin.value() > 1)


class QuickGoods(QWidget):
    """One row per product and one for the shipping; long lists begin folded. `typed` follows the typing of it."""

    typed = Signal()

    def __init__(self, state: WizardState) -> None:
        super().__init__()
        self._state = state
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.xs)
        self.fold: QPushButton = quiet_button("", self._toggle)
        column.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignLeft)
        self.rows = QWidget()
        self._grid = QGridLayout(self.rows)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE.l)
        self._grid.setVerticalSpacing(SPACE.xs)
        self._grid.setColumnStretch(0, 1)
        column.addWidget(self.rows)
        self.steppers: dict[str, Stepper] = {}
        self._amounts: dict[str, MoneyLabel] = {}
        self._built: tuple[str, ...] | None = None
        self._open: bool | None = None
        self.shipping = AmountEdit()
        self.shipping.setFixedWidth(scaled(140))
        self.shipping.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.shipping.setAccessibleName(self.tr("Ongkos kirim (rupiah)"))
        self.shipping.taken.connect(self._take_shipping)
        self.shipping.unclear.connect(self._tell)
        self._shipping_word = label(self.tr("Ongkos kirim"), "quiet")
        self.trouble = label("", "error", wrap=True)
        column.addWidget(self.trouble)
        self.trouble.setVisible(False)

    def refresh(self) -> None:
        """Show the form."""
        form = self._state.form
        wanted = tuple(x.product_id for x in form.lines)
        if wanted != self._built:
            self._build(form.lines)
        for x in form.lines:
            self.steppers[x.product_id].show_quantity(x.quantity)
            self._amounts[x.product_id].set_amount(x.price_with_tax * x.quantity)
        self.shipping.show_amount(form.shipping)
        many = len(form.lines) > _OPEN_UP_TO
        shown = not many if self._open is None else self._open
        self.rows.setVisible(shown)
        self.fold.setVisible(many)
        word = self.tr("Tutup daftar barang") if shown else self.tr("Ubah jumlah {n} barang di sini")
        self.fold.setText(word.format(n=len(form.lines)))

    def _toggle(self) -> None:
        self._open = not self.rows.isVisible()
        self.refresh()

    def _build(self, lines: tuple[FormLine, ...]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            old = item.widget()
            if old is not None and old not in (self.shipping, self._shipping_word):
                old.hide()
                old.deleteLater()
        self.steppers, self._amounts = {}, {}
        for row, x in enumerate(lines):
            stepper, amount = Stepper(x.name, x.quantity), MoneyLabel()
            stepper.stepped.connect(partial(self._step, x.product_id))
            self._grid.addWidget(ElidedLabel(x.name), row, 0)
            self._grid.addWidget(label(x.unit, "quiet"), row, 1)
            self._grid.addWidget(stepper, row, 2)
            self._grid.addWidget(amount, row, 3)
            self.steppers[x.product_id], self._amounts[x.product_id] = stepper, amount
        self._grid.addWidget(self._shipping_word, len(lines), 0)
        self._grid.addWidget(self.shipping, len(lines), 2, 1, 2, Qt.AlignmentFlag.AlignRight)
        self._built = tuple(x.product_id for x in lines)

    def _step(self, product_id: str, quantity: int) -> None:
        self._state.put(self._state.form.with_quantity(product_id, quantity))

    def _take_shipping(self, amount: int | None) -> None:
        if amount is not None:
            self.trouble.setVisible(False)
            self._state.change(shipping=amount)
        self.typed.emit()

    def _tell(self, why: Sentence) -> None:
        self.trouble.setText(why.text(self._state.services.language))
        self.trouble.setVisible(True)
