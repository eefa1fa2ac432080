"""The right side of the home page: budgets in use, shares against their targets, the exchange, the last papers."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.domain.text import Language
from blangkon_desktop.ui.style import SPACE, current_colours, scaled
from blangkon_desktop.ui.widgets.badges import StatusChip
from blangkon_desktop.ui.widgets.budget_bar import RESERVED_STRENGTH, BudgetProgress, Swatch
from blangkon_desktop.ui.widgets.buttons import quiet_button
from blangkon_desktop.ui.widgets.card import Card
from blangkon_desktop.ui.widgets.labels import ElidedLabel, label
from blangkon_desktop.ui.widgets.times import day_text, time_text
from blangkon_desktop.usecases.home_views import BudgetBar, PaperLink, ShareView, StatusView


class BudgetCard(Card):
    """Ceiling, reserved and paid of the packages in use."""

    def __init__(self, bars: tuple[BudgetBar, ...]) -> None:
        super().__init__(self.tr("Paket yang dipakai"))
        self.body.setSpacing(SPACE.m)
        for bar in bars:
            part = QVBoxLayout()
            part.setSpacing(SPACE.xs)
            part.addWidget(ElidedLabel(bar.name))
            progress = BudgetProgress()
            progress.set_amounts(bar.ceiling, bar.reserved, bar.paid)
            part.addWidget(progress)
            left = format_rupiah(bar.ceiling - bar.reserved - bar.paid)
            words = self.tr("sisa {left} dari {ceiling}").format(left=left, ceiling=format_rupiah(bar.ceiling))
            part.addWidget(ElidedLabel(words, "small"))
            self.body.addLayout(part)
        if bars:
            legend = QHBoxLayout()
            legend.setSpacing(SPACE.s)
            for strength, word in ((1.0, self.tr("dibayar")), (RESERVED_STRENGTH, self.tr("dipesan"))):
                legend.addWidget(Swatch(strength))
                legend.addWidget(label(word, "small"))
                legend.addSpacing(SPACE.s)
            legend.addStretch(1)
            self.body.addLayout(legend)
        else:
            self.body.addWidget(label(self.tr("Belum ada paket yang dipakai."), "quiet", wrap=True))


class ShareGauge(QWidget):
    """A bar of 0 to 100 percent with a mark at the target."""

    def __init__(self, percent: float, target: float | None) -> None:
        super().__init__()
        self._percent, self._target = percent, target
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A slim bar with room for the mark."""
        return QSize(scaled(120), scaled(12))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, share and target."""
        colours = current_colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        top, high = scaled(3), scaled(6)
        ground = colours.hover if colours.name == "contrast" else colours.line
        for share, colour in ((100.0, ground), (self._percent, colours.sogan)):
            painter.setBrush(QColor(colour))
            wide = self.width() * min(100.0, max(0.0, share)) / 100
            painter.drawRoundedRect(0, top, round(wide), high, high / 2, high / 2)
        if self._target is not None:
            x = round(self.width() * min(100.0, self._target) / 100)
            painter.fillRect(min(x, self.width() - 2), 0, 2, self.height(), QColor(colours.ink))


class SharesCard(Card):
    """UMKK and PDN shares against their targets."""

    def __init__(self, shares: tuple[ShareView, ...], language: Language) -> None:
        super().__init__(self.tr("Bagian belanja tahun ini"))
        self.body.setSpacing(SPACE.m)
        for share in shares:
            row = QHBoxLayout()
            row.addWidget(ElidedLabel(share.name.text(language)), 1)
            percent = f"{share.percent:.1f} %".replace(".", "," if language == "id" else ".")
            row.addWidget(label(percent, "strong"))
            if share.target is not None:
                reached = share.percent >= share.target
                words = self.tr("target {n} %").format(n=f"{share.target:g}")
                row.addWidget(StatusChip("good" if reached else "attention", words))
            part = QVBoxLayout()
            part.setSpacing(SPACE.xs)
            part.addLayout(row)
            part.addWidget(ShareGauge(share.percent, share.target))
            self.body.addLayout(part)
        if not shares:
            self.body.addWidget(label(self.tr("Terlihat sesudah pesanan pertama."), "quiet", wrap=True))


class ExchangeCard(Card):
    """What waits to be sent, and the way to the room where it is sent."""

    def __init__(self, status: StatusView, go: Callable[[str, str], None]) -> None:
        super().__init__(self.tr("Kirim & ambil"))
        row = QHBoxLayout()
        if status.conflicts:
            chip = StatusChip("attention", self.tr("{n} perlu diputuskan").format(n=status.conflicts))
        elif status.pending:
            chip = StatusChip("info", self.tr("{n} belum terkirim").format(n=status.pending))
        else:
            chip = StatusChip("good", self.tr("tidak ada yang tertinggal"))
        row.addWidget(chip)
        last = time_text(status.last_exchange)
        words = self.tr("terakhir {when}").format(when=last) if last else self.tr("belum pernah bertukar")
        row.addWidget(ElidedLabel(words, "small"), 1)
        self.body.addLayout(row)
        button = quiet_button(self.tr("Buka"), lambda: go("sync", ""))
        button.setAccessibleName(self.tr("Buka kirim & ambil"))
        self.set_corner(button)


class PapersCard(Card):
    """The last papers, each leading to its order."""

    def __init__(self, papers: tuple[PaperLink, ...], language: Language, go: Callable[[str, str], None]) -> None:
        super().__init__(self.tr("Berkas terakhir"))
        for paper in papers:
            row = QHBoxLayout()
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(ElidedLabel(paper.title.text(language)))
            words.addWidget(ElidedLabel(" · ".join((paper.number, day_text(paper.issued_at))), "small"))
            row.addLayout(words, 1)
            row.addWidget(_open_button(self.tr("Buka"), paper, go))
            self.body.addLayout(row)


def _open_button(text: str, paper: PaperLink, go: Callable[[str, str], None]) -> QWidget:
    button = quiet_button(text, lambda: go("orders", paper.order_id))
    button.setAccessibleName(f"{text}: {paper.number}")
    return button
