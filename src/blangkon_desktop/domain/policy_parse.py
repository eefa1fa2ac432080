"""Reading the text of a policy file into dated rows, with the line of everything that is wrong in it.

It does not compare rows with each other; that is `policy_check`.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any, cast

from blangkon_desktop.domain.catalogue import Channel, PurchaseKind
from blangkon_desktop.domain.policy_blocks import FIELDS, Block, Parsed, blocks, fields_fit, shown, top_lines
from blangkon_desktop.domain.policy_rows import (
    Band,
    Basis,
    Certainty,
    ChannelRow,
    Problem,
    RuleRow,
    Validity,
    ValueKind,
)
from blangkon_desktop.domain.policy_rules import LADDERS, RULES
from blangkon_desktop.domain.policy_values import typed_value, wanted_value
from blangkon_desktop.domain.policy_version import VERSION
from blangkon_desktop.domain.text import Sentence

MAX_POLICY_BYTES = 1024 * 1024
"""A policy file is a text of a few hundred rows; nothing larger is read."""

_TOML_LINE = re.compile(r"at line (\d+)")
_GROUPS = ("marketplace", "ekatalog-lokal")
_HEAD = MappingProxyType(
    {
        "id": (
            r"[a-z][a-z0-9-]{0,39}",
            Sentence("hanya huruf kecil, angka dan -, sampai 40", "has only a-z, 0-9 and -, up to 40"),
        ),
        "version": (
            VERSION,
            Sentence(
                "harus berupa angka seperti 2026-11 atau 2026-11.2", "must be figures such as 2026-11 or 2026-11.2"
            ),
        ),
        "name": (r"[^\n\r\t]{1,80}", Sentence("paling banyak 80 huruf", "has at most 80 characters")),
    }
)
_KNOWN: Mapping[str, tuple[str, Collection[str]]] = MappingProxyType(
    {"row": ("rule", RULES), "band": ("ladder", LADDERS), "channel": ("code", frozenset(Channel))}
)


def parse_policy(text: str) -> Parsed:
    """Read TOML text. Never raises: what can't be read is in `problems`, each with its line."""
    parsed = Parsed()
    if len(text.encode("utf-8", "replace")) > MAX_POLICY_BYTES:
        parsed.wrong(1, "Berkas aturan lebih besar dari 1 MiB.", "The policy file is larger than 1 MiB.")
        parsed.unread.update(FIELDS)
        return parsed
    try:
        content = tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # TOMLDecodeError, a number too long, brackets too deep
        at = _TOML_LINE.search(str(error))
        line = int(at.group(1)) if at else text.count("\n") + 1
        parsed.wrong(line, "Baris ini bukan TOML yang benar.", "This line is not valid TOML.")
        parsed.unread.update(FIELDS)
        return parsed
    _read_head(content, text, parsed)
    for block in blocks(content, text):
        if not (fields_fit(block, parsed) and _READERS[block.kind](block, parsed)):
            key, known = _KNOWN[block.kind]
            name = block.values.get(key)
            parsed.unread.add(name if isinstance(name, str) and name in known else block.kind)
    return parsed


def _read_head(content: Mapping[str, Any], text: str, parsed: Parsed) -> None:
    lines = top_lines(text)
    for key in _HEAD:
        value = content.get(key)
        if not isinstance(value, str) or not value.strip():
            parsed.wrong(lines.get(key, 1), f"«{key}» harus berisi teks.", f"“{key}” must be a text.")
            continue
        shape, said = _HEAD[key]
        if re.fullmatch(shape, value) is None:
            parsed.wrong(lines.get(key, 1), f"«{key}» {said.id}.", f"“{key}” {said.en}.")
        parsed.head[key] = value
    for key, value in content.items():
        if key in _HEAD or (key in FIELDS and isinstance(value, list)):
            continue
        name = shown(key)
        parsed.wrong(lines.get(key, 1), f"«{name}» tidak dikenal.", f"“{name}” is not known.")


def _dated(block: Block, parsed: Parsed) -> tuple[Validity, Basis]:
    values = block.values
    until = values.get("valid_to")
    validity = Validity(values["valid_from"], None if until == date.max else until)
    if validity.until is not None and validity.until < validity.since:
        parsed.wrong(block.at("valid_to"), "valid_to mendahului valid_from.", "valid_to lies before valid_from.")
    certainty = values.get("certainty")
    if isinstance(certainty, str) and certainty.strip() and certainty not in ("source", "memory"):
        parsed.wrong(block.at("certainty"), "certainty: source atau memory.", "certainty must be source or memory.")
    said = (_text(values, key) for key in ("note", "short"))
    return validity, Basis(_text(values, "source"), cast(Certainty, _text(values, "certainty")), *said)


def _text(values: Mapping[str, Any], key: str) -> str:
    """A text that decides nothing; one of a wrong type was noted already."""
    value = values.get(key)
    return value if isinstance(value, str) else ""


def _one_of(block: Block, key: str, allowed: Iterable[str], parsed: Parsed) -> bool:
    if block.values[key] in allowed:
        return True
    name = shown(block.values[key])
    parsed.wrong(block.at(key), f"«{name}» tidak dikenal sebagai {key}.", f"“{name}” is not a known {key}.")
    return False


def _read_row(block: Block, parsed: Parsed) -> bool:
    rule = block.values["rule"]
    if rule not in RULES:
        said = Sentence(f"Aturan «{shown(rule)}» tidak dikenal.", f"“{shown(rule)}” is not a known rule.")
        parsed.unknown.append(Problem(block.at("rule"), said))
        return True
    validity, basis = _dated(block, parsed)
    try:
        value = typed_value(RULES[rule], block.values["value"])
    except ValueError:
        wanted = wanted_value(RULES[rule])
        parsed.wrong(block.at("value"), f"Nilai {rule} harus {wanted.id}.", f"{rule} must be {wanted.en}.")
        return False
    if RULES[rule].kind is ValueKind.DAYS:
        _check_days(block, rule, validity, parsed)
    parsed.rows.append(RuleRow(rule, value, validity, basis, block.line))
    return True


def _check_days(block: Block, rule: str, validity: Validity, parsed: Parsed) -> None:
    """A calendar row holds whole years, and every day that it names lies in them."""
    since, until = validity.since, validity.until
    if (since.month, since.day) != (1, 1) or until is None or (until.month, until.day) != (12, 31):
        parsed.wrong(
            block.at("valid_to"),
            f"{rule}: satu baris berlaku setahun penuh, 1 Januari sampai 31 Desember.",
            f"{rule}: a row is in force for whole years, 1 January to 31 December.",
        )
        return
    for day in block.values["value"]:
        if not validity.covers(date.fromisoformat(day)):
            parsed.wrong(
                block.at(day), f"{rule}: {day} di luar masa berlaku barisnya.", f"{rule}: {day} lies outside its row."
            )


def _read_band(block: Block, parsed: Parsed) -> bool:
    values = block.values
    if not (_one_of(block, "ladder", LADDERS, parsed) and _one_of(block, "gives", LADDERS[values["ladder"]], parsed)):
        return False
    if "officer" in values and not _one_of(block, "officer", LADDERS["officer"], parsed):
        return False
    kinds = values.get("kinds", [kind.value for kind in PurchaseKind])
    unknown = [kind for kind in kinds if kind not in set(PurchaseKind)]
    if unknown or not kinds:
        parsed.wrong(block.at("kinds"), "Jenis belanja (kinds) tidak dikenal.", "A kind of purchase is not known.")
        return False
    up_to = values.get("up_to")
    if values["over"] < 0 or (up_to is not None and up_to <= values["over"]):
        parsed.wrong(block.at("up_to"), "Batas atas tidak di atas batas bawah.", "up_to is not above over.")
        return False
    validity, basis = _dated(block, parsed)
    parsed.bands.append(
        Band(
            band_id=values["id"],
            ladder=values["ladder"],
            over=values["over"],
            up_to=up_to,
            gives=values["gives"],
            kinds=tuple(PurchaseKind(kind) for kind in kinds),
            validity=validity,
            basis=basis,
            officer=values.get("officer", ""),
            article=_text(values, "article"),
            line=block.line,
        )
    )
    return True


def _read_channel(block: Block, parsed: Parsed) -> bool:
    values = block.values
    if not (_one_of(block, "code", set(Channel), parsed) and _one_of(block, "group", _GROUPS, parsed)):
        return False
    validity, basis = _dated(block, parsed)
    transition = None
    if "transition_from" in values:
        transition = Validity(values["transition_from"], values.get("transition_to"))
        if transition.until is not None and transition.until < transition.since:
            parsed.wrong(
                block.at("transition_to"),
                "transition_to mendahului transition_from.",
                "transition_to lies before transition_from.",
            )
    elif "transition_to" in values:
        parsed.wrong(block.at("transition_to"), "transition_from tidak ada.", "transition_from is missing.")
    parsed.channels.append(
        ChannelRow(
            code=values["code"],
            group=values["group"],
            label=values["label"],
            aliases=tuple(values.get("aliases", ())),
            validity=validity,
            basis=basis,
            transition=transition,
            transition_source=_text(values, "transition_source"),
            line=block.line,
        )
    )
    return True


_READERS: Mapping[str, Callable[[Block, Parsed], bool]] = MappingProxyType(
    {"row": _read_row, "band": _read_band, "channel": _read_channel}
)
