"""Believing a policy file: only what the paired hub signed, byte for byte, and only what is newer than was asked."""

from __future__ import annotations

import hashlib

from blangkon_desktop.domain.policy_version import is_newer
from blangkon_desktop.sync.trouble import not_our_hub
from blangkon_desktop.sync.wire.models import PolicyRecord
from blangkon_desktop.sync.wire.packing import POLICY_PURPOSE
from blangkon_desktop.sync.wire.signing import signature_holds, signed_fields
from blangkon_desktop.usecases.policy_ports import OfferedPolicy
from blangkon_desktop.usecases.sync_ports import HubLink


def check_policy(link: HubLink, policy_id: str, above: str, record: PolicyRecord) -> OfferedPolicy:
    """The file as it may be read. NoConnection (`sync.not_our_hub`) when anything about it does not hold."""
    if (record.hub_id, record.policy_id) != (link.hub_id, policy_id):
        raise not_our_hub("a policy of another hub or office")
    if not signature_holds(link.hub_key, signed_fields(POLICY_PURPOSE, record.model_dump()), record.signature):
        raise not_our_hub("the signature of the policy does not hold")
    if hashlib.sha256(record.text.encode()).hexdigest() != record.sha256:
        raise not_our_hub("the policy is not the one that was signed")
    if not is_newer(record.version, above):
        raise not_our_hub("a policy that is not newer")
    return OfferedPolicy(record.policy_id, record.version, record.sha256, record.text, record.signature)
