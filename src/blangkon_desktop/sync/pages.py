"""Checking a page of changes: each entry must continue its device's chain up to a head that the device signed."""

from __future__ import annotations

import json
from collections.abc import Mapping

from blangkon_desktop.domain.chain_head import head_message
from blangkon_desktop.domain.errors import BlangkonError, Damaged
from blangkon_desktop.domain.journal import FIRST_PREVIOUS, SCHEMA, Entry, body_hash, parse_entry
from blangkon_desktop.sync.trouble import not_our_hub, update_first
from blangkon_desktop.sync.wire.models import Page, PageEntry, Run
from blangkon_desktop.sync.wire.signing import signature_holds
from blangkon_desktop.usecases.sync_ports import HubLink, HubRuling, PulledEntry, PulledPage, SignedHead

Tails = Mapping[str, tuple[int, str]]


def check_page(link: HubLink, page: Page, tails: Tails) -> PulledPage:
    """The page as it may be stored. NoConnection (`sync.not_our_hub`) when anything in it does not hold.

    `tails` says how far each device's chain is known here; entries up to there only bring their verdict.
    """
    if (page.hub_id, page.office_id) != (link.hub_id, link.office_id):
        raise not_our_hub("a page of another office or hub")
    keys = {device.device_id: device.public_key for device in page.devices}
    reached = dict(tails)
    entries: list[PulledEntry] = []
    rulings = [HubRuling(r.entry_id, r.verdict, r.hub_seq) for r in page.rulings]
    heads: list[SignedHead] = []
    for run in page.runs:
        new, known = _check_run(link, run, keys.get(run.head.device_id, ""), reached)
        entries += new
        rulings = known + rulings
        if new:
            head = run.head
            heads.append(SignedHead(head.device_id, head.last_seq, head.head_hash, head.signature))
    return PulledPage(tuple(entries), tuple(heads), tuple(rulings), page.own_seq, page.cursor, page.more)


def _check_run(
    link: HubLink, run: Run, key: str, reached: dict[str, tuple[int, str]]
) -> tuple[list[PulledEntry], list[HubRuling]]:
    head = run.head
    if not signature_holds(key, head_message(head.device_id, head.last_seq, head.head_hash), head.signature):
        raise not_our_hub("a device's signature does not hold")
    seq, previous = reached.get(head.device_id, (0, FIRST_PREVIOUS))
    new: list[PulledEntry] = []
    known: list[HubRuling] = []
    last = ""
    for item in run.entries:
        entry = _entry(item)
        if (entry.device_id, entry.office_id) != (head.device_id, link.office_id):
            raise not_our_hub("an entry of another device or office")
        if entry.type == "device.joined" and entry.payload.get("public_key") != key:
            raise not_our_hub("a device that joined with another key")
        last = item.hash
        if entry.seq <= seq:
            known.append(HubRuling(entry.entry_id, item.verdict, item.hub_seq))
            continue
        if (entry.seq, entry.prev_hash) != (seq + 1, previous):
            raise not_our_hub("an entry does not continue its chain")
        seq, previous = entry.seq, item.hash
        new.append(PulledEntry(entry, item.body.encode(), item.hash, item.verdict, item.hub_seq))
    if last != head.head_hash:
        raise not_our_hub("a run ends before its head")
    reached[head.device_id] = (seq, previous)
    return new, known


def _entry(item: PageEntry) -> Entry:
    body = item.body.encode()
    if body_hash(body) != item.hash:
        raise not_our_hub("an entry does not match its hash")
    try:
        return parse_entry(body)
    except Damaged as error:
        raise _unreadable(body) from error


def _unreadable(body: bytes) -> BlangkonError:
    try:
        schema = json.loads(body).get("schema", 0)
    except (ValueError, AttributeError):
        return not_our_hub("an entry is not readable")
    newer = isinstance(schema, int) and schema > SCHEMA
    return update_first() if newer else not_our_hub("an entry is not readable")
