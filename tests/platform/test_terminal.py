"""Where the program was started from."""

from __future__ import annotations

import pytest

from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.platform.terminal import require_screen


@pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_any_screen_will_do(name: str) -> None:
    require_screen({name: "x"}, "linux")


def test_windows_always_has_one() -> None:
    require_screen({}, "win32")


def test_without_a_screen_commands_are_offered() -> None:
    with pytest.raises(InvalidInput) as caught:
        require_screen({}, "linux")
    assert "blangkon" in caught.value.next_step.id
