"""Stored references of every kind of paper: words with their places, a small picture of each page, the bytes' hash.

`python3 dev.py golden` writes them anew, on purpose: look at the pages first, and say in the commit why they changed.
The references are one packed JSON file a kind; of long papers the first pages and the last are kept.
"""

from __future__ import annotations

import base64
import gzip
import hashlib
import io
import json
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pdfplumber
import pypdfium2

from blangkon_desktop.documents.render import PaperRenderer
from blangkon_desktop.domain.paper_kinds import PaperKind, PaperSize
from blangkon_desktop.domain.papers import Paper
from blangkon_desktop.platform.assets import asset_root
from tests.documents import kinds

FOLDER = Path(__file__).parent / "references"
MADE: dict[str, Callable[[PaperKind], Paper]] = {"short": kinds.bare, "usual": kinds.usual, "extreme": kinds.extreme}
CASES = [(made, size) for made in MADE for size in PaperSize]
CELLS = (48, 68)
"""A page's picture in grey cells: across the short side, along the long one."""
_FIRST = 3

Reference = dict[str, Any]


def case(made: str, size: PaperSize) -> str:
    """The name of a case in a kind's file."""
    return f"{made} {size.value}"


def rendered(renderer: PaperRenderer, kind: PaperKind, made: str, size: PaperSize) -> bytes:
    """The paper of a case: the short one is a RANCANGAN, the others are issued and sealed."""
    draft = made == "short"
    return renderer.render(MADE[made](kind), size, draft=draft, practice=False, seal="" if draft else "ab" * 64)


def described(pdf: bytes) -> Reference:
    """What is kept of a PDF: `pages` (number), `words` and `pictures` of the kept pages, `sha256`."""
    with pdfplumber.open(io.BytesIO(pdf)) as document:
        kept = kept_pages(len(document.pages))
        words = [page_words(document.pages[at]) for at in kept]
        count = len(document.pages)
    return {
        "pages": count,
        "words": words,
        "pictures": [base64.b64encode(picture).decode() for picture in pictures(pdf, kept)],
        "sha256": hashlib.sha256(pdf).hexdigest(),
    }


def kept_pages(count: int) -> list[int]:
    """The pages that are compared: the first three and the last."""
    return sorted({*range(min(_FIRST, count)), count - 1})


def page_words(page: Any) -> list[str]:
    """`x top word` for each upright word of a page, in whole points, from top to bottom."""
    upright = page.filter(lambda item: item.get("upright", True))
    found = sorted((round(w["top"]), round(w["x0"]), w["text"]) for w in upright.extract_words())
    return [f"{x} {top} {text}" for top, x, text in found]


def pictures(pdf: bytes, pages: Sequence[int]) -> Iterator[bytes]:
    """The pages as cells of grey, one byte each from 0 (black) to 255."""
    document = pypdfium2.PdfDocument(pdf)
    for at in pages:
        picture = document[at].render(scale=0.5, grayscale=True).to_pil()
        cells = CELLS if picture.width < picture.height else CELLS[::-1]
        yield picture.resize(cells, resample=4).tobytes()  # 4: the mean of what lies in a cell
    document.close()


def difference(one: str, other: bytes) -> tuple[float, int]:
    """Mean and greatest difference between a stored picture and a made one, in grey steps."""
    stored = base64.b64decode(one)
    if len(stored) != len(other):
        return 255.0, 255
    apart = [abs(a - b) for a, b in zip(stored, other, strict=True)]
    return sum(apart) / len(apart), max(apart)


def stored(kind: PaperKind) -> dict[str, Reference]:
    """The references of a kind by case; empty where none were written yet."""
    path = FOLDER / f"{kind.value}.json.gz"
    return json.loads(gzip.decompress(path.read_bytes())) if path.exists() else {}


def write(kind: PaperKind, references: dict[str, Reference]) -> None:
    """Replace the references of a kind."""
    FOLDER.mkdir(exist_ok=True)
    text = json.dumps(references, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    (FOLDER / f"{kind.value}.json.gz").write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def main(wanted: Sequence[str]) -> int:
    """Write the references of the named kinds, or of all; tells which changed, and in what."""
    renderer = PaperRenderer(asset_root())
    for kind in PaperKind:
        if wanted and kind.value not in wanted:
            continue
        before = stored(kind)
        now = {case(made, size): described(rendered(renderer, kind, made, size)) for made, size in CASES}
        parts = sorted(
            {part for name in now for part in now[name] if before.get(name, {}).get(part) != now[name][part]}
        )
        print(f"{kind.value}: {', '.join(parts) or 'as before'}")
        if parts:
            write(kind, now)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
