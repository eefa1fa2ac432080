"""The orders of a result list in words, and why each is as it is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from blangkon_desktop.ui.style import SIZE, SPACE, scaled
from blangkon_desktop.ui.widgets.labels import label
from blangkon_desktop.usecases.catalogue_views import SortOrder


def sort_titles() -> dict[SortOrder, str]:
    """The orders as the combo box lists them: first the one that gives every seller the same chance."""
    translate = QCoreApplication.translate
    return {
        SortOrder.FAIR: translate("Catalogue", "Paling sesuai, bergilir"),
        SortOrder.RELEVANCE: translate("Catalogue", "Paling sesuai, termurah"),
        SortOrder.PRICE: translate("Catalogue", "Harga terendah"),
        SortOrder.PRICE_DESC: translate("Catalogue", "Harga tertinggi"),
        SortOrder.NEWEST: translate("Catalogue", "Terbaru"),
        SortOrder.NEAR: translate("Catalogue", "Terdekat"),
    }


def sort_reason(order: SortOrder) -> str:
    """Why the list is in this order."""
    translate = QCoreApplication.translate
    return {
        SortOrder.RELEVANCE: translate(
            "Catalogue",
            "Nama yang memuat kata-kata Anda secara utuh dan diawali kata pertama berada di atas; di antara yang "
            "sama sesuai, yang lebih murah dahulu. Tidak ada penyedia yang didahulukan.",
        ),
        SortOrder.PRICE: translate(
            "Catalogue", "Harga dengan pajak per satuan, dari yang terendah. Tidak ada penyedia yang didahulukan."
        ),
        SortOrder.PRICE_DESC: translate(
            "Catalogue", "Harga dengan pajak per satuan, dari yang tertinggi. Tidak ada penyedia yang didahulukan."
        ),
        SortOrder.NEWEST: translate(
            "Catalogue",
            "Barang yang datanya paling baru diperbarui berada di atas. Harga lama perlu ditanyakan dahulu.",
        ),
        SortOrder.FAIR: translate(
            "Catalogue",
            "Yang paling sesuai di atas; di antara yang sama sesuai, penyedia bergiliran setiap hari, masing-masing "
            "satu barang dahulu, supaya semua mendapat kesempatan. Hari ini urutannya sama di semua laptop.",
        ),
        SortOrder.NEAR: translate(
            "Catalogue",
            "Penyedia di kabupaten kantor ini dahulu, lalu kabupaten tetangga, lalu yang lain; di dalamnya penyedia "
            "bergiliran setiap hari.",
        ),
    }[order]


class WhyPopover(QFrame):
    """A small sheet that explains the order; any click or Esc closes it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("card", "plain")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.l, SPACE.m, SPACE.l, SPACE.l)
        column.setSpacing(SPACE.s)
        self._title = label("", "strong")
        self._text = label("", "body", wrap=True)
        column.addWidget(self._title)
        column.addWidget(self._text)

    def explain(self, order: SortOrder, corner: QPoint) -> None:
        """Show the reason with its upper right corner at `corner` (global)."""
        self._title.setText(sort_titles()[order])
        self._text.setText(sort_reason(order))
        self.setAccessibleName(sort_reason(order))
        self.setFixedWidth(scaled(SIZE.detail))
        self.adjustSize()
        self.move(corner.x() - self.width(), corner.y() + SPACE.xs)
        self.show()
