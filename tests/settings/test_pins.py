"""The file of PINs: private, and never in the way when it is damaged."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest

from blangkon_desktop.settings.pins import FILE_NAME, PinFile


def test_hashes_come_back_and_go(tmp_path: Path) -> None:
    pins = PinFile(tmp_path)
    assert pins.pin_hash("ratna") == ""
    pins.keep("ratna", "h1")
    pins.keep("hendro", "h2")
    pins.keep("ratna", "h3")
    assert (PinFile(tmp_path).pin_hash("ratna"), PinFile(tmp_path).pin_hash("hendro")) == ("h3", "h2")
    pins.keep("ratna", "")
    assert (pins.pin_hash("ratna"), pins.pin_hash("hendro")) == ("", "h2")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps such rights elsewhere")
def test_only_the_owner_reads_it(tmp_path: Path) -> None:
    PinFile(tmp_path).keep("ratna", "h1")
    assert stat.S_IMODE((tmp_path / FILE_NAME).stat().st_mode) == 0o600


@pytest.mark.parametrize("text", ["", "[]", "null", '{"ratna": 5}', "\ud7ff"])
def test_what_cannot_be_read_is_no_pin(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE_NAME).write_text(text, encoding="utf-8")
    assert PinFile(tmp_path).pin_hash("ratna") == ""
