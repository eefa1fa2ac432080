"""The right side of the home page: shares against their targets, the exchange, the last papers, what is missing."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from blangkon_desktop.domain.text import Language
from blangkon_desktop.ui.style import SPACE, current_colours, scaled
from blangkon_desktop.ui.widgets.badges import StatusChip
from blangkon_desktop.ui.widgets.buttons import quiet_button
from blangkon_desktop.ui.widgets.card import Card
from blangkon_desktop.ui.widgets.labels import ElidedLabel, label
from blangkon_desktop.ui.widgets.times import day_text, time_text
from blangkon_desktop.usecases.home_views import FirstStep, PaperLink, ShareView, StatusView


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
                target = f"{share.target:g}".replace(".", "," if language == "id" else ".")
                words = self.tr("target {n} %").format(n=target)
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


class SetUpCard(Card):
    """What an admin has still to do, each with the way there."""

    def __init__(self, steps: tuple[FirstStep, ...], language: Language, go: Callable[[str, str], None]) -> None:
        super().__init__(self.tr("Belum diatur"))
        self.body.setSpacing(SPACE.m)
        self.buttons: list[QPushButton] = []
        for step in steps:
            row = QHBoxLayout()
            words = QVBoxLayout()
            words.setSpacing(SPACE.xs)
            text = step.text.text(language)
            words.addWidget(label(text, "body", wrap=True))
            words.addWidget(label(step.why.text(language), "small", wrap=True))
            row.addLayout(words, 1)
            button = quiet_button(self.tr("Buka"), partial(go, step.room, ""))
            button.setAccessibleName(f"{button.text()}: {text}")
            self.buttons.append(button)
            row.addWidget(button)
            self.body.addLayout(row)


def _open_button(text: str, paper: PaperLink, go: Callable[[str, str], None]) -> QWidget:
    button = quiet_button(text, lambda: go("orders", paper.order_id))
    button.setAccessibleName(f"{text}: {paper.number}")
    return button
