"""Recurring needs: choose a declared series of the package, or declare one here with the value of a year and why."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from blangkon_desktop.domain.errors import BlangkonError
from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.ui.order_wizard.moves import Moves
from blangkon_desktop.ui.order_wizard.page import bring_into_view
from blangkon_desktop.ui.order_wizard.state import WizardState
from blangkon_desktop.ui.style import SPACE
from blangkon_desktop.ui.widgets.buttons import plain_button, quiet_button
from blangkon_desktop.ui.widgets.card import Card
from blangkon_desktop.ui.widgets.forms import FormRows
from blangkon_desktop.ui.widgets.labels import label
from blangkon_desktop.ui.widgets.typed_fields import AmountEdit
from blangkon_desktop.usecases.declare_series import SeriesRequest


class SeriesRow(QWidget):
    """One line until a series is declared; hidden before a package is chosen."""

    def __init__(self, state: WizardState, moves: Moves) -> None:
        super().__init__()
        self._state, self._moves = state, moves
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.s)
        self.box = QComboBox()
        self.box.setAccessibleName(self.tr("Kebutuhan berulang"))
        self.box.view().setAccessibleName(self.tr("Kebutuhan berulang"))
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(24)
        self.new = quiet_button(self.tr("Nyatakan seri baru"), self._open)
        row = QHBoxLayout()
        row.setSpacing(SPACE.s)
        row.addWidget(label(self.tr("Kebutuhan berulang"), "field"))
        row.addWidget(self.box, 1)
        row.addWidget(self.new)
        column.addLayout(row)
        self.card = self._make_card()
        column.addWidget(self.card)
        self.card.setVisible(False)
        self.box.activated.connect(lambda _index: state.change(series=self.box.currentData() or ""))

    def refresh(self) -> None:
        """Show the series of the package."""
        form, facts = self._state.form, self._state.facts
        self.setVisible(bool(form.rup) and facts is not None)
        if facts is None or not form.rup:
            return
        wanted = [("", self.tr("Bukan kebutuhan berulang"))]
        words = self.tr("{name} · {value} setahun")
        wanted += [
            (s.series_id, words.format(name=s.name, value=format_rupiah(s.yearly_value))) for s in facts.series_of(form)
        ]
        shown = [(self.box.itemData(n), self.box.itemText(n)) for n in range(self.box.count())]
        if shown != wanted:
            self.box.clear()
            for series_id, text in wanted:
                self.box.addItem(text, series_id)
        if form.series and all(series_id != form.series for series_id, _ in wanted):
            self._state.change(series="")  # the series belongs to another package
        self.box.setCurrentIndex(max(0, self.box.findData(self._state.form.series)))
        if self._state.form.series:
            self.card.setVisible(False)

    def _make_card(self) -> Card:
        card = Card(self.tr("Seri baru"))
        card.body.addWidget(
            label(
                self.tr(
                    "Misalnya makan rapat mingguan. Pesanannya dinilai menurut nilai setahun, bukan satu per satu."
                ),
                "quiet",
                wrap=True,
            )
        )
        self.name, self.value, self.reason = QLineEdit(), AmountEdit(), QLineEdit()
        self.name.setMaxLength(120)
        self.reason.setMaxLength(300)
        self.rows = FormRows()
        self.rows.add("name", self.tr("Nama seri"), self.name)
        self.rows.add("value", self.tr("Nilai setahun (rupiah)"), self.value)
        self.rows.add("reason", self.tr("Mengapa berulang"), self.reason)
        card.body.addWidget(self.rows)
        self.save = plain_button(self.tr("Nyatakan"), self._declare)
        close = quiet_button(self.tr("Batal"), lambda: card.setVisible(False))
        row = QHBoxLayout()
        row.addWidget(self.save)
        row.addWidget(close)
        row.addStretch(1)
        card.body.addLayout(row)
        language = self._state.services.language
        self.value.unclear.connect(lambda sentence: self.rows.show_error("value", sentence.text(language)))
        self.value.taken.connect(lambda _amount: self.rows.clear_errors())
        return card

    def _open(self) -> None:
        self.card.setVisible(True)
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_view(self.card)

    def _declare(self) -> None:
        if not self.value.is_clear:
            return
        form = self._state.form
        request = SeriesRequest(self.name.text(), form.rup, form.account or None, self.value.amount, self.reason.text())
        self.rows.clear_errors()
        self._moves.declare(request, self._fail)

    def _fail(self, error: BlangkonError) -> None:
        language = self._state.services.language
        if not self.rows.show_error(
            error.field or "", f"{error.title.text(language)} {error.next_step.text(language)}"
        ):
            self._state.notices.error(error)
