"""The payment of a billed receipt: way, day, vendor's tax status, account; figures follow while it is filled in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from blangkon_desktop.domain.errors import BlangkonError
from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.domain.order import Order
from blangkon_desktop.domain.people import Person
from blangkon_desktop.domain.receipt import NO_ACCOUNT, PaymentMethod, Receipt
from blangkon_desktop.domain.tax_umkm import umkm_standing
from blangkon_desktop.domain.text import Language
from blangkon_desktop.ui.fulfilment.facts import WorkFacts
from blangkon_desktop.ui.fulfilment.fields import DayField, FieldGrid, kept_day
from blangkon_desktop.ui.fulfilment.form import Step, WorkForm
from blangkon_desktop.ui.fulfilment.services import FulfilmentServices
from blangkon_desktop.ui.payment.account_box import BY_ACCOUNT, AccountBox
from blangkon_desktop.ui.payment.collector_card import CollectorCard
from blangkon_desktop.ui.payment.methods_box import MethodsBox
from blangkon_desktop.ui.payment.ntpn import ntpn_remark, typed_ntpn
from blangkon_desktop.ui.payment.plan_card import PlanCard, sums_of_plan
from blangkon_desktop.ui.payment.vendor_box import VendorBox
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.widgets.card import Card
from blangkon_desktop.usecases.pay_order import PaymentView, vendor_for_tax
from blangkon_desktop.usecases.payment_request import PayRequest


class PayForm(WorkForm):
    """Asks for the plan at each change; answers about an earlier state are dropped."""

    def __init__(self, facts: WorkFacts, receipt: Receipt, services: FulfilmentServices, tasks: TaskRunner) -> None:
        super().__init__(f"pay#{receipt.n}", "", "")
        self.confirm = self.tr("Catat pembayaran")
        self.done_words = self.tr("Pembayaran pesanan {number} dicatat.")
        self._facts, self._receipt, self._services, self._tasks = facts, receipt, services, tasks
        self._language: Language = services.language
        self._looked: tuple[PayRequest, PaymentView] | None = None
        self._trouble: BlangkonError | None = None
        self._pausing = True
        content, today = facts.order.content, facts.now.date()
        self.by_treasurer = content.tax_collector == "treasurer"
        self.collector = CollectorCard(content.tax_collector)
        self.methods, self.account = MethodsBox(receipt.n, self._language), AccountBox()
        self.vendor = VendorBox(content.vendor, today)
        self.plan = PlanCard(self.tr("Yang dibayarkan"), self._language)
        self.day, self.sp2d, self.ntpn = DayField(today, last=today), QLineEdit(), QLineEdit()
        self.sp2d.setMaxLength(80)
        self.ntpn.setMaxLength(40)
        self.grid = FieldGrid(2)
        self.grid.add("date", self.tr("Tanggal bayar"), self.day)
        self.grid.add("ntpn", self.tr("NTPN (boleh menyusul)"), self.ntpn, ntpn_remark("")[1])
        self.grid.add("sp2d", self.tr("Nomor SP2D"), self.sp2d, self.tr("Dari BUD, untuk pembayaran LS."))
        self._lay_out()
        self._connect()
        self._pausing = False
        self._changed()

    @property
    def request(self) -> PayRequest | None:
        """The payment as it is typed; None while no open way is chosen."""
        method = self.methods.method
        if method is None:
            return None
        return PayRequest(
            on=self.day.day,
            method=method,
            account=self.account.account if method in BY_ACCOUNT else NO_ACCOUNT,
            sp2d=self.sp2d.text().strip() if method is PaymentMethod.LS else "",
            ntpn=(typed_ntpn(self.ntpn.text()) or "") if self._withholds else "",
            vendor=self.vendor.shown if self.by_treasurer else None,
        )

    @property
    def view(self) -> PaymentView | None:
        """The plan, if it belongs to what is typed now."""
        return self._looked[1] if self._looked is not None and self._looked[0] == self.request else None

    def fields(self) -> Mapping[str, Any]:
        """What is typed."""
        method = self.methods.method
        return {
            "date": self.day.day.isoformat(),
            "method": method.value if method else "",
            "sp2d": self.sp2d.text(),
            "ntpn": self.ntpn.text(),
            "account": self.account.fields(),
            "vendor": self.vendor.fields(),
        }

    def restore(self, fields: Mapping[str, Any]) -> None:
        """Put back what was typed."""
        self._pausing = True
        self.day.show_day(kept_day(fields.get("date"), self.day.day))
        self._open_methods()
        if fields.get("method") in set(PaymentMethod):
            self.methods.choose(PaymentMethod(fields["method"]))
        self.sp2d.setText(str(fields.get("sp2d") or ""))
        self.ntpn.setText(str(fields.get("ntpn") or ""))
        for box, name in ((self.account, "account"), (self.vendor, "vendor")):
            if isinstance(fields.get(name), dict):
                box.restore(fields[name])
        self._pausing = False
        self._changed()

    def obstacle(self) -> str:
        """Why the payment can't be recorded yet."""
        if self.methods.method is None:
            return self.tr("Pilih cara bayar.")
        account = self.account.obstacle()
        if account:
            return account
        if self._withholds and typed_ntpn(self.ntpn.text()) is None:
            return self.tr("NTPN belum lengkap; kosongkan bila menyusul.")
        if self._trouble is not None:
            return self._trouble.title.text(self._language)
        return "" if self.view is not None else self.tr("Pajak sedang dihitung …")

    def summary(self) -> str:
        """The net in figures, and what is kept back."""
        sums = sums_of_plan(self.view.plan) if self.view else None
        if sums is None:
            return ""
        kept = (("PPN", sums.ppn), (sums.pph_name, sums.pph), (self.tr("denda"), sums.penalty))
        told = [f"{name} {format_rupiah(amount)}" for name, amount in kept if amount]
        return " · ".join([self.tr("Dibayarkan {net}").format(net=format_rupiah(sums.net)), *told])

    def step(self) -> Step:
        """Record the payment."""
        n, request = self._receipt.n, self.request
        assert request is not None, "a payment without a way has an obstacle"

        def take(services: FulfilmentServices, person: Person, order: Order) -> Order:
            return services.paying().pay(person, order.order_id, request, n, seen=order.head)

        return take

    def show_error(self, error: BlangkonError) -> bool:
        """Dates and NTPN have their own places."""
        words = f"{error.title.text(self._language)} {error.next_step.text(self._language)}"
        return self.grid.say(error.field or "", words)

    def start(self) -> None:
        """The way that is chosen."""
        method = self.methods.method or PaymentMethod.UP
        self.methods.radios[method].setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _withholds(self) -> bool:
        return bool(self._looked is not None and self._looked[1].plan.tax.treasurer_deposits)

    def _changed(self) -> None:
        if self._pausing:
            return
        method = self.methods.method
        self.account.show_method(method)
        self.grid.show_field("sp2d", method is PaymentMethod.LS)
        self.grid.say("date")
        self.grid.say("ntpn", *ntpn_remark(self.ntpn.text()))
        self._look()
        self.edited.emit()

    def _open_methods(self) -> None:
        self.methods.show_open(self._facts.policy, self._facts.order, self._receipt, self.day.day)

    def _look(self) -> None:
        request = self.request
        if request is None or self.view is not None:
            return
        services, order_id, n = self._services, self._facts.order.order_id, self._receipt.n
        self._tasks.run(
            lambda _: (request, services.paying().preview(order_id, n, request)),
            done=self._take_view,
            failed=self._take_trouble,
            lane="read",
            key=f"pay-preview-{order_id}",
        )

    def _take_view(self, looked: tuple[PayRequest, PaymentView]) -> None:
        self._looked, self._trouble = looked, None
        request, view = looked
        tax = view.plan.tax
        nobody = self.by_treasurer and request.method is PaymentMethod.KKPD and not tax.treasurer_deposits
        self.collector.show_method(request.method, nobody=nobody)
        self.plan.show_sums(sums_of_plan(view.plan))
        self.account.show_known(view.known_account)
        if request.vendor is not None and request.vendor.umkm_letter is not None:
            order, policy = self._facts.order, self._facts.policy
            standing = umkm_standing(policy, request.on, vendor_for_tax(order, request.vendor))
            self.vendor.show_standing(standing.applies, standing.reason.text(self._language))
        self.grid.show_field("ntpn", self._withholds)
        self.judged.emit()

    def _take_trouble(self, error: BlangkonError) -> None:
        self._looked, self._trouble = None, error
        told = (error.title, error.detail, error.next_step)
        self.plan.show_nothing(" ".join(filter(None, (part.text(self._language) for part in told))))
        self.edited.emit()

    def _lay_out(self) -> None:
        when = Card()
        when.body.addWidget(self.grid)
        self.column.addWidget(self.collector)
        self.column.addWidget(self.methods)
        self.column.addWidget(when)
        self.column.addWidget(self.account)
        if self.by_treasurer:
            self.column.addWidget(self.vendor)
        else:  # the marketplace knows its sellers itself
            self.vendor.setParent(self)
            self.vendor.hide()
        self.column.addWidget(self.plan)
        self._open_methods()
        self.plan.show_nothing(self.tr("Pajak sedang dihitung …"))

    def _connect(self) -> None:
        self.methods.edited.connect(self._changed)
        self.vendor.edited.connect(self._changed)
        self.account.edited.connect(self._changed)
        self.day.dateChanged.connect(self._day_changed)
        for field in (self.sp2d, self.ntpn):
            field.textEdited.connect(lambda _text: self._changed())

    def _day_changed(self) -> None:
        if not self._pausing:
            self._open_methods()
            self._changed()
