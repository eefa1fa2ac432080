"""The filters of the catalogue: channel, price, region, category, marks, and the order of the list."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QCompleter, QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from blangkon_desktop.ui.catalogue.channel_boxes import ChannelBoxes
from blangkon_desktop.ui.catalogue.facet_choices import category_choices, region_choices, vendor_choices
from blangkon_desktop.ui.catalogue.facet_list import Choice, FacetList
from blangkon_desktop.ui.catalogue.price_field import PriceField
from blangkon_desktop.ui.catalogue.services import CatalogueServices
from blangkon_desktop.ui.catalogue.sorting import sort_titles
from blangkon_desktop.ui.catalogue.words import count_text, goods_text
from blangkon_desktop.ui.style import SPACE, scaled
from blangkon_desktop.ui.widgets.buttons import quiet_button
from blangkon_desktop.ui.widgets.labels import label
from blangkon_desktop.ui.widgets.scroll import ScrollColumn
from blangkon_desktop.usecases.catalogue_views import Facets, SearchQuery, SortOrder, fresh_since

_WIDTH = 240
_SHORTEST = 8
_NAME = 22
HOME = "33.25"
"""Places of this district come first among the choices of a region."""


class FilterPanel(ScrollColumn):
    """`changed` follows each change that changes the question."""

    changed = Signal()

    def __init__(self, services: CatalogueServices) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("Saring"))
        self._services = services
        self.body.setSpacing(SPACE.m)
        self.sort = QComboBox()
        self.sort.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.sort.setMinimumContentsLength(_SHORTEST)
        self.channels = ChannelBoxes()
        self.low = PriceField(self.tr("Harga dari"), self.tr("dari"))
        self.high = PriceField(self.tr("Harga sampai"), self.tr("sampai"))
        self.price_note = label("", "error", wrap=True)
        self.price_note.hide()
        self.region = _field(self.tr("Wilayah"), self.tr("kecamatan atau kode"), services.region_names.values())
        self.category = _field(self.tr("Kategori"), self.tr("semua kategori"), ())
        self.umkk = QCheckBox(self.tr("Usaha kecil (UMKK)"))
        self.pdn = QCheckBox(self.tr("Dalam negeri (PDN)"))
        self.unsold = QCheckBox(self.tr("Belum laku"))
        self.unsold.setToolTip(self.tr("Barang yang belum pernah terjual; beri kesempatan penyedia baru"))
        self.pkp = QCheckBox(self.tr("Penyedia PKP"))
        self.in_stock = QCheckBox(self.tr("Ada persediaan"))
        self.fresh = QCheckBox(self.tr("Harga ≤ 90 hari"))
        self.fresh.setToolTip(self.tr("Hanya harga yang diperbarui dalam 90 hari terakhir"))
        self.tkdn_25 = QCheckBox(self.tr("TKDN ≥ 25 %"))
        self.tkdn_25.setToolTip(self.tr("TKDN paling sedikit 25 % didahulukan (Perpres 16/2018 Pasal 66)"))
        self.tkdn_40 = QCheckBox(self.tr("TKDN ≥ 40 %"))
        self.withdrawn = QCheckBox(self.tr("Turun tayang"))
        self.withdrawn.setToolTip(self.tr("Hanya barang yang tidak ditawarkan lagi"))
        self.favourites = QCheckBox(self.tr("Favorit saya"))
        self._favourite_ids: tuple[str, ...] = ()
        self.marks = {
            "umkk": self.umkk,
            "pdn": self.pdn,
            "tkdn_25": self.tkdn_25,
            "tkdn_40": self.tkdn_40,
            "never_bought": self.unsold,
            "pkp": self.pkp,
            "in_stock": self.in_stock,
            "fresh": self.fresh,
            "withdrawn": self.withdrawn,
        }
        self.categories = FacetList(self.tr("Kategori terbanyak"))
        self.regions = FacetList(self.tr("Wilayah terdekat"))
        self.vendors = FacetList(self.tr("Penyedia terbanyak"))
        self._vendor: Choice | None = None
        self.vendor_button = quiet_button("", self._any_vendor, icon="x")
        self.clear_button = quiet_button(self.tr("Hapus saringan"), self.reset, icon="x")
        self._lay_out()
        self._connect()
        self._fit()

    def apply_to(self, query: SearchQuery) -> SearchQuery:
        """The query with these filters and this order."""
        low, high = self.low.amount, self.high.amount
        if low is not None and high is not None and low > high:
            low = high = None
        marks: dict[str, Any] = {name: box.isChecked() for name, box in self.marks.items()}
        return replace(
            query,
            channels=self.channels.chosen,
            category=self.category.text().strip(),
            min_price=low,
            max_price=high,
            region=self._services.region_code(self.region.text()),
            since=fresh_since(self._services.clock.now().date()),
            vendor_id=self._vendor.value if self._vendor else "",
            sort=self.order,
            only=self._favourite_ids if self.favourites.isChecked() else None,
            **marks,
        )

    @property
    def order(self) -> SortOrder:
        """The chosen order."""
        return SortOrder(self.sort.currentData())

    def show_categories(self, names: Iterable[str]) -> None:
        """Offer these categories while one is typed."""
        _complete(self.category, names)

    def show_counts(self, facets: Facets) -> None:
        """Show how many goods each choice has for the present search."""
        self.channels.show_counts(facets.channels)
        for name, box in self.marks.items():
            title = self._titles[name]
            count = facets.marks.get(name, 0)
            box.setText(f"{title} · {count_text(count)}")
            box.setAccessibleName(f"{title}, {goods_text(count)}")
        self.categories.show_choices(category_choices(facets.categories, self.category.text().strip()))
        self.regions.show_choices(
            [] if self.region.text().strip() else region_choices(facets.regions, self._services, HOME)
        )
        self.vendors.show_choices([] if self._vendor else vendor_choices(facets))

    def set_favourites(self, product_ids: Iterable[str]) -> None:
        """Which products the filter of favourites keeps."""
        self._favourite_ids = tuple(product_ids)
        if self.favourites.isChecked():
            self._tell()

    def show_shelf(self) -> None:
        """The shelf of what was never bought, nearest sellers first."""
        self.blockSignals(True)
        self.unsold.setChecked(True)
        self.sort.setCurrentIndex(self.sort.findData(SortOrder.NEAR.value))
        self.blockSignals(False)
        self._tell()

    def reset(self) -> None:
        """Take all filters away; the order stays."""
        self.blockSignals(True)
        self.channels.reset()
        for field in (self.low, self.high):
            field.reset()
        for line in (self.region, self.category):
            line.clear()
        for box in (*self.marks.values(), self.favourites):
            box.setChecked(False)
        self._vendor = None
        self.vendor_button.hide()
        self.blockSignals(False)
        self._tell()

    def _tell(self) -> None:
        low, high = self.low, self.high
        note = ""
        if not low.readable or not high.readable:
            note = self.tr("Tulis rupiah bulat, misalnya 50.000.")
        elif low.amount is not None and high.amount is not None and low.amount > high.amount:
            note = self.tr("Batas bawah melebihi batas atas; harga tidak disaring.")
        self.price_note.setText(note)
        self.price_note.setVisible(bool(note))
        self.clear_button.setVisible(self._narrows)
        self.changed.emit()

    @property
    def _narrows(self) -> bool:
        """Whether any filter leaves something out."""
        wanted = self.apply_to(SearchQuery())
        return replace(wanted, since="") != SearchQuery(sort=self.order)

    def _connect(self) -> None:
        for order, title in sort_titles().items():
            self.sort.addItem(title, order.value)
        self.sort.setAccessibleName(self.tr("Urutan"))
        self.sort.view().setAccessibleName(self.tr("Urutan"))
        self.sort.currentIndexChanged.connect(self._tell)
        self.channels.changed.connect(self._tell)
        for field in (self.low, self.high):
            field.changed.connect(self._tell)
        for line in (self.region, self.category):
            line.textChanged.connect(self._tell)
        self._titles = {name: box.text() for name, box in self.marks.items()}
        for box in (*self.marks.values(), self.favourites):
            box.setAccessibleName(box.text())
            box.toggled.connect(self._tell)
        self.categories.chosen.connect(lambda choice: self.category.setText(choice.value))
        self.regions.chosen.connect(lambda choice: self.region.setText(choice.title))
        self.vendors.chosen.connect(self._choose_vendor)

    def _lay_out(self) -> None:
        prices = QHBoxLayout()
        prices.setSpacing(SPACE.s)
        prices.addWidget(self.low)
        prices.addWidget(self.high)
        marks = QVBoxLayout()
        marks.setSpacing(0)
        for box in (self.favourites, *self.marks.values()):
            marks.addWidget(box)
        region, category, vendor = (
            _stacked(self.region, self.regions),
            _stacked(self.category, self.categories),
            (_stacked(self.vendor_button, self.vendors)),
        )
        self.vendor_button.hide()
        parts: tuple[tuple[str, QWidget | QVBoxLayout | QHBoxLayout], ...] = (
            (self.tr("Urutan"), self.sort),
            (self.tr("Kanal"), self.channels),
            (self.tr("Harga dengan pajak"), prices),
            (self.tr("Tanda"), marks),
            (self.tr("Kategori"), category),
            (self.tr("Wilayah"), region),
            (self.tr("Penyedia"), vendor),
        )
        for caption, part in parts:
            column = QVBoxLayout()
            column.setSpacing(SPACE.xs if part is not marks and part is not self.channels else 0)
            column.addWidget(label(caption, "field"))
            if isinstance(part, QWidget):
                column.addWidget(part)
            else:
                column.addLayout(part)
            if part is prices:
                column.addWidget(self.price_note)
            self.body.addLayout(column)
        self.clear_button.hide()
        self.body.addWidget(self.clear_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)

    def _choose_vendor(self, choice: Choice) -> None:
        self._vendor = choice
        self.vendor_button.setText(choice.title[:_NAME])
        self.vendor_button.setAccessibleName(self.tr("Semua penyedia, bukan hanya {name}").format(name=choice.title))
        self.vendor_button.show()
        self._tell()

    def _any_vendor(self) -> None:
        self._vendor = None
        self.vendor_button.hide()
        self._tell()

    def _fit(self) -> None:
        self.setFixedWidth(scaled(_WIDTH))


def _stacked(*parts: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(SPACE.xs)
    for part in parts:
        column.addWidget(part)
    return column


def _field(name: str, hint: str, offers: Iterable[str]) -> QLineEdit:
    line = QLineEdit()
    line.setAccessibleName(name)
    line.setPlaceholderText(hint)
    line.setClearButtonEnabled(True)
    line.setMaxLength(80)
    _complete(line, offers)
    return line


def _complete(line: QLineEdit, offers: Iterable[str]) -> None:
    completer = QCompleter(line)
    completer.setModel(QStringListModel(sorted(offers), completer))
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    popup = QListView()
    popup.setAccessibleName(line.accessibleName())
    completer.setPopup(popup)
    line.setCompleter(completer)
