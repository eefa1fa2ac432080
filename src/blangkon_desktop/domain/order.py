"""An order as it stands: content, totals, the route that was decided, its life so far."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from blangkon_desktop.domain.catalogue import Channel, PurchaseKind
from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.event_order import EventFacts
from blangkon_desktop.domain.money import Rupiah
from blangkon_desktop.domain.negotiation import NegotiationRound
from blangkon_desktop.domain.picked_offer import FEW_OFFERS, PickedOffer
from blangkon_desktop.domain.receipt import Receipt
from blangkon_desktop.domain.text import Sentence


class OrderStatus(StrEnum):
    """Statuses in the order of an order's life; `cancelled` ends it early."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    APPROVED = "approved"
    PLACED = "placed"
    PARTLY_RECEIVED = "partly-received"
    RECEIVED = "received"
    INSPECTED = "inspected"
    BILLED = "billed"
    PAID = "paid"
    COMPLETED = "completed"
    CANCELLED = "cancelled"


STATUS_LABELS: dict[OrderStatus, Sentence] = {
    OrderStatus.DRAFT: Sentence("Konsep", "Draft"),
    OrderStatus.SUBMITTED: Sentence("Menunggu persetujuan", "Waiting for approval"),
    OrderStatus.APPROVED: Sentence("Disetujui", "Approved"),
    OrderStatus.PLACED: Sentence("Dipesan", "Placed"),
    OrderStatus.PARTLY_RECEIVED: Sentence("Diterima sebagian", "Partly received"),
    OrderStatus.RECEIVED: Sentence("Diterima", "Received"),
    OrderStatus.INSPECTED: Sentence("Diperiksa", "Inspected"),
    OrderStatus.BILLED: Sentence("Ditagih", "Billed"),
    OrderStatus.PAID: Sentence("Dibayar", "Paid"),
    OrderStatus.COMPLETED: Sentence("Selesai", "Completed"),
    OrderStatus.CANCELLED: Sentence("Dibatalkan", "Cancelled"),
}


@dataclass(frozen=True, slots=True)
class OrderLine:
    """One line, copied from the catalogue when it was added: later catalogue updates never change it.

    `price` is integer rupiah before tax for one `unit`; `ppn` this line's share of the order's PPN.
    """

    n: int
    product: str | None
    name: str
    specification: str
    unit: str
    quantity: int
    price: Rupiah
    taxed: bool
    kind: PurchaseKind = PurchaseKind.GOODS
    category: str = ""
    pdn: bool | None = None
    tkdn: str = ""
    ppn: Rupiah = 0

    @property
    def amount(self) -> Rupiah:
        """Quantity times price, before tax."""
        return self.quantity * self.price


@dataclass(frozen=True, slots=True)
class VendorCopy:
    """The seller as known when the order was made."""

    vendor_id: str
    name: str
    legal_form: str = ""
    pkp: bool | None = None
    umkk: bool | None = None
    address: str = ""
    npwp: str = ""
    bank: str = ""
    account_number: str = ""
    account_name: str = ""


@dataclass(frozen=True, slots=True)
class Officials:
    """User names of the officials of an order; `pptk` may be missing."""

    ppk: str
    pejabat_pengadaan: str
    bendahara: str
    pptk: str | None = None


@dataclass(frozen=True, slots=True)
class Totals:
    """Sums in rupiah; `total` is all that the office will pay: goods + PPN + shipping."""

    goods: Rupiah
    ppn: Rupiah
    shipping: Rupiah

    @property
    def total(self) -> Rupiah:
        """Goods, tax and shipping together."""
        return self.goods + self.ppn + self.shipping


@dataclass(frozen=True, slots=True)
class RouteRecord:
    """The route decision as it was stored with the order, so that years later it is seen why."""

    outcome: str
    channels: tuple[str, ...]
    value: Rupiah
    rule: str
    source: str
    explanation: Sentence
    officer: str
    proof: str
    policy_id: str
    policy_version: str
    decided_on: str
    requirements: tuple[tuple[str, Sentence, str], ...] = ()
    warnings: tuple[tuple[str, Sentence], ...] = ()

    @property
    def to_review(self) -> int:
        """How many warnings somebody must answer for; a hint on prices is read with the order, it stops nothing."""
        return sum(code != FEW_OFFERS for code, _ in self.warnings)


@dataclass(frozen=True, slots=True)
class NotOffered:
    """The officer's declaration that no marketplace offers the goods, with the search that shows it, frozen.

    `found` are the nearest offers that the marketplaces had: (product id, name, price before tax in rupiah).
    """

    reason: str
    query: str
    searched_at: str
    total: int
    found: tuple[tuple[str, str, Rupiah], ...] = ()


@dataclass(frozen=True, slots=True)
class OrderContent:
    """What is ordered, from whom, for what, paid from where. Immutable after approval.

    `offers` are those that somebody put beside the goods for the price comparison.
    """

    rup: str
    account: str
    package_name: str
    sub_activity: str
    source_of_funds: str
    purpose: str
    channel: Channel
    vendor: VendorCopy
    lines: tuple[OrderLine, ...]
    shipping: Rupiah
    delivery_place: str
    delivery_by: str
    officials: Officials
    tax_collector: str
    reason_for_choice: str
    kind: PurchaseKind
    order_date: str
    series: str | None = None
    event: EventFacts | None = None
    not_offered: NotOffered | None = None
    offers: tuple[PickedOffer, ...] = ()

    @property
    def totals(self) -> Totals:
        """Sums over the lines and the shipping."""
        return Totals(
            goods=sum(line.amount for line in self.lines),
            ppn=sum(line.ppn for line in self.lines),
            shipping=self.shipping,
        )


@dataclass(frozen=True, slots=True)
class OrderEvent:
    """One step of the timeline. `at` is ISO 8601 with offset, `note` what the person wrote."""

    entry_id: str
    type: str
    status: OrderStatus
    actor: str
    at: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that belongs to an order: `sha256` names it in the folder of files, `receipt` the receipt it shows."""

    kind: str
    sha256: str
    name: str
    media: str
    size: int
    receipt: int | None = None
    by: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class Amendment:
    """A change after approval: what it replaced, why, and whether the PPK has agreed to it yet.

    `changes` are the names of what it changes, as `changes_between` gives them.
    """

    reason: str
    by: str
    at: str
    before: OrderContent
    route_before: RouteRecord
    status_before: OrderStatus
    changes: tuple[Sentence, ...] = ()
    approved_at: str = ""


@dataclass(frozen=True, slots=True)
class Order:
    """The fold of an order's entries along the accepted branch. `head` is the newest entry's id.

    `comments` are notes of the last return to single lines, `reviewed` the content that an approver saw last,
    `approved_total` what the office has committed itself to (rupiah, 0 before the first approval). `compared` are the
    offers that the local catalogue had beside its lines when it was last submitted; None: not kept then.
    """

    order_id: str
    number: str
    status: OrderStatus
    revision: int
    content: OrderContent
    route: RouteRecord
    created_by: str
    created_at: str
    head: str
    timeline: tuple[OrderEvent, ...]
    request_key: str | None = None
    request_digest: str = ""
    returned: bool = False
    marketplace_number: str = ""
    placed_on: str = ""
    receipts: tuple[Receipt, ...] = ()
    reasons: tuple[tuple[str, str], ...] = field(default=())
    acknowledged: tuple[str, ...] = ()
    comments: tuple[tuple[int, str], ...] = ()
    negotiations: tuple[NegotiationRound, ...] = ()
    amendments: tuple[Amendment, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    reviewed: OrderContent | None = None
    submitted_by: str = ""
    approved_by: str = ""
    approved_total: Rupiah = 0
    compared: tuple[PickedOffer, ...] | None = None

    @property
    def totals(self) -> Totals:
        """Sums of the content in rupiah."""
        return self.content.totals

    @property
    def pending_amendment(self) -> Amendment | None:
        """The amendment that waits for approval."""
        last = self.amendments[-1] if self.amendments else None
        return last if last is not None and not last.approved_at and self.status is OrderStatus.SUBMITTED else None

    def receipt(self, n: int | None) -> Receipt | None:
        """A receipt by its number, the newest for None."""
        return next((r for r in reversed(self.receipts) if n is None or r.n == n), None)


def group_of_goods(lines: Sequence[OrderLine]) -> str:
    """What an order mainly buys, for comparing orders: the first level of its most valuable category; "" unknown."""
    if not lines:
        return ""
    category = max(lines, key=lambda line: line.amount).category
    return category.split(">")[0].split("/")[0].strip().casefold()


def order_number(year: int, device_id: str, count: int) -> str:
    """The office's own number of an order: year, four signs of the device, running number.

    The signs of the device keep two laptops apart that have not met for weeks.
    """
    return f"P{year % 100:02}-{device_id.replace('-', '')[-4:].upper()}-{count:04}"


def check_content(content: OrderContent) -> None:
    """Raise InvalidInput for content that no order can have: no lines, quantities below one, missing texts."""
    checks: Sequence[tuple[bool, str, Sentence]] = (
        (not content.lines, "lines", Sentence("Pesanan belum berisi barang.", "The order has no goods yet.")),
        (
            any(line.quantity < 1 for line in content.lines),
            "lines",
            Sentence("Jumlah barang paling sedikit 1.", "The quantity must be at least 1."),
        ),
        (
            any(line.price < 1 for line in content.lines),
            "lines",
            Sentence("Harga barang harus lebih dari nol.", "The price must be more than zero."),
        ),
        (content.shipping < 0, "shipping", Sentence("Ongkir tidak boleh negatif.", "Shipping can't be negative.")),
        (
            not content.purpose.strip(),
            "purpose",
            Sentence("Keperluan belum diisi.", "The purpose is not filled in."),
        ),
        (
            not content.delivery_place.strip(),
            "delivery.place",
            Sentence("Tempat pengiriman belum diisi.", "The place of delivery is not filled in."),
        ),
        (
            not content.reason_for_choice.strip(),
            "reason_for_choice",
            Sentence("Alasan memilih penyedia belum diisi.", "The reason for choosing the vendor is not filled in."),
        ),
        (
            content.tax_collector not in ("treasurer", "marketplace"),
            "tax_collector",
            Sentence("Pemungut pajak belum dipilih.", "The tax collector is not chosen."),
        ),
    )
    for wrong, name, title in checks:
        if wrong:
            raise InvalidInput(
                "order.incomplete",
                title,
                next_step=Sentence("Lengkapi lalu simpan lagi.", "Complete it and save again."),
                field=name,
            )
