"""Sizes and distances of a paper, in points, from roomy to tight.

To bring a paper onto one page, distances give way before the type does; nothing is ever below 9 points
but the footer (8.5).
"""

from __future__ import annotations

from dataclasses import dataclass

FOOTER_SIZE = 8.5
FOOTER_LEADING = 10.0
TABLE_SIZE = 9.0
THIN = 0.5
THICK = 2.2


@dataclass(frozen=True, slots=True)
class Density:
    """One step between roomy and tight. `signing` is the free height in which a person signs."""

    body: float
    leading: float
    gap: float
    cell_padding: float
    table_leading: float
    signing: float


DENSITIES = (
    Density(body=10, leading=12.6, gap=9, cell_padding=2.6, table_leading=11.0, signing=50),
    Density(body=10, leading=12.0, gap=6, cell_padding=2.0, table_leading=10.8, signing=46),
    Density(body=9.5, leading=11.2, gap=4.5, cell_padding=1.6, table_leading=10.5, signing=42),
    Density(body=9, leading=10.5, gap=3, cell_padding=1.1, table_leading=10.3, signing=36),
)
