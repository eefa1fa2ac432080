"""The basket: groups become orders, and nothing in it is lost."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from blangkon_desktop.domain.catalogue import Channel
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.theme import Theme
from tests.offices import ReadyOffice
from tests.ui.catalogue.shop import Shop, goods, open_shop, signed_in


def put(shop: Shop, text: str, quantity: int = 1) -> str:
    """Search and put the first find into the basket; returns its id."""
    shop.type(text)
    product = shop.page.model.product(0)
    assert product is not None
    shop.page.basket.put(product, quantity)
    shop.settle()
    return product.id


def test_space_puts_in_and_takes_out(shop: Shop) -> None:
    shop.type("laptop")
    shop.press(shop.page.parts.bar.box, Qt.Key.Key_Down)
    shop.press(shop.page.parts.table, Qt.Key.Key_Space)
    assert [item.product.name for item in shop.page.basket.items] == ["Laptop Kantor 14 inci"]
    shop.press(shop.page.parts.table, Qt.Key.Key_Space)
    assert shop.page.basket.items == ()


def test_two_sellers_become_two_orders(shop: Shop) -> None:
    put(shop, "nasi kotak ikan", 45)
    put(shop, "laptop", 2)
    groups = shop.page.basket.groups
    assert {(g.channel, g.vendor) for g in groups} == {
        (Channel.TISERA, "Dapur Bu Sri"),
        (Channel.GRATIS_ONGKIR, "CV Contoh"),
    }
    assert shop.page.basket.total == 45 * 27_000 + 2 * 9_990_000
    with shop.qtbot.waitSignal(shop.page.order_requested) as asked:
        shop.page.parts.basket.order_requested.emit(groups[:1])
    assert asked.args == [groups[:1]]
    assert shop.page.basket_groups() == groups[:1]


def test_what_became_an_order_leaves_the_basket(shop: Shop) -> None:
    put(shop, "nasi kotak ikan")
    kept = put(shop, "laptop")
    group = next(g for g in shop.page.basket.groups if g.channel is Channel.TISERA)
    shop.page.basket.remove(item.product.product_id for item in group.items)
    shop.settle()
    assert [item.product.product_id for item in shop.page.basket.items] == [kept]


def test_it_is_there_again_after_the_window_went(
    shop: Shop, qtbot: QtBot, tasks: TaskRunner, notices: Notices, theme: Theme
) -> None:
    put(shop, "laptop", 3)
    again = open_shop(qtbot, shop.office, tasks, notices)
    assert [(i.product.name, i.quantity) for i in again.page.basket.items] == [("Laptop Kantor 14 inci", 3)]


def test_prices_of_today_count_and_that_is_said(
    shop: Shop, qtbot: QtBot, tasks: TaskRunner, notices: Notices, theme: Theme
) -> None:
    put(shop, "laptop")
    shop.office.program.catalogue().imports.load(
        [goods("L1", "Laptop Kantor 14 inci", 10_500_000, channel=Channel.GRATIS_ONGKIR, price_with_tax=10_500_000)]
    )
    again = open_shop(qtbot, shop.office, tasks, notices)
    assert again.page.basket.items[0].product.price == 10_500_000
    assert any("berubah" in notice.text for notice in notices.history)


def test_the_quantity_is_changed_and_zero_takes_out(shop: Shop) -> None:
    product_id = put(shop, "laptop")
    shop.page.basket.set_quantity(product_id, 4)
    shop.settle()
    assert shop.page.basket.quantity(product_id) == 4
    shop.page.basket.remove([product_id])
    shop.settle()
    assert shop.page.basket.quantity(product_id) == 0


def test_two_people_have_two_baskets(
    shop: Shop, qtbot: QtBot, tasks: TaskRunner, notices: Notices, office: ReadyOffice, theme: Theme
) -> None:
    put(shop, "laptop")
    other = open_shop(qtbot, shop.office, tasks, notices, signed_in(user="pptk"))
    assert other.page.basket.items == ()
