"""The use cases of orders over a store in memory or on disk, as the random machine and its checks want them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from blangkon_desktop.domain.catalogue import Channel, Product, Vendor
from blangkon_desktop.domain.journal import Entry
from blangkon_desktop.domain.order import Order
from blangkon_desktop.domain.people import Person
from blangkon_desktop.domain.policy import Policy
from blangkon_desktop.platform.kept_files import StoredFile
from blangkon_desktop.usecases.amend_order import AmendOrder
from blangkon_desktop.usecases.approve_order import ApproveOrder
from blangkon_desktop.usecases.attach_file import AttachFile
from blangkon_desktop.usecases.draft_order import DraftOrder
from blangkon_desktop.usecases.negotiate_order import NegotiateOrder
from blangkon_desktop.usecases.order_content import ContentMaker
from blangkon_desktop.usecases.pay_order import PayOrder
from blangkon_desktop.usecases.ports import OfficeReader, OfficeStore
from blangkon_desktop.usecases.receive_goods import ReceiveGoods
from tests.fakes import CountingIds, FixedClock
from tests.memory_office import MemoryOffice
from tests.offices import ReadyOffice, vendor_of


@dataclass
class OrderDesk:
    """Everything that people can do to orders, and where to look."""

    store: OfficeStore
    clock: FixedClock
    policy: Callable[[], Policy]
    people: Mapping[str, Person]
    drafting: DraftOrder
    approving: ApproveOrder
    negotiating: NegotiateOrder
    amending: AmendOrder
    receiving: ReceiveGoods
    paying: PayOrder
    attaching: AttachFile
    entries_of: Callable[[str], Sequence[Entry]]
    verify: Callable[[], None]
    close: Callable[[], None]

    def order(self, order_id: str) -> Order:
        """An order as it is stored."""
        with self.store.read() as reader:
            found = reader.order(order_id)
        assert found is not None
        return found


class Shelf:
    """Products that are in the catalogue."""

    def __init__(self, *products: Product) -> None:
        self._products = {item.product_id: item for item in products}

    def offers(self, product_ids: Sequence[str], vendor_id: str) -> tuple[Mapping[str, Product], Vendor | None]:
        """What orders copy."""
        found = {i: self._products[i] for i in product_ids if i in self._products}
        return found, next((vendor_of(p) for p in self._products.values() if p.vendor_id == vendor_id), None)


class NamedDevice:
    """A device that never signs here."""

    device_id = "0000-abcd"
    public_key = "00"

    def sign(self, message: bytes) -> str:
        """Nothing is signed in memory."""
        return ""


def on_disk(office: ReadyOffice) -> OrderDesk:
    """The program's own use cases over real files."""
    program = office.program

    def entries_of(order_id: str) -> list[Entry]:
        with program.office().read() as reader:
            return [stored.entry for stored in reader.entries(order_id)]

    def verify() -> None:
        count, fault = program.care().verify_journal()
        assert fault is None
        assert count > 0

    return OrderDesk(
        store=program.office(),
        clock=office.clock,
        policy=program.policy,
        people={p.user: p for p in _people(program.office())},
        drafting=program.drafting(),
        approving=program.approving(),
        negotiating=program.negotiating(),
        amending=program.amending(),
        receiving=program.receiving(),
        paying=program.paying(),
        attaching=program.attaching(),
        entries_of=entries_of,
        verify=verify,
        close=office.close,
    )


def in_memory(people: Mapping[str, Person], reader: OfficeReader, policy: Policy, *products: Product) -> OrderDesk:
    """The same use cases over an office in memory with the people and the budget of another one."""
    clock = FixedClock()
    memory = MemoryOffice(clock, dict(people), reader.budget_state())
    store, rules = memory.store, lambda: policy

    def keep(path: Path) -> StoredFile:
        return StoredFile(f"{abs(hash(path.name)):064x}", "image/jpeg", 9)

    def search(words: str, channels: Sequence[Channel], limit: int) -> tuple[int, Sequence[tuple[str, str, int]]]:
        return 0, ()

    return OrderDesk(
        store=store,
        clock=clock,
        policy=rules,
        people=people,
        drafting=DraftOrder(
            store, ContentMaker(Shelf(*products), search, rules, clock), rules, clock, CountingIds(7), NamedDevice()
        ),
        approving=ApproveOrder(store, rules, clock),
        negotiating=NegotiateOrder(store, rules, clock),
        amending=AmendOrder(store, rules, clock),
        receiving=ReceiveGoods(store, clock, keep),
        paying=PayOrder(store, rules, clock),
        attaching=AttachFile(store, keep),
        entries_of=memory.entries_of,
        verify=lambda: None,
        close=lambda: None,
    )


def _people(store: OfficeStore) -> Iterator[Person]:
    with store.read() as reader:
        yield from reader.people()
