"""What a device signs: the head of its chain. One signature vouches for all entries before it."""

from __future__ import annotations

from blangkon_desktop.domain.journal import canonical_json


def head_message(device_id: str, seq: int, entry_hash: str) -> bytes:
    """The bytes that are signed with the device's key for the entry `seq` with the hash `entry_hash`."""
    return canonical_json({"device_id": device_id, "hash": entry_hash, "seq": seq, "signs": "journal-head"}).encode()
