"""A window writes as whoever the roster has now, never as who signed in this morning."""

from __future__ import annotations

import re

from tests.architecture.tree import source_modules

PAST_THE_DOOR = re.compile(r"\.person\(\s*\w*\.?_?session\.user\b|Person\(\s*\w*session\.")


def test_screens_turn_a_session_into_a_person_in_one_place() -> None:
    strays = [m.short for m in source_modules() if m.layer == "ui" and PAST_THE_DOOR.search(m.text)]
    assert strays == []


def test_the_one_place_asks_the_roster() -> None:
    door = next(m for m in source_modules() if m.name.endswith("usecases.signed_in"))
    assert PAST_THE_DOOR.search(door.text)
