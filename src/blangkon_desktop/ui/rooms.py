"""The rooms of the side bar: id, words, icon, and whose work is done there."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from blangkon_desktop.domain.people import Role
from blangkon_desktop.usecases.home_views import Session

NEW_ORDER = "new-order"
"""Id of the page that Ctrl+N opens; it has no room of its own in the side bar."""

_BUYERS = frozenset({Role.PEJABAT_PENGADAAN, Role.PPK, Role.PPTK})
_LEADERS = frozenset({Role.PA, Role.KPA})
_EVERYONE = frozenset(Role)


@dataclass(frozen=True, slots=True)
class Room:
    """A room; `lower` rooms stand below the line, one that is not `in_bar` is reached from another and by searching."""

    room_id: str
    icon: str
    roles: frozenset[Role]
    lower: bool = False
    in_bar: bool = True

    @property
    def title(self) -> str:
        """The word in the language shown."""
        return _titles()[self.room_id]


ROOMS = (
    Room("home", "home", _EVERYONE),
    Room("catalogue", "layout-grid", _EVERYONE),
    Room("orders", "file-text", _EVERYONE),
    Room("receiving", "package", _BUYERS | {Role.PENYIMPAN}),
    Room("payment", "cash", _LEADERS | {Role.BENDAHARA, Role.PPK}),
    Room("budget", "wallet", _EVERYONE - {Role.PENYIMPAN}),
    Room("letters", "certificate", _EVERYONE),
    Room("vendors", "building-store", _BUYERS | _LEADERS | {Role.ADMIN}),
    Room("reports", "report", _EVERYONE - {Role.PENYIMPAN}),
    Room("training", "school", frozenset({Role.PELATIH}), lower=True),
    Room("people", "users", _EVERYONE, lower=True),
    Room("sync", "arrows-transfer-up-down", _EVERYONE, lower=True),
    Room("preferences", "settings", _EVERYONE, lower=True),
    Room("rules", "scale", _EVERYONE, lower=True, in_bar=False),
    Room("templates", "file-text", _EVERYONE, lower=True, in_bar=False),
)
"""Top to bottom; Alt+1 … Alt+9, Alt+0 open the first ten that a person sees."""


def rooms_for(session: Session, built: Collection[str]) -> tuple[Room, ...]:
    """The rooms of a person's roles, of those that have a page."""
    return tuple(room for room in ROOMS if room.room_id in built and session.may(*room.roles))


def _titles() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "home": translate("Rooms", "Beranda"),
        "catalogue": translate("Rooms", "Katalog"),
        "orders": translate("Rooms", "Pesanan"),
        "receiving": translate("Rooms", "Penerimaan"),
        "payment": translate("Rooms", "Pembayaran"),
        "budget": translate("Rooms", "Anggaran"),
        "letters": translate("Rooms", "Surat"),
        "vendors": translate("Rooms", "Penyedia"),
        "reports": translate("Rooms", "Laporan"),
        "training": translate("Rooms", "Bimtek"),
        "people": translate("Rooms", "Orang"),
        "sync": translate("Rooms", "Kirim & ambil"),
        "preferences": translate("Rooms", "Pengaturan"),
        "rules": translate("Rooms", "Aturan"),
        "templates": translate("Rooms", "Naskah surat"),
    }
