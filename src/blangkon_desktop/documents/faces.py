"""One face of the typeface: how wide its signs are, and the ready-made parts of it that a PDF embeds.

A part (subset) is a fixed list of signs: the first holds all that ordinary papers use, the rarer ones follow in equal
parts by their number in Unicode. So the code of a sign depends on the face alone, never on the paper or on what was
printed before, and a part is cut out and compressed once for the whole run of the program.
"""

from __future__ import annotations

import unicodedata
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

from reportlab.pdfbase.ttfonts import TTFontFile

_ASCII = "".join(map(chr, range(0x20, 0x7F)))
_MARKS = "–—‘’“”„…•·×÷±½¼¾°²³§©®™≤≥≈≠□−«»€µªº¿¡"
_LETTERS = "ÅåÉéÈèÊêËëÜüÖöÄäÇçÑñÁáÀàÂâÃãÍíÌìÎîÏïÓóÒòÔôÕõØøÚúÙùÛûÝýÆæßḌḍḤḥṬṭṢṣŚśĀāĪīŪūŌōĒēŠšŽžŃńŞşĞğ"
USUAL = _ASCII + _MARKS + _LETTERS
"""The signs of the first part, each at its code: ASCII where it always is, the others from 127 on."""
_FIRST_CODE = 0x20
_MOST = 224
"""Signs in a part: one byte without the control codes."""
_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_UNKNOWN_WIDTH = 600
_SYMBOLIC, _NON_SYMBOLIC = 4, 32
_ESCAPED = {"(": r"\(", ")": r"\)", "\\": r"\\"}


@dataclass(frozen=True, slots=True)
class Part:
    """What a PDF needs to embed one part: its name, `/Widths` and the descriptor's entries, and two streams.

    `font` and `unicode` are compressed; `length` is the font's size before.
    """

    name: str
    first: int
    widths: str
    descriptor: str
    font: bytes
    length: int
    unicode: bytes


class _Widths(dict[str, int]):
    """Thousandths of the type size by sign; a sign the face lacks has a usual width."""

    def __missing__(self, sign: str) -> int:
        return _UNKNOWN_WIDTH


class _File(TTFontFile):  # type: ignore[misc]
    """A font file whose parts leave out what no reader of a PDF looks at: names and data for desktops."""

    def get_table(self, tag: str) -> bytes:
        """A table's bytes; KeyError for those left out, which the subsetter takes as missing."""
        if tag in ("name", "OS/2"):
            raise KeyError(tag)
        table: bytes = super().get_table(tag)
        return table


class Face:
    """A face read from a TrueType file."""

    def __init__(self, path: Path) -> None:
        """Raises FileNotFoundError, or ReportLab's TTFError where it is no font."""
        if not path.is_file():
            raise FileNotFoundError(path)
        self._file = _File(str(path))
        self.widths: Mapping[str, int] = _Widths(
            (chr(code), round(width)) for code, width in self._file.charWidths.items()
        )
        self.drawable = frozenset(sign for sign in self.widths if unicodedata.category(sign) not in _INVISIBLE)
        self.part = lru_cache(maxsize=None)(self._part)

    @cached_property
    def _rare(self) -> list[str]:
        """The signs outside the first part, in equal parts."""
        rest = "".join(sorted(self.drawable.difference(USUAL)))
        return [rest[at : at + _MOST] for at in range(0, len(rest), _MOST)]

    @cached_property
    def codes(self) -> dict[int, str]:
        """For `str.translate`: each sign of the first part as it stands between brackets in a PDF."""
        return {ord(sign): _ESCAPED.get(sign, chr(_FIRST_CODE + at)) for at, sign in enumerate(USUAL)}

    @cached_property
    def rare_codes(self) -> dict[str, tuple[int, str]]:
        """Part (from 1) and code of each rarer sign."""
        return {
            sign: (number, _ESCAPED.get(code := chr(_FIRST_CODE + at), code))
            for number, signs in enumerate(self._rare, 1)
            for at, sign in enumerate(signs)
        }

    def _part(self, number: int) -> Part:
        """Part 0 or a rarer one: always the same bytes from the same file and the same zlib."""
        signs = self._rare[number - 1] if number else USUAL
        file = self._file
        font = file.makeSubset([0x20] * _FIRST_CODE + [ord(sign) for sign in signs])
        letters = "".join(chr(ord("A") + int(digit)) for digit in f"{number:06}")
        name = f"{letters}+{file.name.decode('ascii')}"
        box = " ".join(f"{round(edge)}" for edge in file.bbox)
        flags = file.flags & ~_NON_SYMBOLIC | _SYMBOLIC
        descriptor = (
            f"/Ascent {round(file.ascent)} /Descent {round(file.descent)} /CapHeight {round(file.capHeight)} "
            f"/Flags {flags} /FontBBox [{box}] /ItalicAngle {file.italicAngle:g} /StemV {round(file.stemV)}"
        )
        widths = " ".join(str(self.widths[sign]) for sign in signs)
        return Part(
            name=name,
            first=_FIRST_CODE,
            widths=widths,
            descriptor=descriptor,
            font=zlib.compress(font, 9),
            length=len(font),
            unicode=zlib.compress(_to_unicode(signs).encode("ascii"), 9),
        )


def _to_unicode(signs: str) -> str:
    """The map from codes back to text: what a reader's search, copying and reading aloud go by."""
    pairs = [f"<{_FIRST_CODE + at:02X}> <{ord(sign):04X}>" for at, sign in enumerate(signs)]
    blocks = [pairs[at : at + 100] for at in range(0, len(pairs), 100)]  # a block may hold 100
    lines = [line for block in blocks for line in (f"{len(block)} beginbfchar", *block, "endbfchar")]
    return "\n".join(
        (
            "/CIDInit /ProcSet findresource begin",
            "12 dict begin",
            "begincmap",
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
            "/CMapName /Adobe-Identity-UCS def",
            "/CMapType 2 def",
            "1 begincodespacerange",
            "<00> <FF>",
            "endcodespacerange",
            *lines,
            "endcmap",
            "CMapName currentdict /CMap defineresource pop",
            "end",
            "end",
        )
    )
