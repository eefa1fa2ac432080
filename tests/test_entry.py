"""Which lines open the window and which are commands."""

from __future__ import annotations

import pytest

from blangkon_desktop.entry import window_options


@pytest.mark.parametrize(
    ("line", "options"),
    [
        ([], {}),
        (["--lang", "en"], {"--lang": "en"}),
        (["--lang=en", "--data-dir", "/data"], {"--lang": "en", "--data-dir": "/data"}),
        (["--lang", "jv"], None),
        (["--lang"], None),
        (["--help"], None),
        (["--version"], None),
        (["--json", "doctor"], None),
        (["--data-dir", "/data", "doctor"], None),
        (["order", "list"], None),
    ],
)
def test_a_line_without_a_command_opens_the_window(line: list[str], options: dict[str, str] | None) -> None:
    assert window_options(line) == options
