"""A PDF file, written from front to back: a page is compressed and gone as soon as it is drawn.

Only what papers need: pages of operators, parts of the typeface, properties, bookmarks. No time and no chance goes in,
so the same pages give the same bytes.
"""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, field

from blangkon_desktop.documents.fonts import Fonts, resource_name
from blangkon_desktop.documents.pen import Pen, Used

_HEAD = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"
_NO_DAY = "(D:20000101000000+00'00')"
_LEVEL = 6
"""zlib's: above it a page becomes hardly smaller."""
_FONT_OBJECTS, _PLACE, _PAGE_NUMBER = 900, 20, 10
"""Bytes at most for the objects around an embedded stream, for a row of the table of places, for a page's number."""


@dataclass(frozen=True, slots=True)
class Properties:
    """What a reader's “document properties” show."""

    title: str
    author: str
    subject: str
    keywords: str
    papers: tuple[str, ...] = ()
    """The beginnings of the fingerprints of the papers in a file of several."""


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A line of the outline that leads to a page (its number in the order of drawing, from 0), with lines below it."""

    title: str
    page: int
    below: list[Bookmark] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Kept:
    """A state of a file that is being written."""

    bytes: int
    places: int
    pages: int
    faces: frozenset[tuple[str, int]]
    pictures: frozenset[str]


class PdfFile:
    """Takes pages one after another; `finished` gives the bytes."""

    def __init__(self, fonts: Fonts) -> None:
        self._fonts = fonts
        self._bytes = bytearray(_HEAD)
        self._places: list[int] = []
        self._used = Used()
        self._catalogue, self._tree, self._resources, self._about = (self._reserved() for _ in range(4))
        self._pages: list[int] = []

    @property
    def count(self) -> int:
        """Pages so far."""
        return len(self._pages)

    def pen(self, height: float) -> Pen:
        """A pen for a page of this height, which is then given to `add`."""
        return Pen(self._fonts, height, self._used)

    def add(self, pen: Pen | None, width: float, height: float) -> None:
        """The pen's page behind the others, points; an empty one without a pen."""
        content = self._stream(zlib.compress(pen.written() if pen else b"", _LEVEL))
        page = self._reserved()
        self._pages.append(page)
        self._put(
            page,
            f"<</Type/Page/Parent {self._tree} 0 R/Resources {self._resources} 0 R"
            f"/MediaBox [0 0 {width:.4f} {height:.4f}]/Contents {content} 0 R>>",
        )

    @property
    def size(self) -> int:
        """Bytes so far with all that the file has to embed, without properties and outline."""
        parts = [self._fonts.faces[face].part(number) for face, number in self._used.faces]
        faces = sum(len(part.font) + len(part.unicode) + len(part.widths) + _FONT_OBJECTS for part in parts)
        pictures = sum(len(each.rows) + _FONT_OBJECTS for each in self._used.pictures.values())
        return len(self._bytes) + faces + pictures + _PLACE * len(self._places) + _PAGE_NUMBER * self.count

    def kept(self) -> Kept:
        """How far the file is, for `back_to`."""
        used = self._used
        return Kept(len(self._bytes), len(self._places), self.count, frozenset(used.faces), frozenset(used.pictures))

    def back_to(self, kept: Kept) -> None:
        """Take back the pages that were added since; nothing else may have been put."""
        del self._bytes[kept.bytes :], self._places[kept.places :], self._pages[kept.pages :]
        self._used.faces &= kept.faces
        for name in self._used.pictures.keys() - kept.pictures:
            del self._used.pictures[name]

    def finished(self, about: Properties, outline: Sequence[Bookmark] | None = None, front: int = 0) -> bytes:
        """The file, which takes nothing more; the last `front` pages stand in front of the others.

        With an `outline`, readers open it beside the pages.
        """
        order = self._pages[self.count - front :] + self._pages[: self.count - front]
        kids = " ".join(f"{page} 0 R" for page in order)
        self._put(self._tree, f"<</Type/Pages/Count {self.count}/Kids [{kids}]>>")
        faces = "".join(f"/{resource_name(*each)} {self._font(*each)} 0 R" for each in sorted(self._used.faces))
        shown = sorted(self._used.pictures.items())
        pictures = "".join(f"/{name} {self._stream(each.rows, each.entries)} 0 R" for name, each in shown)
        objects = f"/XObject<<{pictures}>>" if pictures else ""
        self._put(self._resources, f"<</Font<<{faces}>>{objects}>>")
        marks = f"/PageMode/UseOutlines/Outlines {self._outline(outline)} 0 R" if outline else ""
        self._put(
            self._catalogue,
            f"<</Type/Catalog/Pages {self._tree} 0 R/Lang (id-ID){marks}"
            "/ViewerPreferences<</DisplayDocTitle true/PrintScaling /None>>>>",  # F4 stays 215 x 330 mm when printed
        )
        self._put(
            self._about,
            f"<</Title {_text(about.title)}/Author {_text(about.author)}/Subject {_text(about.subject)}"
            f"/Keywords {_text(about.keywords)}{_papers(about.papers)}"
            "/Creator (Blangkon Desktop)/Producer (Blangkon Desktop)"
            f"/CreationDate {_NO_DAY}/ModDate {_NO_DAY}>>",
        )
        return self._closed()

    def _closed(self) -> bytes:
        """The table of places, and a name of the file from its bytes."""
        name = hashlib.sha256(self._bytes).hexdigest()[:32]
        start = len(self._bytes)
        rows = "".join(f"{place:010} 00000 n \n" for place in self._places)
        self._bytes += (
            f"xref\n0 {len(self._places) + 1}\n0000000000 65535 f \n{rows}"
            f"trailer\n<</Size {len(self._places) + 1}/Root {self._catalogue} 0 R/Info {self._about} 0 R"
            f"/ID [<{name}><{name}>]>>\nstartxref\n{start}\n%%EOF\n"
        ).encode("ascii")
        return bytes(self._bytes)

    def _reserved(self) -> int:
        """The number of an object that is put later."""
        self._places.append(0)
        return len(self._places)

    def _put(self, number: int, body: str) -> None:
        self._places[number - 1] = len(self._bytes)
        self._bytes += f"{number} 0 obj\n{body}\nendobj\n".encode("ascii")

    def _stream(self, compressed: bytes, entries: str = "") -> int:
        number = self._reserved()
        self._places[number - 1] = len(self._bytes)
        self._bytes += f"{number} 0 obj\n<</Length {len(compressed)}/Filter/FlateDecode{entries}>>stream\n".encode()
        self._bytes += compressed
        self._bytes += b"\nendstream\nendobj\n"
        return number

    def _font(self, face: str, number: int) -> int:
        """One part of a face, embedded."""
        part = self._fonts.faces[face].part(number)
        file = self._stream(part.font, f"/Length1 {part.length}")
        unicode = self._stream(part.unicode)
        descriptor, font = self._reserved(), self._reserved()
        self._put(descriptor, f"<</Type/FontDescriptor/FontName/{part.name}{part.descriptor}/FontFile2 {file} 0 R>>")
        self._put(
            font,
            f"<</Type/Font/Subtype/TrueType/BaseFont/{part.name}/FirstChar {part.first}"
            f"/LastChar {part.first + part.widths.count(' ')}/Widths [{part.widths}]"
            f"/FontDescriptor {descriptor} 0 R/ToUnicode {unicode} 0 R>>",
        )
        return font

    def _outline(self, marks: Sequence[Bookmark]) -> int:
        root = self._reserved()
        first, last = self._marks(marks, root)
        self._put(root, f"<</Type/Outlines/First {first} 0 R/Last {last} 0 R/Count {len(marks)}>>")
        return root

    def _marks(self, marks: Sequence[Bookmark], parent: int) -> tuple[int, int]:
        """Bookmarks beside one another, those below them closed; the first and the last object."""
        numbers = [self._reserved() for _ in marks]
        for at, (number, mark) in enumerate(zip(numbers, marks, strict=True)):
            links = f"/Prev {numbers[at - 1]} 0 R" if at else ""
            links += f"/Next {numbers[at + 1]} 0 R" if at + 1 < len(numbers) else ""
            if mark.below:
                first, last = self._marks(mark.below, number)
                links += f"/First {first} 0 R/Last {last} 0 R/Count -{len(mark.below)}"
            place = f"[{self._pages[mark.page]} 0 R /Fit]"
            self._put(number, f"<</Title {_text(mark.title)}/Parent {parent} 0 R/Dest {place}{links}>>")
        return numbers[0], numbers[-1]


def _papers(beginnings: Sequence[str]) -> str:
    return f"/BlangkonPapers {_text(' '.join(beginnings))}" if beginnings else ""


def _text(text: str) -> str:
    """A text of the file's properties or its outline: letters of ASCII between brackets, others as UTF-16."""
    if text.isascii() and text.isprintable():
        for sign in "\\()":
            text = text.replace(sign, f"\\{sign}")
        return f"({text})"
    return f"<FEFF{text.encode('utf-16-be', 'replace').hex().upper()}>"
