"""Declare a recurring need once with the value of a year; end it when it no longer recurs."""

from __future__ import annotations

from dataclasses import dataclass

from blangkon_desktop.domain.errors import Conflict, NotFound
from blangkon_desktop.domain.journal import Change, EntityKind
from blangkon_desktop.domain.money import Rupiah
from blangkon_desktop.domain.people import Person, Role, require_role
from blangkon_desktop.domain.series import Series, check_series
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.order_access import required_reason
from blangkon_desktop.usecases.order_content import find_budget_line
from blangkon_desktop.usecases.ports import Clock, IdSource, OfficeReader, OfficeStore, OrderFilter

_DECLARE = Sentence("menyatakan seri", "declare a series")


@dataclass(frozen=True, slots=True)
class SeriesRequest:
    """What is declared; `yearly_value` in rupiah."""

    name: str
    rup: str
    account: str | None
    yearly_value: Rupiah
    reason: str


class DeclareSeries:
    """Recurring needs of an office."""

    def __init__(self, store: OfficeStore, clock: Clock, ids: IdSource) -> None:
        self._store = store
        self._clock = clock
        self._ids = ids

    def declare(self, person: Person, request: SeriesRequest) -> Series:
        """Declare a series. The PPK or the pejabat pengadaan does; Conflict (`series.already_there`) for a name
        that a running series of the year has, InvalidInput (`series.incomplete`, `order.malformed`)."""
        require_role(person, Role.PPK, Role.PEJABAT_PENGADAAN, action=_DECLARE)
        check_series(request.name, request.yearly_value, request.reason)
        year = self._clock.now().year
        with self._store.write(person.user) as writer:
            line = find_budget_line(writer, request.rup, request.account)
            name = request.name.strip()
            for known in writer.series():
                if not known.ended_at and known.year == year and known.name.casefold() == name.casefold():
                    raise _already(known)
            series_id = self._ids.new()
            payload = {
                "name": name,
                "rup": line.rup,
                "account": line.account,
                "year": year,
                "yearly_value": str(request.yearly_value),
                "reason": request.reason.strip(),
            }
            writer.append(Change(EntityKind.SERIES, series_id, "series.declared", payload))
            return _find(writer, series_id)

    def end(self, person: Person, series_id: str, reason: str | None) -> Series:
        """The need no longer recurs; its orders stay with it. Ending it again changes nothing."""
        require_role(person, Role.PPK, Role.PEJABAT_PENGADAAN, action=_DECLARE)
        with self._store.write(person.user) as writer:
            known = _find(writer, series_id)
            if known.ended_at:
                return known
            payload = {"end_reason": required_reason(reason)}
            writer.append(Change(EntityKind.SERIES, known.series_id, "series.ended", payload, base=known.head))
            return _find(writer, known.series_id)

    def list(self) -> tuple[tuple[Series, Rupiah, int], ...]:
        """All series, newest first, each with the sum (rupiah) and the number of its orders."""
        with self._store.read() as reader:
            rows = [row for row in reader.orders(OrderFilter()) if row.status != "cancelled"]
            return tuple(
                (s, sum(r.total for r in rows if r.series == s.series_id), sum(r.series == s.series_id for r in rows))
                for s in reader.series()
            )


def _find(reader: OfficeReader, series_id: str) -> Series:
    for known in reader.series():
        if series_id in (known.series_id, known.name):
            return known
    raise NotFound(
        "series.unknown",
        Sentence(f"Seri «{series_id[:60]}» tidak ada.", f"There is no series “{series_id[:60]}”."),
        next_step=Sentence("Lihat daftar seri.", "Look at the list of series."),
        field="series",
    )


def _already(known: Series) -> Conflict:
    return Conflict(
        "series.already_there",
        Sentence(f"Seri «{known.name}» sudah dinyatakan.", f"The series “{known.name}” is declared already."),
        next_step=Sentence("Pakai seri itu, atau beri nama lain.", "Use that series, or choose another name."),
        field="name",
        data={"series_id": known.series_id},
    )
