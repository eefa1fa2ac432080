"""The frame of a signed-in person: side bar, header, practice band, the pages, status line."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from blangkon_desktop.ui.rooms import rooms_for
from blangkon_desktop.ui.style import SIZE, SPACE, scaled
from blangkon_desktop.ui.widgets.header import Header
from blangkon_desktop.ui.widgets.labels import label
from blangkon_desktop.ui.widgets.page import Page, PageFactory
from blangkon_desktop.ui.widgets.side_bar import SideBar
from blangkon_desktop.ui.widgets.status_line import StatusLine
from blangkon_desktop.usecases.home_views import Session


class Frame(QWidget):
    """Holds one session's pages, each made on its first visit. `visited` tells the room that is shown now."""

    visited = Signal(str)

    def __init__(self, session: Session, pages: Mapping[str, PageFactory], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._factories = dict(pages)
        self._pages: dict[str, Page] = {}
        self._room = ""
        self._past: list[str] = []
        self.side_bar = SideBar(tuple(room for room in rooms_for(session, self._factories) if room.in_bar))
        self.header = Header()
        self.status_line = StatusLine()
        self._stack = QStackedWidget()
        self.band = _practice_band(self.tr("LATIHAN: yang dibuat di sini bukan belanja sungguhan"))
        self.band.setVisible(session.practice)
        self._lay_out()
        self.side_bar.chosen.connect(self.open)

    @property
    def room(self) -> str:
        """The id of the room shown, "" before the first."""
        return self._room

    @property
    def page(self) -> Page | None:
        """The page shown."""
        return self._pages.get(self._room)

    def has(self, room_id: str) -> bool:
        """Whether a room (or a page without a room of its own) can be opened."""
        return room_id in self._factories

    def open(self, room_id: str, argument: str = "") -> bool:
        """Show a page, making it on the first visit; False when there is none under this id."""
        if not self.has(room_id):
            return False
        if self.page is not None:
            self.page.leave()
        if self._room and self._room != room_id:
            self._past = [*self._past[-19:], self._room]
        self._show(room_id, argument)
        return True

    def prepare(self, room_id: str) -> None:
        """Make a page before its first visit, so that it opens at once."""
        if self.has(room_id):
            self._page(room_id)

    def back(self) -> bool:
        """One step back: inside the page first, then to the room before; False when there is nothing before."""
        if self.page is not None and self.page.back():
            return True
        if not self._past:
            return False
        if self.page is not None:
            self.page.leave()
        self._show(self._past.pop(), "")
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the side bar where room is short."""
        super().resizeEvent(event)
        self._fold()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the zoom."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fold()

    def _show(self, room_id: str, argument: str) -> None:
        page = self._page(room_id)
        self._room = room_id
        self.side_bar.set_current(room_id)
        self._stack.setCurrentWidget(page)
        self._show_header()
        page.enter(argument)
        self.visited.emit(room_id)

    def _page(self, room_id: str) -> Page:
        page = self._pages.get(room_id)
        if page is None:
            page = self._factories[room_id](self.session)
            page.go.connect(self.open)
            page.header_changed.connect(self._show_header)
            self._pages[room_id] = page
            self._stack.addWidget(page)
        return page

    def _show_header(self) -> None:
        if self.page is not None:
            self.header.show_page(self.page.title, self.page.primary_action)

    def _fold(self) -> None:
        self.side_bar.set_folded(self.width() < scaled(SIZE.fold_below))
        self.status_line.setFixedHeight(scaled(SIZE.status))
        self.band.setFixedHeight(scaled(SIZE.band))

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        right = QVBoxLayout()
        right.setSpacing(0)
        for part in (self.header, self.band):
            right.addWidget(part)
        right.addWidget(self._stack, 1)
        grid.addWidget(self.side_bar, 0, 0)
        grid.addLayout(right, 0, 1)
        grid.addWidget(self.status_line, 1, 0, 1, 2)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(0, 1)


def _practice_band(text: str) -> QFrame:
    band = QFrame()
    band.setProperty("part", "band")
    band.setAccessibleName(text)
    row = QHBoxLayout(band)
    row.setContentsMargins(SPACE.xl, 0, SPACE.xl, 0)
    row.addWidget(label(text), 0, Qt.AlignmentFlag.AlignVCenter)
    return band
