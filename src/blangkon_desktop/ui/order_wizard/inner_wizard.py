"""A QWizard that lives inside another window and leaves the cursor alone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWizard


class InnerWizard(QWizard):
    """Qt hides all pages for a moment whenever it updates the buttons, and moves the cursor away from them.

    In a wizard that is a window of its own there is nowhere else to go; inside our window the cursor would jump to the
    side bar at the first letter.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setWindowFlags(Qt.WindowType.Widget)
        self.setWizardStyle(QWizard.WizardStyle.ClassicStyle)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab and its like, but not while the pages are hidden."""
        if self.isVisible() and self.currentId() >= 0 and not self.currentPage().isVisible():
            return True
        return super().focusNextPrevChild(next)
