"""Owns new ids: UUIDv7 (RFC 9562), increasing within a process, roughly ordered by time across devices."""

from __future__ import annotations

import uuid_utils


class TimeOrderedIds:
    """The source of ids for everything that is made."""

    def new(self) -> str:
        """An id never given before, 36 characters, lower case."""
        return str(uuid_utils.uuid7())
