"""A hub's address: https anywhere, plain http only inside the office's own network."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit

from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.text import Sentence


def clean_address(url: str) -> str:
    """`https://host[:port]`, or `http://…` for this machine and private networks. InvalidInput otherwise."""
    try:
        parts = urlsplit(url.strip())
        port = parts.port
    except ValueError as error:
        raise _bad_address() from error
    host = parts.hostname or ""
    if parts.scheme not in ("http", "https") or not host or parts.path.strip("/") or parts.query or parts.username:
        raise _bad_address()
    if parts.scheme == "http" and not is_inside(host):
        raise InvalidInput(
            "pair.needs_https",
            Sentence("Alamat hub di luar kantor harus memakai https.", "A hub outside the office needs https."),
            next_step=Sentence("Tulis alamat yang diawali https://.", "Write the address with https://."),
            field="url",
        )
    shown = f"[{host}]" if ":" in host else host
    return f"{parts.scheme}://{shown}" + (f":{port}" if port else "")


def is_inside(host: str) -> bool:
    """Whether a host is this machine or in a private network; names count when they have no public ending."""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return "." not in host or host.endswith((".local", ".lan", ".internal"))
    return address.is_loopback or address.is_private or address.is_link_local


def _bad_address() -> InvalidInput:
    return InvalidInput(
        "pair.bad_url",
        Sentence("Alamat hub tidak dikenal.", "The hub's address is not understood."),
        next_step=Sentence("Tulis seperti https://hub.contoh.go.id.", "Write it like https://hub.example.org."),
        field="url",
    )
