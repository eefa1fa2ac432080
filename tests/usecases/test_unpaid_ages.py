"""What is not paid yet by age: each row in one band, both edges; a table that no spreadsheet takes for a formula."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from blangkon_desktop.usecases.show_unpaid import UnpaidRow
from blangkon_desktop.usecases.unpaid_ages import age_bands, unpaid_csv


def row(age: int, amount: int = 1000, *, vendor: str = "CV Maju", waits: str = "payment") -> UnpaidRow:
    return UnpaidRow("id", "P26-1", 1, vendor, "ATK; triwulan", amount, "2026-11-01", age, waits, "treasurer")


@pytest.mark.parametrize(
    ("age", "band"), [(-1, 0), (0, 0), (7, 0), (8, 1), (14, 1), (15, 2), (30, 2), (31, 3), (400, 3)]
)
def test_each_edge_has_its_band(age: int, band: int) -> None:
    counts = [each.count for each in age_bands([row(age)])]
    assert counts == [1 if at == band else 0 for at in range(4)]


@given(st.lists(st.tuples(st.integers(-5, 500), st.integers(1, 10**12))))
def test_bands_add_up(rows: list[tuple[int, int]]) -> None:
    bands = age_bands([row(age, amount) for age, amount in rows])
    assert sum(band.count for band in bands) == len(rows)
    assert sum(band.amount for band in bands) == sum(amount for _, amount in rows)


def read(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";"))


def test_the_table_reads_back_with_plain_amounts() -> None:
    table = read(unpaid_csv([row(3, 1_944_000), row(20, 5, waits="deposit")], "id"))
    assert table[0][0] == "Umur (hari)"
    assert table[1] == [
        "3", "2026-11-01", "P26-1", "1", "CV Maju", "ATK; triwulan", "Pembayaran", "Bendahara", "1944000",
    ]  # fmt: skip
    assert table[2][6] == "Setoran pajak"
    assert read(unpaid_csv([], "en")) == [
        ["Age (days)", "Since", "Order", "Receipt", "Vendor", "Purpose", "Waits for", "Tax collector", "Amount (Rp)"]
    ]


@pytest.mark.parametrize("name", ["=cmd()", "+62 811", "-1", "@toko", "\tx"])
def test_a_name_never_becomes_a_formula(name: str) -> None:
    assert read(unpaid_csv([row(1, vendor=name)], "id"))[1][4] == f"'{name}"
