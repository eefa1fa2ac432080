"""The right side of the page: one thing at a time, scrolling where it is long; a form keeps its buttons in sight."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from blangkon_desktop.ui.people.panel_form import PanelForm
from blangkon_desktop.ui.style import scaled
from blangkon_desktop.ui.widgets.scroll import ScrollColumn

_NARROW, _WIDE = 336, 440


class SidePanel(QWidget):
    """Holds cards or a form; what was there before goes."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def show_cards(self, cards: Sequence[QWidget], name: str) -> None:
        """Cards one below the other."""
        scroll = ScrollColumn(name)
        for card in cards:
            scroll.body.addWidget(card)
        scroll.body.addStretch(1)
        self._clear()
        self._column.addWidget(scroll, 1)
        scroll.show()  # at once: a layout shows what it gets an instant later, and the panel would flicker

    def show_form(self, form: PanelForm) -> None:
        """A form, with the cursor in it."""
        self._clear()
        self._column.addWidget(form)
        self._column.addStretch(1)
        form.show()
        form.start()

    def fit(self, around: int) -> None:
        """Three tenths of the page's width, within bounds."""
        self.setFixedWidth(max(scaled(_NARROW), min(scaled(_WIDE), around * 3 // 10)))

    def _clear(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
