"""Saves all papers of an order as one PDF, with progress and a way to stop."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from blangkon_desktop.domain.paper_kinds import PaperSize
from blangkon_desktop.domain.receipt import PaymentMethod
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.orders.facts import OrderFacts
from blangkon_desktop.ui.orders.services import OrderServices
from blangkon_desktop.ui.tasks import Progress, TaskRunner
from blangkon_desktop.usecases.home_views import Session
from blangkon_desktop.usecases.paper_rules import papers_of
from blangkon_desktop.usecases.print_bundle import PrintedBundle


class WholeFile(QObject):
    """What is ripe is issued, then everything is written; `saved` says that it is done."""

    saved = Signal()

    def __init__(
        self, session: Session, services: OrderServices, tasks: TaskRunner, notices: Notices, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session, self._services, self._tasks, self._notices = session, services, tasks, notices
        self._parent = parent

    def ask(self, facts: OrderFacts | None, size: PaperSize, method: PaymentMethod | None) -> None:
        """Ask where to, then save."""
        if facts is None:
            return
        dialog = QFileDialog(self._parent, self.tr("Simpan semua sebagai satu PDF"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("PDF (*.pdf)")
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(f"{facts.order.number}-SPJ-{size.value}.pdf")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.save(facts, size, method, Path(path)))
        dialog.open()

    def save(self, facts: OrderFacts, size: PaperSize, method: PaymentMethod | None, path: Path) -> None:
        """Issue and write."""
        services, session, order = self._services, self._session, facts.order
        total = len(papers_of(order, method))

        def make(progress: Progress) -> PrintedBundle:
            def check(done: int) -> None:
                progress.check()
                progress.report(done, total)

            made = services.bundles().make(services.person(session), [order.order_id], size, method=method, check=check)
            services.write_file(path, made.content)
            return made

        self._tasks.run(
            make,
            done=lambda made: self._done(made, path),
            label=self.tr("Menyusun berkas"),
            lane="write",
            cancellable=True,
        )

    def _done(self, made: PrintedBundle, path: Path) -> None:
        self._notices.good(self.tr("{n} berkas tersimpan: {path}").format(n=made.papers, path=str(path)))
        self.saved.emit()
