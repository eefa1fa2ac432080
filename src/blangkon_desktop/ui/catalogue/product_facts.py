"""What is known of a product, as captions with their values."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from blangkon_desktop.domain.catalogue import CHANNEL_LABELS
from blangkon_desktop.ui.catalogue.services import CatalogueServices
from blangkon_desktop.ui.catalogue.words import breakable, count_text
from blangkon_desktop.ui.style import SPACE
from blangkon_desktop.ui.widgets.labels import label
from blangkon_desktop.ui.widgets.times import day_text
from blangkon_desktop.usecases.catalogue_views import ProductView


class ProductFacts(QWidget):
    """A grid that shows only the facts that are known."""

    def __init__(self, services: CatalogueServices) -> None:
        super().__init__()
        self._services = services
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE.m)
        grid.setVerticalSpacing(SPACE.xs)
        grid.setColumnStretch(1, 1)
        captions = (
            self.tr("Penyedia"),
            self.tr("Wilayah"),
            self.tr("Kanal"),
            self.tr("Kategori"),
            self.tr("Diperbarui"),
            self.tr("Terjual"),
            self.tr("Kode"),
        )
        self._rows = []
        for at, caption in enumerate(captions):
            head, value = label(caption, "small"), label("", wrap=True, selectable=True)
            value.setAccessibleName(caption)
            grid.addWidget(head, at, 0)
            grid.addWidget(value, at, 1)
            self._rows.append((head, value))

    def show_product(self, product: ProductView) -> None:
        """Fill the grid."""
        values = (
            product.vendor,
            self._services.place(product.region),
            CHANNEL_LABELS[product.channel],
            product.category,
            day_text(product.updated_at),
            self.tr("{n} kali").format(n=count_text(product.sold)) if product.sold else self.tr("belum pernah"),
            product.sku,
        )
        for (head, shown), value in zip(self._rows, values, strict=True):
            shown.setText(breakable(value))
            for part in (head, shown):
                part.setVisible(bool(value))
