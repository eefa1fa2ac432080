"""The sentence under "Mengapa?" of a route: calm, with the numbers and the rule."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from blangkon_desktop.domain.catalogue import PurchaseKind
from blangkon_desktop.domain.money import Rupiah, format_rupiah
from blangkon_desktop.domain.policy import Policy, policy_label
from blangkon_desktop.domain.policy_rows import Band
from blangkon_desktop.domain.text import Sentence


class Ground(StrEnum):
    """What decided the way beside the value: the line alone; no marketplace offers the goods; no marketplace is in
    force; the kind of purchase; goods on no channel that may be used; no such channel in force."""

    LINE = "line"
    NOT_OFFERED = "not-offered"
    CLOSED = "closed"
    KIND = "kind"
    NOWHERE = "nowhere"
    NO_CHANNEL = "no-channel"


@dataclass(frozen=True, slots=True)
class RouteParts:
    """What a value is made of, in rupiah; only for explaining it."""

    goods: Rupiah
    ppn: Rupiah = 0
    shipping: Rupiah = 0


OUTSIDE_WAYS = {
    "direct-purchase": Sentence("pengadaan langsung di luar Blangkon", "direct purchase outside Blangkon"),
    "direct-purchase-spse": Sentence(
        "pengadaan langsung melalui SPSE, di luar Blangkon", "direct purchase through SPSE, outside Blangkon"
    ),
    "tender": Sentence("tender, di luar Blangkon", "a tender, outside Blangkon"),
    "selection": Sentence("seleksi, di luar Blangkon", "a selection, outside Blangkon"),
}


KIND_NAMES = {
    PurchaseKind.GOODS: Sentence("barang", "goods"),
    PurchaseKind.SERVICES: Sentence("jasa lainnya", "other services"),
    PurchaseKind.CATERING: Sentence("jasa boga", "catering"),
    PurchaseKind.CONSTRUCTION: Sentence("pekerjaan konstruksi", "construction work"),
    PurchaseKind.CONSULTING: Sentence("jasa konsultansi", "consulting"),
}
_WHY_OUTSIDE = {
    Ground.NOWHERE: Sentence(
        "yang dibutuhkan tidak ditawarkan pada kanal untuk nilai ini",
        "what is needed is not offered on a channel for this value",
    ),
    Ground.NO_CHANNEL: Sentence(
        "pada tanggal itu tidak ada kanal yang berlaku untuk nilai ini",
        "on that day no channel is in force for this value",
    ),
}


def explain(
    policy: Policy,
    ground: Ground,
    band: Band,
    value: Rupiah,
    limit: Rupiah,
    parts: RouteParts | None,
    kind: PurchaseKind,
) -> Sentence:
    """Why a purchase goes this way: its value, the line, and the rule; `band` is the one that decided."""
    total = _total(value, parts)
    line = format_rupiah(limit)
    label = policy_label(policy, band.article)
    if ground is Ground.KIND:
        return _explain_kind(kind, band, total)
    if ground in _WHY_OUTSIDE:
        return _explain_outside(ground, band, total, value, limit)
    if ground is Ground.NOT_OFFERED:
        return Sentence(
            f"{total.id} tidak melebihi {line}, tetapi tidak satu pun dari tiga marketplace menawarkan barang ini; "
            f"e-katalog lokal dapat dipakai dengan alasan tertulis — {label}.",
            f"{total.en} does not exceed {line}, but none of the three marketplaces offers the goods; "
            f"the e-katalog lokal may be used with a written reason — {label}.",
        )
    if ground is Ground.CLOSED:
        return Sentence(
            f"{total.id} tidak melebihi {line}, tetapi pada tanggal itu tidak ada marketplace yang berlaku, jadi "
            f"pesanan melalui e-katalog lokal — {label}.",
            f"{total.en} does not exceed {line}, but on that day no marketplace is in force, so the order goes "
            f"through the e-katalog lokal — {label}.",
        )
    if band.gives == "marketplace":
        return Sentence(f"{total.id} tidak melebihi {line} — {label}.", f"{total.en} does not exceed {line} — {label}.")
    return Sentence(
        f"{total.id} melebihi {line}, jadi pesanan melalui e-katalog lokal — {label}.",
        f"{total.en} exceeds {line}, so the order goes through the e-katalog lokal — {label}.",
    )


def _explain_outside(ground: Ground, band: Band, total: Sentence, value: Rupiah, limit: Rupiah) -> Sentence:
    why, way, source = _WHY_OUTSIDE[ground], OUTSIDE_WAYS[band.gives], band.basis.source
    line, below = format_rupiah(limit), value <= limit
    return Sentence(
        f"{total.id} {'tidak melebihi' if below else 'melebihi'} {line} dan {why.id}: {way.id} — {source}.",
        f"{total.en} {'does not exceed' if below else 'exceeds'} {line} and {why.en}: {way.en} — {source}.",
    )


def _explain_kind(kind: PurchaseKind, band: Band, total: Sentence) -> Sentence:
    name, way, source = KIND_NAMES[kind], OUTSIDE_WAYS[band.gives], band.basis.source
    return Sentence(
        f"{total.id}, dan {name.id} tidak dibeli melalui Blangkon: {way.id} — {source}.",
        f"{total.en}, and {name.en} is not bought through Blangkon: {way.en} — {source}.",
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
