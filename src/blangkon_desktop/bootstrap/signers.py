"""Whose catalogues are believed: this device's, the office's other laptops', and the paired hub's."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from blangkon_desktop.platform.device_key import verify_signature

if TYPE_CHECKING:
    from blangkon_desktop.usecases.ports import DeviceKey


class OfficeSigners:
    """The port `Signers`; `others` gives the public keys that are known besides this device's own."""

    def __init__(self, device: DeviceKey, others: Callable[[], Iterable[str]]) -> None:
        self._device = device
        self._others = others

    def sign(self, message: bytes) -> tuple[str, str]:
        """This device's public key and its signature, both in hex."""
        return self._device.public_key, self._device.sign(message)

    def holds(self, key: str, message: bytes, signature: str) -> bool:
        """Whether the signature is the key's."""
        return verify_signature(key, message, signature)

    def known(self, key: str) -> bool:
        """Whether the key is this device's or one of the others."""
        return key == self._device.public_key or key in set(self._others())
