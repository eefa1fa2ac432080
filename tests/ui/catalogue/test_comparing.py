"""Offers side by side by keys and clicks: ticked, kept beside the goods, carried into the order, held to a standard."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from blangkon_desktop.domain.catalogue import Channel
from blangkon_desktop.ui.catalogue.compare_lines import lines_of
from blangkon_desktop.ui.catalogue.side_by_side import SideBySide
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.theme import Theme
from blangkon_desktop.usecases.order_form import forms_of
from tests.offices import ReadyOffice
from tests.ui.catalogue.shop import Shop, goods, open_shop


@pytest.fixture
def stalls(qtbot: QtBot, office: ReadyOffice, tasks: TaskRunner, notices: Notices, theme: Theme) -> Shop:
    """A shop in which three sellers offer the same stapler on three channels."""
    office.program.catalogue().imports.load(
        (
            goods("T1", "Stapler HD 10", 20_000, vendor="V-1", vendor_name="CV Satu"),
            goods("T2", "Stapler HD 10", 21_000, vendor="V-2", vendor_name="CV Dua", channel=Channel.TISERA),
            goods("T3", "Stapler HD 10 isi 2", 30_000, vendor="V-3", vendor_name="CV Tiga",
                  channel=Channel.GRATIS_ONGKIR, region="33.74"),
        )
    )  # fmt: skip
    return open_shop(qtbot, office, tasks, notices)


def opened(shop: Shop) -> SideBySide:
    shop.type("stapler hd 10")
    shop.press(shop.page.parts.bar.box, Qt.Key.Key_Return)
    offers = shop.page.parts.detail.offers
    shop.qtbot.mouseClick(offers.beside_button, Qt.MouseButton.LeftButton)
    shop.settle()
    assert offers.comparing.dialog is not None
    return offers.comparing.dialog


def line(dialog: SideBySide, title: str) -> tuple[str, ...]:
    return next(each.values for each in lines_of(dialog.sheet, str) if each.title == title)


def test_what_is_not_known_is_said_and_pack_sizes_are_compared(stalls: Shop) -> None:
    dialog = opened(stalls)
    assert line(dialog, "Ongkos kirim") == ("tidak diketahui",) * 3
    assert set(line(dialog, "Jarak")) == {"kabupaten sendiri", "± 75 km"}
    assert "Rp15.000 / buah" in line(dialog, "Harga per isi")
    assert any("3 penawaran dari 3 penyedia" in part.text() for part in dialog.findChildren(QLabel))


def test_one_key_puts_the_ticked_offers_into_the_order(stalls: Shop) -> None:
    dialog = opened(stalls)
    reference, offers = dialog.sheet.reference, dialog.sheet.offers
    dialog.table.setCurrentCell(0, 1)
    stalls.qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    kept = dialog.ticked
    assert kept == (offers[2].product.id,)
    dialog.activateWindow()
    stalls.qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    stalls.settle()
    assert tuple(offer.product for offer in stalls.page.basket.beside(reference.id)) == kept
    assert stalls.page.basket.quantity(reference.id) == 1
    form = forms_of(stalls.page.basket_groups(), lambda: "key").form
    assert [(offer.beside, offer.product) for offer in form.offers] == [(reference.id, kept[0])]
    again = open_shop(stalls.qtbot, stalls.office, stalls.tasks, stalls.notices)
    assert tuple(offer.product for offer in again.page.basket.beside(reference.id)) == kept


def test_a_standard_price_is_shown_marked_and_chosen_by_hand(stalls: Shop, tmp_path: Path) -> None:
    path = tmp_path / "SSH Batang.csv"
    path.write_text(
        "Kode;Uraian;Satuan;Harga Satuan;Tahun\n"
        "A.1;Stapler HD 10;buah;20.500;2026\nA.2;Stapler besar;buah;99.000;2026\n",
        encoding="utf-8",
    )
    stalls.page.standards.bring(path)
    stalls.settle()
    dialog = opened(stalls)
    marks = next(each for each in lines_of(dialog.sheet, str) if each.title == "SSH 2026")
    assert [at for at, price in enumerate(dialog.sheet.offers) if price.product.price_with_tax > 20_500] == list(
        marks.above
    )
    assert any("SSH Batang (2026): Rp20.500" in part.text() for part in dialog.findChildren(QLabel))
    stalls.qtbot.mouseClick(dialog.match_button, Qt.MouseButton.LeftButton)
    stalls.settle()
    choice = stalls.page.parts.detail.offers.comparing.choice
    assert choice is not None
    choice.search.setText("besar")
    choice.look()
    stalls.settle()
    stalls.qtbot.mouseClick(choice.take_button, Qt.MouseButton.LeftButton)
    stalls.settle()
    ceiling = dialog.sheet.ceiling
    assert ceiling is not None
    assert (ceiling.standard.code, ceiling.said) == ("A.2", True)
    assert any("dipilih sendiri" in part.text() for part in dialog.findChildren(QLabel))
