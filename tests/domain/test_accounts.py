"""Account codes: every spelling of one account is one code, and what could be another code is refused."""

from __future__ import annotations

import csv
import gzip
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from blangkon_desktop.domain.accounts import (
    kind_of_account,
    normal_account,
    normal_sub_activity,
    parse_account,
    split_mak,
)
from blangkon_desktop.domain.catalogue import PurchaseKind
from blangkon_desktop.domain.errors import InvalidInput

ATK = "5.1.02.01.01.0024"
SUB = "2.24.01.1.01.0001"


@pytest.mark.parametrize(
    "text",
    [
        ATK,
        "5.1.02.01.01.024",
        "5.1.02.01.01.24",
        "5.1.02.01.001.00024",
        "5.1.2.1.1.24",
        " 5 1 02 01 01 024 ",
        "5/1/02/01/01/0024",
        "5-1-02-01-01-0024",
        "5.1.02.01.01.0024.",
        "51020101 0024",
        "510201010024",
        "51020101024",
        "5102010124",
        "51020100100024",
        "5.1.02.01.01.0024 - Belanja Alat Tulis Kantor",
        "5.1.02.01.01.0024 Kertas A4 80 gram",
        f"{SUB}.{ATK}.8.1.0.20.10.10.052.00006",
        "7.01.01.2.06.0002.5.1.02.01.001.00024.",
        f"{SUB} {ATK}",
        f"X.XX.01.2.06.0002.{ATK}",
    ],
)
def test_all_spellings_are_one_account(text: str) -> None:
    assert parse_account(text) == ATK


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("5.2.2.01.01", "account.old_style"),
        ("5.2.2.01.01.01", "account.old_style"),
        ("5 2 2 01 01", "account.old_style"),
        ("5.1.02.01.01", "account.incomplete"),
        ("5.1.02", "account.incomplete"),
        ("5", "account.incomplete"),
        ("4.1.01.06.01.0001", "account.not_spending"),
        ("1.03.10.2.01.0029", "account.not_spending"),
        ("1.03.10.2.01.0029.5.2.2.01.01", "account.unreadable"),
        ("5220101001", "account.unreadable"),  # 5.2.2.01.01.001 without its dots
        ("5102010010024", "account.unreadable"),  # 13 digits may be two codes
        ("DL.4057.SCO.026.057.0B.524111", "account.unreadable"),
        ("5.1.02.01.01.0024A", "account.unreadable"),
        ("5.1.02.01.01.0024²", "account.unreadable"),
        ("5.1.02.01.01.10000", "account.unreadable"),
        ("5.1.02.01.100.0024", "account.unreadable"),
        ("5.1.02.01.01.000024", "account.unreadable"),
        ("2002-01-05", "account.not_spending"),  # a code that a spreadsheet turned into a date
        ("Belanja ATK", "account.unreadable"),
        ("", "account.unreadable"),
    ],
)
def test_what_is_no_account_is_refused_and_left_alone(text: str, code: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        parse_account(text)
    assert caught.value.code == code
    assert normal_account(f" {text} ") == text


codes = st.tuples(
    st.integers(1, 4), st.integers(1, 6), st.integers(0, 99), st.integers(0, 99), st.integers(0, 9999)
).map(lambda n: "5.{}.{:02}.{:02}.{:02}.{:04}".format(*n))


@st.composite
def spellings(draw: st.DrawFn) -> tuple[str, str]:
    """An account and one of the ways in which files write it."""
    code = draw(codes)
    groups = code.split(".")
    width = draw(st.sampled_from([w for w in (2, 3, 4, 5) if len(str(int(groups[5]))) <= w]))
    groups[5] = str(int(groups[5])).zfill(width)
    groups[4] = groups[4].zfill(draw(st.sampled_from((2, 3))))
    if draw(st.booleans()) and (len(groups[4]), width) not in ((3, 4), (2, 5), (3, 2), (3, 3)):
        return code, draw(st.sampled_from((" ", ""))).join(("".join(groups[:5]), groups[5]))
    text = draw(st.sampled_from((".", " ", "/", "-", ". "))).join(groups)
    if width > 2 and draw(st.booleans()):
        text = f"{SUB}.{text}.1.1.1.20"
    return code, draw(st.sampled_from(("", " "))) + text + draw(st.sampled_from(("", ".", " - Belanja")))


@given(spellings())
def test_any_spelling_of_any_account_is_that_account(case: tuple[str, str]) -> None:
    code, text = case
    assert parse_account(text) == code
    assert normal_account(text) == code


@given(codes, codes)
def test_two_accounts_never_become_one(one: str, other: str) -> None:
    assert (parse_account(one) == parse_account(other)) == (one == other)


@given(
    st.text(max_size=12)
    | st.text("0123456789. /²-", max_size=24)
    | st.from_regex(r"[0-9²١]\.[0-9]\.[0-9]{2}\.[0-9]{2}\.[0-9]{2}\.[0-9²]{1,5}", fullmatch=True)
)
def test_any_text_has_one_spelling_as_an_account(text: str) -> None:
    once = normal_account(text)
    assert normal_account(once) == once


@pytest.mark.parametrize(
    ("mak", "sub_activity", "account"),
    [
        (f"{SUB}.5.1.02.01.01.0052.8.1.0.20.10.10.052.00006", SUB, "5.1.02.01.01.0052"),
        ("5.03.01.2.06.0005.5.1.02.01.01.0024.1.1.1.20", "5.03.01.2.06.0005", ATK),
        ("5.1.02.01.01.024", "", ATK),
        ("1.06.00.0.00.0010", "1.06.00.0.00.0010", ""),
        ("", "", ""),
    ],
)
def test_splits_a_mak(mak: str, sub_activity: str, account: str) -> None:
    assert split_mak(mak) == (sub_activity, account)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (SUB, SUB),
        ("2.24.01.1.01.01", SUB),
        ("2.24.1.1.1.1", SUB),
        (" 2.24.01.1.01.0001. ", SUB),
        ("X.XX.01.2.06.0002", "X.XX.01.2.06.0002"),
        ("", ""),
    ],
)
def test_sub_activities_have_one_spelling(text: str, code: str) -> None:
    assert normal_sub_activity(text) == code


def test_the_account_points_to_the_kind() -> None:
    assert kind_of_account("5.1.02.01.01.0052") is PurchaseKind.CATERING
    assert kind_of_account("5.1.02.02.01.0031") is PurchaseKind.SERVICES
    assert kind_of_account(ATK) is PurchaseKind.GOODS


def test_every_account_of_the_published_list_is_its_own_spelling(shared: Path) -> None:
    with (shared / "data/referensi/rekening_belanja.csv").open(encoding="utf-8", newline="") as file:
        spending = [row["kode"] for row in csv.DictReader(file) if row["tingkat"] == "6" and row["kode"][0] == "5"]
    assert len(spending) > 400
    assert [parse_account(code) for code in spending] == spending


def test_nearly_every_mak_of_a_province_holds_an_account(shared: Path) -> None:
    with gzip.open(shared / "data/isb/RUP-PaketAnggaranPenyedia_D197_2025.csv.gz", "rt", encoding="utf-8") as file:
        maks = {row["mak"] for row in csv.DictReader(file)}
    parts = {mak: split_mak(mak) for mak in maks}
    empty = [mak for mak, (_, account) in parts.items() if not account]
    assert 0 < len(empty) < len(maks) / 200  # the few that are garbled in SiRUP itself
    assert not any(".5.1.02." in mak for mak in empty)
    for mak, (sub_activity, account) in parts.items():
        if account:
            assert account == parse_account(mak)
            assert normal_sub_activity(sub_activity) == sub_activity
