"""The wizard by clicks and keys: the line at Rp50.000.000, mixed baskets, drafts that survive."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from blangkon_desktop.domain.catalogue import Channel
from blangkon_desktop.domain.order import OrderStatus
from blangkon_desktop.usecases.ports import OrderFilter
from tests.ui.order_wizard.shop import Shop


def test_fifty_million_goes_to_a_marketplace_and_one_rupiah_more_does_not(shop: Shop) -> None:
    wizard = shop.begin(("mbizmarket:mebel", 1), ("mbizmarket:klip", 1))
    shop.fill_package(wizard)
    shop.press(wizard.next_button)
    shop.press(wizard.next_button)
    route = wizard.route
    assert route.scale.value == 50_000_000
    assert route.scale.below
    assert route.why.room.text() == "Rp0"
    assert route.channels.radios[Channel.MBIZMARKET].isEnabled()
    assert not route.channels.radios[Channel.EKATALOG_LOKAL].isEnabled()
    assert wizard.next_button.isEnabled()

    shop.press(wizard.back_button)
    shop.qtbot.keyClick(wizard.goods.spins["mbizmarket:klip"], Qt.Key.Key_Up)
    shop.settle()
    shop.press(wizard.next_button)
    assert route.scale.value == 50_000_001
    assert route.scale.place > 0.62
    assert "Rp50.000.001 melebihi Rp50.000.000" in route.why.explanation.text()
    assert route.refusal.isVisible()
    assert "tidak dapat melalui Mbizmarket" in route.refusal.title.text()
    assert not route.channels.radios[Channel.MBIZMARKET].isEnabled()
    assert route.channels.radios[Channel.EKATALOG_LOKAL].isEnabled()
    assert not wizard.next_button.isEnabled()
    shop.qtbot.keyClick(wizard, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert wizard.currentPage() is route


def test_a_refused_route_offers_the_allowed_search_and_keeps_the_basket(shop: Shop) -> None:
    wizard = shop.begin(("mbizmarket:mebel", 1), ("mbizmarket:klip", 2))
    shop.fill_package(wizard)
    shop.press(wizard.next_button)
    shop.press(wizard.next_button)
    move, search, fewer = wizard.route.refusal.buttons
    assert move.text() == "Carikan padanan di E-Katalog Lokal"
    with shop.qtbot.waitSignal(shop.page.go, timeout=5000) as asked:
        shop.press(search)
    assert asked.args == ["catalogue", "Paket meja kursi rapat"]
    kept = shop.office.services.drafts().newest("ratna")
    assert kept is not None
    assert len(kept.forms.form.lines) == 2
    shop.press(fewer)
    assert wizard.currentPage() is wizard.goods


def test_shipping_that_crosses_the_line_stops_on_the_delivery_page(shop: Shop) -> None:
    wizard = shop.begin(("mbizmarket:mebel", 1), ("mbizmarket:klip", 1))
    shop.fill_package(wizard)
    for _ in range(3):
        shop.press(wizard.next_button)
    shop.qtbot.keyClicks(wizard.delivery.place, "Gudang dinas")
    shop.choose_treasurer(wizard)
    assert wizard.next_button.isEnabled()
    shop.qtbot.keyClicks(wizard.delivery.shipping, "1")
    shop.settle()
    assert wizard.delivery.refusal.isVisible()
    assert not wizard.next_button.isEnabled()
    shop.qtbot.keyClick(wizard.delivery.shipping, Qt.Key.Key_Backspace)
    shop.settle()
    assert wizard.next_button.isEnabled()
    shop.qtbot.keyClicks(wizard.delivery.shipping, "1e9")
    assert not wizard.next_button.isEnabled()
    assert wizard.state.form.shipping in (0, 1)


def test_choosing_another_marketplace_means_searching_there(shop: Shop) -> None:
    wizard = shop.begin(("mbizmarket:kertas", 5))
    shop.fill_package(wizard)
    shop.press(wizard.next_button)
    shop.press(wizard.next_button)
    choice = wizard.route.channels
    choice.radios[Channel.TISERA].click()
    assert not wizard.next_button.isEnabled()
    assert choice.take.text() == "Carikan padanan di Tisera"
    assert choice.button.accessibleName() == "Cari di Tisera"
    choice.radios[Channel.MBIZMARKET].click()
    assert wizard.next_button.isEnabled()


def test_a_mixed_basket_becomes_one_order_per_seller(shop: Shop) -> None:
    wizard = shop.begin(("mbizmarket:kertas", 5), ("tisera:map", 20), ("mbizmarket:pulpen", 2))
    shop.fill_package(wizard)
    shop.press(wizard.next_button)
    assert "2 penyedia, jadi 2 pesanan; ini pesanan 1 dari 2" in wizard.goods.mixed_text.text()
    shop.press(wizard.back_button)
    shop.to_summary(wizard)
    shop.press(wizard.save_button)
    assert wizard.currentPage() is wizard.package
    assert wizard.rail.vendor.text() == "Toko Jaya Abadi"
    assert wizard.package.purpose.text() == "ATK rapat"
    with shop.qtbot.waitSignal(shop.page.go, timeout=10_000) as went:
        shop.to_summary(wizard)
        shop.press(wizard.send_button)
    orders = shop.office.program.orders().list(OrderFilter())
    assert [(o.vendor, o.status) for o in reversed(orders)] == [
        ("CV Maju Sejahtera", "draft"),
        ("Toko Jaya Abadi", "submitted"),
    ]
    assert went.args == ["orders", orders[0].order_id]
    assert [form.vendor_id for form in shop.ordered] == ["mbizmarket:maju", "tisera:jaya"]
    assert shop.office.services.drafts().newest("ratna") is None
    assert shop.page.wizard is None


def test_saving_and_sending_makes_one_submitted_order(shop: Shop) -> None:
    wizard = shop.begin(("mbizmarket:kertas", 5))
    shop.to_summary(wizard)
    assert "Rp299.700" in wizard.summary.sums.total.text()
    assert wizard.summary.sums.terbilang.text() == "Dua Ratus Sembilan Puluh Sembilan Ribu Tujuh Ratus Rupiah"
    shop.qtbot.keyClick(wizard.summary, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    shop.settle()
    (row,) = shop.office.program.orders().list(OrderFilter())
    assert row.status == OrderStatus.SUBMITTED
    order, _ = shop.office.program.orders().show(row.order_id)
    assert (order.content.officials.ppk, order.content.officials.pejabat_pengadaan) == ("budi", "ratna")


def test_what_was_typed_is_offered_again_after_the_window_went(shop: Shop) -> None:
    wizard = shop.begin(("mbizmarket:kertas", 5))
    shop.fill_package(wizard)
    shop.press(wizard.next_button)
    shop.press(wizard.next_button)
    again = shop.open()
    again.enter()
    shop.settle()
    assert again.offer.isVisible()
    assert "ATK rapat" in again.offer.what.text()
    shop.press(again.offer.resume)
    assert again.wizard is not None
    assert again.wizard.currentPage() is again.wizard.route
    assert again.wizard.state.form == wizard.state.form
    assert again.wizard.next_button.isEnabled()


def test_a_draft_that_is_not_wanted_goes(shop: Shop) -> None:
    shop.begin(("mbizmarket:kertas", 5)).state.save_draft()
    shop.settle()
    shop.basket = []
    again = shop.open()
    again.enter()
    shop.settle()
    shop.press(again.offer.forget)
    assert again.empty.isVisible()
    assert shop.office.services.drafts().newest("ratna") is None


def test_esc_goes_back_a_page_and_then_out_with_the_draft_kept(shop: Shop) -> None:
    wizard = shop.begin(("mbizmarket:kertas", 5))
    shop.fill_package(wizard)
    shop.press(wizard.next_button)
    assert shop.page.back()
    assert wizard.currentPage() is wizard.package
    assert not shop.page.back()
    shop.page.leave()
    shop.settle()
    kept = shop.office.services.drafts().newest("ratna")
    assert kept is not None
    assert kept.forms.form.purpose == "ATK rapat"


def test_packages_without_money_are_left_out_and_that_is_said(shop: Shop) -> None:
    wizard = shop.begin(("mbizmarket:kertas", 5))
    assert wizard.package.model.rowCount() == 2
    assert wizard.package.hidden.text() == "1 paket tanpa sisa pagu tidak ditampilkan."
    shop.qtbot.keyClicks(wizard.package.search, "komputer")
    assert wizard.package.model.rowCount() == 1


def test_more_than_the_budget_offers_another_package(shop: Shop) -> None:
    wizard = shop.begin(("mbizmarket:kertas", 400))
    wizard.package.table.selectRow(1)
    shop.qtbot.keyClicks(wizard.package.purpose, "Kertas")
    shop.settle()
    assert "Sisa tidak cukup" in wizard.package.left.text()
    shop.press(wizard.next_button)
    shop.press(wizard.next_button)
    assert "Sisa pagu tidak cukup" in wizard.route.refusal.title.text()
    assert not wizard.next_button.isEnabled()
    shop.press(wizard.route.refusal.buttons[0])
    assert wizard.currentPage() is wizard.package


def test_a_basket_emptied_on_the_goods_page_cannot_go_on(shop: Shop) -> None:
    wizard = shop.begin(("mbizmarket:kertas", 5))
    shop.fill_package(wizard)
    shop.press(wizard.next_button)
    wizard.state.put(wizard.state.form.with_quantity("mbizmarket:kertas", 0))
    shop.settle()
    assert wizard.goods.empty.isVisible()
    assert not wizard.next_button.isEnabled()


def test_names_from_outside_are_shown_as_they_are(shop: Shop) -> None:
    wizard = shop.begin(("mbizmarket:tinta", 1))
    shop.fill_package(wizard)
    shop.press(wizard.next_button)
    texts = [w.text() for w in wizard.goods.findChildren(type(wizard.rail.vendor))]
    assert "Tinta printer <b>hitam</b> 70 ml" in texts
    assert all(
        w.textFormat() is Qt.TextFormat.PlainText for w in wizard.findChildren(type(wizard.rail.vendor)) if w.text()
    )


def test_an_empty_basket_leads_to_the_catalogue(shop: Shop) -> None:
    shop.page.enter()
    shop.settle()
    assert shop.page.empty.isVisible()


def test_the_wizard_speaks_both_languages(shop: Shop, language: str) -> None:
    page = shop.open()
    shop.basket = [shop.office.item("mbizmarket:kertas", 3)]
    page.enter()
    shop.settle()
    assert page.wizard is not None
    for _ in range(6):
        assert page.wizard.currentPage().accessibleName()
        page.wizard.next()
        shop.settle()
    assert QApplication.instance() is not None
