"""The line at the foot of every paper: why it was bought this way, by which rule, when, decided by whom."""

from __future__ import annotations

import re
from collections.abc import Iterator

from blangkon_desktop.documents.format_id import SHORT_DOTS, or_dots
from blangkon_desktop.domain.paper_parts import RouteNote

_BRIEF = {" e-Blangkon": "", "pengadaan langsung melalui SPSE": "langsung via SPSE"}
"""What the outcome can do without: the rule beside it says the same."""
_ACTING = re.compile(r", (Pl[th]\.) .*$")
"""Who decided for an official by letter: the office is on the paper, that he acted must stay."""
_BEFORE = re.compile(r"^(?:[A-Z][A-Za-z]{0,4}\. *)+")
_DEGREE = re.compile(r",[^,(]*?(?=,| \(|$)")


def route_lines(route: RouteNote) -> tuple[str, ...]:
    """The line in full, then ever shorter: the first that fits is printed. The rule is cut off only at the very end.

    With a short citation of the rule, names lose their degrees before the rule loses a word. Papers from before there
    was one keep the line that they were printed with.
    """
    return tuple(dict.fromkeys(_lines(route)))


def _lines(route: RouteNote) -> Iterator[str]:
    outcome, rule = (or_dots(text, SHORT_DOTS) for text in (route.outcome, route.rule))
    day = f", {route.decided_on:%d-%m-%Y}" if route.decided_on else ""
    who = route.decided_by
    yield _line(outcome, rule, day, who)
    if route.short:
        short = route.short
        yield _line(outcome, short, day, who)
        who = _ACTING.sub(r" (\1)", who)
        yield _line(outcome, short, day, who)
        for long, brief in _BRIEF.items():
            outcome = outcome.replace(long, brief)
        yield _line(outcome, short, day, who)
        who = _DEGREE.sub("", who)
        yield _line(outcome, short, day, who)
        who = _BEFORE.sub("", who)
        yield _line(outcome, short, day, who)
        rule = short
    words = rule.split()
    for count in range(len(words) - 1, 0, -1):
        yield _line(outcome, f"{' '.join(words[:count])} …", day, who)


def _line(outcome: str, rule: str, day: str, who: str) -> str:
    return f"Rute: {outcome} – {rule}{day}{f', oleh {who}' if who else ''}"
