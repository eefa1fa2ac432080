"""Plain text tables for people at a terminal."""

from __future__ import annotations

from collections.abc import Sequence


def text_table(header: Sequence[str], rows: Sequence[Sequence[object]], *, right: Sequence[int] = ()) -> str:
    """Columns as wide as their content (cut at 48 signs); the columns numbered in `right` are right-aligned."""
    cells = [[_cut(str(cell)) for cell in row] for row in [header, *rows]]
    widths = [max(len(row[i]) for row in cells) for i in range(len(header))]
    lines = [_line(row, widths, right) for row in cells]
    return "\n".join([lines[0], "  ".join("─" * w for w in widths), *lines[1:]])


def _line(row: Sequence[str], widths: Sequence[int], right: Sequence[int]) -> str:
    parts = [
        cell.rjust(w) if i in right else cell.ljust(w) for i, (cell, w) in enumerate(zip(row, widths, strict=True))
    ]
    return "  ".join(parts).rstrip()


def _cut(text: str) -> str:
    clean = " ".join(text.split())
    return clean if len(clean) <= 48 else clean[:47] + "…"
