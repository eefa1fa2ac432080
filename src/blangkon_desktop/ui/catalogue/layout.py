"""How the catalogue page is laid out: bar above, filters left, results in the middle, one panel at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from blangkon_desktop.ui.catalogue.basket import Basket
from blangkon_desktop.ui.catalogue.basket_panel import BasketPanel
from blangkon_desktop.ui.catalogue.detail_panel import DetailPanel
from blangkon_desktop.ui.catalogue.filter_panel import FilterPanel
from blangkon_desktop.ui.catalogue.handing_on import CatalogueSharing
from blangkon_desktop.ui.catalogue.importing import CatalogueImporter
from blangkon_desktop.ui.catalogue.result_model import ResultModel
from blangkon_desktop.ui.catalogue.result_table import ResultTable
from blangkon_desktop.ui.catalogue.search_bar import SearchBar
from blangkon_desktop.ui.catalogue.services import CatalogueServices
from blangkon_desktop.ui.catalogue.side_panel import SidePanel
from blangkon_desktop.ui.catalogue.standard_import import StandardImporter
from blangkon_desktop.ui.style import SPACE, scaled
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.widgets.buttons import plain_button, quiet_button
from blangkon_desktop.ui.widgets.empty import EmptyState
from blangkon_desktop.ui.widgets.labels import label

_WIDE = 1080
"""Below this width (logical pixels) the filters make room for an open panel."""


class CatalogueLayout(QWidget):
    """The parts of the page and which of them are shown."""

    def __init__(
        self, model: ResultModel, basket: Basket, services: CatalogueServices, tasks: TaskRunner, may_order: bool
    ) -> None:
        super().__init__()
        self.bar = SearchBar()
        self.filters = FilterPanel(services)
        self.table = ResultTable(model)
        self.detail = DetailPanel(services, tasks, basket, may_order)
        self.basket = BasketPanel(basket)
        self.middle = QStackedWidget()
        self._filters_wanted: bool | None = None
        self.nothing = EmptyState("search", self.tr("Tidak ada yang cocok"), self._advice())
        self.busy_text = label("", "quiet")
        self.stop_button = plain_button(self.tr("Hentikan impor"))
        self.busy = _busy(self.tr("Mengimpor katalog …"), self.busy_text, self.stop_button)
        self.middle.addWidget(self.table)
        self.middle.addWidget(self.nothing)
        self.middle.addWidget(self.busy)
        self.empty: EmptyState | None = None
        for panel in (self.detail, self.basket):
            panel.hide()
            panel.closed.connect(self.close_side)
        self.bar.filters_wanted.connect(self.toggle_filters)
        self._lay_out()

    @property
    def side(self) -> SidePanel | None:
        """The panel that is open at the right."""
        return next((panel for panel in (self.detail, self.basket) if not panel.isHidden()), None)

    def add_importer(
        self, importer: CatalogueImporter, sharing: CatalogueSharing, standards: StandardImporter, allowed: bool
    ) -> None:
        """Let an administrator bring files in; others read who can."""
        if allowed:
            text = self.tr("Impor berkas dari marketplace atau berkas katalog kantor. Aslinya tidak diubah.")
            action = self.tr("Impor katalog…")
            check = self.tr("Periksa berkas katalog…")
            for said, choose in (
                (action, importer.choose),
                (check, importer.choose_to_check),
                (self.tr("Ambil dari flash disk…"), sharing.choose_source),
                (self.tr("Bagikan ke flash disk…"), sharing.choose_target),
                (self.tr("Impor standar harga…"), standards.choose),
            ):
                button = quiet_button(said, choose, icon="upload")
                self.filters.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            text, action = self.tr("Minta Admin kantor mengimpor katalog."), ""
        self.empty = EmptyState("layout-grid", self.tr("Katalog masih kosong"), text, action, importer.choose)
        self.middle.addWidget(self.empty)
        importer.started.connect(self._show_busy)
        importer.moved_on.connect(self.busy_text.setText)
        self.stop_button.clicked.connect(lambda _checked=False: importer.cancel())

    def _show_busy(self) -> None:
        self.busy_text.setText("")
        self.middle.setCurrentWidget(self.busy)

    def show_results(self, found: bool) -> None:
        """Show the table, or what to try when nothing was found."""
        self.middle.setCurrentWidget(self.table if found else self.nothing)

    def show_empty(self) -> None:
        """There is no catalogue yet."""
        if self.empty is not None:
            self.middle.setCurrentWidget(self.empty)

    def open_side(self, panel: SidePanel) -> None:
        """Open one of the panels in place of the other."""
        for each in (self.detail, self.basket):
            each.setVisible(each is panel)
        self.fit()

    def close_side(self) -> bool:
        """Close the open panel and go back to the results; False when none was open."""
        side = self.side
        if side is None:
            return False
        side.hide()
        self.fit()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def toggle_filters(self) -> None:
        """Show or hide the filters, until told otherwise."""
        self._filters_wanted = self.filters.isHidden()
        self.fit()

    def fit(self) -> None:
        """Decide whether the filters have room."""
        wide = self.width() >= scaled(_WIDE) or self.side is None
        self.filters.setVisible(wide if self._filters_wanted is None else self._filters_wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Filters make room where it is short."""
        super().resizeEvent(event)
        self.fit()

    def _advice(self) -> str:
        return self.tr(
            "Coba satu kata saja, kata lain (nasi kotak, nasi box), atau hapus saringan. Awal kata sudah cukup: "
            "«ker» menemukan kertas."
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.m)
        column.addWidget(self.bar)
        row = QHBoxLayout()
        row.setSpacing(SPACE.l)
        row.addWidget(self.filters)
        row.addWidget(self.middle, 1)
        for panel in (self.detail, self.basket):
            row.addWidget(panel)
        column.addLayout(row, 1)


def _busy(text: str, *below: QWidget) -> QWidget:
    shown = QWidget()
    column = QVBoxLayout(shown)
    column.addStretch(1)
    column.addWidget(label(text, "heading"), 0, Qt.AlignmentFlag.AlignHCenter)
    bar = QProgressBar()
    bar.setRange(0, 0)
    bar.setTextVisible(False)
    bar.setAccessibleName(text)
    bar.setFixedWidth(scaled(SPACE.xxl * 8))
    column.addWidget(bar, 0, Qt.AlignmentFlag.AlignHCenter)
    for part in below:
        column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
    column.addStretch(2)
    return shown
