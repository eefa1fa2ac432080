"""What a PDF still shows of the papers that it was made from, also after another program saved it anew."""

from __future__ import annotations

import hashlib
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

_STREAM = re.compile(rb"(?<!end)stream\r?\n")
_END = b"endstream"
_FINGERPRINT = re.compile(rb"blangkon:([0-9a-f]{64})")
_PAPERS = re.compile(rb"/BlangkonPapers \(([0-9a-f ]+)\)")
_CODE = re.compile(rb"Kode periksa ([0-9A-F]{4}(?:-[0-9A-F]{4}){3})")
_BUNDLE = b"blangkon-bundle"
_MOST = 4 * 1024 * 1024
_MOST_TOGETHER = 600 * 1024 * 1024
"""Bytes of one stream, and of all that are unpacked: thousands of papers have less, a hostile file stops here."""


@dataclass(frozen=True, slots=True)
class Traces:
    """Beginnings of fingerprints in the order of the file, SHA-256 of the pages with a code, whether it is a bundle."""

    papers: tuple[str, ...]
    pages: frozenset[bytes]
    bundle: bool


def named_papers(content: bytes) -> tuple[str, ...]:
    """The papers that the properties of an untouched file name, without unpacking anything."""
    return tuple(dict.fromkeys(_named(content)))


def traces(content: bytes) -> Traces:
    """All that can be found: in the properties, on the pages, in objects that another program packed."""
    papers = dict.fromkeys(_named(content))
    pages: set[bytes] = set()
    bundle = _BUNDLE in content
    for unpacked in _streams(content):
        codes = _CODE.findall(unpacked)
        papers |= dict.fromkeys(_named(unpacked))
        papers |= dict.fromkeys(code.decode().replace("-", "").lower() for code in codes)
        bundle = bundle or _BUNDLE in unpacked
        if codes:
            pages.add(hashlib.sha256(unpacked).digest())
    return Traces(_shortest_once(papers), frozenset(pages), bundle)


def page_digests(content: bytes) -> frozenset[bytes]:
    """The pages of a paper as `Traces.pages` holds them."""
    return frozenset(hashlib.sha256(each).digest() for each in _streams(content) if _CODE.search(each))


def _named(content: bytes) -> Iterator[str]:
    for found in _PAPERS.findall(content):
        yield from found.decode().split()
    for digest in _FINGERPRINT.findall(content):
        yield digest.decode()


def _shortest_once(papers: dict[str, None]) -> tuple[str, ...]:
    """Without what only repeats another one in full or in short."""
    kept: dict[str, str] = {}
    for paper in papers:
        kept.setdefault(paper[:16], paper)
    return tuple(kept.values())


def _streams(content: bytes) -> Iterator[bytes]:
    left = _MOST_TOGETHER
    view = memoryview(content)
    for found in _STREAM.finditer(content):
        end = content.find(_END, found.end())
        raw = view[found.end() : end if end >= 0 else len(content)]
        try:
            unpacked = zlib.decompressobj().decompress(raw, _MOST)
        except zlib.error:
            unpacked = bytes(raw[:_MOST]).rstrip(b"\r\n")
        left -= len(unpacked)
        if left < 0:
            return
        yield unpacked
