"""Owns the translation files: what Qt Linguist collects, whether it is complete and fresh, and the built .qm files.

`translations/*.ts` are written by `dev.py translate` and by translators; `resources/i18n/*.qm` are built from
them and committed, so that the program runs where Qt's tools are not.
"""

from __future__ import annotations

import tempfile
import xml.etree.ElementTree as ElementTree
from collections.abc import Sequence
from pathlib import Path

from tools import environment
from tools.environment import Environment
from tools.shell import ROOT, must

SOURCES = ("ui", "platform")
TRANSLATIONS = ROOT / "translations"
BUILT = ROOT / "resources" / "i18n"
ENGLISH = TRANSLATIONS / "blangkon_en.ts"


def translate(arguments: Sequence[str]) -> int:
    """Collect texts into translations/ and build resources/i18n/*.qm; `--check` changes nothing and judges."""
    ready = environment.ready(for_tests=False)
    if "--check" in arguments:
        complaints = problems(ready)
        print("\n".join(complaints) or "translations are complete and fresh")
        return 1 if complaints else 0
    collect(ready, ENGLISH)
    for catalogue in sorted(TRANSLATIONS.glob("*.ts")):
        release(ready, catalogue, BUILT / f"{catalogue.stem}.qm")
    for text in unfinished(ENGLISH):
        print(f"to translate: {text}")
    return 0


def problems(ready: Environment) -> list[str]:
    """What is wrong with the translations: not fresh, not finished, or built from something else."""
    found = []
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / ENGLISH.name
        if ENGLISH.exists():
            copy.write_bytes(ENGLISH.read_bytes())
        collect(ready, copy)
        if not ENGLISH.exists() or normalised(copy) != normalised(ENGLISH):
            found.append(f"{ENGLISH.name} is not what the source says now: run `python3 dev.py translate`")
        for catalogue in sorted(TRANSLATIONS.glob("*.ts")):
            found += [f"{catalogue.name}: not translated: {text}" for text in unfinished(catalogue)]
            built, fresh = BUILT / f"{catalogue.stem}.qm", Path(folder) / f"{catalogue.stem}.qm"
            release(ready, catalogue, fresh)
            if not built.exists() or built.read_bytes() != fresh.read_bytes():
                found.append(f"{built.name} is not built from {catalogue.name}: run `python3 dev.py translate`")
    return found


def collect(ready: Environment, target: Path) -> None:
    """Merge the texts that the source marks into `target`: sorted, without line numbers and dead texts."""
    package = ROOT / "src" / "blangkon_desktop"
    files = sorted(path for folder in SOURCES for path in (package / folder).rglob("*.py"))
    target.parent.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        listing = Path(folder) / "sources.lst"
        listing.write_text("\n".join(path.as_posix() for path in files), encoding="utf-8")
        options = [
            "-silent",
            "-no-obsolete",
            "-sort-messages",
            "-locations",
            "none",
            "-disable-heuristic",
            "similartext",
        ]
        languages = ["-source-language", "id", "-target-language", "en"]
        must([ready.program("pyside6-lupdate"), *options, *languages, f"@{listing}", "-ts", target])


def release(ready: Environment, catalogue: Path, target: Path) -> None:
    """Build the binary file that the program loads; texts that are not finished are left out."""
    target.parent.mkdir(parents=True, exist_ok=True)
    must([ready.program("pyside6-lrelease"), "-silent", "-nounfinished", catalogue, "-qm", target])


def normalised(catalogue: Path) -> bytes:
    """The catalogue's bytes with line ends evened out."""
    return catalogue.read_bytes().replace(b"\r\n", b"\n")


def unfinished(catalogue: Path) -> list[str]:
    """Source texts of `catalogue` that have no finished translation."""
    texts = []
    for message in ElementTree.parse(catalogue).iter("message"):
        translation = message.find("translation")
        parts = [] if translation is None else list(translation.iter())
        empty = not any((part.text or "").strip() for part in parts)
        if translation is None or translation.get("type") == "unfinished" or empty:
            texts.append(message.findtext("source") or "")
    return texts
