"""The page «Aturan»: which policy file decides, where it came from, and every row of a day with its source."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QDate, QModelIndex, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QDateEdit,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
)

from blangkon_desktop.domain.people import Role
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.rules.detail import RuleDetail
from blangkon_desktop.ui.rules.model import Column, RulesModel
from blangkon_desktop.ui.rules.services import RulesServices
from blangkon_desktop.ui.style import SIZE, SPACE, scaled
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.widgets.buttons import plain_button
from blangkon_desktop.ui.widgets.card import Card
from blangkon_desktop.ui.widgets.empty import EmptyState
from blangkon_desktop.ui.widgets.labels import label
from blangkon_desktop.ui.widgets.page import Page
from blangkon_desktop.ui.widgets.search import SearchBox
from blangkon_desktop.ui.widgets.two_line import TwoLineTable
from blangkon_desktop.usecases.home_views import Session
from blangkon_desktop.usecases.show_rules import RulesView

_GROUPS_WIDTH = 236
_NARROW = 1020
_WIDTHS = {int(Column.NAME): 230, int(Column.SINCE): 124, int(Column.SOURCE): 224}


class RulesPage(Page):
    """Loads anew each time it is shown: another program may have brought a new file."""

    def __init__(self, session: Session, services: RulesServices, tasks: TaskRunner, notices: Notices) -> None:
        super().__init__("")
        self.set_title(self.tr("Aturan"))
        self._session, self._services, self._tasks, self._notices = session, services, tasks, notices
        self.file = label("", "heading")
        self.origin = label("", "quiet", wrap=True)
        self.day = QDateEdit()
        self.box = SearchBox(self.tr("Cari aturan, nilai, atau sumber"))
        self.count = label("", "quiet")
        self.groups = QListWidget()
        self.model = RulesModel()
        self.table = TwoLineTable(self.tr("Aturan yang berlaku"))
        self.detail = RuleDetail()
        self._lay_out()
        self._connect()
        if session.may(Role.ADMIN):
            self.set_primary_action(self.tr("Pasang berkas aturan…"), self.choose_file, key="Ctrl+I")

    def enter(self, argument: str = "") -> None:
        """Load the rules of the chosen day; `argument` is a word to look for."""
        if argument:
            self.box.setText(argument)
        self.groups.setFocus(Qt.FocusReason.OtherFocusReason)
        self._load()

    def _load(self) -> None:
        day = self.day.date()
        on = date(day.year(), day.month(), day.day())
        self._tasks.run(lambda _: self._services.view(on), done=self._show, lane="read", key="rules")

    def focus_search(self) -> bool:
        """The cursor goes into the search box."""
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()
        return True

    def back(self) -> bool:
        """Esc goes from the table to the search box."""
        return self.table.hasFocus() and self.focus_search()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, the source is told below the table only."""
        super().resizeEvent(event)
        self.table.setColumnHidden(Column.SOURCE, self.width() < scaled(_NARROW))

    def choose_file(self) -> QFileDialog:
        """Ask for a policy file; it is checked and taken in when it is chosen."""
        dialog = QFileDialog(self, self.tr("Pilih berkas aturan dari Bagian PBJ"))
        dialog.setAccessibleName(self.tr("Pilih berkas aturan dari Bagian PBJ"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Berkas aturan (*.toml)"), self.tr("Semua berkas (*)")])
        dialog.fileSelected.connect(lambda name: self.install(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def install(self, file: Path) -> None:
        """Take in a policy file; a wrong one is refused and what was in force stays."""
        session, services = self._session, self._services
        self._tasks.run(
            lambda _: services.install(session, file), done=self._installed, label=self.tr("Memasang berkas aturan")
        )

    def _installed(self, name: str) -> None:
        self._notices.good(self.tr("Yang berlaku sekarang: {name}").format(name=name))
        self._load()

    def _show(self, view: RulesView) -> None:
        self.file.setText(view.title)
        self.origin.setText(view.origin)
        self.model.set_groups(view.groups)
        chosen = max(0, self.groups.currentRow())
        self.groups.clear()
        every = sum(len(group.lines) for group in view.groups[1:])
        self._add_group(self.tr("Semua aturan"), every)
        for group in view.groups:
            self._add_group(group.title, len(group.lines))
        self.groups.setCurrentRow(min(chosen, self.groups.count() - 1))
        self._show_rows()

    def _add_group(self, title: str, count: int) -> None:
        item = QListWidgetItem(self.tr("{title} ({n})").format(title=title, n=count))
        item.setSizeHint(QSize(0, scaled(SIZE.row_compact)))
        self.groups.addItem(item)

    def _choose_group(self, row: int) -> None:
        self.model.choose_group(row - 1)
        self._show_rows()

    def _search(self, text: str) -> None:
        if text:
            self.groups.setCurrentRow(0)
        self.model.set_filter(text)
        self._show_rows()

    def _show_rows(self) -> None:
        rows = self.model.rowCount()
        self.count.setText(self.tr("{n} baris").format(n=rows))
        self._middle.setCurrentWidget(self.table if rows else self.nothing)
        if rows:
            self.table.setCurrentIndex(self.model.index(0, Column.NAME))
        else:
            self.detail.show_line(None, "")

    def _show_line(self, current: QModelIndex) -> None:
        line = self.model.line(current.row())
        since, until = self.model.dates(line) if line else ("", "")
        self.detail.show_line(line, f"{since} {until}" if until else self.tr("sejak {day}").format(day=since))

    def _go_down(self, step: int) -> None:
        if step > 0 and self.model.rowCount():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_today(self) -> None:
        today = self._services.today
        self.day.setDate(QDate(today.year, today.month, today.day))

    def _connect(self) -> None:
        self.box.typed.connect(self._search)
        self.box.moved.connect(self._go_down)
        self.groups.currentRowChanged.connect(self._choose_group)
        self.table.selectionModel().currentRowChanged.connect(self._show_line)
        self.day.dateChanged.connect(self._load)

    def _lay_out(self) -> None:
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("dd-MM-yyyy")
        self.day.setAccessibleName(self.tr("Aturan pada tanggal"))
        self.day.setDateRange(QDate(2018, 1, 1), QDate(2099, 12, 31))
        self._show_today()
        self.groups.setAccessibleName(self.tr("Kelompok aturan"))
        self.groups.setFixedWidth(scaled(_GROUPS_WIDTH))
        self.table.setModel(self.model)
        self.table.set_widths(Column.VALUE, _WIDTHS)
        self.table.horizontalHeader().setSectionsClickable(False)
        advice = self.tr("Coba tanggal yang lain, atau kata yang lebih pendek.")
        self.nothing = EmptyState("scale", self.tr("Tidak ada aturan yang cocok"), advice)
        self._middle = QStackedWidget()
        self._middle.addWidget(self.table)
        self._middle.addWidget(self.nothing)
        self.body.addWidget(self._head())
        row = QHBoxLayout()
        row.setSpacing(SPACE.m)
        row.addWidget(self.box, 1)
        row.addWidget(self.count)
        self.body.addLayout(row)
        both = QHBoxLayout()
        both.setSpacing(SPACE.l)
        both.addWidget(self.groups)
        right = QVBoxLayout()
        right.setSpacing(SPACE.m)
        right.addWidget(self._middle, 1)
        right.addWidget(self.detail)
        both.addLayout(right, 1)
        self.body.addLayout(both, 1)

    def _head(self) -> Card:
        card = Card(kind="wash")
        card.setAccessibleName(self.tr("Berkas aturan yang berlaku"))
        row = QHBoxLayout()
        row.setSpacing(SPACE.m)
        words = QVBoxLayout()
        words.setSpacing(SPACE.xs)
        words.addWidget(self.file)
        words.addWidget(self.origin)
        row.addLayout(words, 1)
        caption = label(self.tr("Aturan pada tanggal"), "field")
        caption.setBuddy(self.day)
        self.today = plain_button(self.tr("Hari ini"), self._show_today)
        self.wording = plain_button(self.tr("Naskah surat"), lambda: self.go.emit("templates", ""))
        for part in (caption, self.day, self.today, self.wording):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        card.body.addLayout(row)
        return card


def rules_page(session: Session, services: RulesServices, tasks: TaskRunner, notices: Notices) -> RulesPage:
    """The page for a session."""
    return RulesPage(session, services, tasks, notices)
