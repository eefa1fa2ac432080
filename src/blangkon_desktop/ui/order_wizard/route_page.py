"""Third page, the showpiece: which way the order must go and why, live while it changes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.ui.order_wizard.channels import ChannelChoice
from blangkon_desktop.ui.order_wizard.declaration_card import DeclarationCard
from blangkon_desktop.ui.order_wizard.facts import Seen
from blangkon_desktop.ui.order_wizard.moved_card import MovedCard
from blangkon_desktop.ui.order_wizard.moves import Moves
from blangkon_desktop.ui.order_wizard.page import OrderPage
from blangkon_desktop.ui.order_wizard.quick_goods import QuickGoods
from blangkon_desktop.ui.order_wizard.refusal import RefusalCard
from blangkon_desktop.ui.order_wizard.review_card import ReviewCard
from blangkon_desktop.ui.order_wizard.scale import RouteScale
from blangkon_desktop.ui.order_wizard.state import WizardState
from blangkon_desktop.ui.order_wizard.why_card import NotesCard, WhyCard
from blangkon_desktop.ui.widgets.card import Card, line


class RoutePage(OrderPage):
    """A page that can't be passed with a forbidden channel; it says why and offers what is allowed."""

    search_wanted = Signal(str)

    def __init__(self, state: WizardState, moves: Moves) -> None:
        super().__init__(
            state,
            self.tr("Rute"),
            self.tr("Nilai pesanan menentukan kanalnya; ubah jumlah di sini."),
        )
        self.scale = RouteScale()
        self.quick = QuickGoods(state)
        scale_card = Card()
        for part in (self.scale, line(), self.quick):
            scale_card.body.addWidget(part)
        self.moved = MovedCard(state, moves)
        self.refusal = RefusalCard(state, moves, detail=False)
        self.refusal.setAccessibleName(self.tr("Jalan yang boleh"))
        self.declaration = DeclarationCard(state)
        self.review = ReviewCard(state, moves)
        self.channels = ChannelChoice(state, moves)
        self.why = WhyCard()
        self.warned = NotesCard(self.tr("▲ Perlu ditinjau"), "attention")
        self.needed = NotesCard(self.tr("Yang harus ada"))
        self.known = NotesCard(self.tr("Perlu diketahui"))
        parts = (scale_card, self.moved, self.refusal, self.declaration, self.review, self.channels, self.why)
        for card in (*parts, self.warned, self.needed, self.known):
            self.content.addWidget(card)
        self.content.addStretch(1)
        self.channels.changed.connect(self.completeChanged)
        self.channels.search_wanted.connect(self.search_wanted)
        self.refusal.search_wanted.connect(self.search_wanted)
        self.quick.typed.connect(self.completeChanged)
        moves.moved.connect(self._follow_move)

    def initializePage(self) -> None:
        """Start with the channel that sells the goods."""
        self.channels.reset()
        super().initializePage()

    def refresh(self) -> None:
        """Show the decision."""
        self.quick.refresh()
        self.channels.refresh()
        for card in (self.refusal, self.moved, self.declaration, self.review):
            card.refresh()
        seen = self.state.seen
        self.why.setVisible(seen is not None)
        for notes in (self.warned, self.needed, self.known):
            notes.setVisible(False)
        if seen is None:
            return
        decision = seen.order.route
        self.scale.show_value(decision.value, decision.limit)
        self.why.show_route(seen, self.state.services.language)
        self.warned.show_notes([(self.say(w.text), "") for w in decision.warnings])
        self.needed.show_notes([(self.say(r.text), r.source) for r in decision.requirements])
        self.known.show_notes([*((self.say(n.text), "") for n in decision.notices), *self._tax_note(seen)])

    def first_field(self) -> QWidget | None:
        """The first quantity: this page is for trying."""
        stepper = next(iter(self.quick.steppers.values()), None)
        return stepper.spin if stepper is not None and self.quick.rows.isVisible() else self.quick.fold

    def is_ready(self) -> bool:
        """The preview allows it, the chosen channel is the one that sells the goods, and nothing is to be found."""
        clear = self.quick.shipping.is_clear and not self.state.form.to_find
        return clear and self.state.allowed and self.channels.fits

    def _follow_move(self) -> None:
        self.channels.reset()
        if self.isVisible():
            self.refresh()
        self.completeChanged.emit()

    def _tax_note(self, seen: Seen) -> list[tuple[str, str]]:
        """The value hangs on who collects the tax, and that is not chosen yet: say both."""
        treasurer, marketplace = (seen.by_collector[name].total for name in ("treasurer", "marketplace"))
        if self.state.form.tax_collector or treasurer == marketplace:
            return []
        words = self.tr(
            "Nilainya {treasurer} bila bendahara memungut pajak, {marketplace} bila marketplace; dipilih di halaman "
            "berikutnya."
        )
        return [(words.format(treasurer=format_rupiah(treasurer), marketplace=format_rupiah(marketplace)), "")]
