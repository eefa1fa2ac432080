"""How far a long command is: on a terminal, on stderr, gone when it is done."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from blangkon_desktop.domain.text import Language, Sentence


@contextmanager
def rows_read(language: Language, *, quiet: bool) -> Iterator[Callable[[int], None] | None]:
    """What hears the rows read so far; None where nobody sees it (`quiet`, or no terminal)."""
    if quiet or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    console = Console(file=sys.stderr, markup=False)
    columns = (SpinnerColumn(), TextColumn("{task.description}", markup=False), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True) as shown:
        task = shown.add_task("…", total=None)

        def count(rows: int) -> None:
            said = Sentence(f"{rows:,} baris dibaca".replace(",", "."), f"{rows:,} rows read")
            shown.update(task, description=said.text(language))

        yield count
