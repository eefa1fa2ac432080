"""The office's coat of arms: what is on the letterhead now, another picture, or the neutral shield again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout

from blangkon_desktop.domain.people import Role
from blangkon_desktop.platform.arms_picture import read_picture
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.style import SPACE, scaled
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.widgets.buttons import plain_button
from blangkon_desktop.ui.widgets.card import Card
from blangkon_desktop.ui.widgets.labels import label
from blangkon_desktop.usecases.home_views import Session
from blangkon_desktop.usecases.office_arms import OfficeArms
from blangkon_desktop.usecases.ports import OfficeStore
from blangkon_desktop.usecases.signed_in import signed_in

_SIDE = 72


@dataclass(frozen=True, slots=True)
class ArmsServices:
    """Ways to the coat of arms. All may block: only through the TaskRunner."""

    arms: Callable[[], OfficeArms]
    office: Callable[[], OfficeStore]

    def current(self) -> tuple[bytes, bool]:
        """The PNG in force (b"" for the neutral shield), and whether this is a practice office."""
        with self.office().read() as reader:
            practice = reader.office().practice
        return self.arms().current() or b"", practice

    def set(self, session: Session, file: Path) -> None:
        """Take a picture; raises as `OfficeArms.set`."""
        self.arms().set(signed_in(self.office(), session), read_picture(file))

    def clear(self, session: Session) -> None:
        """The neutral shield again."""
        self.arms().clear(signed_in(self.office(), session))


class ArmsCard(Card):
    """Everybody sees it; an administrator changes it."""

    def __init__(self, session: Session, services: ArmsServices, tasks: TaskRunner, notices: Notices) -> None:
        super().__init__(QCoreApplication.translate("ArmsCard", "Lambang pada kop surat"))
        self._session, self._services, self._tasks, self._notices = session, services, tasks, notices
        self.picture = label()
        self.picture.setFixedSize(scaled(_SIDE), scaled(_SIDE))
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.said = label("", "strong", wrap=True)
        hint = self.tr(
            "Gambar PNG atau JPEG. Program menjadikannya kecil dan abu-abu; surat yang sudah terbit tetap memakai"
            " lambang lamanya."
        )
        self.choose = plain_button(self.tr("Pilih gambar…"), self.choose_file)
        self.neutral = plain_button(self.tr("Pakai lambang netral"), self.clear)
        row = QHBoxLayout()
        row.setSpacing(SPACE.m)
        words = QVBoxLayout()
        words.setSpacing(SPACE.xs)
        words.addWidget(self.said)
        words.addWidget(label(hint, "quiet", wrap=True))
        row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.body.addLayout(row)
        buttons = QHBoxLayout()
        buttons.addWidget(self.choose)
        buttons.addWidget(self.neutral)
        buttons.addStretch(1)
        self.body.addLayout(buttons)
        for button in (self.choose, self.neutral):
            button.setVisible(False)

    def load(self) -> None:
        """Show what counts now."""
        self._tasks.run(lambda _: self._services.current(), done=self._show, lane="read", key="arms")

    def choose_file(self) -> QFileDialog:
        """Ask for a picture; it is checked when it is chosen."""
        dialog = QFileDialog(self, self.tr("Pilih gambar lambang"))
        dialog.setAccessibleName(self.tr("Pilih gambar lambang"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Gambar (*.png *.jpg *.jpeg)")])
        dialog.fileSelected.connect(lambda name: self.take(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def take(self, file: Path) -> None:
        """Use a picture from now on."""
        session, services = self._session, self._services
        said = self.tr("Lambang terpasang. Surat berikutnya memakainya.")
        self._tasks.run(
            lambda _: services.set(session, file),
            done=lambda _: self._changed(said),
            label=self.tr("Memasang lambang"),
        )

    def clear(self) -> None:
        """The neutral shield again."""
        session, services = self._session, self._services
        said = self.tr("Surat berikutnya memakai lambang netral.")
        self._tasks.run(
            lambda _: services.clear(session),
            done=lambda _: self._changed(said),
            label=self.tr("Memasang lambang"),
        )

    def _changed(self, said: str) -> None:
        self._notices.good(said)
        self.load()

    def _show(self, found: tuple[bytes, bool]) -> None:
        content, practice = found
        shown = QPixmap()
        shown.loadFromData(content)
        keep = Qt.AspectRatioMode.KeepAspectRatio
        if content:
            size = self.picture.size()
            shown = shown.scaled(size, keep, Qt.TransformationMode.SmoothTransformation)
        self.picture.setPixmap(shown)
        self.picture.setVisible(bool(content))
        words = self.tr("Lambang kantor") if content else self.tr("Lambang netral")
        self.said.setText(self.tr("Kantor latihan memakai lambang netral.") if practice else words)
        self.picture.setAccessibleName(words)
        may = self._session.may(Role.ADMIN) and not practice
        self.choose.setVisible(may)
        self.neutral.setVisible(may and bool(content))
