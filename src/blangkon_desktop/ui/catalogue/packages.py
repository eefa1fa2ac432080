"""Packages of goods: keep the basket under a name, put a kept one into the basket, take one away."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from blangkon_desktop.ui.catalogue.basket import Basket
from blangkon_desktop.ui.catalogue.services import CatalogueServices
from blangkon_desktop.ui.catalogue.words import goods_text
from blangkon_desktop.ui.style import SPACE, scaled
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.widgets.buttons import danger_button, plain_button, primary_button
from blangkon_desktop.ui.widgets.labels import label
from blangkon_desktop.usecases.catalogue_picks import LONGEST_NAME, Package
from blangkon_desktop.usecases.keep_basket import KeptBasket

_WIDTH, _HEIGHT = 460, 420
_NAME = Qt.ItemDataRole.UserRole


class PackagesDialog(QDialog):
    """All work runs in the background; the list follows each change."""

    def __init__(
        self, user: str, services: CatalogueServices, tasks: TaskRunner, basket: Basket, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Paket barang"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._user, self._services, self._tasks, self._basket = user, services, tasks, basket
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Paket tersimpan"))
        self.list.itemActivated.connect(lambda _item: self.take())
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Nama paket"))
        self.name.setPlaceholderText(self.tr("misalnya paket rapat 30 orang"))
        self.name.setMaxLength(LONGEST_NAME)
        self.save_button = plain_button(self.tr("Simpan isi keranjang"), self.save)
        self.take_button = primary_button(self.tr("Masukkan ke keranjang"), self.take)
        self.forget_button = danger_button(self.tr("Hapus paket"), self.forget)
        self._lay_out()
        self.resize(scaled(_WIDTH), scaled(_HEIGHT))
        self.refresh()

    def refresh(self) -> None:
        """Read the packages anew."""
        services, user = self._services, self._user
        self._tasks.run(lambda _: services.picks().packages(user), done=self._show, lane="read", key="packages")

    def save(self) -> None:
        """Keep the basket under the name that was typed."""
        services, user, name, items = self._services, self._user, self.name.text(), self._basket.items
        self._tasks.run(lambda _: services.picks().save_package(user, name, items), done=self._saved)

    def take(self) -> None:
        """Put the chosen package into the basket."""
        name, services, user = self._chosen, self._services, self._user
        if name:
            self._tasks.run(lambda _: services.picks().open_package(user, name), done=self._taken, lane="read")

    def forget(self) -> None:
        """Take the chosen package away."""
        name, services, user = self._chosen, self._services, self._user
        if name:
            self._tasks.run(lambda _: services.picks().forget_package(user, name), done=self._saved)

    @property
    def _chosen(self) -> str:
        chosen = self.list.selectedItems()
        return str(chosen[0].data(_NAME)) if chosen else ""

    def _saved(self, _: None) -> None:
        self.name.clear()
        self.refresh()

    def _taken(self, kept: KeptBasket) -> None:
        self._basket.add_kept(kept)
        self.accept()

    def _show(self, packages: tuple[Package, ...]) -> None:
        self.list.clear()
        for package in packages:
            item = QListWidgetItem(f"{package.name} · {goods_text(package.goods)}")
            item.setData(_NAME, package.name)
            self.list.addItem(item)
        if packages:
            self.list.setCurrentRow(0)
        for button in (self.take_button, self.forget_button):
            button.setEnabled(bool(packages))
        self.save_button.setEnabled(bool(self._basket.items))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(SPACE.m)
        column.addWidget(label(self.tr("Barang yang sering dibeli bersama; harganya selalu harga hari ini."), "quiet"))
        column.addWidget(self.list, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.forget_button)
        buttons.addStretch(1)
        buttons.addWidget(self.take_button)
        column.addLayout(buttons)
        saving = QHBoxLayout()
        saving.addWidget(self.name, 1)
        saving.addWidget(self.save_button)
        column.addLayout(saving)
