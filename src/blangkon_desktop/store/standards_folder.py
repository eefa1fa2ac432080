"""The port `StandardShelf` over files: each list of standard prices is one JSON file in the folder `standards`.

A list has some ten thousand rows, is read as a whole and replaced as a whole, and can be imported again: a file of
its own is whole or not there, and needs no schema.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from blangkon_desktop.platform.files import write_whole
from blangkon_desktop.usecases.standard_ports import StandardList, StandardPrice

_LINKS = "links.json"
_State = tuple[tuple[str, int, int], ...]


class StandardsFolder:
    """The lists of one data folder; looks again when a file changed, whoever changed it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._seen: tuple[_State, tuple[StandardList, ...]] | None = None

    def lists(self) -> Sequence[StandardList]:
        """All lists that can be read, the newest year first."""
        state = self._state()
        if self._seen is None or self._seen[0] != state:
            found = [one for name, _, _ in state if (one := _read(self._folder / name)) is not None]
            found.sort(key=lambda one: (one.year, one.imported_at), reverse=True)
            self._seen = (state, tuple(found))
        return self._seen[1]

    def keep(self, standards: StandardList) -> None:
        """Write the list. Raises NotAllowed or Conflict (`folder.…`) when the folder can't be written."""
        name = hashlib.blake2b(standards.source.encode(), digest_size=6).hexdigest()
        body = {
            "year": standards.year,
            "source": standards.source,
            "with_tax": standards.with_tax,
            "imported_at": standards.imported_at,
            "rows": [[row.code, row.name, row.specification, row.unit, str(row.price)] for row in standards.rows],
        }
        self._write(f"ssh-{standards.year}-{name}.json", body)

    def links(self) -> Mapping[str, str]:
        """What people matched; a file that can't be read counts as none."""
        try:
            found = json.loads((self._folder / _LINKS).read_text(encoding="utf-8"))
            return {str(product): str(code) for product, code in found.items()}
        except (OSError, ValueError, AttributeError):
            return {}

    def link(self, product_id: str, code: str | None) -> None:
        """Remember or forget a match."""
        known = {product: found for product, found in self.links().items() if product != product_id}
        self._write(_LINKS, known if code is None else {**known, product_id: code})

    def _write(self, name: str, body: object) -> None:
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_whole(self._folder / name, json.dumps(body, ensure_ascii=False).encode())

    def _state(self) -> _State:
        try:
            files = [(path.name, path.stat()) for path in self._folder.glob("ssh-*.json")]
        except OSError:
            return ()
        return tuple(sorted((name, facts.st_mtime_ns, facts.st_size) for name, facts in files))


def _read(path: Path) -> StandardList | None:
    """A list, None for a file that is not one of ours: it can be imported again."""
    try:
        body: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        rows = tuple(
            StandardPrice(str(code), str(name), str(specification), str(unit), int(price))
            for code, name, specification, unit, price in body["rows"]
        )
        return StandardList(
            int(body["year"]), str(body["source"]), bool(body["with_tax"]), str(body["imported_at"]), rows
        )
    except (OSError, ValueError, LookupError, TypeError):
        return None
