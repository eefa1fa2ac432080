"""Kirim & ambil on a real office: what waits, pairing with an address that nobody answers, words for people."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from blangkon_desktop.domain.people import Role
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.sync.page import SyncPage, sync_page
from blangkon_desktop.ui.sync.services import SyncServices
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.theme import Theme
from blangkon_desktop.usecases.catalogue_views import GoodRow
from blangkon_desktop.usecases.home_views import Session
from tests.offices import ReadyOffice
from tests.rules import next_version
from tests.sync.laptops import Hub
from tests.sync.test_catalogues import Maker, goods


def opened(qtbot: QtBot, office: ReadyOffice, tasks: TaskRunner, notices: Notices, *roles: Role) -> SyncPage:
    """The page, shown and loaded."""
    session = Session("admin" if Role.ADMIN in roles else "ppk", "Seseorang", frozenset(roles), "Dinas Uji")
    services = SyncServices(office.program.sync_desk, office.program.office)
    page = sync_page(session, services, tasks, notices)
    assert isinstance(page, SyncPage)
    qtbot.addWidget(page)
    page.resize(1154, 640)
    page.show()
    page.enter()
    qtbot.waitUntil(lambda: tasks.is_idle)
    return page


def words(page: SyncPage) -> str:
    """All that the page says."""
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_it_says_what_waits_and_that_it_is_safe(
    qtbot: QtBot, office: ReadyOffice, tasks: TaskRunner, notices: Notices, theme: Theme
) -> None:
    text = words(opened(qtbot, office, tasks, notices, Role.ADMIN))
    with office.program.office().read() as reader:
        pending = reader.sync_figures().pending
    assert f"{pending} catatan belum terkirim" in text
    assert "tetap tersimpan di laptop ini" in text
    for foreign in ("sync", "queue", "commit"):
        assert foreign not in text.lower()


def test_only_the_administrator_pairs(
    qtbot: QtBot, office: ReadyOffice, tasks: TaskRunner, notices: Notices, theme: Theme
) -> None:
    assert "Minta Admin kantor memasangkannya" in words(opened(qtbot, office, tasks, notices, Role.PPK))


def test_new_rules_that_the_hub_sent_are_told(
    qtbot: QtBot, office: ReadyOffice, tasks: TaskRunner, notices: Notices, theme: Theme, tmp_path: Path
) -> None:
    hub = Hub(tmp_path)
    with hub.running() as url:
        office.program.sync_desk().pair(office.person("admin"), url, hub.invite()[0])
        page = opened(qtbot, office, tasks, notices, Role.ADMIN)
        hub.desk.push_policy(next_version("2026-12"), "p.toml")
        page.exchange()
        qtbot.waitUntil(lambda: tasks.is_idle and bool(notices.history))
    assert notices.history[-1].state == "good"
    assert notices.history[-1].text == "Aturan baru berlaku: Aturan Batang 2026-12."
    assert office.program.policy().version == "2026-12"


@pytest.mark.parametrize("url", ["bukan alamat", "http://127.0.0.1:9"])
def test_a_hub_that_does_not_answer_is_told_calmly(
    qtbot: QtBot, office: ReadyOffice, tasks: TaskRunner, notices: Notices, theme: Theme, url: str
) -> None:
    page = opened(qtbot, office, tasks, notices, Role.ADMIN)
    before = words(page)
    page.pair(url, "SALAH-KODE")
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert words(page) != before or notices.history
    with office.program.office().read() as reader:
        assert reader.sync_figures().hub == ""


def test_a_catalogue_that_changes_much_is_looked_at_and_taken(
    qtbot: QtBot, office: ReadyOffice, tasks: TaskRunner, notices: Notices, theme: Theme, tmp_path: Path
) -> None:
    hub = Hub(tmp_path)
    maker = Maker(tmp_path / "ukpbj", hub)
    maker.push(*(goods(n) for n in range(300)))
    office.program.catalogue().imports.load((row.product, row.vendor) for row in map(dearer, range(200)))
    with hub.running() as url:
        page = opened(qtbot, office, tasks, notices, Role.ADMIN)
        page.pair(url, hub.invite()[0])
        qtbot.waitUntil(lambda: tasks.is_idle)
        page.exchange()
        qtbot.waitUntil(lambda: page.catalogue.isVisible())
        qtbot.waitUntil(lambda: tasks.is_idle)
        assert "Katalog lama tetap dipakai" in words(page)
        qtbot.mouseClick(page.catalogue.button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: page.catalogue.taking.dialog is not None)
        assert page.catalogue.taking.dialog is not None
        qtbot.mouseClick(page.catalogue.taking.dialog.accept_button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: tasks.is_idle and not page.catalogue.isVisible())
    assert office.program.catalogue().browse.show("mbizmarket:S1").price == 1_000
    assert "Katalog diperbarui" in [notice.text for notice in notices.history]
    maker.catalogue.close()


def dearer(number: int) -> GoodRow:
    """The same product at another price."""
    return goods(number, 3_000)
