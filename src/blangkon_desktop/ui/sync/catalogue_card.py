"""A catalogue that came with the exchange: told when it was taken, looked at first where much would change."""

from __future__ import annotations

from PySide6.QtCore import Qt

from blangkon_desktop.domain.errors import BlangkonError
from blangkon_desktop.ui.catalogue.import_report import ImportReportDialog, summary_text
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.sync.services import SyncServices
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.widgets.buttons import plain_button
from blangkon_desktop.ui.widgets.card import Card
from blangkon_desktop.ui.widgets.labels import label
from blangkon_desktop.usecases.segment_views import ApplyReport
from blangkon_desktop.usecases.sync_ports import CatalogueNews


class CatalogueCard(Card):
    """Hidden until a catalogue waits for somebody; `may_take` for an administrator."""

    def __init__(self, may_take: bool, services: SyncServices, tasks: TaskRunner, notices: Notices) -> None:
        super().__init__(self.tr("Katalog baru menunggu"))
        self._services, self._tasks, self._notices = services, tasks, notices
        self.dialog: ImportReportDialog | None = None
        self.set_kind("attention")
        self._text = label("", wrap=True)
        self.body.addWidget(self._text)
        self.button = plain_button(self.tr("Lihat apa yang berubah"), self.look)
        if may_take:
            self.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            self.body.addWidget(label(self.tr("Minta Admin kantor memeriksa dan menerimanya."), "quiet", wrap=True))
        self.hide()

    def tell(self, news: CatalogueNews | None) -> None:
        """What the exchange brought."""
        if news is None:
            return
        said = news.said.text(self._notices.language)
        if news.asks:
            self._text.setText(said)
        elif news.taken:
            self._notices.good(said)
        else:
            self._notices.attention(said)
        self.setVisible(news.asks)

    def look(self) -> None:
        """Read what would change, then show it."""
        desk = self._services.desk
        self.button.setEnabled(False)
        self._tasks.run(
            lambda _: desk().take_catalogue(dry_run=True),
            done=self._show,
            failed=self._failed,
            label=self.tr("Memeriksa katalog"),
        )

    def _show(self, took: ApplyReport | None) -> None:
        self.button.setEnabled(True)
        if took is None or took.imported is None:
            self.hide()
            return
        self.dialog = ImportReportDialog(took.imported, self._notices.language, self.window())
        self.dialog.accepted_changes.connect(self._take)
        self.dialog.finished.connect(self._forget)
        self.dialog.open()

    def _forget(self) -> None:
        self.dialog = None

    def _take(self) -> None:
        desk = self._services.desk
        self.button.setEnabled(False)
        self._tasks.run(
            lambda _: desk().take_catalogue(accepted=True),
            done=self._taken,
            failed=self._failed,
            label=self.tr("Memperbarui katalog"),
        )

    def _taken(self, took: ApplyReport | None) -> None:
        self.button.setEnabled(True)
        self.hide()
        if took is not None and took.imported is not None:
            self._notices.good(self.tr("Katalog diperbarui"), summary_text(took.imported))

    def _failed(self, error: BlangkonError) -> None:
        self.button.setEnabled(True)
        self._notices.error(error)
