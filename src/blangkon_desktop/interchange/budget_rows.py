"""What the readers of budget files share: cells into fields, and rows that can't be read into rejects with a reason."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from blangkon_desktop.domain.accounts import kind_of_account
from blangkon_desktop.domain.catalogue import PurchaseKind
from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.money import Rupiah, parse_rupiah
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.interchange.catalogue_fields import clean
from blangkon_desktop.interchange.csv_tables import TableRow
from blangkon_desktop.interchange.refusals import truncated
from blangkon_desktop.usecases.budget_views import BudgetFile, BudgetRow, RowOwner
from blangkon_desktop.usecases.catalogue_views import BadRow, RowPlace

Row = Mapping[str, str]

MAX_NAME = 500
"""Longest name and description that is kept, in characters."""
_MAX_CODE = 80

_KINDS = {
    "barang": PurchaseKind.GOODS,
    "jasa lainnya": PurchaseKind.SERVICES,
    "pekerjaan konstruksi": PurchaseKind.CONSTRUCTION,
    "jasa konsultansi": PurchaseKind.CONSULTING,
    "jasa konsultansi badan usaha": PurchaseKind.CONSULTING,
    "jasa konsultansi perorangan": PurchaseKind.CONSULTING,
}
_WRONG_COLUMNS = Sentence("Jumlah kolom baris ini kurang.", "This row has too few columns.")
_CHECK_ROW = Sentence("Periksa baris itu.", "Check that row.")


def read_all(
    path: Path,
    rows: Iterable[TableRow],
    make: Callable[[Row], BudgetRow],
    owner_of: Callable[[Row], RowOwner],
    label_of: Callable[[Row], tuple[str, str]],
    *,
    file_format: str,
) -> BudgetFile:
    """All rows of a table: what `make` gives of each, or the reason why it gives nothing.

    A last row that can't be read in a file whose last line has no end is a cut file: Damaged.
    """
    good: list[BudgetRow] = []
    rejects: list[tuple[RowOwner, BadRow]] = []
    for row in rows:
        try:
            if not row.complete:
                raise InvalidInput("wrong-columns", _WRONG_COLUMNS, next_step=_CHECK_ROW)
            good.append(make(row.cells))
        except InvalidInput as error:
            if row.last_unclosed:
                raise truncated(path) from error
            code, name = label_of(row.cells)
            place = RowPlace(path.name, row.line)
            rejects.append((owner_of(row.cells), BadRow(place, error.code, error.title, code[:200], name[:200])))
    return BudgetFile(len(good) + len(rejects), good, rejects, file_format)


def text_of(row: Row, column: str) -> str:
    """A cell without control characters and doubled blanks; a lone dash counts as empty."""
    text = clean(row.get(column, ""))
    return "" if text in ("-", "–") else text


def name_of(row: Row, column: str) -> str:
    """A name or description, cut at 500 characters."""
    return text_of(row, column)[:MAX_NAME]


def rup_of(row: Row, column: str) -> str:
    """A RUP code. Raises InvalidInput (`budget.no_rup`) when there is none."""
    text = text_of(row, column).removesuffix(".0")
    if not text or len(text) > _MAX_CODE:
        empty = Sentence("Kode RUP kosong.", "The RUP code is empty.")
        raise InvalidInput("budget.no_rup", empty, next_step=_CHECK_ROW)
    return text


def amount_of(row: Row, column: str) -> Rupiah:
    """A ceiling in rupiah. Raises InvalidInput (`money.unreadable`)."""
    return parse_rupiah(row.get(column, ""))


def year_of(row: Row, column: str) -> int | None:
    """A year; None when the table has no such column. Raises InvalidInput (`budget.no_year`)."""
    if column not in row:
        return None
    text = text_of(row, column).removesuffix(".0")
    if not (text.isascii() and text.isdecimal() and len(text) == 4):
        raise InvalidInput(
            "budget.no_year",
            Sentence("Tahun anggaran tidak terbaca.", "The budget year can't be read."),
            next_step=_CHECK_ROW,
        )
    return int(text)


def kind_of(text: str, account: str = "") -> PurchaseKind:
    """The kind of procurement, the first of several; without any word the account tells.

    Raises InvalidInput (`budget.unknown_kind`) for another word.
    """
    parts = [part.strip().casefold() for part in text.replace(",", ";").split(";") if part.strip()]
    if not parts:
        return kind_of_account(account)
    kind = _KINDS.get(parts[0])
    if kind is None:
        raise InvalidInput(
            "budget.unknown_kind",
            Sentence(f"Jenis pengadaan «{text[:40]}» tidak dikenal.", f"Unknown kind of procurement “{text[:40]}”."),
            next_step=Sentence("Periksa baris itu di SiRUP.", "Check that row in SiRUP."),
        )
    return kind


def in_force(row: Row) -> bool:
    """Whether SiRUP carries the row: active, and not deleted."""
    active = row.get("status_aktif_rup", "").strip().lower() in ("true", "1", "")
    deleted = row.get("status_delete_rup", "").strip().lower() in ("true", "1")
    return active and not deleted
