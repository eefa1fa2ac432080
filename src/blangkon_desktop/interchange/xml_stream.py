"""XML of unknown origin, piece by piece in bounded memory: no document types, no entities, no endless tags."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import IO, NoReturn
from xml.parsers import expat

_CHUNK = 1 << 16
_LONGEST_TAG = 1 << 20
"""How much the parser may hold back while it waits for the end of one tag, in bytes."""

Start = Callable[[str, Mapping[str, str]], None]
End = Callable[[str], None]
Text = Callable[[str], None]


class BadXml(Exception):
    """XML that is not whole, or asks for what is not given to strangers."""


def parse(source: IO[bytes], start: Start, end: End, text: Text) -> Iterator[None]:
    """Feed a part to the handlers, which get names without their prefix; gives way after each piece read.

    Raises BadXml.
    """
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = lambda name, attributes: start(name.rpartition(":")[2], attributes)
    parser.EndElementHandler = lambda name: end(name.rpartition(":")[2])
    parser.CharacterDataHandler = text
    parser.StartDoctypeDeclHandler = _refuse
    parser.EntityDeclHandler = _refuse
    fed = 0
    try:
        while chunk := source.read(_CHUNK):
            parser.Parse(chunk, False)
            fed += len(chunk)
            if fed - parser.CurrentByteIndex > _LONGEST_TAG:
                raise BadXml("a tag without end")
            yield
        parser.Parse(b"", True)
        yield
    except expat.ExpatError as error:
        raise BadXml(str(error)) from error


def attribute(attributes: Mapping[str, str], name: str) -> str:
    """An attribute by its name without prefix; "" when it is missing."""
    if name in attributes:
        return attributes[name]
    return next((value for key, value in attributes.items() if key.rpartition(":")[2] == name), "")


def _refuse(*_: object) -> NoReturn:
    raise BadXml("a document type")
