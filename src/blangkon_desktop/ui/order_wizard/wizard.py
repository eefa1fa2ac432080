"""The order wizard: six pages over one state, buttons in plain words, saving in the background."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QPushButton, QWizard

from blangkon_desktop.domain.errors import BlangkonError
from blangkon_desktop.domain.order import OrderStatus
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.order_wizard.delivery_page import DeliveryPage
from blangkon_desktop.ui.order_wizard.goods_page import GoodsPage
from blangkon_desktop.ui.order_wizard.inner_wizard import InnerWizard
from blangkon_desktop.ui.order_wizard.moves import Moves
from blangkon_desktop.ui.order_wizard.officials_page import OfficialsPage
from blangkon_desktop.ui.order_wizard.package_page import PackagePage
from blangkon_desktop.ui.order_wizard.page import OrderPage
from blangkon_desktop.ui.order_wizard.rail import Rail
from blangkon_desktop.ui.order_wizard.route_page import RoutePage
from blangkon_desktop.ui.order_wizard.saving import Saved, save
from blangkon_desktop.ui.order_wizard.state import WizardState
from blangkon_desktop.ui.order_wizard.summary_page import SummaryPage
from blangkon_desktop.ui.orders.services import OrderServices
from blangkon_desktop.ui.style import scaled
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.widgets.buttons import plain_button, primary_button, quiet_button
from blangkon_desktop.usecases.home_views import Session
from blangkon_desktop.usecases.order_form import OrderForms

_B = QWizard.WizardButton


class OrderWizard(InnerWizard):
    """Makes the orders of a basket, one after the other.

    `ordered` carries the form of each saved order, `completed` the id of the last one when the basket is done.
    `search_wanted` carries a channel's code and words to look for there; `left` follows Esc (the draft is kept),
    `dropped` the decision not to order after all.
    """

    ordered = Signal(object)
    completed = Signal(str)
    search_wanted = Signal(str, str)
    left = Signal()
    dropped = Signal()

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
        self.setAccessibleName(self.tr("Pesanan baru"))
        self.state = WizardState(session, services, tasks, notices, forms, draft_id)
        self.state.setParent(self)
        self.moves = Moves(self.state)
        self.package, self.goods = PackagePage(self.state, self.moves), GoodsPage(self.state, self.moves)
        self.route, self.delivery = RoutePage(self.state, self.moves), DeliveryPage(self.state, self.moves)
        self.officials, self.summary = OfficialsPage(self.state), SummaryPage(self.state, self.moves)
        self._pages: tuple[OrderPage, ...] = (
            self.package,
            self.goods,
            self.route,
            self.delivery,
            self.officials,
            self.summary,
        )
        for at, page in enumerate(self._pages):
            self.setPage(at, page)
        self.rail = Rail(self.state, tuple(page.heading for page in self._pages))
        self.setSideWidget(self.rail)
        self._buttons()
        self._connect()

    def begin(self) -> None:
        """Show the page that the draft was left on and look up what the pages need."""
        page = min(max(self.state.forms.page, 0), len(self._pages) - 1)
        self.restart()
        while self.currentId() < page:
            self.next()
        self.state.start()

    def reject(self) -> None:
        """Esc or Tutup: nothing is lost."""
        self.state.save_draft()
        self.left.emit()

    def accept(self) -> None:
        """The last button: save and send to the PPK."""
        self._save(submit=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the next field, or presses the button it stands on."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            focused = QApplication.focusWidget()
            if isinstance(focused, QPushButton):
                focused.click()
            else:
                self.focusNextChild()
            return
        super().keyPressEvent(event)

    def go_on(self) -> None:
        """Ctrl+Enter: the next page, or at the end save and send."""
        page = self.currentPage()
        if not page.isComplete():
            return
        if self.currentId() == len(self._pages) - 1:
            self.accept()
        else:
            self.next()

    def save_draft(self) -> None:
        """Ctrl+S: keep what is filled in and say so."""
        self.state.save_draft()
        self.state.notices.good(self.tr("Konsep disimpan di laptop ini."))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the zoom."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "rail"):
            self.rail.setFixedWidth(scaled(228))

    def _buttons(self) -> None:
        self.draft_button = quiet_button(self.tr("Simpan konsep"), icon="device-floppy")
        self.close_button = quiet_button(self.tr("Tutup"))
        self.back_button = plain_button(self.tr("Kembali"))
        self.next_button = primary_button(self.tr("Lanjut"))
        self.save_button = plain_button(self.tr("Simpan pesanan"))
        self.send_button = primary_button(self.tr("Simpan dan kirim ke PPK"))
        self.draft_button.setToolTip("Ctrl+S")
        self.next_button.setToolTip("Ctrl+Enter")
        self.send_button.setToolTip("Ctrl+Enter")
        for option in (QWizard.WizardOption.HaveCustomButton1, QWizard.WizardOption.HaveCustomButton2):
            self.setOption(option)
        self.setOption(QWizard.WizardOption.NoDefaultButton)
        for which, button in (
            (_B.CustomButton1, self.draft_button),
            (_B.CancelButton, self.close_button),
            (_B.BackButton, self.back_button),
            (_B.NextButton, self.next_button),
            (_B.CustomButton2, self.save_button),
            (_B.FinishButton, self.send_button),
        ):
            self.setButton(which, button)
        self.setButtonLayout(
            [
                _B.CustomButton1,
                _B.CancelButton,
                _B.Stretch,
                _B.BackButton,
                _B.NextButton,
                _B.CustomButton2,
                _B.FinishButton,
            ]
        )

    def _connect(self) -> None:
        self.draft_button.clicked.connect(lambda _checked=False: self.save_draft())
        self.save_button.clicked.connect(lambda _checked=False: self._save(submit=False))
        self.currentIdChanged.connect(self._show_page)
        self.state.previewed.connect(self._enable_save)
        for part in (self.route, self.delivery, self.summary):
            part.search_wanted.connect(self._search)
            part.refusal.fewer_wanted.connect(self._fewer)
            part.refusal.package_wanted.connect(lambda: self._back_to(0))
        for review in (self.route.review, self.summary.review):
            review.drop_wanted.connect(self.dropped)
        self.route.moved.goods_wanted.connect(self._fewer)
        keys = (("Ctrl+Return", self.go_on), ("Ctrl+S", self.save_draft))
        for key, act in keys:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _show_page(self, at: int) -> None:
        if at < 0:
            return
        self.rail.steps.set_current(at)
        page = self.currentPage()
        if isinstance(page, OrderPage):
            page.refresh()  # going back does not begin the page anew
        self.save_button.setVisible(at == len(self._pages) - 1)
        self._enable_save()
        self.state.turn(at)
        QTimer.singleShot(0, self, self._focus)  # once the page is on screen

    def _focus(self) -> None:
        page = self.currentPage()
        if isinstance(page, OrderPage) and self.isVisible():
            field = page.first_field() or (self.send_button if page is self.summary else self.next_button)
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            if isinstance(field, QAbstractSpinBox):
                field.selectAll()

    def _enable_save(self) -> None:
        self.save_button.setEnabled(self.summary.can_save)

    def _back_to(self, at: int) -> None:
        while self.currentId() > at:
            self.back()

    def _fewer(self) -> None:
        self._back_to(1)

    def _search(self, channel: str) -> None:
        self.state.save_draft()
        lines = self.state.form.lines
        self.search_wanted.emit(channel, lines[0].name if lines else "")

    def _save(self, *, submit: bool) -> None:
        state = self.state
        if not (self.summary.is_ready() if submit else self.summary.can_save):
            return
        state.finish()
        self.setEnabled(False)
        session, services, forms, draft_id = state.session, state.services, state.forms, state.draft_id
        final = state.final_form
        state.tasks.run(
            lambda _: save(session, services, forms, final, draft_id, submit=submit),
            done=self._saved,
            failed=self._not_saved,
            label=self.tr("Menyimpan pesanan"),
        )

    def _saved(self, saved: Saved) -> None:
        self.setEnabled(True)
        self._tell(saved)
        self.ordered.emit(saved.form)
        if saved.following is None:
            self.completed.emit(saved.order.order_id)
            return
        self.moves.forget()
        self.state.go_on(saved.following)
        self.restart()
        self.state.start()

    def _not_saved(self, error: BlangkonError) -> None:
        self.setEnabled(True)
        self.state.resume()
        self.state.notices.error(error)
        self.state.look()

    def _tell(self, saved: Saved) -> None:
        number = saved.order.number
        if saved.not_sent is not None:
            self.state.notices.error(saved.not_sent)
        sent = saved.order.status is OrderStatus.SUBMITTED
        text = (
            self.tr("Pesanan {number} tersimpan dan dikirim ke PPK.")
            if sent
            else self.tr("Pesanan {number} tersimpan.")
        )
        more = ""
        if saved.form.replacing:
            replaced = ", ".join(old for _, old in saved.form.replacing)
            more = self.tr("Pesanan {numbers} dibatalkan karena digabung.").format(numbers=replaced)
        if saved.following is not None:
            words = self.tr("Sekarang pesanan {n} dari {all}: {vendor}.")
            more = words.format(
                n=saved.following.at + 1, all=len(saved.following.forms), vendor=saved.following.form.vendor
            )
        self.state.notices.good(text.format(number=number), more)
