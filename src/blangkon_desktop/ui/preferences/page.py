"""The page «Pengaturan»: language, theme, zoom, the paper in the printer; the way to the rules."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QWidget

from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.style import scaled
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.theme import Theme
from blangkon_desktop.ui.widgets.buttons import plain_button
from blangkon_desktop.ui.widgets.card import Card
from blangkon_desktop.ui.widgets.forms import FormRows
from blangkon_desktop.ui.widgets.labels import label
from blangkon_desktop.ui.widgets.page import Page
from blangkon_desktop.usecases.preference_views import Preferences


@dataclass(frozen=True, slots=True)
class PreferencesServices:
    """Where preferences are kept; `save` writes a file and is only called through the TaskRunner."""

    load: Callable[[], Preferences]
    save: Callable[[Preferences], None]


class PreferencesPage(Page):
    """Shows what is chosen and keeps what is changed."""

    def __init__(
        self,
        services: PreferencesServices,
        theme: Theme,
        tasks: TaskRunner,
        notices: Notices,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Pengaturan"))
        self._services, self._theme, self._tasks, self._notices = services, theme, tasks, notices
        self._liked = services.load()
        form = FormRows()
        self.language = self._choice(("id", "Bahasa Indonesia"), ("en", "English"))
        self.theme = self._choice(
            ("system", self.tr("Ikut sistem")),
            ("light", self.tr("Terang")),
            ("dark", self.tr("Gelap")),
            ("contrast", self.tr("Kontras tinggi")),
        )
        self.zoom = self._choice(*((percent, f"{percent} %") for percent in (90, 100, 110, 125, 150, 175)))
        self.paper = self._choice(("f4", "F4 (215 × 330 mm)"), ("a4", "A4 (210 × 297 mm)"))
        form.add("language", self.tr("Bahasa"), self.language, self.tr("Berlaku setelah program dibuka lagi."))
        form.add("theme", self.tr("Tampilan"), self.theme)
        form.add("zoom", self.tr("Besar huruf"), self.zoom, self.tr("Juga dengan Ctrl + dan Ctrl −."))
        form.add("paper", self.tr("Kertas di printer"), self.paper)
        card = Card()
        card.body.addWidget(form)
        card.setFixedWidth(scaled(440))
        self.body.addWidget(card, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._rules(), 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch()
        self._show()
        for box in (self.language, self.theme, self.zoom, self.paper):
            box.activated.connect(self._changed)

    def enter(self, argument: str = "") -> None:
        """Show what counts now; the zoom may have been changed by keys."""
        self._liked = replace(self._services.load(), zoom=self._theme.zoom)
        self._show()

    def _rules(self) -> Card:
        card = Card(self.tr("Aturan belanja dan pajak"))
        card.setFixedWidth(scaled(440))
        text = self.tr("Berkas aturan yang berlaku, dari mana datangnya, dan sumber setiap angkanya.")
        card.body.addWidget(label(text, "quiet", wrap=True))
        self.see_rules = plain_button(self.tr("Lihat aturan"), lambda: self.go.emit("rules", ""))
        card.body.addWidget(self.see_rules, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _choice(self, *entries: tuple[object, str]) -> QComboBox:
        box = QComboBox()
        for value, text in entries:
            box.addItem(text, value)
        return box

    def _show(self) -> None:
        liked = self._liked
        for box, value in (
            (self.language, liked.language),
            (self.theme, liked.theme),
            (self.zoom, liked.zoom),
            (self.paper, liked.paper),
        ):
            box.setCurrentIndex(max(0, box.findData(value)))

    def _changed(self) -> None:
        self._liked = Preferences(
            language=self.language.currentData(),
            theme=self.theme.currentData(),
            zoom=self.zoom.currentData(),
            paper=self.paper.currentData(),
        )
        self._theme.set_mode(self._liked.theme)
        self._theme.set_zoom(self._liked.zoom)
        liked, save = self._liked, self._services.save
        self._tasks.run(lambda _: save(liked), done=self._saved, label=self.tr("Menyimpan pengaturan"))

    def _saved(self, _nothing: None) -> None:
        self._notices.good(self.tr("Pengaturan disimpan."))
