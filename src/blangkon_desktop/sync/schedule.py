"""When to try again after a failure: full jitter, from seconds to a quarter of an hour.

The state lies in the data folder, so that a killed program neither forgets to wait nor waits for ever.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from blangkon_desktop.usecases.sync_ports import RetryState

FIRST_WAIT = 5.0
"""Seconds that the first wait lasts at most."""
LONGEST_WAIT = 900.0


def after_failure(before: RetryState, now: datetime, fraction: Callable[[], float]) -> RetryState:
    """The state after one more failure; `fraction` gives a number in [0, 1), so that laptops don't come at once."""
    failures = before.failures + 1
    most = min(LONGEST_WAIT, FIRST_WAIT * 2 ** min(failures - 1, 10))
    wait = timedelta(seconds=1 + fraction() * (most - 1))
    return RetryState(failures, (now + wait).isoformat())
