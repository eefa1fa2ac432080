"""Owns where bundled files lie (fonts, icons, policies, templates), in the source tree and in an installed package."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

from blangkon_desktop.domain.errors import Damaged
from blangkon_desktop.domain.text import Sentence

PACKAGE = Path(__file__).resolve().parent.parent
INSTALLED = PACKAGE / "_assets"
SOURCE_TREE = PACKAGE.parent.parent / "resources"


def asset_root() -> Path:
    """The folder of all bundled files: `_assets` inside an installed package, `resources` in the source tree."""
    return INSTALLED if INSTALLED.is_dir() else SOURCE_TREE


def asset(*parts: str) -> Path:
    """The bundled file or folder, named in one part or several: asset("fonts", "LiberationSans-Regular.ttf").

    Raises Damaged (`install.asset_missing`) when the installation lacks it, ValueError for a path that leads out.
    """
    relative = PurePosixPath(*parts)
    if relative.is_absolute() or ".." in relative.parts:
        raise ValueError(f"not a bundled file: {relative}")
    found = asset_root().joinpath(*relative.parts)
    if not found.exists():
        raise Damaged(
            "install.asset_missing",
            Sentence(f"Berkas bawaan program tidak ada: {relative}", f"A file of the program is missing: {relative}"),
            detail=Sentence("Data kantor tidak tersentuh.", "The office's data is untouched."),
            next_step=Sentence("Pasang ulang program ini.", "Install the program again."),
            data={"path": str(relative)},
        )
    return found
