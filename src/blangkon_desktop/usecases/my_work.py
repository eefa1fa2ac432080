"""Which of the steps that an order waits for are a person's own."""

from __future__ import annotations

from collections.abc import Iterable

from blangkon_desktop.domain.open_steps import OpenStep
from blangkon_desktop.usecases.home_views import Session


def my_steps(session: Session, steps: Iterable[OpenStep]) -> tuple[OpenStep, ...]:
    """The steps that wait for this person: of his roles, and named for him, for whom he stands in, or for nobody."""
    mine = {"", session.user, *session.stands_for}
    return tuple(step for step in steps if session.may(*step.roles) and step.user in mine)


def possible_steps(session: Session, steps: Iterable[OpenStep]) -> tuple[OpenStep, ...]:
    """The steps that the person's roles allow, also where another official is named for them."""
    return tuple(step for step in steps if session.may(*step.roles))
