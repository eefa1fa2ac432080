"""The life of an order: which step may follow which status, and who may take it."""

from __future__ import annotations

from dataclasses import dataclass

from blangkon_desktop.domain.errors import RuleRefused
from blangkon_desktop.domain.order import STATUS_LABELS, Order, OrderStatus
from blangkon_desktop.domain.people import Role
from blangkon_desktop.domain.text import Sentence

S = OrderStatus


@dataclass(frozen=True, slots=True)
class Step:
    """A step of the life: its entry type, from which statuses, by which roles, and how people call it."""

    type: str
    sources: frozenset[OrderStatus]
    roles: tuple[Role, ...]
    action: Sentence


def _step(type_: str, sources: set[OrderStatus], roles: tuple[Role, ...], id_: str, en: str) -> Step:
    return Step(type_, frozenset(sources), roles, Sentence(id_, en))


_BUYERS = (Role.PEJABAT_PENGADAAN, Role.PPK)
_DRAFTERS = (*_BUYERS, Role.PPTK)
_STORE = (Role.PENYIMPAN, Role.PPTK)
_TREASURER = (Role.BENDAHARA,)
_COMMITTED = {S.APPROVED, S.PLACED, S.PARTLY_RECEIVED, S.RECEIVED, S.INSPECTED, S.BILLED}
_IN_HAND = {S.PARTLY_RECEIVED, S.RECEIVED, S.INSPECTED, S.BILLED}
_ALL = set(OrderStatus)

STEPS: dict[str, Step] = {
    step.type: step
    for step in (
        _step("order.changed", {S.DRAFT}, _DRAFTERS, "mengubah pesanan", "change the order"),
        _step("order.submitted", {S.DRAFT}, _DRAFTERS, "mengirim pesanan untuk disetujui", "submit the order"),
        _step("order.returned", {S.SUBMITTED}, (Role.PPK,), "mengembalikan pesanan", "return the order"),
        _step("order.approved", {S.SUBMITTED}, (Role.PPK,), "menyetujui pesanan", "approve the order"),
        _step("order.negotiated", {S.SUBMITTED, S.APPROVED}, _BUYERS, "mencatat negosiasi", "record a negotiation"),
        _step("order.placed", {S.APPROVED}, _BUYERS, "mencatat nomor pesanan", "record the marketplace's number"),
        _step(
            "order.amended",
            {S.APPROVED, S.PLACED, S.PARTLY_RECEIVED},
            _BUYERS,
            "mengubah pesanan yang sudah disetujui",
            "amend an approved order",
        ),
        _step("order.received", {S.PLACED, S.PARTLY_RECEIVED}, _STORE, "mencatat penerimaan", "record goods received"),
        _step("order.inspected", {S.PARTLY_RECEIVED, S.RECEIVED}, (Role.PPK,), "memeriksa barang", "inspect the goods"),
        _step("order.billed", _IN_HAND, _TREASURER, "mencatat tagihan", "record a bill"),
        _step("order.paid", _IN_HAND, _TREASURER, "mencatat pembayaran", "record a payment"),
        _step(
            "order.tax_deposited",
            {*_IN_HAND, S.PAID, S.COMPLETED, S.CANCELLED},
            _TREASURER,
            "mencatat setoran pajak",
            "record a deposit of tax",
        ),
        _step("order.completed", {S.PAID}, _TREASURER, "menutup pesanan", "complete the order"),
        _step(
            "order.attached", _ALL, (*_DRAFTERS, Role.PENYIMPAN, Role.BENDAHARA), "melampirkan berkas", "attach a file"
        ),
        _step("order.cancelled", {S.DRAFT, S.SUBMITTED}, _BUYERS, "membatalkan pesanan", "cancel the order"),
        _step("order.revoked", {S.SUBMITTED, *_COMMITTED}, (Role.PPK,), "membatalkan pesanan", "cancel the order"),
    )
}

FACTS = frozenset({"order.placed", "order.received", "order.paid", "order.tax_deposited", "order.attached"})
"""Steps that record what happened in the world: never refused by a hub, flagged where they do not follow."""


def cancelling_step(order: Order) -> str:
    """Cancelling before the first approval and after it are two steps with two owners."""
    return "order.revoked" if order.approved_total else "order.cancelled"


_BUYING = {
    "order.changed",
    "order.submitted",
    "order.negotiated",
    "order.placed",
    "order.amended",
    "order.cancelled",
}


def step_roles(type_: str, officer: str) -> tuple[Role, ...]:
    """Who may take a step on an order of an officer (`pejabat-pengadaan`, or `ppk` and `pokja-pemilihan` above him).

    Up to the officer's ceiling the pejabat pengadaan buys, above it the PPK (Perpres 16/2018 Pasal 11 and 12).
    """
    roles = STEPS[type_].roles
    if type_ not in _BUYING:
        return roles
    other = Role.PPK if officer == "pejabat-pengadaan" else Role.PEJABAT_PENGADAAN
    return tuple(role for role in roles if role is not other)


def require_step(order: Order, type_: str) -> Step:
    """The step, or RuleRefused: `order.wrong_status` when it does not follow from the order's status, and
    `negotiation.amendment_waits` for a price that would change beneath an amendment (its goods may have come already).
    """
    step = STEPS[type_]
    if order.status in step.sources:
        if type_ == "order.negotiated" and order.pending_amendment is not None:
            raise _amendment_waits(order)
        return step
    now = STATUS_LABELS[order.status]
    needed = [STATUS_LABELS[s] for s in OrderStatus if s in step.sources]
    raise RuleRefused(
        "order.wrong_status",
        Sentence(
            f"Pesanan {order.number} berstatus «{now.id}», belum dapat {step.action.id}.",
            f"Order {order.number} is “{now.en}”: it is not the time to {step.action.en}.",
        ),
        detail=Sentence(
            f"Langkah ini mengikuti status {' atau '.join(n.id for n in needed)}.",
            f"This step follows the status {' or '.join(n.en for n in needed)}.",
        ),
        next_step=Sentence(
            "Buka pesanan untuk melihat langkah berikutnya.", "Open the order to see which step comes next."
        ),
        data={"order_id": order.order_id, "status": order.status.value, "step": type_},
    )


def _amendment_waits(order: Order) -> RuleRefused:
    return RuleRefused(
        "negotiation.amendment_waits",
        Sentence(
            f"Perubahan pesanan {order.number} masih menunggu persetujuan; harga belum dapat dinegosiasi.",
            f"A change of order {order.number} still waits for approval: its prices can't be negotiated now.",
        ),
        detail=Sentence("Harga dan perubahannya tetap seperti semula.", "Its prices and its change stay as they are."),
        next_step=Sentence(
            "Tunggu sampai perubahan itu disetujui atau dikembalikan.",
            "Wait until the change is approved or sent back.",
        ),
        data={"order_id": order.order_id, "status": order.status.value, "step": "order.negotiated"},
    )
