"""Is the catalogue file whole, and does its search index hold exactly its products?"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Engine

from blangkon_desktop.domain.text import NOTHING, Sentence
from blangkon_desktop.store.catalogue.engine import snapshot
from blangkon_desktop.store.catalogue.words import CHANNEL
from blangkon_desktop.usecases.ports import CheckResult

_REPAIR = Sentence(
    "Impor lagi katalognya: blangkon catalog import", "Import the catalogue again: blangkon catalog import"
)
_FINE = Sentence("utuh", "whole")
_INDEXED = "SELECT count(*) FROM product_search WHERE product_search MATCH ?"
"""Every product carries one channel mark, so all of them answer to the bare mark."""


def check_catalogue(engine: Engine) -> Sequence[CheckResult]:
    """Two checks: SQLite's own over the file, and products, ranks and index against each other."""
    with snapshot(engine) as connection:
        run = connection.exec_driver_sql
        verdict = str(run("PRAGMA quick_check(1)").scalar_one())
        products = int(run("SELECT count(*) FROM products").scalar_one())
        ranks = int(run("SELECT count(*) FROM ranked").scalar_one())
        unranked = int(
            run("SELECT count(*) FROM products WHERE number NOT IN (SELECT product FROM ranked)").scalar_one()
        )
        indexed = int(run(_INDEXED, (f'"{CHANNEL}"*',)).scalar_one())
    whole = verdict == "ok"
    matches = products == ranks == indexed and not unranked
    return (
        CheckResult("catalogue", whole, _FINE if whole else Sentence(verdict, verdict), NOTHING if whole else _REPAIR),
        CheckResult(
            "search-index",
            matches,
            Sentence(
                f"{products} barang, {ranks} peringkat, {indexed} terindeks",
                f"{products} products, {ranks} ranks, {indexed} indexed",
            ),
            NOTHING if matches else _REPAIR,
        ),
    )
