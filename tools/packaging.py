"""Owns the command package: a folder that runs without Python, built by PyInstaller."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from tools import environment, system
from tools.shell import BUILD, ROOT, must


def package(arguments: Sequence[str]) -> int:
    """Build the program as a folder without Python (packaging/blangkon.spec) into build/package/blangkon."""
    system.prepare(for_tests=False)
    environment.ensure(environment.PACKAGING)
    target = BUILD / "package"
    command: list[str | Path] = [environment.PACKAGING.python, "-m", "PyInstaller", "--noconfirm"]
    command += ["--log-level", "WARN", "--distpath", target, "--workpath", BUILD / "pyinstaller"]
    must([*command, *arguments, ROOT / "packaging" / "blangkon.spec"])
    print(f"built: {target / 'blangkon'}")
    return 0
