"""The card of the coat of arms: seen by all, changed by an administrator, never in practice."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from blangkon_desktop.domain.people import Role
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.preferences.arms_card import ArmsCard, ArmsServices
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.theme import Theme
from tests.offices import ReadyOffice
from tests.ui.rules.test_rules_page import session
from tests.usecases.test_office_arms import emblem


def opened(qtbot: QtBot, office: ReadyOffice, tasks: TaskRunner, notices: Notices, role: Role) -> ArmsCard:
    """The card, shown and loaded."""
    card = ArmsCard(session(role), ArmsServices(office.program.arms, office.program.office), tasks, notices)
    qtbot.addWidget(card)
    card.resize(460, 200)
    card.show()
    card.load()
    qtbot.waitUntil(lambda: tasks.is_idle)
    return card


def test_an_administrator_sets_it_and_takes_it_off(
    qtbot: QtBot, office: ReadyOffice, tasks: TaskRunner, notices: Notices, theme: Theme, tmp_path: Path
) -> None:
    card = opened(qtbot, office, tasks, notices, Role.ADMIN)
    assert (card.said.text(), card.neutral.isVisible()) == ("Lambang netral", False)
    file = tmp_path / "lambang.png"
    file.write_bytes(emblem())
    card.take(file)
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert card.said.text() == "Lambang kantor"
    assert not card.picture.pixmap().isNull()
    assert office.program.arms().current() is not None
    qtbot.mouseClick(card.neutral, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert office.program.arms().current() is None
    assert card.said.text() == "Lambang netral"


def test_a_wrong_file_is_told_and_changes_nothing(
    qtbot: QtBot, office: ReadyOffice, tasks: TaskRunner, notices: Notices, theme: Theme, tmp_path: Path
) -> None:
    card = opened(qtbot, office, tasks, notices, Role.ADMIN)
    file = tmp_path / "lambang.png"
    file.write_bytes(b"bukan gambar")
    card.take(file)
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert "tidak dapat dipakai sebagai lambang" in notices.history[-1].text
    assert card.said.text() == "Lambang netral"


def test_others_see_it_only(
    qtbot: QtBot, office: ReadyOffice, tasks: TaskRunner, notices: Notices, theme: Theme
) -> None:
    card = opened(qtbot, office, tasks, notices, Role.PPK)
    assert not card.choose.isVisible()


def test_practice_keeps_the_neutral_shield(
    qtbot: QtBot, tasks: TaskRunner, notices: Notices, theme: Theme, tmp_path: Path
) -> None:
    office = ReadyOffice.make(tmp_path / "latihan", practice=True)
    card = opened(qtbot, office, tasks, notices, Role.ADMIN)
    assert card.said.text() == "Kantor latihan memakai lambang netral."
    assert not card.choose.isVisible()
    office.close()
