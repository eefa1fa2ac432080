"""Files that belong to an order: the list at the left, a safe look at one at the right. Nothing is ever run."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QImage, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QListView, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from blangkon_desktop.domain.order import Attachment
from blangkon_desktop.domain.paper_kinds import PaperSize
from blangkon_desktop.ui.documents.paper_preview import PaperPreview
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.orders.attachment_words import kind_word
from blangkon_desktop.ui.orders.facts import OrderFacts
from blangkon_desktop.ui.orders.pictures import PictureView, read_picture
from blangkon_desktop.ui.orders.services import OrderServices
from blangkon_desktop.ui.orders.words import size_text, time_text
from blangkon_desktop.ui.style import SPACE, scaled
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.widgets.buttons import plain_button
from blangkon_desktop.ui.widgets.labels import ElidedLabel, label, plain_tooltip

_PDF = "application/pdf"
_ODD = re.compile(r"[^\w .()\-]")


@dataclass(frozen=True, slots=True)
class Look:
    """A kept file read for the screen: `content` its bytes, `image` for pictures; empty when it is not here."""

    item: Attachment
    content: bytes
    image: QImage


class Attachments(QWidget):
    """`attach_wanted` follows the button Lampirkan."""

    attach_wanted = Signal()

    def __init__(self, services: OrderServices, tasks: TaskRunner, notices: Notices) -> None:
        super().__init__()
        self._services, self._tasks = services, tasks
        self._items: tuple[Attachment, ...] = ()
        self.shown: Look | None = None
        self._dialog: QFileDialog | None = None
        self.model = QStandardItemModel(self)
        self.list = QListView()
        self.list.setAccessibleName(self.tr("Lampiran"))
        self.list.setModel(self.model)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setWordWrap(True)
        self.list.setSpacing(SPACE.xs)
        self.list.selectionModel().currentChanged.connect(self._choose)
        self.attach: QPushButton = plain_button(self.tr("Lampirkan"), self.attach_wanted.emit, icon="upload")
        self.picture, self.pdf = PictureView(), PaperPreview(tasks, notices, services.write_file)
        for button in self.pdf.sizes.values():
            button.setVisible(False)  # a scan has the size that it has
        self.name, self.save = ElidedLabel("", "small"), plain_button(self.tr("Simpan salinan"), self.ask_save)
        self.message = label("", "quiet", wrap=True)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out()

    def show_order(self, facts: OrderFacts, *, may_attach: bool) -> None:
        """Show an order's files; the newest first, and the one that was looked at stays."""
        self.attach.setVisible(may_attach)
        items = tuple(reversed(facts.order.attachments))
        looked = self.shown.item if self.shown else None
        if items == self._items:
            return
        self._items = items
        selection = self.list.selectionModel()
        selection.blockSignals(True)
        self.model.clear()
        for item in items:
            self.model.appendRow(self._row(facts, item))
        selection.blockSignals(False)
        if not items:
            self._tell(self.tr("Belum ada lampiran. Jatuhkan foto atau PDF ke halaman ini, atau tekan Lampirkan."))
            return
        at = items.index(looked) if looked in items else 0
        selection.setCurrentIndex(self.model.index(at, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def ask_save(self) -> None:
        """Where a copy of the picture should go."""
        look = self.shown
        if look is None:
            return
        dialog = QFileDialog(self, self.tr("Simpan salinan"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(safe_name(look.item))
        dialog.fileSelected.connect(lambda name: self.save_copy(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        self._dialog = dialog
        dialog.open()

    def save_copy(self, target: Path) -> None:
        """Write the bytes that are shown to another place."""
        look, services = self.shown, self._services
        if look is not None:
            self._tasks.run(
                lambda _: services.write_file(target, look.content), done=lambda _: None, label=self.tr("Menyimpan")
            )

    def _row(self, facts: OrderFacts, item: Attachment) -> QStandardItem:
        first = kind_word(item.kind)
        second = " · ".join((item.name, size_text(item.size)))
        third = f"{facts.name(item.by)} · {time_text(item.at)}"
        row = QStandardItem("\n".join((first, second, third)))
        row.setAccessibleText(", ".join((first, second, third)))
        row.setToolTip(plain_tooltip(item.name))
        return row

    def _choose(self, now: QModelIndex, _before: QModelIndex) -> None:
        if not now.isValid() or now.row() >= len(self._items):
            return
        item, services = self._items[now.row()], self._services
        self._tasks.run(lambda _: look_at(services, item), done=self._show, lane="read", key="attachment")

    def _show(self, look: Look) -> None:
        if look.item not in self._items:
            return
        self.shown = look
        self.name.setText(look.item.name)
        if not look.content:
            self._tell(self.tr("Berkas ini belum ada di laptop ini. Isinya datang bersama pertukaran berkas."))
        elif look.item.media == _PDF:
            self.pdf.show_paper(look.content, PaperSize.A4, safe_name(look.item))
            self._stack.setCurrentWidget(self.pdf)
        elif look.image.isNull():
            self._tell(self.tr("Gambar ini tidak dapat ditampilkan."))
        else:
            self.picture.show_picture(look.image, look.item.name)
            self._stack.setCurrentWidget(self._framed)

    def _tell(self, text: str) -> None:
        self.message.setText(text)
        self._stack.setCurrentWidget(self.message)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(SPACE.s)
        left.addWidget(self.list, 1)
        left.addWidget(self.attach)
        self._framed = QWidget()
        column = QVBoxLayout(self._framed)
        column.setContentsMargins(0, 0, 0, 0)
        top = QHBoxLayout()
        top.addWidget(self.name, 1)
        top.addWidget(self.save)
        column.addLayout(top)
        column.addWidget(self.picture, 1)
        self._stack = QStackedLayout()
        for part in (self.message, self._framed, self.pdf):
            self._stack.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.m)
        self.list.setFixedWidth(scaled(216))
        row.addLayout(left)
        row.addLayout(self._stack, 1)


def look_at(services: OrderServices, item: Attachment) -> Look:
    """Read a kept file; it lies under its sha256, so its name from outside is never used as a path."""
    path = services.files().path_of(item.sha256, item.media)
    if path is None:
        return Look(item, b"", QImage())
    return Look(item, path.read_bytes(), QImage() if item.media == _PDF else read_picture(path))


def safe_name(item: Attachment) -> str:
    """The file's name without folders and odd signs, with the ending of what it really is."""
    endings = {_PDF: ".pdf", "image/png": ".png"}
    stem = _ODD.sub("_", Path(item.name.replace("\\", "/")).stem).strip(" .") or "lampiran"
    return stem[:80] + endings.get(item.media, ".jpg")
