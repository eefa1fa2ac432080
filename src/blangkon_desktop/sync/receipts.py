"""Believing a hub: only a receipt that is signed with the pinned key and names exactly what was sent counts."""

from __future__ import annotations

from collections.abc import Sequence

from blangkon_desktop.sync.trouble import not_our_hub
from blangkon_desktop.sync.wire.models import BatchAnswer
from blangkon_desktop.sync.wire.packing import RECEIPT_PURPOSE, results_hash
from blangkon_desktop.sync.wire.signing import signature_holds, signed_fields
from blangkon_desktop.usecases.sync_ports import FrozenBatch, HubLink, HubRuling


def check_receipt(
    link: HubLink, device_id: str, batch: FrozenBatch, entry_ids: Sequence[str], answer: BatchAnswer
) -> tuple[HubRuling, ...]:
    """The verdicts of an answer, in the batch's order. NoConnection (`sync.not_our_hub`) unless all of it holds."""
    receipt = answer.receipt
    named = (receipt.batch_id, receipt.sha256, receipt.office_id, receipt.device_id, receipt.hub_id)
    if named != (batch.batch_id, batch.sha256, link.office_id, device_id, link.hub_id):
        raise not_our_hub("the receipt is for something else")
    if not signature_holds(link.hub_key, signed_fields(RECEIPT_PURPOSE, receipt.model_dump()), receipt.signature):
        raise not_our_hub("the receipt's signature does not hold")
    if [result.entry_id for result in answer.results] != list(entry_ids):
        raise not_our_hub("the answer names other entries")
    if results_hash(answer.results) != receipt.results_hash:
        raise not_our_hub("the receipt is over other results")
    return tuple(HubRuling(r.entry_id, r.verdict, r.hub_seq) for r in answer.results)
