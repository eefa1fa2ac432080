"""A coat of arms as papers can carry it: checked by its content, upright, grey on white, small."""

from __future__ import annotations

import io
from pathlib import Path

from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.text import Sentence

MOST_BYTES = 10 * 1024 * 1024
"""The file that somebody chooses."""
MOST_KEPT = 60 * 1024
"""What is kept of it, and what each paper carries."""
_MOST_PIXELS = 40_000_000
_LEAST_SIDE = 64
_SIDES = (240, 200, 160, 120)
"""Pixels of the longer side, the first that is small enough: 240 are 330 dots an inch where it is printed."""
_GREYS = 16


def arms_picture(content: bytes) -> bytes:
    """A PNG of at most 60 KiB in sixteen greys; the same file gives the same bytes.

    Raises InvalidInput (`arms.not_accepted`, `arms.too_large`, `arms.too_small`).
    """
    if len(content) > MOST_BYTES:
        raise _refused("arms.too_large", Sentence("Paling besar 10 MB.", "At most 10 MB."))
    if content[:3] != b"\xff\xd8\xff" and content[:8] != b"\x89PNG\r\n\x1a\n":
        raise _refused("arms.not_accepted", Sentence("Hanya PNG dan JPEG.", "Only PNG and JPEG."))
    return _made(content)


def read_picture(path: Path) -> bytes:
    """The bytes of a chosen file, no more than may be; raises InvalidInput (`arms.unreadable`)."""
    try:
        with path.open("rb") as stream:
            return stream.read(MOST_BYTES + 1)
    except OSError as error:
        raise _refused("arms.unreadable", Sentence(f"{path} tidak dapat dibaca.", f"{path} can't be read.")) from error


def _made(content: bytes) -> bytes:
    import warnings

    from PIL import Image, ImageOps, UnidentifiedImageError

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # sizes are judged below
            with Image.open(io.BytesIO(content), formats=("JPEG", "PNG")) as opened:
                if opened.width * opened.height > _MOST_PIXELS:
                    raise _refused("arms.too_large", Sentence("Gambarnya terlalu luas.", "Too many pixels."))
                if min(opened.size) < _LEAST_SIDE:
                    raise _refused("arms.too_small", Sentence("Sedikitnya 64 × 64 titik.", "At least 64 × 64 pixels."))
                whole = ImageOps.exif_transpose(opened).convert("RGBA")
    except (OSError, ValueError, SyntaxError, UnidentifiedImageError, Image.DecompressionBombError) as error:
        raise _refused("arms.not_accepted", Sentence("Gambarnya rusak.", "The picture is damaged.")) from error
    ground = Image.new("RGBA", whole.size, "white")
    grey = Image.alpha_composite(ground, whole).convert("L")
    step = 255 / (_GREYS - 1)
    for side in _SIDES:
        small = grey.copy()
        small.thumbnail((side, side), Image.Resampling.LANCZOS)
        small = small.point([round(round(value / step) * step) for value in range(256)])
        made = io.BytesIO()
        small.save(made, "PNG", optimize=True)
        if made.tell() <= MOST_KEPT:
            return made.getvalue()
    raise _refused("arms.too_large", Sentence("Gambarnya terlalu rumit.", "The picture is too intricate."))


def _refused(code: str, why: Sentence) -> InvalidInput:
    return InvalidInput(
        code,
        Sentence("Gambar itu tidak dapat dipakai sebagai lambang.", "That picture can't be the coat of arms."),
        detail=why,
        next_step=Sentence("Pilih gambar lambang yang lain.", "Choose another picture."),
        field="file",
    )
