"""The page of the templates on a real office: what is in force, a file that is tried, mistakes by line, installing."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from blangkon_desktop.domain.paper_kinds import PaperKind, PaperSize
from blangkon_desktop.domain.people import Role
from blangkon_desktop.platform.files import write_whole
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.rules.templates_page import TemplatesPage
from blangkon_desktop.ui.rules.templates_services import TemplatesServices
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.theme import Theme
from tests.offices import ReadyOffice
from tests.ui.rules.test_rules_page import session
from tests.usecases.test_manage_templates import CHANGED, OWN


def opened(
    qtbot: QtBot, office: ReadyOffice, tasks: TaskRunner, notices: Notices, role: Role = Role.ADMIN
) -> TemplatesPage:
    """The page, shown and loaded."""
    services = TemplatesServices(office.program.templates, office.program.office, write_whole)
    page = TemplatesPage(session(role), services, tasks, notices)
    qtbot.addWidget(page)
    page.resize(1154, 640)
    page.show()
    page.enter("surat-pesanan")
    qtbot.waitUntil(lambda: tasks.is_idle and page.preview.pages > 0)
    return page


@pytest.fixture
def page(qtbot: QtBot, office: ReadyOffice, tasks: TaskRunner, notices: Notices, theme: Theme) -> TemplatesPage:
    return opened(qtbot, office, tasks, notices)


def tried(page: TemplatesPage, qtbot: QtBot, tasks: TaskRunner, folder: Path, text: str) -> None:
    """A file of a text is tried."""
    file = folder / "surat_pesanan.toml"
    file.write_text(text, encoding="utf-8")
    page.try_file(file)
    qtbot.waitUntil(lambda: tasks.is_idle)


def test_it_lists_every_kind_with_where_its_wording_came_from(page: TemplatesPage) -> None:
    assert page.kinds.count() == len(PaperKind)
    assert page.kind is PaperKind.SURAT_PESANAN
    assert page.origin.text() == "Versi 2026-11, bawaan program"
    assert not page.install.isVisible()


def test_a_tried_file_is_shown_before_it_is_installed(
    page: TemplatesPage, qtbot: QtBot, tasks: TaskRunner, notices: Notices, office: ReadyOffice, tmp_path: Path
) -> None:
    before = page.preview.content
    tried(page, qtbot, tasks, tmp_path, CHANGED)
    assert page.chip.word == "dicoba"
    assert page.preview.content != before
    assert office.program.templates().state(PaperKind.SURAT_PESANAN).record is None
    qtbot.mouseClick(page.install, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert "surat_pesanan.toml, dipasang admin" in page.origin.text()
    assert page.kinds.currentItem().text().endswith("diubah")
    assert any("Surat yang sudah terbit tidak berubah" in notice.text for notice in notices.history)


def test_mistakes_are_told_by_line_and_nothing_can_be_installed(
    page: TemplatesPage, qtbot: QtBot, tasks: TaskRunner, tmp_path: Path
) -> None:
    wrong = OWN.replace("{garansi}", "{garansie}")
    tried(page, qtbot, tasks, tmp_path, wrong)
    line = next(at for at, text in enumerate(wrong.splitlines(), 1) if "{garansie}" in text)
    assert page.mistakes.text() == f"Baris {line}: clause 5 text: {{garansie}}"
    assert not page.install.isVisible()
    qtbot.mouseClick(page.back_button, Qt.MouseButton.LeftButton)
    assert not page.mistakes.isVisible()
    assert page.chip.word == "berlaku"


def test_others_look_and_try_but_do_not_install(
    qtbot: QtBot, office: ReadyOffice, tasks: TaskRunner, notices: Notices, theme: Theme, tmp_path: Path
) -> None:
    page = opened(qtbot, office, tasks, notices, Role.PPK)
    tried(page, qtbot, tasks, tmp_path, CHANGED)
    assert not page.install.isVisible()
    assert "hanya admin" in page.origin.text()


def test_another_size_and_kind(page: TemplatesPage, qtbot: QtBot, tasks: TaskRunner) -> None:
    qtbot.mouseClick(page.preview.sizes[PaperSize.A4], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert page.preview.size_shown is PaperSize.A4
    page.kinds.setCurrentRow(list(PaperKind).index(PaperKind.BAST))
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert page.preview.name == "contoh-bast-a4.pdf"
