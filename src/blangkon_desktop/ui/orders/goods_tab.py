"""The goods of an order: table, sums, delivery, the event that they are for, the series, what was negotiated."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from blangkon_desktop.domain.event_order import dated_after_event
from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.domain.negotiation import SHIPPING, NegotiationRound
from blangkon_desktop.domain.order import Order
from blangkon_desktop.domain.terbilang import terbilang_rupiah, title_words
from blangkon_desktop.domain.text import Language
from blangkon_desktop.ui.orders.facts import OrderFacts
from blangkon_desktop.ui.orders.lines_model import LinesModel
from blangkon_desktop.ui.style import SIZE, SPACE, TYPE, scaled
from blangkon_desktop.ui.widgets.labels import MoneyLabel, label, set_state
from blangkon_desktop.ui.widgets.scroll import ScrollColumn
from blangkon_desktop.ui.widgets.tables import TableView
from blangkon_desktop.ui.widgets.times import day_text

_ROWS_SHOWN = 8


class Part(QWidget):
    """A caption with a text below it; without text it is not there."""

    def __init__(self, caption: str) -> None:
        super().__init__()
        self.text = label("", "body", wrap=True, selectable=True)
        self.text.setAccessibleName(caption)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.xs)
        column.addWidget(label(caption, "field"))
        column.addWidget(self.text)

    def show_text(self, text: str) -> None:
        """Say something else, or nothing."""
        self.text.setText(text)
        self.setVisible(bool(text))


class GoodsTab(ScrollColumn):
    """Everything that belongs to what is bought."""

    def __init__(self, language: Language) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("Barang"))
        self._language: Language = language
        self.body.setContentsMargins(0, SPACE.m, SPACE.s, 0)
        self.body.setSpacing(SPACE.s)
        self.model = LinesModel(self)
        self.table = TableView(self.tr("Barang"), compact=True)
        self.table.setModel(self.model)
        self.table.set_widths(0, {1: 84, 2: 120, 3: 112, 4: 124})
        self.body.addWidget(self.table)
        self._add_sums()
        self.occasion = self._part(self.tr("Kegiatan"))
        self.late = label("", "body", wrap=True)
        set_state(self.late, "attention")
        self.body.addWidget(self.late)
        self.series = self._part(self.tr("Kebutuhan berulang"))
        self.talks = self._part(self.tr("Negosiasi"))
        self.body.addStretch(1)

    def show_order(self, facts: OrderFacts) -> None:
        """Show an order's goods."""
        content, totals = facts.order.content, facts.order.totals
        self.model.set_order(facts.order)
        self.table.clearSpans()
        for row in self.model.comment_rows:
            self.table.setSpan(row, 0, 1, self.model.columnCount())
        self._fit_table()
        self.ppn.set_amount(totals.ppn)
        self.shipping.set_amount(totals.shipping)
        self.total.set_amount(totals.total)
        self.words.setText(title_words(terbilang_rupiah(totals.total)))
        words = self.tr("Kirim ke {place}, paling lambat {day}.")
        self.delivery.setText(words.format(place=content.delivery_place, day=day_text(content.delivery_by)))
        late = dated_after_event(content.event, content.order_date)
        self.occasion.show_text(self._occasion(facts.order))
        self.late.setText(f"▲ {late.text(self._language)}" if late else "")
        self.late.setVisible(late is not None)
        self.series.show_text(self._series(facts))
        self.talks.show_text("\n".join(self._talks(facts)))

    def _part(self, caption: str) -> Part:
        part = Part(caption)
        self.body.addWidget(part)
        return part

    def _fit_table(self) -> None:
        rows = min(_ROWS_SHOWN, max(1, self.model.rowCount()))
        self.table.setFixedHeight(scaled(SIZE.row) + rows * scaled(SIZE.row_compact) + 2 * self.table.frameWidth() + 2)

    def _occasion(self, order: Order) -> str:
        event = order.content.event
        if event is None:
            return ""
        when = " ".join(filter(None, (day_text(event.date), event.time)))
        first = self.tr("{activity} · {when} · {place}").format(activity=event.activity, when=when, place=event.place)
        portions = ", ".join(f"{count} {name}" for name, count in event.portions)
        if not portions:
            return first
        words = self.tr("{portions} (seluruhnya {n} porsi)")
        return f"{first}\n{words.format(portions=portions, n=event.total_portions)}"

    def _series(self, facts: OrderFacts) -> str:
        series = facts.series
        if series is None:
            return ""
        words = self.tr("{name}: dipesan {spent} dari {value} yang dinyatakan untuk {year}. {reason}")
        return words.format(
            name=series.name,
            spent=format_rupiah(facts.series_total),
            value=format_rupiah(series.yearly_value),
            year=series.year,
            reason=series.reason,
        )

    def _talks(self, facts: OrderFacts) -> list[str]:
        """One line per round, oldest first, and what all of them save."""
        rounds = facts.order.negotiations
        if not rounds:
            return []
        names = {line.n: line.name for line in facts.order.content.lines}
        rows = [self._talk(facts, item, names) for item in rounds]
        saved = format_rupiah(sum(item.saved for item in rounds))
        return [*rows, self.tr("Seluruhnya hemat {amount} sebelum PPN.").format(amount=saved)]

    def _talk(self, facts: OrderFacts, item: NegotiationRound, names: dict[int, str]) -> str:
        name = self.tr("Ongkos kirim") if item.line == SHIPPING else names.get(item.line, str(item.line))
        words = self.tr("{day} · {name}: {before} → {after}, hemat {saved} · {who}")
        text = words.format(
            day=day_text(item.at),
            name=name,
            before=format_rupiah(item.before),
            after=format_rupiah(item.after),
            saved=format_rupiah(item.saved),
            who=facts.name(item.by),
        )
        return f"{text} · “{item.note}”" if item.note else text

    def _add_sums(self) -> None:
        sums = QGridLayout()
        sums.setColumnStretch(0, 1)
        sums.setHorizontalSpacing(SPACE.xl)
        sums.setVerticalSpacing(SPACE.xs)
        self.delivery, self.words = label("", "quiet", wrap=True), label("", "small", wrap=True)
        top = Qt.AlignmentFlag.AlignTop
        sums.addWidget(self.delivery, 0, 0, 2, 1, top)
        sums.addWidget(self.words, 2, 0, 2, 1, top)
        self.ppn, self.shipping = MoneyLabel(), MoneyLabel()
        self.total = MoneyLabel(size=TYPE.base, strong=True)
        rows = ((self.tr("PPN"), self.ppn), (self.tr("Ongkos kirim"), self.shipping))
        for row, (text, amount) in enumerate(rows):
            amount.setAccessibleName(text)
            sums.addWidget(label(text, "quiet"), row, 1)
            sums.addWidget(amount, row, 2)
        sums.addWidget(label(self.tr("Dibayar seluruhnya"), "strong"), 2, 1)
        sums.addWidget(self.total, 2, 2)
        self.body.addLayout(sums)
