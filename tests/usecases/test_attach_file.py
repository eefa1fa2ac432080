"""Files of an order: checked by content, shrunk, kept once, never lost; photos come with the goods."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PIL import Image

from blangkon_desktop.domain.errors import InvalidInput, NotFound
from blangkon_desktop.domain.receipt import ReceiptLine
from blangkon_desktop.usecases.attach_file import AttachmentKind
from blangkon_desktop.usecases.receive_goods import ReceiptRequest, parse_receipt
from tests.offices import ReadyOffice
from tests.usecases.conftest import Advance

TODAY = date(2026, 11, 24)


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "barang.jpg"
    Image.new("RGB", (3000, 2000), "white").save(path, "JPEG")
    return path


def test_a_file_is_attached_once_and_named_by_its_content(office: ReadyOffice, advance: Advance, photo: Path) -> None:
    order, desk = advance("submitted"), office.program.attaching()
    noted = desk.attach(office.person("bendahara"), order.order_id, photo, AttachmentKind.INVOICE)
    assert desk.attach(office.person("bendahara"), order.order_id, photo, AttachmentKind.INVOICE) == noted
    (item,) = noted.attachments
    assert (item.kind, item.name, item.media, item.by) == ("invoice", "barang.jpg", "image/jpeg", "bendahara")
    kept = office.program.files.path_of(item.sha256, item.media)
    assert kept is not None
    assert kept.stat().st_size == item.size
    assert noted.status is order.status, "a file changes nothing else"
    with pytest.raises(InvalidInput, match=r"receipt\.unknown"):
        desk.attach(office.person("pptk"), order.order_id, photo, AttachmentKind.PHOTO, 1)


def test_a_closed_or_cancelled_order_still_takes_its_proofs(office: ReadyOffice, advance: Advance, photo: Path) -> None:
    order = advance("submitted")
    office.program.approving().cancel(office.person("pejabat"), order.order_id, "tidak jadi")
    noted = office.program.attaching().attach(office.person("ppk"), order.order_id, photo, AttachmentKind.OTHER)
    assert noted.attachments


def test_photos_come_with_the_goods(office: ReadyOffice, advance: Advance, photo: Path, tmp_path: Path) -> None:
    order = advance()
    request = ReceiptRequest(TODAY, (ReceiptLine(1, 10, 10, 0, serials=("A1", "A2")),), "SJ", (str(photo),))
    received = office.program.receiving().receive(office.person("penyimpan"), order.order_id, request)
    (receipt,) = received.receipts
    assert receipt.received_by == "penyimpan"
    assert receipt.lines[0].serials == ("A1", "A2")
    assert office.program.files.photo(receipt.photos[0]) is not None
    other = advance()
    missing = ReceiptRequest(TODAY, request.lines, "SJ", (str(tmp_path / "hilang.jpg"),))
    with pytest.raises(NotFound, match=r"file\.not_found"):
        office.program.receiving().receive(office.person("penyimpan"), other.order_id, missing)
    assert office.program.orders().show(other.order_id)[0] == other


@pytest.mark.parametrize(
    ("data", "field"),
    [
        ([], None),
        ({"date": "2026-11-24"}, "lines"),
        ({"date": "2026-11-24", "lines": []}, "lines"),
        ({"date": "2026-11-24", "lines": [{"line": 1, "received": 1.5}]}, "lines.received"),
        ({"date": "2026-11-24", "lines": [{"line": 1, "serials": "A1"}]}, "lines.serials"),
        ({"date": "2026-11-24", "lines": [{"line": 1}], "photos": [7]}, "photos"),
    ],
)
def test_a_receipt_that_can_not_be_read_names_its_field(data: object, field: str | None) -> None:
    with pytest.raises(InvalidInput, match=r"order\.malformed") as caught:
        parse_receipt(data)
    assert caught.value.field == field
