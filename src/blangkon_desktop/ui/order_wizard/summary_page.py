"""Last page: everything on one screen, before the order is saved."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel

from blangkon_desktop.domain.catalogue import CHANNEL_LABELS
from blangkon_desktop.domain.dates_id import date_screen
from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.ui.order_wizard.moves import Moves
from blangkon_desktop.ui.order_wizard.page import OrderPage
from blangkon_desktop.ui.order_wizard.refusal import RefusalCard
from blangkon_desktop.ui.order_wizard.review_card import ReviewCard
from blangkon_desktop.ui.order_wizard.state import WizardState
from blangkon_desktop.ui.order_wizard.sums import SumsCard
from blangkon_desktop.ui.style import SPACE
from blangkon_desktop.ui.widgets.card import Card
from blangkon_desktop.ui.widgets.labels import ElidedLabel, MoneyLabel, label
from blangkon_desktop.usecases.order_form import whole_event

_SHOWN = 12
_ALWAYS = frozenset({"package", "purpose", "vendor", "delivery", "tax", "officials", "reason"})


class SummaryPage(OrderPage):
    """What will be saved, with route and total."""

    search_wanted = Signal(str)

    def __init__(self, state: WizardState, moves: Moves) -> None:
        super().__init__(
            state, self.tr("Ringkasan"), self.tr("Baca sekali lagi. Sesudah disimpan, rute dan harga tercatat.")
        )
        self.facts: dict[str, QLabel] = {}
        self._captions: dict[str, QLabel] = {}
        self.refusal = RefusalCard(state, moves)
        self.review = ReviewCard(state, moves)
        self.replaces = label("", "strong", wrap=True)
        self.goods = Card(self.tr("Barang"))
        self._lines = QGridLayout()
        self._lines.setHorizontalSpacing(SPACE.l)
        self._lines.setVerticalSpacing(SPACE.xs)
        self._lines.setColumnStretch(0, 1)
        self.goods.body.addLayout(self._lines)
        self.goods.body.addStretch(1)
        self.sums = SumsCard(state, words=True)
        self.route = label("", "body", wrap=True, selectable=True)
        route = Card(self.tr("Rute"))
        route.body.addWidget(self.route)
        route.body.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(SPACE.m)
        row.addWidget(self._details(), 1)
        row.addWidget(self.goods, 1)
        below = QHBoxLayout()
        below.setSpacing(SPACE.m)
        below.addWidget(route, 1)
        below.addWidget(self.sums, 1)
        for part in (self.replaces, self.refusal, self.review):
            self.content.addWidget(part)
        self.content.addLayout(row)
        self.content.addLayout(below)
        self.content.addStretch(1)
        self.refusal.search_wanted.connect(self.search_wanted)

    def refresh(self) -> None:
        """Show everything."""
        form, facts = self.state.form, self.state.facts
        name = facts.name if facts else str
        line = facts.line(form.rup, form.account) if facts else None
        texts = {
            "package": f"{line.name} · {line.account or line.rup}" if line else form.rup,
            "purpose": form.purpose,
            "vendor": f"{form.vendor} · {CHANNEL_LABELS[form.channel]}",
            "delivery": f"{form.delivery_place}, {form.delivery_by:%d-%m-%Y}" if form.delivery_by else "",
            "tax": self._collector(),
            "officials": " · ".join(
                name(user) for user in (form.ppk, form.pejabat_pengadaan, form.bendahara, form.pptk) if user
            ),
            "reason": form.reason_for_choice,
            "event": self._event(),
            "series": self._series(),
            "declared": form.not_offered_reason if self.state.final_form.declared else "",
        }
        for key, text in texts.items():
            self.facts[key].setText(text)
            for part in (self.facts[key], self._captions[key]):
                part.setVisible(bool(text) or key in _ALWAYS)
        seen = self.state.seen
        self.route.setText(self.say(seen.order.route.explanation) if seen else "")
        self._show_lines()
        numbers = ", ".join(number for _, number in form.replacing)
        self.replaces.setVisible(bool(numbers))
        self.replaces.setText(
            self.tr("Begitu disimpan, pesanan {numbers} dibatalkan pada saat yang sama karena digabung.").format(
                numbers=numbers
            )
        )
        self.refusal.refresh()
        self.review.refresh()
        self.sums.refresh()

    def is_ready(self) -> bool:
        """Route and budget allow the order, and what is to be reviewed has its reason."""
        return self.can_save and self.state.reasoned

    @property
    def can_save(self) -> bool:
        """Whether the order can be kept as a draft of the office; the reason may follow."""
        return self.state.allowed and not self.state.form.to_find and bool(self.state.form.tax_collector)

    def _collector(self) -> str:
        if self.state.form.tax_collector == "marketplace":
            return self.tr("Dipungut marketplace")
        return self.tr("Dipungut bendahara")

    def _event(self) -> str:
        event = whole_event(self.state.form.event)
        if event is None:
            return ""
        day = date_screen(date.fromisoformat(event.date))
        portions = self.tr("{n} porsi").format(n=event.total_portions) if event.portions else ""
        when = " ".join(filter(None, (day, event.time.replace(":", "."))))
        return " · ".join(filter(None, (event.activity, when, event.place, portions)))

    def _series(self) -> str:
        facts = self.state.facts
        known = facts.series if facts else ()
        return next((s.name for s in known if s.series_id == self.state.form.series), "")

    def _details(self) -> Card:
        card = Card(self.tr("Pesanan"))
        captions = (
            ("package", self.tr("Paket")),
            ("purpose", self.tr("Keperluan")),
            ("vendor", self.tr("Penyedia")),
            ("delivery", self.tr("Pengiriman")),
            ("tax", self.tr("Pajak")),
            ("officials", self.tr("Pejabat")),
            ("reason", self.tr("Alasan")),
            ("event", self.tr("Kegiatan")),
            ("series", self.tr("Seri")),
            ("declared", self.tr("Tidak ditawarkan")),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE.l)
        grid.setVerticalSpacing(SPACE.xs)
        grid.setColumnStretch(1, 1)
        for row, (key, caption) in enumerate(captions):
            self._captions[key] = label(caption, "field")
            grid.addWidget(self._captions[key], row, 0, Qt.AlignmentFlag.AlignTop)
            text = label("", "body", wrap=True)
            text.setAccessibleName(caption)
            self.facts[key] = text
            grid.addWidget(text, row, 1)
        card.body.addLayout(grid)
        card.body.addStretch(1)
        return card

    def _show_lines(self) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        lines = self.state.form.lines
        for row, x in enumerate(lines[:_SHOWN]):
            self._lines.addWidget(ElidedLabel(x.name), row, 0)
            self._lines.addWidget(label(f"{x.quantity:,} {x.unit}".replace(",", ".").strip(), "quiet"), row, 1)
            self._lines.addWidget(MoneyLabel(x.amount), row, 2)
        rest = lines[_SHOWN:]
        if rest:
            text = self.tr("dan {n} barang lain, {sum}").format(
                n=len(rest), sum=format_rupiah(sum(x.amount for x in rest))
            )
            self._lines.addWidget(label(text, "quiet"), _SHOWN, 0, 1, 3)
