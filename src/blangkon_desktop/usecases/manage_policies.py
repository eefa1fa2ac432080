"""Which policy file is in force, and taking in a new one: from the hub or from an administrator's flash disk.

The newest version of the office's policy that can be used is in force. Old orders keep the decision made at their
time; it is stored with them.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass

from blangkon_desktop.domain.errors import Conflict
from blangkon_desktop.domain.people import Person, Role, require_role
from blangkon_desktop.domain.policy import Policy, load_policy
from blangkon_desktop.domain.policy_version import is_newer, version_key
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.usecases.policy_ports import KeptPolicy, OfferedPolicy, PolicyOrigin, PolicyRecord, PolicyShelf
from blangkon_desktop.usecases.ports import Clock

_INSTALL = Sentence("memasang berkas aturan", "install a policy file")


@dataclass(frozen=True, slots=True)
class PolicyFile:
    """A policy file as lists show it."""

    kept: KeptPolicy
    in_force: bool


class PolicyDesk:
    """The policy files of one data folder."""

    def __init__(self, shelf: PolicyShelf, clock: Clock) -> None:
        self._shelf = shelf
        self._clock = clock

    def in_force(self) -> Policy:
        """The rules that decide now."""
        policy = self._newest().policy
        assert policy is not None
        return policy

    def files(self) -> tuple[PolicyFile, ...]:
        """All files, the newest version first, each with where it came from and whether it is in force."""
        newest = self._newest()
        every = sorted(self._all(), key=lambda kept: version_key(kept.record.version), reverse=True)
        return tuple(PolicyFile(kept, kept is newest) for kept in every)

    def install(self, by: Person, text: str, file_name: str) -> PolicyFile:
        """Take in a file that an administrator brings. The same file again changes nothing.

        Raises NotAllowed for others, InvalidInput `policy.invalid` with the lines, Conflict `policy.other_office`,
        `policy.older`, `policy.same_version`.
        """
        require_role(by, Role.ADMIN, action=_INSTALL)
        return self._take(text, file_name, "file", came_from=file_name, brought_by=by.user)

    def receive(self, offered: OfferedPolicy, hub: str) -> PolicyFile:
        """Take in a file that the paired hub signed; raises as `install` does, and nothing is changed then."""
        name = f"{offered.policy_id} {offered.version}"
        return self._take(offered.text, name, "hub", came_from=hub, signature=offered.signature)

    def _take(
        self,
        text: str,
        name: str,
        origin: PolicyOrigin,
        *,
        came_from: str,
        brought_by: str = "",
        signature: str = "",
    ) -> PolicyFile:
        policy = load_policy(text, name, fallback=self._shelf.program().policy)
        digest = hashlib.sha256(text.encode()).hexdigest()
        if not self._is_known(policy, digest):
            came_at = self._clock.now().isoformat(timespec="seconds")
            record = PolicyRecord(policy.id, policy.version, digest, origin, came_from, came_at, brought_by, signature)
            self._shelf.keep(record, text)
        return next(file for file in self.files() if file.kept.record.version == policy.version)

    def _is_known(self, policy: Policy, digest: str) -> bool:
        """Whether this very file is here already; raises Conflict when it may not be taken."""
        own = self._shelf.program().record
        if policy.id != own.policy_id:
            raise _other_office(policy, own.policy_id)
        usable = [kept.record for kept in self._all() if kept.policy is not None]
        for record in usable:
            if record.version == policy.version and record.sha256 == digest:
                return True
            if version_key(record.version) == version_key(policy.version):
                raise _same_version(policy)
        newest = self._newest().record.version
        if not is_newer(policy.version, newest):
            raise _older(policy, newest)
        return False

    def _all(self) -> Iterator[KeptPolicy]:
        yield self._shelf.program()
        yield from self._shelf.kept()

    def _newest(self) -> KeptPolicy:
        own = self._shelf.program()
        usable = (kept for kept in self._all() if kept.policy and kept.record.policy_id == own.record.policy_id)
        return max(usable, key=lambda kept: version_key(kept.record.version))


def _other_office(policy: Policy, own: str) -> Conflict:
    return Conflict(
        "policy.other_office",
        Sentence(f"Berkas ini aturan «{policy.id}», bukan «{own}».", f"This file is for “{policy.id}”, not “{own}”."),
        detail=Sentence("Aturan yang berlaku tidak berubah.", "The rules in force have not changed."),
        next_step=Sentence("Minta berkas yang benar kepada Bagian PBJ.", "Ask Bagian PBJ for the right file."),
        field="file",
        data={"id": policy.id, "expected": own},
    )


def _same_version(policy: Policy) -> Conflict:
    return Conflict(
        "policy.same_version",
        Sentence(
            f"Versi {policy.version} sudah ada dengan isi lain.",
            f"The version {policy.version} is here with other content.",
        ),
        detail=Sentence("Aturan yang berlaku tidak berubah.", "The rules in force have not changed."),
        next_step=Sentence("Beri berkas itu nomor versi yang lebih baru.", "Give the file a newer version."),
        field="version",
        data={"version": policy.version},
    )


def _older(policy: Policy, newest: str) -> Conflict:
    return Conflict(
        "policy.older",
        Sentence(
            f"Versi {policy.version} lebih lama daripada {newest} yang berlaku.",
            f"The version {policy.version} is older than {newest}, which is in force.",
        ),
        detail=Sentence("Aturan yang berlaku tidak berubah.", "The rules in force have not changed."),
        next_step=Sentence(
            "Untuk kembali ke isi lama, beri berkas itu nomor versi yang lebih baru.",
            "To go back to older content, give the file a newer version.",
        ),
        field="version",
        data={"version": policy.version, "in_force": newest},
    )
