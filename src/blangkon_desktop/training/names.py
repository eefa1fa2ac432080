"""Invented names: firms, small traders, and how sellers spell the names of what they sell."""

from __future__ import annotations

from collections.abc import Mapping

from blangkon_desktop.training.chance import Draw, Weighted, pick

BODIES = ("CV", "PT", "UD", "Koperasi")
"""Legal forms of firms; everything else is a person who trades under a sign."""

MANNERS: Weighted[str] = Weighted({"plain": 42, "upper": 16, "title": 11, "lower": 7, "promo": 10, "coded": 14})
"""How a seller writes, with the share of sellers who do."""

_CRIES = (" - READY STOCK", " murah", " (promo)", " original", " garansi", " kualitas terbaik", " siap kirim")
_NOTES = (
    " (min. order 5)",
    " bisa COD",
    " isi ulang",
    " - stok terbatas",
    " + bonus",
    " kemasan baru",
    " grosir",
    " ecer",
)
_TYPOS = 0.025
_NOTED = 0.07


def firm_name(draw: Draw, form: str, business: tuple[str, ...], words: Mapping[str, tuple[str, ...]]) -> str:
    """A firm such as `CV Sekar Kencana Persada`; about half carry a third word, some their business."""
    name = f"{pick(draw, words['first'])} {pick(draw, words['second'])}"
    ending = draw()
    if ending < 0.45:
        name = f"{name} {pick(draw, words['third'])}"
    elif ending < 0.75:
        name = f"{name} {pick(draw, business)}"
    dot = "." if draw() < 0.35 and len(form) == 2 else ""
    return f"{form}{dot} {name}"


def trader_name(draw: Draw, sign: str, owners: tuple[str, ...], words: Mapping[str, tuple[str, ...]]) -> str:
    """A trader such as `Katering Bu Sukinah` or `Toko Laras Wening`."""
    kind = draw()
    if kind < 0.4:
        return f"{sign} {pick(draw, owners)}"
    if kind < 0.7:
        return f"{sign} {pick(draw, words['first'])} {pick(draw, owners).split()[-1]}"
    return f"{sign} {pick(draw, words['first'])} {pick(draw, words['second'])}"


def as_written(draw: Draw, name: str, manner: str) -> str:
    """The product's name in the seller's hand: case, cries, a slip of the finger now and then."""
    if manner == "upper":
        name = name.upper()
    elif manner == "title":
        name = name.title()
    elif manner == "lower":
        name = name.lower()
    elif manner == "promo" and draw() < 0.4:
        name += pick(draw, _CRIES)
    elif manner == "coded" and draw() < 0.7:
        name += f" {pick(draw, 'ABKMRS')}-{int(draw() * 900) + 100}"
    if draw() < _NOTED:
        name += pick(draw, _NOTES)
    return _slip(draw, name) if draw() < _TYPOS else name


def _slip(draw: Draw, name: str) -> str:
    at = 1 + int(draw() * (len(name) - 2))
    if not (name[at].isalpha() and name[at - 1].isalpha()):
        return name
    kind = draw()
    if kind < 0.4:  # two letters changed places
        return name[: at - 1] + name[at] + name[at - 1] + name[at + 1 :]
    if kind < 0.7:  # a letter is missing
        return name[:at] + name[at + 1 :]
    return name[:at] + name[at] + name[at:]  # a letter came twice
