"""The records of the protocol, strict: a wrong type, a missing or an unknown field is refused, nothing is coerced."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

PROTOCOL = 1
"""Version of the protocol; part of every path (`/v1/…`)."""

MAX_BATCH_ENTRIES = 200
MAX_BATCH_BYTES = 256 * 1024
"""A batch is closed before its entries pass this many bytes; one entry alone may."""
MAX_PACKED_BYTES = 512 * 1024
"""The largest body that a hub reads."""
MAX_UNPACKED_BYTES = 1024 * 1024
"""The most that a batch may unpack to."""
MAX_PAGE_ENTRIES = 1000
MAX_PAGE_BYTES = 512 * 1024
"""A page is closed after this many bytes of entries; the batch that passes it is still whole."""
MAX_PIECE_BYTES = 512 * 1024
"""The largest piece of a segment that is asked for at once."""
MAX_ANSWER_BYTES = 4 * 1024 * 1024
"""The largest answer that a laptop reads, packed or unpacked."""

Verdict = Literal["accepted", "duplicate", "conflict", "rejected", "deferred"]
Hash = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
Signature = Annotated[str, Field(pattern=r"^[0-9a-f]{128}$")]
Id = Annotated[str, Field(pattern=r"^[0-9A-Za-z._:-]{1,64}$")]
Count = Annotated[int, Field(ge=0, lt=2**53)]


class Wire(BaseModel):
    """Base of all records: frozen and strict."""

    model_config = ConfigDict(strict=True, frozen=True, extra="forbid")


class BatchHead(Wire):
    """First line of a batch: which run of a device's chain it holds, signed once by the device.

    `head_hash` is the last entry's hash. The signature is the one of `domain.chain_head` over device, last seq and that
    hash; as each entry carries the hash before it, it covers them all.
    """

    batch_id: Id
    office_id: Id
    device_id: Id
    schema_version: Count
    first_seq: Annotated[int, Field(ge=1)]
    last_seq: Annotated[int, Field(ge=1)]
    prev_hash: Hash
    head_hash: Hash
    signature: Signature


class EntryResult(Wire):
    """What the hub decided on one entry; `hub_seq` is its place in the office's order, `flags` are remarks."""

    entry_id: Id
    verdict: Verdict
    hub_seq: Count
    flags: list[str]


class Receipt(Wire):
    """The hub's signed word that it holds exactly the batch with this digest and has decided each of its entries."""

    batch_id: Id
    office_id: Id
    device_id: Id
    sha256: Hash
    results_hash: Hash
    hub_id: Id
    epoch: Id
    hub_seq: Count
    received_at: str
    signature: Signature


class BatchAnswer(Wire):
    """Answer to a batch: one result per entry in the order of the batch, and the receipt over them."""

    results: list[EntryResult]
    receipt: Receipt


class PageEntry(Wire):
    """An entry of a page; `body` is its frozen text."""

    hub_seq: Count
    verdict: Verdict
    hash: Hash
    body: str


class Run(Wire):
    """A batch as the hub holds it, less what it already had: entries of one device, in chain order."""

    head: BatchHead
    entries: list[PageEntry]


class Ruling(Wire):
    """A verdict that changed later (a deferred entry whose base has arrived)."""

    hub_seq: Count
    entry_id: Id
    verdict: Verdict


class DeviceRecord(Wire):
    """A device of the office and its public key, as bound at its pairing."""

    device_id: Id
    public_key: Hash


class Page(Wire):
    """One page of changes. `own_seq` is how far the hub holds the asking device's chain."""

    office_id: Id
    hub_id: Id
    epoch: Id
    devices: list[DeviceRecord]
    runs: list[Run]
    rulings: list[Ruling]
    own_seq: Count
    cursor: str
    more: bool


class PairRequest(Wire):
    """A device that asks to be bound to an office. `office_id` is the office's own id, None on an empty folder.

    `lent_until` says per year up to which letter number the office has lent blocks without a hub.
    """

    invite: str
    office_id: Id | None
    practice: bool | None
    device_id: Id
    public_key: Hash
    schema_version: Count
    lent_until: dict[str, int]


class PairAnswer(Wire):
    """The hub's identity and the ids of the office: the hub's and the office's own."""

    hub_id: Id
    hub_key: Hash
    epoch: Id
    practice: bool
    hub_office_id: Id
    office_id: Id


class PolicyRecord(Wire):
    """A policy file as the hub pushes it to all its offices; the signature is over everything but the text, which
    its SHA-256 stands for."""

    policy_id: Id
    version: Id
    sha256: Hash
    hub_id: Id
    pushed_at: str
    text: str
    signature: Signature


class PolicyAnswer(Wire):
    """The newest policy file above the version that was named, None when there is none."""

    policy: PolicyRecord | None


class CatalogueRecord(Wire):
    """The manifest of a catalogue as the hub offers it; the signature is the hub's, over the text."""

    hub_id: Id
    text: str
    signature: Signature


class CatalogueAnswer(Wire):
    """The catalogue for the state that was named, None when there is nothing newer."""

    catalogue: CatalogueRecord | None


class LeaseRequest(Wire):
    """A device asks for a block of letter numbers of a year; `above` is the highest number it knows to be lent."""

    year: Annotated[int, Field(ge=2000, le=2200)]
    above: Count


class LeaseAnswer(Wire):
    """A block lent to the asking device, both ends included."""

    year: int
    first: Annotated[int, Field(ge=1)]
    last: Annotated[int, Field(ge=1)]


class Health(Wire):
    """What anyone may ask a hub."""

    status: Literal["ready"]
    hub_id: Id
    hub_key: Hash
    epoch: Id
    practice: bool
    protocol: int


class Said(Wire):
    """A sentence for people, in both languages."""

    id: str
    en: str


class Problem(Wire):
    """A refusal (RFC 9457); `code` is stable, `expected` says with which seq a device's chain should go on, or 0."""

    code: str
    status: int
    title: Said
    detail: Said
    next_step: Said
    expected: int
