"""The layout of a data folder, and errors in words where it can't be written."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from blangkon_desktop.domain.errors import Conflict, NotAllowed
from blangkon_desktop.platform.folder import DataFolder, explain_os_error


def test_a_prepared_folder_has_all_its_places(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path / "a" / "data").prepare()
    assert sorted(p.name for p in folder.root.iterdir()) == ["backups", "files", "logs", "rejects"]
    assert folder.prepare() == folder
    if os.name != "nt":
        assert folder.root.stat().st_mode & 0o777 == 0o700
    assert {p.parent for p in (folder.office_db, folder.catalogue_db, folder.device_key)} == {folder.root}


def test_a_file_in_its_place_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("x")
    with pytest.raises(NotAllowed) as caught:
        DataFolder(tmp_path / "data").prepare()
    assert caught.value.code == "folder.not_a_folder"
    with pytest.raises(NotAllowed):
        DataFolder(tmp_path / "none").check_writable()


@pytest.mark.parametrize(
    ("number", "kind", "code"),
    [
        (errno.ENOSPC, Conflict, "folder.disk_full"),
        (errno.EROFS, NotAllowed, "folder.read_only"),
        (errno.EACCES, NotAllowed, "folder.read_only"),
        (errno.ENOTDIR, NotAllowed, "folder.not_a_folder"),
    ],
)
def test_errors_of_the_system_in_words(tmp_path: Path, number: int, kind: type[Exception], code: str) -> None:
    told = explain_os_error(OSError(number, "x"), tmp_path)
    assert isinstance(told, kind)
    assert told.code == code
    assert told.title.id
    assert told.next_step.en


@pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="needs a file system that nobody can write")
def test_a_file_system_that_nobody_can_write_is_told() -> None:
    with pytest.raises(NotAllowed) as caught:
        DataFolder(Path("/proc/self/blangkon")).prepare()
    assert caught.value.code == "folder.read_only"
