"""Rows of two lines: what stands beside a chip never stands on it."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QStandardItem, QStandardItemModel
from pytestqt.qtbot import QtBot

from blangkon_desktop.ui.widgets.two_line import CELL, Cell, Mark, TwoLineTable, cell_height


def _picture(qtbot: QtBot, cell: Cell) -> QImage:
    table = TwoLineTable("Berkas")
    qtbot.addWidget(table)
    model = QStandardItemModel(1, 1)
    item = QStandardItem()
    item.setData(cell, CELL)
    model.setItem(0, 0, item)
    table.setModel(model)
    table.horizontalHeader().hide()
    table.set_widths(0, {})
    table.resize(320, 120)
    table.show()
    qtbot.waitExposed(table)
    return table.viewport().grab().toImage()


def test_a_note_begins_after_the_chips(qtbot: QtBot) -> None:
    mark: tuple[Mark, ...] = (("attention", "RANCANGAN"),)
    bare = _picture(qtbot, Cell("Nota pencairan dana", marks=mark))
    noted = _picture(qtbot, Cell("Nota pencairan dana", "Menunggu barang diterima", marks=mark))
    chip = QRect(0, cell_height() // 2, 80, cell_height() // 2)
    assert noted.copy(chip) == bare.copy(chip)
    assert noted != bare
