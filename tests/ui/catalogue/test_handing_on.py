"""The catalogue on a flash disk: written, looked at on the other laptop, taken; strangers are asked about."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from blangkon_desktop.domain.people import Role
from blangkon_desktop.store.catalogue.opening import open_catalogue
from blangkon_desktop.ui.catalogue.handing_on import FOLDER
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.theme import Theme
from blangkon_desktop.usecases.catalogue_views import SearchQuery
from tests.catalogue_shop import desk_of, fill, offer
from tests.offices import ReadyOffice
from tests.ui.catalogue.shop import open_shop, signed_in


def test_it_is_written_and_found_to_be_here(
    qtbot: QtBot, office: ReadyOffice, tasks: TaskRunner, notices: Notices, theme: Theme, tmp_path: Path
) -> None:
    shop = open_shop(qtbot, office, tasks, notices, signed_in(Role.ADMIN))
    for said in ("Katalog siap dibagikan", "Tidak ada yang berubah"):
        shop.page.sharing.hand_on(tmp_path)
        shop.settle()
        assert said in notices.history[-1].text
    assert (tmp_path / FOLDER / "katalog.json").is_file()
    shop.page.sharing.look(tmp_path)
    qtbot.waitUntil(lambda: shop.page.sharing.taking.dialog is not None)
    report = shop.page.sharing.taking.dialog
    assert report is not None
    assert not report.accept_button.isEnabled()


def test_a_stranger_is_asked_about_then_looked_at_and_taken(
    qtbot: QtBot, office: ReadyOffice, tasks: TaskRunner, notices: Notices, theme: Theme, tmp_path: Path
) -> None:
    other = open_catalogue(tmp_path / "catalogue.db")
    fill(other, *(offer(f"B{n}", f"Bangku {n}", 90_000) for n in range(5)))
    desk_of(other, tmp_path).segments.build(tmp_path / FOLDER, SearchQuery())
    other.close()
    shop = open_shop(qtbot, office, tasks, notices, signed_in(Role.ADMIN))
    shop.page.sharing.look(tmp_path)
    qtbot.waitUntil(lambda: bool(notices.open_questions))
    (question,) = notices.open_questions
    assert "Sidik" in question.text
    notices.answer(question.number, True)
    qtbot.waitUntil(lambda: shop.page.sharing.taking.dialog is not None)
    report = shop.page.sharing.taking.dialog
    assert report is not None
    with qtbot.waitSignal(shop.page.sharing.taken):
        qtbot.mouseClick(report.accept_button, Qt.MouseButton.LeftButton)
    shop.settle()
    assert office.program.catalogue().browse.search(SearchQuery("bangku")).total == 5
