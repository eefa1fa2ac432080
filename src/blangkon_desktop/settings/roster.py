"""The names of the sign-in page as they were last time, so that it is filled before the database is opened.

Nothing is decided by them: the roster itself replaces them a moment later, and passwords are checked against it.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.platform.files import write_whole
from blangkon_desktop.usecases.home_views import OfficeView, PersonView, SignInView

FILE_NAME = "sign-in.json"


class RosterFile:
    """Reads and writes the names of one data folder."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE_NAME

    def load(self) -> SignInView | None:
        """What was kept; None when there is nothing, or nothing that can be read."""
        try:
            return _from_plain(json.loads(self._path.read_text(encoding="utf-8")))
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def save(self, view: SignInView) -> None:
        """Keep the names; raises NotAllowed or Conflict (`folder.…`) when the folder can't be written."""
        if view != self.load():
            write_whole(self._path, json.dumps(_to_plain(view), ensure_ascii=False).encode())


def _to_plain(view: SignInView) -> dict[str, Any]:
    return {
        "office": view.office.name,
        "practice": view.office.practice,
        "people": [
            {"user": p.user, "name": p.name, "roles": [[role.id, role.en] for role in p.roles]} for p in view.people
        ],
    }


def _from_plain(plain: dict[str, Any]) -> SignInView:
    people = tuple(
        PersonView(str(p["user"]), str(p["name"]), tuple(Sentence(*map(str, role)) for role in p["roles"]))
        for p in plain["people"]
    )
    return SignInView(OfficeView(str(plain["office"]), plain["practice"] is True), people)
