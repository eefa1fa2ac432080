"""Errors that are told to people: what happened, what is safe, what to do next, and a stable code.

Each family of errors has one exit code of the command line; the window shows the same texts.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from blangkon_desktop.domain.text import NOTHING, Sentence


class BlangkonError(Exception):
    """Base of all errors with a text for people.

    `code` is stable and dotted (`order.route_forbidden`), `field` names the input at fault,
    `data` holds facts that a program may want (amounts in integer rupiah, ids, line numbers).
    """

    exit_code: ClassVar[int] = 70

    def __init__(
        self,
        code: str,
        title: Sentence,
        *,
        detail: Sentence = NOTHING,
        next_step: Sentence,
        field: str | None = None,
        data: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(f"{code}: {title.en}")
        self.code = code
        self.title = title
        self.detail = detail
        self.next_step = next_step
        self.field = field
        self.data = dict(data or {})


class InvalidInput(BlangkonError):
    """Wrong usage or malformed input (exit 2)."""

    exit_code = 2


class RuleRefused(BlangkonError):
    """Refused by a rule of procurement or of the lifecycle (exit 3)."""

    exit_code = 3


class NotFound(BlangkonError):
    """The thing that was named does not exist here (exit 4)."""

    exit_code = 4


class Conflict(BlangkonError):
    """In conflict with what is there, or already done (exit 5)."""

    exit_code = 5


class Damaged(BlangkonError):
    """A file or stored data is damaged (exit 6)."""

    exit_code = 6


class NoConnection(BlangkonError):
    """The other side can't be reached or did not answer as agreed (exit 7)."""

    exit_code = 7


class NotAllowed(BlangkonError):
    """Not allowed for this user (exit 8)."""

    exit_code = 8
