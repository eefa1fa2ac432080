"""The hub's own Ed25519 key: made once at `hub init`, pinned by every device at its pairing."""

from __future__ import annotations

import secrets

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey


class HubKey:
    """Signs answers and receipts."""

    def __init__(self, seed: str) -> None:
        self._private = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(seed))
        self.public_key = self._private.public_key().public_bytes_raw().hex()

    def sign(self, message: bytes) -> str:
        """Signature in hex."""
        return self._private.sign(message).hex()


def new_seed() -> str:
    """A new private key, 32 random bytes in hex."""
    return secrets.token_hex(32)
