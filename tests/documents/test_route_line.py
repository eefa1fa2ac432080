"""The route line is whole on one line for every rule that can stand in it, on every sheet, also with a long name."""

from __future__ import annotations

from datetime import date

import pytest

from blangkon_desktop.documents.page import Marks, Sheet
from blangkon_desktop.documents.render import PaperRenderer
from blangkon_desktop.documents.route_line import route_lines
from blangkon_desktop.domain.paper_kinds import PaperKind, PaperSize
from blangkon_desktop.domain.paper_parts import RouteNote
from blangkon_desktop.domain.papers import cited
from blangkon_desktop.domain.policy import load_policy
from blangkon_desktop.platform.assets import asset_root
from blangkon_desktop.usecases.paper_context import _ADDRESS, _OUTCOMES
from tests.documents import kinds
from tests.documents.conftest import opened

POLICIES = {path.name: load_policy(path.read_text(encoding="utf-8"), path.name)
            for path in sorted((asset_root() / "policies").glob("*.toml"))}  # fmt: skip
ROWS = sorted(
    {
        (name, _OUTCOMES.get(band.gives, band.gives), _ADDRESS.sub("", band.basis.source), band.basis.short)
        for name, policy in POLICIES.items()
        for band in policy.bands
        if band.ladder in ("route", "direct")
    }
)
"""What a decision can cite: the ladders of `decide_route`."""
NAMES = (
    "Rudi Hartono, Pejabat Pengadaan",
    "Drs. H. Muhammad Abdurrahman Wahyudiono, M.Si., M.M.",
    "Drs. H. Muhammad Abdurrahman Wahyudiono, M.Si., M.M., Plh. Pejabat Pembuat Komitmen",
)


def note(outcome: str, rule: str, short: str, who: str) -> RouteNote:
    return RouteNote(outcome, rule, "2024-03", date(2026, 11, 24), who, short)


@pytest.mark.parametrize("landscape", [False, True])
@pytest.mark.parametrize("size", list(PaperSize))
@pytest.mark.parametrize("who", NAMES)
def test_every_rule_is_whole_on_one_line(renderer: PaperRenderer, who: str, size: PaperSize, landscape: bool) -> None:
    assert ROWS
    family = "Wahyudiono" if "Wahyudiono" in who else "Rudi Hartono"
    for name, outcome, rule, short in ROWS:
        marks = Marks("", route_lines(note(outcome, rule, short, who)), (), "", ())
        line = Sheet(size, renderer.fonts, marks, landscape=landscape).foot[0]
        assert short, (name, rule)
        assert "…" not in line, (name, line)
        assert f"– {rule}, 24-11-2026" in line or f"– {short}, 24-11-2026" in line
        assert family in line
        assert ("Plh." in line) == ("Plh." in who)


def test_the_full_line_wins_where_it_fits(renderer: PaperRenderer) -> None:
    lines = route_lines(note("e-katalog lokal", "Perpres 12/2021", "Perpres 12", "Sri"))
    assert lines[0] == "Rute: e-katalog lokal – Perpres 12/2021, 24-11-2026, oleh Sri"
    foot = Sheet(PaperSize.A4, renderer.fonts, Marks("", lines, (), "", ())).foot
    assert foot == [lines[0]]


def test_free_text_is_cut_at_the_very_end(renderer: PaperRenderer) -> None:
    lines = route_lines(note("marketplace", "Aturan " * 40, "", "Sri"))
    line = Sheet(PaperSize.A4, renderer.fonts, Marks("", lines, (), "", ())).foot[0]
    assert "…, 24-11-2026, oleh Sri" in line


def test_a_paper_without_a_short_rule_is_drawn_as_it_was(renderer: PaperRenderer) -> None:
    """Papers that were issued before keep their bytes: neither names nor outcome are shortened for them."""
    who = "Drs. H. Muhammad Abdurrahman Wahyudiono, M.Si., M.M."
    old = route_lines(note("marketplace e-Blangkon", "Bagian PBJ Setda Kabupaten Batang, 6 Maret 2024", "", who))
    assert all(line.endswith(f"oleh {who}") and "marketplace e-Blangkon" in line for line in old)


@pytest.mark.parametrize("kind", list(PaperKind))
def test_the_short_rule_belongs_to_the_frozen_data(renderer: PaperRenderer, kind: PaperKind) -> None:
    paper = kinds.usual(kind)
    named = cited(paper, "Perpres 46/2025")
    assert named.head.route.short == "Perpres 46/2025"
    assert cited(named, "") == paper
    with opened(renderer.render(named, PaperSize.A4, draft=False, practice=False)) as document:
        assert "Rute:" in document.pages[-1].extract_text()


def test_names_lose_what_the_rule_needs_in_order() -> None:
    who = "Drs. H. Muhammad Wahyudiono, M.Si., M.M., Plh. Pejabat Pembuat Komitmen"
    lines = route_lines(note("marketplace e-Blangkon", "Aturan yang panjang", "Aturan", who))
    names = [line.partition(", oleh ")[2] for line in lines if "…" not in line]
    assert list(dict.fromkeys(names)) == [
        who,
        "Drs. H. Muhammad Wahyudiono, M.Si., M.M. (Plh.)",
        "Drs. H. Muhammad Wahyudiono (Plh.)",
        "Muhammad Wahyudiono (Plh.)",
    ]
