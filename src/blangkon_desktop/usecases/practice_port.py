"""What faces may ask of practice offices (bimtek): make one, start it afresh."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

DEFAULT_PRODUCTS = 55_082
"""What e-Blangkon offered in March 2022."""

DEFAULT_VENDORS = 2_448
"""By how many vendors."""

DEFAULT_SEED = 1


@dataclass(frozen=True, slots=True)
class PracticeResult:
    """What was made, counted; `raised` says that fewer were asked for than any practice office has."""

    products: int
    vendors: int
    orders: int
    seconds: float
    raised: bool = False


class PracticeMaker(Protocol):
    """Practice offices of a data folder."""

    def create(
        self, products: int = DEFAULT_PRODUCTS, vendors: int = DEFAULT_VENDORS, seed: int = DEFAULT_SEED
    ) -> PracticeResult:
        """Make a practice office in the data folder.

        Raises Conflict (`office.already_there`) when the folder has an office, InvalidInput (`practice.size`) for
        sizes that no catalogue has. A run that is cut off leaves the folder without an office; the next starts anew.
        """

    def reset(self) -> PracticeResult:
        """Make the practice office anew, with the size and seed that it was made with.

        Raises NotAllowed (`practice.real_office`) for an office that is not for practice, NotFound
        (`office.not_created`) for an empty folder, Conflict (`store.in_use`) while another window has it open.
        """
