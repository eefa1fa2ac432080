"""How a handed-on catalogue is refused: sentences shared by the folder, the hub's side and the use case."""

from __future__ import annotations

from blangkon_desktop.domain.errors import Damaged
from blangkon_desktop.domain.text import Sentence

_SAFE = Sentence("Tidak ada data yang berubah.", "No data was changed.")
_AGAIN = Sentence("Salin lagi foldernya, atau ambil lagi dari hub.", "Copy the folder again, or fetch it anew.")


def damaged_segment(name: str, why: str) -> Damaged:
    """A part that is not what its name says."""
    return Damaged(
        "catalog.segment_damaged",
        Sentence("Sebagian katalog ini rusak atau tidak lengkap.", "A part of this catalogue is damaged or missing."),
        detail=_SAFE,
        next_step=_AGAIN,
        data={"segment": name, "why": why},
    )


def damaged_manifest(why: str) -> Damaged:
    """A manifest that can't be read, or whose signature does not hold."""
    return Damaged(
        "catalog.manifest_damaged",
        Sentence("Daftar isi katalog ini rusak atau diubah.", "The manifest of this catalogue is damaged or altered."),
        detail=_SAFE,
        next_step=_AGAIN,
        data={"why": why},
    )
