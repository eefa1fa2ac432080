"""The sentence under "Mengapa?" of a route: calm, with the numbers and the rule."""

from __future__ import annotations

from dataclasses import dataclass

from blangkon_desktop.domain.money import Rupiah, format_rupiah
from blangkon_desktop.domain.policy import Policy, policy_label
from blangkon_desktop.domain.policy_rows import Band
from blangkon_desktop.domain.text import Sentence


@dataclass(frozen=True, slots=True)
class RouteParts:
    """What a value is made of, in rupiah; only for explaining it."""

    goods: Rupiah
    ppn: Rupiah = 0
    shipping: Rupiah = 0


_OUTSIDE = {
    "direct-purchase": Sentence("pengadaan langsung di luar Blangkon", "direct purchase outside Blangkon"),
    "direct-purchase-spse": Sentence(
        "pengadaan langsung melalui SPSE, di luar Blangkon", "direct purchase through SPSE, outside Blangkon"
    ),
    "tender": Sentence("tender, di luar Blangkon", "a tender, outside Blangkon"),
    "selection": Sentence("seleksi, di luar Blangkon", "a selection, outside Blangkon"),
}


def explain(
    policy: Policy,
    outcome: str,
    band: Band,
    value: Rupiah,
    limit: Rupiah,
    parts: RouteParts | None,
    *,
    exception: bool,
) -> Sentence:
    """Why a purchase goes this way: its value, the line, and the rule with its source."""
    total = _total(value, parts)
    line = format_rupiah(limit)
    label = policy_label(policy, band.article)
    below = value <= limit
    if exception:
        return Sentence(
            f"{total.id} tidak melebihi {line}, tetapi tidak satu pun dari tiga marketplace menawarkan barang ini; "
            f"e-katalog lokal dapat dipakai dengan alasan tertulis — {label}.",
            f"{total.en} does not exceed {line}, but none of the three marketplaces offers the goods; "
            f"the e-katalog lokal may be used with a written reason — {label}.",
        )
    if outcome == "marketplace":
        return Sentence(f"{total.id} tidak melebihi {line} — {label}.", f"{total.en} does not exceed {line} — {label}.")
    if outcome == "ekatalog-lokal":
        return Sentence(
            f"{total.id} melebihi {line}, jadi pesanan melalui e-katalog lokal — {label}.",
            f"{total.en} exceeds {line}, so the order goes through the e-katalog lokal — {label}.",
        )
    way = _OUTSIDE[outcome]
    source = band.basis.source
    return Sentence(
        f"{total.id} {'tidak melebihi' if below else 'melebihi'} {line} dan barang tidak ditawarkan pada kanal untuk "
        f"nilai ini: {way.id} — {source}.",
        f"{total.en} {'does not exceed' if below else 'exceeds'} {line} and the goods are not offered on a channel for "
        f"this value: {way.en} — {source}.",
    )


def _total(value: Rupiah, parts: RouteParts | None) -> Sentence:
    shown = format_rupiah(value)
    if parts is None:
        return Sentence(f"Nilai seluruhnya {shown}", f"The whole value of {shown}")
    indonesian, english = [f"barang {_bare(parts.goods)}"], [f"goods {_bare(parts.goods)}"]
    for amount, word_id, word_en in ((parts.ppn, "PPN", "PPN"), (parts.shipping, "ongkir", "shipping")):
        if amount:
            indonesian.append(f"{word_id} {_bare(amount)}")
            english.append(f"{word_en} {_bare(amount)}")
    if len(indonesian) == 1:
        return Sentence(f"Nilai seluruhnya {shown}", f"The whole value of {shown}")
    return Sentence(
        f"Nilai seluruhnya {shown} ({' + '.join(indonesian)})", f"The whole value of {shown} ({' + '.join(english)})"
    )


def _bare(amount: Rupiah) -> str:
    return format_rupiah(amount).removeprefix("Rp")
