"""What the limited process and the program say to each other: pickled frames of a bounded length.

Whoever took the limited process over could send anything: only plain values and the records named here are made of
what it sends, never a function, never a class of another module.
"""

from __future__ import annotations

import io
import pickle
import struct
from enum import Enum
from importlib import import_module
from typing import IO, Any

MAX_FRAME = 256 << 20
"""Longest frame in bytes; the process that sends it may not be larger than twice that."""

_LENGTH = struct.Struct(">I")
_RECORDS = frozenset(
    f"blangkon_desktop.{name}"
    for name in (
        "domain.budget", "domain.catalogue", "domain.text", "usecases.budget_views", "usecases.catalogue_views",
        "usecases.row_batch_views",
    )
)  # fmt: skip


class BadFrame(Exception):
    """What came is no frame."""


_NOT_A_FRAME = (
    pickle.UnpicklingError,
    EOFError,
    ValueError,
    TypeError,
    LookupError,
    AttributeError,
    OverflowError,
    MemoryError,
)
"""What broken bytes raise while they are read: a length beyond the machine is an OverflowError, for example."""


class _Records(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        """A record or an enumeration of the program. Raises BadFrame for all else."""
        found = getattr(import_module(module), name, None) if module in _RECORDS else None
        if not isinstance(found, type) or found.__module__ != module:
            raise BadFrame(f"{module}.{name}")
        if not issubclass(found, Enum) and not hasattr(found, "__dataclass_fields__"):
            raise BadFrame(f"{module}.{name}")
        return found


def write_frame(stream: IO[bytes], content: object) -> None:
    """Write one frame and flush it. Raises OSError where the other side is gone."""
    data = pickle.dumps(content, protocol=5)
    stream.write(_LENGTH.pack(len(data)))
    stream.write(data)
    stream.flush()


def read_frame(stream: IO[bytes]) -> bytes:
    """The bytes of the next frame; empty at the end of the stream. Raises BadFrame for one that is cut or too long."""
    head = stream.read(_LENGTH.size)
    if not head:
        return b""
    if len(head) < _LENGTH.size or (length := _LENGTH.unpack(head)[0]) > MAX_FRAME:
        raise BadFrame
    data = stream.read(length)
    if len(data) < length:
        raise BadFrame
    return data


def content_of(frame: bytes) -> Any:
    """What a frame holds. Raises BadFrame for what is not made of plain values and records."""
    try:
        return _Records(io.BytesIO(frame)).load()
    except _NOT_A_FRAME as error:
        raise BadFrame from error
