"""Files come in over the window: looked at first, written on a button, left without a trace."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLabel
from pytestqt.qtbot import QtBot

from blangkon_desktop.domain.people import Role
from blangkon_desktop.ui.budget.import_form import ColumnsForm, StageForm
from blangkon_desktop.ui.budget.page import BudgetPage, budget_page
from blangkon_desktop.ui.budget.services import BudgetServices
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.theme import Theme
from blangkon_desktop.usecases.home_views import Session
from tests.interchange.rup_files import PENYEDIA, package_row, write_rup
from tests.interchange.workbooks import LAPORAN, cells, write_xlsx
from tests.offices import ReadyOffice


@pytest.fixture
def page(qtbot: QtBot, office: ReadyOffice, tasks: TaskRunner, notices: Notices, theme: Theme) -> BudgetPage:
    program = office.program
    services = BudgetServices(program.office, program.budget_import, program.budget, program.budget_override)
    session = Session("admin", "Admin", frozenset({Role.ADMIN}), "Dinas Uji")
    made = budget_page(session, services, tasks, notices)
    qtbot.addWidget(made)
    made.resize(1154, 640)
    made.show()
    made.enter()
    qtbot.waitUntil(lambda: tasks.is_idle)
    return made


def entries(office: ReadyOffice) -> int:
    with office.program.office().read() as reader:
        return len(list(reader.entries()))


def look(qtbot: QtBot, page: BudgetPage, *files: Path) -> None:
    with qtbot.waitSignal(page.importer.begun):
        page.importer.open(files)


def stage(page: BudgetPage) -> StageForm:
    form = page.importer.view.form
    assert isinstance(form, StageForm)
    return form


def test_a_file_is_shown_before_it_is_written(
    qtbot: QtBot, page: BudgetPage, office: ReadyOffice, notices: Notices, tasks: TaskRunner, tmp_path: Path
) -> None:
    before = entries(office)
    rows = [package_row("11"), package_row("12", pagu="-5"), *[package_row(str(n)) for n in range(20, 30)]]
    look(qtbot, page, write_rup(tmp_path / "rup.csv", PENYEDIA, rows))
    view = page.importer.view
    assert view.isVisible()
    assert not page.list.table.isVisible()
    assert view.tabs is not None
    assert [view.tabs.tabText(at) for at in range(view.tabs.count())] == ["Baru 11", "Ditolak 1"]
    assert entries(office) == before
    form = stage(page)
    assert form.stage.currentText() == "Penetapan"
    form.stage.setCurrentIndex(2)
    form.reason.setText("P-APBD")
    with qtbot.waitSignal(page.importer.ended):
        form.press()
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert page.list.model.rowCount() == 12
    assert page.list.table.isVisible()
    told = notices.history[-1]
    assert "perlu dilihat" in told.text
    assert "rejects" in told.more
    last = office.program.budget().history()[-1]
    assert (last.kind.value, last.guessed, last.reason) == ("perubahan", False, "P-APBD")


def test_esc_leaves_the_file_and_writes_nothing(
    qtbot: QtBot, page: BudgetPage, office: ReadyOffice, tasks: TaskRunner, tmp_path: Path
) -> None:
    before = entries(office)
    look(qtbot, page, write_rup(tmp_path / "rup.csv", PENYEDIA, [package_row("11")]))
    assert page.primary_action is not None
    assert not page.primary_action.isEnabled()
    with qtbot.waitSignal(page.importer.ended):
        assert page.back()
    assert entries(office) == before
    assert page.list.table.isVisible()
    assert page.primary_action.isEnabled()


def test_several_files_follow_each_other(
    qtbot: QtBot, page: BudgetPage, office: ReadyOffice, tasks: TaskRunner, tmp_path: Path
) -> None:
    files = [write_rup(tmp_path / f"{n}.csv", PENYEDIA, [package_row(str(n))]) for n in (11, 12)]
    look(qtbot, page, *files)
    with qtbot.waitSignal(page.importer.begun):
        stage(page).press()
    with qtbot.waitSignal(page.importer.ended):
        stage(page).press()
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert {line.rup for line in page.list.model.lines} >= {"11", "12"}


def test_what_is_known_already_can_not_be_saved_again(
    qtbot: QtBot, page: BudgetPage, office: ReadyOffice, tmp_path: Path
) -> None:
    file = write_rup(tmp_path / "rup.csv", PENYEDIA, [package_row("11")])
    office.program.budget_import().run(office.person("admin"), file)
    look(qtbot, page, file)
    assert not stage(page).confirm.isEnabled()
    assert "Tidak ada pagu yang berubah" in " ".join(x.text() for x in page.importer.view.findChildren(QLabel))


def test_an_unknown_table_asks_for_its_columns(
    qtbot: QtBot, page: BudgetPage, tasks: TaskRunner, tmp_path: Path
) -> None:
    look(qtbot, page, write_xlsx(tmp_path / "a.xlsx", ["Kode Paket", "Nilai"], ["91", 5_000]))
    form = page.importer.view.form
    assert isinstance(form, ColumnsForm)
    assert form.boxes["rup"].currentData() == "kode paket"
    form.press()
    assert "Pilih kolomnya dahulu." in [x.text() for x in form.findChildren(QLabel)]
    box = form.boxes["ceiling"]
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData("nilai"))
    with qtbot.waitSignal(page.importer.begun):
        form.press()
    with qtbot.waitSignal(page.importer.ended):
        stage(page).press()
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert [line.ceiling for line in page.list.model.lines if line.rup == "91"] == [5_000]


def test_a_file_of_another_name_asks_which_office_it_is(
    qtbot: QtBot, page: BudgetPage, office: ReadyOffice, tasks: TaskRunner, tmp_path: Path
) -> None:
    rows = [cells(LAPORAN, paket_id=str(n), pagu=n, nama_satker=f"OPD {n % 2}") for n in range(90, 95)]
    look(qtbot, page, write_xlsx(tmp_path / "a.xlsx", LAPORAN, *rows))
    form = stage(page)
    assert form.asks_office
    assert [form.office.itemText(at) for at in range(form.office.count())] == ["OPD 0", "OPD 1"]
    form.office.setCurrentIndex(1)
    with qtbot.waitSignal(page.importer.begun):
        form.press()
    with qtbot.waitSignal(page.importer.ended):
        stage(page).press()
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert {line.rup for line in page.list.model.lines} >= {"91", "93"}


@pytest.mark.parametrize("content", [b"", b"nama;harga\n", b"PK\x03\x04rusak", b"<html></html>"])
def test_a_file_of_another_kind_changes_nothing(
    qtbot: QtBot,
    page: BudgetPage,
    notices: Notices,
    tasks: TaskRunner,
    tmp_path: Path,
    content: bytes,
) -> None:
    file = tmp_path / "lain.csv"
    file.write_bytes(content)
    with qtbot.waitSignal(page.importer.ended):
        page.importer.open([file])
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert page.list.model.rowCount() == 1
    assert page.list.table.isVisible()
    assert notices.history[-1].state == "stop"


def test_an_office_without_a_budget_is_told_how_to_begin(
    qtbot: QtBot, tmp_path: Path, tasks: TaskRunner, notices: Notices, theme: Theme, office: ReadyOffice
) -> None:
    from blangkon_desktop.usecases.set_up_office import OfficeRequest
    from tests.offices import PASSWORD, QuickHasher

    fresh = ReadyOffice(tmp_path / "kosong")
    fresh.program.hasher = QuickHasher()
    fresh.program.set_up().init(OfficeRequest("Dinas Baru", "1.01", 2026, "admin", PASSWORD, False, {}))
    program = fresh.program
    services = BudgetServices(program.office, program.budget_import, program.budget, program.budget_override)
    made = budget_page(Session("admin", "Admin", frozenset({Role.ADMIN}), "Dinas Baru"), services, tasks, notices)
    qtbot.addWidget(made)
    made.show()
    made.enter()
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert made.empty.isVisible()
    assert not made.list.isVisible()
    fresh.close()
