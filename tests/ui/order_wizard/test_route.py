"""The route page: live while quantities and shipping change, and the ways on keep the basket (journey J2)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea

from blangkon_desktop.domain.catalogue import Channel
from blangkon_desktop.usecases.ports import OrderFilter
from tests.ui.order_wizard.shop import KARYA, MAJU, Shop, offer

LAPTOP = offer(MAJU, "laptop9", "Laptop 14 inci", 9_990_000)


def test_five_laptops_and_their_shipping_stand_on_the_line_and_one_rupiah_more_does_not(shop: Shop) -> None:
    shop.load(LAPTOP, offer(KARYA, "laptop10", "Laptop 14 inci", 9_900_000))
    wizard = shop.begin(("mbizmarket:laptop9", 5))
    shop.to_route(wizard)
    route = wizard.route
    shop.type(route.quick.shipping, "50 rb")
    assert (route.scale.value, route.scale.below, route.why.room.text()) == (50_000_000, True, "Rp0")
    assert "(barang 49.950.000 + ongkir 50.000) tidak melebihi Rp50.000.000" in route.why.explanation.text()
    assert "Aturan Batang" in route.why.rule.text()
    assert "batang.toml" in route.why.rule.text()
    assert wizard.next_button.isEnabled()

    shop.type(route.quick.shipping, "50.001")
    assert (route.scale.value, route.scale.below) == (50_000_001, False)
    assert "melebihi Rp50.000.000, jadi pesanan melalui e-katalog lokal" in route.why.explanation.text()
    assert (route.why.room_caption.text(), route.why.room.text()) == ("Di atas batas", "Rp1")
    assert not any(route.channels.radios[x].isEnabled() for x in Channel if x is not Channel.EKATALOG_LOKAL)
    assert not wizard.next_button.isEnabled()
    assert [(x.product_id, x.quantity) for x in wizard.state.form.lines] == [("mbizmarket:laptop9", 5)]


def test_the_other_side_is_one_click_away_and_so_is_the_way_back(shop: Shop) -> None:
    shop.load(LAPTOP, offer(KARYA, "laptop10", "Laptop 14 inci", 9_900_000))
    wizard = shop.begin(("mbizmarket:laptop9", 10))
    shop.to_route(wizard)
    shop.press(wizard.route.refusal.buttons[0])
    form = wizard.state.form
    assert (form.channel, form.vendor, form.tax_collector) == (Channel.EKATALOG_LOKAL, "PT Karya Utama", "treasurer")
    assert [(x.product_id, x.quantity) for x in form.lines] == [("ekatalog-lokal:laptop10", 10)]
    assert wizard.route.scale.value == 99_000_000
    assert wizard.next_button.isEnabled()
    assert "1 dari 1 barang ditawarkan PT Karya Utama" in wizard.route.moved.text.text()
    shop.press(wizard.route.moved.back)
    assert [x.product_id for x in wizard.state.form.lines] == ["mbizmarket:laptop9"]
    assert wizard.route.channels.wanted is Channel.MBIZMARKET
    assert not wizard.route.moved.isVisible()


def test_goods_that_moved_leave_the_basket_when_they_are_ordered(shop: Shop) -> None:
    shop.load(LAPTOP, offer(KARYA, "laptop10", "Laptop 14 inci", 9_900_000))
    wizard = shop.begin(("mbizmarket:laptop9", 10))
    shop.to_route(wizard)
    shop.press(wizard.route.refusal.buttons[0])
    shop.press(wizard.back_button)
    shop.press(wizard.back_button)
    shop.to_summary(wizard)
    shop.press(wizard.save_button)
    (row,) = shop.office.program.orders().list(OrderFilter())
    assert (row.channel, row.total) == ("ekatalog-lokal", 99_000_000)
    assert {x.product_id for x in shop.ordered[0].lines} == {"ekatalog-lokal:laptop10", "mbizmarket:laptop9"}


def test_goods_without_an_offer_hold_the_order_until_they_are_found_or_left(shop: Shop) -> None:
    shop.load(LAPTOP, offer(MAJU, "arloji", "Arloji dinding besar", 30_000_000))
    shop.load(offer(KARYA, "laptop10", "Laptop 14 inci", 9_900_000), offer(KARYA, "jam", "Jam besar", 28_000_000))
    wizard = shop.begin(("mbizmarket:laptop9", 5), ("mbizmarket:arloji", 1))
    shop.to_route(wizard)
    shop.press(wizard.route.refusal.buttons[0])
    assert [x.name for x in wizard.state.form.to_find] == ["Arloji dinding besar"]
    assert not wizard.next_button.isEnabled()
    shop.press(wizard.route.moved.goods)
    finder = wizard.goods.finder
    assert finder.isVisible()
    assert not wizard.next_button.isEnabled()
    shop.type(finder.search, "jam")
    with shop.qtbot.waitSignal(shop.tasks.idle, timeout=5000):
        pass
    shop.press(finder.take)
    assert not finder.isVisible()
    assert [(x.name, x.comment) for x in wizard.state.form.lines] == [
        ("Laptop 14 inci", ""),
        ("Jam besar", "Arloji dinding besar"),
    ]
    assert wizard.next_button.isEnabled()


def test_quantities_move_the_dot_on_this_page(shop: Shop) -> None:
    shop.load(LAPTOP)
    wizard = shop.begin(("mbizmarket:laptop9", 4))
    shop.to_route(wizard)
    stepper = wizard.route.quick.steppers["mbizmarket:laptop9"]
    before = wizard.route.scale.place
    shop.press(stepper.more)
    assert wizard.route.scale.value == 49_950_000
    assert wizard.route.scale.place > before
    shop.press(stepper.more)
    assert (wizard.route.scale.value, wizard.route.scale.below) == (59_940_000, False)
    shop.qtbot.keyClick(stepper.spin, Qt.Key.Key_Down)
    shop.settle()
    assert wizard.route.scale.below
    assert wizard.next_button.isEnabled()
    for _ in range(4):
        shop.press(stepper.less)
    assert not stepper.less.isEnabled()  # one piece is the least: lines go on the page before


def test_a_long_list_begins_folded(shop: Shop) -> None:
    skus = ("kertas", "pulpen", "tinta", "klip")
    wizard = shop.begin(*((f"mbizmarket:{sku}", 1) for sku in skus))
    shop.to_route(wizard)
    quick = wizard.route.quick
    assert not quick.rows.isVisible()
    assert quick.fold.text() == "Ubah jumlah 4 barang di sini"
    shop.press(quick.fold)
    assert quick.rows.isVisible()


def test_the_spread_of_the_year_stands_beside_the_free_choice(shop: Shop) -> None:
    shop.submitted("mbizmarket:kertas", 1, "Kertas")
    shop.submitted("mbizmarket:pulpen", 1, "Pulpen")
    shop.submitted("tisera:map", 1, "Map")
    wizard = shop.begin(("tisera:lakban", 3))
    shop.to_route(wizard)
    choice = wizard.route.channels
    assert choice.spread.text() == "sebaran 3 pesanan kantor Anda tahun ini"
    assert choice.bars[Channel.MBIZMARKET][0].accessibleName() == "2 pesanan, 67 %"
    assert choice.bars[Channel.TISERA][1].text() == "1"


def test_another_marketplace_is_free_and_brings_its_offers(shop: Shop) -> None:
    shop.load(offer(MAJU, "map2", "Map snelhechter folio", 2_400))
    wizard = shop.begin(("mbizmarket:map2", 10))
    shop.to_route(wizard)
    choice = wizard.route.channels
    choice.radios[Channel.TISERA].click()
    assert not wizard.next_button.isEnabled()
    shop.press(choice.take)
    form = wizard.state.form
    assert (form.vendor, form.lines[0].quantity, form.tax_collector) == ("Toko Jaya Abadi", 10, "")
    assert wizard.next_button.isEnabled()


def test_the_catalogue_below_the_line_needs_the_declaration(shop: Shop) -> None:
    shop.load(offer(KARYA, "plotter", "Kertas plotter 60 cm", 400_000), offer(MAJU, "hvs", "Kertas HVS F4", 60_000))
    wizard = shop.begin(("ekatalog-lokal:plotter", 2))
    shop.to_route(wizard)
    route = wizard.route
    card = route.declaration
    assert card.isVisible()
    assert card.search.text() == "Kertas plotter 60 cm"
    assert not wizard.next_button.isEnabled()
    shop.type(card.search, "kertas hvs f4")
    with shop.qtbot.waitSignal(shop.tasks.idle, timeout=5000):
        pass
    assert card.found.text() == "Ditemukan 1 barang di ketiga marketplace. Yang terdekat:"
    shop.type(card.reason, "Yang ada hanya ukuran F4")
    assert wizard.next_button.isEnabled()
    assert not route.refusal.isVisible()
    assert "alasan tertulis" in route.why.explanation.text()
    assert wizard.state.seen is not None
    assert "frozen-search" in [r.code for r in wizard.state.seen.order.route.requirements]
    shop.press(wizard.back_button)
    shop.press(wizard.back_button)
    shop.to_summary(wizard)
    shop.press(wizard.save_button)
    (row,) = shop.office.program.orders().list(OrderFilter())
    kept = shop.office.program.orders().show(row.order_id)[0].content.not_offered
    assert kept is not None
    assert (kept.query, kept.reason, kept.total) == ("kertas hvs f4", "Yang ada hanya ukuran F4", 1)
    assert [name for _, name, _ in kept.found] == ["Kertas HVS F4"]


def test_above_the_line_there_is_nothing_to_declare(shop: Shop) -> None:
    wizard = shop.begin(("ekatalog-lokal:laptop", 3))
    shop.to_route(wizard)
    card = wizard.route.declaration
    shop.type(card.reason, "Tidak ada yang setara")
    assert wizard.next_button.isEnabled()
    for _ in range(2):
        shop.press(wizard.route.quick.steppers["ekatalog-lokal:laptop"].more)
    assert not card.isVisible()
    assert wizard.next_button.isEnabled()
    assert wizard.state.final_form.declared is False
    assert wizard.state.form.declared is True


def test_every_page_fits_a_small_screen_without_scrolling_sideways(shop: Shop) -> None:
    shop.submitted("mbizmarket:kertas", 1, "Kertas")
    wizard = shop.begin(("mbizmarket:mebel", 1), ("mbizmarket:klip", 2))
    shop.fill_package(wizard)
    shop.page.resize(1037, 524)  # 1366x768 at 125 %, the side bar folded
    for at in range(6):
        while wizard.currentId() < at:
            wizard.next()
        shop.settle()
        (area,) = (x for x in wizard.currentPage().findChildren(QScrollArea) if x.isVisible())
        assert area.horizontalScrollBar().maximum() == 0, wizard.currentPage().accessibleName()
