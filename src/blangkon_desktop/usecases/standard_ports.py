"""Standard price lists (SSH) as records, and what their use cases need from the outside: a shelf and files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from blangkon_desktop.domain.money import Rupiah
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.catalogue_views import ProductView


@dataclass(frozen=True, slots=True)
class StandardPrice:
    """A row of a list: `price` is rupiah for one `unit`."""

    code: str
    name: str
    specification: str
    unit: str
    price: Rupiah


@dataclass(frozen=True, slots=True)
class StandardList:
    """A list of one year. `source` is what people call it; `with_tax` whether its prices include tax."""

    year: int
    source: str
    with_tax: bool
    imported_at: str
    rows: tuple[StandardPrice, ...]


@dataclass(frozen=True, slots=True)
class Ceiling:
    """The standard price of a product. `said`: a person matched them; else `likeness` 0..1 tells how alike they are."""

    standard: StandardPrice
    year: int
    source: str
    with_tax: bool
    said: bool
    likeness: float

    def excess(self, product: ProductView) -> Rupiah:
        """Rupiah by which one unit of a product costs more than the standard; 0 or less: it keeps to it."""
        return (product.price_with_tax if self.with_tax else product.price) - self.standard.price


@dataclass(frozen=True, slots=True)
class StandardFile:
    """What a file holds: good rows, (line, reason) of the others, and which column was taken for which field."""

    rows: tuple[StandardPrice, ...]
    rejected: tuple[tuple[int, Sentence], ...]
    header: tuple[str, ...]
    columns: Mapping[str, str]
    year: int | None = None


@dataclass(frozen=True, slots=True)
class StandardReport:
    """Outcome of an import; `replaced` is whether a list of that year and source was there before."""

    year: int
    source: str
    read: int
    added: int
    changed: int
    unchanged: int
    removed: int
    rejected: tuple[tuple[int, Sentence], ...]
    columns: Mapping[str, str]
    dry_run: bool


@dataclass(frozen=True, slots=True)
class StandardWish:
    """How to import: the list's year (None: from the file, else this year), its name, columns that people named."""

    year: int | None = None
    source: str = ""
    with_tax: bool = True
    columns: Mapping[str, str] = field(default_factory=dict)
    dry_run: bool = False


class StandardShelf(Protocol):
    """Where lists and the matches that people made are kept."""

    def lists(self) -> Sequence[StandardList]:
        """All lists, the newest year first."""

    def keep(self, standards: StandardList) -> None:
        """Keep a list in place of one of the same year and source, whole or not at all."""

    def links(self) -> Mapping[str, str]:
        """Code of the standard by product id, "" where a person said that none fits."""

    def link(self, product_id: str, code: str | None) -> None:
        """Remember which standard belongs to a product, "" for none; None forgets what was said."""


class StandardFiles(Protocol):
    """Standard price lists of the outside world."""

    def read(self, path: Path, columns: Mapping[str, str]) -> StandardFile:
        """The rows of a CSV, XLSX or JSON file. Raises InvalidInput (`import.unknown_column`), Damaged."""
