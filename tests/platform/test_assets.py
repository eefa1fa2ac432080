"""Bundled files are found by name, and a missing one is told as damage of the installation."""

from __future__ import annotations

import pytest

from blangkon_desktop.domain.errors import Damaged
from blangkon_desktop.platform.assets import asset, asset_root


def test_a_bundled_file_is_found() -> None:
    found = asset("fonts", "LiberationSans-Regular.ttf")
    assert found.read_bytes()[:4] == b"\x00\x01\x00\x00"
    assert asset("fonts/LiberationSans-Regular.ttf") == found


def test_a_folder_is_found_too() -> None:
    assert asset("fonts") == asset_root() / "fonts"


def test_a_missing_file_is_damage_with_a_way_out() -> None:
    with pytest.raises(Damaged) as caught:
        asset("fonts/none.ttf")
    assert caught.value.code == "install.asset_missing"
    assert caught.value.data == {"path": "fonts/none.ttf"}
    assert caught.value.next_step.id


@pytest.mark.parametrize("path", ["../pyproject.toml", "fonts/../../README.md", "/etc/passwd"])
def test_paths_that_lead_out_are_refused(path: str) -> None:
    with pytest.raises(ValueError, match="not a bundled file"):
        asset(path)
