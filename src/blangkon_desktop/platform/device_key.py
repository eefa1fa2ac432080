"""This device's Ed25519 key and id, in one small file of the data folder that only the user may read."""

from __future__ import annotations

import json
import os
import secrets
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from blangkon_desktop.domain.errors import Damaged
from blangkon_desktop.domain.text import Sentence
from blangkon_desktop.platform.folder import DataFolder, explain_os_error

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey


class NewIds(Protocol):
    """Where a new device gets its id from."""

    def new(self) -> str:
        """A UUIDv7 never given before."""


class FileDeviceKey:
    """The key as read from its file. The cryptography library is imported at the first signature."""

    def __init__(self, device_id: str, public_key: str, private_key: bytes) -> None:
        self._device_id = device_id
        self._public_key = public_key
        self._private_key = private_key

    @property
    def device_id(self) -> str:
        """The id under which entries of this device are chained, a UUIDv7."""
        return self._device_id

    @property
    def public_key(self) -> str:
        """The public key, 32 bytes in hex."""
        return self._public_key

    def sign(self, message: bytes) -> str:
        """Ed25519 signature, 64 bytes in hex."""
        return self._signer.sign(message).hex()

    @cached_property
    def _signer(self) -> Ed25519PrivateKey:
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        return Ed25519PrivateKey.from_private_bytes(self._private_key)


def load_or_make_device_key(folder: DataFolder, ids: NewIds) -> FileDeviceKey:
    """The key of a data folder, made if there is none; of two processes that make one, the first one's stays.

    Raises Damaged (`device_key.unreadable`), NotAllowed or Conflict (`folder.…`) when it can't be written.
    """
    if not folder.device_key.exists():
        _make(folder.device_key, ids.new())
    return load_device_key(folder.device_key)


def load_device_key(path: Path) -> FileDeviceKey:
    """Read the key. Raises Damaged (`device_key.unreadable`) for a file that is missing or not a key."""
    try:
        fields = json.loads(path.read_text(encoding="ascii"))
        private_key = bytes.fromhex(fields["private_key"])
        public_key = str(fields["public_key"])
        sound = len(private_key) == 32 and len(bytes.fromhex(public_key)) == 32
        device_id = str(fields["device_id"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise _unreadable(path) from error
    if not sound or not device_id:
        raise _unreadable(path)
    return FileDeviceKey(device_id, public_key, private_key)


def verify_signature(public_key: str, message: bytes, signature: str) -> bool:
    """Whether `signature` (hex) over `message` was made with the private half of `public_key` (hex)."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(public_key)).verify(bytes.fromhex(signature), message)
    except (InvalidSignature, ValueError):
        return False
    return True


def _make(path: Path, device_id: str) -> None:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    private_key = Ed25519PrivateKey.generate()
    fields = {
        "device_id": device_id,
        "private_key": private_key.private_bytes_raw().hex(),
        "public_key": private_key.public_key().public_bytes_raw().hex(),
    }
    made = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            _write_private(made, json.dumps(fields))
            _name_once(made, path)
        finally:
            made.unlink(missing_ok=True)
    except OSError as error:
        raise explain_os_error(error, path.parent) from error


def _write_private(path: Path, text: str) -> None:
    with os.fdopen(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w", encoding="ascii") as stream:
        stream.write(text)
        stream.flush()
        os.fsync(stream.fileno())


def _name_once(made: Path, path: Path) -> None:
    try:
        if os.name == "nt":
            made.rename(path)
        else:
            os.link(made, path)
    except FileExistsError:
        return
    if os.name != "nt":
        handle = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _unreadable(path: Path) -> Damaged:
    return Damaged(
        "device_key.unreadable",
        Sentence("Kunci laptop ini tidak terbaca.", "This laptop's key can't be read."),
        detail=Sentence(
            "Data kantor tetap utuh; hanya catatan baru yang tidak dapat ditandatangani.",
            "The office's data is whole; only new entries can't be signed.",
        ),
        next_step=Sentence(
            f"Pindahkan berkas {path.name} dari folder data: laptop ini lalu memakai kunci baru.",
            f"Move the file {path.name} out of the data folder: this laptop then uses a new key.",
        ),
        data={"file": str(path)},
    )
