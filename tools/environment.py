"""Owns virtual environments: made from pinned, hashed requirements, stamped when whole, rebuilt when half-made."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
import sys
import venv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tools import system
from tools.shell import BUILD, ROOT, ToolFailure, must, say

WINDOWS = os.name == "nt"
REQUIREMENTS = ROOT / "packaging" / "requirements"


@dataclass(frozen=True)
class Environment:
    """A virtual environment at `path` that holds what `requirements` pins, and the project itself."""

    path: Path
    requirements: Path
    editable: bool

    @property
    def programs(self) -> Path:
        """The folder of the environment's programs."""
        return self.path / ("Scripts" if WINDOWS else "bin")

    @property
    def python(self) -> Path:
        """The environment's interpreter."""
        return self.programs / ("python.exe" if WINDOWS else "python")

    def program(self, name: str) -> Path:
        """An installed program of the environment, by its name without an ending."""
        return self.programs / (f"{name}.exe" if WINDOWS else name)

    @property
    def stamp(self) -> Path:
        """The file that is written last, when the environment is whole."""
        return self.path / "blangkon-stamp.json"

    def wanted(self) -> dict[str, str]:
        """What the stamp says of an environment that fits the files of now."""
        project = [ROOT / "pyproject.toml"]
        if not self.editable:
            project += sorted(path for path in (ROOT / "src").rglob("*.py"))
        return {
            "place": str(self.path),
            "interpreter": f"{sys.implementation.cache_tag} {sys.platform}",
            "requirements": digest([self.requirements]),
            "project": digest(project),
        }

    def stamped(self) -> dict[str, str]:
        """What the stamp says now; empty where there is none, it can't be read, or the interpreter is gone."""
        try:
            found = json.loads(self.stamp.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return found if isinstance(found, dict) and self.python.exists() else {}


DEVELOPMENT = Environment(ROOT / ".venv", REQUIREMENTS / "test.txt", editable=True)
PACKAGING = Environment(BUILD / "package-venv", REQUIREMENTS / "package.txt", editable=False)


def digest(paths: list[Path]) -> str:
    """One SHA-256 over the files' contents, line ends of Windows checkouts evened out."""
    total = hashlib.sha256()
    for path in paths:
        total.update(path.read_bytes().replace(b"\r\n", b"\n"))
    return total.hexdigest()


def ready(*, for_tests: bool) -> Environment:
    """The development environment, whole and fresh; the system's part is looked after first."""
    system.prepare(for_tests=for_tests)
    ensure(DEVELOPMENT)
    return DEVELOPMENT


def ensure(environment: Environment) -> None:
    """Make `environment` fit: nothing, the project installed anew, or everything built anew."""
    if environment.stamped() == environment.wanted():
        return
    with alone(environment):
        found, wanted = environment.stamped(), environment.wanted()
        if found == wanted:
            return  # another dev.py did it while we waited
        if {**found, "project": ""} != {**wanted, "project": ""}:
            build(environment)
        install_project(environment)
        environment.stamp.write_text(json.dumps(wanted, indent=1), encoding="utf-8")


def build(environment: Environment) -> None:
    """An empty environment, then all pinned packages: wheels only, each checked against its hash."""
    say(f"building {environment.path.name} from {environment.requirements.name} (once, some minutes at most)")
    if environment.path.exists():
        shutil.rmtree(environment.path)
    try:
        venv.create(environment.path, with_pip=True, symlinks=not WINDOWS)
    except OSError as error:
        raise ToolFailure(f"can't make {environment.path}: {error}") from error
    must(
        [
            *pip_install(environment),
            "--only-binary=:all:",
            "--no-deps",
            "--require-hashes",
            "-r",
            environment.requirements,
        ]
    )


def pip_install(environment: Environment) -> list[str | Path]:
    """The beginning of each call of pip, quiet and without advice about pip itself."""
    return [environment.python, "-m", "pip", "install", "-qq", "--disable-pip-version-check"]


def install_project(environment: Environment) -> None:
    """The project itself, from this tree; the build tool is pinned like all else, so no network is asked."""
    environment.stamp.unlink(missing_ok=True)
    source = ["-e", "."] if environment.editable else ["--force-reinstall", "."]
    must([*pip_install(environment), "--no-index", "--no-build-isolation", "--no-deps", *source])


@contextlib.contextmanager
def alone(environment: Environment) -> Iterator[None]:
    """Hold the lock of `environment`, so that two calls of dev.py don't build it over each other."""
    BUILD.mkdir(exist_ok=True)
    with (BUILD / f"{environment.path.name.lstrip('.')}.lock").open("w") as handle:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(handle.fileno(), msvcrt.LK_LOCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX)
        yield
