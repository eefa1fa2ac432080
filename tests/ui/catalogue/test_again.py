"""An earlier order once more: its goods at today's prices, what changed, and a new order that begins with them."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from blangkon_desktop.domain.basket import BasketGroup
from blangkon_desktop.domain.catalogue import Channel
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.theme import Theme
from tests.offices import ReadyOffice, product
from tests.ui.catalogue.shop import Shop, open_shop


def ordered(office: ReadyOffice) -> str:
    pejabat = office.person("pejabat")
    order = office.program.drafting().create(pejabat, office.request(10))
    return office.program.approving().submit(pejabat, order.order_id).order_id


def texts(shop: Shop, row: int = 0) -> list[str]:
    dialog = shop.page.again
    assert dialog is not None
    cells = [dialog.table.item(row, column) for column in range(dialog.table.columnCount())]
    return [cell.text() for cell in cells if cell is not None]


def test_an_order_begins_again_with_todays_prices(
    qtbot: QtBot, office: ReadyOffice, tasks: TaskRunner, notices: Notices, theme: Theme
) -> None:
    order_id = ordered(office)
    then = office.program.orders().show(order_id)[0].content.lines[0]
    office.load(product(1, price=then.price + 5_000), product(5, channel=Channel.TISERA, vendor="V-7", price=1_000))
    shop = open_shop(qtbot, office, tasks, notices)
    wanted: list[tuple[BasketGroup, ...]] = []
    shop.page.order_requested.connect(wanted.append)
    shop.page.enter(f"again:{order_id}")
    shop.settle()
    assert [notice.text for notice in notices.history] == []
    found = texts(shop)
    assert found[1].startswith("10 ")
    assert found[4].startswith("▲ naik Rp5.")
    dialog = shop.page.again
    assert dialog is not None
    qtbot.mouseClick(dialog.begin_button, Qt.MouseButton.LeftButton)
    shop.settle()
    assert shop.page.basket.quantity("mbizmarket:SKU-1") == 10
    assert [item.product.product_id for group in wanted[0] for item in group.items] == ["mbizmarket:SKU-1"]
    assert shop.page.basket_groups() == wanted[0]


def test_goods_that_are_gone_are_told_with_another_offer(
    qtbot: QtBot, office: ReadyOffice, tasks: TaskRunner, notices: Notices, theme: Theme
) -> None:
    order_id = ordered(office)
    line = office.program.orders().show(order_id)[0].content.lines[0]
    office.load(replace(product(1), withdrawn="2026-11-20"))
    shop = open_shop(qtbot, office, tasks, notices)
    shop.page.toggle_basket()
    qtbot.mouseClick(shop.page.parts.basket.again_button, Qt.MouseButton.LeftButton)
    shop.settle()
    found = texts(shop)
    assert found[3:5] == ["–", "✕ tidak ditawarkan lagi"]
    dialog = shop.page.again
    assert dialog is not None
    assert not dialog.begin_button.isEnabled()
    assert line.name in found[0]
