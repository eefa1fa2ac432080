"""Packages as SiRUP lists them (`sirup-paket`): the report of a satker, the public search, the page of a package;
and tables of any office whose columns somebody named (`xlsx`)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from blangkon_desktop.domain.accounts import normal_sub_activity, parse_account, split_mak
from blangkon_desktop.domain.budget import SEVERAL, AccountShare, RupPackage
from blangkon_desktop.domain.money import Rupiah, parse_rupiah
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.interchange.budget_rows import (
    Row,
    kind_of,
    name_of,
    read_all,
    rup_of,
    text_of,
    year_of,
)
from blangkon_desktop.interchange.catalogue_fields import clean
from blangkon_desktop.interchange.csv_tables import TableShape
from blangkon_desktop.interchange.table_files import FoundTable
from blangkon_desktop.usecases.budget_views import BudgetFile, BudgetRow, RowOwner

PAKET = "sirup-paket"
XLSX = "xlsx"


@dataclass(frozen=True, slots=True)
class PackageColumns:
    """Where a table of packages has its fields: names of columns in small letters, "" for what it lacks."""

    rup: str
    name: str
    ceiling: str
    method: str = ""
    kind: str = ""
    mak: str = ""
    sub_activity: str = ""
    source_of_funds: str = ""
    satker_code: str = ""
    satker: str = ""
    klpd: str = ""
    year: str = ""
    specification: str = ""


_LAPORAN = PackageColumns(
    rup="paket id",
    name="nama paket",
    ceiling="pagu",
    method="metode pemilihan",
    kind="jenis pengadaan",
    mak="mak",
    source_of_funds="sumber dana",
    satker_code="kode satker",
    satker="nama satker",
)
_CARI = PackageColumns(
    rup="id",
    name="paket",
    ceiling="pagu (rp)",
    method="metode",
    kind="jenis pengadaan",
    satker="satuan kerja",
    klpd="klpd",
)
_DETAIL = PackageColumns(
    rup="kode rup",
    name="nama paket",
    ceiling="pagu",
    method="metode pemilihan",
    kind="jenis pengadaan",
    mak="mak",
    source_of_funds="sumber dana",
    satker="satuan kerja",
    klpd="nama klpd",
    year="tahun anggaran",
    specification="uraian pekerjaan",
)


def _shape(columns: PackageColumns) -> TableShape:
    names = (getattr(columns, field) for field in PackageColumns.__slots__)
    optional = {columns.specification, columns.klpd} - {columns.rup}
    return TableShape(PAKET, frozenset(name for name in names if name and name not in optional), {})


_COLUMNS: Mapping[TableShape, PackageColumns] = {_shape(columns): columns for columns in (_LAPORAN, _CARI, _DETAIL)}
SHAPES = tuple(_COLUMNS)


def read_sirup(path: Path, table: FoundTable) -> BudgetFile:
    """The packages of a SiRUP table, with their account where each has one."""
    return read_packages(path, table, _COLUMNS[table.shape], PAKET)


def read_packages(path: Path, table: FoundTable, columns: PackageColumns, file_format: str) -> BudgetFile:
    """The packages of a table, with their accounts where the table says how much is on each.

    In SiRUP's own tables the last of two rows of a package counts. In another office's table several rows of one
    package are its accounts, and its ceiling is their sum.
    """
    reader = _PackageReader(columns)
    found = read_all(
        path,
        (row for row in table.rows if reader.is_data(row.cells)),
        reader.row,
        reader.owner,
        lambda row: (text_of(row, columns.rup), text_of(row, columns.name)),
        file_format=file_format,
    )
    rows = _last(found.rows) if file_format == PAKET else _summed(found.rows)
    return replace(found, rows=rows, remarks=_remarks(reader))


class _PackageReader:
    """Reads rows by named columns; counts packages whose split over several accounts the table does not tell."""

    def __init__(self, columns: PackageColumns) -> None:
        self.columns = columns
        self.unsplit = 0

    @property
    def names_owner(self) -> bool:
        """Whether the table says whose rows they are."""
        return bool(self.columns.satker or self.columns.satker_code)

    def is_data(self, row: Row) -> bool:
        """Sums and notes below a table name no package, no account and no satker."""
        columns = self.columns
        return any(text_of(row, name) for name in (columns.rup, columns.mak, columns.satker) if name)

    def owner(self, row: Row) -> RowOwner:
        """Whose row it is."""
        columns = self.columns
        code = text_of(row, columns.satker_code)
        name, klpd = text_of(row, columns.satker), text_of(row, columns.klpd)
        return RowOwner((code,) if code else (), name, klpd, by_name=True, unnamed=not self.names_owner)

    def row(self, row: Row) -> BudgetRow:
        """The package of a row and its accounts."""
        columns = self.columns
        owner, rup = self.owner(row), rup_of(row, columns.rup)
        amounts = _amounts(row.get(columns.ceiling, ""))
        maks = _maks(row, columns)
        shares = self._shares(rup, amounts, maks, text_of(row, columns.source_of_funds))
        year = year_of(row, columns.year)
        package = RupPackage(
            rup=rup,
            name=name_of(row, columns.name) or f"Paket {rup}",
            method=text_of(row, columns.method),
            kind=kind_of(text_of(row, columns.kind), maks[0][1] if maks else ""),
            ceiling=sum(amounts),
            satker="",
            year=year or 0,
            specification=name_of(row, columns.specification),
        )
        return BudgetRow(owner, year, package, shares)

    def _shares(
        self, rup: str, amounts: list[Rupiah], maks: tuple[tuple[str, str], ...], funds: str
    ) -> tuple[AccountShare, ...]:
        accounts = {account for _, account in maks}
        if len(accounts) == 1:
            activities = SEVERAL.join(dict.fromkeys(activity for activity, _ in maks if activity))
            return (AccountShare(rup, accounts.pop(), activities, sum(amounts), funds),)
        if maks and len(maks) == len(amounts):
            pairs = zip(maks, amounts, strict=True)
            return tuple(AccountShare(rup, account, activity, amount, funds) for (activity, account), amount in pairs)
        self.unsplit += bool(maks)
        return ()


def _maks(row: Row, columns: PackageColumns) -> tuple[tuple[str, str], ...]:
    """Sub-activity and account of each MAK. Raises what `parse_account` raises for one without an account."""
    found = []
    for part in re.split(r"[;,|\n\r]+", row.get(columns.mak, "")):
        if clean(part) in ("", "-", "–"):
            continue
        activity, account = split_mak(part)
        own_activity = normal_sub_activity(text_of(row, columns.sub_activity))
        found.append((own_activity or (activity if account else ""), account or parse_account(part)))
    return tuple(found)


def _amounts(text: str) -> list[Rupiah]:
    """The amounts of a cell that may list several, one for each MAK."""
    parts = [part for part in re.split(r"[;|\n\r]+", text) if part.strip()]
    return [parse_rupiah(part) for part in parts or [text]]


def _last(rows: Sequence[BudgetRow]) -> list[BudgetRow]:
    """Earlier rows of a package bring nothing."""
    last = {row.package.rup: place for place, row in enumerate(rows) if row.package}
    return [
        row if row.package and last[row.package.rup] == place else BudgetRow(row.owner, row.year)
        for place, row in enumerate(rows)
    ]


def _summed(rows: Sequence[BudgetRow]) -> list[BudgetRow]:
    """Every row of a package with the sum of all of them as its ceiling."""
    sums: dict[str, Rupiah] = {}
    for row in rows:
        if row.package:
            sums[row.package.rup] = sums.get(row.package.rup, 0) + row.package.ceiling
    return [
        replace(row, package=replace(row.package, ceiling=sums[row.package.rup])) if row.package else row
        for row in rows
    ]


def _remarks(reader: _PackageReader) -> tuple[Sentence, ...]:
    remarks = []
    if reader.unsplit:
        remarks.append(
            Sentence(
                f"{reader.unsplit} paket memakai beberapa rekening tanpa rincian jumlahnya; pagunya dicatat untuk "
                "seluruh paket. Impor berkas anggaran RUP (isb-rup-anggaran) untuk rinciannya.",
                f"{reader.unsplit} packages have several accounts without the amount of each; their ceiling was kept "
                "for the whole package. Import the RUP's budget file (isb-rup-anggaran) for the split.",
            )
        )
    if not reader.names_owner:
        remarks.append(
            Sentence(
                "Tabel tidak menyebut satuan kerja; semua barisnya dibaca sebagai milik kantor ini.",
                "The table names no satker; all its rows were read as this office's.",
            )
        )
    return tuple(remarks)
