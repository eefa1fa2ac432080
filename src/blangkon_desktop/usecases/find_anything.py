"""The search for anything (Ctrl+K): orders by number, vendor or purpose, and products by name."""

from __future__ import annotations

from blangkon_desktop.domain.money import format_rupiah
from blangkon_desktop.usecases.catalogue_views import SearchQuery
from blangkon_desktop.usecases.home_views import Found, Session
from blangkon_desktop.usecases.ports import OrderFilter, OrderSummary
from blangkon_desktop.usecases.services import Services

_EACH = 6


def find_anything(services: Services, session: Session, text: str) -> tuple[Found, ...]:
    """A few orders and products whose words begin with what was typed; () for an empty text."""
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
    return tuple(found)


def _order(row: OrderSummary) -> Found:
    detail = f"{row.vendor} · {format_rupiah(row.total)}"
    return Found(f"{row.number} · {row.purpose}", detail, "file-text", "orders", row.order_id)
