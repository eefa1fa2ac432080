"""How often a command looks for garbage in cycles. The window has its own way, see ui/garbage.py."""

from __future__ import annotations

import gc

_NEW_OBJECTS = 20_000


def look_for_cycles_less_often() -> None:
    """What is loaded so far is never walked through again; new objects are looked at every twenty thousand.

    Papers, imports and folds make millions of short-lived records without cycles: looking for some after every seven
    hundred took an eighth of the time of a batch of papers.
    """
    gc.freeze()
    gc.set_threshold(_NEW_OBJECTS, 20, 20)
