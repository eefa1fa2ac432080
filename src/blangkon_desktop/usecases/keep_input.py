"""Keeps what is being typed into a form about an order, so that neither a closed window nor a power cut loses it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from blangkon_desktop.usecases.ports import Clock, Draft, OfficeReader, OfficeStore

KIND = "order-step"


class KeepInput:
    """One draft per user, order and form; drafts stay on this device."""

    def __init__(self, store: OfficeStore, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def save(self, user: str, order_id: str, form: str, fields: Mapping[str, Any]) -> str:
        """Store or replace what a form holds (JSON values by field); returns the time at which it was stored."""
        saved_at = self._clock.now().isoformat()
        body = json.dumps({"order": order_id, "form": form, "fields": dict(fields)}, ensure_ascii=False)
        with self._store.write(user) as writer:
            writer.save_draft(Draft(_draft_id(user, order_id, form), user, KIND, body, saved_at))
        return saved_at

    def forget(self, user: str, order_id: str, form: str) -> None:
        """The form became a step, or was emptied."""
        with self._store.write(user) as writer:
            writer.delete_draft(_draft_id(user, order_id, form))

    def of_order(self, user: str, order_id: str) -> dict[str, dict[str, Any]]:
        """What a user has typed about an order, by form."""
        with self._store.read() as reader:
            return kept_fields(reader, user, order_id)


def kept_fields(reader: OfficeReader, user: str, order_id: str) -> dict[str, dict[str, Any]]:
    """The fields of a user's forms about an order, by form; a draft that can't be read is left out."""
    kept: dict[str, dict[str, Any]] = {}
    for draft in reader.drafts(user, KIND):
        try:
            data = json.loads(draft.body)
            if data["order"] == order_id and isinstance(data["fields"], dict):
                kept[str(data["form"])] = data["fields"]
        except (ValueError, KeyError, TypeError, RecursionError):
            continue
    return kept


def _draft_id(user: str, order_id: str, form: str) -> str:
    return f"{KIND}:{user}:{order_id}:{form}"
