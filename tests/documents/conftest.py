"""A renderer with the bundled fonts and wording, and helpers to read a PDF back."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pdfplumber
import pytest
from pdfplumber.pdf import PDF

from blangkon_desktop.documents.render import PaperRenderer
from blangkon_desktop.domain.paper_kinds import PaperSize
from blangkon_desktop.domain.papers import Paper
from blangkon_desktop.platform.assets import asset_root

Render = Callable[..., bytes]


@pytest.fixture(scope="session")
def renderer() -> PaperRenderer:
    return PaperRenderer(asset_root())


@pytest.fixture
def render(renderer: PaperRenderer) -> Render:
    """`render(paper, size=…, draft=…, practice=…)` with the usual answers as defaults."""

    def made(paper: Paper, size: PaperSize = PaperSize.F4, *, draft: bool = False, practice: bool = False) -> bytes:
        return renderer.render(paper, size, draft=draft, practice=practice)

    return made


@contextmanager
def opened(pdf: bytes) -> Iterator[PDF]:
    """The PDF for pdfplumber, closed afterwards."""
    with pdfplumber.open(io.BytesIO(pdf)) as document:
        yield document


def upright_text(pdf: bytes) -> str:
    """All text but the pale words across the page, pages after one another, one blank between words."""
    with opened(pdf) as document:
        pages = [page.filter(lambda item: item.get("upright", True)).extract_text() for page in document.pages]
    return " ".join(" ".join(pages).split())
