"""The command line in this process: arguments in, exit code and both streams out."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from blangkon_desktop.bootstrap.program import Program
from blangkon_desktop.cli.app import build_app, run
from tests.fakes import FixedClock
from tests.offices import PASSWORD


@dataclass(frozen=True, slots=True)
class Said:
    """What a command answered."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one JSON document on stdout."""
        return json.loads(self.out)

    @property
    def error(self) -> dict[str, Any]:
        """The error document on stderr."""
        found: dict[str, Any] = json.loads(self.err)["error"]
        return found


class Terminal:
    """Runs commands on a data folder under a still clock."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder = folder
        self.clock = FixedClock()
        self._capsys = capsys
        monkeypatch.setenv("BLANGKON_DATA_DIR", str(folder))
        monkeypatch.setenv("BLANGKON_PASSWORD", PASSWORD)

    def __call__(self, *arguments: object, user: str | None = "admin", as_json: bool = True) -> Said:
        """Run one command."""
        before = ["--json"] if as_json else []
        before += ["--as", user] if user else []
        self._capsys.readouterr()
        opened: list[Program] = []
        code = run(build_app(self._opener(opened), _no_tour), [*before, *map(str, arguments)])
        for program in opened:
            program.close()
        streams = self._capsys.readouterr()
        return Said(code, streams.out, streams.err)

    def _opener(self, opened: list[Program]) -> Callable[[Path | None], Program]:
        def make(folder: Path | None) -> Program:
            opened.append(Program(folder, self.clock))
            return opened[-1]

        return make

    def write(self, name: str, value: object) -> Path:
        """A JSON file beside the data folder."""
        path = self.folder.parent / name
        path.write_text(json.dumps(value), encoding="utf-8")
        return path


def _no_tour(*_: object, **__: object) -> dict[str, Any]:
    return {"screens": [], "documents": []}
