"""The room of letters on a real office: checking papers, and the register of numbers."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from blangkon_desktop.domain.paper_codec import short_code
from blangkon_desktop.domain.paper_kinds import PaperKind, PaperSize
from blangkon_desktop.domain.people import Role
from blangkon_desktop.ui.letters.page import NUMBERS, LettersPage, letters_page
from blangkon_desktop.ui.letters.services import LettersServices
from blangkon_desktop.ui.notices import Notices
from blangkon_desktop.ui.tasks import TaskRunner
from blangkon_desktop.ui.theme import Theme
from blangkon_desktop.usecases.home_views import Session
from blangkon_desktop.usecases.paper_rules import WantedPaper
from tests.offices import ReadyOffice
from tests.usecases.test_print_papers import approved


def opened(
    qtbot: QtBot, office: ReadyOffice, tasks: TaskRunner, notices: Notices, role: Role = Role.PPK, argument: str = ""
) -> LettersPage:
    """The page, shown and loaded."""
    user = "admin" if role is Role.ADMIN else "ppk"
    services = LettersServices(office.program.letters, office.program.office, office.clock)
    page = letters_page(Session(user, "Seseorang", frozenset({role}), "Dinas Uji"), services, tasks, notices)
    qtbot.addWidget(page)
    page.resize(1154, 640)
    page.show()
    page.enter(argument)
    qtbot.waitUntil(lambda: tasks.is_idle)
    return page


def printed(office: ReadyOffice, folder: Path) -> tuple[Path, str]:
    """A surat pesanan that was issued and printed: its file, and the id of its order."""
    order_id = approved(office).order_id
    person = office.person("ppk")
    rows = office.program.papers().print_to(
        person, order_id, [WantedPaper(PaperKind.SURAT_PESANAN)], PaperSize.F4, folder
    )
    return Path(str(rows[0]["path"])), order_id


def drop(page: LettersPage, path: Path) -> None:
    """Let a file fall onto the box, as the window system does."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    page.check.drop.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys))


@pytest.fixture
def page(qtbot: QtBot, office: ReadyOffice, tasks: TaskRunner, notices: Notices, theme: Theme) -> LettersPage:
    return opened(qtbot, office, tasks, notices)


def test_a_dropped_paper_is_genuine_and_leads_to_its_order(
    page: LettersPage, qtbot: QtBot, office: ReadyOffice, tasks: TaskRunner, tmp_path: Path
) -> None:
    assert page.check.result.currentWidget() is page.check.result.nothing
    path, order_id = printed(office, tmp_path)
    drop(page, path)
    qtbot.waitUntil(lambda: tasks.is_idle)
    result = page.check.result
    assert (result.chip.state, result.chip.word) == ("good", "Asli")
    assert result.said.text() == "Asli: surat pesanan nomor 000.3.2/001/SP/XI/2026."
    assert result.asked.text() == path.name
    assert [value.text() for value in result.values] == ["Surat pesanan", "000.3.2/001/SP/XI/2026", "24-11-2026", "1"]
    with qtbot.waitSignal(page.go) as gone:
        qtbot.mouseClick(result.open, Qt.MouseButton.LeftButton)
    assert gone.args == ["orders", order_id]


def test_a_changed_paper_is_told_and_the_old_answer_goes(
    page: LettersPage, qtbot: QtBot, office: ReadyOffice, tasks: TaskRunner, tmp_path: Path
) -> None:
    path, _ = printed(office, tmp_path)
    content = bytearray(path.read_bytes())
    content[-40] ^= 1
    path.write_bytes(content)
    drop(page, path)
    qtbot.waitUntil(lambda: tasks.is_idle)
    result = page.check.result
    assert (result.chip.state, result.chip.word) == ("stop", "Diubah")
    assert "cetak lagi" in result.more.text()
    other = tmp_path / "lain.pdf"
    other.write_bytes(b"%PDF-1.4 surat dari tempat lain")
    drop(page, other)
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert (result.chip.state, result.chip.word) == ("neutral", "Tidak dikenal")
    assert "Kirim & ambil" in result.more.text()
    assert result.values == []
    assert not result.open.isVisible()
    drop(page, tmp_path / "hilang.pdf")
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert result.chip.word == "Tidak dapat diperiksa"


def test_the_code_of_a_printed_page_is_typed(
    page: LettersPage, qtbot: QtBot, office: ReadyOffice, tasks: TaskRunner, tmp_path: Path
) -> None:
    printed(office, tmp_path)
    with office.program.office().read() as reader:
        record = reader.letters().of_year("surat-pesanan", 2026)[0]
    assert page.focus_search()
    qtbot.keyClicks(page.check.code, short_code(record.fingerprint))
    qtbot.keyClick(page.check.code, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert page.check.result.chip.word == "Asli"
    page.check.code.setText("0000-0000-0000-0000")
    qtbot.mouseClick(page.check.check, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert page.check.result.chip.word == "Tidak dikenal"


def test_a_replaced_paper_says_so(
    page: LettersPage, qtbot: QtBot, office: ReadyOffice, tasks: TaskRunner, tmp_path: Path
) -> None:
    path, order_id = printed(office, tmp_path)
    office.program.approving().place(office.person("pejabat"), order_id, "PO-1")
    kind = PaperKind.SURAT_PESANAN
    office.program.papers().renew(office.person("ppk"), order_id, kind, PaperSize.F4, "nomor pesanan dicatat")
    drop(page, path)
    qtbot.waitUntil(lambda: tasks.is_idle)
    result = page.check.result
    assert (result.chip.state, result.chip.word) == ("attention", "Asli, sudah diganti")
    assert result.values[-1].text() == "2 · 24-11-2026"


def test_a_file_of_many_papers_names_them_all(
    page: LettersPage, qtbot: QtBot, office: ReadyOffice, tasks: TaskRunner, tmp_path: Path
) -> None:
    orders = [approved(office).order_id for _ in range(2)]
    made = office.program.bundles().make(office.person("ppk"), orders, PaperSize.F4)
    path = tmp_path / "berkas.pdf"
    path.write_bytes(made.content)
    drop(page, path)
    qtbot.waitUntil(lambda: tasks.is_idle)
    result = page.check.result
    issued = result.papers.count()
    assert issued >= 2
    assert result.said.text() == f"Asli: satu berkas dengan {issued} surat terbit."
    assert any("000.3.2/002/SP/XI/2026" in result.papers.item(at).text() for at in range(issued))
    with qtbot.waitSignal(page.go) as gone:
        result.papers.itemActivated.emit(result.papers.item(issued - 1))
    assert gone.args == ["orders", orders[1]]


def test_a_file_is_chosen_by_key(page: LettersPage, qtbot: QtBot) -> None:
    assert page.check.drop.button.shortcut().toString() == "Ctrl+O"
    qtbot.mouseClick(page.check.drop.button, Qt.MouseButton.LeftButton)
    assert page.check.drop.findChild(QFileDialog) is not None


def test_an_altered_file_of_many_papers_says_which_are_whole(
    page: LettersPage, qtbot: QtBot, office: ReadyOffice, tasks: TaskRunner, tmp_path: Path
) -> None:
    orders = [approved(office).order_id for _ in range(2)]
    made = office.program.bundles().make(office.person("ppk"), orders, PaperSize.F4)
    path = tmp_path / "berkas.pdf"
    path.write_bytes(made.content.replace(b"Blangkon Desktop", b"Blangkon Palsu!!", 1))
    drop(page, path)
    qtbot.waitUntil(lambda: tasks.is_idle)
    result = page.check.result
    count = result.papers.count()
    assert (result.chip.state, result.chip.word) == ("stop", "Diubah")
    assert f"{count} dari {count} surat terbit" in result.said.text()
    assert "dari pesanannya" in result.more.text()
    assert all(result.papers.item(at).text().endswith("· utuh") for at in range(count))


def test_an_existing_number_is_told_while_it_is_typed(
    qtbot: QtBot, office: ReadyOffice, tasks: TaskRunner, notices: Notices, theme: Theme, tmp_path: Path
) -> None:
    printed(office, tmp_path)
    page = opened(qtbot, office, tasks, notices, argument=NUMBERS)
    panel, form = page.numbers, page.numbers.form
    assert [row.number for row in panel.model.rows] == ["000.3.2/001/SP/XI/2026"]
    assert form.number.placeholderText() == "000.3.2/002/SP/XI/2026"
    qtbot.keyClicks(form.number, "000.3.2/001/SP/XI/2026")
    qtbot.waitUntil(lambda: tasks.is_idle)
    told = form.number.accessibleDescription()
    assert told.startswith("Sudah dipakai: Surat pesanan · ")
    assert "24-11-2026, oleh Ratna Wulandari (" in told
    assert not form.save.isEnabled()
    form.number.clear()
    qtbot.keyClicks(form.number, "000.3.2/1/SP/X/2026")  # the same running number under another month
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert "nomor 000.3.2/001/SP/XI/2026, 24-11-2026" in form.number.accessibleDescription()
    assert not form.save.isEnabled()
    form.number.clear()
    qtbot.keyClicks(form.number, "1/SP/2026")
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert "mungkin sama" in form.number.accessibleDescription()
    assert form.save.isEnabled()
    row = panel.model.rows[0]
    assert panel.model.index(0, 3).data() == f"{row.by} {row.device}"
    panel.box.setText("ratna")
    form.number.clear()
    qtbot.keyClicks(form.number, "000.3.2/001/SP/XI/2026")
    qtbot.waitUntil(lambda: tasks.is_idle)
    qtbot.keyClick(form.number, Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert form.save.isEnabled()
    assert form.number.accessibleDescription() == "Nomor ini belum dipakai."


def test_a_manual_letter_enters_the_register_and_gaps_are_explained(
    qtbot: QtBot, office: ReadyOffice, tasks: TaskRunner, notices: Notices, theme: Theme, tmp_path: Path
) -> None:
    printed(office, tmp_path)
    page = opened(qtbot, office, tasks, notices, argument=NUMBERS)
    panel, form = page.numbers, page.numbers.form
    qtbot.keyClicks(form.number, "000.3.2/004/SP/XI/2026")
    qtbot.keyClicks(form.subject, "Pesanan di luar program")
    qtbot.mouseClick(form.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert [(row.running, row.origin) for row in panel.model.rows] == [
        (1, "paper"),
        (2, "gap"),
        (3, "gap"),
        (4, "manual"),
    ]
    assert panel.count.text() == "2 nomor, 2 kosong"
    assert "manual" in panel.model.rows[1].subject.id
    assert form.number.text() == ""
    assert form.number.placeholderText() == "000.3.2/005/SP/XI/2026"
    qtbot.keyClicks(panel.box, "luar program")
    assert [row.running for row in panel.model.rows] == [4]


def test_what_is_missing_is_said_at_its_field(
    qtbot: QtBot, office: ReadyOffice, tasks: TaskRunner, notices: Notices, theme: Theme
) -> None:
    form = opened(qtbot, office, tasks, notices, argument=NUMBERS).numbers.form
    qtbot.mouseClick(form.save, Qt.MouseButton.LeftButton)
    assert "Isi nomor" in form.number.accessibleDescription()
    qtbot.mouseClick(form.use, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert form.number.text() == "000.3.2/001/SP/XI/2026"
    qtbot.mouseClick(form.save, Qt.MouseButton.LeftButton)
    assert "perihal" in form.subject.accessibleDescription()


def test_a_row_leads_to_its_order(
    qtbot: QtBot, office: ReadyOffice, tasks: TaskRunner, notices: Notices, theme: Theme, tmp_path: Path
) -> None:
    _, order_id = printed(office, tmp_path)
    page = opened(qtbot, office, tasks, notices, argument=NUMBERS)
    with qtbot.waitSignal(page.go) as gone:
        page.numbers.table.activated.emit(page.numbers.model.index(0, 1))
    assert gone.args == ["orders", order_id]


def test_the_administrator_changes_the_pattern(
    qtbot: QtBot, office: ReadyOffice, tasks: TaskRunner, notices: Notices, theme: Theme
) -> None:
    seen = opened(qtbot, office, tasks, notices, argument=NUMBERS).numbers.pattern
    assert seen.pattern.isReadOnly()
    assert not seen.save.isVisible()
    page = opened(qtbot, office, tasks, notices, Role.ADMIN, NUMBERS)
    card = page.numbers.pattern
    assert card.example.text() == "Contoh: 000.3.2/014/SP/XI/2026"
    assert not page.numbers.form.isVisible()
    card.pattern.clear()
    qtbot.keyClicks(card.pattern, "027/{nomor}")
    assert not card.save.isEnabled()
    card.pattern.clear()
    qtbot.keyClicks(card.pattern, "027/{urut:04}/{jenis}/{tahun}")
    assert card.example.text() == "Contoh: 027/0014/SP/2026"
    qtbot.mouseClick(card.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert office.program.letters().numbers.suggested(PaperKind.SURAT_PESANAN, date(2026, 11, 24)) == "027/0001/SP/2026"
