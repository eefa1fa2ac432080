"""The modules of a code square, quickly: what is the same for all squares of a size is worked out once.

ReportLab's encoder makes the frame (position marks, timing, format); the data are encoded here, because a thousand
papers in a batch would otherwise spend half their time on it. Text outside the dense alphabet goes the library's way.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, zip_longest

from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel, QRMath, QRRSBlock, QRUtil

Modules = list[list[bool]]
_ALPHABET = {sign: at for at, sign in enumerate("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")}
_LEVEL = QRErrorCorrectLevel.M
_MASK = 2
"""One fixed mask of the eight: trying all eight for the prettiest takes ten times as long and reads no better."""


@dataclass(frozen=True, slots=True)
class _Frame:
    """A version's empty square, where its bits go (row, column, whether the mask turns the bit), and its blocks."""

    modules: tuple[tuple[bool, ...], ...]
    places: tuple[tuple[int, int, bool], ...]
    blocks: tuple[tuple[int, int], ...]

    @property
    def capacity(self) -> int:
        """Data bytes."""
        return sum(data for _, data in self.blocks)


def matrix(text: str) -> Modules:
    """Rows of modules, True for dark, at error correction M."""
    if not all(sign in _ALPHABET for sign in text):
        return _of_library(text)
    version = next((v for v in range(1, 41) if _bits_needed(text, v) <= _capacity(v) * 8), None)
    if version is None:
        return _of_library(text)
    frame = _frame(version)
    data = _interleaved(_encoded(text, version, frame.capacity), frame.blocks)
    modules = [list(row) for row in frame.modules]
    bits = (byte >> shift & 1 for byte in data for shift in range(7, -1, -1))
    for (row, column, turned), bit in zip_longest(frame.places, bits, fillvalue=0):  # type: ignore[misc]
        modules[row][column] = bool(bit) is not turned
    return modules


def _of_library(text: str) -> Modules:
    code = QRCode(None, _LEVEL)
    code.addData(text)
    code.version = code.calculate_version()
    code.makeImpl(False, _MASK)
    rows: Modules = code.modules
    return rows


def _length_bits(version: int) -> int:
    return 9 if version < 10 else 11 if version < 27 else 13


def _bits_needed(text: str, version: int) -> int:
    return 4 + _length_bits(version) + len(text) // 2 * 11 + len(text) % 2 * 6


@lru_cache(maxsize=64)
def _capacity(version: int) -> int:
    return sum(block.dataCount for block in QRRSBlock.getRSBlocks(version, _LEVEL))


@lru_cache(maxsize=16)
def _frame(version: int) -> _Frame:
    code = QRCode(version, _LEVEL)
    code.dataCache = []  # the frame alone: no bits yet
    code.makeImpl(False, _MASK)
    mask = QRUtil.getMask(_MASK)
    places = tuple((row, column, bool(mask(row, column))) for column, row in code.dataPosIterator())
    blocks = tuple((b.totalCount, b.dataCount) for b in QRRSBlock.getRSBlocks(version, _LEVEL))
    return _Frame(tuple(tuple(bool(module) for module in row) for row in code.modules), places, blocks)


def _encoded(text: str, version: int, capacity: int) -> bytes:
    """The text in the dense alphabet with its head, filled up to the capacity."""
    value, bits = 0b0010, 4
    width = _length_bits(version)
    value, bits = value << width | len(text), bits + width
    for at in range(0, len(text) - 1, 2):
        value, bits = value << 11 | _ALPHABET[text[at]] * 45 + _ALPHABET[text[at + 1]], bits + 11
    if len(text) % 2:
        value, bits = value << 6 | _ALPHABET[text[-1]], bits + 6
    end = min(4, capacity * 8 - bits)
    value, bits = value << end, bits + end
    fill = -bits % 8
    made = (value << fill).to_bytes((bits + fill) // 8, "big")
    return made + bytes((QRCode.PAD0, QRCode.PAD1)[at % 2] for at in range(capacity - len(made)))


def _interleaved(data: bytes, blocks: tuple[tuple[int, int], ...]) -> list[int]:
    """Data and correction bytes of all blocks, dealt out in turn."""
    parts, corrections, at = [], [], 0
    for whole, count in blocks:
        part = data[at : at + count]
        at += count
        parts.append(part)
        corrections.append(_correction(part, whole - count))
    dealt = chain(zip_longest(*parts), zip_longest(*corrections))
    return [byte for turn in dealt for byte in turn if byte is not None]


def _correction(data: bytes, count: int) -> list[int]:
    """The Reed-Solomon remainder of `count` bytes."""
    generator = _generator(count)
    rest = [0] * count
    for byte in data:
        factor = byte ^ rest[0]
        rest = [*rest[1:], 0]
        if factor:
            log = QRMath.glog(factor)
            rest = [old ^ _EXP[log + power] for old, power in zip(rest, generator, strict=True)]
    return rest


_EXP = [QRMath.gexp(n % 255) for n in range(512)]


@lru_cache(maxsize=32)
def _generator(count: int) -> tuple[int, ...]:
    """The powers of the generator polynomial's coefficients, the leading one left out."""
    polynomial = QRUtil.getErrorCorrectPolynomial(count)
    return tuple(QRMath.glog(polynomial.get(at)) for at in range(1, count + 1))
