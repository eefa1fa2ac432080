"""The roster in the administrator's hands: add, change, end and reopen accounts; passwords."""

from __future__ import annotations

from dataclasses import dataclass

from blangkon_desktop.domain.errors import Conflict, InvalidInput, RuleRefused
from blangkon_desktop.domain.journal import Change, EntityKind
from blangkon_desktop.domain.people import Person, Role, check_new_password, require_role
from blangkon_desktop.domain.person_fold import ADDED, CHANGED, ENDED, PASSWORD_CHANGED, REOPENED
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.person_input import clean_nip, clean_user_name, find_person, person_payload
from blangkon_desktop.usecases.ports import Clock, OfficeStore, OfficeWriter, PasswordHasher
from blangkon_desktop.usecases.wrong_tries import WrongTries

MANAGE = Sentence("mengelola pengguna", "manage users")


@dataclass(frozen=True, slots=True)
class PersonChange:
    """What of a person is to change; None leaves a field as it is. `nip` as typed, with or without blanks."""

    name: str | None = None
    nip: str | None = None
    rank: str | None = None
    position: str | None = None
    roles: frozenset[Role] | None = None


class ManagePeople:
    """Looks after the roster. Nothing is deleted: an account that ends keeps its name for the records."""

    def __init__(self, store: OfficeStore, hasher: PasswordHasher, clock: Clock) -> None:
        self._store = store
        self._hasher = hasher
        self._clock = clock

    def add(
        self,
        by: Person,
        user: str,
        *,
        name: str,
        nip: str,
        roles: frozenset[Role],
        password: str,
        rank: str = "",
        position: str = "",
    ) -> Person:
        """Add somebody to the roster. Conflict (`people.already_there`) when the user name is taken."""
        require_role(by, Role.ADMIN, action=MANAGE)
        user, nip = clean_user_name(user), clean_nip(nip)
        with self._store.write(by.user) as writer:
            if not writer.office().practice:
                check_new_password(password)
            if writer.person(user):
                raise Conflict(
                    "people.already_there",
                    Sentence(f"Pengguna «{user}» sudah ada.", f"User “{user}” exists already."),
                    next_step=Sentence("Pilih nama pengguna lain.", "Choose another user name."),
                    field="user",
                )
            hashed = self._hasher.hash(password)
            payload = person_payload(user, name.strip(), nip, roles, hashed, rank.strip(), position.strip())
            writer.append(Change(EntityKind.PERSON, user, ADDED, payload))
            return find_person(writer, user)

    def list(self) -> tuple[Person, ...]:
        """The roster by user name, with the roles of today."""
        with self._store.read() as reader:
            return reader.people()

    def change(self, by: Person, user: str, change: PersonChange) -> Person:
        """Change name, NIP, rank, position or roles; nothing is written where all stays as it is.

        RuleRefused (`people.last_admin`) when nobody would be left to look after the roster.
        """
        require_role(by, Role.ADMIN, action=MANAGE)
        with self._store.write(by.user) as writer:
            person = find_person(writer, user)
            payload = _changes(person, change)
            if change.roles is not None and Role.ADMIN not in change.roles:
                _keep_an_admin(writer, person)
            if not payload:
                return person
            writer.append(Change(EntityKind.PERSON, person.user, CHANGED, payload, base=person.head))
            return find_person(writer, user)

    def end(self, by: Person, user: str, reason: str) -> Person:
        """End an account today: no signing in any more; history keeps the name. A reason is required."""
        require_role(by, Role.ADMIN, action=MANAGE)
        text = _required(reason)
        with self._store.write(by.user) as writer:
            person = find_person(writer, user)
            if not person.active:
                raise _already(Sentence("sudah diakhiri", "has ended already"), person)
            _keep_an_admin(writer, person)
            payload = {"on": self._clock.now().date().isoformat(), "reason": text}
            writer.append(Change(EntityKind.PERSON, person.user, ENDED, payload, base=person.head))
            return find_person(writer, user)

    def reopen(self, by: Person, user: str, reason: str) -> Person:
        """Let somebody whose account was ended sign in again, with the roles of before."""
        require_role(by, Role.ADMIN, action=MANAGE)
        text = _required(reason)
        with self._store.write(by.user) as writer:
            person = find_person(writer, user)
            if person.active:
                raise _already(Sentence("masih aktif", "is active"), person)
            writer.append(Change(EntityKind.PERSON, person.user, REOPENED, {"reason": text}, base=person.head))
            return find_person(writer, user)

    def change_password(self, by: Person, user: str, password: str) -> None:
        """A person changes the own password; an administrator anybody's."""
        user = user.strip().lower()
        if by.user != user:
            require_role(by, Role.ADMIN, action=MANAGE)
        with self._store.write(by.user) as writer:
            if not writer.office().practice:
                check_new_password(password)
            person = find_person(writer, user)
            payload = {"password_hash": self._hasher.hash(password)}
            writer.append(Change(EntityKind.PERSON, person.user, PASSWORD_CHANGED, payload, base=person.head))

    def change_own_password(self, person: Person, old: str, new: str) -> None:
        """Change the own password with the old one; NotAllowed as `WrongTries.confirm`, InvalidInput when too short."""
        WrongTries(self._store, self._clock).confirm(self._hasher, person, old, "old")
        self.change_password(person, person.user, new)


def _changes(person: Person, change: PersonChange) -> dict[str, object]:
    wanted: dict[str, object] = {}
    if change.name is not None:
        if not change.name.strip():
            raise InvalidInput(
                "people.no_name",
                Sentence("Nama belum diisi.", "The name is missing."),
                next_step=Sentence("Tulis nama lengkap dengan gelar.", "Write the full name with titles."),
                field="name",
            )
        wanted["name"] = change.name.strip()
    if change.nip is not None:
        wanted["nip"] = clean_nip(change.nip)
    for name, text in (("rank", change.rank), ("position", change.position)):
        if text is not None:
            wanted[name] = text.strip()
    known: dict[str, object] = {name: getattr(person, name) for name in wanted}
    if change.roles is not None:
        wanted["roles"] = sorted(role.value for role in change.roles)
        known["roles"] = sorted(role.value for role in person.own_roles)
    return {name: value for name, value in wanted.items() if value != known[name]}


def _required(reason: str) -> str:
    if not reason.strip():
        raise InvalidInput(
            "people.reason_missing",
            Sentence("Alasan belum ditulis.", "The reason is missing."),
            next_step=Sentence("Tulis alasan singkat.", "Write a short reason."),
            field="reason",
        )
    return reason.strip()


def _keep_an_admin(writer: OfficeWriter, leaving: Person) -> None:
    if Role.ADMIN not in leaving.roles:
        return
    if any(Role.ADMIN in p.roles for p in writer.people() if p.user != leaving.user):
        return
    raise RuleRefused(
        "people.last_admin",
        Sentence(f"{leaving.name} adalah admin terakhir.", f"{leaving.name} is the last administrator."),
        detail=Sentence("Tanpa admin tidak ada yang mengelola pengguna.", "Without one nobody could manage users."),
        next_step=Sentence("Beri peran admin kepada orang lain dahulu.", "Make somebody else an administrator first."),
        field="role",
    )


def _already(state: Sentence, person: Person) -> Conflict:
    return Conflict(
        "people.already_so",
        Sentence(f"Akun {person.name} {state.id}.", f"The account of {person.name} {state.en}."),
        next_step=Sentence("Tidak ada yang perlu dilakukan.", "There is nothing to do."),
        field="user",
    )
