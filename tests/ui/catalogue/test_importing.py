"""Importing from the window: the report, the question before large changes, stopping."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from blangkon_desktop.domain.people import Role
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.theme import Theme
from blangkon_desktop.usecases.catalogue_views import SearchQuery
from tests.catalogue_shop import own_file
from tests.offices import ReadyOffice
from tests.ui.catalogue.shop import Shop, goods, open_shop, signed_in


def admin_shop(qtbot: QtBot, office: ReadyOffice, tasks: TaskRunner, notices: Notices) -> Shop:
    office.program.catalogue().imports.load(goods(f"M{n}", f"Map {n}", 500) for n in range(120))
    return open_shop(qtbot, office, tasks, notices, signed_in(Role.ADMIN))


def dearer(folder: Path) -> Path:
    """A file that gives all maps another price."""
    rows = (f"mbizmarket;M{n};Map {n};CV Contoh;V-1;900" for n in range(120))
    return own_file(folder / "mahal.csv", *rows)


def test_a_large_change_is_asked_about_and_can_be_taken(
    qtbot: QtBot, office: ReadyOffice, tasks: TaskRunner, notices: Notices, theme: Theme, tmp_path: Path
) -> None:
    shop = admin_shop(qtbot, office, tasks, notices)
    importer = shop.page.importer
    with qtbot.waitSignal(importer.ended):
        importer.run([dearer(tmp_path)])
    shop.settle()
    question = importer.dialog
    assert question is not None
    assert office.program.catalogue().browse.show("mbizmarket:M1").price == 500
    with qtbot.waitSignal(importer.ended):
        qtbot.mouseClick(question.accept_button, Qt.MouseButton.LeftButton)
    shop.settle()
    assert office.program.catalogue().browse.show("mbizmarket:M1").price == 900
    done = importer.dialog
    assert done is not None
    assert not done.accept_button.isVisible()
    qtbot.mouseClick(done.leave_button, Qt.MouseButton.LeftButton)
    assert importer.dialog is None


def test_a_large_change_can_be_left(
    qtbot: QtBot, office: ReadyOffice, tasks: TaskRunner, notices: Notices, theme: Theme, tmp_path: Path
) -> None:
    shop = admin_shop(qtbot, office, tasks, notices)
    importer = shop.page.importer
    with qtbot.waitSignal(importer.ended):
        importer.run([dearer(tmp_path)])
    shop.settle()
    question = importer.dialog
    assert question is not None
    qtbot.mouseClick(question.leave_button, Qt.MouseButton.LeftButton)
    assert office.program.catalogue().browse.show("mbizmarket:M1").price == 500


def test_a_check_tells_what_would_change_and_then_takes_it(
    qtbot: QtBot, office: ReadyOffice, tasks: TaskRunner, notices: Notices, theme: Theme, tmp_path: Path
) -> None:
    shop = admin_shop(qtbot, office, tasks, notices)
    importer, browse = shop.page.importer, office.program.catalogue().browse
    rows = ("mbizmarket;M1;Map 1;CV Contoh;V-1;650", "mbizmarket;B1;Buku;CV Contoh;V-1;900", "mbizmarket;B2;;;V-1;x")
    with qtbot.waitSignal(importer.ended) as ended:
        importer.run([own_file(tmp_path / "isi.csv", *rows)], trial=True)
    shop.settle()
    report = importer.dialog
    assert report is not None
    assert ended.args == [False]
    assert [report.tabs.tabText(at) for at in range(report.tabs.count())] == ["Harga berubah 1", "Ditolak 1"]
    assert browse.show("mbizmarket:M1").price == 500
    with qtbot.waitSignal(importer.ended):
        qtbot.mouseClick(report.accept_button, Qt.MouseButton.LeftButton)
    shop.settle()
    assert browse.show("mbizmarket:M1").price == 650
    done = importer.dialog
    assert done is not None
    assert not done.accept_button.isVisible()


def test_the_refused_rows_are_opened_from_the_report(
    qtbot: QtBot,
    office: ReadyOffice,
    tasks: TaskRunner,
    notices: Notices,
    theme: Theme,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shop = admin_shop(qtbot, office, tasks, notices)
    with qtbot.waitSignal(shop.page.importer.ended):
        shop.page.importer.run([own_file(tmp_path / "isi.csv", "mbizmarket;B2;;;V-1;x")])
    shop.settle()
    report = shop.page.importer.dialog
    assert report is not None
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    qtbot.mouseClick(report.rejects_button, Qt.MouseButton.LeftButton)
    assert [Path(url.toLocalFile()).suffix for url in opened] == [".csv"]
    assert Path(opened[0].toLocalFile()).is_file()


def test_an_import_can_be_stopped(
    qtbot: QtBot, office: ReadyOffice, tasks: TaskRunner, notices: Notices, theme: Theme, tmp_path: Path
) -> None:
    shop = admin_shop(qtbot, office, tasks, notices)
    rows = (f"mbizmarket;B{n};Buku {n};CV Contoh;V-1;900" for n in range(12_000))
    file = own_file(tmp_path / "banyak.csv", *rows)
    importer = shop.page.importer
    importer.moved_on.connect(lambda _text: importer.cancel())
    with qtbot.waitSignal(importer.ended) as ended:
        importer.run([file])
    shop.settle()
    assert ended.args == [False]
    assert office.program.catalogue().browse.info().products < 1_000


def test_an_unknown_table_is_asked_about_and_remembered(
    qtbot: QtBot, office: ReadyOffice, tasks: TaskRunner, notices: Notices, theme: Theme, tmp_path: Path
) -> None:
    shop = admin_shop(qtbot, office, tasks, notices)
    importer, browse = shop.page.importer, office.program.catalogue().browse
    file = tmp_path / "daftar.csv"
    file.write_text("Apa;Siapa;Berapa\nMeja rapat;CV Kayu;750000\nKursi;CV Kayu;300000\n", encoding="utf-8")
    importer.run([file])
    qtbot.waitUntil(lambda: importer.columns_dialog is not None)
    asked = importer.columns_dialog
    assert asked is not None
    for name, column in (("name", "apa"), ("vendor", "siapa"), ("price", "berapa")):
        asked.boxes[name].setCurrentIndex(asked.boxes[name].findData(column))
    qtbot.mouseClick(asked.look_button, Qt.MouseButton.LeftButton)
    assert "Pilih kanal" in asked.channel.accessibleDescription()
    asked.channel.setCurrentIndex(asked.channel.findData("tisera"))
    qtbot.mouseClick(asked.look_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: importer.dialog is not None)
    report = importer.dialog
    assert report is not None
    with qtbot.waitSignal(importer.ended):
        qtbot.mouseClick(report.accept_button, Qt.MouseButton.LeftButton)
    shop.settle()
    assert browse.search(SearchQuery("meja rapat")).items[0].price == 750_000
    file.write_text("Apa;Siapa;Berapa\nLemari;CV Kayu;950000\n", encoding="utf-8")
    importer.run([file])
    qtbot.waitUntil(lambda: importer.columns_dialog is not None)
    again = importer.columns_dialog
    assert again is not None
    assert not again.boxes


def test_what_is_no_table_is_told(
    qtbot: QtBot, office: ReadyOffice, tasks: TaskRunner, notices: Notices, theme: Theme, tmp_path: Path
) -> None:
    shop = admin_shop(qtbot, office, tasks, notices)
    (tmp_path / "x.csv").write_text("<html><body>Masuk</body></html>", encoding="utf-8")
    shop.page.importer.run([tmp_path / "x.csv"])
    qtbot.waitUntil(lambda: bool(notices.history))
    assert notices.history[-1].state == "stop"
    assert shop.page.importer.columns_dialog is None
