"""What was agreed with the vendor: a price before tax per line and for the shipping, with the order as it would be."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QSizePolicy, QWidget

from blangkon_desktop.domain.errors import BlangkonError
from blangkon_desktop.domain.money import Rupiah, format_rupiah
from blangkon_desktop.domain.negotiation import SHIPPING
from blangkon_desktop.domain.order import Order, OrderStatus
from blangkon_desktop.ui.catalogue.price_field import PriceField
from blangkon_desktop.ui.orders.facts import OrderFacts
from blangkon_desktop.ui.orders.panel import DecisionPanel
from blangkon_desktop.ui.orders.preview_card import PreviewCard, from_to
from blangkon_desktop.ui.orders.services import OrderServices
from blangkon_desktop.ui.orders.steps import Decision, Desk
from blangkon_desktop.ui.orders.words import pieces_text
from blangkon_desktop.ui.style import SPACE, scaled
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.widgets.labels import ElidedLabel, MoneyLabel, label
from blangkon_desktop.usecases.negotiate_order import NegotiationPreview


class NegotiatePanel(DecisionPanel):
    """An empty field leaves a price as it is. Each change shows the order anew; the confirming button follows it."""

    def __init__(self, facts: OrderFacts, services: OrderServices, tasks: TaskRunner) -> None:
        translate = QCoreApplication.translate
        title = translate("NegotiatePanel", "Catat hasil negosiasi")
        super().__init__(title, translate("NegotiatePanel", "Catat harga"))
        self._facts, self._services, self._tasks = facts, services, tasks
        said = self.tr("Isi harga sebelum PPN yang disepakati. Kosongkan yang tidak berubah.")
        self.content.addWidget(label(said, "quiet", wrap=True))
        self.prices: dict[int, PriceField] = {}
        self._asked: dict[int, Rupiah] = {}
        self.content.addWidget(self._rows())
        self.note = QLineEdit()
        self.note.setMaxLength(300)
        self.note.setPlaceholderText(self.tr("Dengan siapa, lewat apa (boleh kosong)"))
        self.note.setAccessibleName(self.tr("Catatan negosiasi"))
        self.content.addWidget(self.note)
        self.preview = PreviewCard(services.language)
        self.preview.show_totals(facts.order.totals, facts.order.totals)
        self.content.addWidget(self.preview)
        if facts.order.status is OrderStatus.APPROVED:
            again = self.tr("Pesanan sudah disetujui: harga baru menunggu persetujuan PPK sekali lagi.")
            self.content.addWidget(label(again, "small", wrap=True))
        self.finish()
        self.confirm.setEnabled(False)

    @property
    def wanted(self) -> dict[int, Rupiah]:
        """Agreed prices in rupiah by line, the shipping under 0; fields that are empty are left out."""
        return {n: field.amount for n, field in self.prices.items() if field.amount is not None}

    def start(self) -> None:
        """The cursor into the first price."""
        next(iter(self.prices.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def press(self) -> None:
        """Record what was agreed."""
        if not self.confirm.isEnabled():
            return
        prices, note = self.wanted, self.note.text().strip()

        def act(desk: Desk) -> Order:
            order = desk.order
            return desk.services.negotiating().agree_all(desk.person, order.order_id, prices, note, seen=order.head)

        self.decided.emit(Decision("negotiate", act))

    def _rows(self) -> QWidget:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE.m)
        grid.setVerticalSpacing(SPACE.xs)
        grid.setColumnStretch(0, 1)
        content = self._facts.order.content
        rows = [(x.n, f"{x.n}. {x.name} · {pieces_text(x.quantity, x.unit)}", x.price) for x in content.lines]
        if content.shipping:
            rows.append((SHIPPING, self.tr("Ongkos kirim"), content.shipping))
        grid.addWidget(label(self.tr("Harga sekarang"), "field"), 0, 1, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(label(self.tr("Disepakati"), "field"), 0, 2)
        for at, (n, name, price) in enumerate(rows, start=1):
            words = self.tr("Harga disepakati untuk {name}, sekarang {price}")
            field = PriceField(words.format(name=name, price=format_rupiah(price)), format_rupiah(price))
            field.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            field.setFixedWidth(scaled(132))
            field.changed.connect(self._ask)
            self.prices[n] = field
            grid.addWidget(ElidedLabel(name), at, 0)
            grid.addWidget(MoneyLabel(price), at, 1)
            grid.addWidget(field, at, 2)
        return inside

    def _ask(self) -> None:
        prices = self.wanted
        if prices == self._asked:  # leaving a field tells its amount once more, on the way to the button
            return
        self._asked = prices
        self.confirm.setEnabled(False)
        self.say("")
        if not prices:
            self.preview.show_totals(self._facts.order.totals, self._facts.order.totals)
            return
        services, order_id = self._services, self._facts.order.order_id
        self._tasks.run(
            lambda _: services.negotiating().preview(order_id, prices),
            done=self._show,
            failed=self._refuse,
            lane="read",
            key="negotiation-preview",
        )

    def _show(self, seen: NegotiationPreview) -> None:
        if not self.wanted:
            return
        self.preview.show_totals(self._facts.order.totals, seen.content.totals)
        self.preview.show_route(seen.route.explanation)
        saved = self.tr("Hemat {amount} sebelum PPN.").format(amount=format_rupiah(seen.saved))
        self.preview.show_remark(saved)
        self.preview.show_refusal(seen.refusal)
        total = from_to(self._facts.order.totals.total, seen.content.totals.total)
        self.say(f"▲ {total}" if seen.refusal else total, "attention" if seen.refusal else "")
        if seen.refusal is not None:
            self.preview.add_way(
                self.tr(
                    "Harga tetap boleh dicatat. Sesudahnya pesanan dikembalikan untuk memilih kanal yang boleh, atau "
                    "dinyatakan dengan alasan bahwa tidak satu pun marketplace menawarkan barang ini."
                )
            )
        self.confirm.setEnabled(True)

    def _refuse(self, error: BlangkonError) -> None:
        self.preview.show_totals(self._facts.order.totals, self._facts.order.totals)
        self.preview.show_refusal(error)
        self.say(f"▲ {error.title.text(self._services.language)}", "attention")
