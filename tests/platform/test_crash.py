"""A fault leaves a record that helps to mend it and tells nothing about people."""

from __future__ import annotations

import json
import sys
import tempfile
import threading
from pathlib import Path

import pytest

from blangkon_desktop.platform.crash import CrashBook, record_crash, watch_uncaught


def broken(typed: str) -> None:
    raise ValueError(f"no room for {typed}")


def caught() -> ValueError:
    with pytest.raises(ValueError, match="no room") as found:
        broken("Siti Aminah")
    return found.value


def test_a_record_holds_places_and_no_names(tmp_path: Path) -> None:
    code = CrashBook(tmp_path / "logs").record(caught(), "saving an order")
    text = (tmp_path / "logs" / f"crash-{code}.json").read_text(encoding="utf-8")
    report = json.loads(text)
    assert report["doing"] == "saving an order"
    assert report["error"]["type"] == "ValueError"
    assert report["error"]["places"][-1].endswith("broken")
    assert "Siti" not in text


def test_where_the_folder_cannot_be_made_the_record_goes_elsewhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "logs").write_text("in the way", encoding="utf-8")
    (tmp_path / "spare").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "spare"))
    assert CrashBook(tmp_path / "logs").write(caught(), "start").parent == tmp_path / "spare"


def test_a_command_leaves_its_record_with_the_data(tmp_path: Path) -> None:
    (tmp_path / "office").mkdir()
    path = record_crash(caught(), {"BLANGKON_DATA_DIR": str(tmp_path / "office")})
    assert path.is_relative_to(tmp_path / "office" / "logs")


def test_errors_that_nobody_caught_are_recorded_and_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)
    monkeypatch.setattr(threading, "excepthook", threading.__excepthook__)
    said: list[str] = []
    watch_uncaught(CrashBook(tmp_path), lambda error, code: said.append(f"{type(error).__name__} {code}"))
    thread = threading.Thread(target=broken, args=("somebody",))
    thread.start()
    thread.join()
    error = caught()
    sys.excepthook(type(error), error, error.__traceback__)
    assert [one.split()[0] for one in said] == ["ValueError", "ValueError"]
    assert list(tmp_path.glob("crash-*.json"))
