"""What the right side of a room knows of one order; read on a background thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtGui import QImage

from blangkon_desktop.domain.open_steps import OpenStep, open_steps
from blangkon_desktop.domain.order import Order
from blangkon_desktop.domain.people import ROLE_LABELS
from blangkon_desktop.domain.policy import Policy
from blangkon_desktop.domain.receipt import Receipt
from blangkon_desktop.domain.text import Language
from blangkon_desktop.ui.fulfilment.services import FulfilmentServices
from blangkon_desktop.ui.fulfilment.thumbnails import thumbnail
from blangkon_desktop.usecases.home_views import Session
from blangkon_desktop.usecases.keep_input import kept_fields
from blangkon_desktop.usecases.my_work import possible_steps
from blangkon_desktop.usecases.order_access import find_order


@dataclass(frozen=True, slots=True)
class WorkFacts:
    """An order with what stands beside it: `kept` is what this person has typed about it, by form.

    `photos` are small pictures by sha256; a photo that is not on this device is missing.
    """

    order: Order
    policy: Policy
    now: datetime
    names: Mapping[str, str]
    kept: Mapping[str, Mapping[str, Any]]
    photos: Mapping[str, QImage]

    def name(self, user: str) -> str:
        """A person's name, or the user name of somebody unknown."""
        return self.names.get(user, user)

    def step(self, type_: str, receipt: int | None = None) -> OpenStep | None:
        """The open step of a type (and of a receipt), whoever may take it."""
        wanted = (s for s in open_steps(self.order) if s.type == type_ and receipt in (None, s.receipt))
        return next(wanted, None)

    def may(self, session: Session, step: OpenStep | None) -> bool:
        """Whether a person's roles allow an open step."""
        return step is not None and bool(possible_steps(session, (step,)))

    def waits_for(self, step: OpenStep, language: Language) -> str:
        """Who must take a step, in words: "Siti Aminah (Bendahara)"."""
        roles = " / ".join(ROLE_LABELS[role].text(language) for role in step.roles)
        return f"{self.name(step.user)} ({roles})" if step.user else roles


def load_facts(services: FulfilmentServices, session: Session, order_id: str) -> WorkFacts:
    """Read an order by id or number; NotFound (`order.unknown`)."""
    with services.office().read() as reader:
        order = find_order(reader, order_id)
        names = {person.user: person.name for person in reader.people()}
        kept = kept_fields(reader, session.user, order.order_id)
    return WorkFacts(order, services.policy(), services.clock.now(), names, kept, _photos(services, order.receipts))


def _photos(services: FulfilmentServices, receipts: tuple[Receipt, ...]) -> dict[str, QImage]:
    found = {}
    for sha256 in {name for receipt in receipts for name in receipt.photos}:
        path = services.photo(sha256)
        image = thumbnail(path) if path is not None else QImage()
        if not image.isNull():
            found[sha256] = image
    return found
