"""The way back from an order that was only looked at to the decision that one came from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from blangkon_desktop.ui.orders.action_bar import ActionBar
    from blangkon_desktop.ui.orders.panel import DecisionPanel


@dataclass(frozen=True, slots=True)
class _Left:
    """An order that was left: whether a decision was open, and what was typed there."""

    order_id: str
    deciding: bool
    kept: Mapping[str, str] = field(default_factory=dict)


class Trail:
    """Remembers the orders that one left to look at others."""

    def __init__(self) -> None:
        self._left: list[_Left] = []
        self._returning: _Left | None = None

    def leave(self, order_id: str, panel: DecisionPanel | None) -> None:
        """Another order is looked at next."""
        self._left.append(_Left(order_id, panel is not None, panel.kept() if panel else {}))

    def back(self) -> str:
        """The id of the order to go back to, "" when one came from none."""
        self._returning = self._left.pop() if self._left else None
        return self._returning.order_id if self._returning else ""

    def arrived(self, order_id: str, bar: ActionBar) -> None:
        """An order is shown: reopen the decision that one came back to, with what was typed."""
        left, self._returning = self._returning, None
        if left is None or left.order_id != order_id or not left.deciding:
            return
        bar.press_primary()
        if bar.panel is not None:
            bar.panel.restore(left.kept)

    def forget(self) -> None:
        """The page was entered anew."""
        self._left.clear()
        self._returning = None
