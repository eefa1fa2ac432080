"""The log: JSON lines that hold facts and places, and never what people typed."""

from __future__ import annotations

import json
import logging
from pathlib import Path

from blangkon_desktop.domain.errors import NotFound
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.platform.logs import FILE_NAME, KEPT_FILES, MAX_BYTES, LogFile, describe_error

LOG = logging.getLogger("blangkon_desktop.store.engine")


def lines(folder: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in (folder / FILE_NAME).read_text(encoding="utf-8").splitlines()]


def test_a_record_is_one_json_line(tmp_path: Path) -> None:
    with LogFile(tmp_path / "logs"):
        LOG.info("catalogue swapped", extra={"data": {"products": 3}})
        LOG.debug("not kept")
    (line,) = lines(tmp_path / "logs")
    assert line["event"] == "catalogue swapped"
    assert line["where"] == "store.engine"
    assert line["data"] == {"products": 3}
    assert str(line["at"]).endswith("+07:00")


def test_an_error_keeps_its_places_and_loses_its_message(tmp_path: Path) -> None:
    nobody = Sentence("Siti Aminah tidak ada", "Siti Aminah does not exist")
    with LogFile(tmp_path):
        try:
            try:
                raise KeyError("Siti Aminah")
            except KeyError as cause:
                raise NotFound("user.unknown", nobody, next_step=nobody) from cause
        except NotFound:
            LOG.exception("sign-in failed")
    (line,) = lines(tmp_path)
    error = line["error"]
    assert isinstance(error, dict)
    assert (error["type"], error["code"], error["cause"]["type"]) == ("NotFound", "user.unknown", "KeyError")
    assert "test_logs.py" in error["places"][0]
    assert "Siti" not in (tmp_path / FILE_NAME).read_text(encoding="utf-8")


def test_an_error_that_is_its_own_cause_is_told_once() -> None:
    first, second = ValueError("a"), KeyError("b")
    first.__cause__ = first
    assert describe_error(first) == {"type": "ValueError", "places": []}
    first.__cause__, second.__cause__ = second, first
    assert describe_error(first)["cause"] == {"type": "KeyError", "places": []}


def test_a_folder_that_cannot_be_made_means_no_log(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("a file where the folder should be", encoding="utf-8")
    with LogFile(tmp_path / "logs"):
        LOG.warning("nobody reads this")
    assert (tmp_path / "logs").is_file()


def test_after_closing_nothing_more_is_written(tmp_path: Path) -> None:
    LogFile(tmp_path).close()
    LOG.warning("too late")
    assert lines(tmp_path) == []


def test_the_log_stays_small(tmp_path: Path) -> None:
    with LogFile(tmp_path):
        for _ in range(60):
            LOG.info("x" * 100_000)
    files = list(tmp_path.iterdir())
    assert len(files) == KEPT_FILES + 1
    assert all(file.stat().st_size <= MAX_BYTES for file in files)
