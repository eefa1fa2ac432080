"""Favourites and packages of goods in the window."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.ui.catalogue.shop import Shop


def test_a_favourite_is_marked_and_the_filter_keeps_it(shop: Shop) -> None:
    shop.type("nasi kotak ikan")
    shop.qtbot.keyClick(shop.page.parts.bar.box, Qt.Key.Key_Return)
    shop.settle()
    detail = shop.page.parts.detail
    shop.qtbot.mouseClick(detail.favourite_button, Qt.MouseButton.LeftButton)
    shop.settle()
    assert detail.favourite_button.text() == "Hapus dari favorit"
    shop.type("")
    shop.page.parts.filters.favourites.setChecked(True)
    shop.settle()
    assert shop.names() == ["Nasi Kotak Ikan"]
    shop.qtbot.mouseClick(detail.favourite_button, Qt.MouseButton.LeftButton)
    shop.settle()
    assert shop.names() == []


def test_a_basket_is_kept_as_a_package_and_put_in_again(shop: Shop) -> None:
    shop.type("nasi kotak ayam")
    product = shop.page.model.product(0)
    assert product is not None
    shop.page.basket.put(product, 30)
    shop.settle()
    dialog = shop.page.show_packages()
    shop.settle()
    shop.qtbot.keyClicks(dialog.name, "paket rapat 30 orang")
    shop.qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    shop.settle()
    assert "paket rapat 30 orang" in dialog.list.item(0).text()
    shop.page.basket.put(product, 0)
    shop.settle()
    shop.qtbot.mouseClick(dialog.take_button, Qt.MouseButton.LeftButton)
    shop.settle()
    assert shop.page.basket.quantity(product.id) == 30
