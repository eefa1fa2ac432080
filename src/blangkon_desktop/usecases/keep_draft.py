"""Keeps the orders that are being filled in, so that neither a closed window nor a power cut loses them."""

from __future__ import annotations

from dataclasses import dataclass

from blangkon_desktop.usecases.order_form import OrderForms
from blangkon_desktop.usecases.order_form_json import forms_from_json, forms_to_json
from blangkon_desktop.usecases.ports import Clock, Draft, OfficeStore

KIND = "order-wizard"


@dataclass(frozen=True, slots=True)
class KeptForms:
    """A draft that can be continued; `saved_at` is ISO 8601."""

    draft_id: str
    forms: OrderForms
    saved_at: str


class KeepDraft:
    """Drafts of one device; they are never sent anywhere."""

    def __init__(self, store: OfficeStore, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def save(self, user: str, draft_id: str, forms: OrderForms) -> str:
        """Store or replace a draft; returns the time at which it was stored."""
        saved_at = self._clock.now().isoformat()
        with self._store.write(user) as writer:
            writer.save_draft(Draft(draft_id, user, KIND, forms_to_json(forms), saved_at))
        return saved_at

    def newest(self, user: str) -> KeptForms | None:
        """The draft that the user touched last; None when there is none that can be read."""
        with self._store.read() as reader:
            drafts = reader.drafts(user, KIND)
        for draft in drafts:
            forms = forms_from_json(draft.body)
            if forms is not None:
                return KeptForms(draft.draft_id, forms, draft.saved_at)
        return None

    def find(self, user: str, draft_id: str) -> KeptForms | None:
        """One draft of the user; None when it is not there or can't be read."""
        with self._store.read() as reader:
            draft = next((d for d in reader.drafts(user, KIND) if d.draft_id == draft_id), None)
        forms = forms_from_json(draft.body) if draft else None
        return KeptForms(draft.draft_id, forms, draft.saved_at) if draft and forms else None

    def forget(self, user: str, draft_id: str) -> None:
        """The draft became orders, or is not wanted any more."""
        with self._store.write(user) as writer:
            writer.delete_draft(draft_id)
