"""Ed25519 over named texts: what exactly is signed in a request, an answer, a batch and a receipt.

Every signed text begins with a line that names its purpose, so that a signature can't be used for another one.
"""

from __future__ import annotations

import hashlib
from base64 import b64encode
from collections.abc import Mapping
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from blangkon_desktop.domain.journal import canonical_json

DEVICE_HEADER = "Blangkon-Device"
NONCE_HEADER = "Blangkon-Nonce"
SIGNATURE_HEADER = "Blangkon-Signature"
DIGEST_HEADER = "Content-Digest"
KEY_HEADER = "Idempotency-Key"
_NOT_SIGNED = ("signature", "text")


def signature_holds(public_key: str, message: bytes, signature: str) -> bool:
    """Whether `signature` (hex) over `message` was made by the owner of `public_key` (32 bytes in hex)."""
    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(public_key)).verify(bytes.fromhex(signature), message)
    except (InvalidSignature, ValueError):
        return False
    return True


def content_digest(body: bytes) -> str:
    """The `Content-Digest` of a body (RFC 9530)."""
    return f"sha-256=:{b64encode(hashlib.sha256(body).digest()).decode()}:"


def request_text(method: str, target: str, nonce: str, body: bytes) -> bytes:
    """What a device signs of a request; `target` is path and query, `nonce` is echoed in the answer's signature."""
    return "\n".join(("blangkon-request-1", method.upper(), target, nonce, _sha(body))).encode()


def answer_text(nonce: str, status: int, body: bytes) -> bytes:
    """What the hub signs of an answer: bound to the request by its nonce, so no old answer can be played again."""
    return "\n".join(("blangkon-answer-1", nonce, str(status), _sha(body))).encode()


def signed_fields(purpose: str, fields: Mapping[str, Any]) -> bytes:
    """What is signed of a record: all its fields but the signature itself and a long `text` that a digest stands for,
    as canonical JSON."""
    return f"{purpose}\n{canonical_json({k: v for k, v in fields.items() if k not in _NOT_SIGNED})}".encode()


def _sha(body: bytes) -> str:
    return hashlib.sha256(body).hexdigest()
