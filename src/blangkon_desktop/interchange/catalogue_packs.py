"""Packs of products: a `blangkon-csv` in gzip, the same bytes for the same products."""

from __future__ import annotations

import csv
import gzip
import hashlib
import io
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

from blangkon_desktop.domain.catalogue import Product, Vendor
from blangkon_desktop.domain.errors import Conflict
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.interchange.catalogue_cells import HEADER, row_cells
from blangkon_desktop.platform.folder import explain_os_error


class CataloguePackFile:
    """Writes a pack; a half-written one is removed."""

    def write(self, path: Path, offers: Iterator[tuple[Product, Vendor | None]]) -> tuple[int, str]:
        """Size in bytes and SHA-256 of the file. Raises Conflict (`catalogue.file_exists`) or NotAllowed."""
        try:
            with ExitStack() as undo, path.open("xb") as raw:
                undo.callback(path.unlink, missing_ok=True)
                with gzip.GzipFile("", "wb", fileobj=raw, mtime=0) as packed:
                    _write(packed, offers)
                undo.pop_all()
        except FileExistsError as error:
            raise Conflict(
                "catalogue.file_exists",
                Sentence(f"Berkas {path.name} sudah ada.", f"The file {path.name} exists already."),
                detail=Sentence("Berkas itu tidak diubah.", "It was not changed."),
                next_step=Sentence("Pilih nama lain.", "Choose another name."),
                field="file",
            ) from error
        except OSError as error:
            raise explain_os_error(error, path.parent) from error
        content = path.read_bytes()
        return len(content), hashlib.sha256(content).hexdigest()


def _write(packed: gzip.GzipFile, offers: Iterator[tuple[Product, Vendor | None]]) -> None:
    with io.TextIOWrapper(packed, encoding="utf-8", newline="", write_through=False) as text:
        writer = csv.writer(text, delimiter=";", lineterminator="\n")
        writer.writerow(HEADER)
        for product, vendor in offers:
            writer.writerow(row_cells(product, vendor))
        text.flush()
