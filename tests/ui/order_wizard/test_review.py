"""What is to be reviewed: the orders concerned, the three ways on (journey J3), and series."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from blangkon_desktop.domain.catalogue import Channel
from blangkon_desktop.domain.order import OrderStatus
from blangkon_desktop.ui.order_wizard.wizard import OrderWizard
from blangkon_desktop.usecases.ports import OrderFilter
from tests.ui.order_wizard.shop import KARYA, MAJU, Shop, offer


def chairs_then_tables(shop: Shop) -> OrderWizard:
    """Sixty chairs are with the PPK; four days later twenty tables are being ordered."""
    shop.load(
        offer(MAJU, "kursi", "Kursi rapat", 490_000),
        offer(MAJU, "meja", "Meja rapat", 1_150_000),
        offer(KARYA, "kursi", "Kursi rapat", 480_000),
        offer(KARYA, "meja", "Meja rapat", 1_200_000),
    )
    shop.submitted("mbizmarket:kursi", 60, "Kursi aula")
    shop.office.clock.advance(4 * 86_400)
    wizard = shop.begin(("mbizmarket:meja", 20))
    shop.to_route(wizard)
    return wizard


def texts(wizard: OrderWizard) -> list[str]:
    return [label.text() for label in wizard.route.review.findChildren(QLabel) if label.isVisible()]


def test_the_second_order_warns_with_both_and_their_sum(shop: Shop) -> None:
    wizard = chairs_then_tables(shop)
    assert wizard.route.review.isVisible()
    shown = texts(wizard)
    assert "2 pesanan sejenis dalam 4 hari, bersama Rp52.400.000, masing-masing sampai Rp50.000.000." in shown
    (first,) = shop.office.program.orders().list(OrderFilter())
    for text in (first.number, "24-11-2026", "28-11-2026", "Rp29.400.000", "Rp23.000.000", "pesanan ini"):
        assert text in shown
    shop.press(wizard.route.review.see)
    assert not wizard.route.review.list.isVisible()
    assert wizard.route.review.see.text() == "Lihat 1 pesanan"
    assert wizard.next_button.isEnabled()  # it can be filled in to the end; sending asks for the reason


def test_another_need_is_told_in_writing_and_goes_to_the_ppk(shop: Shop) -> None:
    wizard = chairs_then_tables(shop)
    shop.press(wizard.back_button)
    shop.press(wizard.back_button)
    shop.to_summary(wizard)
    assert wizard.summary.review.isVisible()
    assert not wizard.send_button.isEnabled()
    assert wizard.save_button.isEnabled()
    shop.press(wizard.summary.review.why)
    assert wizard.summary.review.reason.hasFocus()
    shop.qtbot.keyClicks(wizard.summary.review.reason, "Meja untuk ruang lain")
    shop.settle()
    assert wizard.route.review.reason.toPlainText() in ("", "Meja untuk ruang lain")
    shop.press(wizard.send_button)
    row = shop.office.program.orders().list(OrderFilter())[0]
    order, _ = shop.office.program.orders().show(row.order_id)
    assert order.status is OrderStatus.SUBMITTED
    assert order.timeline[-1].note == "Meja untuk ruang lain"
    assert "split.channel.obvious" in [code for code, _ in order.reasons]


def test_both_become_one_order_of_the_catalogue(shop: Shop) -> None:
    wizard = chairs_then_tables(shop)
    shop.press(wizard.route.review.merge)
    form = wizard.state.form
    assert (form.channel, form.vendor) == (Channel.EKATALOG_LOKAL, "PT Karya Utama")
    assert sorted((x.name, x.quantity) for x in form.lines) == [("Kursi rapat", 60), ("Meja rapat", 20)]
    assert wizard.route.scale.value == 52_800_000
    assert not wizard.route.review.isVisible()
    (old,) = shop.office.program.orders().list(OrderFilter())
    assert f"pesanan {old.number} dibatalkan pada saat yang sama" in wizard.route.moved.text.text()
    shop.press(wizard.back_button)
    shop.press(wizard.back_button)
    shop.to_summary(wizard)
    assert old.number in wizard.summary.replaces.text()
    shop.press(wizard.send_button)
    new, cancelled = shop.office.program.orders().list(OrderFilter())
    assert (new.status, new.total) == ("submitted", 52_800_000)
    assert (cancelled.number, cancelled.status) == (old.number, "cancelled")
    assert "dibatalkan karena digabung" in shop.notices.history[-1].more


def test_not_ordering_after_all_takes_the_form_and_nothing_else(shop: Shop) -> None:
    wizard = chairs_then_tables(shop)
    shop.press(wizard.route.review.drop)
    (asked,) = shop.notices.open_questions
    shop.notices.answer(asked.number, False)
    assert wizard.isVisible()
    shop.press(wizard.route.review.drop)
    with shop.qtbot.waitSignal(shop.page.go, timeout=10_000):
        shop.notices.answer(shop.notices.open_questions[-1].number, True)
    shop.settle()
    assert shop.page.wizard is None
    assert shop.office.services.drafts().newest("ratna") is None
    assert [row.status for row in shop.office.program.orders().list(OrderFilter())] == ["submitted"]


def test_a_declared_series_is_judged_by_its_year(shop: Shop) -> None:
    wizard = chairs_then_tables(shop)
    shop.press(wizard.back_button)
    shop.press(wizard.back_button)
    row = wizard.package.series
    shop.press(row.new)
    shop.qtbot.keyClicks(row.name, "Mebel bertahap")
    shop.type(row.value, "1.50")
    shop.press(row.save)
    assert wizard.state.form.series == ""
    shop.type(row.value, "190 jt")
    shop.press(row.save)
    assert row.rows.field("reason").accessibleDescription().startswith("Alasan berulang belum ditulis.")
    shop.qtbot.keyClicks(row.reason, "Ruang selesai satu per satu")
    shop.press(row.save)
    (made,) = shop.office.program.series().list()
    assert (made[0].name, made[0].yearly_value) == ("Mebel bertahap", 190_000_000)
    assert wizard.state.form.series == made[0].series_id
    assert row.box.currentText() == "Mebel bertahap · Rp190.000.000 setahun"
    assert not row.card.isVisible()


def test_a_series_of_another_package_is_let_go(shop: Shop) -> None:
    wizard = shop.begin(("tisera:map", 5))
    shop.fill_package(wizard)
    row = wizard.package.series
    shop.press(row.new)
    shop.qtbot.keyClicks(row.name, "Map bulanan")
    shop.type(row.value, "12 jt")
    shop.qtbot.keyClicks(row.reason, "Setiap bulan")
    shop.press(row.save)
    assert wizard.state.form.series
    wizard.package.table.selectRow(1)
    shop.settle()
    assert wizard.state.form.series == ""
    assert row.box.count() == 1


def test_the_keyboard_reaches_every_way_on(shop: Shop) -> None:
    review = chairs_then_tables(shop).route.review
    policies = [b.focusPolicy() for b in (review.see, review.merge, review.why, review.drop)]
    assert set(policies) == {Qt.FocusPolicy.StrongFocus}
