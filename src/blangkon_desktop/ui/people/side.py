"""The right side of the roster: one person, or one form whose buttons stay in sight."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from blangkon_desktop.ui.people.panel_form import PanelForm
from blangkon_desktop.ui.style import scaled
from blangkon_desktop.ui.widgets.scroll import ScrollColumn


class PersonSide(QWidget):
    """Holds one widget at a time; the one before it goes."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._around = 0

    def show_detail(self, detail: QWidget, name: str) -> None:
        """A person, scrolling where the letters are many."""
        scroll = ScrollColumn(name)
        scroll.body.addWidget(detail)
        scroll.body.addStretch(1)
        self._clear()
        self._column.addWidget(scroll, 1)
        self.fit(self._around)

    def show_form(self, form: PanelForm) -> None:
        """A form, with the cursor in it."""
        self._clear()
        self._column.addWidget(form)
        self._column.addStretch(1)
        self.fit(self._around)
        form.start()

    def fit(self, around: int) -> None:
        """Take two fifths of the page's width (pixels), and what the content needs."""
        self._around = around
        wide = max(scaled(380), min(scaled(480), around * 2 // 5))
        self.setFixedWidth(max(wide, self._column.minimumSize().width()))

    def event(self, event: QEvent) -> bool:
        """Grow with what was put in, once its size is known."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.fit(self._around)
        return handled

    def _clear(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
