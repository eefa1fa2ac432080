"""Terminals for the tests of the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.terminal import Terminal
from tests.offices import ReadyOffice


@pytest.fixture
def terminal(office: ReadyOffice, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """A terminal in a ready office."""
    return Terminal(office.program.data_dir, capsys, monkeypatch)


@pytest.fixture
def empty_terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """A terminal in an empty data folder."""
    return Terminal(tmp_path / "data", capsys, monkeypatch)
