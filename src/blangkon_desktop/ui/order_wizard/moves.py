"""What changes a form as a whole: goods from another channel, several orders made one, a series declared for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from blangkon_desktop.domain.catalogue import Channel
from blangkon_desktop.domain.errors import BlangkonError
from blangkon_desktop.domain.series import Series
from blangkon_desktop.ui.order_wizard.facts import WizardFacts, load_facts
from blangkon_desktop.ui.order_wizard.state import WizardState
from blangkon_desktop.usecases.declare_series import SeriesRequest
from blangkon_desktop.usecases.order_form import OrderForm


class Moves(QObject):
    """`before` is the form before its goods moved, to take that back; `moved` follows each move and its taking back."""

    moved = Signal()

    def __init__(self, state: WizardState) -> None:
        super().__init__(state)
        self._state = state
        self._from: OrderForm | None = None
        self.before: OrderForm | None = None

    def move(self, channel: Channel) -> None:
        """Look for the same goods on another channel and take them from the vendor that has most of them."""
        form, services = self._state.form, self._state.services
        self._prepare(lambda: services.preparing().move(form, channel))

    def merge(self, order_ids: Sequence[str]) -> None:
        """Make one order out of this form and these orders."""
        form, services = self._state.form, self._state.services
        wanted = (*form.replaced_ids, *order_ids)
        self._prepare(lambda: services.preparing().merge(wanted, form))

    def take_back(self) -> None:
        """The form as it was before it moved or was merged."""
        if self.before is not None:
            form, self.before = self.before, None
            self._state.put(form)
            self.moved.emit()

    def forget(self) -> None:
        """Another order begins: there is nothing to take back."""
        self.before = self._from = None

    def declare(self, request: SeriesRequest, failed: Callable[[BlangkonError], None]) -> None:
        """Declare a recurring need and choose it for this order."""
        state = self._state
        session, services = state.session, state.services

        def work(_progress: object) -> tuple[Series, WizardFacts]:
            made = services.series().declare(services.person(session), request)
            return made, load_facts(services)

        state.tasks.run(work, done=self._take_series, failed=failed, label=self.tr("Menyatakan seri"))

    def _prepare(self, make: Callable[[], OrderForm]) -> None:
        self._from = self._state.form
        self._state.tasks.run(
            lambda _: make(), done=self._take, lane="read", key="order-move", label=self.tr("Mencari padanan")
        )

    def _take(self, form: OrderForm) -> None:
        if self._from is None or self._state.form is not self._from:
            return
        self.before = self._from
        self._state.put(form)
        self.moved.emit()

    def _take_series(self, made: tuple[Series, WizardFacts]) -> None:
        series, facts = made
        self._state.take_facts(facts)  # first: a series that the pages don't know yet would be let go
        self._state.change(series=series.series_id)
