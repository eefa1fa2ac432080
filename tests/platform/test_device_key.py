"""The device's key: made once, kept private, its signatures checked by anybody."""

from __future__ import annotations

import json
import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from blangkon_desktop.domain.errors import Damaged, NotAllowed
from blangkon_desktop.platform.device_key import load_device_key, load_or_make_device_key, verify_signature
from blangkon_desktop.platform.folder import DataFolder
from tests.fakes import CountingIds


def test_the_key_is_made_once(tmp_path: Path) -> None:
    folder, ids = DataFolder(tmp_path / "new"), CountingIds()
    first, again = load_or_make_device_key(folder, ids), load_or_make_device_key(folder, ids)
    assert first.device_id == again.device_id == ids.nth(1)
    assert first.public_key == again.public_key
    assert len(bytes.fromhex(first.public_key)) == 32
    assert [p.name for p in folder.root.iterdir()] == ["device.key"]
    if os.name != "nt":
        assert folder.device_key.stat().st_mode & 0o777 == 0o600


def test_signatures_are_checked_with_the_public_key(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path)
    key = load_or_make_device_key(folder, CountingIds())
    signature = key.sign(b"head")
    assert verify_signature(key.public_key, b"head", signature)
    assert load_device_key(folder.device_key).sign(b"head") == signature
    assert not verify_signature(key.public_key, b"heat", signature)
    assert not verify_signature(key.public_key, b"head", signature[:-2] + "00")
    assert not verify_signature(key.public_key, b"head", "no hex")
    assert not verify_signature("00", b"head", signature)


def test_many_at_once_get_one_key(tmp_path: Path) -> None:
    folder, ids = DataFolder(tmp_path), CountingIds()
    with ThreadPoolExecutor(8) as pool:
        keys = list(pool.map(lambda _: load_or_make_device_key(folder, ids).public_key, range(16)))
    assert len(set(keys)) == 1
    assert [p.name for p in tmp_path.iterdir()] == ["device.key"]


@pytest.mark.parametrize(
    "content",
    ["", "{}", "[]", '{"device_id": "a", "private_key": "00", "public_key": "00"}', "\xff", '{"private_key": 5}'],
)
def test_a_file_that_is_no_key_is_damaged(tmp_path: Path, content: str) -> None:
    folder = DataFolder(tmp_path)
    folder.device_key.write_text(content, encoding="utf-8")
    with pytest.raises(Damaged) as caught:
        load_or_make_device_key(folder, CountingIds())
    assert caught.value.code == "device_key.unreadable"


def test_an_empty_device_id_is_damaged(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path)
    load_or_make_device_key(folder, CountingIds())
    fields = json.loads(folder.device_key.read_text())
    folder.device_key.write_text(json.dumps({**fields, "device_id": ""}))
    with pytest.raises(Damaged):
        load_device_key(folder.device_key)


def test_a_folder_that_is_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("")
    with pytest.raises(NotAllowed) as caught:
        load_or_make_device_key(DataFolder(tmp_path / "data" / "deeper"), CountingIds())
    assert caught.value.code == "folder.not_a_folder"
