"""Policy files for all offices: every version is kept, each signed with the hub's key."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, insert, select

from blangkon_desktop.domain.errors import Conflict
from blangkon_desktop.domain.policy import Policy
from blangkon_desktop.domain.policy_version import is_newer, version_key
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.hub.store.identity import HubIdentity
from blangkon_desktop.hub.store.tables import policies
from blangkon_desktop.sync.wire.models import PolicyRecord
from blangkon_desktop.sync.wire.packing import POLICY_PURPOSE
from blangkon_desktop.sync.wire.signing import signed_fields

PolicyRow = Row[*tuple[Any, ...]]


def push_policy(connection: Connection, identity: HubIdentity, policy: Policy, text: str, now: datetime) -> bool:
    """Keep a checked policy file as the newest of its id; False when this very file is here already.

    Raises Conflict `policy.same_version` for a known version with other content, `policy.older` for one that is not
    newer than all others.
    """
    digest = hashlib.sha256(text.encode()).hexdigest()
    known = policy_rows(connection, policy.id)
    for row in known:
        if version_key(row.version) == version_key(policy.version):
            if row.sha256 == digest:
                return False
            raise _same_version(policy)
    if known and not is_newer(policy.version, known[0].version):
        raise _older(policy, known[0].version)
    record = {
        "policy_id": policy.id,
        "version": policy.version,
        "sha256": digest,
        "hub_id": identity.hub_id,
        "pushed_at": now.isoformat(timespec="seconds"),
    }
    signature = identity.key.sign(signed_fields(POLICY_PURPOSE, record))
    stored = {key: value for key, value in record.items() if key != "hub_id"}
    connection.execute(insert(policies), {**stored, "name": policy.name, "text": text, "signature": signature})
    return True


def policy_rows(connection: Connection, policy_id: str | None = None) -> Sequence[PolicyRow]:
    """All versions of a policy, or of all, the newest first."""
    wanted = select(policies) if policy_id is None else select(policies).where(policies.c.policy_id == policy_id)
    return sorted(connection.execute(wanted), key=lambda row: (row.policy_id, version_key(row.version)), reverse=True)


def newest_policy(connection: Connection, identity: HubIdentity, policy_id: str, above: str) -> PolicyRecord | None:
    """The newest version of a policy when it is newer than `above`, signed."""
    rows = policy_rows(connection, policy_id)
    if not rows or not is_newer(rows[0].version, above):
        return None
    row = rows[0]
    return PolicyRecord(
        policy_id=row.policy_id,
        version=row.version,
        sha256=row.sha256,
        hub_id=identity.hub_id,
        pushed_at=row.pushed_at,
        text=row.text,
        signature=row.signature,
    )


def _same_version(policy: Policy) -> Conflict:
    return Conflict(
        "policy.same_version",
        Sentence(
            f"Hub sudah memiliki versi {policy.version} dengan isi lain.",
            f"The hub has the version {policy.version} with other content.",
        ),
        detail=Sentence("Tidak ada yang diubah.", "Nothing was changed."),
        next_step=Sentence("Beri berkas itu nomor versi yang lebih baru.", "Give the file a newer version."),
        field="version",
        data={"version": policy.version},
    )


def _older(policy: Policy, newest: str) -> Conflict:
    return Conflict(
        "policy.older",
        Sentence(
            f"Versi {policy.version} lebih lama daripada {newest} yang sudah dikirim.",
            f"The version {policy.version} is older than {newest}, which was pushed.",
        ),
        detail=Sentence("Tidak ada yang diubah.", "Nothing was changed."),
        next_step=Sentence("Beri berkas itu nomor versi yang lebih baru.", "Give the file a newer version."),
        field="version",
        data={"version": policy.version, "newest": newest},
    )
