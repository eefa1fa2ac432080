"""The papers of an order: the list in the order of the file, the preview beside it, issue, print and save."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QInputDialog, QStackedLayout, QVBoxLayout, QWidget

from blangkon_desktop.domain.errors import BlangkonError
from blangkon_desktop.domain.paper_kinds import PaperKind, PaperSize
from blangkon_desktop.domain.paper_lists import LembarSalin
from blangkon_desktop.domain.papers import is_numbered
from blangkon_desktop.ui.documents.paper_preview import PaperPreview
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.orders.batch import Batch, NamedOrder
from blangkon_desktop.ui.orders.batch_dialog import BatchDialog
from blangkon_desktop.ui.orders.copy_sheet import CopySheet
from blangkon_desktop.ui.orders.facts import OrderFacts
from blangkon_desktop.ui.orders.papers_list import PapersSide, paper_mark, paper_title
from blangkon_desktop.ui.orders.services import OrderServices
from blangkon_desktop.ui.style import SPACE
from blangkon_desktop.ui.tasks import Progress, TaskRunner
from blangkon_desktop.ui.widgets.badges import StatusChip
from blangkon_desktop.ui.widgets.buttons import plain_button, primary_button
from blangkon_desktop.ui.widgets.labels import label
from blangkon_desktop.usecases.home_views import Session
from blangkon_desktop.usecases.paper_rules import WantedPaper
from blangkon_desktop.usecases.print_papers import PRINTERS, PaperState, PrintedPaper, file_name


class PapersTab(QWidget):
    """Looking gives no number: a RANCANGAN is shown until somebody issues the paper."""

    def __init__(self, session: Session, services: OrderServices, tasks: TaskRunner, notices: Notices) -> None:
        super().__init__()
        self._session, self._services, self._tasks, self._notices = session, services, tasks, notices
        self._facts: OrderFacts | None = None
        self._size = services.paper
        self._wanted: tuple[PaperKind, int] = (PaperKind.SURAT_PESANAN, 0)
        self._paper: PrintedPaper | None = None
        self._shown: tuple[str, PaperSize] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, SPACE.s, 0, 0)
        row.setSpacing(SPACE.m)
        self.side = PapersSide(services.language)
        self.model = self.side.model
        self.side.method.activated.connect(lambda _at: self._load())
        self.batch = Batch(session, services, tasks, notices, self)
        self.batch.started.connect(self.side.strip.watch)
        self.batch.finished.connect(self._load)
        self.side.direct.clicked.connect(lambda _checked=False: self.print_chosen())
        self.side.all.clicked.connect(lambda _checked=False: self.ask_all())
        self.side.chosen.connect(self.choose)
        row.addWidget(self.side)
        row.addLayout(self._main(tasks, notices), 1)

    def show_order(self, facts: OrderFacts) -> None:
        """Take another order; its papers are made when the tab is looked at."""
        if self._facts is None or self._facts.order.order_id != facts.order.order_id:
            self._wanted = (PaperKind.SURAT_PESANAN, 0)
        self._facts, self._shown = facts, None
        if self.isVisible():
            self.look()

    def look(self) -> None:
        """The tab comes into sight: show what can be shown without giving a number."""
        facts = self._facts
        if facts is None or self._shown == (facts.order.head, self._size):
            return
        may = self._session.may(*PRINTERS)
        for part in (self.side, self.chip, self.detail):
            part.setVisible(may)
        if may:
            self._load()
        else:
            self._tell(self.tr("Berkas dicetak oleh Pejabat Pembuat Komitmen, Pejabat Pengadaan, PPTK atau Bendahara."))

    @property
    def state(self) -> PaperState | None:
        """The paper that is chosen."""
        return next((row for row in self.model.rows if (row.kind, row.receipt) == self._wanted), None)

    def show_size(self, size: PaperSize) -> None:
        """Show the paper on another size."""
        self._size = size
        self._produce(issue=False)

    def choose(self, kind: PaperKind, receipt: int = 0) -> None:
        """Show a paper."""
        self._wanted = (kind, receipt)
        self.side.mark(*self._wanted)
        self._produce(issue=False)

    def ask_all(self) -> BatchDialog | None:
        """All papers of the order: ask how."""
        facts = self._facts
        named = [NamedOrder(facts.order.order_id, facts.order.number)] if facts is not None else []
        return self.batch.ask(named, self.side.named_method, self._size)

    def print_chosen(self) -> None:
        """The chosen paper straight to the printer."""
        facts, (kind, receipt) = self._facts, self._wanted
        if facts is not None:
            named = NamedOrder(facts.order.order_id, facts.order.number, (WantedPaper(kind, receipt or None),))
            self.batch.print_now([named], self.side.named_method, self._size)

    def _main(self, tasks: TaskRunner, notices: Notices) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(SPACE.s)
        row = QHBoxLayout()
        row.setSpacing(SPACE.m)
        self.chip, self.detail = StatusChip(), label("", "quiet")
        self.issue = primary_button(self.tr("Terbitkan"), self._issue, icon="file-text")
        self.renew = plain_button(self.tr("Terbitkan versi baru"), self._ask_reason)
        row.addWidget(self.chip)
        row.addWidget(self.detail, 1)
        row.addWidget(self.renew)
        row.addWidget(self.issue)
        column.addLayout(row)
        self.preview = PaperPreview(tasks, notices, self._services.write_file)
        self.preview.size_wanted.connect(self.show_size)
        self.preview.handed_out.connect(self._note)
        self.preview.printer_chosen.connect(self.batch.remember)
        self.message = label("", "quiet", wrap=True)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.message)
        self._stack.addWidget(self.preview)
        self.sheet = CopySheet()
        self.sheet.sheet_wanted.connect(lambda: self._stack.setCurrentWidget(self.preview))
        self._stack.addWidget(self.sheet)
        column.addLayout(self._stack, 1)
        self.issue.setVisible(False)
        self.renew.setVisible(False)
        return column

    def _load(self) -> None:
        """Read what each paper waits for, then show the chosen one."""
        facts, method = self._facts, self.side.named_method
        if facts is None:
            return
        order_id = facts.order.order_id
        self.side.method.setVisible(not any(receipt.payment for receipt in facts.order.receipts))
        self._tasks.run(
            lambda _: self._services.papers().states(order_id, method),
            done=self._take_states,
            failed=self._fail,
            lane="read",
            key="paper-states",
        )

    def _take_states(self, states: tuple[PaperState, ...]) -> None:
        self.model.show_states(states)
        if self.state is None and states:
            self._wanted = (states[0].kind, states[0].receipt)
        self.side.mark(*self._wanted)
        self._produce(issue=False)

    def _issue(self) -> None:
        self.issue.setEnabled(False)
        self._produce(issue=True)

    def _ask_reason(self) -> None:
        dialog = QInputDialog(self)
        dialog.setWindowTitle(self.tr("Terbitkan versi baru"))
        dialog.setLabelText(self.tr("Alasan versi baru (tercetak pada surat; versi lama tetap tersimpan)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.textValueSelected.connect(self.renew_because)
        dialog.open()

    def renew_because(self, reason: str) -> None:
        """Issue the chosen paper anew."""
        self._produce(issue=False, reason=reason)

    def _produce(self, *, issue: bool, reason: str | None = None) -> None:
        facts, session, services, size = self._facts, self._session, self._services, self._size
        if facts is None:
            return
        (kind, n), method, order_id = self._wanted, self.side.named_method, facts.order.order_id
        receipt, writes = n or None, issue or reason is not None

        def make(_progress: Progress) -> PrintedPaper:
            person, papers = services.person(session), services.papers()
            if reason is not None:
                return papers.renew(person, order_id, kind, size, reason, receipt=receipt, method=method)
            way = papers.produce if issue else papers.preview
            return way(person, order_id, kind, size, receipt=receipt, method=method)

        self._tasks.run(
            make,
            done=lambda paper: self._take(paper, facts, size, reload=writes),
            failed=self._fail,
            label=self.tr("Menerbitkan berkas") if writes else "",
            lane="write" if writes else "read",
            key="" if writes else "paper-preview",
        )

    def _take(self, paper: PrintedPaper, facts: OrderFacts, size: PaperSize, *, reload: bool) -> None:
        if self._facts is None or self._facts.order.order_id != facts.order.order_id:
            return
        self._paper, self._shown = paper, (facts.order.head, size)
        row = self.state
        note = ""
        if not paper.final and row is not None:
            waits = row.waits_for.text(self._services.language) if row.waits_for else ""
            note = self.tr("RANCANGAN: belum bernomor. {waits}").format(waits=waits).strip()
        self.preview.show_paper(paper.content, size, file_name(facts.order.number, paper), note)
        if isinstance(paper.data, LembarSalin):
            self.sheet.show_sheet(paper.data)
            self._stack.setCurrentWidget(self.sheet)
        else:
            self._stack.setCurrentWidget(self.preview)
        if reload:
            self._load()
        else:
            self._say_state()

    def _say_state(self) -> None:
        row = self.state
        if row is None:
            return
        state, word = paper_mark(row)
        self.chip.show_state(state, word)
        title = paper_title(row, self._services.language)
        self.detail.setText(" · ".join(part for part in (title, self.model.detail(row)) if part))
        ripe = is_numbered(row.kind) and not row.number and row.waits_for is None
        self.issue.setVisible(ripe)
        self.issue.setEnabled(True)
        self.renew.setVisible(bool(row.number) and row.outdated)

    def _note(self) -> None:
        """The previewed bytes were printed or saved: the register counts them."""
        paper, session, services = self._paper, self._session, self._services
        if paper is not None and paper.record is not None:
            self._tasks.run(
                lambda _: services.papers().note(services.person(session), [paper]), done=lambda _: self._load()
            )

    def _fail(self, error: BlangkonError) -> None:
        language = self._services.language
        self.issue.setEnabled(True)
        words = (error.title, error.detail, error.next_step)
        self._tell(" ".join(filter(None, (part.text(language) for part in words))))

    def _tell(self, text: str) -> None:
        self.message.setText(text)
        self.issue.setVisible(False)
        self.renew.setVisible(False)
        self._stack.setCurrentWidget(self.message)
