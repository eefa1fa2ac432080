"""What someone means by the typed words: slots, each a word or phrase with what else would do as well.

A slot's `same` are other writings of what was typed (`80 gsm`, `80gr`); its `others` mean the same or are the nearest
words, and count less in the order of results.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from blangkon_desktop.store.catalogue import bits
from blangkon_desktop.store.catalogue.index import IndexView
from blangkon_desktop.store.catalogue.spelling import nearest
from blangkon_desktop.store.catalogue.synonyms import Phrase, Synonyms
from blangkon_desktop.store.catalogue.words import FIRST, amount, query_words

_RARE = 3
"""A word in so few products may be a slip of a seller's pen: what is near to it counts too."""
_SPLIT = 3
_PARTS = re.compile("[0-9]+|[^0-9]+")


@dataclass(frozen=True, slots=True)
class Slot:
    """One thing that was asked for. A phrase fits a name that has all its words, whole."""

    words: Phrase
    same: tuple[Phrase, ...] = ()
    others: tuple[Phrase, ...] = ()


@dataclass(frozen=True, slots=True)
class Meaning:
    """The slots of a query, and which words were read as others."""

    slots: tuple[Slot, ...]
    read_as: tuple[tuple[str, str], ...] = ()


def understand(view: IndexView, text: str, synonyms: Synonyms) -> Meaning:
    """The slots of what was typed, in the order of typing."""
    words = query_words(text)
    meant = [word for word in words if word not in synonyms.stop_words] or words
    slots, read_as = [], []
    for slot in _grouped(view, meant, synonyms):
        filled, guess = _filled(view, slot, synonyms)
        slots.append(filled)
        if guess:
            read_as.append((" ".join(slot.words), guess))
    return Meaning(tuple(slots), tuple(read_as))


def exactly(view: IndexView, slot: Slot) -> bits.Bits:
    """The products with the slot's very words."""
    return _union(view, _all(view, slot.words, whole=True), slot.same)


def begun(view: IndexView, slot: Slot) -> bits.Bits:
    """The products with words that begin with the slot's."""
    if not slot.same:
        return _all(view, slot.words, whole=False)
    return view.kept(("begun", slot), lambda: _union(view, _all(view, slot.words, whole=False), slot.same))


def anyhow(view: IndexView, slot: Slot) -> bits.Bits:
    """The products that fit a slot in any way."""
    if not slot.others:
        return begun(view, slot)
    return view.kept(("anyhow", slot), lambda: _union(view, begun(view, slot), slot.others))


def leading(view: IndexView, slot: Slot, *, whole: bool) -> bits.Bits:
    """The products whose name begins with the slot's first word."""
    return view.matches(FIRST + slot.words[0], whole=whole)


def leading_anyhow(view: IndexView, slot: Slot) -> bits.Bits:
    """The products whose name begins with a word that would do as well."""

    def make() -> bits.Bits:
        found = bits.nothing(view.size)
        for word in {phrase[0] for phrase in (*slot.same, *slot.others)}:
            found = found | view.matches(FIRST + word, whole=True)
        return found

    return view.kept(("leading", slot), make)


def _union(view: IndexView, found: bits.Bits, phrases: tuple[Phrase, ...]) -> bits.Bits:
    for phrase in phrases:
        found = found | _all(view, phrase, whole=True)
    return found


def _all(view: IndexView, words: Phrase, *, whole: bool) -> bits.Bits:
    found = view.matches(words[0], whole=whole)
    for word in words[1:]:
        found = found & view.matches(word, whole=whole)
    return found


def _grouped(view: IndexView, words: list[str], synonyms: Synonyms) -> list[Slot]:
    """Words that belong together: a known phrase, an amount with its unit, what the catalogue writes in one word."""
    slots = []
    at = 0
    while at < len(words):
        slot = _phrase(words, at, synonyms) or _amount(words, at) or _joined(view, words, at) or Slot((words[at],))
        slots.append(slot)
        at += len(slot.words)
    return slots


def _phrase(words: list[str], at: int, synonyms: Synonyms) -> Slot | None:
    for length in range(min(synonyms.longest, len(words) - at), 1, -1):
        phrase = tuple(words[at : at + length])
        if phrase in synonyms.others:
            return Slot(phrase, others=synonyms.others[phrase])
    return None


def _amount(words: list[str], at: int) -> Slot | None:
    if at + 1 < len(words) and words[at].isdecimal() and (written := amount(words[at], words[at + 1])):
        return Slot((words[at], words[at + 1]), same=((written,),))
    return None


def _joined(view: IndexView, words: list[str], at: int) -> Slot | None:
    for length in (3, 2):
        parts = tuple(words[at : at + length])
        if len(parts) == length and _frequency(view, "".join(parts), whole=True):
            return Slot(parts, others=(("".join(parts),),))
    return None


def _filled(view: IndexView, slot: Slot, synonyms: Synonyms) -> tuple[Slot, str]:
    """The slot with all that would do as well, and the word that it was read as if nothing has it as typed."""
    if len(slot.words) > 1:
        joined = [more for phrase in slot.others for more in synonyms.others.get(phrase, ())]
        return replace(slot, others=tuple(dict.fromkeys((*slot.others, *joined)))), ""
    word = slot.words[0]
    written = amount(word)
    same: tuple[Phrase, ...] = ((written,),) if written and written != word else ()
    others = [*synonyms.others.get((word,), ()), *_singular(view, word)]
    seen = _frequency(view, word)
    if not seen:
        others += _pieces(view, word)
    guesses: tuple[str, ...] = ()
    if seen <= _RARE and not others and not same:
        guesses = nearest(view, word)
        others += [(guess,) for guess in guesses]
        others += [more for guess in guesses[:1] for more in synonyms.others.get((guess,), ())]
    return Slot(slot.words, same, tuple(dict.fromkeys(others))), guesses[0] if guesses and not seen else ""


def _singular(view: IndexView, word: str) -> list[Phrase]:
    if len(word) > _SPLIT and word.endswith("s") and _frequency(view, word[:-1], whole=True):
        return [(word[:-1],)]
    return []


def _pieces(view: IndexView, word: str) -> list[Phrase]:
    """`flashdisk` as `flash disk`, `ce312a` as `ce 312 a`, if names have the pieces as words."""
    parts = tuple(_PARTS.findall(word))
    if len(parts) > 1 and all(_frequency(view, part, whole=True) for part in parts):
        return [parts]
    cuts = ((word[:cut], word[cut:]) for cut in range(_SPLIT, len(word) - _SPLIT + 1))
    return [pair for pair in cuts if all(_frequency(view, part, whole=True) for part in pair)]


def _frequency(view: IndexView, word: str, *, whole: bool = False) -> int:
    return view.frequency(*view.term_range(word, whole=whole))
