"""First page: from which package and account the order is paid, and what for."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.ui.order_wizard.budget_model import BudgetModel
from blangkon_desktop.ui.order_wizard.moves import Moves
from blangkon_desktop.ui.order_wizard.page import OrderPage
from blangkon_desktop.ui.order_wizard.series_row import SeriesRow
from blangkon_desktop.ui.order_wizard.state import WizardState
from blangkon_desktop.ui.style import scaled
from blangkon_desktop.ui.widgets.budget_bar import BudgetProgress
from blangkon_desktop.ui.widgets.forms import FormRows
from blangkon_desktop.ui.widgets.labels import label, set_state
from blangkon_desktop.ui.widgets.search import SearchBox
from blangkon_desktop.ui.widgets.tables import TableView


class PackagePage(OrderPage):
    """A searchable list of budget lines and the purpose of the order."""

    def __init__(self, state: WizardState, moves: Moves) -> None:
        super().__init__(
            state,
            self.tr("Paket dan rekening"),
            self.tr("Setiap pesanan dibayar dari satu paket RUP dan satu rekening belanja."),
        )
        self.search = SearchBox(self.tr("Cari nama paket, kode RUP atau rekening"))
        self.model = BudgetModel(self)
        self.table = TableView(self.tr("Paket dan rekening"))
        self.table.setModel(self.model)
        self.table.set_widths(0, {1: 170, 2: 130, 3: 130})
        self.table.setMinimumHeight(scaled(176))
        self.hidden = label("", "small", wrap=True)
        self.left = label("", "body", wrap=True)
        self.bar = BudgetProgress()
        self.form_rows = FormRows()
        self.purpose = QLineEdit()
        self.purpose.setMaxLength(300)
        self.purpose.setPlaceholderText(self.tr("Misalnya: ATK rapat koordinasi triwulan IV"))
        self.form_rows.add("purpose", self.tr("Keperluan"), self.purpose)
        self.series = SeriesRow(state, moves)
        for part in (self.search, self.table, self.hidden, self.left, self.bar, self.form_rows, self.series):
            self.content.addWidget(part, 1 if part is self.table else 0)
        self.search.typed.connect(self._filter)
        self.search.moved.connect(self._move)
        self.search.chosen.connect(self.purpose.setFocus)
        self.table.selectionModel().currentRowChanged.connect(lambda now, _before: self._choose(now.row()))
        self.purpose.textEdited.connect(lambda text: state.change(purpose=text))
        state.loaded.connect(self._fill)

    def refresh(self) -> None:
        """Show the chosen line and what stays of it."""
        form, facts = self.state.form, self.state.facts
        if self.purpose.text() != form.purpose:
            self.purpose.setText(form.purpose)
        if self.model.rowCount() == 0 and not self.search.text():
            self._fill()
        self._mark()
        self.series.refresh()
        chosen = facts.line(form.rup, form.account) if facts else None
        self.bar.setVisible(chosen is not None)
        if chosen is None:
            self.left.setText(self.tr("Pilih paket di atas.") if facts else self.tr("Paket sedang dibuka…"))
            set_state(self.left, "")
            return
        planned = _planned(self.state)
        left = chosen.available - planned
        self.bar.set_amounts(chosen.ceiling, chosen.reserved + chosen.committed - chosen.paid, chosen.paid, planned)
        text = (
            self.tr("Sisa sesudah pesanan ini: {left}") if left >= 0 else self.tr("▲ Sisa tidak cukup, kurang {left}")
        )
        self.left.setText(text.format(left=format_rupiah(abs(left))))
        set_state(self.left, "" if left >= 0 else "attention")

    def first_field(self) -> QWidget:
        """The search, until a package is chosen."""
        return self.purpose if self.state.form.rup else self.search

    def is_ready(self) -> bool:
        """A line is chosen and the purpose is written."""
        facts, form = self.state.facts, self.state.form
        return facts is not None and facts.line(form.rup, form.account) is not None and bool(form.purpose.strip())

    def _fill(self) -> None:
        if self.state.facts is None:
            return
        self.model.set_lines(self.state.facts.lines)
        hidden = self.model.hidden
        self.hidden.setVisible(bool(hidden))
        self.hidden.setText(self.tr("{n} paket tanpa sisa pagu tidak ditampilkan.").format(n=hidden))
        self._mark()

    def _filter(self, text: str) -> None:
        self.table.selectionModel().blockSignals(True)
        self.model.filter(text)
        self.table.selectionModel().blockSignals(False)
        self._mark()

    def _mark(self) -> None:
        row = self.model.row_of(self.state.form.rup, self.state.form.account)
        if row != self.table.currentIndex().row() or row < 0:
            selection = self.table.selectionModel()
            selection.blockSignals(True)
            if row >= 0:
                self.table.selectRow(row)
            else:
                self.table.clearSelection()
                self.table.setCurrentIndex(self.model.index(-1, -1))
            selection.blockSignals(False)
            self.table.viewport().update()

    def _move(self, by: int) -> None:
        row = max(0, min(self.model.rowCount() - 1, self.table.currentIndex().row() + by))
        self.table.selectRow(row)

    def _choose(self, row: int) -> None:
        line = self.model.line(row)
        if line is not None:
            self.state.change(rup=line.rup, account=line.account)


def _planned(state: WizardState) -> int:
    if state.seen is not None:
        return state.seen.order.content.totals.total
    return sum(line.price_with_tax * line.quantity for line in state.form.lines) + state.form.shipping
