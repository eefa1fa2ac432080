"""What the composition root hands to the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from blangkon_desktop.ui.tasks import CrashRecorder
from blangkon_desktop.usecases.preference_views import Preferences

if TYPE_CHECKING:
    from blangkon_desktop.usecases.home_views import SignInView
    from blangkon_desktop.usecases.ports import Clock, IdSource
    from blangkon_desktop.usecases.print_papers import FileWriter
    from blangkon_desktop.usecases.services import Services


@dataclass(frozen=True, slots=True)
class DesktopParts:
    """What the composition root hands to the window.

    With `practice_first` an empty folder becomes a practice office without asking.
    """

    services: Services
    clock: Clock
    ids: IdSource
    write_file: FileWriter
    record_crash: CrashRecorder
    load_preferences: Callable[[], Preferences]
    save_preferences: Callable[[Preferences], None]
    load_sign_in: Callable[[], SignInView | None]
    save_sign_in: Callable[[SignInView], None]
    practice_first: bool = False
