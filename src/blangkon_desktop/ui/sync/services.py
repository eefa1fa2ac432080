"""What the exchange page needs from the use cases; the composition root fills it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from blangkon_desktop.domain.text import Language
from blangkon_desktop.ui.sync.stories import ConflictStory, tell_conflict
from blangkon_desktop.usecases.home_views import Session
from blangkon_desktop.usecases.ports import OfficeStore
from blangkon_desktop.usecases.run_sync import SyncDesk
from blangkon_desktop.usecases.signed_in import signed_in
from blangkon_desktop.usecases.sync_ports import SyncStatus


@dataclass(frozen=True, slots=True)
class ExchangeState:
    """How the exchange stands, with its conflicts in words."""

    status: SyncStatus
    stories: tuple[ConflictStory, ...]


@dataclass(frozen=True, slots=True)
class SyncServices:
    """Ways to the use cases of the exchange. All may block: only through the TaskRunner."""

    desk: Callable[[], SyncDesk]
    office: Callable[[], OfficeStore]
    language: Language = "id"

    def state(self) -> ExchangeState:
        """What waits, and what needs a decision."""
        status = self.desk().status()
        with self.office().read() as reader:
            stories = tuple(tell_conflict(conflict, reader, self.language) for conflict in status.conflicts)
        return ExchangeState(status, stories)

    def pair(self, session: Session, url: str, code: str) -> str:
        """Pair the office with a hub; returns the hub's address. Raises what SyncDesk.pair raises."""
        return self.desk().pair(signed_in(self.office(), session), url, code).url
