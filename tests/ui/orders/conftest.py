"""An office and the room of orders, fresh for each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.tasks import TaskRunner
from tests.ui.orders.office import make_office, settle
from tests.ui.orders.room import Room


@pytest.fixture
def room(tmp_path: Path, qtbot: QtBot, tasks: TaskRunner, notices: Notices) -> Iterator[Room]:
    made = Room(make_office(tmp_path), qtbot, tasks, notices)
    yield made
    settle(qtbot, tasks)
