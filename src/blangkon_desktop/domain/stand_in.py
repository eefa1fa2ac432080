"""Stand-ins: who acts as Plt. or Plh. for an official, by which letter, from when until when.

A Plh. (pelaksana harian) stands in for an official who is away for some days; a Plt. (pelaksana tugas) fills a post
whose holder is gone, until somebody is appointed (UU 30/2014 Pasal 14 ayat 2). The role goes with the letter: it
begins and ends on the letter's days, both included, and nothing else has to be changed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from blangkon_desktop.domain.dates_id import date_screen
from blangkon_desktop.domain.errors import Conflict, InvalidInput, RuleRefused
from blangkon_desktop.domain.people import ROLE_LABELS, Person, Role
from blangkon_desktop.domain.text import NOTHING, Sentence


class StandInKind(StrEnum):
    """The two ways of standing in."""

    PLT = "plt"
    PLH = "plh"

    @property
    def prefix(self) -> str:
        """What papers print before the office: `Plt.` or `Plh.`."""
        return "Plt." if self is StandInKind.PLT else "Plh."


KIND_LABELS: dict[StandInKind, Sentence] = {
    StandInKind.PLT: Sentence("Plt. (pelaksana tugas)", "Plt. (acting, the post is vacant)"),
    StandInKind.PLH: Sentence("Plh. (pelaksana harian)", "Plh. (acting, the official is away)"),
}

OFFICES = (Role.PA, Role.KPA, Role.PPK, Role.PEJABAT_PENGADAAN, Role.PPTK, Role.PENYIMPAN, Role.BENDAHARA)
"""Roles that somebody can stand in for: the officials', not the administrator's or the trainer's."""


@dataclass(frozen=True, slots=True)
class StandIn:
    """`user` stands in for `for_user` in a role. `stand_in_id` is the journal entry by which it was given.

    `since` and `until` are both included; `until` is None for a Plt. until it is ended. `ended` is the last day
    after an early end; one before `since` means that the letter never came into force.
    """

    stand_in_id: str
    user: str
    for_user: str
    role: Role
    kind: StandInKind
    letter: str
    letter_date: date
    since: date
    until: date | None
    reason: str = ""
    ended: date | None = None
    end_reason: str = ""

    @property
    def last_day(self) -> date | None:
        """The last day in force; None for no end yet."""
        days = [day for day in (self.until, self.ended) if day is not None]
        return min(days) if days else None

    def in_force(self, day: date) -> bool:
        """Whether the letter gives the role on a day."""
        return self.since <= day and (self.last_day is None or day <= self.last_day)

    def overlaps(self, other: StandIn) -> bool:
        """Whether there is a day on which both letters are in force."""
        first = max(self.since, other.since)
        return self.in_force(first) and other.in_force(first)


def acting_title(letter: StandIn, official: str) -> Sentence:
    """How a stand-in is called: `Plh. Pejabat Pembuat Komitmen a.n. Ratna`; `official` is the name."""
    label = ROLE_LABELS[letter.role]
    prefix = letter.kind.prefix
    return Sentence(f"{prefix} {label.id} a.n. {official}", f"{prefix} {label.en} for {official}")


def check_stand_in(letter: StandIn, deputy: Person, official: Person, names: Mapping[str, str]) -> None:
    """Raise InvalidInput (`stand_in.…`) for dates out of order or missing texts, RuleRefused for people who can't.

    Conflict (`stand_in.overlaps`) when somebody stands in for the official in this role on one of the days already;
    it calls both people by their `names` (by user name).
    """
    _check_texts(letter)
    _check_days(letter)
    _check_people(letter, deputy, official)
    for other in official.letters:
        if (other.for_user, other.role) == (letter.for_user, letter.role) and other.overlaps(letter):
            raise _overlap(letter, other, names)


def end_early(letter: StandIn, last_day: date, reason: str) -> StandIn:
    """The letter with an earlier last day, which may lie before it began. InvalidInput without a reason or day."""
    if not reason.strip():
        raise _invalid("reason_missing", "reason", "Alasan belum ditulis.", "The reason is missing.")
    if letter.last_day is not None and last_day >= letter.last_day:
        over = date_screen(letter.last_day)
        raise InvalidInput(
            "stand_in.ends_already",
            Sentence(f"Surat ini sudah berakhir pada {over}.", f"This letter ends on {over} already."),
            next_step=Sentence("Pilih hari yang lebih awal.", "Choose an earlier day."),
            field="last_day",
            data={"last_day": letter.last_day.isoformat()},
        )
    return replace(letter, ended=last_day, end_reason=reason.strip())


def _check_texts(letter: StandIn) -> None:
    if letter.role not in OFFICES:
        label = ROLE_LABELS[letter.role]
        raise InvalidInput(
            "stand_in.no_office",
            Sentence(f"{label.id} bukan jabatan yang digantikan.", f"{label.en} is not an office to stand in for."),
            next_step=Sentence("Beri peran itu langsung kepada orangnya.", "Give the person that role itself."),
            field="role",
        )
    if not letter.letter.strip():
        raise _invalid("letter_missing", "letter", "Nomor surat belum diisi.", "The letter has no number.")
    if letter.until is None and letter.kind is StandInKind.PLH:
        raise _invalid("until_missing", "until", "Plh. memerlukan tanggal akhir.", "A Plh. needs a last day.")


def _check_days(letter: StandIn) -> None:
    if letter.until is not None and letter.until < letter.since:
        raise _invalid(
            "days_reversed", "until", "Hari terakhir mendahului hari pertama.", "The last day is before the first."
        )
    if letter.since < letter.letter_date:
        signed = date_screen(letter.letter_date)
        raise InvalidInput(
            "stand_in.before_letter",
            Sentence("Surat tidak berlaku mundur.", "A letter does not reach back."),
            detail=Sentence(f"Tanggal surat {signed}.", f"It is dated {signed}."),
            next_step=Sentence(f"Mulai paling awal {signed}.", f"Begin on {signed} at the earliest."),
            field="since",
        )


def _check_people(letter: StandIn, deputy: Person, official: Person) -> None:
    label = ROLE_LABELS[letter.role]
    if deputy.user == official.user:
        raise _refused(
            "oneself", "for_user", "Orang tidak menggantikan dirinya sendiri.", "Nobody stands in for himself.",
            "Pilih pejabat yang digantikan.", "Choose the official who is away.",
        )  # fmt: skip
    if not deputy.active:
        raise _refused(
            "deputy_ended", "user", f"Akun {deputy.name} sudah diakhiri.", f"The account of {deputy.name} has ended.",
            "Pilih orang lain.", "Choose somebody else.",
        )  # fmt: skip
    if letter.role not in official.own_roles:
        raise _refused(
            "not_the_official", "for_user", f"{official.name} tidak memegang jabatan {label.id}.",
            f"{official.name} does not hold the office {label.en}.",
            "Pilih pejabat atau jabatan yang lain.", "Choose another official or office.",
        )  # fmt: skip
    if official.ended_on is not None and letter.kind is StandInKind.PLH:
        raise _refused(
            "post_is_vacant", "kind", f"{official.name} tidak lagi menjabat.", f"{official.name} has left the office.",
            "Jabatan yang kosong diisi Plt.", "A vacant post is filled by a Plt.",
        )  # fmt: skip


def _overlap(letter: StandIn, other: StandIn, names: Mapping[str, str]) -> Conflict:
    label = ROLE_LABELS[letter.role]
    there, new = (names.get(user, user) for user in (other.user, letter.user))
    return Conflict(
        "stand_in.overlaps",
        Sentence(
            f"{there} sudah menjadi {other.kind.prefix} {label.id} {_days(other).id}.",
            f"{there} is {other.kind.prefix} {label.en} {_days(other).en} already.",
        ),
        detail=Sentence(
            f"Surat {other.letter}; yang baru: {new}, surat {letter.letter}, {_days(letter).id}.",
            f"Letter {other.letter}; the new one: {new}, letter {letter.letter}, {_days(letter).en}.",
        ),
        next_step=Sentence(
            "Akhiri dahulu surat yang lama, atau ubah tanggalnya.",
            "End the earlier letter first, or choose other days.",
        ),
        field="since",
        data={"stand_in": other.stand_in_id, "user": other.user, "new_user": letter.user},
    )


def _days(letter: StandIn) -> Sentence:
    since = date_screen(letter.since)
    if letter.last_day is None:
        return Sentence(f"sejak {since}", f"since {since}")
    last = date_screen(letter.last_day)
    return Sentence(f"{since} s.d. {last}", f"from {since} to {last}")


def _invalid(code: str, field: str, id_: str, en: str) -> InvalidInput:
    return InvalidInput(
        f"stand_in.{code}",
        Sentence(id_, en),
        next_step=Sentence("Lengkapi, lalu simpan lagi.", "Fill it in, then save again."),
        field=field,
    )


def _refused(code: str, field: str, id_: str, en: str, next_id: str, next_en: str) -> RuleRefused:
    return RuleRefused(
        f"stand_in.{code}", Sentence(id_, en), detail=NOTHING, next_step=Sentence(next_id, next_en), field=field
    )
