"""What the page of the rules needs from the use cases; the composition root fills it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from blangkon_desktop.domain.text import Language
from blangkon_desktop.platform.text_files import read_text
from blangkon_desktop.usecases.home_views import Session
from blangkon_desktop.usecases.manage_policies import PolicyDesk
from blangkon_desktop.usecases.ports import Clock, OfficeStore
from blangkon_desktop.usecases.show_rules import RulesView, rules_view
from blangkon_desktop.usecases.signed_in import signed_in


@dataclass(frozen=True, slots=True)
class RulesServices:
    """Ways to the policy files. All may block: only through the TaskRunner."""

    policies: Callable[[], PolicyDesk]
    office: Callable[[], OfficeStore]
    clock: Clock
    language: Language = "id"

    @property
    def today(self) -> date:
        """The day of this run."""
        return self.clock.now().date()

    def view(self, on: date) -> RulesView:
        """The rules of a day."""
        return rules_view(self.policies(), on, self.language)

    def install(self, session: Session, file: Path) -> str:
        """Take in a file that an administrator brings; returns the name of the policy in force after it.

        Raises what `read_text` and `PolicyDesk.install` raise; the rules in force stay then.
        """
        person = signed_in(self.office(), session)
        self.policies().install(person, read_text(file), file.name)
        return self.policies().in_force().name
