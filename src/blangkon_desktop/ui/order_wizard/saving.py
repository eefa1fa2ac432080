"""Saving what the wizard holds: a new order, one in the place of others, or a changed draft; perhaps sending it."""

from __future__ import annotations

from dataclasses import dataclass

from blangkon_desktop.domain.errors import BlangkonError
from blangkon_desktop.domain.order import Order, OrderStatus
from blangkon_desktop.ui.orders.services import OrderServices
from blangkon_desktop.usecases.home_views import Session
from blangkon_desktop.usecases.order_form import OrderForm, OrderForms, to_request


@dataclass(frozen=True, slots=True)
class Saved:
    """What saving gave: the order, the form it was made of, and why it was not sent on, if it was not."""

    order: Order
    form: OrderForm
    following: OrderForms | None
    not_sent: BlangkonError | None


def save(
    session: Session, services: OrderServices, forms: OrderForms, final: OrderForm, draft_id: str, *, submit: bool
) -> Saved:
    """Runs in the background: save, perhaps send, then let the draft go or keep the rest of the basket.

    `final` is the present form of `forms` as it is saved. A written reason goes to the PPK with the order.
    """
    person, drafting = services.person(session), services.drafting()
    request = to_request(final, services.today)
    if final.changing:
        order = drafting.change(person, final.changing, request, seen=final.seen)
    else:
        order = drafting.create(person, request, replacing=final.replaced_ids)
    not_sent: BlangkonError | None = None
    if submit and order.status is OrderStatus.DRAFT:
        try:
            order = services.approving().submit(person, order.order_id, reason_of(final), seen=order.head)
        except BlangkonError as error:
            not_sent = error
    following = forms.after_saving()
    if following is None:
        services.drafts().forget(session.user, draft_id)
    else:
        services.drafts().save(session.user, draft_id, following)
    return Saved(order, final, following, not_sent)


def reason_of(form: OrderForm) -> str:
    """What goes to the PPK with the order: the written reason, and the true time of an urgent order."""
    urgent = ""
    if form.urgent_at:
        at = form.urgent_at
        urgent = f"Pesanan mendesak, dibuat {at[8:10]}-{at[5:7]}-{at[:4]} pukul {at[11:13]}.{at[14:16]} WIB."
    return " ".join(filter(None, (form.review_reason.strip(), urgent)))
