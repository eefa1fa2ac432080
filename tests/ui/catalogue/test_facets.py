"""Counts beside the filters, choosing by them, the shelf, words read otherwise, offers side by side."""

from __future__ import annotations

from PySide6.QtCore import Qt

from blangkon_desktop.domain.catalogue import Channel
from blangkon_desktop.ui.catalogue.compare_lines import lines_of
from blangkon_desktop.ui.catalogue.facet_choices import category_choices
from blangkon_desktop.ui.catalogue.side_by_side import SideBySide
from blangkon_desktop.usecases.catalogue_views import SortOrder
from tests.ui.catalogue.shop import Shop


def test_marks_and_places_carry_counts_that_follow_typing(shop: Shop) -> None:
    shop.type("nasi kotak")
    filters = shop.page.parts.filters
    assert filters.umkk.text().endswith("· 1")
    assert "1 barang" in filters.umkk.accessibleName()
    assert [choice.count for choice in filters.regions.choices] == [2]
    assert filters.vendors.choices[0].title == "Dapur Bu Sri"


def test_a_seller_is_chosen_by_a_click_and_left_again(shop: Shop) -> None:
    shop.type("kotak")
    filters = shop.page.parts.filters
    shop.qtbot.mouseClick(filters.vendors.button(0), Qt.MouseButton.LeftButton)
    shop.settle()
    assert shop.page.searching.query.vendor_id == "tisera:V-1"
    assert not filters.vendor_button.isHidden()
    shop.qtbot.mouseClick(filters.vendor_button, Qt.MouseButton.LeftButton)
    shop.settle()
    assert shop.page.searching.query.vendor_id == ""


def test_the_shelf_shows_what_was_never_bought_nearest_first(shop: Shop) -> None:
    shop.qtbot.mouseClick(shop.page.parts.bar.shelf_button, Qt.MouseButton.LeftButton)
    shop.settle()
    query = shop.page.searching.query
    assert query.never_bought
    assert query.sort is SortOrder.NEAR
    assert "Laptop Kantor 14 inci" not in shop.names()
    assert shop.names()


def test_a_word_read_otherwise_is_told_above_the_results(shop: Shop) -> None:
    shop.type("nais kotak")
    note = shop.page.parts.bar.note
    assert note.isVisible()
    assert "«nasi»" in note.text()
    shop.type("nasi kotak")
    assert not note.isVisible()


def test_categories_lead_down_step_by_step() -> None:
    counts = {"Kantor > Kertas > HVS": 3, "Kantor > Kertas > Foto": 2, "Kantor > Alat Tulis": 4, "Makanan": 1}
    assert [(c.title, c.count) for c in category_choices(counts, "")] == [("Kantor", 9), ("Makanan", 1)]
    inside = category_choices(counts, "Kantor")
    assert [(c.value, c.count) for c in inside] == [("Kantor > Kertas", 5), ("Kantor > Alat Tulis", 4)]
    assert category_choices(counts, "Kantor > Alat Tulis") == []


def test_offers_stand_side_by_side_and_one_can_be_opened(shop: Shop) -> None:
    shop.type("nasi kotak ayam")
    shop.qtbot.keyClick(shop.page.parts.bar.box, Qt.Key.Key_Return)
    shop.settle()
    offers = shop.page.parts.detail.offers
    offers.show_side_by_side()
    shop.settle()
    dialog = offers.comparing.dialog
    assert isinstance(dialog, SideBySide)
    assert [offer.product.name for offer in dialog.sheet.offers] == ["Nasi Kotak Ayam Bakar", "Nasi Kotak Ikan"]
    prices = next(line for line in lines_of(dialog.sheet, str) if line.title == "Harga dengan pajak")
    assert prices.best == 0
    dialog.table.selectColumn(1)
    dialog.table.setCurrentCell(0, 1)
    shop.qtbot.mouseClick(dialog.open_button, Qt.MouseButton.LeftButton)
    shop.settle()
    product = shop.page.parts.detail.product
    assert product is not None
    assert product.name == "Nasi Kotak Ikan"


def test_the_filters_scroll_and_are_never_squeezed(shop: Shop) -> None:
    shop.type("nasi")
    filters = shop.page.parts.filters
    boxes = [filters.channels.box(channel) for channel in Channel] + list(filters.marks.values())
    assert all(box.height() >= box.sizeHint().height() for box in boxes)
    inside = filters.widget()
    assert inside is not None
    assert inside.height() > filters.viewport().height()
