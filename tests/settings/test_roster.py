"""The names of the sign-in page, kept for the next start."""

from __future__ import annotations

from pathlib import Path

import pytest

from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.settings.roster import FILE_NAME, RosterFile
from blangkon_desktop.usecases.home_views import OfficeView, PersonView, SignInView

VIEW = SignInView(OfficeView("Dinas Uji", True), (PersonView("siti", "Siti", (Sentence("Bendahara", "Treasurer"),)),))


def test_the_names_come_back(tmp_path: Path) -> None:
    kept = RosterFile(tmp_path)
    assert kept.load() is None
    kept.save(VIEW)
    assert kept.load() == VIEW


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"office": "x", "practice": true, "people": [{}]}', "\ud7ff"])
def test_what_cannot_be_read_counts_as_nothing(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE_NAME).write_text(text, encoding="utf-8")
    assert RosterFile(tmp_path).load() is None
