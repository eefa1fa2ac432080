"""The clock of a run: the device's, or the one that was set."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.platform.clock import WIB, SystemClock


def test_without_a_setting_it_is_the_devices_time() -> None:
    clock = SystemClock.from_environment({})
    assert not clock.is_set
    assert abs(clock.now() - datetime.now(UTC)) < timedelta(seconds=5)
    assert clock.now().utcoffset() == timedelta(hours=7)


def test_a_set_clock_says_so_and_keeps_the_devices_time() -> None:
    clock = SystemClock.from_environment({"BLANGKON_NOW": "2027-01-04T08:00:00+08:00"})
    assert clock.is_set
    assert datetime(2027, 1, 4, tzinfo=UTC) <= clock.now() < datetime(2027, 1, 4, 0, 0, 30, tzinfo=UTC)
    assert abs(clock.device_now() - datetime.now(UTC)) < timedelta(seconds=5)


def test_a_time_without_offset_is_wib() -> None:
    assert SystemClock.from_environment({"BLANGKON_NOW": "2027-01-04 08:00"}).now().tzinfo == WIB


def test_a_set_clock_moves_in_whole_seconds() -> None:
    clock = SystemClock(datetime(2027, 1, 4, 8, tzinfo=WIB))
    assert clock.now().microsecond == 0


@pytest.mark.parametrize("text", ["kemarin", "2027-13-01", "08:00"])
def test_what_is_not_a_time_is_refused(text: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        SystemClock.from_environment({"BLANGKON_NOW": text})
    assert caught.value.code == "clock.not_a_time"
    assert caught.value.field == "BLANGKON_NOW"
