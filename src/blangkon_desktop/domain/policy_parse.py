"""Reading the text of a policy file into dated rows, with the line of everything that is wrong in it.

It does not compare rows with each other; that is `policy_check`.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any, cast

from blangkon_desktop.domain.catalogue import Channel, PurchaseKind
from blangkon_desktop.domain.policy_blocks import FIELDS, Block, Parsed, blocks, fields_fit, top_lines
from blangkon_desktop.domain.policy_rows import (
    Band,
    Basis,
    Certainty,
    ChannelRow,
    RuleRow,
    Validity,
    ValueKind,
)
from blangkon_desktop.domain.policy_rules import LADDERS, RULES
from blangkon_desktop.domain.policy_values import typed_value

_TOML_LINE = re.compile(r"at line (\d+)")
_GROUPS = ("marketplace", "ekatalog-lokal")
_HEAD = ("id", "version", "name")


def parse_policy(text: str) -> Parsed:
    """Read TOML text. Never raises: what can't be read is in `problems`, each with its line."""
    parsed = Parsed()
    try:
        content = tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # TOMLDecodeError, a number too long, brackets too deep
        at = _TOML_LINE.search(str(error))
        line = int(at.group(1)) if at else text.count("\n") + 1
        parsed.wrong(line, "Baris ini bukan TOML yang benar.", "This line is not valid TOML.")
        return parsed
    _read_head(content, text, parsed)
    for block in blocks(content, text):
        if fields_fit(block, parsed):
            _READERS[block.kind](block, parsed)
    return parsed


def _read_head(content: Mapping[str, Any], text: str, parsed: Parsed) -> None:
    lines = top_lines(text)
    for key in _HEAD:
        value = content.get(key)
        if isinstance(value, str) and value.strip():
            parsed.head[key] = value
        else:
            parsed.wrong(lines.get(key, 1), f"«{key}» harus berisi teks.", f"“{key}” must be a text.")
    for key, value in content.items():
        if key in _HEAD or (key in FIELDS and isinstance(value, list)):
            continue
        parsed.wrong(lines.get(key, 1), f"«{key}» tidak dikenal.", f"“{key}” is not known.")


def _dated(block: Block, parsed: Parsed) -> tuple[Validity, Basis]:
    values = block.values
    until = values.get("valid_to")
    validity = Validity(values["valid_from"], None if until == date.max else until)
    if validity.until is not None and validity.until < validity.since:
        parsed.wrong(block.at("valid_to"), "valid_to mendahului valid_from.", "valid_to lies before valid_from.")
    if not values["source"].strip():
        parsed.wrong(block.at("source"), "Sumber (source) kosong.", "The source is empty.")
    if values["certainty"] not in ("source", "memory"):
        parsed.wrong(block.at("certainty"), "certainty: source atau memory.", "certainty must be source or memory.")
    return validity, Basis(values["source"], cast(Certainty, values["certainty"]), values.get("note", ""))


def _one_of(block: Block, key: str, allowed: Iterable[str], parsed: Parsed) -> bool:
    if block.values[key] in allowed:
        return True
    shown = block.values[key]
    parsed.wrong(block.at(key), f"«{shown}» tidak dikenal sebagai {key}.", f"“{shown}” is not a known {key}.")
    return False


def _read_row(block: Block, parsed: Parsed) -> None:
    if not _one_of(block, "rule", RULES, parsed):
        return
    rule = block.values["rule"]
    validity, basis = _dated(block, parsed)
    try:
        value = typed_value(RULES[rule], block.values["value"])
    except ValueError:
        wanted = RULES[rule].kind.value
        parsed.wrong(block.at("value"), f"Nilai {rule} harus berjenis {wanted}.", f"{rule} must be of type {wanted}.")
        return
    if RULES[rule].kind is ValueKind.DAYS:
        _check_days(block, rule, validity, parsed)
    parsed.rows.append(RuleRow(rule, value, validity, basis, block.line))


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


def _read_band(block: Block, parsed: Parsed) -> None:
    values = block.values
    if not (_one_of(block, "ladder", LADDERS, parsed) and _one_of(block, "gives", LADDERS[values["ladder"]], parsed)):
        return
    if "officer" in values and not _one_of(block, "officer", LADDERS["officer"], parsed):
        return
    kinds = values.get("kinds", [kind.value for kind in PurchaseKind])
    unknown = [kind for kind in kinds if kind not in set(PurchaseKind)]
    if unknown or not kinds:
        parsed.wrong(block.at("kinds"), "Jenis belanja (kinds) tidak dikenal.", "A kind of purchase is not known.")
        return
    up_to = values.get("up_to")
    if values["over"] < 0 or (up_to is not None and up_to <= values["over"]):
        parsed.wrong(block.at("up_to"), "Batas atas tidak di atas batas bawah.", "up_to is not above over.")
        return
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
            article=values.get("article", ""),
            line=block.line,
        )
    )


def _read_channel(block: Block, parsed: Parsed) -> None:
    values = block.values
    if not (_one_of(block, "code", set(Channel), parsed) and _one_of(block, "group", _GROUPS, parsed)):
        return
    validity, basis = _dated(block, parsed)
    transition = None
    if "transition_from" in values:
        transition = Validity(values["transition_from"], values.get("transition_to"))
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
            transition_source=values.get("transition_source", ""),
            line=block.line,
        )
    )


_READERS: Mapping[str, Callable[[Block, Parsed], None]] = MappingProxyType(
    {"row": _read_row, "band": _read_band, "channel": _read_channel}
)
