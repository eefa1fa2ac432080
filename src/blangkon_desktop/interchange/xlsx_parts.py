"""What stands around the sheets of a workbook: which sheets there are, the table of texts, which styles are dates."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from posixpath import normpath

from blangkon_desktop.interchange.xml_stream import BadXml, attribute, parse

MAX_CELL = 32_767
"""Most characters in a cell, as in Excel."""

_WORKBOOK = "xl/workbook.xml"
_RELATIONS = "xl/_rels/workbook.xml.rels"
_STRINGS = "xl/sharedStrings.xml"
_STYLES = "xl/styles.xml"
_DATE_FORMATS = frozenset((*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)))
"""Numbers of the formats that Excel knows as dates and times (ECMA-376 part 1, 18.8.30)."""
_NOT_SHOWN = re.compile(r'"[^"]*"|\[[^\]]*\]|\\.|_.|\*.')


@dataclass(frozen=True, slots=True)
class Sheet:
    """A visible sheet: its name and the part that holds it."""

    name: str
    part: str


@dataclass
class Surroundings:
    """The sheets in their order, the table of texts, the styles that show dates, and the first day of serial dates."""

    sheets: list[Sheet] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    dates: set[int] = field(default_factory=set)
    from_1904: bool = False


def read_surroundings(archive: zipfile.ZipFile) -> Surroundings:
    """Raises BadXml, KeyError for a part that is missing, and what `zipfile` raises."""
    found = Surroundings()
    targets = _targets(archive)

    def start(name: str, attributes: Mapping[str, str]) -> None:
        if name == "sheet" and attribute(attributes, "state") in ("", "visible"):
            part = targets.get(attribute(attributes, "id"), "")
            if "worksheets" in part and part in archive.NameToInfo:
                found.sheets.append(Sheet(attribute(attributes, "name"), part))
        elif name == "workbookPr":
            found.from_1904 = attribute(attributes, "date1904") in ("1", "true")

    _read(archive, _WORKBOOK, start)
    if _STRINGS in archive.NameToInfo:
        found.texts = _texts(archive)
    if _STYLES in archive.NameToInfo:
        found.dates = _date_styles(archive)
    return found


def _targets(archive: zipfile.ZipFile) -> dict[str, str]:
    targets: dict[str, str] = {}

    def start(name: str, attributes: Mapping[str, str]) -> None:
        if name == "Relationship":
            target = attribute(attributes, "Target")
            place = target.lstrip("/") if target.startswith("/") else normpath(f"xl/{target}")
            targets[attribute(attributes, "Id")] = place

    _read(archive, _RELATIONS, start)
    return targets


def _texts(archive: zipfile.ZipFile) -> list[str]:
    texts: list[str] = []
    parts: list[str] = []
    inside: list[str] = []

    def start(name: str, _: Mapping[str, str]) -> None:
        inside.append(name)
        if name == "si":
            parts.clear()

    def end(name: str) -> None:
        inside.pop()
        if name == "si":
            whole = "".join(parts)
            if len(whole) > MAX_CELL:
                raise BadXml("a text too long")
            texts.append(whole)

    def text(piece: str) -> None:
        if inside[-1:] == ["t"] and "rPh" not in inside:
            parts.append(piece)

    with archive.open(_STRINGS) as file:
        for _ in parse(file, start, end, text):
            if sum(map(len, parts)) > MAX_CELL:
                raise BadXml("a text too long")
    return texts


def _date_styles(archive: zipfile.ZipFile) -> set[int]:
    """Places in the list of cell formats whose number format is a date or time."""
    formats: dict[int, str] = {}
    numbers: list[int] = []
    inside: list[str] = []

    def start(name: str, attributes: Mapping[str, str]) -> None:
        inside.append(name)
        if name == "numFmt":
            formats[int(attribute(attributes, "numFmtId"))] = attribute(attributes, "formatCode")
        elif name == "xf" and "cellXfs" in inside:
            numbers.append(int(attribute(attributes, "numFmtId") or 0))

    _read(archive, _STYLES, start, lambda _: inside.pop())
    return {place for place, number in enumerate(numbers) if number in _DATE_FORMATS or _is_date(formats.get(number))}


def _is_date(code: str | None) -> bool:
    return bool(code) and re.search("[ymdhs]", _NOT_SHOWN.sub("", str(code)).lower()) is not None


def _read(archive: zipfile.ZipFile, part: str, start: object, end: object = lambda _: None) -> None:
    with archive.open(part) as file:
        for _ in parse(file, start, end, lambda _: None):  # type: ignore[arg-type]
            pass
