"""The register of letter numbers of a kind and year: what each went to, why some are free, letters by hand."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from blangkon_desktop.domain.paper_kinds import PAPER_CODES, PAPER_NAMES, PaperKind
from blangkon_desktop.ui.letters.letter_form import LetterForm
from blangkon_desktop.ui.letters.numbers_model import Column, NumbersModel
from blangkon_desktop.ui.letters.pattern_card import PatternCard
from blangkon_desktop.ui.letters.services import Book, LettersServices
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.style import SPACE, scaled
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.widgets.empty import EmptyState
from blangkon_desktop.ui.widgets.labels import label
from blangkon_desktop.ui.widgets.scroll import ScrollColumn
from blangkon_desktop.ui.widgets.search import SearchBox
from blangkon_desktop.ui.widgets.two_line import TwoLineTable
from blangkon_desktop.usecases.home_views import Session
from blangkon_desktop.usecases.print_papers import PRINTERS

_SIDE = 340
_YEARS = 6
"""How many years can be looked at; older ones on the command line."""


class NumbersPanel(QWidget):
    """`order_wanted` carries the order of the paper that was opened."""

    order_wanted = Signal(str)

    def __init__(self, session: Session, services: LettersServices, tasks: TaskRunner, notices: Notices) -> None:
        super().__init__()
        self._services, self._tasks = services, tasks
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Jenis surat"))
        self.kind.view().setAccessibleName(self.tr("Jenis surat"))
        for kind in PAPER_CODES:
            self.kind.addItem(PAPER_NAMES[kind].text(services.language), kind.value)
        self.kind.setCurrentIndex(self.kind.findData(PaperKind.SURAT_PESANAN.value))
        self.year = QComboBox()
        self.year.setAccessibleName(self.tr("Tahun"))
        self.year.view().setAccessibleName(self.tr("Tahun"))
        for year in range(services.today.year, services.today.year - _YEARS, -1):
            self.year.addItem(str(year), year)
        self.box = SearchBox(self.tr("Cari nomor atau perihal"))
        self.count = label("", "quiet")
        self.model = NumbersModel(services.language)
        self.table = TwoLineTable(self.tr("Register nomor surat"))
        self.table.setModel(self.model)
        self.table.set_widths(int(Column.NUMBER), {int(Column.RUNNING): 64, int(Column.DAY): 104, int(Column.BY): 168})
        self.table.horizontalHeader().setSectionsClickable(False)
        self.form = LetterForm(session, services, tasks, notices)
        self.form.setVisible(session.may(*PRINTERS))
        self.pattern = PatternCard(session, services, tasks, notices)
        self._lay_out()
        self.setFocusProxy(self.kind)
        self.kind.activated.connect(lambda _at: self.reload())
        self.year.activated.connect(lambda _at: self.reload())
        self.box.typed.connect(self._filter)
        self.box.moved.connect(lambda _by: self.table.setFocus(Qt.FocusReason.OtherFocusReason))
        self.table.activated.connect(self._open)
        self.form.registered.connect(self.reload)
        self.pattern.changed.connect(self.reload)

    @property
    def chosen(self) -> PaperKind:
        """The kind whose register is shown."""
        return PaperKind(str(self.kind.currentData()))

    def focus_field(self) -> None:
        """The cursor goes into the words."""
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()

    def reload(self) -> None:
        """Read the register."""
        kind, year, services = self.chosen, int(self.year.currentData()), self._services
        self._tasks.run(
            lambda _: services.book(kind, year), done=lambda book: self._show(kind, book), lane="read", key="letters"
        )

    def _show(self, kind: PaperKind, book: Book) -> None:
        self.model.show_rows(book.rows)
        self._say_count()
        self.form.show_kind(kind, book.suggested)
        self.pattern.show_pattern(kind, book.pattern)

    def _filter(self, text: str) -> None:
        self.model.set_filter(text)
        self._say_count()

    def _say_count(self) -> None:
        gaps = sum(row.origin == "gap" for row in self.model.rows)
        given = len(self.model.rows) - gaps
        words = self.tr("{n} nomor, {m} kosong") if gaps else self.tr("{n} nomor")
        self.count.setText(words.format(n=given, m=gaps))
        self._middle.setCurrentWidget(self.table if self.model.rows else self.nothing)

    def _open(self, index: QModelIndex) -> None:
        row = self.model.rows[index.row()]
        if row.order_id:
            self.order_wanted.emit(row.order_id)

    def _lay_out(self) -> None:
        self.nothing = EmptyState(
            "certificate",
            self.tr("Belum ada nomor"),
            self.tr("Nomor tampil begitu surat terbit atau dicatat."),
        )
        self._middle = QStackedWidget()
        self._middle.addWidget(self.table)
        self._middle.addWidget(self.nothing)
        above = QHBoxLayout()
        above.setSpacing(SPACE.m)
        above.addWidget(self.kind)
        above.addWidget(self.year)
        above.addWidget(self.box, 1)
        above.addWidget(self.count)
        left = QVBoxLayout()
        left.setSpacing(SPACE.m)
        left.addLayout(above)
        left.addWidget(self._middle, 1)
        right = ScrollColumn(self.tr("Surat manual dan pola nomor"))
        right.body.addWidget(self.form)
        right.body.addWidget(self.pattern)
        right.body.addStretch(1)
        right.setFixedWidth(scaled(_SIDE))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.l)
        row.addLayout(left, 1)
        row.addWidget(right)
