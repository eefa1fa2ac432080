"""Owns the command lock: pyproject.toml and the .in files become pinned, hashed requirement files."""

from __future__ import annotations

import re
import venv
from collections.abc import Sequence
from pathlib import Path

from tools.environment import REQUIREMENTS, WINDOWS
from tools.shell import BUILD, ROOT, ToolFailure, must, say

RESOLVER = "uv==0.13.9"
INPUTS = {
    "runtime": ["runtime.in"],
    "test": ["runtime.in", "test.in"],
    "package": ["runtime.in", "package.in"],
}
SOURCE_ONLY = ("docopt",)  # offered without a wheel, and needed by nothing that we call


def lock(arguments: Sequence[str]) -> int:
    """Write packaging/requirements/*.txt anew; `--upgrade` takes newer releases, else pins stay as they are."""
    resolver = resolver_program()
    upgrade = ["--upgrade"] if "--upgrade" in arguments else []
    for name, inputs in INPUTS.items():
        target = REQUIREMENTS / f"{name}.txt"
        say(f"locking {target.relative_to(ROOT)}")
        command: list[str | Path] = [resolver, "pip", "compile", "--quiet", "--universal", "--python-version", "3.11"]
        command += ["--generate-hashes", "--no-header", "--no-annotate", "--no-emit-index-url", *upgrade]
        for package in SOURCE_ONLY:
            command += ["--no-emit-package", package]
        must([*command, "-o", target, "pyproject.toml", *(REQUIREMENTS / one for one in inputs)])
        named = addresses(target.read_text(encoding="utf-8"))
        if named:
            raise ToolFailure(f"{target.name} names addresses: {', '.join(named)}")
    return 0


def resolver_program() -> Path:
    """The resolver in an environment of its own, so that the project's stays what its requirements say."""
    home = BUILD / "lock-venv"
    programs = home / ("Scripts" if WINDOWS else "bin")
    program = programs / ("uv.exe" if WINDOWS else "uv")
    if not program.exists():
        say(f"installing {RESOLVER}")
        venv.create(home, with_pip=True, clear=True)
        must([programs / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check", RESOLVER])
    return program


def addresses(text: str) -> list[str]:
    """Addresses and index options in a requirement file; there should be none."""
    return re.findall(r"\w+://\S+|--(?:extra-)?index-url\S*|--find-links\S*", text)
