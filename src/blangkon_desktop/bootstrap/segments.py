"""Handing the catalogue on and taking it, over the concrete neighbours: whom to believe, and what the office is."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from blangkon_desktop.bootstrap.signers import OfficeSigners
from blangkon_desktop.interchange.segment_folder import SegmentFolder
from blangkon_desktop.interchange.segment_shelf import SegmentShelf
from blangkon_desktop.store.sync_store import OfficeSyncFolder
from blangkon_desktop.usecases.build_segments import BuildSegments
from blangkon_desktop.usecases.segment_desk import SegmentDesk
from blangkon_desktop.usecases.take_segments import TakeSegments

if TYPE_CHECKING:
    from blangkon_desktop.bootstrap.papers import PaperProgram
    from blangkon_desktop.usecases.import_catalogue import ImportCatalogue


def segment_desk(program: PaperProgram, imports: ImportCatalogue) -> SegmentDesk:
    """The use cases for the catalogue of a data folder."""

    def is_practice() -> bool:
        with program.office().read() as reader:
            return reader.office().practice

    def known_keys() -> Iterable[str]:
        """The public keys of this office's laptops and of its hub."""
        with program.office().read() as reader:
            yield from reader.letters().device_keys()
        folder = OfficeSyncFolder(lambda: program.sql_store, program.create_store, program.device.device_id)
        link = folder.open().book.link()
        if link is not None:
            yield link.hub_key

    opened = program.opened_catalogue
    signers = OfficeSigners(program.device, known_keys)
    shelf = SegmentShelf(program.folder.segments)
    make = BuildSegments(opened.reader, signers, program.clock, is_practice)
    take = TakeSegments(opened.writer, imports, shelf, signers, is_practice)
    return SegmentDesk(make, take, SegmentFolder)
