"""The page behind "Pesanan baru": continues what was left, makes orders of the basket, changes or merges orders."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from blangkon_desktop.domain.basket import BasketGroup
from blangkon_desktop.domain.errors import BlangkonError
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.order_wizard.beginning import (
    MERGE,
    Beginning,
    begin_change,
    begin_merge,
    fitting,
    new_goods,
    wanted_of,
    with_beside,
)
from blangkon_desktop.ui.order_wizard.draft_offer import DraftOffer
from blangkon_desktop.ui.order_wizard.wizard import OrderWizard
from blangkon_desktop.ui.orders.services import OrderServices
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.widgets.empty import EmptyState
from blangkon_desktop.ui.widgets.page import Page
from blangkon_desktop.usecases.home_views import Session
from blangkon_desktop.usecases.keep_draft import KeptForms
from blangkon_desktop.usecases.order_form import OrderForm, OrderForms, forms_of, new_form_line

Basket = Callable[[], tuple[BasketGroup, ...]]
Ordered = Callable[[OrderForm], None]


class NewOrderPage(Page):
    """Holds the wizard while there is one. `basket` is asked when the page is entered."""

    def __init__(
        self,
        session: Session,
        services: OrderServices,
        tasks: TaskRunner,
        notices: Notices,
        basket: Basket,
        ordered: Ordered | None = None,
    ) -> None:
        super().__init__("")
        self.set_title(self.tr("Pesanan baru"))
        self._session, self._services, self._tasks, self._notices = session, services, tasks, notices
        self._basket, self._ordered = basket, ordered
        self.wizard: OrderWizard | None = None
        self.kept: KeptForms | None = None
        self.body.setContentsMargins(0, 0, 0, 0)
        self._stack = QStackedLayout()
        self.body.addLayout(self._stack)
        self.empty = EmptyState(
            "basket",
            self.tr("Keranjang masih kosong"),
            self.tr("Cari barang di katalog dan masukkan ke keranjang; pesanan dibuat dari keranjang."),
            self.tr("Buka katalog"),
            lambda: self.go.emit("catalogue", ""),
        )
        self._waiting = QWidget()
        self.offer, self._offer_place = DraftOffer(), QWidget()
        _centre(self._offer_place, self.offer)
        for part in (self._waiting, self.empty, self._offer_place):
            self._stack.addWidget(part)
        self.offer.resume.clicked.connect(lambda _checked=False: self._resume())
        self.offer.add.clicked.connect(lambda _checked=False: self._add_and_resume())
        self.offer.anew.clicked.connect(lambda _checked=False: self._begin_anew())
        self.offer.forget.clicked.connect(lambda _checked=False: self._forget())

    def enter(self, argument: str = "") -> None:
        """Go on with the wizard, offer what was left, or begin with the basket.

        `change:ID` opens a draft of the office to change it, `merge:ID,ID` makes one order out of several.
        """
        kind, ids = wanted_of(argument)
        if kind:
            self._begin_with(kind, ids)
            return
        if self.wizard is not None and not new_goods(self._basket(), self.wizard.state.forms):
            state = self.wizard.state
            state.put(with_beside(self._basket(), state.forms).form)
            state.start()
            return
        self.leave()
        self._drop_wizard()
        self._stack.setCurrentWidget(self._waiting)
        user, services = self._session.user, self._services
        self._tasks.run(
            lambda _: services.drafts().newest(user), done=self._take_kept, key="order-draft-kept"
        )  # in the lane of writes: what was kept just now is there

    def leave(self) -> None:
        """Keep what was typed."""
        if self.wizard is not None:
            self.wizard.state.save_draft()

    def back(self) -> bool:
        """Esc: one page back in the wizard; from its first page out, with the draft kept."""
        if self.wizard is not None and self.wizard.currentId() > 0:
            self.wizard.back()
            return True
        return False

    def start(self, forms: OrderForms, draft_id: str) -> OrderWizard:
        """Show a wizard over these forms."""
        self._drop_wizard()
        forms = with_beside(self._basket(), forms)
        wizard = OrderWizard(self._session, self._services, self._tasks, self._notices, forms, draft_id)
        wizard.completed.connect(self._complete)
        wizard.ordered.connect(self._tell_ordered)
        wizard.left.connect(self._leave_wizard)
        wizard.dropped.connect(self._ask_to_drop)
        wizard.search_wanted.connect(lambda _channel, text: self.go.emit("catalogue", text))
        self.wizard = wizard
        self.set_title(self.tr("Ubah pesanan") if forms.form.changing else self.tr("Pesanan baru"))
        wizard.begin()  # before it is shown: a wizard that is shown first begins at its first page
        self._stack.addWidget(wizard)
        self._stack.setCurrentWidget(wizard)
        return wizard

    def _begin_with(self, kind: str, ids: tuple[str, ...]) -> None:
        """Change or merge; what another wizard holds is kept as its draft."""
        self.leave()
        self._drop_wizard()
        self._stack.setCurrentWidget(self._waiting)
        session, services = self._session, self._services
        make = begin_merge if kind == MERGE else begin_change
        self._tasks.run(
            lambda _: make(services, session.user, ids),
            done=self._take_beginning,
            failed=self._refuse,
            key="order-begin",  # in the lane of writes: what was kept just now is there
        )

    def _take_beginning(self, made: Beginning) -> None:
        if made.outdated:
            self._notices.attention(
                self.tr("Pesanan ini sudah berubah sejak konsepnya disimpan."), self.tr("Isi terbaru yang dibuka.")
            )
        self.start(made.forms, made.draft_id)

    def _refuse(self, error: BlangkonError) -> None:
        self._notices.error(error)
        self.go.emit("orders", "")

    def _take_kept(self, kept: KeptForms | None) -> None:
        self.kept = kept
        groups = self._basket()
        if kept is not None:
            self.offer.show_draft(kept, bool(groups), len(fitting(groups, kept.forms)))
            self._stack.setCurrentWidget(self._offer_place)
            self.offer.resume.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._begin_anew()

    def _resume(self) -> None:
        if self.kept is None:
            return
        form = self.kept.forms.form
        if form.changing:
            self.enter(f"change:{form.changing}")
        else:
            self.start(self.kept.forms, self.kept.draft_id)

    def _add_and_resume(self) -> None:
        """Go on with what was left, and with the goods of the same seller that came into the basket meanwhile."""
        if self.kept is None:
            return
        forms = self.kept.forms
        form = forms.form
        for item in fitting(self._basket(), forms):
            form = form.with_line(new_form_line(item))
        self.start(forms.with_form(form), self.kept.draft_id)

    def _begin_anew(self) -> None:
        groups = self._basket()
        if not groups:
            self._stack.setCurrentWidget(self.empty)
            return
        ids = self._services.ids
        self.start(forms_of(groups, ids.new), ids.new())

    def _forget(self) -> None:
        kept, user, services = self.kept, self._session.user, self._services
        if kept is None:
            return
        self.kept = None
        self._tasks.run(lambda _: services.drafts().forget(user, kept.draft_id), done=lambda _: self._begin_anew())

    def _complete(self, order_id: str) -> None:
        self._drop_wizard()
        self.go.emit("orders", order_id)

    def _tell_ordered(self, form: OrderForm) -> None:
        """Goods that moved to another vendor leave the basket too: what they were is ordered."""
        if self._ordered is not None:
            self._ordered(replace(form, lines=(*form.lines, *form.origin)))

    def _leave_wizard(self) -> None:
        self._drop_wizard()
        self.go.emit("orders", "")

    def _ask_to_drop(self) -> None:
        self._notices.ask(
            self.tr("Tidak jadi memesan ini?"),
            self.tr("Tidak jadi"),
            self._drop_order,
            cancel_label=self.tr("Lanjut mengisi"),
            more=self.tr("Isian pesanan ini dihapus; keranjang dan pesanan lain tetap ada."),
            dangerous=True,
        )

    def _drop_order(self, confirmed: bool) -> None:
        wizard = self.wizard
        if not confirmed or wizard is None:
            return
        wizard.state.finish()
        user, draft_id, services = self._session.user, wizard.state.draft_id, self._services
        following = wizard.state.forms.after_saving()
        self._drop_wizard()
        if following is not None:
            self.start(following, draft_id)
            return
        self._tasks.run(lambda _: services.drafts().forget(user, draft_id), done=lambda _: self.go.emit("orders", ""))

    def _drop_wizard(self) -> None:
        if self.wizard is not None:
            self._stack.setCurrentWidget(self._waiting)
            self._stack.removeWidget(self.wizard)
            self.wizard.hide()
            self.wizard.deleteLater()
            self.wizard = None


def _centre(place: QWidget, widget: QWidget) -> None:
    column = QVBoxLayout(place)
    column.addStretch(1)
    column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
    column.addStretch(2)


def new_order_page(
    session: Session,
    services: OrderServices,
    tasks: TaskRunner,
    notices: Notices,
    basket: Basket,
    ordered: Ordered | None = None,
) -> Page:
    """The page for the id "new-order"; `ordered` is told each form that became an order, to empty the basket."""
    return NewOrderPage(session, services, tasks, notices, basket, ordered)
