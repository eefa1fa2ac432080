"""Orders for an event (catering of a meeting): which one, when, where, how many portions of what."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from blangkon_desktop.domain.dates_id import date_screen
from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.text import Sentence


@dataclass(frozen=True, slots=True)
class EventFacts:
    """The event that an order serves. `date` is ISO, `time` "10:00", `portions` are (kind, how many)."""

    activity: str
    date: str
    time: str
    place: str
    portions: tuple[tuple[str, int], ...] = ()

    @property
    def key(self) -> str:
        """What makes two orders serve the same event."""
        return f"{self.activity.strip().casefold()}|{self.date}"

    @property
    def total_portions(self) -> int:
        """All portions together."""
        return sum(count for _, count in self.portions)


def event_to_payload(event: EventFacts | None) -> dict[str, Any] | None:
    """An event as JSON values."""
    if event is None:
        return None
    return {
        "activity": event.activity,
        "date": event.date,
        "time": event.time,
        "place": event.place,
        "portions": [{"name": name, "count": count} for name, count in event.portions],
    }


def event_from_payload(payload: Mapping[str, Any] | None) -> EventFacts | None:
    """An event from JSON values."""
    if payload is None:
        return None
    return EventFacts(
        activity=payload["activity"],
        date=payload["date"],
        time=payload["time"],
        place=payload["place"],
        portions=tuple((item["name"], item["count"]) for item in payload["portions"]),
    )


def dated_after_event(event: EventFacts | None, order_date: str) -> Sentence | None:
    """What to say when an order is dated after the event that it serves; None when it is not (both ISO dates)."""
    if event is None or order_date <= event.date:
        return None
    ordered, held = _screen(order_date), _screen(event.date)
    return Sentence(
        f"Perlu ditinjau: pesanan bertanggal {ordered}, sesudah kegiatan «{event.activity}» pada {held}. "
        "Tulis mengapa demikian; tanggalnya tetap yang sebenarnya.",
        f"To be reviewed: the order is dated {ordered}, after the event “{event.activity}” on {held}. "
        "Write why; the date stays the true one.",
    )


def check_event(event: EventFacts | None) -> None:
    """Raise InvalidInput (`order.event`) for an event without name or place, or portions below one."""
    if event is None:
        return
    if not event.activity.strip() or not event.place.strip():
        raise _wrong("event.activity", Sentence("Kegiatan dan tempatnya belum diisi.", "Event or place is missing."))
    if any(count < 1 or not name.strip() for name, count in event.portions):
        raise _wrong("event.portions", Sentence("Porsi paling sedikit 1 per jenis.", "At least 1 portion of a kind."))


def _wrong(field: str, title: Sentence) -> InvalidInput:
    return InvalidInput("order.event", title, next_step=Sentence("Lengkapi kegiatan.", "Complete it."), field=field)


def _screen(day: str) -> str:
    return date_screen(date.fromisoformat(day))
