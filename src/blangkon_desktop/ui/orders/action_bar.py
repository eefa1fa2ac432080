"""One button for the next step of this person, or the sentence who must act, and the decision that it opens."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from blangkon_desktop.domain.catalogue import CHANNEL_LABELS
from blangkon_desktop.domain.open_steps import STEP_NAMES, OpenStep, open_steps
from blangkon_desktop.domain.order import OrderStatus
from blangkon_desktop.domain.people import Role
from blangkon_desktop.ui.orders.amend_panel import AmendPanel
from blangkon_desktop.ui.orders.approve_panel import ApprovePanel
from blangkon_desktop.ui.orders.attach_panel import AttachPanel
from blangkon_desktop.ui.orders.facts import OrderFacts
from blangkon_desktop.ui.orders.negotiate_panel import NegotiatePanel
from blangkon_desktop.ui.orders.open_list import OpenList
from blangkon_desktop.ui.orders.panel import DecisionPanel
from blangkon_desktop.ui.orders.panels import CancelPanel, PlacePanel
from blangkon_desktop.ui.orders.return_panel import ReturnPanel
from blangkon_desktop.ui.orders.services import OrderServices
from blangkon_desktop.ui.orders.steps import HERE, Offer, may_cancel, may_take, offers, room_argument, wants_mending
from blangkon_desktop.ui.orders.submit_panel import SubmitPanel, needs_words, submit
from blangkon_desktop.ui.orders.words import days_since, step_text
from blangkon_desktop.ui.rooms import NEW_ORDER
from blangkon_desktop.ui.style import SPACE
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.widgets.buttons import plain_button, primary_button, quiet_button, with_key
from blangkon_desktop.ui.widgets.labels import label, set_state
from blangkon_desktop.ui.widgets.times import day_text
from blangkon_desktop.usecases.attach_file import AttachmentKind
from blangkon_desktop.usecases.home_views import Session

_BUYERS = (Role.PEJABAT_PENGADAAN, Role.PPK, Role.PPTK)


class ActionBar(QWidget):
    """`opened` carries a DecisionPanel to show, `closed` follows when it is over; `decided` carries the Decision.

    `go` carries a room and its argument.
    """

    decided = Signal(object)
    opened = Signal(object)
    closed = Signal()
    go = Signal(str, str)

    def __init__(self, session: Session, services: OrderServices, tasks: TaskRunner) -> None:
        super().__init__()
        self._session, self._services, self._tasks = session, services, tasks
        self._facts: OrderFacts | None = None
        self._offer: Offer | None = None
        self._mending = False
        self._dialog: QFileDialog | None = None
        self.panel: DecisionPanel | None = None
        self.primary: QPushButton = primary_button("", self.press_primary)
        self.sentence = label("", "body", wrap=True)
        self.send_back = plain_button(self.tr("Kembalikan dengan catatan"), self.ask_return)
        self.mend = plain_button(self.tr("Perbaiki"), self._change, icon="pencil")
        self.resend = plain_button(STEP_NAMES["order.submitted"].text(services.language), self._submit)
        self.negotiate = plain_button(self.tr("Negosiasi"), self._ask_negotiate)
        self.more = quiet_button(self.tr("Lainnya"))
        self.menu = QMenu(self)
        self.menu.setAccessibleName(self.tr("Tindakan lain"))
        self.amend = self._action(self.tr("Ubah pesanan"), self._ask_amend)
        self.again = self._action(self.tr("Pesan lagi"), self._order_again)
        self.attach = self._action(self.tr("Lampirkan berkas"), self.ask_files)
        self.cancel = self._action(self.tr("Batalkan pesanan"), lambda: self.open_panel(CancelPanel()))
        self.more.setMenu(self.menu)
        self.others = OpenList(session, services.language)
        self.others.go.connect(self.go)
        self._lay_out()

    def show_order(self, facts: OrderFacts) -> None:
        """Show what can be done with an order."""
        self.close_panel()
        self._facts, order, session = facts, facts.order, self._session
        found = offers(session, order, may_approve=facts.may_approve)
        may_change = may_take(session, order, "order.changed")
        self._offer = next(iter(found), None)
        self._mending = wants_mending(order) and may_change
        self._name_primary()
        self.mend.setVisible(may_change and not self._mending)
        self.resend.setVisible(self._mending)
        may_return = order.status is OrderStatus.SUBMITTED and may_take(session, order, "order.returned")
        self.send_back.setVisible(may_return)
        self.negotiate.setVisible(may_take(session, order, "order.negotiated") and order.pending_amendment is None)
        self.amend.setVisible(may_take(session, order, "order.amended"))
        self.attach.setVisible(may_take(session, order, "order.attached"))
        self.again.setVisible(session.may(*_BUYERS) and order.status is not OrderStatus.DRAFT)
        self.cancel.setVisible(may_cancel(session, order))
        self.more.setVisible(any(action.isVisible() for action in self.menu.actions()))
        self._say(facts)

    def close_panel(self) -> bool:
        """Take an open decision away; False when there is none."""
        if self.panel is None:
            return False
        self.panel = None
        self.closed.emit()
        return True

    def open_panel(self, panel: DecisionPanel) -> None:
        """Ask for a decision."""
        self.close_panel()
        self.panel = panel
        panel.decided.connect(self.decided)
        panel.dropped.connect(self.close_panel)
        panel.go.connect(self.go)
        if isinstance(panel, ApprovePanel):
            panel.return_wanted.connect(self.ask_return)
        self.opened.emit(panel)
        panel.start()

    def press_primary(self) -> None:
        """Begin the next step of this person."""
        facts, offer = self._facts, self._offer
        if facts is None or (offer is None and not self._mending):
            return
        if self._mending or offer is None:
            self._change()
        elif offer.room:
            self.go.emit(offer.room, room_argument(facts.order, offer.step))
        elif HERE[offer.step.type] == "submit":
            self._submit()
        elif HERE[offer.step.type] == "approve":
            self.open_panel(ApprovePanel(facts, self._services.language))
        else:
            self.open_panel(PlacePanel(CHANNEL_LABELS[facts.order.content.channel], facts.now.date()))

    def ask_return(self) -> None:
        """Send the order back."""
        if self._facts is not None:
            self.open_panel(ReturnPanel(self._facts))

    def ask_files(self, kind: AttachmentKind | None = None) -> None:
        """Choose files to attach."""
        dialog = QFileDialog(self, self.tr("Lampirkan berkas"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([self.tr("Foto dan PDF (*.jpg *.jpeg *.png *.pdf)"), self.tr("Semua berkas (*)")])
        dialog.filesSelected.connect(lambda names: self.attach_files(tuple(Path(name) for name in names), kind))
        dialog.finished.connect(dialog.deleteLater)
        self._dialog = dialog
        dialog.open()

    def attach_for(self, paths: tuple[Path, ...], kind: AttachmentKind | None) -> None:
        """Attach these files, or ask for some, that show something named."""
        if paths:
            self.attach_files(paths, kind)
        else:
            self.ask_files(kind)

    def attach_files(self, paths: tuple[Path, ...], kind: AttachmentKind | None = None) -> bool:
        """Ask what these files show; False when this person puts no files to this order."""
        if not paths or self._facts is None or not may_take(self._session, self._facts.order, "order.attached"):
            return False
        self.open_panel(AttachPanel(paths, kind))
        return True

    def _name_primary(self) -> None:
        offer = self._offer
        shown = self._mending or offer is not None
        self.primary.setVisible(shown)
        if not shown:
            return
        step = None if self._mending else offer
        text = STEP_NAMES[step.step.type].text(self._services.language) if step else self.tr("Perbaiki")
        self.primary.setText(text)
        self.primary.setAccessibleName(text)
        self.primary.setShortcut("Ctrl+Return")
        self.primary.setToolTip(with_key(text, "Ctrl+Return"))

    def _change(self) -> None:
        if self._facts is not None:
            self.go.emit(NEW_ORDER, f"change:{self._facts.order.order_id}")

    def _submit(self) -> None:
        facts = self._facts
        if facts is None:
            return
        if needs_words(facts):
            self.open_panel(SubmitPanel(facts, self._session, self._services.language))
        else:
            self.decided.emit(submit(""))

    def _ask_negotiate(self) -> None:
        if self._facts is not None:
            self.open_panel(NegotiatePanel(self._facts, self._services, self._tasks))

    def _order_again(self) -> None:
        """The same goods once more, at today's prices."""
        if self._facts is not None:
            self.go.emit("catalogue", f"again:{self._facts.order.order_id}")

    def _ask_amend(self) -> None:
        if self._facts is not None:
            self.open_panel(AmendPanel(self._facts, self._services, self._tasks))

    def _action(self, text: str, act: Callable[[], object]) -> QAction:
        action = self.menu.addAction(text)
        action.triggered.connect(lambda _checked=False: act())
        return action

    def _say(self, facts: OrderFacts) -> None:
        """The sentence: what was written when it was sent back, whose step it is, or who must act and since when."""
        order, offer = facts.order, self._offer
        steps = open_steps(order)
        text, attention = "", False
        if wants_mending(order):
            text, attention = self.tr("Dikembalikan: {note}").format(note=order.timeline[-1].note), True
        elif order.pending_amendment is not None and offer is not None:
            text = self.tr("Perubahan: {reason}").format(reason=order.pending_amendment.reason)
        elif offer is not None and not offer.mine:
            named = facts.waited_for(offer.step).text(self._services.language)
            text = self.tr("Bagian {who}; Anda juga berwenang.").format(who=named)
        elif offer is None and steps:
            text = self._awaited(facts, steps[0])
        self.sentence.setText(text)
        set_state(self.sentence, "attention" if attention else "")
        first = offer.step if offer is not None else steps[0] if steps else None
        rest = tuple(step for step in steps if step != first)
        self.others.show_steps(facts, rest)

    def _awaited(self, facts: OrderFacts, step: OpenStep) -> str:
        words = self.tr("Menunggu {who}, sejak {day} ({days}). Langkah berikutnya: {step}.")
        return words.format(
            who=self._who(facts, step),
            day=day_text(step.since),
            days=days_since(step.since, facts.now),
            step=step_text(step, facts.order, self._services.language),
        )

    def _who(self, facts: OrderFacts, step: OpenStep) -> str:
        mine = self._session.may(*step.roles) and step.user in ("", self._session.user, *self._session.stands_for)
        if step.type == "order.approved" and mine and not facts.may_approve:
            return self.tr("Pejabat Pembuat Komitmen lain, karena pesanan ini Anda susun sendiri")
        return facts.waited_for(step).text(self._services.language)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE.s)
        row.addWidget(self.primary)
        row.addWidget(self.sentence, 1)
        for button in (self.mend, self.resend, self.send_back, self.negotiate, self.more):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.xs)
        column.addLayout(row)
        column.addWidget(self.others)
