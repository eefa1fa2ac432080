"""The modules of a code square, quickly: what is the same for all squares of a size is worked out once.

ReportLab's encoder makes the frame (position marks, timing, format); the data are encoded here, because a thousand
papers in a batch would otherwise spend half their time on it. Text outside the dense alphabet goes the library's way.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, zip_longest
from operator import itemgetter
from typing import Any

from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel, QRMath, QRRSBlock, QRUtil

Modules = list[str]
"""Rows of modules, `1` for dark and `0` for light."""
_ALPHABET = {sign: at for at, sign in enumerate("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")}
_LEVEL = QRErrorCorrectLevel.M
_MASK = 2
"""One fixed mask of the eight: trying all eight for the prettiest takes ten times as long and reads no better."""


@dataclass(frozen=True, slots=True)
class _Frame:
    """A version's empty square of `side` modules, and where its bits go.

    `deal` picks all modules in their order from the signs of the empty square followed by those of the data, `turned`
    are the data bits (`room` of them) that the mask turns, `blocks` all and data bytes of each block.
    """

    side: int
    empty: str
    deal: itemgetter[Any]
    turned: int
    room: int
    blocks: tuple[tuple[int, int], ...]

    @property
    def capacity(self) -> int:
        """Data bytes."""
        return sum(data for _, data in self.blocks)


def matrix(text: str) -> Modules:
    """The square of a text at error correction M."""
    if not all(sign in _ALPHABET for sign in text):
        return _of_library(text)
    version = next((v for v in range(1, 41) if _bits_needed(text, v) <= _capacity(v) * 8), None)
    if version is None:
        return _of_library(text)
    frame = _frame(version)
    data = bytes(_interleaved(_encoded(text, version, frame.capacity), frame.blocks))
    bits = int.from_bytes(data, "big") << frame.room - len(data) * 8
    flat = "".join(frame.deal(f"{frame.empty}{bits ^ frame.turned:0{frame.room}b}"))
    return [flat[at : at + frame.side] for at in range(0, len(flat), frame.side)]


def _of_library(text: str) -> Modules:
    code = QRCode(None, _LEVEL)
    code.addData(text)
    code.version = code.calculate_version()
    code.makeImpl(False, _MASK)
    return _rows(code)


def _rows(code: QRCode) -> Modules:
    return ["".join("1" if module else "0" for module in row) for row in code.modules]


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
    places = [(row, column) for column, row in code.dataPosIterator()]
    empty = "".join(_rows(code))
    side = len(code.modules)
    order = list(range(side * side))
    for at, (row, column) in enumerate(places, side * side):
        order[row * side + column] = at
    turned = int("".join("1" if mask(row, column) else "0" for row, column in places), 2)
    blocks = tuple((b.totalCount, b.dataCount) for b in QRRSBlock.getRSBlocks(version, _LEVEL))
    return _Frame(side, empty, itemgetter(*order), turned, len(places), blocks)


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


def _correction(data: bytes, count: int) -> bytes:
    """The Reed-Solomon remainder of `count` bytes."""
    rest, top, kept = 0, 8 * (count - 1), (1 << 8 * (count - 1)) - 1
    for byte in data:
        rest = (rest & kept) << 8 ^ _multiple(count, byte ^ rest >> top)
    return rest.to_bytes(count, "big")


@lru_cache(maxsize=8192)
def _multiple(count: int, factor: int) -> int:
    """The generator polynomial for `count` bytes times a factor, the leading coefficient left out, as one number."""
    if not factor:
        return 0
    log = QRMath.glog(factor)
    return int.from_bytes(bytes(_EXP[log + power] for power in _generator(count)), "big")


_EXP = [QRMath.gexp(n % 255) for n in range(512)]


@lru_cache(maxsize=32)
def _generator(count: int) -> tuple[int, ...]:
    """The powers of the generator polynomial's coefficients, the leading one left out."""
    polynomial = QRUtil.getErrorCorrectPolynomial(count)
    return tuple(QRMath.glog(polynomial.get(at)) for at in range(1, count + 1))
