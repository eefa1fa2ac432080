"""Remembers, on this device, what somebody chose at earlier imports: columns of tables, and names of the office."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from blangkon_desktop.platform.files import write_whole

FILE_NAME = "imports.json"
_MOST_TABLES = 50
_MOST_NAMES = 20


class ImportMemoryFile:
    """A small JSON file in the data folder. A damaged file counts as none: nothing precious is in it."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE_NAME

    def columns(self, header: Sequence[str]) -> Mapping[str, str]:
        """The columns (field → name) chosen for tables with this header; empty when it is new."""
        for table in self._load()["tables"]:
            if table["header"] == list(header):
                return dict(table["columns"])
        return {}

    def keep_columns(self, header: Sequence[str], columns: Mapping[str, str]) -> None:
        """Remember them. Raises NotAllowed or Conflict (`folder.…`) when the folder can't be written."""
        stored = self._load()
        mine = {"header": list(header), "columns": dict(columns)}
        others = [table for table in stored["tables"] if table["header"] != mine["header"]]
        if [mine, *others] != stored["tables"]:
            self._save({**stored, "tables": [mine, *others][:_MOST_TABLES]})

    def office_names(self) -> tuple[str, ...]:
        """Names and codes under which files know the office."""
        return tuple(self._load()["names"])

    def keep_office_names(self, names: Sequence[str]) -> None:
        """Remember them beside the earlier ones."""
        stored = self._load()
        known = list(dict.fromkeys([*names, *stored["names"]]))[:_MOST_NAMES]
        if known != stored["names"]:
            self._save({**stored, "names": known})

    def _load(self) -> dict[str, Any]:
        try:
            stored = json.loads(self._path.read_text(encoding="utf-8"))
            tables = [
                {"header": [str(name) for name in table["header"]], "columns": _texts(table["columns"])}
                for table in stored["tables"]
            ]
            return {"tables": tables, "names": [str(name) for name in stored["names"]]}
        except (OSError, ValueError, LookupError, TypeError, AttributeError):
            return {"tables": [], "names": []}

    def _save(self, stored: Mapping[str, Any]) -> None:
        write_whole(self._path, json.dumps(stored, ensure_ascii=False, indent=1).encode())


def _texts(columns: Mapping[str, Any]) -> dict[str, str]:
    return {str(field): str(name) for field, name in columns.items()}
