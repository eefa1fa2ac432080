"""The parts of the search index in the catalogue's file: named arrays, each with a digest of its bytes."""

from __future__ import annotations

import hashlib
import json
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection

from blangkon_desktop.store.direct import run

META = "meta"
TERMS = "terms"
OFFSETS = "offsets"
POSTINGS = "postings"
DENSE = "dense"
PART_SIZE = 1 << 18
"""Postings in one part: a megabyte, so that a search reads only what it needs."""


def digest(data: bytes) -> bytes:
    """What tells a damaged part: eight bytes are enough against accidents."""
    return hashlib.blake2b(data, digest_size=8).digest()


def write_part(connection: Connection, name: str, data: bytes) -> None:
    """Put a part in place of the one of that name."""
    connection.exec_driver_sql(
        "INSERT OR REPLACE INTO index_parts (name, digest, data) VALUES (?, ?, ?)", (name, digest(data), data)
    )


def write_array(connection: Connection, name: str, array: NDArray[Any]) -> None:
    """Put an array in place as it lies in memory."""
    write_part(connection, name, np.ascontiguousarray(array).tobytes())


def read_part(connection: Connection, name: str) -> bytes | None:
    """The bytes of a part, None if there is none of that name."""
    row = run(connection, "SELECT data FROM index_parts WHERE name = ?", (name,)).fetchone()
    return None if row is None else bytes(row[0])


def read_meta(connection: Connection) -> dict[str, Any] | None:
    """What the index says of itself, None if there is no index."""
    found = read_part(connection, META)
    return None if found is None else dict(json.loads(found))


def write_meta(connection: Connection, meta: dict[str, Any]) -> None:
    """Say what the index holds."""
    write_part(connection, META, json.dumps(meta).encode())
