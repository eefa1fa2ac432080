"""Bytes of a batch and back: zstd over JSON lines, never unpacked beyond a cap.

The first line is the head, each further one `{"hash":"…","body":{…}}` where the body is an entry's frozen text;
it is cut out of the line as it stands, never parsed and written anew.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from typing import TypeVar

import zstandard
from pydantic import BaseModel, ValidationError

from blangkon_desktop.domain.journal import body_hash
from blangkon_desktop.sync.wire.models import MAX_BATCH_ENTRIES, MAX_UNPACKED_BYTES, BatchHead, EntryResult

Record = TypeVar("Record", bound=BaseModel)
_BEFORE_HASH = b'{"hash":"'
_BEFORE_BODY = b'","body":'
_HASH_END = len(_BEFORE_HASH) + 64
_BODY_START = _HASH_END + len(_BEFORE_BODY)
RECEIPT_PURPOSE = "blangkon-receipt-1"
POLICY_PURPOSE = "blangkon-policy-1"


class Malformed(ValueError):
    """Bytes from the other side that are not what the protocol says."""


def pack(data: bytes) -> bytes:
    """zstd at a level that is quick on an old laptop."""
    return zstandard.ZstdCompressor(level=3, write_checksum=True).compress(data)


def unpack(data: bytes, limit: int) -> bytes:
    """Unpack at most `limit` bytes; Malformed for anything else, a bomb, a cut or doubled frame included."""
    try:
        size = zstandard.frame_content_size(data)
        if not 0 <= size <= limit:
            raise Malformed(f"says that it unpacks to {size} bytes, {limit} are allowed")
        return zstandard.ZstdDecompressor().decompress(data, max_output_size=limit, allow_extra_data=False)
    except zstandard.ZstdError as error:
        raise Malformed(f"not zstd: {error}") from error


def pack_batch(head: BatchHead, rows: Iterable[tuple[bytes, str]]) -> bytes:
    """The bytes of a batch of `(body, hash)` rows; the same batch always gives the same bytes."""
    lines = [to_json(head)]
    lines += [_BEFORE_HASH + stored.encode() + _BEFORE_BODY + body + b"}" for body, stored in rows]
    return pack(b"\n".join(lines))


def unpack_batch(data: bytes) -> tuple[BatchHead, list[tuple[bytes, str]]]:
    """Head and `(body, hash)` rows; every hash is checked and chained to the head. Raises Malformed."""
    first, *rest = unpack(data, MAX_UNPACKED_BYTES).split(b"\n")
    head = read(BatchHead, first)
    if not 1 <= len(rest) <= MAX_BATCH_ENTRIES or len(rest) != head.last_seq - head.first_seq + 1:
        raise Malformed("the number of entries is not what the head says")
    rows = [_row(line) for line in rest]
    if rows[-1][1] != head.head_hash:
        raise Malformed("the last entry is not the one that the head names")
    return head, rows


def _row(line: bytes) -> tuple[bytes, str]:
    body, stored = line[_BODY_START:-1], line[len(_BEFORE_HASH) : _HASH_END].decode("ascii", "replace")
    framed = line.startswith(_BEFORE_HASH) and line[_HASH_END:_BODY_START] == _BEFORE_BODY and line.endswith(b"}")
    if not framed or body_hash(body) != stored:
        raise Malformed("an entry does not match its hash")
    return body, stored


def to_json(record: BaseModel) -> bytes:
    """A record as compact JSON."""
    return record.model_dump_json().encode()


def read(kind: type[Record], data: bytes) -> Record:
    """A record from JSON bytes; Malformed when it is not exactly of this kind."""
    try:
        return kind.model_validate_json(data)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        raise Malformed(f"{kind.__name__}: {first['msg']} at {'.'.join(map(str, first['loc']))}") from error


def results_hash(results: Sequence[EntryResult]) -> str:
    """What a receipt signs of the results: SHA-256 over a line for each, `entry_id verdict hub_seq flag,flag`."""
    lines = (f"{r.entry_id} {r.verdict} {r.hub_seq} {','.join(r.flags)}\n" for r in results)
    return hashlib.sha256("".join(lines).encode()).hexdigest()
