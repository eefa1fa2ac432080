"""Photos of goods before they are recorded: dropped or chosen, shown small, each can be taken away again."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QPixmap
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from blangkon_desktop.ui.fulfilment.thumbnails import thumbnail
from blangkon_desktop.ui.icons import IconButton
from blangkon_desktop.ui.style import SPACE, scaled
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.widgets.buttons import plain_button
from blangkon_desktop.ui.widgets.card import Card
from blangkon_desktop.ui.widgets.labels import ElidedLabel, label

MOST_PHOTOS = 12
_SIDE = 76
_A_ROW = 4


class PhotoBox(Card):
    """`edited` follows each change; `paths` are where the photos lie on the disk."""

    edited = Signal()

    def __init__(self, tasks: TaskRunner) -> None:
        super().__init__(kind="wash")
        self._tasks = tasks
        self._paths: tuple[str, ...] = ()
        self._images: dict[str, QImage] = {}
        self.setAccessibleName(self.tr("Foto barang"))
        self.setAcceptDrops(True)
        self.body.setContentsMargins(SPACE.m, SPACE.s, SPACE.m, SPACE.s)
        row = QHBoxLayout()
        row.setSpacing(SPACE.m)
        self.choose = plain_button(self.tr("Pilih foto…"), self.ask)
        self.count = label("", "small", wrap=True)
        row.addWidget(self.choose)
        row.addWidget(self.count, 1)
        self.body.addLayout(row)
        self._grid = QGridLayout()
        self._grid.setSpacing(SPACE.s)
        self._grid.setColumnStretch(_A_ROW, 1)
        self.body.addLayout(self._grid)
        self._show()

    @property
    def paths(self) -> tuple[str, ...]:
        """The photos, in the order in which they came."""
        return self._paths

    def set_paths(self, paths: Sequence[str]) -> None:
        """Show other photos."""
        self._paths = tuple(dict.fromkeys(paths))[:MOST_PHOTOS]
        self._show()
        self._load()

    def add(self, paths: Sequence[str]) -> None:
        """Take in more photos."""
        self.set_paths([*self._paths, *paths])
        self.edited.emit()

    def remove(self, path: str) -> None:
        """Take one away; the file itself stays where it is."""
        self.set_paths([each for each in self._paths if each != path])
        self.edited.emit()

    def ask(self) -> QFileDialog:
        """Ask for files."""
        dialog = QFileDialog(self, self.tr("Pilih foto barang"))
        dialog.setAccessibleName(self.tr("Pilih foto barang"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([self.tr("Foto (*.jpg *.jpeg *.png)"), self.tr("Semua berkas (*)")])
        dialog.filesSelected.connect(self.add)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped here."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take in what was dropped."""
        event.acceptProposedAction()
        self.add([url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()])

    def _load(self) -> None:
        wanted = [path for path in self._paths if path not in self._images]
        if wanted:
            self._tasks.run(
                lambda _: {path: thumbnail(Path(path)) for path in wanted}, done=self._take_images, lane="read"
            )

    def _take_images(self, images: dict[str, QImage]) -> None:
        self._images.update(images)
        self._show()

    def _show(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for n, path in enumerate(self._paths):
            tile = PhotoTile(path, self._images.get(path))
            tile.remove.clicked.connect(lambda _checked=False, path=path: self.remove(path))
            self._grid.addWidget(tile, n // _A_ROW, n % _A_ROW)
        some = self.tr("{n} foto. Foto diperkecil saat disimpan.").format(n=len(self._paths))
        self.count.setText(some if self._paths else self.tr("atau seret foto barang dan surat jalan ke sini"))


class PhotoTile(QWidget):
    """One photo with its name and the button that takes it away."""

    def __init__(self, path: str, image: QImage | None) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        name = Path(path).name
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.picture = label("", "small")
        self.picture.setFixedHeight(scaled(_SIDE))
        self.picture.setAccessibleName(translate("PhotoTile", "Foto {name}").format(name=name))
        if image is not None and not image.isNull():
            smooth = Qt.TransformationMode.SmoothTransformation
            self.picture.setPixmap(QPixmap.fromImage(image).scaledToHeight(scaled(_SIDE), smooth))
        elif image is not None:
            self.picture.setText(translate("PhotoTile", "tidak terbaca"))
        row = QHBoxLayout()
        row.setSpacing(0)
        self.remove = IconButton("x", translate("PhotoTile", "Lepas foto {name}").format(name=name))
        row.addWidget(ElidedLabel(name, "small"), 1)
        row.addWidget(self.remove)
        column.addWidget(self.picture)
        column.addLayout(row)
        self.setFixedWidth(scaled(_SIDE * 3 // 2))
