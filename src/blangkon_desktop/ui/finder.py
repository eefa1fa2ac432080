"""The search for anything (Ctrl+K): rooms at once, orders and products as the use cases find them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from blangkon_desktop.ui.icons import icon
from blangkon_desktop.ui.rooms import Room
from blangkon_desktop.ui.services import UiServices
from blangkon_desktop.ui.style import SIZE, SPACE, current_colours, scaled
from blangkon_desktop.ui.tasks import Progress, TaskRunner
from blangkon_desktop.ui.widgets.labels import label
from blangkon_desktop.ui.widgets.search import SearchBox
from blangkon_desktop.usecases.home_views import Found, Session


class Finder(QDialog):
    """A box and a list; `chosen` carries room id and argument of what Enter took."""

    chosen = Signal(str, str)

    def __init__(
        self, session: Session, rooms: tuple[Room, ...], services: UiServices, tasks: TaskRunner, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Cari apa saja"))
        self._session, self._rooms, self._services, self._tasks = session, rooms, services, tasks
        self._found: tuple[Found, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.l, SPACE.l, SPACE.l, SPACE.l)
        column.setSpacing(SPACE.m)
        self.box = SearchBox(self.tr("Nama ruang, nomor pesanan, nama barang"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Yang ditemukan"))
        self.list.setUniformItemSizes(True)
        self.list.setIconSize(QSize(scaled(SIZE.icon), scaled(SIZE.icon)))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column.addWidget(self.box)
        column.addWidget(self.list, 1)
        column.addWidget(label(self.tr("↑ ↓ memilih · Enter membuka · Esc menutup"), "small"))
        room = self.screen().availableSize()
        self.resize(min(scaled(560), room.width() - 2 * SPACE.xl), min(scaled(420), room.height() - 2 * SPACE.xl))
        self.box.typed.connect(self._search)
        self.box.moved.connect(self._move)
        self.box.chosen.connect(self._take)
        self.list.clicked.connect(self._take_clicked)
        self._search("")

    def _search(self, text: str) -> None:
        wanted = text.casefold()
        rooms = tuple(
            Found(room.title, self.tr("ruang"), room.icon, room.room_id)
            for room in self._rooms
            if wanted in room.title.casefold()
        )
        self._show(rooms)
        find = self._services.find
        if find is not None and len(text) >= 2:
            session = self._session

            def look(_progress: Progress) -> tuple[Found, ...]:
                return find(session, text)

            self._tasks.run(look, done=lambda found: self._show(rooms + found), lane="read", key="finder")

    def _show(self, found: tuple[Found, ...]) -> None:
        self._found = found
        quiet = current_colours().quiet
        self.list.clear()
        for one in found:
            text = f"{one.title} · {one.detail}" if one.detail else one.title
            item = QListWidgetItem(icon(one.icon, quiet), text)
            item.setSizeHint(QSize(0, scaled(SIZE.row)))
            self.list.addItem(item)
        self.list.setCurrentRow(0 if found else -1)

    def _move(self, by: int) -> None:
        if self._found:
            self.list.setCurrentRow((self.list.currentRow() + by) % len(self._found))

    def _take_clicked(self, _index: QModelIndex) -> None:
        self._take()

    def _take(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._found):
            one = self._found[row]
            self.accept()
            self.chosen.emit(one.room, one.argument)
