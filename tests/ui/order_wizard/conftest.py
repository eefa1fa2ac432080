"""The page of a new order over an office of its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.tasks import TaskRunner
from tests.ui.order_wizard.shop import Shop
from tests.ui.orders.office import make_office, settle


@pytest.fixture
def shop(tmp_path: Path, qtbot: QtBot, tasks: TaskRunner, notices: Notices) -> Iterator[Shop]:
    made = Shop(make_office(tmp_path), qtbot, tasks, notices)
    yield made
    settle(qtbot, tasks)
    for page in made.pages:
        shiboken6.delete(page)  # at once: a later test gives the application another style
