"""Account codes of spending: every spelling in the wild becomes one, and what is no such code is refused, not guessed.

The structure is that of Permendagri 90/2019 and Kepmendagri 900.1.15.5-1317/2023: akun 5, kelompok, jenis, objek,
rincian objek, sub rincian objek. Files write it as `5.1.02.01.01.0024`, `5.1.02.01.01.024`, `5.1.02.01.001.00024`,
without dots, or behind a sub-activity in a MAK; here it is always `5.1.02.01.01.0024`.
"""

from __future__ import annotations

import re

from blangkon_desktop.domain.catalogue import PurchaseKind
from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.text import Sentence

_SEPARATORS = re.compile(r"[\s./\\_-]+")
_CODE = re.compile(r"[0-9\s./\\_-]*")
_LONGEST = (1, 1, 2, 2, 3, 5)
_PADDED = (1, 1, 2, 2, 2, 4)
_RUN_TOGETHER = {10: (1, 1, 2, 2, 2, 2), 11: (1, 1, 2, 2, 2, 3), 12: _PADDED, 14: _LONGEST}
"""How a code without separators is cut, by its number of digits; 13 digits could be two codes and are refused."""
_LAST_JENIS = 6
"""Permendagri 90/2019 knows jenis belanja 01 to 06 in each kelompok."""


def parse_account(text: str) -> str:
    """The one spelling of an account code, or of the one inside a MAK; words after the code are passed over.

    Raises InvalidInput: `account.old_style` for codes of Permendagri 13/2006 (`5.2.2.01.01`), `account.incomplete`
    for a code that ends above the sub rincian objek, `account.not_spending` for another akun than 5,
    `account.unreadable` for the rest.
    """
    code = _CODE.match(text)
    head = code.group() if code else ""
    rest = text[len(head) :]
    groups = _tokens(head)
    if not groups or (rest and head[-1].isdigit()):
        account = split_mak(text)[1]
        if not account:
            raise _unreadable(text)
        return account
    if len(groups) > len(_PADDED):
        return _inside(groups) or _refuse(text, groups)
    return _padded(groups if len(groups) == len(_PADDED) else _cut("".join(groups))) or _refuse(text, groups)


def normal_account(code: str) -> str:
    """The one spelling of an account code; a text that is none comes back without its outer blanks."""
    try:
        return parse_account(code)
    except InvalidInput:
        return code.strip()


def split_mak(mak: str) -> tuple[str, str]:
    """`2.24.01.1.01.0001.5.1.02.01.01.0052.8.1` as sub-activity `2.24.01.1.01.0001` and account `5.1.02.01.01.0052`.

    The account is "" when the code holds none.
    """
    groups = _tokens(mak)
    at = _place(groups)
    if at is None:
        return mak.strip().strip("."), ""
    return normal_sub_activity(".".join(groups[:at])), _padded(groups[at : at + 6])


def normal_sub_activity(code: str) -> str:
    """One spelling of a sub-activity code: `2.24.1.1.1.1` and `2.24.01.1.01.01` are `2.24.01.1.01.0001`.

    What has another shape comes back without its outer blanks and dots.
    """
    groups = _tokens(code)
    if len(groups) != 6 or not all(_is_number(g) and len(g) <= 4 for g in groups):
        return code.strip().strip(".")
    numbers = [int(g) for g in groups]
    return "{}.{:02}.{:02}.{}.{:02}.{:04}".format(*numbers)


def kind_of_account(account: str) -> PurchaseKind:
    """The kind an account code points to (Permendagri 90/2019 structure): 5.1.02.02 services, else goods."""
    if account.startswith("5.1.02.01.01.005"):  # 0052-0058: makanan dan minuman
        return PurchaseKind.CATERING
    return PurchaseKind.SERVICES if account.startswith("5.1.02.02") else PurchaseKind.GOODS


def _tokens(text: str) -> list[str]:
    return [part for part in _SEPARATORS.split(text) if part]


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdecimal()


def _place(groups: list[str]) -> int | None:
    """Where in a MAK the account begins: only a written-out one counts, so that no part of another code is taken."""
    shapes = ((1,), (1,), (2,), (2,), (2, 3), (3, 4, 5))
    for at in range(len(groups) - len(shapes) + 1):
        part = groups[at : at + len(shapes)]
        fits = all(_is_number(g) and len(g) in lengths for g, lengths in zip(part, shapes, strict=True))
        if part[0] == "5" and fits:
            return at
    return None


def _inside(groups: list[str]) -> str:
    at = _place(groups)
    return "" if at is None else _padded(groups[at : at + 6])


def _cut(digits: str) -> list[str]:
    """The groups of a code without separators; none when its length or its jenis does not fit."""
    groups = []
    for width in _RUN_TOGETHER.get(len(digits), ()):
        groups.append(digits[:width])
        digits = digits[width:]
    return groups if groups and 1 <= int(groups[2]) <= _LAST_JENIS else []


def _padded(groups: list[str]) -> str:
    """Six groups in one spelling; "" when they are no code of spending."""
    if len(groups) != len(_PADDED) or groups[0] != "5" or _is_old(groups):
        return ""
    if any(len(g) > most for g, most in zip(groups, _LONGEST, strict=True)):
        return ""
    padded = [str(int(g)).zfill(width) for g, width in zip(groups, _PADDED, strict=True)]
    return "" if any(len(g) > width for g, width in zip(padded, _PADDED, strict=True)) else ".".join(padded)


def _is_old(groups: list[str]) -> bool:
    """Permendagri 13/2006 wrote the jenis with one digit and what follows with two: `5.2.2.01.01`."""
    return len(groups) > 4 and len(groups[2]) == 1 and len(groups[3]) == len(groups[4]) == 2


def _refuse(text: str, groups: list[str]) -> str:
    shown = text.strip()[:60]
    if groups[0] == "5" and _is_old(groups):
        raise InvalidInput(
            "account.old_style",
            Sentence(f"Kode rekening «{shown}» adalah kode lama.", f"The account code “{shown}” is an old one."),
            detail=Sentence(
                "Susunannya dari Permendagri 13/2006, yang diganti Permendagri 90/2019.",
                "It has the structure of Permendagri 13/2006, replaced by Permendagri 90/2019.",
            ),
            next_step=Sentence("Pakai kode di DPA tahun ini.", "Use the code of this year's DPA."),
            field="account",
        )
    if groups[0][0] != "5" and len(groups) <= len(_PADDED):
        raise InvalidInput(
            "account.not_spending",
            Sentence(f"Kode «{shown}» bukan rekening belanja.", f"The code “{shown}” is no account of spending."),
            next_step=Sentence("Rekening belanja diawali angka 5.", "Accounts of spending begin with 5."),
            field="account",
        )
    if groups[0] == "5" and len(groups) < len(_PADDED):
        raise InvalidInput(
            "account.incomplete",
            Sentence(f"Kode rekening «{shown}» belum lengkap.", f"The account code “{shown}” is not complete."),
            next_step=_WRITE_IN_FULL,
            field="account",
        )
    raise _unreadable(text)


_WRITE_IN_FULL = Sentence(
    "Tulis sampai sub rincian objek, misalnya 5.1.02.01.01.0024.",
    "Write it down to the sub rincian objek, for example 5.1.02.01.01.0024.",
)


def _unreadable(text: str) -> InvalidInput:
    shown = text.strip()[:60]
    return InvalidInput(
        "account.unreadable",
        Sentence(f"Kode rekening «{shown}» tidak terbaca.", f"The account code “{shown}” can't be read."),
        next_step=_WRITE_IN_FULL,
        field="account",
    )
