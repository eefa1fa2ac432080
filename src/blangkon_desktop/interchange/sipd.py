"""The recap of the APBD that SIPD exports (`sipd-rekap`): ceilings by sub-activity, account and package or group.

It names no RUP codes. Its ceilings are those of the DPA, against which the packages of the plan are held.
"""

from __future__ import annotations

from pathlib import Path

from blangkon_desktop.domain.accounts import normal_sub_activity, parse_account
from blangkon_desktop.domain.budget import DpaCeiling
from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.interchange.budget_rows import Row, amount_of, name_of, read_all, text_of, year_of
from blangkon_desktop.interchange.csv_tables import TableShape
from blangkon_desktop.interchange.table_files import FoundTable
from blangkon_desktop.usecases.budget_views import BudgetFile, BudgetRow, RowOwner

REKAP = "sipd-rekap"

_REQUIRED = ("kode sub kegiatan", "kode rekening", "pagu")
_ALIASES = {"nama paket kelompok": "nama paket/kelompok", "nama standar harga": "nama paket/kelompok"}
SHAPES = (
    TableShape(REKAP, frozenset((*_REQUIRED, "kode skpd")), _ALIASES),
    TableShape(REKAP, frozenset((*_REQUIRED, "nama skpd")), _ALIASES),
)
"""The recap with the codes of the SKPD, and the one with its name alone."""


def read_sipd(path: Path, table: FoundTable) -> BudgetFile:
    """The ceilings of a recap."""
    rows = (row for row in table.rows if _is_data(row.cells))
    return read_all(path, rows, _row, _owner, _label, file_format=REKAP)


def _is_data(row: Row) -> bool:
    """The sum below the table names no sub-activity, no account and no SKPD."""
    return any(text_of(row, name) for name in ("kode sub kegiatan", "kode rekening", "kode skpd", "nama skpd"))


def _owner(row: Row) -> RowOwner:
    """The SKPD, and its sub unit: an office of a sub unit takes its own rows, the SKPD's takes all."""
    codes = tuple(code for name in ("kode skpd", "kode sub unit") if (code := text_of(row, name)))
    return RowOwner(codes, text_of(row, "nama skpd"), text_of(row, "nama daerah"), by_name=not codes)


def _label(row: Row) -> tuple[str, str]:
    return text_of(row, "kode rekening"), text_of(row, "nama rekening")


def _row(row: Row) -> BudgetRow:
    sub_activity = normal_sub_activity(text_of(row, "kode sub kegiatan"))
    if not sub_activity:
        raise InvalidInput(
            "budget.no_sub_activity",
            Sentence("Kode sub kegiatan kosong.", "The sub-activity's code is empty."),
            next_step=Sentence("Periksa baris itu.", "Check that row."),
        )
    ceiling = DpaCeiling(
        sub_activity=sub_activity,
        account=parse_account(row["kode rekening"]),
        package=name_of(row, "nama paket/kelompok") or name_of(row, "paket/kelompok"),
        ceiling=amount_of(row, "pagu"),
        sub_activity_name=name_of(row, "nama sub kegiatan"),
        account_name=name_of(row, "nama rekening"),
        source_of_funds=name_of(row, "nama sumber dana"),
    )
    return BudgetRow(_owner(row), year_of(row, "tahun"), dpa=ceiling)
