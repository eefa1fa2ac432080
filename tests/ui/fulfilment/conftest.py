"""Rooms over a ready office, for the tests of this folder and its neighbours."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.tasks import TaskRunner
from tests.offices import ReadyOffice
from tests.ui.fulfilment.room import LOCAL, MEAL, PAPER, SNACK, Rooms
from tests.ui.orders.office import settle


@pytest.fixture
def rooms(office: ReadyOffice, qtbot: QtBot, tasks: TaskRunner, notices: Notices) -> Iterator[Rooms]:
    """An office and people who enter its rooms."""
    office.load(PAPER, MEAL, SNACK, LOCAL)
    yield Rooms(office, qtbot, tasks, notices)
    settle(qtbot, tasks)
