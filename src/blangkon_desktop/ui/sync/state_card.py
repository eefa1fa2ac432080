"""How the exchange stands: what waits, when it last worked, with whom, and the button that does it now."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QProgressBar

from blangkon_desktop.domain.errors import BlangkonError
from blangkon_desktop.domain.text import Language
from blangkon_desktop.ui.style import SPACE
from blangkon_desktop.ui.widgets.badges import StatusChip
from blangkon_desktop.ui.widgets.buttons import primary_button
from blangkon_desktop.ui.widgets.card import Card, CardKind
from blangkon_desktop.ui.widgets.labels import label
from blangkon_desktop.ui.widgets.times import parse_time
from blangkon_desktop.usecases.sync_ports import SyncOutcome, SyncStatus


class StateCard(Card):
    """`wanted` is the button: send and fetch now."""

    wanted = Signal()

    def __init__(self, language: Language) -> None:
        super().__init__("")
        self._language = language
        self.setAccessibleName(self.tr("Keadaan kirim dan ambil"))
        self.body.setSpacing(SPACE.m)
        self.chip = StatusChip("neutral", "…")
        self._headline = label("", "title", wrap=True)
        self._last, self._hub = label("", wrap=True), label("", wrap=True, selectable=True)
        self.button = primary_button(self.tr("Kirim dan ambil sekarang"), self.wanted.emit, key="F5", icon="refresh")
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Sedang mengirim dan mengambil"))
        self.bar.hide()
        self.result = _Result()
        self.result.hide()
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE.m)
        grid.setColumnStretch(1, 1)
        for row, (caption, value) in enumerate(
            ((self.tr("Terakhir berhasil"), self._last), (self.tr("Alamat hub"), self._hub))
        ):
            value.setAccessibleName(caption)
            grid.addWidget(label(caption, "quiet"), row, 0)
            grid.addWidget(value, row, 1)
        self.body.addWidget(self.chip)
        self.body.addWidget(self._headline)
        self.body.addLayout(grid)
        self.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self.bar, self.result):
            self.body.addWidget(part)
        self.body.addStretch(1)

    def show_status(self, status: SyncStatus) -> None:
        """Show how it stands."""
        paired = bool(status.hub)
        if not paired:
            self.chip.show_state("neutral", self.tr("Belum dipasangkan"))
        elif status.conflicts:
            self.chip.show_state("attention", self.tr("Ada yang perlu diputuskan"))
        elif status.pending:
            self.chip.show_state("info", self.tr("Ada yang menunggu"))
        else:
            self.chip.show_state("good", self.tr("Semua terkirim"))
        self._headline.setText(self._waiting(status.pending))
        self._last.setText(_moment(status.last_success) or self.tr("belum pernah"))
        self._hub.setText(status.hub or self.tr("belum ada; catatan tetap tersimpan di laptop ini"))
        self.button.setVisible(paired)

    def show_running(self, running: bool) -> None:
        """Show that the exchange is on its way."""
        self.bar.setVisible(running)
        self.button.setEnabled(not running)
        if running:
            self.result.hide()

    def show_outcome(self, outcome: SyncOutcome) -> None:
        """Tell what one exchange did."""
        words = self.tr("{sent} catatan terkirim, {fetched} catatan diambil.")
        if outcome.pushed == outcome.pulled == 0:
            words = self.tr("Tidak ada yang baru; semua sudah sama.")
        self.result.tell("good", self.tr("Berhasil"), words.format(sent=outcome.pushed, fetched=outcome.pulled))

    def show_trouble(self, error: BlangkonError) -> None:
        """Tell calmly why it did not work: what happened, what is safe, what to do."""
        more = (part.text(self._language) for part in (error.detail, error.next_step))
        self.result.tell("attention", error.title.text(self._language), "\n".join(filter(None, more)))

    def _waiting(self, pending: int) -> str:
        if not pending:
            return self.tr("Tidak ada catatan yang menunggu")
        return self.tr("{n} catatan belum terkirim").format(n=pending)


class _Result(Card):
    """What the last try brought."""

    def __init__(self) -> None:
        super().__init__()
        self.title, self.text = label("", "strong", wrap=True), label("", wrap=True)
        self.body.setSpacing(SPACE.xs)
        self.body.addWidget(self.title)
        self.body.addWidget(self.text)

    def tell(self, kind: CardKind, title: str, text: str) -> None:
        """Show it."""
        self.set_kind(kind)
        self.title.setText(title)
        self.text.setText(text)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.show()


def _moment(iso: str) -> str:
    time = parse_time(iso)
    return time.strftime("%d-%m-%Y %H.%M") if time else ""
