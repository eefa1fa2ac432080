"""A catalogue that came with the exchange: told when it was taken, looked at first where much would change."""

from __future__ import annotations

from PySide6.QtCore import Qt

from blangkon_desktop.ui.catalogue.taking import CatalogueTaking
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.sync.services import SyncServices
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.widgets.buttons import plain_button
from blangkon_desktop.ui.widgets.card import Card
from blangkon_desktop.ui.widgets.labels import label
from blangkon_desktop.usecases.sync_ports import CatalogueNews


class CatalogueCard(Card):
    """Hidden until a catalogue waits for somebody; `may_take` for an administrator."""

    def __init__(self, may_take: bool, services: SyncServices, tasks: TaskRunner, notices: Notices) -> None:
        super().__init__(self.tr("Katalog baru menunggu"))
        self._services, self._notices = services, notices
        self.taking = CatalogueTaking(tasks, notices, self)
        self.set_kind("attention")
        self._text = label("", wrap=True)
        self.body.addWidget(self._text)
        self.button = plain_button(self.tr("Lihat apa yang berubah"), self.look)
        self.taking.started.connect(lambda: self.button.setEnabled(False))
        self.taking.rested.connect(lambda: self.button.setEnabled(True))
        for ended in (self.taking.nothing_new, self.taking.taken):
            ended.connect(self.hide)
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
        self.taking.look(lambda accepted: desk().take_catalogue(accepted=accepted, dry_run=not accepted))
