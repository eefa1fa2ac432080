"""What comes with a route: requirements to fulfil, warnings to answer, and notices to know."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from blangkon_desktop.domain.catalogue import PurchaseKind
from blangkon_desktop.domain.day_words import day_words
from blangkon_desktop.domain.money import Rupiah, format_rupiah
from blangkon_desktop.domain.officer import E_PURCHASING
from blangkon_desktop.domain.policy import Policy
from blangkon_desktop.domain.policy_rows import ChannelRow, rate_text
from blangkon_desktop.domain.rounding import rounded
from blangkon_desktop.domain.route_words import KIND_NAMES, Ground
from blangkon_desktop.domain.text import Sentence


@dataclass(frozen=True, slots=True)
class Requirement:
    """Something that this order must have; `source` is its legal basis. Never shown as a warning."""

    code: str
    text: Sentence
    source: str


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to look at (a warning), or only to know."""

    code: str
    text: Sentence


_OPEN_END = Sentence("ada ketentuan baru", "further notice")
_OUTSIDE_TEXTS = {
    Ground.NOWHERE: Sentence(
        "Tidak melalui Blangkon: yang dibutuhkan tidak ditawarkan pada kanal yang boleh dipakai untuk nilai ini.",
        "Not through Blangkon: what is needed is not offered on a channel that may be used for this value.",
    ),
    Ground.NO_CHANNEL: Sentence(
        "Tidak melalui Blangkon: pada tanggal itu tidak ada kanal yang berlaku untuk nilai ini.",
        "Not through Blangkon: on that day no channel is in force for this value.",
    ),
}


def requirements_of(
    policy: Policy, outcome: str, value: Rupiah, on: date, kind: PurchaseKind, officer: str, ground: Ground
) -> tuple[Requirement, ...]:
    """What an order of `value` rupiah must have: HPS, performance bond, written reason, signature of the PPK."""
    return (
        *_hps(policy, value, on),
        *_bond(policy, outcome, value, on, kind),
        *_reasons(policy, on, ground),
        *_signature(policy, outcome, value, on, officer),
    )


def warnings_of(
    policy: Policy, outcome: str, on: date, limit: Rupiah, ground: Ground, kind: PurchaseKind
) -> tuple[Notice, ...]:
    """What should be reviewed: the catalogue below the line, goods on no channel, an ended legal base."""
    found: list[Notice] = []
    if ground is Ground.NOT_OFFERED:
        found.append(
            Notice(
                "below-marketplace-ceiling",
                Sentence(
                    f"Sampai dengan {format_rupiah(limit)} belanja melalui marketplace; e-katalog lokal dipakai karena "
                    "tidak satu pun menawarkan barang ini.",
                    f"Up to {format_rupiah(limit)} purchases go through a marketplace; the e-katalog lokal is used "
                    "because none of them offers the goods.",
                ),
            )
        )
    if outcome not in E_PURCHASING:
        found.append(Notice("not-on-platform", _OUTSIDE_TEXTS.get(ground) or _other_kind(kind)))
    ended = _in_transition(policy, outcome, on, ended=True)
    if ended and ended.transition and ended.transition.until:
        day = day_words(ended.transition.until)
        found.append(
            Notice(
                "toko-daring-transition-ended",
                Sentence(
                    f"Masa peralihan toko daring berakhir pada {day.id}; tanyakan dasar pemakaiannya kepada Bagian PBJ "
                    f"({ended.transition_source}).",
                    f"The transition of the online shops ended on {day.en}; ask Bagian PBJ for the basis of using them "
                    f"({ended.transition_source}).",
                ),
            )
        )
    return tuple(found)


def _other_kind(kind: PurchaseKind) -> Sentence:
    name = KIND_NAMES[kind]
    return Sentence(
        f"Tidak melalui Blangkon: {name.id} dibeli di luar kanalnya.",
        f"Not through Blangkon: {name.en} is bought outside its channels.",
    )


def notices_of(policy: Policy, outcome: str, on: date) -> tuple[Notice, ...]:
    """What is good to know and needs no answer: a legal base that is in transition."""
    row = _in_transition(policy, outcome, on, ended=False)
    if row is None or row.transition is None:
        return ()
    until = day_words(row.transition.until) if row.transition.until else _OPEN_END
    return (
        Notice(
            "toko-daring-transition",
            Sentence(
                f"Toko daring dalam masa peralihan sampai {until.id}: {row.transition_source}.",
                f"The online shops are in transition until {until.en}: {row.transition_source}.",
            ),
        ),
    )


def _in_transition(policy: Policy, outcome: str, on: date, *, ended: bool) -> ChannelRow | None:
    """A channel of the outcome whose transition covers the day, or with `ended` lies behind it."""
    for row in policy.channels_on(on, outcome):
        period = row.transition
        if period is None:
            continue
        if ended and period.until is not None and on > period.until:
            return row
        if not ended and period.covers(on):
            return row
    return None


def _hps(policy: Policy, value: Rupiah, on: date) -> Iterator[Requirement]:
    above = policy.limit("requirement.hps_above", on)
    if above is not None and value > above:
        yield Requirement(
            "hps",
            Sentence(
                f"HPS disusun, karena nilai di atas {format_rupiah(above)}.",
                f"An owner's estimate (HPS) is needed, because the value is above {format_rupiah(above)}.",
            ),
            policy.source("requirement.hps_above", on),
        )


def _bond(policy: Policy, outcome: str, value: Rupiah, on: date, kind: PurchaseKind) -> Iterator[Requirement]:
    rule = f"requirement.bond_above_{'e_purchasing' if outcome in E_PURCHASING else 'tender'}"
    above = policy.limit(rule, on)
    if above is None or value <= above or kind is PurchaseKind.CONSULTING:
        return
    rate = policy.rate("requirement.bond_rate", on)
    bond = format_rupiah(rounded(value * rate, "half-up"))
    yield Requirement(
        "performance-bond",
        Sentence(
            f"Jaminan pelaksanaan {rate_text(rate)} dari nilai kontrak ({bond}), karena nilai di atas "
            f"{format_rupiah(above)}.",
            f"A performance bond of {rate_text(rate)} of the contract ({bond}), because the value is above "
            f"{format_rupiah(above)}.",
        ),
        policy.source(rule, on),
    )


def _reasons(policy: Policy, on: date, ground: Ground) -> Iterator[Requirement]:
    source = policy.source("route.below_line_catalogue", on)
    if ground is Ground.NOT_OFFERED:
        yield Requirement(
            "written-reason",
            Sentence(
                "Alasan tertulis Pejabat Pengadaan bahwa tidak satu pun marketplace menawarkan barang ini.",
                "The procurement officer's written reason that no marketplace offers the goods.",
            ),
            source,
        )
        yield Requirement(
            "frozen-search",
            Sentence(
                "Hasil pencarian yang menunjukkannya disimpan bersama pesanan.",
                "The search that shows it is kept with the order.",
            ),
            source,
        )
    elif ground in (Ground.NOWHERE, Ground.NO_CHANNEL):
        yield Requirement(
            "written-reason",
            Sentence(
                "Alasan tertulis mengapa belanja berjalan di luar Blangkon.",
                "A written reason why the purchase goes outside Blangkon.",
            ),
            policy.name,
        )


def _signature(policy: Policy, outcome: str, value: Rupiah, on: date, officer: str) -> Iterator[Requirement]:
    if officer == "pokja-pemilihan" and outcome in E_PURCHASING:
        yield Requirement(
            "ppk-signs",
            Sentence(
                "Pokja Pemilihan yang memilih dicatat; surat pesanan ditandatangani Pejabat Pembuat Komitmen.",
                "The working group that selects is recorded; the commitment officer signs the surat pesanan.",
            ),
            policy.band("officer", value, on).basis.source,
        )
