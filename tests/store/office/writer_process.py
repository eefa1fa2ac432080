"""A process that saves orders until it is killed or done: `FOLDER DEVICE FIRST COUNT`; prints each saved one."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.fakes import CountingIds
from tests.store.office.laptop import Laptop


class _OwnIds(CountingIds):
    """Ids that no other run gives."""

    def __init__(self, start: int) -> None:
        super().__init__(device=1)
        self._count = start * 1000


def main(folder: Path, first: int, count: int) -> None:
    """Save orders `first` … and say so after each commit."""
    laptop = Laptop(folder, new=False, ids=_OwnIds(first))
    print("ready", flush=True)
    for n in range(first, first + count):
        laptop.save_order(n)
        print(n, flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
