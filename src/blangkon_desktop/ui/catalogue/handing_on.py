"""The catalogue on a flash disk: hand it on to another laptop, or take it from there after a look."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from blangkon_desktop.domain.catalogue_manifest import MANIFEST
from blangkon_desktop.domain.errors import BlangkonError
from blangkon_desktop.ui.catalogue.services import CatalogueServices
from blangkon_desktop.ui.catalogue.taking import CatalogueTaking
from blangkon_desktop.ui.catalogue.words import count_text
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.usecases.catalogue_views import SearchQuery
from blangkon_desktop.usecases.segment_views import ApplyReport, BuildReport

FOLDER = "katalog-blangkon"
"""What is made on a flash disk, so that its other files stay apart."""
_STRANGER = "catalog.unknown_signer"


class CatalogueSharing(QObject):
    """`taken` follows a catalogue that was taken from a folder."""

    taken = Signal()

    def __init__(self, services: CatalogueServices, tasks: TaskRunner, notices: Notices, window: QWidget) -> None:
        super().__init__(window)
        self._services, self._tasks, self._notices, self._window = services, tasks, notices, window
        self.taking = CatalogueTaking(tasks, notices, window)
        self.taking.nothing_new.connect(self._tell_known)
        self.taking.taken.connect(self.taken)

    def choose_target(self) -> QFileDialog:
        """Ask where to; the catalogue is written when a folder is chosen."""
        return self._choose(self.tr("Bagikan katalog ke flash disk"), target=True)

    def choose_source(self) -> QFileDialog:
        """Ask where from; what would change is told when a folder is chosen."""
        return self._choose(self.tr("Ambil katalog dari flash disk"), target=False)

    def hand_on(self, place: Path) -> None:
        """Write the whole catalogue, or what changed since the last time, below a place."""
        catalogue, folder = self._services.catalogue, _folder_in(place)
        self._tasks.run(
            lambda _: catalogue().segments.build(folder, SearchQuery()),
            done=lambda made: self._tell(folder, made),
            label=self.tr("Menulis katalog"),
        )

    def look(self, place: Path, signer: str = "") -> None:
        """Find out what a folder's catalogue would change, then show it."""
        catalogue, folder = self._services.catalogue, _folder_in(place)

        def apply(accepted: bool) -> ApplyReport:
            return catalogue().segments.apply(folder, signer=signer, dry_run=not accepted, accepted=accepted)

        self.taking.look(apply, lambda error: self._doubt(place, error))

    def _choose(self, title: str, *, target: bool) -> QFileDialog:
        dialog = QFileDialog(self._window, title)
        dialog.setAccessibleName(title)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        act = self.hand_on if target else self.look
        dialog.filesSelected.connect(lambda names: act(Path(names[0])))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _tell(self, folder: Path, made: BuildReport) -> None:
        if made.written == "nothing":
            self._notices.info(self.tr("Tidak ada yang berubah sejak katalog terakhir di folder itu."))
            return
        words = self.tr("{n} barang, {size} MB ditulis ke {folder}.").format(
            n=count_text(made.manifest.products), size=f"{made.size_bytes / 1e6:.1f}".replace(".", ","), folder=folder
        )
        more = self.tr("Di laptop lain: Katalog, «Ambil dari flash disk…».")
        self._notices.good(self.tr("Katalog siap dibagikan"), f"{words} {more}")

    def _doubt(self, place: Path, error: BlangkonError) -> None:
        """Who made it is not known here: two people compare a fingerprint by telephone."""
        if error.code != _STRANGER:
            self._notices.error(error)
            return
        name = str(error.data.get("fingerprint", ""))
        self._notices.ask(
            self.tr("Katalog ini dibuat laptop yang belum dikenal. Sidik kuncinya {name}. Cocok?").format(name=name),
            self.tr("Ya, sidiknya cocok"),
            lambda yes: self.look(place, name) if yes else None,
            more=self.tr("Telepon pembuatnya dan cocokkan sidik itu. Katalog belum diubah."),
        )

    def _tell_known(self) -> None:
        self._notices.info(self.tr("Katalog itu sudah ada di laptop ini."))


def _folder_in(place: Path) -> Path:
    """The folder itself where it holds a catalogue, else the one that is made in it."""
    return place if (place / MANIFEST).is_file() else place / FOLDER
