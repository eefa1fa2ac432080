"""The officials named in an order must be on the roster with the role they sign for."""

from __future__ import annotations

from blangkon_desktop.domain.order import Officials
from blangkon_desktop.domain.people import ROLE_LABELS, Role
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.json_fields import malformed
from blangkon_desktop.usecases.ports import OfficeReader


def check_officials(reader: OfficeReader, officials: Officials) -> None:
    """Raise InvalidInput (`order.malformed`) for somebody unknown or without the role."""
    wanted = (
        ("officials.ppk", officials.ppk, Role.PPK),
        ("officials.pejabat_pengadaan", officials.pejabat_pengadaan, Role.PEJABAT_PENGADAAN),
        ("officials.bendahara", officials.bendahara, Role.BENDAHARA),
        ("officials.pptk", officials.pptk, Role.PPTK),
    )
    for name, user, role in wanted:
        if user is None:
            continue
        person = reader.person(user)
        if person is None or role not in person.roles:
            label = ROLE_LABELS[role]
            raise malformed(
                name,
                Sentence(
                    f"«{user}» tidak terdaftar sebagai {label.id}", f"“{user}” is not on the roster as {label.en}"
                ),
            )
