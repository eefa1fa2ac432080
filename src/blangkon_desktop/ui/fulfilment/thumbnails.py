"""Small pictures of photos: read scaled, so that a telephone's photo never lies whole in memory."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from blangkon_desktop.ui.style import SIZE

_SIDE = 2 * SIZE.detail // 3
_MOST_MEGABYTES = 256


def thumbnail(path: Path) -> QImage:
    """A picture of at most some 200 pixels a side, upright; a null image for what is none. Safe on any thread."""
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    reader.setDecideFormatFromContent(True)
    if reader.format() not in (b"jpeg", b"png"):
        return QImage()
    QImageReader.setAllocationLimit(_MOST_MEGABYTES)
    size = reader.size()
    if size.isValid():
        reader.setScaledSize(size.scaled(QSize(_SIDE, _SIDE), Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()
