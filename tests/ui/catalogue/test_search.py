"""Searching while typing: answers, matched letters, filters with counts, further pages, the order explained."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from blangkon_desktop.domain.catalogue import Channel
from blangkon_desktop.ui.catalogue.product_cells import Column
from blangkon_desktop.ui.catalogue.result_model import BLOCK
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.theme import Theme
from blangkon_desktop.usecases.catalogue_views import SortOrder
from tests.offices import ReadyOffice
from tests.ui.catalogue.shop import Shop, goods, many, open_shop

MIDDLE = "tisera:S000498"


def test_the_whole_catalogue_is_shown_before_anything_is_typed(shop: Shop) -> None:
    assert len(shop.names()) == 9
    assert shop.page.parts.bar.count.text().startswith("9 barang · ")


def test_typing_narrows_down_and_tells_how_many_and_how_fast(shop: Shop) -> None:
    shop.order(SortOrder.RELEVANCE)
    shop.type("nasi ko")
    assert shop.names() == ["Nasi Kotak Ayam Bakar", "Nasi Kotak Ikan"]
    assert shop.page.parts.bar.count.text().startswith("2 barang · ")
    assert shop.page.parts.bar.count.text().endswith(" ms")


def test_matched_letters_are_marked_in_plain_text(shop: Shop) -> None:
    shop.order(SortOrder.RELEVANCE)
    shop.type("ko na")
    cell = shop.cell(0, Column.NAME)
    assert cell.text == "Nasi Kotak Ayam Bakar"
    assert [cell.text[begin:end] for begin, end in cell.spans] == ["Na", "Ko"]
    assert cell.note == "Dapur Bu Sri · Kec. Limpung"


def test_prices_stand_with_tax_over_their_unit(shop: Shop) -> None:
    shop.type("kertas merek 1")
    cell = shop.cell(0, Column.PRICE)
    assert (cell.text, cell.note, cell.right) == ("Rp59.940", "per rim", True)
    assert [word for _, word in shop.cell(0, Column.MARKS).marks] == ["UMKK", "PDN"]


def test_nothing_found_says_what_to_try(shop: Shop) -> None:
    shop.type("tidak mungkin ada")
    assert shop.page.parts.middle.currentWidget() is shop.page.parts.nothing
    shop.type("nasi")
    assert shop.page.parts.middle.currentWidget() is shop.page.parts.table


def test_channels_filter_and_keep_their_counts(shop: Shop) -> None:
    channels = shop.page.parts.filters.channels
    assert channels.count_shown(Channel.TISERA) == "2"
    channels.box(Channel.TISERA).click()
    shop.settle()
    assert len(shop.names()) == 2
    assert channels.count_shown(Channel.MBIZMARKET) == "5"
    shop.type("laptop")
    assert shop.names() == []
    assert channels.count_shown(Channel.TISERA) == "0"
    assert channels.count_shown(Channel.GRATIS_ONGKIR) == "1"
    assert channels.box(Channel.GRATIS_ONGKIR).accessibleName() == "Gratis Ongkir, 1 barang"


@pytest.mark.parametrize("typed", ["30000", "30.000", "Rp 30.000,00"])
def test_a_price_limit_is_read_as_people_write_it(shop: Shop, typed: str) -> None:
    shop.qtbot.keyClicks(shop.page.parts.filters.high, typed)
    shop.settle()
    assert sorted(shop.names()) == ["Nasi Kotak Ayam Bakar", "Nasi Kotak Ikan"]
    shop.page.parts.filters.high.editingFinished.emit()
    assert shop.page.parts.filters.high.text() == "Rp30.000"


def test_a_price_that_cannot_be_read_filters_nothing_and_says_so(shop: Shop) -> None:
    filters = shop.page.parts.filters
    shop.qtbot.keyClicks(filters.low, "banyak")
    filters.low.editingFinished.emit()
    shop.settle()
    assert len(shop.names()) == 9
    assert filters.low.property("wrong") == "true"
    assert filters.price_note.isVisible()
    filters.reset()
    shop.settle()
    assert filters.price_note.isHidden()


def test_limits_the_wrong_way_round_are_told_and_not_used(shop: Shop) -> None:
    filters = shop.page.parts.filters
    shop.qtbot.keyClicks(filters.low, "50000")
    shop.qtbot.keyClicks(filters.high, "20000")
    shop.settle()
    assert len(shop.names()) == 9
    assert "melebihi" in filters.price_note.text()


def test_a_region_is_found_by_its_name(shop: Shop) -> None:
    shop.qtbot.keyClicks(shop.page.parts.filters.region, "kec. limpung")
    shop.settle()
    assert len(shop.names()) == 5


def test_marks_filter_and_can_be_taken_away_together(shop: Shop) -> None:
    filters = shop.page.parts.filters
    filters.umkk.click()
    filters.unsold.click()
    shop.settle()
    assert len(shop.names()) == 5
    assert filters.clear_button.isVisible()
    filters.clear_button.click()
    shop.settle()
    assert len(shop.names()) == 9
    assert filters.clear_button.isHidden()


def test_the_order_can_be_chosen_and_is_explained(shop: Shop) -> None:
    filters, why = shop.page.parts.filters, shop.page.parts.bar.why
    filters.sort.setCurrentIndex(filters.sort.findData(SortOrder.PRICE_DESC.value))
    shop.settle()
    assert shop.names()[0] == "Laptop Kantor 14 inci"
    for order in SortOrder:
        why.explain(order, QPoint(400, 100))
        assert len(why.accessibleName()) > 40
    shop.page.parts.bar.why_button.click()
    assert why.isVisible()
    shop.page.leave()
    assert why.isHidden()


def test_a_late_answer_of_an_earlier_question_is_dropped(shop: Shop) -> None:
    for text in ("nasi", "laptop"):
        shop.page.parts.bar.box.setText(text)
        shop.page.searching.ask()
    shop.settle()
    assert shop.names() == ["Laptop Kantor 14 inci"]


def test_the_page_opens_with_words_or_with_a_product(shop: Shop) -> None:
    shop.page.enter("nasi")
    shop.settle()
    assert len(shop.names()) == 2
    shop.page.enter("tisera:N2")
    shop.settle()
    assert shop.page.parts.detail.name.text() == "Nasi Kotak Ikan"
    shop.page.enter("tisera:tidak-ada")
    shop.settle()
    assert "tidak ada" in shop.notices.history[-1].text


def test_further_pages_come_while_scrolling_and_stop_at_the_end(
    qtbot: QtBot, office: ReadyOffice, tasks: TaskRunner, notices: Notices, theme: Theme
) -> None:
    office.program.catalogue().imports.load(many(1_000))
    shop = open_shop(qtbot, office, tasks, notices)
    shop.order(SortOrder.RELEVANCE)
    model, bar = shop.page.model, shop.page.parts.table.verticalScrollBar()
    assert model.rowCount() == 1_004
    assert model.row_of(MIDDLE) == -1
    bar.setValue(bar.maximum() // 2)
    qtbot.waitUntil(lambda: model.row_of(MIDDLE) > 0)
    for row in range(0, 1_004, BLOCK):
        qtbot.waitUntil(lambda row=row: model.product(row) is not None)  # type: ignore[misc]
    shop.settle()
    assert len(set(shop.names())) == 1_004


def test_the_chosen_row_survives_a_refresh_also_far_down(
    qtbot: QtBot, office: ReadyOffice, tasks: TaskRunner, notices: Notices, theme: Theme
) -> None:
    office.program.catalogue().imports.load(many(1_000))
    shop = open_shop(qtbot, office, tasks, notices)
    shop.order(SortOrder.RELEVANCE)
    page, table = shop.page, shop.page.parts.table
    table.select(700)
    qtbot.waitUntil(lambda: page.model.product(700) is not None)
    chosen = page.model.product(700)
    assert chosen is not None
    office.program.catalogue().imports.load([goods("NEW", "Barang paling murah", 1)])
    page.searching.look_anew()
    qtbot.waitUntil(lambda: table.current is not None and table.currentIndex().row() != 700)
    shop.settle()
    assert table.current is not None
    assert table.current.id == chosen.id
    assert table.currentIndex().row() == 701
    assert table.verticalScrollBar().value() > 0
    shop.type("kursi")
    assert table.verticalScrollBar().value() == 0


def test_the_chosen_row_is_found_again_wherever_the_turn_of_the_sellers_has_put_it(
    qtbot: QtBot, office: ReadyOffice, tasks: TaskRunner, notices: Notices, theme: Theme
) -> None:
    office.program.catalogue().imports.load(many(1_000))
    shop = open_shop(qtbot, office, tasks, notices)
    page, table = shop.page, shop.page.parts.table
    table.select(20)
    chosen = page.model.product(20)
    assert chosen is not None
    office.program.catalogue().imports.load(many(1_700))
    wanted = office.program.catalogue().browse.row_of(page.searching.query, chosen.id)
    assert wanted is not None
    assert wanted > BLOCK
    page.searching.look_anew()
    qtbot.waitUntil(lambda: table.currentIndex().row() == wanted)
    qtbot.waitUntil(lambda: table.current is not None)
    assert table.current is not None
    assert table.current.id == chosen.id


def test_a_page_on_its_way_does_not_mix_with_a_new_search(
    qtbot: QtBot, office: ReadyOffice, tasks: TaskRunner, notices: Notices, theme: Theme
) -> None:
    office.program.catalogue().imports.load(many(600))
    shop = open_shop(qtbot, office, tasks, notices)
    shop.page.model.product(500)
    shop.type("kursi")
    assert len(shop.names()) == BLOCK
    assert all(name.startswith("Kursi") for name in shop.names())
