"""How text becomes words: folding, units of measure, and the words under which a product is found.

A mark is one character of Unicode's private area; it is removed from all text of the outside, so that no name and no
query can pretend to be a mark.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

FIRST = "\ue001"
"""Marks the first word of a name."""

MAX_WORDS = 32
"""Most words of a query that count."""

_ASCII_WORD = re.compile("[a-z0-9]+")
_INCHES = re.compile(r'(\d)\s*"')
_AMOUNT = re.compile("([0-9]+)([a-z]+)")
_MAX_WORD = 64

_UNITS = {
    "gr": "gr gram gsm grm grams g",
    "kg": "kg kilo kilogram kilogramme kgs",
    "ml": "ml mililiter milliliter cc",
    "ltr": "l ltr liter litre lt",
    "mm": "mm milimeter",
    "cm": "cm centimeter sentimeter senti",
    "m": "m meter mtr",
    "inch": "inch inchi inci in",
    "lbr": "lbr lembar lmbr sheet sheets",
    "pcs": "pcs pc buah bh biji pieces",
    "w": "w watt",
    "v": "v volt",
    "gb": "gb giga gigabyte",
    "tb": "tb tera terabyte",
    "mah": "mah",
}
_UNIT_OF = {word: unit for unit, words in _UNITS.items() for word in words.split()}


def fold(text: str) -> list[str]:
    """The words of a text: small letters without accents and digits, everything else separates."""
    if '"' in text:
        text = _INCHES.sub(r"\1 inch ", text)
    if text.isascii():
        found = _ASCII_WORD.findall(text.lower())
    else:
        found = "".join(map(_keep, unicodedata.normalize("NFKD", text).casefold())).split()
    return [word[:_MAX_WORD] for word in found] if len(text) > _MAX_WORD else found


def _keep(char: str) -> str:
    """The character if it is a letter or digit, nothing for an accent, else a blank."""
    if char.isascii():
        return char if char.isalnum() else " "
    category = unicodedata.category(char)
    if category == "Mn":
        return ""
    return char if category[0] in "LN" else " "


def query_words(text: str) -> list[str]:
    """The words someone typed, without repetitions, at most 32."""
    return list(dict.fromkeys(fold(text)))[:MAX_WORDS]


@lru_cache(maxsize=4096)
def amount(number: str, unit: str = "") -> str:
    """The one writing of an amount: `80gsm`, `80 gr` and `80 gram` are all `80gr`; "" for what is none."""
    if not unit:
        found = _AMOUNT.fullmatch(number)
        if not found:
            return ""
        number, unit = found.groups()
    known = _UNIT_OF.get(unit)
    return f"{number.lstrip('0') or '0'}{known}" if known and number.isdecimal() and number.isascii() else ""


def index_words(name: str) -> list[str]:
    """The words under which a name is found, each once: its own, amounts in their one writing, `a 4` also as `a4`."""
    own = fold(name)
    found = dict.fromkeys(own)
    previous = ""
    for word in own:
        if previous.isdecimal():
            if written := amount(previous, word):
                found[written] = None
            if len(word) == 1:
                found[previous + word] = None
        elif word[0].isdecimal():
            if len(previous) == 1:
                found[previous + word] = None
            if not word.isdecimal() and (written := amount(word)):
                found[written] = None
        previous = word
    return list(found)
