"""The wizard begins with orders: a returned draft is changed, several are merged; a crash loses nothing."""

from __future__ import annotations

import pytest

from blangkon_desktop.domain.order import Order, OrderStatus
from blangkon_desktop.ui.order_wizard.beginning import wanted_of
from blangkon_desktop.ui.order_wizard.wizard import OrderWizard
from blangkon_desktop.usecases.ports import OrderFilter
from tests.ui.order_wizard.shop import KARYA, MAJU, Shop, offer


@pytest.mark.parametrize(
    ("argument", "wanted"),
    [
        ("", ("", ())),
        ("change:o-1", ("change", ("o-1",))),
        ("merge:o-1, o-2,", ("merge", ("o-1", "o-2"))),
        ("change:", ("", ())),
        ("orders:o-1", ("", ())),
        ("o-1", ("", ())),
    ],
)
def test_what_the_page_is_entered_for(argument: str, wanted: tuple[str, tuple[str, ...]]) -> None:
    assert wanted_of(argument) == wanted


def enter(shop: Shop, argument: str) -> OrderWizard:
    """Enter the page for an order and wait."""
    shop.page.enter(argument)
    shop.settle()
    assert shop.page.wizard is not None
    return shop.page.wizard


def returned(shop: Shop) -> Order:
    """An order of paper that came back with a note and a comment."""
    order = shop.submitted("mbizmarket:kertas", 40, "Kertas ujian")
    approving, who = shop.office.program.approving(), shop.office.person("budi")
    return approving.send_back(who, order.order_id, "Terlalu banyak", comments={1: "Cukup 30 rim"})


def test_a_returned_order_opens_with_its_notes_and_is_sent_again(shop: Shop) -> None:
    order = returned(shop)
    wizard = enter(shop, f"change:{order.order_id}")
    assert shop.page.title == "Ubah pesanan"
    assert wizard.package.purpose.text() == "Kertas ujian"
    shop.press(wizard.next_button)
    assert wizard.goods.returned_text.text() == "▲ Dikembalikan dengan catatan: Terlalu banyak"
    labels = [x.text() for x in wizard.goods.findChildren(type(wizard.rail.vendor))]
    assert "▲ Catatan Pejabat Pembuat Komitmen: Cukup 30 rim" in labels
    wizard.goods.spins["mbizmarket:kertas"].setValue(30)
    shop.settle()
    for _ in range(4):
        shop.press(wizard.next_button)
    with shop.qtbot.waitSignal(shop.page.go, timeout=10_000) as went:
        shop.press(wizard.send_button)
    assert went.args == ["orders", order.order_id]
    (row,) = shop.office.program.orders().list(OrderFilter())
    changed, _ = shop.office.program.orders().show(row.order_id)
    assert (changed.order_id, changed.number, changed.status) == (order.order_id, order.number, OrderStatus.SUBMITTED)
    assert changed.content.lines[0].quantity == 30
    assert shop.office.services.drafts().newest("ratna") is None


def test_a_half_made_change_goes_on_where_it_was(shop: Shop) -> None:
    order = returned(shop)
    wizard = enter(shop, f"change:{order.order_id}")
    shop.press(wizard.next_button)
    wizard.goods.spins["mbizmarket:kertas"].setValue(31)
    shop.settle()
    shop.press(wizard.next_button)  # the page is kept at once, as a power cut would find it
    shop.open()
    again = enter(shop, f"change:{order.order_id}")
    assert again.state.form.lines[0].quantity == 31
    assert again.currentPage() is again.route


def test_a_change_that_somebody_overtook_begins_with_what_is_now(shop: Shop) -> None:
    order = returned(shop)
    wizard = enter(shop, f"change:{order.order_id}")
    wizard.state.change(purpose="Kertas lain")
    wizard.state.save_draft()
    shop.settle()
    program, who = shop.office.program, shop.office.person("ratna")
    program.approving().submit(who, order.order_id, "sudah dibahas")
    program.approving().send_back(shop.office.person("budi"), order.order_id, "Sekali lagi")
    shop.open()
    again = enter(shop, f"change:{order.order_id}")
    assert again.state.form.purpose == "Kertas ujian"
    assert again.state.form.note == "Sekali lagi"
    assert "sudah berubah" in shop.notices.history[-1].text


def test_what_was_being_filled_in_is_kept_when_another_order_is_changed(shop: Shop) -> None:
    order = returned(shop)
    first = shop.begin(("tisera:map", 5))
    shop.fill_package(first)
    enter(shop, f"change:{order.order_id}")
    with shop.office.program.office().read() as reader:
        kept = reader.drafts("ratna", "order-wizard")
    assert any("Map snelhechter" in draft.body and "ATK rapat" in draft.body for draft in kept)


def test_an_order_that_is_with_the_ppk_is_not_opened(shop: Shop) -> None:
    order = shop.submitted("mbizmarket:kertas", 2, "Kertas")
    with shop.qtbot.waitSignal(shop.page.go, timeout=10_000) as went:
        shop.page.enter(f"change:{order.order_id}")
    assert went.args == ["orders", ""]
    assert "belum dapat mengubah pesanan" in shop.notices.history[-1].text


def test_two_orders_become_one_and_are_cancelled_with_it(shop: Shop) -> None:
    shop.load(
        offer(MAJU, "kursi", "Kursi rapat", 490_000),
        offer(MAJU, "meja", "Meja rapat", 1_150_000),
        offer(KARYA, "kursi", "Kursi rapat", 480_000),
        offer(KARYA, "meja", "Meja rapat", 1_200_000),
    )
    olds = [shop.submitted("mbizmarket:kursi", 60, "Kursi"), shop.submitted("mbizmarket:meja", 20, "Meja")]
    wizard = enter(shop, f"merge:{olds[0].order_id},{olds[1].order_id}")
    shop.press(wizard.next_button)
    assert "2 dari 2 barang ditawarkan PT Karya Utama" in wizard.goods.moved.text.text()
    assert olds[1].number in wizard.goods.moved.text.text()
    shop.press(wizard.next_button)
    assert wizard.route.scale.value == 52_800_000
    again = shop.open()
    wizard = enter(shop, f"merge:{olds[0].order_id},{olds[1].order_id}")
    assert wizard.currentPage() is wizard.route
    assert again.wizard is wizard
    shop.press(wizard.back_button)
    shop.press(wizard.back_button)
    shop.to_summary(wizard)
    shop.press(wizard.save_button)
    rows = {row.number: row.status for row in shop.office.program.orders().list(OrderFilter())}
    assert sorted(rows.values()) == ["cancelled", "cancelled", "draft"]
    assert {rows[old.number] for old in olds} == {"cancelled"}


def test_the_offer_to_go_on_says_what_it_was(shop: Shop) -> None:
    order = returned(shop)
    enter(shop, f"change:{order.order_id}").state.save_draft()
    shop.settle()
    again = shop.open()
    again.enter()
    shop.settle()
    assert again.offer.what.text().startswith("Perubahan pesanan · CV Maju Sejahtera")
    shop.press(again.offer.resume)
    assert again.wizard is not None
    assert again.wizard.state.form.changing == order.order_id


def test_goods_put_into_the_basket_meanwhile_can_be_added(shop: Shop) -> None:
    wizard = shop.begin(("mbizmarket:kertas", 5))
    shop.fill_package(wizard)
    shop.page.enter()
    shop.settle()
    assert shop.page.wizard is wizard  # nothing new: the wizard goes on
    shop.basket += [shop.office.item("mbizmarket:pulpen", 2), shop.office.item("tisera:map", 3)]
    shop.page.enter()
    shop.settle()
    assert shop.page.offer.more.text() == "Di keranjang ada 1 barang lagi dari penyedia ini."
    shop.press(shop.page.offer.add)
    assert shop.page.wizard is not None
    form = shop.page.wizard.state.form
    assert [(x.product_id, x.quantity) for x in form.lines] == [("mbizmarket:kertas", 5), ("mbizmarket:pulpen", 2)]
    assert form.purpose == "ATK rapat"
