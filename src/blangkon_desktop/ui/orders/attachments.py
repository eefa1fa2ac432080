"""Files that belong to an order: the list, and a safe look at one of them. Nothing is ever run."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from blangkon_desktop.domain.order import Attachment
from blangkon_desktop.domain.paper_kinds import PaperSize
from blangkon_desktop.ui.documents.paper_preview import PaperPreview
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.orders.attachments_model import AttachmentsModel
from blangkon_desktop.ui.orders.facts import OrderFacts
from blangkon_desktop.ui.orders.pictures import PictureView, read_picture
from blangkon_desktop.ui.orders.services import OrderServices
from blangkon_desktop.ui.style import SPACE
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.widgets.buttons import plain_button, quiet_button
from blangkon_desktop.ui.widgets.labels import ElidedLabel, label
from blangkon_desktop.ui.widgets.tables import TableView

_PDF = "application/pdf"
_ODD = re.compile(r"[^\w .()\-]")


@dataclass(frozen=True, slots=True)
class Look:
    """A kept file read for the screen: `content` its bytes, `image` for pictures; empty when it is not here."""

    item: Attachment
    content: bytes
    image: QImage


class Attachments(QWidget):
    """A click or Enter opens a file in the place of the list; `attach_wanted` follows the button Lampirkan."""

    attach_wanted = Signal()

    def __init__(self, services: OrderServices, tasks: TaskRunner, notices: Notices) -> None:
        super().__init__()
        self._services, self._tasks = services, tasks
        self._order_id = ""
        self.shown: Look | None = None
        self._dialog: QFileDialog | None = None
        self.model = AttachmentsModel(self)
        self.table = TableView(self.tr("Lampiran"))
        self.table.setModel(self.model)
        self.table.set_widths(1, {0: 150, 2: 72, 3: 136, 4: 128})
        self.table.clicked.connect(self._open)
        self.table.activated.connect(self._open)
        self.empty = label("", "quiet", wrap=True)
        self.empty.setText(self.tr("Belum ada lampiran. Jatuhkan foto atau PDF ke halaman ini, atau tekan Lampirkan."))
        self.attach: QPushButton = plain_button(self.tr("Lampirkan"), self.attach_wanted.emit, icon="upload")
        self.back: QPushButton = quiet_button(self.tr("Daftar lampiran"), self.show_list, icon="arrow-left")
        self.name, self.save = ElidedLabel("", "strong"), plain_button(self.tr("Simpan salinan"), self.ask_save)
        self.message = label("", "quiet", wrap=True)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture, self.pdf = PictureView(), PaperPreview(tasks, notices, services.write_file)
        for button in self.pdf.sizes.values():
            button.setVisible(False)  # a scan has the size that it has
        self._lay_out()

    def show_order(self, facts: OrderFacts, *, may_attach: bool) -> None:
        """Show an order's files, the newest first; a file that is open stays open."""
        self.attach.setVisible(may_attach)
        self.model.set_order(facts)
        found = self.model.rowCount() > 0
        self.table.setVisible(found)
        self.empty.setVisible(not found)
        if facts.order.order_id != self._order_id:
            self._order_id = facts.order.order_id
            self.show_list()

    def show_list(self) -> None:
        """Back from a file to the list."""
        self.shown = None
        self._pages.setCurrentIndex(0)

    def ask_save(self) -> None:
        """Where a copy should go."""
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

    def _open(self, index: QModelIndex) -> None:
        item, services = self.model.item(index.row()), self._services
        if item is not None:
            self._tasks.run(lambda _: look_at(services, item), done=self._show, lane="read", key="attachment")

    def _show(self, look: Look) -> None:
        self.shown = look
        self.name.setText(look.item.name)
        self._pages.setCurrentIndex(1)
        shown = bool(look.content)
        pdf = look.item.media == _PDF
        self.save.setVisible(shown and not pdf)  # the preview of a PDF saves by itself
        if not shown:
            self._tell(self.tr("Berkas ini belum ada di laptop ini. Isinya datang bersama pertukaran berkas."))
        elif pdf:
            self.pdf.show_paper(look.content, PaperSize.A4, safe_name(look.item))
            self._views.setCurrentWidget(self.pdf)
        elif look.image.isNull():
            self._tell(self.tr("Gambar ini tidak dapat ditampilkan."))
        else:
            self.picture.show_picture(look.image, look.item.name)
            self._views.setCurrentWidget(self.picture)
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, text: str) -> None:
        self.message.setText(text)
        self._views.setCurrentWidget(self.message)

    def _lay_out(self) -> None:
        listed, opened = QWidget(), QWidget()
        first = QVBoxLayout(listed)
        first.addWidget(self.table, 1)
        first.addWidget(self.empty)
        first.addWidget(self.attach, 0, Qt.AlignmentFlag.AlignLeft)
        first.addStretch(0)
        top = QHBoxLayout()
        top.addWidget(self.back)
        top.addWidget(self.name, 1)
        top.addWidget(self.save)
        second = QVBoxLayout(opened)
        second.addLayout(top)
        self._views = QStackedWidget()
        for view in (self.message, self.picture, self.pdf):
            self._views.addWidget(view)
        second.addWidget(self._views, 1)
        for column in (first, second):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(SPACE.s)
        self._pages = QStackedWidget()
        self._pages.addWidget(listed)
        self._pages.addWidget(opened)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)


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
