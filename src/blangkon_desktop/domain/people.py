"""People of an office, their roles, and what each role may do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from blangkon_desktop.domain.errors import InvalidInput, NotAllowed
from blangkon_desktop.domain.text import Sentence


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
    """Somebody of the roster. `password_hash` is argon2id; `head` is the person's newest journal entry."""

    user: str
    name: str
    nip: str
    roles: frozenset[Role]
    password_hash: str
    rank: str = ""
    head: str = ""

    def may(self, *roles: Role) -> bool:
        """Whether the person holds one of the roles."""
        return bool(self.roles & set(roles))


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
