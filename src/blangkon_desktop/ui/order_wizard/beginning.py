"""How a wizard begins with orders: a draft to change, several to merge; an unfinished one of them goes on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from blangkon_desktop.domain.basket import BasketGroup, BasketItem
from blangkon_desktop.ui.orders.services import OrderServices
from blangkon_desktop.usecases.order_form import OrderForms

CHANGE, MERGE = "change", "merge"


@dataclass(frozen=True, slots=True)
class Beginning:
    """The forms to begin with; `outdated` tells that the order changed after its draft was kept."""

    forms: OrderForms
    draft_id: str
    outdated: bool = False


def wanted_of(argument: str) -> tuple[str, tuple[str, ...]]:
    """What a page was entered for: `change` or `merge` with ids of orders, or "" for neither."""
    kind, _, rest = argument.partition(":")
    ids = tuple(filter(None, (part.strip() for part in rest.split(","))))
    return (kind, ids) if kind in (CHANGE, MERGE) and ids else ("", ())


def new_goods(groups: Sequence[BasketGroup], forms: OrderForms) -> bool:
    """Whether the basket holds goods that none of the forms has."""
    known = {x.product_id for form in forms.forms for x in (*form.lines, *form.origin)}
    return any(item.product.product_id not in known for group in groups for item in group.items)


def fitting(groups: Sequence[BasketGroup], forms: OrderForms) -> tuple[BasketItem, ...]:
    """The goods of the basket that the present form could take: of its seller, and not in it yet."""
    form = forms.form
    known = {x.product_id for x in (*form.lines, *form.origin)}
    mine = (g for g in groups if (g.channel, g.vendor_id) == (form.channel, form.vendor_id))
    return tuple(item for group in mine for item in group.items if item.product.product_id not in known)


def with_beside(groups: Sequence[BasketGroup], forms: OrderForms) -> OrderForms:
    """The forms with the offers that were picked in the catalogue for goods that the present one has."""
    items = [item for group in groups for item in group.items]
    return forms.with_form(forms.form.with_beside(items))


def begin_change(services: OrderServices, user: str, ids: tuple[str, ...]) -> Beginning:
    """The form of a draft of the office, or what was already changed of it. Raises as `PrepareForm.change` does."""
    form = services.preparing().change(ids[0])
    draft_id = f"{CHANGE}:{user}:{form.changing}"
    kept = services.drafts().find(user, draft_id)
    if kept is not None and kept.forms.form.seen == form.seen:
        return Beginning(kept.forms, draft_id)
    return Beginning(OrderForms((form,)), draft_id, outdated=kept is not None)


def begin_merge(services: OrderServices, user: str, ids: tuple[str, ...]) -> Beginning:
    """One form out of several orders, or what was already filled in of it. Raises as `PrepareForm.merge` does."""
    form = services.preparing().merge(ids)
    draft_id = f"{MERGE}:{user}:{','.join(form.replaced_ids)}"
    kept = services.drafts().find(user, draft_id)
    return Beginning(kept.forms if kept is not None else OrderForms((form,)), draft_id)
