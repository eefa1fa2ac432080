"""What stands beside the list while no line is chosen: the absorption against the quarter's target, and the history."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from blangkon_desktop.domain.absorption import Absorption, forecast, percent
from blangkon_desktop.domain.budget_history import BudgetRevision
from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.domain.text import Language
from blangkon_desktop.ui.budget.services import BudgetFacts
from blangkon_desktop.ui.budget.words import revision_word
from blangkon_desktop.ui.home.figures import ShareGauge
from blangkon_desktop.ui.style import SPACE
from blangkon_desktop.ui.widgets.badges import StatusChip
from blangkon_desktop.ui.widgets.buttons import quiet_button
from blangkon_desktop.ui.widgets.card import Card
from blangkon_desktop.ui.widgets.labels import ElidedLabel, label
from blangkon_desktop.usecases.budget_views import PackageAbsorption

_ROMAN = ("I", "II", "III", "IV")
_SHOWN = 4
_REVISIONS = 3


class AbsorptionCard(Card):
    """Where the office's spending stands; `chosen` carries the RUP code of a package that was clicked."""

    chosen = Signal(str)

    def __init__(self, facts: BudgetFacts, language: Language) -> None:
        super().__init__(self.tr("Penyerapan anggaran"))
        found = facts.absorption
        if found is None:
            self.body.addWidget(
                label(self.tr("Sasaran hanya ada untuk tahun anggaran kantor ini."), "quiet", wrap=True)
            )
            return
        self.body.addLayout(self._share_row(found.office))
        self.body.addWidget(ShareGauge(float(found.office.share * 100), float(found.office.target_share * 100)))
        self.body.addWidget(label(forecast(found.office).text(language), "body", wrap=True))
        behind = [package for package in found.packages if package.absorption.missing][:_SHOWN]
        if behind:
            self.body.addSpacing(SPACE.xs)
            self.body.addWidget(label(self.tr("Paling tertinggal"), "field"))
        for package in behind:
            self.body.addWidget(_Behind(package, self.chosen.emit))
        self.body.addWidget(label(self.tr("Sasaran: {source}").format(source=found.source), "small", wrap=True))

    def _share_row(self, office: Absorption) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(label(f"{percent(office.share)} %", "display"))
        row.addStretch(1)
        words = self.tr("sasaran triwulan {quarter}: {n} %").format(
            quarter=_ROMAN[office.quarter - 1], n=percent(office.target_share)
        )
        row.addWidget(StatusChip("attention" if office.missing else "good", words))
        return row


class _Behind(QWidget):
    """A package in one row: its name as a button, its share."""

    def __init__(self, package: PackageAbsorption, chosen: Callable[[str], object]) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.s)
        found = package.absorption
        words = f"{percent(found.share)} % · {format_rupiah(found.ceiling)}"
        name = ElidedLabel(package.name)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(name)
        column.addWidget(label(words, "small"))
        row.addLayout(column, 1)
        self.button: QPushButton = quiet_button(self.tr("Lihat"), lambda: chosen(package.rup))
        self.button.setAccessibleName(self.tr("Lihat {name}").format(name=package.name))
        row.addWidget(self.button)


class HistoryCard(Card):
    """The newest revisions; `wanted` follows the button that shows all of them."""

    wanted = Signal()

    def __init__(self, revisions: tuple[BudgetRevision, ...], language: Language) -> None:
        super().__init__(self.tr("Riwayat pagu"))
        if not revisions:
            self.body.addWidget(label(self.tr("Belum ada perubahan yang tercatat."), "quiet", wrap=True))
            return
        for revision in reversed(revisions[-_REVISIONS:]):
            self.body.addWidget(label(revision_word(revision, language), "strong"))
            lowered = sum(change.lowered for change in revision.changes)
            words = self.tr("{n} pagu, {m} turun") if lowered else self.tr("{n} pagu")
            parts = (words.format(n=len(revision.changes), m=lowered), revision.reason or revision.source)
            self.body.addWidget(ElidedLabel(" · ".join(filter(None, parts)), "small"))
        self.all_button = quiet_button(self.tr("Lihat semua perubahan"), self.wanted.emit)
        self.body.addWidget(self.all_button)
