"""Kirim & ambil: how the exchange stands, do it now, pair the office, and what needs a decision."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout

from blangkon_desktop.domain.errors import BlangkonError, NoConnection
from blangkon_desktop.domain.people import Role
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.style import SPACE
from blangkon_desktop.ui.sync.catalogue_card import CatalogueCard
from blangkon_desktop.ui.sync.conflict_card import ConflictCard
from blangkon_desktop.ui.sync.pairing_card import PairingCard
from blangkon_desktop.ui.sync.services import ExchangeState, SyncServices
from blangkon_desktop.ui.sync.state_card import StateCard
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.widgets.page import Page
from blangkon_desktop.ui.widgets.scroll import ScrollColumn
from blangkon_desktop.usecases.home_views import Session
from blangkon_desktop.usecases.sync_ports import SyncOutcome


class SyncPage(Page):
    """Loads anew each time it is shown."""

    def __init__(self, session: Session, services: SyncServices, tasks: TaskRunner, notices: Notices) -> None:
        super().__init__("")
        self.set_title(self.tr("Kirim & ambil"))
        self._session, self._services, self._tasks, self._notices = session, services, tasks, notices
        self.card = StateCard(services.language)
        self.pairing = PairingCard(session.may(Role.ADMIN), services.language)
        self.catalogue = CatalogueCard(session.may(Role.ADMIN), services, tasks, notices)
        self.conflicts = ConflictCard((), self.go.emit)
        self.pairing.hide()
        self.card.wanted.connect(self.exchange)
        self.pairing.wanted.connect(self.pair)
        self._lay_out()

    def enter(self, argument: str = "") -> None:
        """Look how it stands."""
        services = self._services
        self._tasks.run(lambda _: services.state(), done=self._show, lane="read", key="exchange-state")

    def exchange(self) -> None:
        """Send what waits and fetch what is new."""
        services = self._services
        self.card.show_running(True)
        self._tasks.run(
            lambda _: services.desk().run(),
            done=self._show_outcome,
            failed=self._show_trouble,
            label=self.tr("Mengirim dan mengambil"),
        )

    def pair(self, url: str, code: str) -> None:
        """Pair the office with the hub at an address."""
        services, session = self._services, self._session
        self.pairing.show_running(True)
        self._tasks.run(
            lambda _: services.pair(session, url, code),
            done=self._paired,
            failed=self._not_paired,
            label=self.tr("Memasangkan dengan hub"),
        )

    def _show(self, state: ExchangeState) -> None:
        self.card.show_status(state.status)
        self.pairing.setVisible(not state.status.hub)
        fresh = ConflictCard(state.stories, self.go.emit)
        self._right.body.replaceWidget(self.conflicts, fresh)
        self.conflicts.hide()
        self.conflicts.deleteLater()
        self.conflicts = fresh

    def _show_outcome(self, outcome: SyncOutcome) -> None:
        self.card.show_running(False)
        self.card.show_outcome(outcome)
        if outcome.policy is not None:
            tell = self._notices.good if outcome.policy.taken else self._notices.attention
            tell(outcome.policy.said.text(self._services.language))
        self.catalogue.tell(outcome.catalogue)
        self.enter()

    def _show_trouble(self, error: BlangkonError) -> None:
        self.card.show_running(False)
        self.card.show_trouble(error)
        if not isinstance(error, NoConnection):
            self._notices.error(error)
        self.enter()

    def _paired(self, url: str) -> None:
        self.pairing.show_running(False)
        self.pairing.clear()
        more = self.tr("Tekan «Kirim dan ambil sekarang» untuk mengirim catatan yang menunggu.")
        self._notices.good(self.tr("Kantor ini terpasang dengan {url}").format(url=url), more)
        self.enter()
        self.card.button.setFocus()

    def _not_paired(self, error: BlangkonError) -> None:
        self.pairing.show_running(False)
        if not self.pairing.show_trouble(error):
            self._notices.error(error)

    def _lay_out(self) -> None:
        self._left = ScrollColumn(self.tr("Keadaan kirim dan ambil"))
        self._left.body.addWidget(self.card)
        self._left.body.addStretch(1)
        self._right = ScrollColumn(self.tr("Perlu diputuskan"))
        for part in (self.pairing, self.catalogue, self.conflicts):
            self._right.body.addWidget(part)
        self._right.body.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(SPACE.l)
        row.addWidget(self._left, 1)
        row.addWidget(self._right, 1)
        self.body.addLayout(row, 1)


def sync_page(session: Session, services: SyncServices, tasks: TaskRunner, notices: Notices) -> SyncPage:
    """The page for a session."""
    return SyncPage(session, services, tasks, notices)
