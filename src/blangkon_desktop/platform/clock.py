"""Owns the time of this run: the device's clock, or the time that BLANGKON_NOW set."""

from __future__ import annotations

import time
from collections.abc import Mapping
from datetime import datetime, timedelta, timezone

from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.text import Sentence

ENVIRONMENT_NAME = "BLANGKON_NOW"
WIB = timezone(timedelta(hours=7), "WIB")


class SystemClock:
    """The clock of this run. A set clock starts at `set_to` and goes on in whole seconds."""

    def __init__(self, set_to: datetime | None = None) -> None:
        """`set_to`: None for the device's time; a naive date-time is taken as WIB."""
        if set_to is not None and set_to.tzinfo is None:
            set_to = set_to.replace(tzinfo=WIB)
        self._set_to = set_to
        self._started = time.monotonic()

    @classmethod
    def from_environment(cls, environ: Mapping[str, str]) -> SystemClock:
        """The clock that BLANGKON_NOW asks for; InvalidInput (`clock.not_a_time`) when it is not a date-time."""
        text = environ.get(ENVIRONMENT_NAME, "").strip()
        if not text:
            return cls()
        try:
            return cls(datetime.fromisoformat(text))
        except ValueError:
            raise _not_a_time(text) from None

    @property
    def is_set(self) -> bool:
        """Whether this run was told another time than the device's."""
        return self._set_to is not None

    def now(self) -> datetime:
        """The time that counts for this run, aware."""
        if self._set_to is None:
            return self.device_now()
        return self._set_to + timedelta(seconds=int(time.monotonic() - self._started))

    def device_now(self) -> datetime:
        """The device's own time, aware, in WIB."""
        return datetime.now(WIB)


def _not_a_time(text: str) -> InvalidInput:
    return InvalidInput(
        "clock.not_a_time",
        Sentence(
            f"{ENVIRONMENT_NAME} bukan tanggal dan jam: {text}", f"{ENVIRONMENT_NAME} is not a date and time: {text}"
        ),
        detail=Sentence("Tidak ada yang diubah.", "Nothing was changed."),
        next_step=Sentence(
            "Tulis seperti 2026-11-24T08:30:00+07:00, atau kosongkan.",
            "Write it like 2026-11-24T08:30:00+07:00, or leave it empty.",
        ),
        field=ENVIRONMENT_NAME,
    )
