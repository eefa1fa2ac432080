"""The room of people: the roster at the left, one person or one form at the right."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from blangkon_desktop.domain.errors import BlangkonError
from blangkon_desktop.domain.people import Role
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.people.detail import PersonDetail
from blangkon_desktop.ui.people.forms import OpenForm, PeopleForms
from blangkon_desktop.ui.people.model import Column, PeopleModel
from blangkon_desktop.ui.people.services import PeopleServices
from blangkon_desktop.ui.people.side import PersonSide
from blangkon_desktop.ui.style import SPACE
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.widgets.labels import label
from blangkon_desktop.ui.widgets.page import Page
from blangkon_desktop.ui.widgets.search import SearchBox
from blangkon_desktop.ui.widgets.two_line import TwoLineTable
from blangkon_desktop.usecases.home_views import Session
from blangkon_desktop.usecases.people_views import PersonRow


class PeoplePage(Page):
    """Everybody sees the roster, the administrator changes it. While a form is open the list waits."""

    def __init__(self, session: Session, services: PeopleServices, tasks: TaskRunner, notices: Notices) -> None:
        super().__init__("")
        self.set_title(self.tr("Orang"))
        self._session, self._services, self._tasks, self._notices = session, services, tasks, notices
        self._may = session.may(Role.ADMIN)
        self._wanted = session.user
        self._forms = PeopleForms(services, session, self)
        self.model = PeopleModel(services.language, self)
        self.box = SearchBox(self.tr("Cari nama, NIP, jabatan, peran"))
        self.count = label("", "quiet")
        self.table = TwoLineTable(self.tr("Orang di kantor ini"))
        self.table.setModel(self.model)
        self.table.set_widths(int(Column.ROLES), {int(Column.PERSON): 280})
        self.table.horizontalHeader().setSectionsClickable(False)
        self.side = PersonSide()
        self.detail: PersonDetail | None = None
        self.open_form: OpenForm | None = None
        if self._may:
            self.set_primary_action(self.tr("Tambah orang"), lambda: self._open(self._forms.add()), key="Ins")
        self._lay_out()
        self.box.typed.connect(self._filter)
        self.box.moved.connect(self._move)
        self.box.chosen.connect(self.table.setFocus)
        self.table.selectionModel().currentRowChanged.connect(self._choose)

    def enter(self, argument: str = "") -> None:
        """Load the roster; `argument` is a user name to show, or "add" for the form of a new person."""
        if argument == "add" and self._may:
            self._open(self._forms.add())
        elif argument:
            self._wanted = argument
        self.reload()

    def back(self) -> bool:
        """Esc closes an open form."""
        if self.open_form is None:
            return False
        self._close_form()
        return True

    def focus_search(self) -> bool:
        """The cursor goes into the search box."""
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The person takes two fifths."""
        super().resizeEvent(event)
        self.side.fit(self.width())

    def reload(self) -> None:
        """Read the roster anew."""
        services = self._services
        self._tasks.run(lambda _: services.rows(), done=self._show, lane="read", key="people-roster")

    def _show(self, rows: tuple[PersonRow, ...]) -> None:
        self.model.set_people(rows)
        active = sum(row.active for row in rows)
        ended = len(rows) - active
        words = self.tr("{n} aktif, {m} diakhiri") if ended else self.tr("{n} orang")
        self.count.setText(words.format(n=active, m=ended))
        self._show_chosen()

    def _filter(self, text: str) -> None:
        self.model.set_filter(text)
        self._show_chosen()

    def _show_chosen(self) -> None:
        row = max(self.model.row_of(self._wanted), 0)
        index = self.model.index(row, 0)
        selection = self.table.selectionModel()
        selection.blockSignals(True)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        selection.setCurrentIndex(index, flags)
        selection.blockSignals(False)
        self.table.scrollTo(index)
        self.table.viewport().update()
        person = self.model.person(row)
        if person is not None and self.open_form is None:
            self._show_person(person)

    def _move(self, by: int) -> None:
        row = max(0, min(self.model.rowCount() - 1, self.table.currentIndex().row() + by))
        self.table.setCurrentIndex(self.model.index(row, 0))

    def _choose(self, now: QModelIndex, _before: QModelIndex) -> None:
        person = self.model.person(now.row()) if now.isValid() else None
        if person is not None and self.open_form is None:
            self._wanted = person.user
            self._show_person(person)

    def _show_person(self, person: PersonRow) -> None:
        detail = PersonDetail(person, self._services.language, may_manage=self._may)
        detail.wanted.connect(lambda what: self._open(self._forms.of(what, person, self.model.people)))
        detail.ending.connect(lambda letter: self._open(self._forms.end_letter(person, letter)))
        self.detail = detail
        self.side.show_detail(detail, self.tr("Orang yang dipilih"))

    def _open(self, form: OpenForm) -> None:
        if self.open_form is not None:
            return
        self.open_form = form
        form.panel.submitted.connect(self._submit)
        form.panel.dropped.connect(self._close_form)
        self._enable(False)
        self.side.show_form(form.panel)

    def _close_form(self) -> None:
        self.open_form = None
        self._enable(True)
        self._show_chosen()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _submit(self) -> None:
        form = self.open_form
        if form is None:
            return
        form.panel.set_busy(True)
        write = form.save()
        self._tasks.run(
            lambda _: write(),
            done=lambda user: self._saved(form, user),
            failed=self._refused,
            label=self.tr("Menyimpan daftar orang"),
        )

    def _saved(self, form: OpenForm, user: str) -> None:
        self._notices.good(form.said)
        self._wanted = user
        self.box.clear()
        self._close_form()
        self.reload()

    def _refused(self, error: BlangkonError) -> None:
        if self.open_form is not None:
            self.open_form.panel.show_failure(error, self._services.language)

    def _enable(self, enabled: bool) -> None:
        for part in (self.box, self.table):
            part.setEnabled(enabled)
        if self.primary_action is not None:
            self.primary_action.setEnabled(enabled)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE.m)
        row.addWidget(self.box, 1)
        row.addWidget(self.count)
        left = QVBoxLayout()
        left.setSpacing(SPACE.m)
        left.addLayout(row)
        left.addWidget(self.table, 1)
        halves = QHBoxLayout()
        halves.setSpacing(SPACE.l)
        halves.addLayout(left, 1)
        halves.addWidget(self.side)
        self.body.addLayout(halves, 1)


def people_page(session: Session, services: PeopleServices, tasks: TaskRunner, notices: Notices) -> PeoplePage:
    """The page of the room "people"."""
    return PeoplePage(session, services, tasks, notices)
