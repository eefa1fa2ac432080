"""Catering: the event, urgent orders at their true time, the tax collector (journey J1, the order of it)."""

from __future__ import annotations

from PySide6.QtCore import Qt

from blangkon_desktop.domain.catalogue import PurchaseKind
from blangkon_desktop.domain.order import OrderStatus
from blangkon_desktop.ui.order_wizard.wizard import OrderWizard
from blangkon_desktop.usecases.ports import OrderFilter
from tests.ui.order_wizard.shop import MAJU, TINI, Shop, offer


def lunch(shop: Shop) -> OrderWizard:
    """Lunch and snacks for forty-five, on the page of the goods."""
    shop.load(
        offer(TINI, "nasi", "Nasi kotak", 32_500, kind=PurchaseKind.CATERING),
        offer(TINI, "snack", "Snack", 15_000, kind=PurchaseKind.CATERING),
    )
    wizard = shop.begin(("tisera:nasi", 45), ("tisera:snack", 45))
    shop.fill_package(wizard)
    shop.press(wizard.next_button)
    return wizard


def to_the_end(shop: Shop, wizard: OrderWizard) -> None:
    """From the goods to the summary."""
    shop.press(wizard.next_button)
    shop.press(wizard.next_button)
    shop.choose_treasurer(wizard)
    shop.press(wizard.next_button)
    shop.qtbot.keyClicks(wizard.officials.reason, "Terdekat dan pernah dipakai")
    shop.press(wizard.next_button)


def test_catering_asks_for_its_event_and_keeps_it(shop: Shop) -> None:
    wizard = lunch(shop)
    card = wizard.goods.meeting
    assert card.isVisible()
    assert card.portions.text() == "Porsi menurut barang: 45 Nasi kotak, 45 Snack"
    assert not wizard.next_button.isEnabled()
    shop.type(card.activity, "Rapat MKKS")
    shop.type(card.place, "Aula Dindikbud")
    shop.type(card.day, "3/12/26")
    shop.type(card.hour, "25.00")
    assert not wizard.next_button.isEnabled()
    shop.type(card.hour, "10")
    assert wizard.next_button.isEnabled()
    shop.qtbot.keyClick(wizard.goods.spins["tisera:snack"], Qt.Key.Key_Up)
    shop.settle()
    assert "46 Snack" in card.portions.text()
    shop.press(wizard.next_button)
    shop.press(wizard.next_button)
    assert wizard.delivery.place.text() == "Aula Dindikbud"
    assert wizard.delivery.by.text() == "03-12-2026"
    shop.press(wizard.back_button)
    shop.press(wizard.back_button)
    to_the_end(shop, wizard)
    assert "Rapat MKKS · 03-12-2026 10.00 · Aula Dindikbud · 91 porsi" in wizard.summary.facts["event"].text()
    shop.press(wizard.send_button)
    (row,) = shop.office.program.orders().list(OrderFilter())
    event = shop.office.program.orders().show(row.order_id)[0].content.event
    assert event is not None
    assert (event.date, event.time, event.total_portions) == ("2026-12-03", "10:00", 91)


def test_an_order_after_its_event_is_asked_why(shop: Shop) -> None:
    wizard = lunch(shop)
    card = wizard.goods.meeting
    shop.type(card.activity, "Rapat pagi")
    shop.type(card.place, "Aula")
    shop.type(card.day, "231126")
    assert card.told.text().startswith("▲ Perlu ditinjau: pesanan bertanggal 24-11-2026")
    to_the_end(shop, wizard)
    assert not wizard.send_button.isEnabled()
    assert not wizard.summary.review.merge.isVisible()
    shop.type(wizard.summary.review.reason, "Penyedia pertama batal pada hari itu")
    shop.press(wizard.send_button)
    (row,) = shop.office.program.orders().list(OrderFilter())
    order, _ = shop.office.program.orders().show(row.order_id)
    assert order.status is OrderStatus.SUBMITTED
    assert ("event.after", "Penyedia pertama batal pada hari itu") in order.reasons


def test_an_urgent_order_keeps_its_true_time(shop: Shop) -> None:
    wizard = lunch(shop)
    card = wizard.goods.meeting
    shop.type(card.activity, "Rapat mendadak")
    shop.type(card.place, "Ruang bupati")
    shop.choose(card.urgent)
    assert card.day.text() == "24-11-2026"
    assert card.told.text() == "Dicatat apa adanya: dipesan 24-11-2026 pukul 08.30. Tanggal tidak dimundurkan."
    to_the_end(shop, wizard)
    shop.press(wizard.send_button)
    (row,) = shop.office.program.orders().list(OrderFilter())
    order, _ = shop.office.program.orders().show(row.order_id)
    assert order.content.order_date == "2026-11-24"
    assert order.timeline[-1].note == "Pesanan mendesak, dibuat 24-11-2026 pukul 08.30 WIB."


def test_catering_that_serves_no_single_event_says_so(shop: Shop) -> None:
    wizard = lunch(shop)
    shop.choose(wizard.goods.meeting.single)
    assert wizard.state.form.event is None
    assert wizard.next_button.isEnabled()
    shop.press(wizard.next_button)
    shop.press(wizard.back_button)
    assert wizard.state.form.event is None


def test_goods_have_no_event(shop: Shop) -> None:
    wizard = shop.begin(("mbizmarket:kertas", 5))
    shop.fill_package(wizard)
    shop.press(wizard.next_button)
    assert not wizard.goods.meeting.isVisible()


def test_who_collects_the_tax_is_never_silent(shop: Shop) -> None:
    shop.load(offer(TINI, "tikar", "Tikar rotan", 1_000_000, taxed=True))
    wizard = shop.begin(("tisera:tikar", 10))
    shop.to_route(wizard)
    assert "Rp10.000.000 bila bendahara memungut pajak, Rp11.100.000 bila marketplace" in wizard.route.known.text.text()
    shop.press(wizard.next_button)
    shop.qtbot.keyClicks(wizard.delivery.place, "Gudang")
    tax = wizard.delivery.tax
    assert [tax.treasurer.isChecked(), tax.marketplace.isChecked()] == [False, False]
    assert "penyedia bukan PKP, jadi tanpa PPN" in tax.results["treasurer"].text()
    assert "PPN Rp1.100.000 (menurut barangnya" in tax.results["marketplace"].text()
    assert not wizard.next_button.isEnabled()
    shop.choose(tax.marketplace)
    assert wizard.delivery.sums.total.text() == "Rp11.100.000"
    assert wizard.next_button.isEnabled()
    shop.choose(tax.treasurer)
    assert wizard.delivery.sums.total.text() == "Rp10.000.000"


def test_tax_that_carries_the_order_over_the_line_is_told_where_it_is_chosen(shop: Shop) -> None:
    shop.load(offer(TINI, "tenda", "Tenda kerucut", 46_000_000, taxed=True))
    wizard = shop.begin(("tisera:tenda", 1))
    shop.to_route(wizard)
    shop.press(wizard.next_button)
    shop.qtbot.keyClicks(wizard.delivery.place, "Gudang")
    shop.choose(wizard.delivery.tax.marketplace)
    assert wizard.delivery.refusal.isVisible()
    assert "Rp51.060.000" in wizard.delivery.refusal.title.text()
    assert not wizard.next_button.isEnabled()


def test_on_the_catalogue_the_treasurer_collects_and_that_is_shown(shop: Shop) -> None:
    wizard = shop.begin(("ekatalog-lokal:laptop", 5))
    shop.to_route(wizard)
    shop.press(wizard.next_button)
    tax = wizard.delivery.tax
    assert tax.treasurer.isChecked()
    assert not tax.marketplace.isEnabled()


def test_days_and_amounts_are_typed_as_people_do(shop: Shop) -> None:
    shop.load(offer(MAJU, "rak", "Rak arsip", 1_000_000))
    wizard = shop.begin(("mbizmarket:rak", 2))
    shop.to_route(wizard)
    shop.press(wizard.next_button)
    delivery = wizard.delivery
    shop.qtbot.keyClicks(delivery.place, "Gudang")
    shop.choose_treasurer(wizard)
    shop.type(delivery.by, "besok")
    delivery.place.setFocus()
    assert delivery.by.text() == "25-11-2026"
    assert delivery.by.toolTip() == "Rabu, 25 November 2026"
    shop.type(delivery.by, "23/11/26")
    delivery.place.setFocus()
    assert "Tanggal 23-11-2026 sudah lewat." in delivery.by.accessibleDescription()
    assert not wizard.next_button.isEnabled()
    shop.type(delivery.by, "24/11/26")
    shop.type(delivery.shipping, "1,5 jt")
    delivery.place.setFocus()
    assert delivery.shipping.text() == "1.500.000"
    assert wizard.next_button.isEnabled()
    shop.type(delivery.shipping, "1.50")
    delivery.place.setFocus()
    assert "«1.50» tidak dapat dibaca" in delivery.shipping.accessibleDescription()
    assert not wizard.next_button.isEnabled()
