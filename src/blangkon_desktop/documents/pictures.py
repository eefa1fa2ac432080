"""PNG pictures as a PDF holds them: their packed rows as they are, nothing is unpacked."""

from __future__ import annotations

import struct
from dataclasses import dataclass

_SIGNATURE = b"\x89PNG\r\n\x1a\n"


@dataclass(frozen=True, slots=True)
class Picture:
    """A grey picture: pixels, bits of one, and the rows packed with PNG's own prediction."""

    width: int
    height: int
    bits: int
    rows: bytes

    @property
    def entries(self) -> str:
        """What a PDF says of the picture's stream."""
        predicted = f"/Predictor 15/Colors 1/BitsPerComponent {self.bits}/Columns {self.width}"
        return (
            f"/Type/XObject/Subtype/Image/Width {self.width}/Height {self.height}/ColorSpace/DeviceGray"
            f"/BitsPerComponent {self.bits}/DecodeParms<<{predicted}>>"
        )


def read_png(content: bytes) -> Picture:
    """A PNG of our own making: grey, not interlaced. ValueError for any other."""
    if content[:8] != _SIGNATURE:
        raise ValueError("no PNG")
    at, rows, head = 8, b"", b""
    while at + 8 <= len(content):
        (length,) = struct.unpack(">I", content[at : at + 4])
        kind, body = content[at + 4 : at + 8], content[at + 8 : at + 8 + length]
        if kind == b"IHDR":
            head = body
        elif kind == b"IDAT":
            rows += body
        at += 12 + length
    width, height, bits, colour, _, _, interlaced = struct.unpack(">IIBBBBB", head)
    if colour or interlaced or not rows:
        raise ValueError("not a grey PNG")
    return Picture(width, height, bits, rows)
