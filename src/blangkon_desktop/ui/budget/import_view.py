"""What a file would do to the budget, before it is written: counts, what changes, what is refused, what to look at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from blangkon_desktop.domain.budget_history import CeilingChange
from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.domain.text import Language
from blangkon_desktop.ui.budget.import_form import ColumnsForm, StageForm
from blangkon_desktop.ui.budget.side import SidePanel
from blangkon_desktop.ui.budget.words import change_code, format_word, money_word
from blangkon_desktop.ui.style import SPACE, scaled
from blangkon_desktop.ui.widgets.card import Card
from blangkon_desktop.ui.widgets.empty import EmptyState
from blangkon_desktop.ui.widgets.figures import FigureRow
from blangkon_desktop.ui.widgets.labels import label
from blangkon_desktop.ui.widgets.text_table import TableTabs
from blangkon_desktop.ui.widgets.two_line import Cell
from blangkon_desktop.usecases.budget_views import BudgetReport, ImportWish

_WIDTH = 350


class ImportView(QWidget):
    """`looked` carries another ImportWish to look at, `accepted` the one to write; `dropped` leaves the file."""

    looked = Signal(object)
    accepted = Signal(object)
    dropped = Signal()

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language: Language = language
        self.form: StageForm | ColumnsForm | None = None
        self.tabs: TableTabs | None = None
        self._left = QVBoxLayout()
        self._left.setSpacing(SPACE.m)
        self.side = SidePanel()
        self.side.setFixedWidth(scaled(_WIDTH))
        halves = QHBoxLayout(self)
        halves.setContentsMargins(0, 0, 0, 0)
        halves.setSpacing(SPACE.l)
        halves.addLayout(self._left, 1)
        halves.addWidget(self.side)

    def show_report(self, file: str, report: BudgetReport, wish: ImportWish) -> None:
        """What the file would do."""
        self._clear()
        self._left.addWidget(label(f"{file} · {format_word(report.format)}", "heading", wrap=True))
        self._left.addWidget(self._counts(report))
        for remark in report.remarks:
            self._left.addWidget(label(remark.text(self._language), "quiet", wrap=True))
        tables = self._tables(report)
        nothing = self.tr("Tidak ada pagu yang berubah"), self.tr("Isi berkas ini tidak mengubah anggaran kantor.")
        self._left.addWidget(tables if tables.count() else EmptyState("circle-check", *nothing), 1)
        form = StageForm(report, wish, self._language)
        following = self.looked if form.asks_office else self.accepted
        form.submitted.connect(lambda: following.emit(form.wish(wish, report)))
        self._show_form(form)

    def show_columns(self, file: str, facts: Mapping[str, object], wish: ImportWish) -> None:
        """The file is a table whose columns are not known."""
        self._clear()
        columns = [str(name) for name in _sequence(facts.get("columns"))]
        chosen = facts.get("chosen")
        self._left.addWidget(label(file, "heading", wrap=True))
        told = Card(self.tr("Kolom yang ada di berkas"))
        told.body.addWidget(label(" · ".join(columns) or "–", "body", wrap=True))
        self._left.addWidget(told)
        self._left.addStretch(1)
        form = ColumnsForm(columns, chosen if isinstance(chosen, Mapping) else {})
        form.submitted.connect(lambda: self.looked.emit(form.wish(wish)))
        self._show_form(form)

    def set_busy(self, busy: bool) -> None:
        """While the file is read or written its form waits."""
        if self.form is not None:
            self.form.set_busy(busy)

    def _show_form(self, form: StageForm | ColumnsForm) -> None:
        self.form = form
        form.dropped.connect(self.dropped)
        self.side.show_form(form)

    def _tables(self, report: BudgetReport) -> TableTabs:
        self.tabs = tabs = TableTabs(self.tr("Isi impor"))
        heads = (self.tr("Paket atau rekening"), self.tr("Lama"), self.tr("Baru"), self.tr("Selisih"))
        known = [change for change in report.changes if change.before is not None]
        tabs.add(self.tr("Berubah"), heads, [_changed(change) for change in known], {1: 124, 2: 124, 3: 124})
        new = [(Cell(c.name, change_code(c)), money_word(c.after)) for c in report.changes if c.before is None]
        tabs.add(self.tr("Baru"), (heads[0], heads[2]), new, {1: 140})
        language = self._language
        reviews = [
            (Cell(point.text.text(language), " · ".join((f"RUP {x.rup}", x.account, *(o.number for o in x.orders)))),)
            for x in report.reviews
            for point in x.points
        ]
        tabs.add(self.tr("Perlu ditinjau"), (self.tr("Yang perlu ditinjau"),), reviews, {})
        rejects = [
            (Cell(bad.reason.text(language), " · ".join(filter(None, (bad.sku, bad.name)))), str(bad.place.line))
            for bad in report.rejects
        ]
        tabs.add(self.tr("Ditolak"), (self.tr("Alasan"), self.tr("Baris")), rejects, {1: 80})
        return tabs

    def _counts(self, report: BudgetReport) -> FigureRow:
        """Rows read, new, changed, unchanged, of other offices, refused."""
        return FigureRow(
            (
                (self.tr("Dibaca"), report.read),
                (self.tr("Baru"), report.added),
                (self.tr("Berubah"), report.changed),
                (self.tr("Tetap"), report.unchanged),
                (self.tr("Kantor lain"), report.other_office),
                (self.tr("Ditolak"), report.rejected),
            )
        )

    def _clear(self) -> None:
        while (item := self._left.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()


def _changed(change: CeilingChange) -> tuple[str | Cell, ...]:
    difference = (change.after or 0) - (change.before or 0)
    sign = "+" if difference > 0 else ""
    figures = (money_word(change.before), money_word(change.after), f"{sign}{format_rupiah(difference)}")
    return (Cell(change.name, change_code(change)), *figures)


def _sequence(value: object) -> Sequence[object]:
    return value if isinstance(value, list | tuple) else ()
