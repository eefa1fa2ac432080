"""The page «Naskah surat»: the wording of each kind, where it came from, and a changed one before it is installed."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout

from blangkon_desktop.domain.dates_id import date_screen
from blangkon_desktop.domain.paper_kinds import PAPER_NAMES, PaperKind, PaperSize
from blangkon_desktop.domain.people import Role
from blangkon_desktop.ui.documents.paper_preview import PaperPreview
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.rules.templates_services import TemplatesServices, TriedTemplate
from blangkon_desktop.ui.style import SIZE, SPACE, scaled
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.widgets.badges import StatusChip
from blangkon_desktop.ui.widgets.buttons import plain_button, primary_button
from blangkon_desktop.ui.widgets.card import Card
from blangkon_desktop.ui.widgets.labels import label
from blangkon_desktop.ui.widgets.page import Page
from blangkon_desktop.usecases.home_views import Session
from blangkon_desktop.usecases.manage_templates import TemplateState

_KINDS_WIDTH = 286
_MOST_SHOWN = 6


class TemplatesPage(Page):
    """The list of kinds at the left; a sample with as much in it as life ever brings at the right.

    A file is tried first: its mistakes are told by line, or its sample is shown; an administrator then installs it.
    """

    def __init__(self, session: Session, services: TemplatesServices, tasks: TaskRunner, notices: Notices) -> None:
        super().__init__("")
        self.set_title(self.tr("Naskah surat"))
        self._session, self._services, self._tasks, self._notices = session, services, tasks, notices
        self._size = services.paper
        self.states: tuple[TemplateState, ...] = ()
        self.tried: TriedTemplate | None = None
        self.kinds = QListWidget()
        self.chip, self.name, self.origin = StatusChip(), label("", "heading"), label("", "quiet", wrap=True)
        self.mistakes = label("", "error", wrap=True, selectable=True)
        self.install = primary_button(self.tr("Pasang naskah ini"), self.install_tried, icon="check")
        self.back_button = plain_button(self.tr("Kembali ke naskah yang berlaku"), self.let_go)
        self.preview = PaperPreview(tasks, notices, services.write_file)
        self._lay_out()
        self.kinds.currentRowChanged.connect(self._choose)
        self.preview.size_wanted.connect(self.show_size)
        self.set_primary_action(self.tr("Coba naskah…"), self.choose_file, key="Ctrl+I")

    def enter(self, argument: str = "") -> None:
        """Load the list; `argument` is a kind to show."""
        self.tried = None
        wanted = PaperKind(argument) if argument in list(PaperKind) else None
        self.kinds.setFocus(Qt.FocusReason.OtherFocusReason)
        self._load(wanted)

    @property
    def kind(self) -> PaperKind:
        """The kind on screen."""
        return self.states[max(0, self.kinds.currentRow())].kind if self.states else PaperKind.SURAT_PESANAN

    def choose_file(self) -> QFileDialog:
        """Ask for a template; it is checked and shown when it is chosen."""
        dialog = QFileDialog(self, self.tr("Pilih naskah yang akan dicoba"))
        dialog.setAccessibleName(self.tr("Pilih naskah yang akan dicoba"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Naskah (*.toml)"), self.tr("Semua berkas (*)")])
        dialog.fileSelected.connect(lambda name: self.try_file(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def try_file(self, file: Path) -> None:
        """Check a file and show what it would print, or what is wrong with it."""
        kind, services = self.kind, self._services
        self._tasks.run(lambda _: services.read(file, kind), done=self._take, lane="read")

    def let_go(self) -> None:
        """Look at the template in force again."""
        self.tried = None
        self._show()

    def install_tried(self) -> None:
        """Take the tried template in; papers are made with it from now on."""
        tried, session, services = self.tried, self._session, self._services
        if tried is None:
            return
        self._tasks.run(
            lambda _: services.install(session, tried), done=self._installed, label=self.tr("Memasang naskah")
        )

    def show_size(self, size: PaperSize) -> None:
        """Show the sample on another size."""
        self._size = size
        self._draw()

    def _load(self, wanted: PaperKind | None = None) -> None:
        kind = wanted or self.kind
        self._tasks.run(
            lambda _: self._services.states(),
            done=lambda states: self._list(states, kind),
            lane="read",
            key="templates",
        )

    def _list(self, states: tuple[TemplateState, ...], kind: PaperKind) -> None:
        self.kinds.blockSignals(True)
        self.states = states
        self.kinds.clear()
        for state in states:
            name = PAPER_NAMES[state.kind].text(self._services.language)
            changed = self.tr("{name} · diubah").format(name=name) if state.record else name
            item = QListWidgetItem(changed)
            item.setSizeHint(QSize(0, scaled(SIZE.row_compact)))
            self.kinds.addItem(item)
        self.kinds.setCurrentRow(next(at for at, state in enumerate(states) if state.kind is kind))
        self.kinds.blockSignals(False)
        self._show()

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self.states):
            self.let_go()

    def _take(self, tried: TriedTemplate) -> None:
        self.tried = tried
        self._list(self.states, tried.kind)

    def _installed(self, state: TemplateState) -> None:
        self.tried = None
        name = PAPER_NAMES[state.kind].text(self._services.language)
        words = self.tr("{name} sekarang memakai naskah versi {version}. Surat yang sudah terbit tidak berubah.")
        self._notices.good(words.format(name=name, version=state.version))
        self._load(state.kind)

    def _show(self) -> None:
        """The words above the sample, then the sample."""
        state, tried = self.states[max(0, self.kinds.currentRow())], self.tried
        self.name.setText(PAPER_NAMES[state.kind].text(self._services.language))
        wrong = tried.mistakes if tried else ()
        may = self._session.may(Role.ADMIN)
        self.install.setVisible(tried is not None and not wrong and may)
        self.back_button.setVisible(tried is not None)
        self.mistakes.setVisible(bool(wrong))
        self.mistakes.setText("\n".join(self._told(line, where) for line, where in wrong[:_MOST_SHOWN]))
        if tried is None:
            self.chip.show_state("good", self.tr("berlaku"))
            self.origin.setText(self._origin(state))
        elif wrong:
            self.chip.show_state("stop", self.tr("tidak dapat dipakai"))
            words = self.tr("{file}: {n} bagian perlu diperbaiki. Naskah yang berlaku tidak berubah.")
            self.origin.setText(words.format(file=tried.name, n=len(wrong)))
        else:
            self.chip.show_state("attention", self.tr("dicoba"))
            words = self.tr("{file}: belum dipasang, baru diperlihatkan.")
            if not may:
                words = self.tr("{file}: belum dipasang; hanya admin yang memasang.")
            self.origin.setText(words.format(file=tried.name))
        self._draw()

    def _told(self, line: int, where: str) -> str:
        return self.tr("Baris {line}: {where}").format(line=line, where=where) if line else where

    def _origin(self, state: TemplateState) -> str:
        if state.record is None:
            return self.tr("Versi {version}, bawaan program").format(version=state.version)
        words = self.tr("Versi {version}, dari {file}, dipasang {by} pada {day}")
        day = date_screen(date.fromisoformat(state.record.came_at[:10]))
        record = state.record
        return words.format(version=record.version, file=record.came_from, by=record.brought_by, day=day)

    def _draw(self) -> None:
        tried = self.tried if self.tried and not self.tried.mistakes else None
        kind, size, services = self.kind, self._size, self._services
        self._tasks.run(
            lambda _: services.preview(kind, size, tried),
            done=lambda content: self.preview.show_paper(content, size, f"contoh-{kind.value}-{size.value}.pdf"),
            lane="read",
            key="template-sample",
        )

    def _lay_out(self) -> None:
        self.kinds.setAccessibleName(self.tr("Jenis surat"))
        self.kinds.setFixedWidth(scaled(_KINDS_WIDTH))
        card = Card(kind="wash")
        card.setAccessibleName(self.tr("Naskah yang dilihat"))
        row = QHBoxLayout()
        row.setSpacing(SPACE.m)
        words = QVBoxLayout()
        words.setSpacing(SPACE.xs)
        for part in (self.name, self.origin, self.mistakes):
            words.addWidget(part)
        row.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.back_button)
        row.addWidget(self.install)
        card.body.addLayout(row)
        for hidden in (self.install, self.back_button, self.mistakes):
            hidden.setVisible(False)
        both = QHBoxLayout()
        both.setSpacing(SPACE.l)
        both.addWidget(self.kinds)
        right = QVBoxLayout()
        right.setSpacing(SPACE.m)
        right.addWidget(card)
        right.addWidget(self.preview, 1)
        both.addLayout(right, 1)
        self.body.addLayout(both, 1)
