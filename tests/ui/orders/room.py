"""The room of orders as one person sees it, for tests that click."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QWidget
from pytestqt.qtbot import QtBot

from blangkon_desktop.domain.order import Order, OrderStatus
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.orders.page import OrdersPage
from blangkon_desktop.ui.orders.panel import DecisionPanel
from blangkon_desktop.ui.tasks import TaskRunner
from tests.ui.orders.office import Office, settle

LEFT = Qt.MouseButton.LeftButton
P = TypeVar("P", bound=DecisionPanel)


class Room:
    """An office and the room of orders as one person sees it."""

    def __init__(self, office: Office, qtbot: QtBot, tasks: TaskRunner, notices: Notices) -> None:
        self.office, self.qtbot, self.tasks, self.notices = office, qtbot, tasks, notices

    def open(self, user: str, argument: str = "") -> OrdersPage:
        """Somebody enters the room."""
        page = OrdersPage(self.office.session(user), self.office.services, self.tasks, self.notices)
        self.qtbot.addWidget(page)
        page.resize(1150, 620)
        page.show()
        page.enter(argument)
        self.settle()
        return page

    def settle(self) -> None:
        """Wait until everything is shown."""
        settle(self.qtbot, self.tasks)

    def press(self, button: QAbstractButton) -> None:
        """Click and wait."""
        assert button.isVisible(), button.text()
        assert button.isEnabled(), button.text()
        self.qtbot.mouseClick(button, LEFT)
        self.settle()

    def tick(self, box: QCheckBox) -> None:
        """Click the square of a tick box."""
        assert box.isVisible()
        self.qtbot.mouseClick(box, LEFT, pos=QPoint(12, box.height() // 2))
        self.settle()

    def choose(self, page: OrdersPage, action: QAction) -> None:
        """Open "Lainnya" and click an entry."""
        menu = page.detail.steps_bar.menu
        assert page.detail.steps_bar.more.isVisible()
        menu.popup(page.mapToGlobal(QPoint(10, 10)))
        assert action.isVisible(), action.text()
        self.qtbot.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())
        self.settle()

    def panel(self, page: OrdersPage, kind: type[P]) -> P:
        """The decision that is open."""
        panel = page.detail.steps_bar.panel
        assert isinstance(panel, kind), panel
        return panel

    def type(self, field: QWidget, text: str) -> None:
        """Type into a field and wait."""
        field.setFocus()
        self.qtbot.keyClicks(field, text)
        self.settle()

    def submitted(self) -> str:
        """The id of an order that waits for the PPK."""
        order = self.office.order()
        self.office.program.approving().submit(self.office.person("ratna"), order.order_id)
        return order.order_id

    def approved(self) -> str:
        """The id of an approved order."""
        order_id = self.submitted()
        self.office.program.approving().approve(self.office.person("budi"), order_id)
        return order_id

    def placed(self) -> str:
        """The id of an order that was placed today."""
        order_id = self.approved()
        self.office.program.approving().place(self.office.person("ratna"), order_id, "MBZ-1")
        return order_id

    def order(self, order_id: str) -> Order:
        """As the journal has it."""
        return self.office.program.orders().show(order_id)[0]

    def status(self, order_id: str) -> OrderStatus:
        """As the journal has it."""
        return self.order(order_id).status
