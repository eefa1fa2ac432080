"""A form that becomes one step of an order: its fields can be kept and put back, and it says what it still lacks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from blangkon_desktop.domain.errors import BlangkonError
from blangkon_desktop.domain.order import Order
from blangkon_desktop.domain.people import Person
from blangkon_desktop.ui.fulfilment.services import FulfilmentServices
from blangkon_desktop.ui.style import SPACE

Step = Callable[[FulfilmentServices, Person, Order], Order]
"""The step itself; runs on a background thread, on the order as it was seen."""


class WorkForm(QWidget):
    """`edited` follows each change by hand, `judged` new knowledge about what stands there.

    Subclasses fill `column` and answer what is asked of them here.
    """

    edited = Signal()
    judged = Signal()
    key = ""
    """Which form it is, for the draft: `receipt`, `pay#2`."""

    def __init__(self, key: str, confirm: str, done: str) -> None:
        super().__init__()
        self.key, self.confirm, self.done_words = key, confirm, done
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(SPACE.m)

    def fields(self) -> Mapping[str, Any]:
        """What is typed, as JSON values."""
        return {}

    def restore(self, fields: Mapping[str, Any]) -> None:
        """Put back what `fields` gave; anything that can't be read is left as it is."""

    def obstacle(self) -> str:
        """Why it can't be confirmed yet, "" when it can."""
        return ""

    def summary(self) -> str:
        """What confirming does, in a few words beside the button; "" for nothing to say."""
        return ""

    def step(self) -> Step:
        """The step with what is typed now."""
        raise LookupError(self.key)

    def show_error(self, error: BlangkonError) -> bool:
        """Say an answer of the rules where it belongs; False when it belongs to no field."""
        return False

    def start(self) -> None:
        """Put the cursor where typing begins."""
