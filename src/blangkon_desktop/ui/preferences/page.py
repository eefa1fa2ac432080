"""The page «Pengaturan»: what one likes, each choice counting at once; the own account and the way to the rules."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout

from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.preferences.account_card import AccountCard
from blangkon_desktop.ui.preferences.arms_card import ArmsCard
from blangkon_desktop.ui.style import SPACE, scaled
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.theme import Theme
from blangkon_desktop.ui.widgets.buttons import plain_button
from blangkon_desktop.ui.widgets.card import Card
from blangkon_desktop.ui.widgets.forms import FormRows
from blangkon_desktop.ui.widgets.labels import label
from blangkon_desktop.ui.widgets.page import Page
from blangkon_desktop.ui.widgets.scroll import ScrollColumn
from blangkon_desktop.usecases.preference_views import Preferences


@dataclass(frozen=True, slots=True)
class PreferencesServices:
    """Where preferences are kept; `save` writes a file and is only called through the TaskRunner.

    `lock_after` tells the running window after how many minutes it locks itself.
    """

    load: Callable[[], Preferences]
    save: Callable[[Preferences], None]
    lock_after: Callable[[int], None]


class PreferencesPage(Page):
    """Shows what is chosen and keeps what is changed."""

    def __init__(
        self,
        services: PreferencesServices,
        theme: Theme,
        tasks: TaskRunner,
        notices: Notices,
        account: AccountCard,
        arms: ArmsCard,
    ) -> None:
        super().__init__("")
        self.set_title(self.tr("Pengaturan"))
        self.account, self.arms = account, arms
        account.people_wanted.connect(lambda: self.go.emit("people", ""))
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
        self.lock = self._choice(
            (5, self.tr("5 menit")), (10, self.tr("10 menit")), (30, self.tr("30 menit")), (0, self.tr("Tidak pernah"))
        )
        form.add("language", self.tr("Bahasa"), self.language, self.tr("Berlaku setelah program dibuka lagi."))
        form.add("theme", self.tr("Tampilan"), self.theme)
        form.add("zoom", self.tr("Besar huruf"), self.zoom, self.tr("Juga dengan Ctrl + dan Ctrl −."))
        form.add("paper", self.tr("Kertas di printer"), self.paper)
        lock_hint = self.tr("Setelah selama itu tidak disentuh. Kapan saja dengan Ctrl+L.")
        form.add("lock", self.tr("Layar terkunci sendiri"), self.lock, lock_hint)
        self._lay_out(form)
        self._show()
        for box in (self.language, self.theme, self.zoom, self.paper, self.lock):
            box.activated.connect(self._changed)

    def enter(self, argument: str = "") -> None:
        """Show what counts now; the zoom may have been changed by keys."""
        self._liked = replace(self._services.load(), zoom=self._theme.zoom)
        self._show()
        self.account.load()
        self.arms.load()

    def back(self) -> bool:
        """Esc closes an open form."""
        return self.account.close_form()

    def _lay_out(self, form: FormRows) -> None:
        card = Card(self.tr("Tampilan dan printer"))
        card.body.addWidget(form)
        both = QHBoxLayout()
        both.setSpacing(SPACE.l)
        both.addWidget(card, 1, Qt.AlignmentFlag.AlignTop)
        right = QVBoxLayout()
        right.setSpacing(SPACE.l)
        right.addWidget(self.account)
        right.addWidget(self._rules())
        right.addWidget(self.arms)
        right.addStretch(1)
        both.addLayout(right, 1)
        column = ScrollColumn(self.tr("Pengaturan"))
        column.body.addLayout(both)
        column.body.addStretch(1)
        column.setMaximumWidth(scaled(980))
        self._column = column
        column.verticalScrollBar().rangeChanged.connect(self._show_form)  # a form that opened has its place now
        self.body.addWidget(column, 1)

    def _show_form(self, _least: int, _most: int) -> None:
        if self.account.form is not None:
            self._column.ensureWidgetVisible(self.account.form.confirm)
            self._column.ensureWidgetVisible(self.account.form.first_field())

    def _rules(self) -> Card:
        card = Card(self.tr("Aturan belanja dan pajak"))
        text = self.tr("Berkas aturan yang berlaku, dari mana datangnya, dan sumber setiap angkanya.")
        card.body.addWidget(label(text, "quiet", wrap=True))
        self.see_rules = plain_button(self.tr("Lihat aturan"), lambda: self.go.emit("rules", ""))
        self.see_templates = plain_button(self.tr("Lihat naskah surat"), lambda: self.go.emit("templates", ""))
        row = QHBoxLayout()
        row.addWidget(self.see_rules)
        row.addWidget(self.see_templates)
        row.addStretch(1)
        card.body.addLayout(row)
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
            (self.lock, liked.lock_minutes),
        ):
            box.setCurrentIndex(max(0, box.findData(value)))

    def _changed(self) -> None:
        self._liked = replace(
            self._services.load(),  # the printer is chosen elsewhere
            language=self.language.currentData(),
            theme=self.theme.currentData(),
            zoom=self.zoom.currentData(),
            paper=self.paper.currentData(),
            lock_minutes=self.lock.currentData(),
        )
        self._theme.set_mode(self._liked.theme)
        self._theme.set_zoom(self._liked.zoom)
        self._services.lock_after(self._liked.lock_minutes)
        liked, save = self._liked, self._services.save
        self._tasks.run(lambda _: save(liked), done=self._saved, label=self.tr("Menyimpan pengaturan"))

    def _saved(self, _nothing: None) -> None:
        self._notices.good(self.tr("Pengaturan disimpan."))
