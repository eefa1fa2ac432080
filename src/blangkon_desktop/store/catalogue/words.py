"""What the index knows of a product: the words of its name, and its properties as marked words.

A mark is one character of Unicode's private area, which the tokenizer keeps as a letter and which is
removed from all text of the outside, so that no name and no query can pretend to be a property.
Words are folded here, before SQLite's tokenizer sees them, so that both sides split text alike.
"""

from __future__ import annotations

import re
import unicodedata

from blangkon_desktop.domain.catalogue import Channel, Product

CHANNEL = "\ue000"
FIRST = "\ue001"
CATEGORY = "\ue002"
REGION = "\ue003"
FLAG = "\ue004"

PDN = FLAG + "pdn"
UMKK = FLAG + "umkk"
NEVER_BOUGHT = FLAG + "unsold"

_ASCII_WORD = re.compile("[a-z0-9]+")
_MAX_WORD = 64
_MAX_WORDS = 32


def fold(text: str) -> list[str]:
    """The words of a text: small letters without accents and digits, everything else separates."""
    if text.isascii():
        found = _ASCII_WORD.findall(text.lower())
    else:
        found = "".join(map(_keep, unicodedata.normalize("NFKD", text).casefold())).split()
    return [word[:_MAX_WORD] for word in found]


def _keep(char: str) -> str:
    """The character if SQLite's tokenizer (Unicode 6.1) keeps it too, nothing for an accent, else a blank."""
    if char.isascii():
        return char if char.isalnum() else " "
    category = unicodedata.ucd_3_2_0.category(char)
    if category == "Mn":
        return ""
    return char if category[0] in "LN" else " "


def query_words(text: str) -> list[str]:
    """The words someone typed, without repetitions, at most 32."""
    return list(dict.fromkeys(fold(text)))[:_MAX_WORDS]


def channel_mark(channel: Channel) -> str:
    """The marked word of a channel."""
    return CHANNEL + channel.value.replace("-", "")


def region_marks(region: str) -> list[str]:
    """Marked words of a region: one for a code (`33.25.03` as `332503`), one a word for a name."""
    compact = region.strip().replace(".", "")
    if compact.isdecimal() and compact.isascii():
        return [REGION + compact]
    return [REGION + word for word in fold(region)]


def category_marks(category: str) -> list[str]:
    """Marked words of a category."""
    return [CATEGORY + word for word in fold(category)]


def index_words(product: Product) -> str:
    """All that the index holds of a product, as one text."""
    name = fold(product.name)
    marks = [channel_mark(product.channel), *region_marks(product.region)]
    marks += dict.fromkeys(category_marks(product.category))
    if name:
        marks.append(FIRST + name[0])
    if product.pdn:
        marks.append(PDN)
    if product.umkk:
        marks.append(UMKK)
    if not product.sold:
        marks.append(NEVER_BOUGHT)
    return " ".join([*dict.fromkeys(name), *marks])
