"""Is the catalogue file whole, and does its search index hold exactly its products?"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, Engine

from blangkon_desktop.domain.text import NOTHING, Sentence
from blangkon_desktop.store.catalogue.engine import snapshot
from blangkon_desktop.store.catalogue.index_parts import digest, read_meta
from blangkon_desktop.store.direct import run
from blangkon_desktop.usecases.ports import CheckResult

_IMPORT = Sentence(
    "Impor lagi katalognya: blangkon catalog import", "Import the catalogue again: blangkon catalog import"
)
_REBUILD = Sentence("Susun ulang: blangkon doctor --repair", "Rebuild it: blangkon doctor --repair")
_FINE = Sentence("utuh", "whole")
_JOINED = (
    "SELECT count(*) FROM products p JOIN vendors ON vendors.number = p.vendor JOIN units ON units.number = p.unit "
    "JOIN categories ON categories.number = p.category JOIN regions ON regions.number = p.region"
)


def check_catalogue(engine: Engine) -> Sequence[CheckResult]:
    """Two checks: SQLite's own over the file with all references, and the index against its digests and products."""
    with snapshot(engine) as connection:
        verdict = str(run(connection, "PRAGMA quick_check(1)").fetchone()[0])
        products = int(run(connection, "SELECT count(*) FROM products").fetchone()[0])
        if verdict == "ok" and products != int(run(connection, _JOINED).fetchone()[0]):
            verdict = "a product without its vendor or label"
        meta = read_meta(connection)
        indexed = int(meta["products"]) if meta else 0
        damaged = damaged_parts(connection)
    whole = verdict == "ok"
    matches = products == indexed and not damaged
    return (
        CheckResult("catalogue", whole, _FINE if whole else Sentence(verdict, verdict), NOTHING if whole else _IMPORT),
        CheckResult(
            "search-index",
            matches,
            Sentence(
                f"{products} barang, {indexed} terindeks, {len(damaged)} bagian rusak",
                f"{products} products, {indexed} indexed, {len(damaged)} parts damaged",
            ),
            NOTHING if matches else _REBUILD,
        ),
    )


def damaged_parts(connection: Connection) -> list[str]:
    """The names of parts whose bytes are not those that were written."""
    found = run(connection, "SELECT name, digest, data FROM index_parts")
    return [str(name) for name, stamp, data in found if digest(data) != stamp]
