"""The base of the wizard's pages: heading, one sentence, content that scrolls."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget, QWizardPage

from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.ui.order_wizard.state import WizardState
from blangkon_desktop.ui.style import SPACE
from blangkon_desktop.ui.widgets.labels import label


class OrderPage(QWizardPage):
    """Subclasses fill `content`, show the state in `refresh` and say in `is_ready` whether one may go on."""

    def __init__(self, state: WizardState, heading: str, hint: str) -> None:
        super().__init__()
        self.state = state
        self.heading = heading
        self.setAccessibleName(heading)
        self.setProperty("surface", "paper")
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.xl, SPACE.l, SPACE.xl, SPACE.s)
        column.setSpacing(SPACE.xs)
        column.addWidget(label(heading, "title"))
        self.hint = label(hint, "quiet", wrap=True)
        column.addWidget(self.hint)
        column.addSpacing(SPACE.s)
        self.content = QVBoxLayout()
        self.content.setSpacing(SPACE.m)
        column.addWidget(_scroll(self.content), 1)
        state.changed.connect(self._follow)
        state.previewed.connect(self._follow)
        state.loaded.connect(self._follow)

    def initializePage(self) -> None:
        """Show the state each time the page comes up."""
        self.refresh()

    def isComplete(self) -> bool:
        """Whether Next may be pressed."""
        return self.is_ready()

    def refresh(self) -> None:
        """Show the form and its preview."""

    def is_ready(self) -> bool:
        """Whether the page is filled in."""
        return True

    def first_field(self) -> QWidget | None:
        """Where the cursor begins; None for a page without fields of its own."""
        return None

    def say(self, sentence: Sentence) -> str:
        """A sentence of the rules in the language shown."""
        return sentence.text(self.state.services.language)

    def _follow(self) -> None:
        if self.isVisible():
            self.refresh()
        self.completeChanged.emit()


def bring_into_view(widget: QWidget) -> None:
    """Scroll the page so far that the whole widget is seen, once it is laid out."""
    area: QWidget | None = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    if isinstance(area, QScrollArea):
        QTimer.singleShot(0, widget, partial(area.ensureWidgetVisible, widget))


def _scroll(content: QVBoxLayout) -> QScrollArea:
    inside = QWidget()
    inside.setProperty("surface", "none")
    content.setContentsMargins(0, 0, SPACE.s, SPACE.s)
    inside.setLayout(content)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(inside)
    return area
