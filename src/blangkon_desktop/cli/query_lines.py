"""`catalog search --stdin`: one query a line in, one JSON document a line out, whatever the line holds."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from dataclasses import replace
from typing import BinaryIO

from blangkon_desktop.cli.catalog_payloads import page_payload
from blangkon_desktop.usecases.browse_catalogue import BrowseCatalogue
from blangkon_desktop.usecases.catalogue_views import SearchQuery

_LONGEST = 1 << 16


def answer_lines(browse: BrowseCatalogue, query: SearchQuery) -> None:
    """Answer each line of standard input with the other options of `query`, until its end."""
    for text in _lines(sys.stdin.buffer):
        page = browse.search(replace(query, text=text, cursor=None))
        sys.stdout.write(json.dumps(page_payload(page)) + "\n")
        sys.stdout.flush()


def _lines(source: BinaryIO) -> Iterator[str]:
    """Lines as text; bytes that are no UTF-8 are replaced, a line beyond 64 KB is cut."""
    while line := source.readline(_LONGEST):
        rest = line
        while not rest.endswith(b"\n") and (rest := source.readline(_LONGEST)):
            pass
        yield line.rstrip(b"\r\n").decode("utf-8", errors="replace")
