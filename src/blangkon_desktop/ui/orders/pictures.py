"""Pictures of an order: thumbnails, and one large. Decoded in the background, by the decoder of their kind only."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QImage, QImageReader, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from blangkon_desktop.ui.orders.services import OrderServices
from blangkon_desktop.ui.style import SPACE, scaled
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.widgets.labels import label

_FORMATS = {".jpg": b"jpeg", ".png": b"png"}
_THUMB = 84


def read_picture(path: Path | None, most: int = 0) -> QImage:
    """The picture of a kept file, at most `most` pixels wide and high (0: as it is); a null image when it has none."""
    kind = _FORMATS.get(path.suffix) if path is not None else None
    if path is None or kind is None:
        return QImage()
    reader = QImageReader(str(path), kind)  # never another decoder than that of the kept kind
    size = reader.size()
    if most and size.isValid() and max(size.width(), size.height()) > most:
        reader.setScaledSize(size.scaled(QSize(most, most), Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


class PictureView(QWidget):
    """One picture, whole, as large as the room allows but never larger than it is."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.image = QImage()

    def show_picture(self, image: QImage, name: str) -> None:
        """Show another picture."""
        self.image = image
        self.setAccessibleName(name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the middle."""
        if self.image.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        room = self.size().boundedTo(self.image.size())
        size = self.image.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        x, y = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        painter.drawImage(QRectF(x, y, size.width(), size.height()), self.image)


class PhotoRow(QWidget):
    """Photos as thumbnails; a click or Enter shows one large. Those not on this laptop are counted in words."""

    def __init__(self, photos: tuple[str, ...], services: OrderServices, tasks: TaskRunner) -> None:
        super().__init__()
        self._photos, self._services, self._tasks = photos, services, tasks
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SPACE.s)
        self.setFixedHeight(scaled(_THUMB) + 2 * SPACE.s)  # what is below does not jump when they come
        self.thumbs: list[QToolButton] = []
        self.missing = label("", "small")
        self.dialog: PictureDialog | None = None
        self._wanted = ""
        most = scaled(_THUMB) * 2
        tasks.run(
            lambda _: [read_picture(services.files().photo(sha), most) for sha in photos], done=self._show, lane="read"
        )

    def _show(self, pictures: list[QImage]) -> None:
        side = scaled(_THUMB)
        for n, (sha, picture) in enumerate(zip(self._photos, pictures, strict=True), start=1):
            if picture.isNull():
                continue
            thumb = QToolButton()
            thumb.setIcon(QIcon(QPixmap.fromImage(picture)))
            thumb.setIconSize(QSize(side, side))
            thumb.setAccessibleName(self.tr("Foto {n}").format(n=n))
            thumb.setToolTip(self.tr("Lihat foto {n}").format(n=n))
            thumb.clicked.connect(partial(self._open, sha, thumb.accessibleName()))
            self.thumbs.append(thumb)
            self._row.addWidget(thumb)
        gone = len(pictures) - len(self.thumbs)
        if gone:
            self.missing.setText(self.tr("{n} foto belum ada di laptop ini.").format(n=gone))
            self._row.addWidget(self.missing)
        self._row.addStretch(1)

    def _open(self, sha: str, name: str, _checked: bool = False) -> None:
        services = self._services
        self._wanted = name
        self._tasks.run(
            lambda _: read_picture(services.files().photo(sha)), done=self._show_large, lane="read", key="photo"
        )

    def _show_large(self, image: QImage) -> None:
        self.dialog = PictureDialog(image, self._wanted, self)
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.open()


class PictureDialog(QDialog):
    """One picture over the window; Esc closes it."""

    def __init__(self, image: QImage, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(name)
        self.view = PictureView()
        self.view.show_picture(image, name)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.m, SPACE.m, SPACE.m, SPACE.m)
        column.addWidget(self.view)
        self.resize(parent.window().size() * 0.85)
