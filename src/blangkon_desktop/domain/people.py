"""People of an office, their roles, and what each role may do."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from blangkon_desktop.domain.errors import InvalidInput, NotAllowed
from blangkon_desktop.domain.text import Sentence

if TYPE_CHECKING:
    from blangkon_desktop.domain.stand_in import StandIn


class Role(StrEnum):
    """Roles as the command line names them."""

    PA = "pa"
    KPA = "kpa"
    PPK = "ppk"
    PEJABAT_PENGADAAN = "pejabat-pengadaan"
    PPTK = "pptk"
    PENYIMPAN = "penyimpan"
    BENDAHARA = "bendahara"
    ADMIN = "admin"
    PELATIH = "pelatih"


ROLE_LABELS: dict[Role, Sentence] = {
    Role.PA: Sentence("Pengguna Anggaran", "Budget user (PA)"),
    Role.KPA: Sentence("Kuasa Pengguna Anggaran", "Deputy budget user (KPA)"),
    Role.PPK: Sentence("Pejabat Pembuat Komitmen", "Commitment officer (PPK)"),
    Role.PEJABAT_PENGADAAN: Sentence("Pejabat Pengadaan", "Procurement officer"),
    Role.PPTK: Sentence("PPTK", "Technical officer (PPTK)"),
    Role.PENYIMPAN: Sentence("Penyimpan Barang", "Storekeeper"),
    Role.BENDAHARA: Sentence("Bendahara Pengeluaran", "Treasurer"),
    Role.ADMIN: Sentence("Admin", "Administrator"),
    Role.PELATIH: Sentence("Pelatih", "Trainer"),
}

MIN_PASSWORD = 8


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of the roster. `password_hash` is argon2id; `head` is the person's newest journal entry.

    `roles` are those that count: none once the account has ended, and after `on(day)` those of the letters in force
    too, which are then in `acting`. `own_roles` are the roster's own, kept after the end. `position` is the office
    held, free text ("Kepala Bidang …"); `ended_on` is None while the account is active. `letters` are all letters by
    which the person stands in for others or others for the person, by their first day.
    """

    user: str
    name: str
    nip: str
    roles: frozenset[Role]
    password_hash: str
    rank: str = ""
    head: str = ""
    position: str = ""
    own_roles: frozenset[Role] = frozenset()
    ended_on: date | None = None
    end_reason: str = ""
    letters: tuple[StandIn, ...] = ()
    acting: tuple[StandIn, ...] = ()

    @property
    def active(self) -> bool:
        """Whether the person may sign in."""
        return self.ended_on is None

    def on(self, day: date) -> Person:
        """The person with the roles of a day: the own ones and those of the letters in force; none after the end."""
        if not self.active:
            return replace(self, roles=frozenset(), acting=())
        acting = self.acting_on(day)
        return replace(self, roles=self.own_roles | {x.role for x in acting}, acting=acting)

    def acting_on(self, day: date) -> tuple[StandIn, ...]:
        """The letters by which the person stood in for others on a day, also of somebody who has left since."""
        return tuple(x for x in self.letters if x.user == self.user and x.in_force(day))

    def may(self, *roles: Role) -> bool:
        """Whether the person holds one of the roles."""
        return bool(self.roles & set(roles))

    def stood_in_by(self, role: Role, day: date) -> StandIn | None:
        """The letter by which somebody else acts for the person in a role on a day."""
        found = [x for x in self.letters if x.for_user == self.user and x.role is role and x.in_force(day)]
        return found[-1] if found else None


def require_role(person: Person, *roles: Role, action: Sentence) -> None:
    """Raise NotAllowed (`people.wrong_role`) unless the person holds one of `roles`."""
    if person.may(*roles):
        return
    needed = " / ".join(ROLE_LABELS[r].id for r in roles)
    needed_en = " / ".join(ROLE_LABELS[r].en for r in roles)
    raise NotAllowed(
        "people.wrong_role",
        Sentence(f"{person.name} tidak berwenang untuk {action.id}.", f"{person.name} may not {action.en}."),
        detail=Sentence(f"Tindakan ini milik {needed}.", f"This belongs to {needed_en}."),
        next_step=Sentence(f"Minta {needed} melakukannya.", f"Ask {needed_en} to do it."),
        data={"user": person.user, "roles": sorted(person.roles), "needed": [r.value for r in roles]},
    )


def parse_roles(text: str) -> frozenset[Role]:
    """Read `ppk,pejabat-pengadaan`; raises InvalidInput (`people.unknown_role`)."""
    names = [part.strip().lower() for part in text.split(",") if part.strip()]
    known = {role.value for role in Role}
    unknown = [name for name in names if name not in known]
    if unknown or not names:
        raise InvalidInput(
            "people.unknown_role",
            Sentence(
                f"Peran tidak dikenal: {', '.join(unknown) or '(kosong)'}.",
                f"Unknown role: {', '.join(unknown) or '(empty)'}.",
            ),
            next_step=Sentence(f"Pilih dari: {', '.join(sorted(known))}.", f"Choose from: {', '.join(sorted(known))}."),
            field="role",
        )
    return frozenset(Role(name) for name in names)


def check_new_password(password: str) -> None:
    """Raise InvalidInput (`people.password_too_short`) below eight characters."""
    if len(password) < MIN_PASSWORD:
        raise InvalidInput(
            "people.password_too_short",
            Sentence("Kata sandi terlalu pendek.", "The password is too short."),
            next_step=Sentence("Pakai paling sedikit 8 huruf.", "Use at least 8 characters."),
            field="password",
        )


def sign_in_delay(failures: int) -> int:
    """Seconds to wait after so many wrong passwords in a row: none up to four, then 30, 60, 120 … up to an hour."""
    if failures < 5:
        return 0
    return min(3600, 30 << min(failures - 5, 10))
