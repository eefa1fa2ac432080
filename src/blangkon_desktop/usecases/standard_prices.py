"""Standard price lists of the kabupaten (SSH, Standar Satuan Harga): import, search, and the ceiling of a product.

The lists are reference data that can be imported again, so they lie beside the catalogue and not in the journal. A
ceiling never blocks: it is shown, with its list and year, and what lies above it is marked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from blangkon_desktop.domain.errors import InvalidInput, NotFound
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.catalogue_views import ProductView
from blangkon_desktop.usecases.ports import Clock
from blangkon_desktop.usecases.standard_ports import (
    Ceiling,
    StandardFiles,
    StandardList,
    StandardPrice,
    StandardReport,
    StandardShelf,
    StandardWish,
)

ENOUGH = 0.75
"""Share of a standard's words that a product's name must have to be matched without a person."""
_LEAST_WORDS = 2
_YEARS = range(2000, 2101)
_AMOUNT = re.compile(r"\b(\d+)\s*(?:gsm|gram|gr|g)\b")
_WORD = re.compile(r"[^\W_]+")
_SAME_UNITS = (
    frozenset({"buah", "bh", "pcs", "pc", "unit", "biji"}),
    frozenset({"lembar", "lbr", "lmbr"}),
    frozenset({"dus", "dos", "doos", "box", "kotak", "kardus"}),
    frozenset({"pak", "pack", "paket", "bungkus", "bks"}),
    frozenset({"liter", "ltr", "l"}),
    frozenset({"orang", "org", "porsi"}),
)


class StandardPrices:
    """The lists of one data folder."""

    def __init__(self, shelf: StandardShelf, files: StandardFiles, clock: Clock) -> None:
        self._shelf = shelf
        self._files = files
        self._clock = clock

    def bring(self, path: Path, wish: StandardWish) -> StandardReport:
        """Import a list, or only look with `dry_run`. A later list of the same year and source takes its place.

        Raises InvalidInput (`ssh.bad_year`), Damaged (`ssh.nothing_read`) and what reading the file raises.
        """
        found = self._files.read(path, wish.columns)
        now = self._clock.now()
        year = wish.year or found.year or now.year
        if year not in _YEARS:
            raise _bad_year(year)
        source = " ".join(wish.source.split())[:120] or path.stem[:120]
        before = {row.code: row for one in self._shelf.lists() if (one.year, one.source) == (year, source)
                  for row in one.rows}  # fmt: skip
        rows = {row.code: row for row in found.rows}
        changed = sum(code in before and before[code] != row for code, row in rows.items())
        added = len(rows.keys() - before.keys())
        if not wish.dry_run and rows:
            kept = StandardList(year, source, wish.with_tax, now.isoformat(timespec="seconds"), tuple(rows.values()))
            self._shelf.keep(kept)
        return StandardReport(
            year, source, len(found.rows) + len(found.rejected), added, changed, len(rows) - added - changed,
            len(before.keys() - rows.keys()), found.rejected, found.columns, wish.dry_run,
        )  # fmt: skip

    def lists(self) -> Sequence[StandardList]:
        """All lists, the newest year first."""
        return self._shelf.lists()

    def search(self, text: str, limit: int = 50) -> list[Ceiling]:
        """Standards that have every word of a text, those of the newest list first; `likeness` is 1."""
        words = _WORD.findall(text.casefold())
        found = []
        for one in self._shelf.lists():
            for row in one.rows:
                held = f"{row.code} {row.name} {row.specification}".casefold()
                if all(word in held for word in words):
                    found.append(Ceiling(row, one.year, one.source, one.with_tax, False, 1.0))
                    if len(found) == limit:
                        return found
        return found

    def ceiling_of(self, product: ProductView) -> Ceiling | None:
        """The standard that a person matched, else the most alike of the same unit in the newest list that has one."""
        lists = self._shelf.lists()
        if not lists:
            return None
        said = self._shelf.links().get(product.id)
        if said == "":
            return None
        for one in lists:
            for row in one.rows if said else ():
                if row.code == said:
                    return Ceiling(row, one.year, one.source, one.with_tax, True, 1.0)
        for one in lists:
            best = _most_alike(product, one.rows)
            if best is not None:
                return Ceiling(best[1], one.year, one.source, one.with_tax, False, round(best[0], 3))
        return None

    def link(self, product_id: str, code: str | None) -> None:
        """Match a product with a standard, "" with none, None lets the names decide again.

        Raises NotFound (`ssh.unknown_code`).
        """
        if code and not any(row.code == code for one in self._shelf.lists() for row in one.rows):
            raise NotFound(
                "ssh.unknown_code",
                Sentence(f"Tidak ada standar harga berkode «{code[:60]}».", f"No standard has the code “{code[:60]}”."),
                next_step=Sentence("Cari kodenya: blangkon ssh search", "Look for the code: blangkon ssh search"),
                field="code",
            )
        self._shelf.link(product_id, code)


def _most_alike(product: ProductView, rows: Iterable[StandardPrice]) -> tuple[float, StandardPrice] | None:
    """The standard whose words the product's name has, at least three quarters of them, and of the same unit."""
    names, unit = words_of(product.name), _unit(product.unit)
    best: tuple[tuple[float, float], StandardPrice] | None = None
    for row in rows:
        if _unit(row.unit) != unit or not unit:
            continue
        own = words_of(row.name)
        common = len(own & names)
        if common < _LEAST_WORDS or common < ENOUGH * len(own):
            continue
        score = (common / len(own), common / len(own | names))
        if best is None or score > best[0]:
            best = (score, row)
    return (best[0][0], best[1]) if best else None


def words_of(name: str) -> frozenset[str]:
    """The words of a name, weights of paper in one writing (`80 gsm`, `80gr` and `80 gram` are `80gr`)."""
    return frozenset(_WORD.findall(_AMOUNT.sub(r"\1gr", name.casefold())))


def _unit(unit: str) -> str:
    word = unit.strip().casefold().rstrip(".")
    return next((min(same) for same in _SAME_UNITS if word in same), word)


def _bad_year(year: int) -> InvalidInput:
    return InvalidInput(
        "ssh.bad_year",
        Sentence(f"Tahun {year} tidak dapat dipakai.", f"The year {year} can't be used."),
        next_step=Sentence("Tulis tahunnya, misalnya --year 2026.", "Give the year, for example --year 2026."),
        field="year",
    )
