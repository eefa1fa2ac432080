"""Which standard price (SSH) belongs to a product: somebody looks it up in the lists, says that none fits, or brings a
list in."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.ui.catalogue.product_cells import one_line
from blangkon_desktop.ui.catalogue.words import unit_text
from blangkon_desktop.ui.style import SPACE, scaled
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.widgets.buttons import plain_button, primary_button, quiet_button
from blangkon_desktop.ui.widgets.labels import label
from blangkon_desktop.ui.widgets.search import SearchBox
from blangkon_desktop.usecases.catalogue_views import ProductView
from blangkon_desktop.usecases.standard_ports import Ceiling
from blangkon_desktop.usecases.standard_prices import StandardPrices

_WIDTH, _HEIGHT, _MOST, _PAUSE_MS = 640, 460, 40, 120
_CODE = Qt.ItemDataRole.UserRole


class StandardChoice(QDialog):
    """`chosen` follows each change of what belongs to the product."""

    chosen = Signal()

    def __init__(
        self, product: ProductView, standards: Callable[[], StandardPrices], tasks: TaskRunner, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Standar harga (SSH)"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._product, self._standards, self._tasks = product, standards, tasks
        self.search = SearchBox(self.tr("Cari di daftar standar harga"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Standar harga"))
        self.list.itemActivated.connect(lambda _item: self.take())
        self.note = label("", "quiet", wrap=True)
        self.take_button = primary_button(self.tr("Pakai sebagai batas"), self.take)
        self.none_button = plain_button(self.tr("Tidak ada yang cocok"), lambda: self._say(""))
        self.again_button = quiet_button(self.tr("Cocokkan menurut nama"), lambda: self._say(None))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.look)
        self.search.typed.connect(lambda _text: self._pause.start())
        self.search.moved.connect(lambda step: self.list.setFocus() if step > 0 else None)
        self._lay_out()
        self.resize(scaled(_WIDTH), scaled(_HEIGHT))
        self.search.setText(" ".join(one_line(product.name).split()[:2]))
        self.look()

    def look(self) -> None:
        """Look for what is typed."""
        self._pause.stop()
        text, standards = self.search.text(), self._standards
        self._tasks.run(
            lambda _: (bool(standards().lists()), standards().search(text, _MOST)),
            done=self._show,
            lane="read",
            key="standard-search",
        )

    def take(self) -> None:
        """The chosen standard belongs to the product."""
        item = self.list.currentItem()
        if item is not None:
            self._say(str(item.data(_CODE)))

    def _say(self, code: str | None) -> None:
        standards, product_id = self._standards, self._product.id
        self._tasks.run(lambda _: standards().link(product_id, code), done=self._said, key="standard-link")

    def _said(self, _: None) -> None:
        self.chosen.emit()
        self.accept()

    def _show(self, found: tuple[bool, list[Ceiling]]) -> None:
        any_list, ceilings = found
        self.list.clear()
        for one in ceilings:
            row = one.standard
            price = " ".join(filter(None, (format_rupiah(row.price), unit_text(row.unit))))
            words = (f"{row.name} {row.specification}".strip(), price, f"{one.source} {one.year}")
            item = QListWidgetItem(" · ".join(one_line(word) for word in words))
            item.setData(_CODE, row.code)
            self.list.addItem(item)
        if ceilings:
            self.list.setCurrentRow(0)
        self.take_button.setEnabled(bool(ceilings))
        if not any_list:
            self.note.setText(
                self.tr("Belum ada daftar. Admin kantor mengimpornya di katalog: «Impor standar harga…».")
            )
        else:
            self.note.setText("" if ceilings else self.tr("Tidak ada yang memuat semua kata itu."))
        self.note.setVisible(bool(self.note.text()))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(SPACE.m)
        column.addWidget(label(one_line(self._product.name), "strong", wrap=True))
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addWidget(self.note)
        buttons = QHBoxLayout()
        buttons.addWidget(self.again_button)
        buttons.addWidget(self.none_button)
        buttons.addStretch(1)
        buttons.addWidget(self.take_button)
        column.addLayout(buttons)
