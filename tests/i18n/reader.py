"""Reads what a window says, and knows which of our own Indonesian texts differ in English."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QTableView,
    QTabWidget,
    QTextEdit,
    QWidget,
)

from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.tour.camera import Camera


class Reader(Camera):
    """A camera that also keeps the words of everything that it looks at."""

    def __init__(self, folder: Path, tasks: TaskRunner) -> None:
        super().__init__(folder, tasks)
        self.words: set[str] = set()

    def take(self, name: str, window: QWidget) -> Path:
        """The picture, and the words."""
        path = super().take(name, window)
        self.look(window)
        return path

    def look(self, window: QWidget) -> None:
        """The words of a window, also of the parts that are hidden just now."""
        self.rest()
        for widget in [window, *window.findChildren(QWidget)]:
            self.words |= words_of(widget)

    def rest(self) -> None:
        """Until no work is open; without the wait for motions that a picture needs."""
        loop = QEventLoop()
        QTimer.singleShot(0, loop.quit)
        loop.exec()
        self._tasks.idle.connect(loop.quit)
        while not self._tasks.is_idle:
            loop.exec()

    def left_over(self, root: Path) -> list[str]:
        """What was read and is one of our Indonesian texts."""
        return sorted(self.words & indonesian(root))


def words_of(widget: QWidget) -> set[str]:
    """All that a widget says to eyes and to a screen reader, but not what somebody typed."""
    found = {widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle()}
    if isinstance(widget, QLabel | QAbstractButton):
        found.add(widget.text())
    elif isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        found.add(widget.placeholderText())
    elif isinstance(widget, QTabWidget):
        found |= {widget.tabText(at) for at in range(widget.count())}
    elif isinstance(widget, QComboBox):
        found |= {widget.itemText(at) for at in range(widget.count())}
    elif isinstance(widget, QMenu):
        found |= {action.text() for action in widget.actions()}
    elif isinstance(widget, QListWidget):
        found |= {widget.item(at).text() for at in range(widget.count())}
    elif isinstance(widget, QTableView):
        found |= _headings(widget)
    return found - {""}


def _headings(view: QTableView) -> set[str]:
    model = view.model()
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
    across = Qt.Orientation.Horizontal
    texts = (model.headerData(at, across, role) for at in range(model.columnCount()) for role in roles)
    return {text for text in texts if isinstance(text, str)}


def indonesian(root: Path) -> set[str]:
    """Our source texts whose English differs, and that are no English text of another one."""
    messages = list(ElementTree.parse(root / "translations" / "blangkon_en.ts").getroot().iter("message"))
    pairs = [(m.findtext("source") or "", m.findtext("translation") or "") for m in messages]
    english = {translation for _, translation in pairs}
    return {source for source, translation in pairs if source != translation and source not in english}
