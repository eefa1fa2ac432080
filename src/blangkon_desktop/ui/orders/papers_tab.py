"""The papers of an order: what there is, what is missing and why, and the preview."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from blangkon_desktop.domain.errors import BlangkonError
from blangkon_desktop.domain.order import OrderStatus
from blangkon_desktop.domain.paper_kinds import PaperKind, PaperSize
from blangkon_desktop.ui.documents.paper_preview import PaperPreview
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.orders.facts import OrderFacts
from blangkon_desktop.ui.orders.services import OrderServices
from blangkon_desktop.ui.orders.words import day_text
from blangkon_desktop.ui.style import SPACE
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.widgets.badges import StatusChip
from blangkon_desktop.ui.widgets.buttons import primary_button
from blangkon_desktop.ui.widgets.labels import label
from blangkon_desktop.usecases.home_views import Session
from blangkon_desktop.usecases.print_papers import PRINTERS, PrintedPaper

_UNRIPE = (OrderStatus.DRAFT, OrderStatus.SUBMITTED, OrderStatus.CANCELLED)


class PapersTab(QWidget):
    """The surat pesanan: a RANCANGAN before approval; after it a number is given when somebody issues it."""

    def __init__(self, session: Session, services: OrderServices, tasks: TaskRunner, notices: Notices) -> None:
        super().__init__()
        self._session, self._services, self._tasks = session, services, tasks
        self._facts: OrderFacts | None = None
        self._size = services.paper
        self._issued = False
        self._shown: tuple[str, PaperSize] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE.m, 0, 0)
        column.setSpacing(SPACE.s)
        row = QHBoxLayout()
        row.setSpacing(SPACE.m)
        row.addWidget(label(self.tr("Surat pesanan"), "strong"))
        self.chip = StatusChip()
        row.addWidget(self.chip)
        self.detail = label("", "quiet")
        row.addWidget(self.detail, 1)
        column.addLayout(row)
        self.preview = PaperPreview(tasks, notices, services.write_file)
        self.preview.size_wanted.connect(self._resize)
        self._message = QWidget()
        inside = QVBoxLayout(self._message)
        inside.addStretch(1)
        self.message = label("", "quiet", wrap=True)
        self.message.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.issue = primary_button(self.tr("Terbitkan surat pesanan"), self._issue, icon="file-text")
        inside.addWidget(self.message)
        inside.addWidget(self.issue, 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addStretch(2)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._message)
        self._stack.addWidget(self.preview)
        column.addLayout(self._stack, 1)

    def show_order(self, facts: OrderFacts) -> None:
        """Take another order; the paper is made when the tab is looked at."""
        self._facts, self._shown = facts, None
        self._issued = any(paper.kind == PaperKind.SURAT_PESANAN.value for paper in facts.papers)
        self._say_state()
        if self.isVisible():
            self.look()

    def look(self) -> None:
        """The tab comes into sight: show what can be shown without giving a number."""
        facts = self._facts
        if facts is None or self._shown == (facts.order.head, self._size):
            return
        if not self._session.may(*PRINTERS):
            printers = self.tr("Berkas dicetak oleh Pejabat Pembuat Komitmen, Pejabat Pengadaan, PPTK atau Bendahara.")
            self._tell(printers, issue=False)
        elif self._issued or facts.order.status in _UNRIPE:
            self._produce()
        else:
            self._tell(self.tr("Pesanan sudah disetujui. Surat pesanan mendapat nomor saat diterbitkan."), issue=True)

    def _issue(self) -> None:
        self.issue.setEnabled(False)
        self._produce()

    def _resize(self, size: PaperSize) -> None:
        self._size = size
        self._produce()

    def _produce(self) -> None:
        facts, session, services, size = self._facts, self._session, self._services, self._size
        if facts is None:
            return
        order_id = facts.order.order_id
        reads = facts.order.status in _UNRIPE
        self._tasks.run(
            lambda _: services.papers().produce(services.person(session), order_id, PaperKind.SURAT_PESANAN, size),
            done=lambda paper: self._take(paper, facts, size),
            failed=self._fail,
            label="" if reads else self.tr("Menyiapkan berkas"),
            lane="read" if reads else "write",
            key="paper-preview",
        )

    def _take(self, paper: PrintedPaper, facts: OrderFacts, size: PaperSize) -> None:
        if self._facts is None or self._facts.order.order_id != facts.order.order_id:
            return
        self.issue.setEnabled(True)
        self._issued = self._issued or paper.final
        self._shown = (facts.order.head, size)
        name = f"{facts.order.number}-{paper.kind.value}-{size.value}.pdf"
        note = "" if paper.final else self._why_draft(facts)
        self.preview.show_paper(paper.content, size, name, note)
        self._stack.setCurrentWidget(self.preview)
        self._say_state(paper.number)

    def _fail(self, error: BlangkonError) -> None:
        language = self._services.language
        self.issue.setEnabled(True)
        words = (error.title, error.detail, error.next_step)
        self._tell(" ".join(filter(None, (part.text(language) for part in words))), issue=False)

    def _tell(self, text: str, *, issue: bool) -> None:
        self.message.setText(text)
        self.issue.setVisible(issue)
        self._stack.setCurrentWidget(self._message)

    def _say_state(self, number: str = "") -> None:
        facts = self._facts
        if facts is None:
            return
        for paper in facts.papers:
            if paper.kind == PaperKind.SURAT_PESANAN.value:
                number = number or paper.number
                self.detail.setText(self.tr("{number} · {day}").format(number=number, day=day_text(paper.issued_at)))
        if self._issued:
            self.chip.show_state("good", self.tr("Terbit"))
            if not facts.papers:
                self.detail.setText(number)
        elif facts.order.status in _UNRIPE:
            self.chip.show_state("attention", self.tr("RANCANGAN"))
            self.detail.setText("")
        else:
            self.chip.show_state("info", self.tr("Siap diterbitkan"))
            self.detail.setText("")

    def _why_draft(self, facts: OrderFacts) -> str:
        if facts.order.status is OrderStatus.CANCELLED:
            return self.tr("RANCANGAN: pesanan ini dibatalkan, jadi surat tidak bernomor.")
        return self.tr("RANCANGAN: belum disetujui Pejabat Pembuat Komitmen, jadi surat belum bernomor.")
