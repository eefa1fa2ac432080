"""Segments: rows of a `blangkon-csv` in zstd, one frame each, the same bytes for the same rows.

A base is cut where the codes of its products say so, not by counting rows: a product more or less moves no other cut,
so that two bases share the segments between which nothing changed.
"""

from __future__ import annotations

import csv
import hashlib
import io
import zlib
from collections.abc import Iterable, Iterator

import zstandard

from blangkon_desktop.domain.catalogue_manifest import MAX_SEGMENT_BYTES, Segment
from blangkon_desktop.interchange.catalogue_cells import HEADER, Row, key_of

_FEWEST, _MOST = 8_192, 65_536
"""Rows of a segment, the last one excepted."""
_CUT_BITS = 0x3FFF
"""A row whose code has these bits clear ends a segment: one in 16,384."""
_LEVEL = 12
"""Packs a third better than the usual level and is read as fast; made once by the office that hands it on."""
_MOST_UNPACKED = 256 << 20


def cut(rows: Iterable[Row]) -> Iterator[list[Row]]:
    """Sorted rows in parts that become segments."""
    part: list[Row] = []
    for row in rows:
        part.append(row)
        if len(part) >= _MOST or (len(part) >= _FEWEST and not _code(row) & _CUT_BITS):
            yield part
            part = []
    if part:
        yield part


def packed(rows: Iterable[Row]) -> tuple[Segment, bytes]:
    """The segment of some rows, and its bytes."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\n")
    writer.writerow(HEADER)
    count = 0
    for row in rows:
        writer.writerow(row)
        count += 1
    data = zstandard.ZstdCompressor(level=_LEVEL, write_checksum=True).compress(text.getvalue().encode())
    return Segment(hashlib.sha256(data).hexdigest(), len(data), count), data


def rows_in(data: bytes) -> Iterator[Row]:
    """The rows of a segment. ValueError if it is none."""
    try:
        if len(data) > MAX_SEGMENT_BYTES or not 0 <= zstandard.frame_content_size(data) <= _MOST_UNPACKED:
            raise ValueError("a segment of this length is not taken")
        text = zstandard.ZstdDecompressor().decompress(data, max_output_size=_MOST_UNPACKED).decode()
        rows = csv.reader(io.StringIO(text, newline=""), delimiter=";", strict=True)
        if tuple(next(rows, ())) != HEADER:
            raise ValueError("other columns")
        for row in rows:
            if len(row) != len(HEADER):
                raise ValueError("a row of another length")
            yield tuple(row)
    except (zstandard.ZstdError, csv.Error) as error:
        raise ValueError(str(error)) from error


def _code(row: Row) -> int:
    return zlib.crc32(":".join(key_of(row)).encode())
