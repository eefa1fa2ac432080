"""A conflict told in words: what was changed twice, by whom, when, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from blangkon_desktop.domain.lifecycle import STEPS
from blangkon_desktop.domain.text import Language
from blangkon_desktop.ui.widgets.times import time_text
from blangkon_desktop.usecases.ports import OfficeReader
from blangkon_desktop.usecases.sync_ports import ConflictView


@dataclass(frozen=True, slots=True)
class ConflictStory:
    """One conflict for people; `room` and `argument` are where it can be looked at, "" for nowhere."""

    title: str
    text: str
    room: str = ""
    argument: str = ""


def tell_conflict(conflict: ConflictView, reader: OfficeReader, language: Language) -> ConflictStory:
    """The story of a conflict, with numbers and names from the office's data."""
    translate = QCoreApplication.translate
    person = reader.person(conflict.actor)
    step = STEPS.get(conflict.type)
    text = translate(
        "SyncPage",
        "{who} bermaksud {action} ({when}), tetapi perubahan lain diterima lebih dahulu. "
        "Keduanya tersimpan; periksa mana yang benar, lalu ubah lagi bila perlu.",
    ).format(
        who=person.name if person else conflict.actor,
        action=step.action.text(language) if step else translate("SyncPage", "mengubah data ini"),
        when=time_text(conflict.time),
    )
    if conflict.entity != "order":
        return ConflictStory(_thing(conflict.entity), text)
    order = reader.order(conflict.entity_id)
    title = translate("SyncPage", "Pesanan {number}").format(number=order.number if order else "")
    return ConflictStory(title.strip(), text, "orders", conflict.entity_id if order else "")


def _thing(entity: str) -> str:
    translate = QCoreApplication.translate
    return {
        "person": translate("SyncPage", "Daftar orang"),
        "budget": translate("SyncPage", "Anggaran"),
        "paper": translate("SyncPage", "Berkas"),
        "numbers": translate("SyncPage", "Nomor surat"),
    }.get(entity, translate("SyncPage", "Data kantor"))
