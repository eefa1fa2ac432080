"""Changing an approved order: quantities, prices, shipping, delivery, officials, tax collector, with what it means."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, Qt
from PySide6.QtWidgets import QComboBox, QDateEdit, QGridLayout, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from blangkon_desktop.domain.catalogue import MARKETPLACES
from blangkon_desktop.domain.errors import BlangkonError
from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.domain.order import Order, OrderLine
from blangkon_desktop.domain.people import ROLE_LABELS, Role
from blangkon_desktop.ui.catalogue.price_field import PriceField
from blangkon_desktop.ui.catalogue.quantity import QuantityBox
from blangkon_desktop.ui.orders.facts import OrderFacts, day_of
from blangkon_desktop.ui.orders.panel import DecisionPanel, ReasonField
from blangkon_desktop.ui.orders.preview_card import PreviewCard, from_to
from blangkon_desktop.ui.orders.services import OrderServices
from blangkon_desktop.ui.orders.steps import Decision, Desk
from blangkon_desktop.ui.style import SPACE, scaled
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.widgets.forms import FormRows
from blangkon_desktop.ui.widgets.labels import ElidedLabel, label
from blangkon_desktop.usecases.amend_order import AmendPreview, AmendRequest, LineChange

_OFFICES = {
    "ppk": Role.PPK,
    "pejabat_pengadaan": Role.PEJABAT_PENGADAAN,
    "bendahara": Role.BENDAHARA,
    "pptk": Role.PPTK,
}


class AmendPanel(DecisionPanel):
    """The changes are named as they will stand in the amendment; the PPK approves them again."""

    def __init__(self, facts: OrderFacts, services: OrderServices, tasks: TaskRunner) -> None:
        translate = QCoreApplication.translate
        super().__init__(translate("AmendPanel", "Ubah pesanan"), translate("AmendPanel", "Ajukan perubahan"))
        self._facts, self._services, self._tasks = facts, services, tasks
        self._content = facts.order.content
        self._asked: AmendRequest | None = None
        self.quantities: dict[int, QuantityBox] = {}
        self.prices: dict[int, PriceField] = {}
        self.add_part(self.tr("Barang (jumlah 0 menghapus barang)"), self._goods())
        self.preview = PreviewCard(services.language)
        self.preview.show_totals(facts.order.totals, facts.order.totals)
        self.growth = label("", "small", wrap=True)
        self.content.addWidget(self.preview)
        self.content.addWidget(self.growth)
        pair = QHBoxLayout()
        pair.setSpacing(SPACE.l)
        for rows in (self._delivery(), self._people_rows()):
            pair.addWidget(rows, 1, Qt.AlignmentFlag.AlignTop)
        self.content.addLayout(pair)
        self.reason = ReasonField(
            self.tr("Mengapa pesanan ini diubah?"), self.tr("Misalnya: penyedia hanya dapat mengirim 36 rim")
        )
        self.content.addWidget(self.reason)
        self.finish()
        self.confirm.setEnabled(False)
        self._ask()

    def start(self) -> None:
        """The cursor into the first quantity."""
        next(iter(self.quantities.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def request(self) -> AmendRequest:
        """What differs from the order as it stands."""
        content, officials = self._content, self._content.officials
        chosen = {name: box.currentData() or None for name, box in self.officials.items()}
        changed = {name: user for name, user in chosen.items() if user != getattr(officials, name)}
        place, purpose, by = self.place.text().strip(), self.purpose.text().strip(), self.by.date()
        day = date(by.year(), by.month(), by.day())
        return AmendRequest(
            reason=self.reason.text,
            lines=tuple(filter(None, map(self._line_change, content.lines))),
            shipping=self.shipping.amount if self.shipping.amount not in (None, content.shipping) else None,
            delivery_place=place if place and place != content.delivery_place else None,
            delivery_by=day if day != day_of(content.delivery_by) else None,
            officials=changed or None,
            tax_collector=str(self.collector.currentData()),
            purpose=purpose if purpose and purpose != content.purpose else None,
        )

    def press(self) -> None:
        """Write the amendment with its reason."""
        if not self.confirm.isEnabled() or not self.reason.ask():
            return
        request = self.request

        def act(desk: Desk) -> Order:
            order = desk.order
            return desk.services.amending().amend(desk.person, order.order_id, request, seen=order.head)

        self.decided.emit(Decision("amend", act))

    def _line_change(self, line: OrderLine) -> LineChange | None:
        quantity, price = self.quantities[line.n].value(), self.prices[line.n].amount
        other_price = price if price not in (None, line.price) else None
        if quantity == line.quantity and other_price is None:
            return None
        return LineChange(line.n, quantity if quantity != line.quantity else None, other_price)

    def _goods(self) -> QWidget:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE.m)
        grid.setVerticalSpacing(SPACE.xs)
        grid.setColumnStretch(0, 1)
        for at, line in enumerate(self._content.lines):
            quantity = QuantityBox(self.tr("Jumlah {name}").format(name=line.name), line.unit)
            quantity.setMinimum(0)
            quantity.setValue(line.quantity)
            quantity.valueChanged.connect(self._touch)
            price = PriceField(self.tr("Harga {name}").format(name=line.name), format_rupiah(line.price))
            for field in (quantity, price):
                field.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
                field.setFixedWidth(scaled(128))
            price.changed.connect(self._touch)
            self.quantities[line.n], self.prices[line.n] = quantity, price
            grid.addWidget(ElidedLabel(f"{line.n}. {line.name}"), at, 0)
            grid.addWidget(quantity, at, 1)
            grid.addWidget(price, at, 2)
        return inside

    def _delivery(self) -> FormRows:
        content, rows = self._content, FormRows()
        self.shipping = PriceField(self.tr("Ongkos kirim"), format_rupiah(content.shipping))
        self.place, self.purpose = QLineEdit(content.delivery_place), QLineEdit(content.purpose)
        self.by = QDateEdit()
        self.by.setCalendarPopup(True)
        self.by.setDisplayFormat("dd-MM-yyyy")
        day = day_of(content.delivery_by)
        self.by.setDate(QDate(day.year, day.month, day.day))
        rows.add("shipping", self.tr("Ongkos kirim (rupiah)"), self.shipping)
        rows.add("place", self.tr("Tempat pengiriman"), self.place)
        rows.add("by", self.tr("Paling lambat tiba"), self.by)
        rows.add("purpose", self.tr("Keperluan"), self.purpose)
        self.shipping.changed.connect(self._touch)
        self.place.textEdited.connect(self._touch)
        self.purpose.textEdited.connect(self._touch)
        self.by.dateChanged.connect(self._touch)
        return rows

    def _people_rows(self) -> FormRows:
        content, rows = self._content, FormRows()
        self.officials = {name: self._people(name, role) for name, role in _OFFICES.items()}
        for name, role in _OFFICES.items():
            rows.add(name, ROLE_LABELS[role].text(self._services.language), self.officials[name])
        self.collector = QComboBox()
        self.collector.addItem(self.tr("Bendahara"), "treasurer")
        if content.channel in MARKETPLACES or content.tax_collector == "marketplace":
            self.collector.addItem(self.tr("Marketplace"), "marketplace")
        self.collector.setCurrentIndex(max(0, self.collector.findData(content.tax_collector)))
        rows.add("collector", self.tr("Pemungut pajak"), self.collector)
        for box in (*self.officials.values(), self.collector):
            box.currentIndexChanged.connect(self._touch)
        return rows

    def _people(self, name: str, role: Role) -> QComboBox:
        """Who may hold an office of the order: the official of now, and whoever has the role himself today."""
        now: str = getattr(self._content.officials, name) or ""
        box = QComboBox()
        if name == "pptk":
            box.addItem("–", "")
        elif now and not any(p.user == now for p in self._facts.holders(role)):
            box.addItem(self._facts.name(now), now)
        for person in self._facts.holders(role):
            box.addItem(person.name, person.user)
        box.setCurrentIndex(max(0, box.findData(now)))
        return box

    def _touch(self, *_changed: object) -> None:
        if replace(self.request, reason="") != self._asked:  # leaving a field tells its amount once more
            self.confirm.setEnabled(False)
            self._ask()

    def _ask(self) -> None:
        services, order_id, request = self._services, self._facts.order.order_id, self.request
        self._asked = replace(request, reason="")
        self._tasks.run(
            lambda _: services.amending().preview(order_id, request),
            done=self._show,
            failed=self._refuse,
            lane="read",
            key="amendment-preview",
        )

    def _show(self, seen: AmendPreview) -> None:
        self.preview.show_totals(self._facts.order.totals, seen.content.totals)
        self.preview.show_changes(seen.changes)
        if seen.changes:
            self.preview.show_route(seen.route.explanation)
        self.preview.show_refusal(seen.refusal)
        words = self.tr("Nilai kontrak boleh bertambah sampai {most}; lebih dari itu menjadi pesanan baru.")
        self.growth.setText(words.format(most=format_rupiah(seen.most)))
        total = from_to(self._facts.order.totals.total, seen.content.totals.total)
        if seen.refusal is not None:
            self.say(f"▲ {seen.refusal.title.text(self._services.language)}", "attention")
        else:
            self.say(total if seen.changes else "")
        self.confirm.setEnabled(bool(seen.changes) and seen.refusal is None)

    def _refuse(self, error: BlangkonError) -> None:
        self.preview.show_totals(self._facts.order.totals, self._facts.order.totals)
        self.preview.show_refusal(error)
        self.say(f"▲ {error.title.text(self._services.language)}", "attention")
