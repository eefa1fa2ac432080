"""What the rooms of receiving and payment need from the use cases; the composition root fills it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from blangkon_desktop.domain.people import Person
from blangkon_desktop.domain.policy import Policy
from blangkon_desktop.domain.text import Language
from blangkon_desktop.usecases.home_views import Session
from blangkon_desktop.usecases.keep_input import KeepInput
from blangkon_desktop.usecases.pay_order import PayOrder
from blangkon_desktop.usecases.ports import Clock, OfficeStore
from blangkon_desktop.usecases.print_papers import FileWriter
from blangkon_desktop.usecases.receive_goods import ReceiveGoods
from blangkon_desktop.usecases.show_unpaid import ShowUnpaid
from blangkon_desktop.usecases.signed_in import signed_in


@dataclass(frozen=True, slots=True)
class FulfilmentServices:
    """Ways to the use cases after an order was placed. All but `clock` and `language` may block: use the TaskRunner.

    `photo` finds a kept photo by its sha256.
    """

    receiving: Callable[[], ReceiveGoods]
    paying: Callable[[], PayOrder]
    unpaid: Callable[[], ShowUnpaid]
    office: Callable[[], OfficeStore]
    policy: Callable[[], Policy]
    photo: Callable[[str], Path | None]
    clock: Clock
    write_file: FileWriter
    language: Language = "id"

    @property
    def today(self) -> date:
        """The date that counts."""
        return self.clock.now().date()

    def inputs(self) -> KeepInput:
        """What is being typed."""
        return KeepInput(self.office(), self.clock)

    def person(self, session: Session) -> Person:
        """The signed-in person with the roles of now; NotAllowed (`people.gone`, `people.ended`) for who has left."""
        return signed_in(self.office(), session)
