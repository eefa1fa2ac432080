"""Workbooks of unknown origin: whole ones are read, hostile ones end in one clear error, in bounded time and memory."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import zipfile
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from blangkon_desktop.domain.errors import Damaged
from blangkon_desktop.interchange.table_files import file_kind, likely_header
from blangkon_desktop.interchange.xlsx_tables import MAX_COLUMNS, MAX_ROWS, Cells, read_sheets
from tests.interchange.workbooks import rewritten, write_xlsx

SHEET = "xl/worksheets/sheet1.xml"
OPENING = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
)
CLOSING = "</sheetData></worksheet>"


def rows_of(path: Path) -> list[tuple[int, Cells]]:
    """All rows of all sheets."""
    return [row for _, sheet in read_sheets(path) for row in sheet]


@pytest.fixture
def good(tmp_path: Path) -> Path:
    return write_xlsx(tmp_path / "baik.xlsx", ["Kode RUP", "Pagu"], ["11", 5_000_000])


def test_values_come_as_people_see_them(tmp_path: Path) -> None:
    path = write_xlsx(
        tmp_path / "a.xlsx",
        [],
        ["teks", 12, 12.0, 0.1, True, date(2026, 3, 1), datetime.fromisoformat("2026-03-01T08:30"), None, "=1+1", " x"],
        [None, None],
        ["510201010024", 510201010024],
    )
    assert rows_of(path) == [
        (2, ("teks", "12", "12", "0.1", "True", "2026-03-01", "2026-03-01 08:30:00", "", "", "x")),
        (4, ("510201010024", "510201010024")),
    ]


def test_hidden_sheets_are_not_read(tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "a.xlsx", ["Kode RUP", "Pagu"], ["11", 5], hidden=True)
    assert rows_of(path) == [(1, ("Kode RUP", "Pagu")), (2, ("11", "5"))]
    assert likely_header(path) == ("kode rup", "pagu")


def test_a_formula_counts_with_the_value_that_excel_left(good: Path, tmp_path: Path) -> None:
    sheet = f'{OPENING}<row r="1"><c r="A1"><f>SUM(B1:B9)</f><v>42</v></c><c r="B1"><f>1+1</f></c></row>{CLOSING}'
    path = rewritten(good, tmp_path / "b.xlsx", {SHEET: sheet.encode()})
    assert rows_of(path) == [(1, ("42",))]


def test_the_last_row_and_column_within_the_limits_are_read(good: Path, tmp_path: Path) -> None:
    def last(row: int, column: str) -> Path:
        sheet = f'{OPENING}<row r="{row}"><c r="{column}{row}"><v>7</v></c></row>{CLOSING}'
        return rewritten(good, tmp_path / f"{row}{column}.xlsx", {SHEET: sheet.encode()})

    assert rows_of(last(MAX_ROWS, "A")) == [(MAX_ROWS, ("7",))]
    assert len(rows_of(last(1, "IV"))[0][1]) == MAX_COLUMNS == 256
    for path in (last(MAX_ROWS + 1, "A"), last(1, "IW"), last(1_048_576, "XFD")):
        with pytest.raises(Damaged, match="import.too_large"):
            rows_of(path)


def test_empty_cells_at_the_end_of_a_sheet_do_no_harm(good: Path, tmp_path: Path) -> None:
    sheet = f'{OPENING}<row r="1"><c r="A1"><v>7</v></c></row><row r="1048576"><c r="XFD1048576"/></row>{CLOSING}'
    assert rows_of(rewritten(good, tmp_path / "b.xlsx", {SHEET: sheet.encode()})) == [(1, ("7",))]


plain = st.text(st.characters(exclude_categories=("Cs", "Cc", "Co", "Cn")), max_size=40)
values = st.one_of(
    plain,
    st.integers(-(10**14), 10**14),
    st.integers(0, 10**10).map(lambda n: n / 8),
    st.dates(date(1901, 1, 1), date(2999, 12, 31)),
    st.none(),
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=st.lists(st.lists(values, max_size=6), max_size=6), titles=st.lists(plain, max_size=2))
def test_any_cells_are_read_as_another_library_wrote_them(
    tmp_path: Path, rows: list[list[object]], titles: list[str]
) -> None:
    """openpyxl is the oracle: it wrote the workbook and reads it back."""
    path = write_xlsx(tmp_path / "a.xlsx", *rows, above=[titles])
    book = load_workbook(path)
    wanted = {
        (row, column): str(value.date() if isinstance(value, datetime) else value).strip()
        for row, cells in enumerate(book.active.iter_rows(values_only=True), start=1)
        for column, value in enumerate(cells)
        if value is not None and str(value).strip()
    }
    book.close()
    found = {(row, column): text for row, cells in rows_of(path) for column, text in enumerate(cells) if text}
    assert {k: v.removesuffix(".0") for k, v in wanted.items() if not v.startswith("=")} == found


HOSTILE: dict[str, tuple[dict[str, bytes | None], str]] = {
    "no workbook part": ({"xl/workbook.xml": None}, "import.not_a_workbook"),
    "no relations": ({"xl/_rels/workbook.xml.rels": None}, "import.not_a_workbook"),
    "broken xml": ({SHEET: (OPENING + '<row r="1"><c r="A1">').encode()}, "import.not_a_workbook"),
    "text for a number": (
        {SHEET: f'{OPENING}<row r="1"><c r="A1"><v>sihir</v></c></row>{CLOSING}'.encode()},
        "import.not_a_workbook",
    ),
    "text that is not there": (
        {SHEET: f'{OPENING}<row r="1"><c r="A1" t="s"><v>99</v></c></row>{CLOSING}'.encode()},
        "import.not_a_workbook",
    ),
    "no place": (
        {SHEET: f'{OPENING}<row r="x"><c r="1A"><v>1</v></c></row>{CLOSING}'.encode()},
        "import.not_a_workbook",
    ),
    "row below": (
        {SHEET: f'{OPENING}<row r="9999999999"><c r="A9999999999"><v>1</v></c></row>{CLOSING}'.encode()},
        "import",
    ),
    "laughs": (
        {
            SHEET: (
                b'<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
                b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">'
                b'<c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>'
            )
        },
        "import.not_a_workbook",
    ),
    "file entity": (
        {
            SHEET: (
                b'<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
                b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">'
                b'<c r="A1" t="inlineStr"><is><t>&a;</t></is></c></row></sheetData></worksheet>'
            )
        },
        "import.not_a_workbook",
    ),
    "zeros": ({SHEET: b" " * (20 << 20)}, "import.workbook_bomb"),
    "one long row": (
        {
            SHEET: (
                OPENING + "<row>" + "".join(f"<c><v>{n * 7919 % 99991}</v></c>" for n in range(400_000)) + CLOSING
            ).encode()
        },
        "import.too_large",
    ),
    "a tag without end": ({SHEET: (OPENING + '<row r="' + "1 7f" * (1 << 20)).encode()}, "import"),
    "an endless text": (
        {SHEET: f'{OPENING}<row><c t="inlineStr"><is><t>{os.urandom(1 << 20).hex()}</t></is></c></row>'.encode()},
        "import.not_a_workbook",
    ),
    "huge styles": ({"xl/styles.xml": os.urandom(5 << 20)}, "import.too_large"),
}


@pytest.mark.faults
@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_workbooks_end_in_a_clear_error(good: Path, tmp_path: Path, name: str) -> None:
    changes, code = HOSTILE[name]
    path = rewritten(good, tmp_path / "buruk.xlsx", changes)
    with pytest.raises(Damaged) as caught:
        rows_of(path)
    assert caught.value.exit_code == 6
    assert caught.value.code.startswith(code)


@pytest.mark.faults
def test_a_locked_part_and_too_many_parts_are_refused(good: Path, tmp_path: Path) -> None:
    many = tmp_path / "banyak.xlsx"
    with zipfile.ZipFile(many, "w") as archive:
        for n in range(1_001):
            archive.writestr(f"xl/{n}.xml", "")
    raw = bytearray(good.read_bytes())
    at = raw.index(b"PK\x01\x02")
    raw[at + 8] |= 1
    locked = tmp_path / "kunci.xlsx"
    locked.write_bytes(raw)
    for path in (many, locked):
        with pytest.raises(Damaged, match="import.not_a_workbook"):
            rows_of(path)


@pytest.mark.faults
def test_every_cut_and_many_flips_are_noticed_or_harmless(good: Path, tmp_path: Path) -> None:
    """Whatever is wrong with the bytes, the answer is rows or one of our errors."""
    whole, path, chance = good.read_bytes(), tmp_path / "rusak.xlsx", random.Random(20261124)
    for length in range(4, len(whole), 97):
        path.write_bytes(whole[:length])
        with pytest.raises(Damaged):
            rows_of(path)
    for _ in range(400):
        flipped = bytearray(whole)
        for _ in range(chance.randint(1, 6)):
            flipped[chance.randrange(len(flipped))] ^= 1 << chance.randrange(8)
        path.write_bytes(flipped)
        with suppress(Damaged):
            rows_of(path)


@pytest.mark.faults
@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="the peak of a process is asked of the system")
def test_a_bomb_is_refused_within_bounded_memory(good: Path, tmp_path: Path) -> None:
    cells = "".join(f'<row r="{n}"><c r="A{n}"><v>{n}</v></c></row>' for n in range(1, 900_000)).encode()
    bomb = rewritten(good, tmp_path / "bom.xlsx", {SHEET: OPENING.encode() + cells * 3 + CLOSING.encode()})
    # VmHWM is of this program alone; what getrusage tells includes the process that started it.
    program = (
        "import sys, pathlib\n"
        "from blangkon_desktop.interchange.xlsx_tables import read_sheets\n"
        "from blangkon_desktop.domain.errors import Damaged\n"
        "try:\n"
        "    for _, sheet in read_sheets(pathlib.Path(sys.argv[1])):\n"
        "        for _ in sheet: pass\n"
        "except Damaged as error:\n"
        "    status = pathlib.Path('/proc/self/status').read_text()\n"
        "    print(error.code, int(status.split('VmHWM:')[1].split()[0]) // 1024)\n"
    )
    answer = subprocess.run(
        [sys.executable, "-c", program, str(bomb)], capture_output=True, text=True, check=True, timeout=60
    )
    code, megabytes = answer.stdout.split()
    assert code in ("import.too_large", "import.workbook_bomb")
    assert int(megabytes) < 512


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "import.old_workbook"),
        (b"<html><table><tr><td>Kode RUP</td></tr></table></html>", "import.web_page"),
        (b"\xef\xbb\xbf\r\n <!DOCTYPE html><table></table>", "import.web_page"),
    ],
)
def test_what_is_called_a_workbook_and_is_none_is_told(tmp_path: Path, content: bytes, code: str) -> None:
    path = tmp_path / "laporan.xlsx"
    path.write_bytes(content)
    with pytest.raises(Damaged) as caught:
        file_kind(path)
    assert caught.value.code == code
    assert ".xlsx" in caught.value.next_step.id
