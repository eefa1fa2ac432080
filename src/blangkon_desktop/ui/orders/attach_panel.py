"""Putting files to an order: each with what it shows."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from blangkon_desktop.domain.order import Order
from blangkon_desktop.ui.orders.attachment_words import kind_words
from blangkon_desktop.ui.orders.panel import DecisionPanel
from blangkon_desktop.ui.orders.steps import Decision, Desk
from blangkon_desktop.ui.style import SPACE, scaled
from blangkon_desktop.ui.widgets.labels import ElidedLabel, label
from blangkon_desktop.usecases.attach_file import AttachmentKind


class AttachPanel(DecisionPanel):
    """One row per file; a picture is taken for a photo until somebody says otherwise, unless it was `named`."""

    def __init__(self, paths: tuple[Path, ...], named: AttachmentKind | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(translate("AttachPanel", "Lampirkan berkas"), translate("AttachPanel", "Lampirkan"))
        self._paths = paths
        said = self.tr("Foto dan hasil pindai: JPEG, PNG atau PDF, paling besar 20 MiB. Lokasi pada foto dihapus.")
        self.content.addWidget(label(said, "quiet", wrap=True))
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE.m)
        grid.setVerticalSpacing(SPACE.xs)
        grid.setColumnStretch(0, 1)
        self.kinds: list[QComboBox] = []
        for at, path in enumerate(paths):
            box = QComboBox()
            box.setAccessibleName(self.tr("Jenis {name}").format(name=path.name))
            for kind, word in kind_words().items():
                box.addItem(word, kind.value)
            guess = AttachmentKind.SIGNED_PAPER if path.suffix.lower() == ".pdf" else AttachmentKind.PHOTO
            box.setCurrentIndex(box.findData((named or guess).value))
            box.setMinimumWidth(scaled(200))
            self.kinds.append(box)
            grid.addWidget(ElidedLabel(path.name), at, 0)
            grid.addWidget(box, at, 1)
        self.content.addWidget(inside)
        self.finish()

    def start(self) -> None:
        """The first kind."""
        self.kinds[0].setFocus()

    def press(self) -> None:
        """Keep copies of the files with the order."""
        chosen = [
            (path, AttachmentKind(str(box.currentData()))) for path, box in zip(self._paths, self.kinds, strict=True)
        ]

        def act(desk: Desk) -> Order:
            attaching, order = desk.services.attaching(), desk.order
            for path, kind in chosen:
                order = attaching.attach(desk.person, order.order_id, path, kind)
            return order

        self.decided.emit(Decision("attach", act))
