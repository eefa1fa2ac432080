"""Buttons: verbs, each with its key in the tooltip."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton

from blangkon_desktop.ui.icons import IconTextButton
from blangkon_desktop.ui.widgets.labels import plain_tooltip


def primary_button(
    text: str, clicked: Callable[[], object] | None = None, *, key: str = "", icon: str = ""
) -> QPushButton:
    """The one main action of a page or a card."""
    return _button(text, "primary", clicked, key, icon)


def plain_button(
    text: str, clicked: Callable[[], object] | None = None, *, key: str = "", icon: str = ""
) -> QPushButton:
    """An action beside the main one."""
    return _button(text, "plain", clicked, key, icon)


def quiet_button(
    text: str, clicked: Callable[[], object] | None = None, *, key: str = "", icon: str = ""
) -> QPushButton:
    """An action that stays in the background ("Mengapa?", "Rincian")."""
    return _button(text, "quiet", clicked, key, icon)


def danger_button(
    text: str, clicked: Callable[[], object] | None = None, *, key: str = "", icon: str = ""
) -> QPushButton:
    """An action that takes something away."""
    return _button(text, "danger", clicked, key, icon)


def with_key(text: str, key: str) -> str:
    """A tooltip that names the key: "Pesanan baru (Ctrl+N)"."""
    shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) if key else ""
    return plain_tooltip(f"{text} ({shown})" if shown else text)


def _button(text: str, kind: str, clicked: Callable[[], object] | None, key: str, icon: str) -> QPushButton:
    made = IconTextButton(text, icon, kind)
    made.setAutoDefault(False)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    if key:
        made.setShortcut(QKeySequence(key))
        made.setToolTip(with_key(text, key))
    if clicked is not None:
        made.clicked.connect(lambda _checked=False: clicked())
    return made
