"""Papers of one order or many at once: as one PDF, as files in a folder, or straight to the printer; with a stop."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from blangkon_desktop.domain.paper_kinds import PaperSize
from blangkon_desktop.domain.receipt import PaymentMethod
from blangkon_desktop.ui.documents.printing import print_papers, set_page, set_two_sided, usual_printer
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.orders.batch_dialog import BatchChoice, BatchDialog, Way
from blangkon_desktop.ui.orders.services import OrderServices
from blangkon_desktop.ui.orders.words import size_text
from blangkon_desktop.ui.tasks import Progress, Task, TaskRunner
from blangkon_desktop.usecases.home_views import Session
from blangkon_desktop.usecases.paper_rules import WantedPaper
from blangkon_desktop.usecases.print_bundle import SavedBundle
from blangkon_desktop.usecases.print_papers import PrintedPaper
from blangkon_desktop.usecases.ripe_orders import Choice, say_left_out

T = TypeVar("T")

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


@dataclass(frozen=True, slots=True)
class NamedOrder:
    """An order by id and number; with `papers` only these of it."""

    order_id: str
    number: str
    papers: tuple[WantedPaper, ...] = ()


class Batch(QObject):
    """What is ripe is issued, then everything goes out. `started` carries the Task, `finished` follows a good end.

    Numbers that were given before a stop stay given; what was not written or taken by the printer is not noted.
    """

    started = Signal(object)
    finished = Signal()

    def __init__(
        self, session: Session, services: OrderServices, tasks: TaskRunner, notices: Notices, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session, self._services, self._tasks, self._notices = session, services, tasks, notices
        self._parent = parent
        self.make_printer: Callable[[str], QPrinter] = usual_printer

    def ask(self, orders: Sequence[NamedOrder], method: PaymentMethod | None, size: PaperSize) -> BatchDialog | None:
        """Ask how, then where to."""
        if not orders:
            return None
        services = self._services
        dialog = BatchDialog(len(orders), services.load_preferences(), size, services.language, self._parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(lambda choice: self._place(orders, method, choice))
        dialog.open()
        self._tasks.run(
            lambda _: self._chosen(orders, method),
            done=dialog.tell_choice,
            failed=dialog.refuse,
            lane="read",
            key="batch-choice",
        )
        return dialog

    def save(self, orders: Sequence[NamedOrder], method: PaymentMethod | None, choice: BatchChoice, path: Path) -> Task:
        """One PDF, or parts beside it that can each be sent by telephone."""
        services, session, ids = self._services, self._session, [order.order_id for order in orders]

        def make(progress: Progress) -> SavedBundle:
            desk = services.bundles()
            total = self._count(desk.choose(ids, method), orders, method)

            def check(done: int) -> None:
                progress.check()
                progress.report(done, total)

            return desk.save(
                services.person(session),
                ids,
                choice.size,
                path,
                method=method,
                two_sided=choice.two_sided,
                split=choice.split,
                check=check,
            )

        return self._run(make, self._saved, self.tr("Menyusun berkas"))

    def save_files(
        self, orders: Sequence[NamedOrder], method: PaymentMethod | None, size: PaperSize, folder: Path
    ) -> Task:
        """Each paper as a file of its own; the names sort by order and place in the file."""
        services, session = self._services, self._session

        def make(progress: Progress) -> tuple[int, int, Choice]:
            person, papers, count, total = services.person(session), services.papers(), 0, 0
            choice = self._chosen(orders, method)
            for done, order in enumerate(self._of(choice, orders)):
                progress.check()
                progress.report(done, len(choice.orders))
                wanted = order.papers or papers.wanted(order.order_id, method)
                rows = papers.print_to(person, order.order_id, wanted, size, folder, method=method)
                count += len(rows)
                total += sum(Path(str(row["path"])).stat().st_size for row in rows)
            return count, total, choice

        def done(counted: tuple[int, int, Choice]) -> None:
            words = self.tr("{n} berkas ({size}) tersimpan di {folder}")
            self._good(words.format(n=counted[0], size=size_text(counted[1]), folder=str(folder)), counted[2])

        return self._run(make, done, self.tr("Menyusun berkas"))

    def print_now(
        self,
        orders: Sequence[NamedOrder],
        method: PaymentMethod | None,
        size: PaperSize,
        *,
        two_sided: bool | None = None,
    ) -> Task:
        """To the printer chosen last, without a preview; noted in the register once the printer took the job.

        Without a word on `two_sided` it is as chosen last.
        """
        services, session, make_printer = self._services, self._session, self.make_printer

        def make(progress: Progress) -> tuple[int, int, str, Choice]:
            person, papers = services.person(session), services.papers()
            choice = self._chosen(orders, method)
            liked = services.load_preferences()
            both = liked.two_sided if two_sided is None else two_sided
            printer = make_printer(liked.printer)
            set_page(printer, size)
            set_two_sided(printer, both)
            printer.setDocName(orders[0].number)
            printed: list[PrintedPaper] = []

            def contents() -> Iterator[bytes]:
                for order in self._of(choice, orders):
                    wanted = order.papers or papers.wanted(order.order_id, method)
                    for paper in papers.ready(person, order.order_id, wanted, size, method=method):
                        printed.append(paper)
                        yield paper.content

            total = self._count(choice, orders, method)
            pages = print_papers(printer, contents(), progress, total=total, two_sided=both)
            papers.note(person, printed)
            return len(printed), pages, printer.printerName() or printer.outputFileName(), choice

        def done(counted: tuple[int, int, str, Choice]) -> None:
            words = self.tr("{n} berkas, {pages} halaman dikirim ke printer {name}.")
            self._good(words.format(n=counted[0], pages=counted[1], name=counted[2]), counted[3])

        return self._run(make, done, self.tr("Mencetak"))

    def remember(self, printer: str, two_sided: bool) -> None:
        """Keep the printer that somebody chose in the print dialog."""
        services = self._services
        self._tasks.run(
            lambda _: services.save_preferences(
                replace(services.load_preferences(), printer=printer, two_sided=two_sided)
            ),
            done=lambda _: None,
        )

    def _place(self, orders: Sequence[NamedOrder], method: PaymentMethod | None, choice: BatchChoice) -> None:
        services = self._services
        self._tasks.run(lambda _: self._keep(services, choice), done=lambda _: None)
        if choice.way is Way.PRINTER:
            self.print_now(orders, method, choice.size, two_sided=choice.two_sided)
            return
        dialog = QFileDialog(self._parent, self.tr("Cetak berkas"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if choice.way is Way.FILES:
            dialog.setFileMode(QFileDialog.FileMode.Directory)
            dialog.fileSelected.connect(lambda name: self.save_files(orders, method, choice.size, Path(name)))
        else:
            first = orders[0].number if len(orders) == 1 else self.tr("{n}-pesanan").format(n=len(orders))
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setNameFilter("PDF (*.pdf)")
            dialog.setDefaultSuffix("pdf")
            dialog.selectFile(f"{first}-SPJ-{choice.size.value}.pdf")
            dialog.fileSelected.connect(lambda name: self.save(orders, method, choice, Path(name)))
        dialog.open()

    @staticmethod
    def _keep(services: OrderServices, choice: BatchChoice) -> None:
        liked = services.load_preferences()
        chosen = replace(liked, two_sided=choice.two_sided, split=choice.split)
        if chosen != liked:
            services.save_preferences(chosen)

    def _chosen(self, orders: Sequence[NamedOrder], method: PaymentMethod | None) -> Choice:
        return self._services.bundles().choose([order.order_id for order in orders], method)

    @staticmethod
    def _of(choice: Choice, orders: Sequence[NamedOrder]) -> list[NamedOrder]:
        return [order for order in orders if order.order_id in choice.orders]

    def _count(self, choice: Choice, orders: Sequence[NamedOrder], method: PaymentMethod | None) -> int:
        papers, chosen = self._services.papers(), self._of(choice, orders)
        return sum(len(order.papers or papers.wanted(order.order_id, method)) for order in chosen)

    def _run(self, make: Callable[[Progress], T], done: Callable[[T], None], words: str) -> Task:
        task = self._tasks.run(make, done=done, label=words, lane="write", cancellable=True)
        task.finished.connect(lambda: self._told_stopped(task))
        self.started.emit(task)
        return task

    def _told_stopped(self, task: Task) -> None:
        if task.stopped:
            more = self.tr("Yang belum keluar tidak dicatat; nomor yang sudah terbit tetap milik suratnya.")
            self._notices.attention(self.tr("Dihentikan: {work}").format(work=task.label), more)

    def _saved(self, saved: SavedBundle) -> None:
        parts = [part for _, part in saved.parts]
        papers, size = sum(part.papers for part in parts), size_text(sum(len(part.content) for part in parts))
        path = str(saved.parts[0][0])
        if len(parts) > 1:
            words = self.tr("{n} berkas ({size}) tersimpan dalam {parts} bagian: {path}")
            text = words.format(n=papers, size=size, parts=len(parts), path=path)
        else:
            text = self.tr("{n} berkas ({size}) tersimpan: {path}").format(n=papers, size=size, path=path)
        more = ""
        if any(part.is_large for part in parts):
            more = self.tr("Terlalu besar untuk WhatsApp. Cetak lagi dengan «Bagi bila lebih dari 2 MB».")
        self._good(text, saved.choice, more)

    def _good(self, text: str, choice: Choice, more: str = "") -> None:
        """What went out, and which orders did not: that must be seen, so it stays until it is closed."""
        left = say_left_out(choice.left_out).text(self._services.language)
        told = " ".join(filter(None, (left, more)))
        if told:
            self._notices.attention(text, told)
        else:
            self._notices.good(text)
        self.finished.emit()
