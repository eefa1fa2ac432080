"""The data folder: what was said wins over the environment, and that over the system's default."""

from __future__ import annotations

import os
from pathlib import Path

from blangkon_desktop.platform.paths import data_directory, log_directory


def test_what_was_said_wins(tmp_path: Path) -> None:
    assert data_directory(tmp_path / "a", {"BLANGKON_DATA_DIR": str(tmp_path / "b")}) == tmp_path / "a"


def test_the_environment_comes_next(tmp_path: Path) -> None:
    assert data_directory(None, {"BLANGKON_DATA_DIR": str(tmp_path / "b")}) == tmp_path / "b"


def test_an_empty_name_is_no_name(own_folders: Path) -> None:
    found = data_directory(None, {"BLANGKON_DATA_DIR": "  "})
    assert found.is_relative_to(own_folders)
    assert found.name == "blangkon"


def test_the_folder_is_absolute_and_not_made(tmp_path: Path) -> None:
    before = Path.cwd()
    os.chdir(tmp_path)
    try:
        assert data_directory(Path("office"), {}) == tmp_path / "office"
    finally:
        os.chdir(before)
    assert not (tmp_path / "office").exists()


def test_a_tilde_is_the_home(own_folders: Path) -> None:
    assert data_directory(Path("~/kantor"), {}) == own_folders / "home" / "kantor"


def test_logs_lie_with_the_data(tmp_path: Path) -> None:
    assert log_directory(tmp_path) == tmp_path / "logs"
