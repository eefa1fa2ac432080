"""How a handed-on catalogue is refused: sentences shared by the folder, the hub's side and the use case."""

from __future__ import annotations

from blangkon_desktop.domain.errors import Conflict, Damaged, NotFound
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


def no_catalogue(remedy: Sentence) -> NotFound:
    """A folder without a manifest."""
    return NotFound(
        "catalog.no_manifest",
        Sentence("Di sana tidak ada katalog yang dibagikan.", "No catalogue was handed on there."),
        next_step=remedy,
        field="folder",
    )


def practice_catalogue() -> Conflict:
    """Goods of a practice office, perhaps invented, on their way to real ones."""
    return Conflict(
        "catalog.practice",
        Sentence("Katalog ini dari kantor latihan.", "This catalogue is a practice office's."),
        detail=Sentence(
            "Latihan dan data sungguhan tidak dicampur. Tidak ada data yang berubah.",
            "Practice and real data are never mixed. No data was changed.",
        ),
        next_step=Sentence("Minta katalog dari kantor sungguhan.", "Ask a real office for its catalogue."),
    )


def older_catalogue(made_at: str, than: str, remedy: Sentence) -> Conflict:
    """What is handed on was made before what is here: an old flash disk would bring old prices back."""
    return Conflict(
        "catalog.older",
        Sentence(
            f"Katalog ini dibuat {made_at}, sebelum yang sudah dipakai di sini ({than}).",
            f"This catalogue was made {made_at}, before the one that is used here ({than}).",
        ),
        detail=_SAFE,
        next_step=remedy,
        data={"made_at": made_at, "here": than},
    )
