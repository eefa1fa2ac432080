"""What the frame, the sign-in and the home page need from the use cases; bootstrap fills it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from blangkon_desktop.usecases.home_views import Found, HomeView, Session, SignInView, StatusView


@dataclass(frozen=True, slots=True)
class UiServices:
    """Calls into the use cases. All but the plain values may block and are only called through the TaskRunner.

    `find(session, text)` looks for orders, products and whatever has a name.
    `sign_in(user, password)` and `unlock(session, secret)` give the session with the roles of now, or raise NotAllowed
    whose next step names the waiting time after wrong tries.
    """

    sign_in_view: Callable[[], SignInView]
    sign_in: Callable[[str, str], Session]
    has_pin: Callable[[Session], bool]
    unlock: Callable[[Session, str], Session]
    home: Callable[[Session], HomeView]
    status: Callable[[Session], StatusView]
    find: Callable[[Session, str], tuple[Found, ...]] | None = None
