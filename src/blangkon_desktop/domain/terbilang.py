"""Amounts in Indonesian words, as they stand on receipts and contracts (KBBI: miliar, triliun)."""

from __future__ import annotations

from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.text import Sentence

MAX_WORDS = 10**18 - 1
"""The largest number that has words here: 999.999 triliun and all below."""

_DIGITS = ("", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan")
_GROUPS = ("", "ribu", "juta", "miliar")


def terbilang(n: int) -> str:
    """`n` in words, lower case with single spaces: `terbilang(1001000) == "satu juta seribu"`.

    Raises InvalidInput `terbilang.negative` below zero and `terbilang.too_large` above `MAX_WORDS`.
    """
    if n < 0:
        raise _refused(
            "terbilang.negative",
            Sentence("Jumlah di bawah nol tidak punya terbilang.", "An amount below zero has no words."),
        )
    if n > MAX_WORDS:
        raise _refused("terbilang.too_large", Sentence("Jumlah ini terlalu besar.", "This amount is too large."))
    if n == 0:
        return "nol"
    return " ".join(_words(n))


def terbilang_rupiah(n: int) -> str:
    """`n` rupiah in words: `terbilang_rupiah(1100) == "seribu seratus rupiah"`. Errors as `terbilang`."""
    return f"{terbilang(n)} rupiah"


def title_words(words: str) -> str:
    """Words with capitals, as kuitansi have them: `Sebelas Juta Seratus Ribu Rupiah`."""
    return " ".join(word.capitalize() for word in words.split())


def _words(n: int) -> list[str]:
    """The words of a number above zero; thousands of triliun are written as such ("dua ribu triliun")."""
    top, rest = divmod(n, 10**12)
    words: list[str] = []
    if top:
        words += [*_words(top), "triliun"]
    for power in (3, 2, 1, 0):
        group = rest // 1000**power % 1000
        if group == 0:
            continue
        if power == 1 and group == 1:
            words.append("seribu")
        else:
            words += [*_below_thousand(group), _GROUPS[power]]
    return [word for word in words if word]


def _below_thousand(n: int) -> list[str]:
    hundreds, rest = divmod(n, 100)
    words = [] if hundreds == 0 else ["seratus"] if hundreds == 1 else [_DIGITS[hundreds], "ratus"]
    if rest == 10:
        return [*words, "sepuluh"]
    if rest == 11:
        return [*words, "sebelas"]
    tens, ones = divmod(rest, 10)
    if tens == 1:
        return [*words, _DIGITS[ones], "belas"]
    if tens:
        words += [_DIGITS[tens], "puluh"]
    return [*words, _DIGITS[ones]] if ones else words


def _refused(code: str, title: Sentence) -> InvalidInput:
    return InvalidInput(
        code,
        title,
        next_step=Sentence("Tulis rupiah bulat mulai dari nol.", "Write whole rupiah from zero on."),
        field="amount",
    )
