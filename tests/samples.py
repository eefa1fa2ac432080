"""Orders and entries for tests, valid unless told otherwise."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from blangkon_desktop.domain.catalogue import Channel, PurchaseKind
from blangkon_desktop.domain.journal import FIRST_PREVIOUS, EntityKind, Entry, body_hash, entry_body
from blangkon_desktop.domain.order import Officials, OrderContent, OrderLine, RouteRecord, VendorCopy
from blangkon_desktop.domain.order_codec import content_to_payload, route_to_payload
from blangkon_desktop.domain.text import Sentence

NOON = "2026-11-24T12:00:00+07:00"


def order_line(n: int = 1, *, quantity: int = 10, price: int = 54_000, ppn: int = 59_400) -> OrderLine:
    """A line of paper; `price` rupiah before tax."""
    return OrderLine(
        n=n,
        product=f"mbizmarket:SKU-{n}",
        name=f"Kertas HVS A4 80 gsm ke-{n}",
        specification="80 gsm, 500 lembar",
        unit="rim",
        quantity=quantity,
        price=price,
        taxed=True,
        category="ATK",
        pdn=True,
        tkdn="40",
        ppn=ppn,
    )


def order_content(*lines: OrderLine, shipping: int = 25_000) -> OrderContent:
    """An order of paper at Mbizmarket."""
    return OrderContent(
        rup="60832782",
        account="5.1.02.01.01.0024",
        package_name="Belanja ATK",
        sub_activity="2.24.01.1.01.0001",
        source_of_funds="APBD",
        purpose="Belanja ATK triwulan IV",
        channel=Channel.MBIZMARKET,
        vendor=VendorCopy("mbizmarket:V-102", "CV Maju Sejahtera", "CV", True, True),
        lines=lines or (order_line(),),
        shipping=shipping,
        delivery_place="Kantor Dinas",
        delivery_by="2026-12-10",
        officials=Officials("ppk", "pejabat", "bendahara"),
        tax_collector="treasurer",
        reason_for_choice="Harga terendah, stok tersedia",
        kind=PurchaseKind.GOODS,
        order_date="2026-11-24",
    )


def route_record(value: int = 624_400) -> RouteRecord:
    """A stored decision for a marketplace."""
    return RouteRecord(
        outcome="marketplace",
        channels=("gratis-ongkir", "mbizmarket", "tisera"),
        value=value,
        rule="batang-marketplace",
        source="Aturan Batang 2024-03",
        explanation=Sentence("Tidak melebihi batas.", "Not above the line."),
        officer="pejabat-pengadaan",
        proof="surat-pesanan",
        policy_id="batang",
        policy_version="2024-03",
        decided_on="2026-11-24",
        warnings=(("note", Sentence("Catatan", "A note")),),
        requirements=(("hps", Sentence("HPS", "Own estimate"), "Perpres"),),
    )


def saved_payload(content: OrderContent | None = None) -> dict[str, Any]:
    """The payload of `order.saved`."""
    return {
        "number": "P26-AB12-0001",
        "content": content_to_payload(content or order_content()),
        "route": route_to_payload(route_record()),
        "request_key": None,
        "request_digest": "",
        "reasons": [],
    }


class Chain:
    """Entries of one device, chained as the journal does it."""

    def __init__(self, device_id: str = "device-1") -> None:
        self.device_id = device_id
        self.entries: list[Entry] = []
        self.rows: list[tuple[bytes, str]] = []

    def add(
        self,
        type_: str,
        payload: Mapping[str, Any],
        *,
        entity_id: str = "order-1",
        entity: EntityKind = EntityKind.ORDER,
        actor: str = "siti",
    ) -> Entry:
        """One more entry on top of the entity's last."""
        seq = len(self.entries) + 1
        mine = [e for e in self.entries if e.entity_id == entity_id]
        entry = Entry(
            entry_id=f"{self.device_id}-{seq:04}",
            office_id="office-1",
            device_id=self.device_id,
            seq=seq,
            prev_hash=self.rows[-1][1] if self.rows else FIRST_PREVIOUS,
            entity=entity,
            entity_id=entity_id,
            base=mine[-1].entry_id if mine else None,
            type=type_,
            payload=payload,
            actor=actor,
            device_time=NOON,
        )
        body = entry_body(entry)
        self.entries.append(entry)
        self.rows.append((body, body_hash(body)))
        return entry
