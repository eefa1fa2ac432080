"""Reading the fields of a JSON file that somebody handed in: each with its type, or an error that names the field."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.money import MAX_RUPIAH, Rupiah
from blangkon_desktop.domain.text import Sentence

MOST_SIGNS = 5_000
"""No text of an order is longer: papers have to hold it."""

MOST_PIECES = 10_000_000
"""The largest quantity of one line."""

Fields = Mapping[str, Any]


def malformed(name: str, why: Sentence) -> InvalidInput:
    """The one error for input that is not what the contract says."""
    return InvalidInput(
        "order.malformed",
        Sentence(f"Isian «{name}» tidak benar: {why.id}.", f"Field “{name}” is wrong: {why.en}."),
        next_step=Sentence("Perbaiki isian itu lalu ulangi.", "Correct that field and try again."),
        field=name or None,
    )


def whole_object(value: object) -> Fields:
    """The object that a file holds."""
    if not isinstance(value, Mapping):
        raise malformed("", Sentence("berkas harus berisi satu objek JSON", "the file must hold one JSON object"))
    return value


def mapping_field(data: Fields, name: str) -> Fields:
    """An object inside."""
    value = data.get(name)
    if not isinstance(value, Mapping):
        raise malformed(name, Sentence("harus diisi", "must be given"))
    return value


def rows_field(data: Fields, name: str) -> list[Fields]:
    """A list of objects, at least one."""
    rows = data.get(name)
    if not isinstance(rows, list) or not rows or not all(isinstance(row, Mapping) for row in rows):
        raise malformed(name, Sentence("harus berisi baris", "must hold lines"))
    return rows


def text_field(data: Fields, name: str, prefix: str = "") -> str:
    """A text that must be there, without blanks at its ends."""
    value = data.get(name)
    if not isinstance(value, str) or not value.strip():
        raise malformed(prefix + name, Sentence("harus diisi", "must be given"))
    if len(value) > MOST_SIGNS:
        raise malformed(prefix + name, Sentence(f"paling banyak {MOST_SIGNS} huruf", f"at most {MOST_SIGNS} letters"))
    if any(ord(sign) < 32 and sign not in "\t\r\n" for sign in value):
        raise malformed(prefix + name, Sentence("berisi tanda kendali", "holds control characters"))
    return value.strip()


def optional_text(data: Fields, name: str, prefix: str = "") -> str | None:
    """A text, or None where it is empty or not given."""
    return None if data.get(name) in (None, "") else text_field(data, name, prefix)


def texts_field(data: Fields, name: str, prefix: str = "") -> tuple[str, ...]:
    """A list of texts; none where it is not given."""
    value = data.get(name) or []
    if not isinstance(value, list):
        raise malformed(prefix + name, Sentence("harus berupa daftar", "must be a list"))
    return tuple(text_field({name: item}, name, prefix) for item in value)


def rupiah_value(value: object, name: str) -> Rupiah:
    """An amount: an integer of at most fifteen digits, not negative."""
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= MAX_RUPIAH:
        raise malformed(name, Sentence("harus rupiah bulat", "must be whole rupiah"))
    return value


def optional_rupiah(data: Fields, name: str) -> Rupiah | None:
    """An amount, or None where it is not given."""
    return None if data.get(name) is None else rupiah_value(data[name], name)


def count_field(data: Fields, name: str, prefix: str = "", *, least: int = 1) -> int:
    """A whole number of pieces."""
    value = data.get(name)
    if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= MOST_PIECES:
        raise malformed(
            prefix + name, Sentence(f"jumlah bulat, paling sedikit {least}", f"a whole number, at least {least}")
        )
    return value


def day_field(data: Fields, name: str, prefix: str = "") -> date:
    """A day as `2026-12-31`."""
    text = text_field(data, name, prefix)
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise malformed(prefix + name, Sentence("tulis sebagai 2026-12-31", "write it like 2026-12-31")) from error


def flag_field(data: Fields, name: str, default: bool) -> bool:
    """A yes or no."""
    value = data.get(name, default)
    if not isinstance(value, bool):
        raise malformed(name, Sentence("isi true atau false", "must be true or false"))
    return value
