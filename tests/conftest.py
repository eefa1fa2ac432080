"""What all tests share: an offscreen Qt, folders of their own, a still clock, counted ids, and the data beside us."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import hypothesis
import pytest

from tests.fakes import CountingIds, FixedClock
from tests.offices import ReadyOffice

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before the first test makes an application
for _name in ("BLANGKON_DATA_DIR", "BLANGKON_USER", "BLANGKON_PASSWORD", "BLANGKON_NEW_PASSWORD", "BLANGKON_NOW"):
    os.environ.pop(_name, None)

# A slow machine is no finding; a failure prints what replays it.
hypothesis.settings.register_profile("project", deadline=None, print_blob=True)
hypothesis.settings.load_profile("project")

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = {
    "HOME": "home",
    "USERPROFILE": "home",
    "APPDATA": "home/AppData/Roaming",
    "LOCALAPPDATA": "home/AppData/Local",
    "XDG_DATA_HOME": "home/.local/share",
    "XDG_CONFIG_HOME": "home/.config",
    "XDG_CACHE_HOME": "home/.cache",
    "XDG_STATE_HOME": "home/.local/state",
    "XDG_RUNTIME_DIR": "run",
}


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of its own for each test, so that none sees the user's data or another test's."""
    place = tmp_path_factory.mktemp("person")
    for name, folder in FOLDERS.items():
        (place / folder).mkdir(parents=True, exist_ok=True)
        monkeypatch.setenv(name, str(place / folder))
    (place / "run").chmod(0o700)
    return place


@pytest.fixture
def root() -> Path:
    """The project's root."""
    return ROOT


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder ../shared with real files and vectors; tests that need it are skipped where it is not."""
    place = ROOT.parent / "shared"
    if not place.is_dir():
        pytest.skip("../shared is not here")
    return place


@pytest.fixture
def fixed_clock() -> FixedClock:
    """A clock that stands at 2026-11-24 08:30 WIB until it is advanced."""
    return FixedClock()


@pytest.fixture
def counting_ids() -> CountingIds:
    """Ids in counted order."""
    return CountingIds()


@pytest.fixture(scope="session")
def ready_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data folder of a ready office, made once a run; tests work on copies."""
    folder = tmp_path_factory.mktemp("ready") / "data"
    ReadyOffice.make(folder)
    return folder


@pytest.fixture
def office(ready_folder: Path, tmp_path: Path) -> ReadyOffice:
    """A ready office of one's own."""
    folder = tmp_path / "data"
    shutil.copytree(ready_folder, folder)
    return ReadyOffice(folder)
