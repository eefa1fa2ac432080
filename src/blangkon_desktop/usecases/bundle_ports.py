"""What putting many papers into one PDF needs from the world."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Protocol

from blangkon_desktop.domain.paper_kinds import PaperSize
from blangkon_desktop.domain.paper_parts import Letterhead
from blangkon_desktop.domain.papers import Paper


@dataclass(frozen=True, slots=True)
class BundleItem:
    """One paper of a bundle: the order it belongs to as its bookmark says it, its title, data, seal."""

    group: str
    title: str
    data: Paper
    draft: bool
    seal: str = ""


@dataclass(frozen=True, slots=True)
class DrawnPart:
    """One PDF of a bundle; `papers` counts the papers in it."""

    content: bytes
    papers: int


class RenderBundle(Protocol):
    """Turns papers into PDFs with cover, contents and bookmarks: one, or parts of at most `limit` bytes."""

    def __call__(
        self,
        items: Iterable[BundleItem],
        size: PaperSize,
        office: Letterhead,
        *,
        practice: bool,
        two_sided: bool = False,
        limit: int | None = None,
        check: Callable[[int], None] = lambda _done: None,
    ) -> tuple[DrawnPart, ...]:
        """The PDFs; `check(done)` is called before each paper and may raise to cancel."""
