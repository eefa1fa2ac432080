"""Opening the catalogue of a data folder: the one function that others of the program call."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Engine

from blangkon_desktop.store.catalogue.engine import ensure_schema, reading_engine, writing_engine
from blangkon_desktop.store.catalogue.health import check_catalogue
from blangkon_desktop.store.catalogue.search import StoredCatalogueReader
from blangkon_desktop.store.catalogue.writer import StoredCatalogueWriter
from blangkon_desktop.usecases.ports import CheckResult


@dataclass(frozen=True, slots=True)
class OpenCatalogue:
    """An opened catalogue.db. `close` it when the program ends."""

    reader: StoredCatalogueReader
    writer: StoredCatalogueWriter
    engines: tuple[Engine, Engine]

    def health(self) -> Sequence[CheckResult]:
        """What `doctor` says of the catalogue file and its search index."""
        return check_catalogue(self.engines[1])

    def close(self) -> None:
        """Close all connections."""
        for engine in self.engines:
            engine.dispose()


def open_catalogue(path: Path) -> OpenCatalogue:
    """Open `path`, creating an empty catalogue if there is none; its folder must exist.

    Raises Damaged if the file is not a catalogue of this program or of a later version, NotAllowed if it
    is missing and can't be created.
    """
    writing = writing_engine(path)
    reading = reading_engine(path)
    ensure_schema(writing)
    return OpenCatalogue(StoredCatalogueReader(reading, path), StoredCatalogueWriter(writing), (writing, reading))
