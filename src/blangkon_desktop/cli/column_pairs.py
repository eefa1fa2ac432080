"""The option `--column FIELD=COLUMN` of imports of tables that no program made."""

from __future__ import annotations

from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.text import Sentence


def column_pair(text: str) -> tuple[str, str]:
    """Field and column of `name='Nama Barang'`. Raises InvalidInput (`import.unknown_column`)."""
    field, sign, name = text.partition("=")
    if not sign or not name.strip():
        raise InvalidInput(
            "import.unknown_column",
            Sentence(f"«{text[:60]}» bukan pasangan kolom.", f"“{text[:60]}” is no pair of field and column."),
            next_step=Sentence("Tulis misalnya --column rup='Kode RUP'.", "Write for example --column rup='Kode RUP'."),
            field="column",
        )
    return field.strip(), name
