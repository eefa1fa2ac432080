"""The state behind the wizard's pages: the forms, what a preview says of them, and the draft that keeps them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from blangkon_desktop.domain.errors import BlangkonError
from blangkon_desktop.domain.people import Role
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.order_wizard.facts import Seen, WizardFacts, load_facts, look
from blangkon_desktop.ui.orders.services import OrderServices
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.usecases.home_views import Session
from blangkon_desktop.usecases.order_form import USUAL_DELIVERY, OrderForm, OrderForms

_PAUSE_MS = 700
_OFFICIALS = (
    ("ppk", Role.PPK),
    ("pejabat_pengadaan", Role.PEJABAT_PENGADAAN),
    ("bendahara", Role.BENDAHARA),
)


class WizardState(QObject):
    """Holds the form. `changed` follows each change, `previewed` each answer about it, `loaded` the first look-ups.

    `seen` is the newest preview and `trouble` why there is none; both may lag behind the form: ask `up_to_date`.
    """

    changed = Signal()
    previewed = Signal()
    loaded = Signal()

    def __init__(
        self,
        session: Session,
        services: OrderServices,
        tasks: TaskRunner,
        notices: Notices,
        forms: OrderForms,
        draft_id: str,
    ) -> None:
        super().__init__()
        self.session, self.services, self.tasks, self.notices = session, services, tasks, notices
        self.forms, self.draft_id = forms, draft_id
        self.facts: WizardFacts | None = None
        self.seen: Seen | None = None
        self.trouble: BlangkonError | None = None
        self._done = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.save_draft)

    @property
    def form(self) -> OrderForm:
        """The order that is being filled in."""
        return self.forms.form

    @property
    def up_to_date(self) -> bool:
        """Whether the preview belongs to the form as it stands."""
        return self.seen is not None and self.seen.form.decisive == self.form.decisive

    @property
    def allowed(self) -> bool:
        """Whether the order may be saved as far as route and budget go; False while that is being looked up."""
        return self.up_to_date and self.seen is not None and self.seen.order.refusal is None

    @property
    def reasoned(self) -> bool:
        """Whether what is to be reviewed has its written reason, so that the order may go to the PPK."""
        seen = self.seen
        if seen is None or seen.refused:
            return False
        return not seen.asking or bool(self.form.review_reason.strip())

    @property
    def final_form(self) -> OrderForm:
        """The form as it is saved: above the line without the declaration that it needs none."""
        return self.form.undeclared if self.seen is not None and self.seen.above else self.form

    def start(self) -> None:
        """Look up budget and roster."""
        services = self.services
        self.tasks.run(lambda _: load_facts(services), done=self.take_facts, lane="read", key="wizard-facts")

    def change(self, **fields: Any) -> None:
        """Change fields of the form; nothing happens when they are the same."""
        self.put(replace(self.form, **fields))

    def put(self, form: OrderForm) -> None:
        """Replace the form."""
        if form == self.form:
            return
        decisive = form.decisive != self.form.decisive
        self.forms = self.forms.with_form(form)
        self._pause.start()
        if decisive:
            self.look()
        self.changed.emit()

    def turn(self, page: int) -> None:
        """Remember the page and keep the draft at once."""
        if page != self.forms.page:
            self.forms = replace(self.forms, page=page)
        self.save_draft()

    def go_on(self, forms: OrderForms) -> None:
        """Begin the next order of the basket."""
        self.forms, self.seen, self.trouble = forms, None, None
        self._done = False
        self.look()
        self.changed.emit()

    def look(self) -> None:
        """Ask for a preview; answers about an earlier form are dropped."""
        form, services = self.form, self.services
        if not form.rup or not form.lines:
            self.seen, self.trouble = None, None
            self.previewed.emit()
            return
        self.tasks.run(
            lambda _: look(services, form), done=self._take, failed=self._fail, lane="read", key="order-preview"
        )

    def save_draft(self) -> None:
        """Keep what is filled in, in the background."""
        self._pause.stop()
        if self._done:
            return
        user, draft_id, forms, services = self.session.user, self.draft_id, self.forms, self.services
        self.tasks.run(lambda _: services.drafts().save(user, draft_id, forms), done=_nothing, key="order-draft")

    def finish(self) -> None:
        """From now on there is no draft to keep: the order is being saved."""
        self._pause.stop()
        self._done = True

    def resume(self) -> None:
        """The order was not saved after all."""
        self._done = False

    def take_facts(self, facts: WizardFacts) -> None:
        """What was looked up is here."""
        self.facts = facts
        self._preset(facts)
        self.loaded.emit()
        self.look()

    def _preset(self, facts: WizardFacts) -> None:
        """Fill in what has only one sensible beginning: the officials and a day of delivery."""
        form = self.form
        presets: dict[str, Any] = {}
        for name, role in _OFFICIALS:
            people = facts.with_role(role)
            users = [p.user for p in people]
            if people and getattr(form, name) not in users:
                presets[name] = self.session.user if self.session.user in users else users[0]
        today = self.services.today
        if form.delivery_by is None or form.delivery_by < today:
            presets["delivery_by"] = today + USUAL_DELIVERY
        if presets:
            self.forms = self.forms.with_form(replace(form, **presets))
            self.changed.emit()

    def _take(self, seen: Seen) -> None:
        self.seen, self.trouble = seen, None
        self.previewed.emit()

    def _fail(self, error: BlangkonError) -> None:
        self.seen, self.trouble = None, error
        self.previewed.emit()


def _nothing(_: object) -> None:
    """Keeping a draft has no answer worth showing; the status line tells the time."""
