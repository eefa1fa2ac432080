"""Preferences survive a restart, and damage costs nothing but them."""

from __future__ import annotations

from pathlib import Path

import pytest

from blangkon_desktop.settings.registry import read_preferences, write_preferences
from blangkon_desktop.settings.store import FILE_NAME, PreferencesFile
from blangkon_desktop.usecases.preference_views import Preferences


def test_what_was_kept_comes_back(tmp_path: Path) -> None:
    liked = Preferences(language="en", theme="dark", zoom=125, paper="a4")
    PreferencesFile(tmp_path / "new").save(liked)
    assert PreferencesFile(tmp_path / "new").load() == liked


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '{"zoom": "besar"}', '{"language": "jv", "zoom": true}'])
def test_what_cannot_be_read_has_its_default(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE_NAME).write_text(text, encoding="utf-8")
    assert PreferencesFile(tmp_path).load() == Preferences()


def test_one_bad_value_leaves_the_others() -> None:
    assert read_preferences({"theme": "pelangi", "zoom": 150}) == Preferences(zoom=150)


def test_the_stored_form_names_its_version() -> None:
    assert write_preferences(Preferences())["version"] == 1
