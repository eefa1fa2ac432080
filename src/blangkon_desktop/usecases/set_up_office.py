"""Create an office's data and look after its roster."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from blangkon_desktop.domain.errors import Conflict, InvalidInput, NotFound
from blangkon_desktop.domain.journal import Change, EntityKind
from blangkon_desktop.domain.numbering import BLOCK_SIZE
from blangkon_desktop.domain.people import Person, Role, check_new_password, require_role
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.ports import Clock, DeviceKey, IdSource, OfficeStore, OfficeWriter, PasswordHasher

_MANAGE = Sentence("mengelola pengguna", "manage users")


@dataclass(frozen=True, slots=True)
class OfficeRequest:
    """What `init` is told. `details` are texts for the letterhead (address, phone, regency …)."""

    name: str
    satker: str
    year: int
    admin: str
    password: str
    practice: bool = False
    details: Mapping[str, str] = field(default_factory=dict)


class SetUpOffice:
    """Makes the office: its record, this device, the first administrator, the first block of letter numbers."""

    def __init__(
        self,
        create_store: Callable[[str], OfficeStore],
        device: DeviceKey,
        clock: Clock,
        ids: IdSource,
        hasher: PasswordHasher,
    ) -> None:
        self._create_store = create_store
        self._device = device
        self._clock = clock
        self._ids = ids
        self._hasher = hasher

    def init(self, request: OfficeRequest) -> str:
        """Create the office in one transaction; returns its id.

        Raises InvalidInput for an empty name or code, a year out of range or a short password
        (practice offices excepted), Conflict (`office.already_there`) when the folder has an office.
        """
        request = _checked(request)
        office_id = self._ids.new()
        store = self._create_store(office_id)
        with store.write(request.admin) as writer:
            if writer.head(EntityKind.OFFICE.value, office_id) or writer.people():
                raise Conflict(
                    "office.already_there",
                    Sentence("Folder data ini sudah berisi kantor.", "This data folder already holds an office."),
                    next_step=Sentence("Pakai folder lain, atau masuk saja.", "Use another folder, or just sign in."),
                )
            self._first_entries(writer, office_id, request)
        return office_id

    def _first_entries(self, writer: OfficeWriter, office_id: str, request: OfficeRequest) -> None:
        office = {
            "name": request.name.strip(),
            "satker": request.satker.strip(),
            "year": request.year,
            "practice": request.practice,
            "details": dict(request.details),
        }
        device = {"public_key": self._device.public_key, "name": "Laptop 1"}
        block = {"year": request.year, "first": 1, "last": BLOCK_SIZE, "device_id": self._device.device_id}
        writer.append(Change(EntityKind.OFFICE, office_id, "office.created", office))
        writer.append(Change(EntityKind.DEVICE, self._device.device_id, "device.joined", device))
        writer.append(Change(EntityKind.NUMBERS, f"{request.year}:1", "numbers.leased", block))
        person = _person_payload(
            request.admin, request.admin.title(), "", frozenset({Role.ADMIN}), self._hasher.hash(request.password)
        )
        writer.append(Change(EntityKind.PERSON, request.admin, "person.added", person))


class ManagePeople:
    """Adds people, lists them, changes passwords."""

    def __init__(self, store: OfficeStore, hasher: PasswordHasher) -> None:
        self._store = store
        self._hasher = hasher

    def add(
        self, by: Person, user: str, *, name: str, nip: str, roles: frozenset[Role], password: str, rank: str = ""
    ) -> Person:
        """Add somebody to the roster. Conflict (`people.already_there`) when the user name is taken."""
        require_role(by, Role.ADMIN, action=_MANAGE)
        user = _user_name(user)
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
            payload = _person_payload(user, name.strip(), _nip(nip), roles, self._hasher.hash(password), rank)
            writer.append(Change(EntityKind.PERSON, user, "person.added", payload))
            return _found(writer.person(user), user)

    def list(self) -> tuple[Person, ...]:
        """The roster by user name."""
        with self._store.read() as reader:
            return reader.people()

    def change_password(self, by: Person, user: str, password: str) -> None:
        """A person changes the own password; an administrator anybody's."""
        if by.user != user:
            require_role(by, Role.ADMIN, action=_MANAGE)
        with self._store.write(by.user) as writer:
            if not writer.office().practice:
                check_new_password(password)
            person = _found(writer.person(user), user)
            payload = {"password_hash": self._hasher.hash(password)}
            writer.append(Change(EntityKind.PERSON, user, "person.password_changed", payload, base=person.head))


def _person_payload(
    user: str, name: str, nip: str, roles: frozenset[Role], password_hash: str, rank: str = ""
) -> dict[str, object]:
    return {
        "user": user,
        "name": name or user,
        "nip": nip,
        "roles": sorted(role.value for role in roles),
        "password_hash": password_hash,
        "rank": rank,
    }


def _found(person: Person | None, user: str) -> Person:
    if person is None:
        raise NotFound(
            "people.unknown",
            Sentence(f"Pengguna «{user}» tidak ada.", f"There is no user “{user}”."),
            next_step=Sentence("Lihat daftar pengguna.", "Look at the list of users."),
            field="user",
        )
    return person


def _user_name(user: str) -> str:
    cleaned = user.strip().lower()
    if not cleaned or len(cleaned) > 40 or not all(c.isalnum() or c in "._-" for c in cleaned):
        raise InvalidInput(
            "people.bad_user_name",
            Sentence("Nama pengguna tidak dapat dipakai.", "The user name can't be used."),
            next_step=Sentence("Pakai huruf, angka, titik atau garis.", "Use letters, digits, dots or dashes."),
            field="user",
        )
    return cleaned


def _nip(nip: str) -> str:
    digits = nip.replace(" ", "")
    if digits and not (digits.isascii() and digits.isdecimal() and 9 <= len(digits) <= 20):
        raise InvalidInput(
            "people.bad_nip",
            Sentence("NIP hanya berisi angka, biasanya 18.", "A NIP holds digits only, usually 18."),
            next_step=Sentence("Periksa NIP, atau kosongkan.", "Check the NIP, or leave it empty."),
            field="nip",
        )
    return digits


def _checked(request: OfficeRequest) -> OfficeRequest:
    """The request with the administrator's name as signing in spells it. Raises InvalidInput."""
    problems = (
        (not request.name.strip(), "office", Sentence("Nama kantor belum diisi.", "The office has no name.")),
        (not request.satker.strip(), "satker", Sentence("Kode satker belum diisi.", "The satker code is missing.")),
        (not 2018 <= request.year <= 2100, "year", Sentence("Tahun anggaran tidak wajar.", "The year looks wrong.")),
    )
    for wrong, name, title in problems:
        if wrong:
            raise InvalidInput(
                "office.incomplete", title, next_step=Sentence("Perbaiki lalu ulangi.", "Correct it."), field=name
            )
    if not request.practice:
        check_new_password(request.password)
    return replace(request, admin=_user_name(request.admin))
