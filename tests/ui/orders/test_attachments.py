"""Files put to an order: chosen or dropped, named by kind, looked at without being run, saved under a harmless name."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QImage

from blangkon_desktop.domain.order import Attachment
from blangkon_desktop.domain.paper_kinds import PaperKind, PaperSize
from blangkon_desktop.ui.orders.attach_panel import AttachPanel
from blangkon_desktop.ui.orders.attachments import safe_name
from blangkon_desktop.ui.orders.page import OrdersPage
from tests.ui.orders.room import LEFT, Room


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    """A photo with a name that looks like markup."""
    image = QImage(320, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("green"))
    path = tmp_path / "<b>foto.png"
    assert image.save(str(path))
    return path


def drop(page: OrdersPage, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    page.detail.dropEvent(event)


def attach(room: Room, page: OrdersPage, path: Path, kind: str) -> None:
    drop(page, path)
    panel = room.panel(page, AttachPanel)
    panel.kinds[0].setCurrentIndex(panel.kinds[0].findData(kind))
    room.press(panel.confirm)


def open_row(room: Room, page: OrdersPage, row: int) -> None:
    table = page.detail.attachments.table
    centre = table.visualRect(page.detail.attachments.model.index(row, 1)).center()
    room.qtbot.mouseClick(table.viewport(), LEFT, pos=centre)
    room.settle()


def test_a_photo_is_dropped_listed_opened_and_saved(room: Room, picture: Path, tmp_path: Path) -> None:
    order_id = room.submitted()
    page = room.open("ratna", order_id)
    attach(room, page, picture, "tangkapan-layar")
    (item,) = room.order(order_id).attachments
    assert (item.kind, item.name, item.by) == ("tangkapan-layar", "<b>foto.png", "ratna")
    page.detail.show_attachments()
    files = page.detail.attachments
    assert page.detail.files.chips[1].text() == "Lampiran 1"
    cells = [files.model.index(0, column).data() for column in range(5)]
    assert cells == ["Tangkapan layar", "<b>foto.png", "1 KB", "Ratna Wulandari", "24-11-2026 08.30"]
    open_row(room, page, 0)
    assert files.picture.isVisible()
    assert files.picture.image.width() == 320
    files.save_copy(tmp_path / "salinan.png")
    room.settle()
    kept = room.office.program.files.path_of(item.sha256, item.media)
    assert kept is not None
    assert (tmp_path / "salinan.png").read_bytes() == kept.read_bytes()
    room.press(files.back)
    assert files.table.isVisible()


def test_a_pdf_is_shown_in_the_preview(room: Room, tmp_path: Path) -> None:
    order_id = room.approved()
    paper = room.office.program.papers().produce(
        room.office.person("ratna"), order_id, PaperKind.SURAT_PESANAN, PaperSize.A4
    )
    path = tmp_path / "scan.pdf"
    path.write_bytes(paper.content)
    page = room.open("ratna", order_id)
    attach(room, page, path, "berkas-bertanda-tangan")
    page.detail.show_attachments()
    open_row(room, page, 0)
    files = page.detail.attachments
    assert files.pdf.isVisible()
    assert files.pdf.content == paper.content
    assert not any(button.isVisible() for button in files.pdf.sizes.values())


def test_what_is_no_picture_is_refused_and_the_order_stays(room: Room, tmp_path: Path) -> None:
    order_id = room.submitted()
    path = tmp_path / "foto.jpg"
    path.write_bytes(b"MZ this is a program")
    page = room.open("ratna", order_id)
    attach(room, page, path, "foto")
    assert room.order(order_id).attachments == ()
    assert room.notices.history[-1].state == "stop"
    assert page.detail.steps_bar.panel is not None


def test_a_file_that_is_not_on_this_laptop_says_so(room: Room, picture: Path) -> None:
    order_id = room.submitted()
    page = room.open("ratna", order_id)
    attach(room, page, picture, "foto")
    (item,) = room.order(order_id).attachments
    kept = room.office.program.files.path_of(item.sha256, item.media)
    assert kept is not None
    kept.unlink()
    page.detail.show_attachments()
    open_row(room, page, 0)
    assert "belum ada di laptop ini" in page.detail.attachments.message.text()
    assert not page.detail.attachments.save.isVisible()


def test_an_empty_list_says_how_to_fill_it_and_a_file_can_be_chosen(room: Room) -> None:
    page = room.open("ratna", room.submitted())
    page.detail.show_attachments()
    assert "Jatuhkan foto atau PDF" in page.detail.attachments.empty.text()
    assert page.detail.attachments.attach.isVisible()
    assert page.detail.steps_bar.attach.isVisible()


@pytest.mark.parametrize(
    ("name", "media", "safe"),
    [
        ("../../etc/passwd", "image/jpeg", "passwd.jpg"),
        ("C:\\Windows\\calc.exe", "application/pdf", "calc.pdf"),
        ("foto barang.png", "image/png", "foto barang.png"),
        ("...", "image/png", "lampiran.png"),
    ],
)
def test_a_copy_gets_a_harmless_name_with_its_true_ending(name: str, media: str, safe: str) -> None:
    assert safe_name(Attachment("foto", "a" * 64, name, media, 1)) == safe
