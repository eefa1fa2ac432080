"""One product in full, the offers beside it, and the keys that lead there and back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from blangkon_desktop.domain.people import Role
from blangkon_desktop.ui.catalogue.product_cells import Column
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.theme import Theme
from blangkon_desktop.usecases.catalogue_views import SortOrder
from tests.offices import ReadyOffice
from tests.ui.catalogue.shop import HOSTILE, Shop, open_shop, signed_in

DOWN, UP, ENTER, ESC = Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return, Qt.Key.Key_Escape


def focused() -> object:
    return QApplication.focusWidget()


def test_the_keyboard_alone_finds_opens_and_returns(shop: Shop) -> None:
    page, table = shop.page, shop.page.parts.table
    page.activateWindow()
    shop.order(SortOrder.RELEVANCE)
    shop.type("nasi")
    shop.press(page.parts.bar.box, DOWN)
    assert focused() is table
    shop.press(table, DOWN)
    shop.press(table, ENTER)
    assert page.parts.detail.name.text() == "Nasi Kotak Ikan"
    assert focused() is page.parts.detail.quantity
    assert page.back()
    assert page.parts.side is None
    assert focused() is table
    shop.press(table, UP)
    shop.press(table, UP)
    assert focused() is page.parts.bar.box
    assert not page.back()


def test_enter_in_the_search_box_opens_the_first(shop: Shop) -> None:
    shop.type("laptop")
    shop.press(shop.page.parts.bar.box, ENTER)
    assert shop.page.parts.detail.name.text() == "Laptop Kantor 14 inci"


def test_a_product_shows_price_tax_and_facts(shop: Shop) -> None:
    shop.type("kertas merek 1")
    shop.press(shop.page.parts.bar.box, ENTER)
    detail = shop.page.parts.detail
    texts = {label.text() for label in detail.findChildren(QLabel) if label.isVisible()}
    assert {"Rp59.940", "per rim", "termasuk PPN; sebelum pajak Rp54.000", "CV Maju V-102"} <= texts
    assert {"Kec. Kandeman", "Mbizmarket", "ATK > Kertas", "500 lembar", "belum pernah"} <= texts


def test_the_open_product_follows_the_arrow_keys(shop: Shop) -> None:
    shop.order(SortOrder.RELEVANCE)
    shop.type("nasi")
    shop.press(shop.page.parts.bar.box, ENTER)
    shop.press(shop.page.parts.table, DOWN)
    assert shop.page.parts.detail.name.text() == "Nasi Kotak Ikan"


def test_offers_are_compared_and_lead_on(shop: Shop) -> None:
    shop.page.activateWindow()
    shop.type("kertas merek 1")
    shop.press(shop.page.parts.bar.box, DOWN)
    shop.press(shop.page.parts.table, Qt.Key.Key_C)
    offers = shop.page.parts.detail.offers
    assert focused() is offers.table
    assert offers.model.rowCount() >= 2
    assert "Harga" in offers.findChildren(QLabel)[0].text() or offers.model.offers
    chosen = offers.model.offers[0].product
    shop.press(offers.table, ENTER)
    assert shop.page.parts.detail.name.text() == chosen.name


def test_names_with_markup_are_shown_as_they_are(shop: Shop) -> None:
    shop.type("img")
    assert shop.names() == [HOSTILE]
    assert shop.cell(0, Column.NAME).text == HOSTILE
    tooltip = shop.page.model.index(0, Column.NAME).data(Qt.ItemDataRole.ToolTipRole)
    assert "<img" not in tooltip
    shop.press(shop.page.parts.bar.box, ENTER)
    shop.press(shop.page.parts.table, Qt.Key.Key_Space)
    shop.page.toggle_basket()
    labels = shop.page.findChildren(QLabel)
    assert HOSTILE in {label.text() for label in labels}
    assert "<i>CV</i> Jahat" in {label.text() for label in labels}
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_a_name_of_many_hundred_letters_is_shown_whole_without_widening_the_panel(shop: Shop) -> None:
    shop.type("laptop")
    shop.press(shop.page.parts.bar.box, ENTER)
    usual = shop.page.parts.detail.width()
    shop.type("panjang")
    shop.press(shop.page.parts.bar.box, ENTER)
    detail = shop.page.parts.detail
    assert detail.name.text() == "Panjang " * 145
    assert detail.width() == usual
    assert detail.name.width() < usual


def test_who_may_not_order_sees_no_basket(
    qtbot: QtBot, stocked: ReadyOffice, tasks: TaskRunner, notices: Notices, theme: Theme
) -> None:
    shop = open_shop(qtbot, stocked, tasks, notices, signed_in(Role.BENDAHARA, user="bendahara"))
    shop.type("laptop")
    shop.press(shop.page.parts.bar.box, DOWN)
    shop.press(shop.page.parts.table, Qt.Key.Key_Space)
    shop.press(shop.page.parts.table, ENTER)
    assert shop.page.basket.items == ()
    assert shop.page.primary_action is not None
    assert not shop.page.primary_action.isVisible()
    assert not shop.page.parts.detail.add_button.isVisible()


def test_search_is_reached_by_its_key_and_filters_make_room(shop: Shop) -> None:
    page = shop.page
    assert page.focus_search()
    page.resize(900, 520)
    assert page.parts.filters.isVisible()
    shop.type("laptop")
    shop.press(page.parts.bar.box, ENTER)
    assert page.parts.filters.isHidden()
    page.parts.bar.filter_button.click()
    assert page.parts.filters.isVisible()
