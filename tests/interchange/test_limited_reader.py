"""Files that want to harm whoever reads them: each ends with an error in words, the program and its data untouched."""

from __future__ import annotations

import gzip
import io
import json
import os
import pickle
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from blangkon_desktop.bootstrap.limited import limited_command
from blangkon_desktop.domain.errors import BlangkonError
from blangkon_desktop.interchange.limited_files import LimitedBudgetFiles, LimitedCatalogueFiles
from blangkon_desktop.interchange.limited_frames import BadFrame, content_of, read_frame, write_frame
from blangkon_desktop.interchange.limited_reader import LimitedReader
from blangkon_desktop.usecases.row_batch_views import RowBatch

HEADER = b"channel;sku;name;vendor;price\n"
SHEET = (
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{}</sheetData></worksheet>'
)
BOOK = (
    '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
    '<sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>'
)
LINKS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" '
    'Target="worksheets/sheet1.xml"/></Relationships>'
)
LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))


def workbook(sheet: bytes) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", BOOK)
        archive.writestr("xl/_rels/workbook.xml.rels", LINKS)
        archive.writestr("xl/worksheets/sheet1.xml", sheet)
    return content.getvalue()


def far_corners() -> bytes:
    first = '<row r="1"><c r="A1" t="inlineStr"><is><t>nama</t></is></c></row>'
    cells = first + '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    return workbook(SHEET.format(cells).encode())


def laughing() -> bytes:
    doctype = f'<!DOCTYPE worksheet [<!ENTITY l0 "haha">{LAUGHS}]>'
    cell = '<row r="1"><c r="A1" t="inlineStr"><is><t>&l11;</t></is></c></row>'
    return workbook((doctype + SHEET.format(cell)).encode())


BOMBS: dict[str, Callable[[], bytes]] = {
    "sheet-of-300-mb.xlsx": lambda: workbook(SHEET.format(" " * (300 << 20)).encode()),
    "far-corners.xlsx": far_corners,
    "laughs.xlsx": laughing,
    "cut.xlsx": lambda: far_corners()[:-80],
    "one-cell-of-100-mb.csv": lambda: HEADER + b"mbizmarket;1;" + b"a" * (100 << 20) + b";CV;1\n",
    "open-quote-of-100-mb.csv": lambda: HEADER + b'mbizmarket;1;"' + b"a\n" * (50 << 20),
    "deep.json": lambda: b"[" * 5_000_000,
    "deep-object.json": lambda: b'[{"a":' * 1_000_000,
    "nul.csv": lambda: HEADER + b"\0" * 1_000_000,
    "endless.csv.gz": lambda: gzip.compress(HEADER + b"\n" * (300 << 20), 9),
    "cut.csv.gz": lambda: gzip.compress(HEADER + os.urandom(4_000).hex().encode())[:-20],
    "long-number.json": lambda: b'[{"sku_no": ' + b"9" * (20 << 20) + b"}]",
}


def reader(folder: Path) -> LimitedReader:
    return LimitedReader(limited_command(folder))


def read_catalogue(path: Path) -> list[RowBatch]:
    files = LimitedCatalogueFiles(reader(path.parent))
    return [batch for batch in files.read(path, "auto", None) if batch.read]


@pytest.mark.slow
@pytest.mark.faults
@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_an_error_in_words(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(BOMBS[name]())
    with pytest.raises(BlangkonError) as refused:
        read_catalogue(path)
    assert refused.value.exit_code == 6
    assert refused.value.title.id
    assert refused.value.next_step.id
    with pytest.raises(BlangkonError) as refused:
        LimitedBudgetFiles(reader(tmp_path)).read(path, "auto", {})
    assert refused.value.exit_code == 6


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
def test_what_is_no_file_is_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "pipa.csv"
    os.mkfifo(pipe)
    link = tmp_path / "tautan.csv"
    link.symlink_to("/dev/zero")
    for path in (pipe, link):
        with pytest.raises(BlangkonError, match=r"import\.not_a_file"):
            read_catalogue(path)


def test_rows_errors_and_bad_rows_come_through(tmp_path: Path) -> None:
    path = tmp_path / "baik.csv"
    path.write_bytes(HEADER + b"mbizmarket;1;Map;CV A;1000\nmbizmarket;2;;CV A;1000\n")
    (batch,) = read_catalogue(path)
    assert [row[:6] for row in batch.goods] == [(2, "mbizmarket", "1", "Map", "mbizmarket:cv-a", 1000)]
    assert [row.code for row in batch.bad] == ["name-missing"]
    with pytest.raises(BlangkonError, match=r"import\.no_such_file"):
        read_catalogue(tmp_path / "tidak-ada.csv")


def test_more_memory_than_allowed_is_told(tmp_path: Path) -> None:
    with pytest.raises(BlangkonError, match=r"file\.too_heavy"):
        read_with(tmp_path, "limit_this_process(20)\nlist(range(10**9))")


def test_more_time_than_allowed_is_told(tmp_path: Path) -> None:
    with pytest.raises(BlangkonError, match=r"file\.too_heavy"):
        read_with(tmp_path, "limit_this_process(1)\nwhile True: pass")


def test_a_death_on_the_way_is_told(tmp_path: Path) -> None:
    with pytest.raises(BlangkonError, match=r"file\.unreadable") as refused:
        read_with(tmp_path, "{}['x']")
    assert refused.value.data["reason"] == "KeyError"


def test_noise_instead_of_an_answer_is_told(tmp_path: Path) -> None:
    with pytest.raises(BlangkonError, match=r"file\.unreadable"):
        read_with(tmp_path, "import os\nos.write(1, bytes([0, 0, 0, 4]) + b'nope')")


def read_with(folder: Path, code: str) -> None:
    command = [sys.executable, "-c", f"from blangkon_desktop.platform.limits import limit_this_process\n{code}"]
    for _ in LimitedReader(command).read("catalogue", folder / "a.csv", ()):
        pass


@pytest.mark.skipif(sys.platform == "win32", reason="asks /proc")
def test_leaving_ends_the_process(tmp_path: Path) -> None:
    told = tmp_path / "pid"
    code = f"import os, time, pathlib\npathlib.Path({str(told)!r}).write_text(str(os.getpid()))\ntime.sleep(600)"
    pieces = LimitedReader([sys.executable, "-c", code]).read("catalogue", tmp_path / "a.csv", ())
    while not (told.exists() and told.read_text()):
        assert next(pieces) is None
    pieces.close()  # type: ignore[attr-defined]
    assert not Path(f"/proc/{told.read_text()}").exists()


class _Evil:
    def __reduce__(self) -> tuple[Callable[[str], int], tuple[str]]:
        return os.system, ("true",)


@pytest.mark.parametrize("content", [_Evil(), Path("x"), json.JSONDecoder])
def test_only_records_are_made_of_what_is_sent(content: object) -> None:
    with pytest.raises(BadFrame):
        content_of(pickle.dumps(content))


def test_records_come_back_as_they_were() -> None:
    stream = io.BytesIO()
    write_frame(stream, ("piece", RowBatch("a.csv", [(1, "x", None, True)])))
    stream.seek(0)
    assert content_of(read_frame(stream)) == ("piece", RowBatch("a.csv", [(1, "x", None, True)]))
    assert read_frame(stream) == b""


@given(st.binary(max_size=200))
@example(b"\x95\x00\x00\x00\x00\x00\x00\x00\x80")  # a length beyond the machine
@settings(max_examples=300, deadline=None)
def test_no_bytes_are_more_than_a_bad_frame(data: bytes) -> None:
    for way in (lambda: read_frame(io.BytesIO(data)), lambda: content_of(data)):
        try:
            way()
        except BadFrame:
            continue
