"""Owns what the operating system must offer: Qt's libraries, venv support, and the tools that tests use.

Looked for by what they provide (a library's name, a program), so that other distributions pass too;
installed by apt where that is possible, told in one line where it is not.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

from tools.shell import ToolFailure, must, say

QT_LIBRARIES = {
    "libegl1": "libEGL.so.1",
    "libgl1": "libGL.so.1",
    "libglib2.0-0": "libgthread-2.0.so.0",
    "libcups2": "libcups.so.2",
    "libdbus-1-3": "libdbus-1.so.3",
    "libfontconfig1": "libfontconfig.so.1",
    "libgssapi-krb5-2": "libgssapi_krb5.so.2",
    "libxkbcommon-x11-0": "libxkbcommon-x11.so.0",
    "libxcb-cursor0": "libxcb-cursor.so.0",
    "libxcb-icccm4": "libxcb-icccm.so.4",
    "libxcb-image0": "libxcb-image.so.0",
    "libxcb-keysyms1": "libxcb-keysyms.so.1",
    "libxcb-randr0": "libxcb-randr.so.0",
    "libxcb-render-util0": "libxcb-render-util.so.0",
    "libxcb-shape0": "libxcb-shape.so.0",
    "libxcb-sync1": "libxcb-sync.so.1",
    "libxcb-xfixes0": "libxcb-xfixes.so.0",
    "libxcb-xkb1": "libxcb-xkb.so.1",
}
TEST_PROGRAMS = {"poppler-utils": "pdftotext", "strace": "strace"}


def prepare(*, for_tests: bool) -> None:
    """Make sure that the system has what is needed; install it (Debian, root) or say the one apt line."""
    if not sys.platform.startswith("linux"):
        return
    missing = missing_packages(for_tests=for_tests)
    if not missing:
        return
    line = f"apt-get install -y {' '.join(missing)}"
    if shutil.which("apt-get") is None:
        raise ToolFailure(f"the system lacks what these Debian packages hold: {' '.join(missing)}")
    if os.geteuid() != 0:
        raise ToolFailure(f"some system packages are missing. Run this once, then try again:\n  sudo {line}")
    say(f"installing system packages: {' '.join(missing)}")
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    must(["apt-get", "update", "-qq"], quiet)
    must(["apt-get", "install", "-y", "-qq", "--no-install-recommends", *missing], quiet)
    still = missing_packages(for_tests=for_tests)
    if still:
        raise ToolFailure(f"installed, but still not found: {' '.join(still)}")


def missing_packages(*, for_tests: bool) -> list[str]:
    """The Debian packages whose contents this system lacks, in a fixed order."""
    missing = [] if can_make_environments() else ["python3-venv"]
    known = known_libraries()
    missing += [package for package, library in QT_LIBRARIES.items() if library not in known]
    if for_tests:
        missing += [package for package, program in TEST_PROGRAMS.items() if shutil.which(program) is None]
    return missing


def can_make_environments() -> bool:
    """Whether this Python carries what `python3 -m venv` needs; Debian splits it off."""
    importlib.invalidate_caches()
    return importlib.util.find_spec("ensurepip") is not None and importlib.util.find_spec("venv") is not None


def known_libraries() -> set[str]:
    """Names of the shared libraries that the dynamic linker finds."""
    for program in ("/sbin/ldconfig", "/usr/sbin/ldconfig"):
        if Path(program).exists():
            listing = subprocess.run([program, "-p"], capture_output=True, text=True, check=False).stdout
            return {line.split()[0] for line in listing.splitlines() if "=>" in line}
    return set(QT_LIBRARIES.values())  # no ldconfig (musl, NixOS): Qt itself will say what it lacks
