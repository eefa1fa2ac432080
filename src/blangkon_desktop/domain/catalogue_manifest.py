"""What a handed-on catalogue consists of: a base in segments, and steps that each change the state before it.

A segment is named by the SHA-256 of its bytes. A state is named by the SHA-256 of the state before it and of the names
of the segments that led from there, after its scope, so two folders with the same segments name the same state. Who
stands on a state
needs the steps after it, anybody else the base and all steps.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from blangkon_desktop.domain.journal import canonical_json

KIND = "blangkon-catalogue-1"
MANIFEST = "katalog.json"
"""The file of a folder that says what the folder holds."""
ENDING = ".csv.zst"
"""How the name of a segment's file ends; before it stands its SHA-256."""
MAX_SEGMENT_BYTES = 64 << 20
"""Largest segment that is taken, as it lies in its file."""
MAX_SEGMENTS = 4_096
"""Most segments that a manifest may name."""
MAX_MANIFEST_BYTES = 4 << 20
"""Longest text of a manifest."""
_NAME = re.compile(r"[0-9a-f]{64}")
_SCOPE = re.compile(r"(all|near)(;[a-z-]{1,40}){0,8}")


@dataclass(frozen=True, slots=True)
class Segment:
    """A part of the catalogue: its name, its bytes as they lie in its file, and how many rows it has."""

    sha256: str
    size: int
    rows: int


def size_of(segments: Iterable[Segment]) -> int:
    """Bytes of segments together, as they lie in their files."""
    return sum(segment.size for segment in segments)


@dataclass(frozen=True, slots=True)
class Step:
    """What changed from one state to the next: rows added or changed, and rows that are no longer offered."""

    made_at: str
    changed: int
    withdrawn: int
    segments: tuple[Segment, ...]


@dataclass(frozen=True, slots=True)
class PushedCatalogue:
    """A catalogue that a hub offers; `size_bytes` of all its segments."""

    scope: str
    state: str
    made_at: str
    products: int
    size_bytes: int
    steps: int
    pushed_at: str


@dataclass(frozen=True, slots=True)
class Route:
    """The segments that lead to a state, in the order in which they count; `whole` if they begin with the base."""

    segments: tuple[Segment, ...]
    whole: bool

    @property
    def size(self) -> int:
        """Bytes of all segments."""
        return size_of(self.segments)


@dataclass(frozen=True, slots=True)
class CatalogueManifest:
    """A catalogue as it is handed on. `scope` says which part of it: `all` or `near`, then channels (`near;tisera`).

    `made_at` is the ISO date-time of the last step or of the base, `products` and `vendors` count what is offered;
    `practice` says that a practice office made it, whose goods may be invented.
    """

    scope: str
    made_at: str
    products: int
    vendors: int
    base: tuple[Segment, ...]
    steps: tuple[Step, ...] = ()
    practice: bool = False

    @property
    def states(self) -> tuple[str, ...]:
        """The names of all states, that of the base first and the present one last."""
        names = [_state(self.scope, self.scope, self.base)]
        for step in self.steps:
            names.append(_state(self.scope, names[-1], step.segments))
        return tuple(names)

    @property
    def state(self) -> str:
        """The name of the present state."""
        return self.states[-1]

    @property
    def segments(self) -> tuple[Segment, ...]:
        """All segments, those of the base first."""
        return self.base + tuple(segment for step in self.steps for segment in step.segments)

    def route(self, stands_on: str) -> Route:
        """How to get to the present state from another one; nothing is left to do where there are no segments."""
        states = self.states
        if stands_on not in states:
            return Route(self.segments, whole=True)
        later = self.steps[states.index(stands_on) :]
        return Route(tuple(segment for step in later for segment in step.segments), whole=False)

    def text(self) -> str:
        """The manifest as canonical JSON: what is signed."""
        return canonical_json(
            {
                "kind": KIND,
                "scope": self.scope,
                "made_at": self.made_at,
                "practice": self.practice,
                "products": self.products,
                "vendors": self.vendors,
                "base": [_as_json(segment) for segment in self.base],
                "steps": [
                    {
                        "made_at": step.made_at,
                        "changed": step.changed,
                        "withdrawn": step.withdrawn,
                        "segments": [_as_json(segment) for segment in step.segments],
                    }
                    for step in self.steps
                ],
            }
        )


def signed_text(text: str) -> bytes:
    """What is signed of a manifest: its purpose stands before it, so that no other signature fits."""
    return f"{KIND}\n{text}".encode()


def written(text: str, key: str, signature: str) -> bytes:
    """A signed manifest as the file `katalog.json`; key and signature in hex."""
    told = {"manifest": text, "key": key, "signature": signature}
    return json.dumps(told, ensure_ascii=False, sort_keys=True).encode()


def read_written(content: bytes) -> tuple[str, str, str]:
    """Text, key and signature of a `katalog.json`, not yet believed. ValueError for anything else."""
    try:
        told = json.loads(content)
        text, key, signature = (told[name] for name in ("manifest", "key", "signature"))
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise ValueError(f"not a manifest: {error}") from error
    if not all(isinstance(part, str) for part in (text, key, signature)):
        raise ValueError("not a manifest: no texts")
    return text, key, signature


def is_older(made_at: str, than: str) -> bool:
    """Whether one ISO moment lies before another; False where one of them is none."""
    try:
        return datetime.fromisoformat(made_at) < datetime.fromisoformat(than)
    except (ValueError, TypeError):
        return False


def read_manifest(text: str) -> CatalogueManifest:
    """A manifest from its text. ValueError for anything that `CatalogueManifest.text` would not have written."""
    if len(text) > MAX_MANIFEST_BYTES:
        raise ValueError("the manifest is too long")
    try:
        told = json.loads(text)
        made = _manifest(told)
    except (KeyError, TypeError, RecursionError) as error:
        raise ValueError(f"not a manifest: {error}") from error
    if made.text() != text:
        raise ValueError("the manifest is not written as it should be")
    return made


def _manifest(told: Mapping[str, Any]) -> CatalogueManifest:
    if told["kind"] != KIND:
        raise ValueError("another kind of file")
    made = CatalogueManifest(
        scope=_matching(_SCOPE, told["scope"]),
        made_at=_short(told["made_at"]),
        products=_count(told["products"]),
        vendors=_count(told["vendors"]),
        base=_segments(told["base"]),
        steps=tuple(map(_step, told["steps"])),
        practice=_flag(told["practice"]),
    )
    if not made.base or len(made.segments) > MAX_SEGMENTS:
        raise ValueError("no segments, or too many")
    return made


def _step(told: Mapping[str, Any]) -> Step:
    changed, withdrawn = _count(told["changed"]), _count(told["withdrawn"])
    return Step(_short(told["made_at"]), changed, withdrawn, _segments(told["segments"]))


def _segments(told: Sequence[Mapping[str, Any]]) -> tuple[Segment, ...]:
    return tuple(
        Segment(_matching(_NAME, one["sha256"]), _count(one["size"], MAX_SEGMENT_BYTES), _count(one["rows"]))
        for one in told
    )


def _matching(pattern: re.Pattern[str], text: Any) -> str:
    if not isinstance(text, str) or pattern.fullmatch(text) is None:
        raise ValueError(f"not {pattern.pattern}")
    return text


def _flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError("not a yes or no")
    return value


def _short(text: Any) -> str:
    if not isinstance(text, str) or len(text) > 40:
        raise ValueError("not a moment")
    return text


def _count(number: Any, most: int = 1 << 40) -> int:
    if type(number) is not int or not 0 <= number <= most:
        raise ValueError("not a count")
    return number


def _as_json(segment: Segment) -> dict[str, Any]:
    return {"sha256": segment.sha256, "size": segment.size, "rows": segment.rows}


def scope_of(state: str) -> str:
    """The scope that a state belongs to, "" for the name of none."""
    return state.rpartition(":")[0]


def _state(scope: str, before: str, segments: Sequence[Segment]) -> str:
    named = canonical_json([KIND, before, [segment.sha256 for segment in segments]])
    return f"{scope}:{hashlib.sha256(named.encode()).hexdigest()}"
