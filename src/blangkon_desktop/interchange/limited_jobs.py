"""What the limited process can do. Each job imports only what it needs: the process lives for one file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from blangkon_desktop.interchange.limited_child import Job
    from blangkon_desktop.usecases.budget_views import ImportMemory

CATALOGUE, BUDGET = "catalogue", "budget"


def jobs(memory: ImportMemory) -> Mapping[str, Job]:
    """What the limited process can do; `memory` knows the columns that people chose."""

    def catalogue(path: Path, details: tuple[Any, ...]) -> Iterator[object]:
        from blangkon_desktop.interchange.detect import CatalogueFileFormats
        from blangkon_desktop.usecases.row_batch_views import in_batches

        return in_batches(CatalogueFileFormats().read(path, *details), path.name)

    def budget(path: Path, details: tuple[Any, ...]) -> Iterator[object]:
        from blangkon_desktop.interchange.budget_files import BudgetFileFormats

        yield BudgetFileFormats(memory).read(path, *details)

    return {CATALOGUE: catalogue, BUDGET: budget}
