"""The search for anything (Ctrl+K): orders by number, vendor or purpose, products and people by name."""

from __future__ import annotations

from itertools import islice

from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.domain.people import Person
from blangkon_desktop.usecases.catalogue_views import SearchQuery
from blangkon_desktop.usecases.home_views import Found, Session
from blangkon_desktop.usecases.ports import OrderFilter, OrderSummary
from blangkon_desktop.usecases.services import Services

_EACH = 6


def find_anything(services: Services, session: Session, text: str) -> tuple[Found, ...]:
    """A few orders, products and people whose words hold what was typed; () for an empty text."""
    wanted = text.strip()
    if not wanted:
        return ()
    orders = services.orders().list(OrderFilter(text=wanted))[:_EACH]
    found = [_order(row) for row in orders]
    products = services.catalogue().browse.search(SearchQuery(wanted, limit=_EACH)).items
    found += [
        Found(item.name, f"{item.vendor} · {format_rupiah(item.price_with_tax)}", "package", "catalogue", item.id)
        for item in products
    ]
    people = services.people().list()
    words = wanted.casefold().split()
    named = (p for p in people if p.active and all(word in f"{p.name} {p.user} {p.nip}".casefold() for word in words))
    return (*found, *(_person(person) for person in islice(named, _EACH)))


def _person(person: Person) -> Found:
    detail = " · ".join(filter(None, (person.user, person.nip)))
    return Found(person.name, detail, "user", "people", person.user)


def _order(row: OrderSummary) -> Found:
    detail = f"{row.vendor} · {format_rupiah(row.total)}"
    return Found(f"{row.number} · {row.purpose}", detail, "file-text", "orders", row.order_id)
