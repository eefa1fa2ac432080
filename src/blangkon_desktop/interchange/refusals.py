"""How a file is refused: sentences shared by all readers of files. A refused file has changed nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from blangkon_desktop.domain.errors import Damaged, InvalidInput
from blangkon_desktop.domain.text import NOTHING, Sentence

NOTHING_CHANGED = Sentence("Tidak ada data yang berubah.", "No data was changed.")
ASK_FOR_A_NEW_COPY = Sentence(
    "Unduh atau minta salinan berkas yang baru, lalu impor lagi.",
    "Download the file again or ask for a new copy, then import it.",
)


def refusal(
    code: str,
    path: Path,
    title: Sentence,
    *,
    detail: Sentence = NOTHING,
    next_step: Sentence = ASK_FOR_A_NEW_COPY,
    line: int | None = None,
) -> Damaged:
    """A file that is not what it claims to be (exit 6); `detail` is followed by what is safe."""
    parts = [(part.id, part.en) for part in (detail, NOTHING_CHANGED) if part.id]
    told = Sentence(" ".join(part[0] for part in parts), " ".join(part[1] for part in parts))
    data: dict[str, object] = {"file": path.name}
    if line is not None:
        data["line"] = line
    return Damaged(code, title, detail=told, next_step=next_step, field="file", data=data)


def truncated(path: Path) -> Damaged:
    """A file that ends too early."""
    return refusal(
        "import.truncated",
        path,
        Sentence(f"Berkas {path.name} terpotong.", f"The file {path.name} is cut short."),
        detail=Sentence("Bagian akhirnya tidak lengkap.", "Its end is missing."),
    )


def not_this_format(path: Path, label: str) -> Damaged:
    """The refusal of a file whose header or rows are another format's."""
    return refusal(
        "import.not_this_format",
        path,
        Sentence(f"Berkas {path.name} bukan berkas {label}.", f"The file {path.name} is not a {label} file."),
        detail=Sentence("Judul kolom atau susunannya tidak sesuai.", "Its header or its columns don't fit."),
        next_step=Sentence(
            "Pilih format yang sesuai, atau unduh lagi berkasnya.", "Choose the right format, or get the file again."
        ),
    )


def too_large(path: Path) -> Damaged:
    """A file beyond what is read."""
    return refusal(
        "import.too_large",
        path,
        Sentence(f"Berkas {path.name} terlalu besar.", f"The file {path.name} is too large."),
        next_step=Sentence("Bagi berkas menjadi beberapa bagian.", "Split the file into parts."),
    )


def unknown_column(
    field: str, name: str, header: Sequence[str], known: Iterable[str], next_step: Sentence
) -> InvalidInput:
    """A named column that the file or the program does not have; `known` are the program's fields."""
    shown, names = ", ".join(part for part in header if part)[:400], list(known)
    return InvalidInput(
        "import.unknown_column",
        Sentence(f"Kolom «{field}={name}» tidak dapat dipakai.", f"The column “{field}={name}” can't be used."),
        detail=Sentence(
            f"Isian yang dikenal: {', '.join(names)}. Kolom di berkas: {shown}.",
            f"Known fields: {', '.join(names)}. Columns of the file: {shown}.",
        ),
        next_step=next_step,
        field="column",
        data={"columns": list(header), "fields": names},
    )


def columns_unknown(
    path: Path, missing: Sequence[str], header: Sequence[str], fields: Iterable[str], next_step: Sentence
) -> Damaged:
    """A table in which columns that are needed were not found; `fields` are those that may be named."""
    shown = ", ".join(part for part in header if part)[:400] or "-"
    error = refusal(
        "import.columns_unknown",
        path,
        Sentence(
            f"Kolom untuk {' dan '.join(missing)} tidak ditemukan di berkas {path.name}.",
            f"No column for {' and '.join(missing)} was found in {path.name}.",
        ),
        detail=Sentence(f"Kolom di berkas: {shown}.", f"Columns of the file: {shown}."),
        next_step=next_step,
    )
    error.data.update({"columns": [part for part in header if part], "fields": list(fields)})
    return error
