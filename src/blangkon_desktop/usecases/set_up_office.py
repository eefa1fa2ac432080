"""Create an office's data."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from blangkon_desktop.domain.errors import Conflict, InvalidInput
from blangkon_desktop.domain.journal import Change, EntityKind
from blangkon_desktop.domain.numbering import BLOCK_SIZE
from blangkon_desktop.domain.people import Role, check_new_password
from blangkon_desktop.domain.person_fold import ADDED
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.person_input import clean_user_name, person_payload
from blangkon_desktop.usecases.ports import Clock, DeviceKey, IdSource, OfficeStore, OfficeWriter, PasswordHasher


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
        person = person_payload(
            request.admin, request.admin.title(), "", frozenset({Role.ADMIN}), self._hasher.hash(request.password)
        )
        writer.append(Change(EntityKind.PERSON, request.admin, ADDED, person))


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
    return replace(request, admin=clean_user_name(request.admin))
