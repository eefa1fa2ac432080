"""Owns which folders the program uses: the data folder and, inside it, the logs."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

ENVIRONMENT_NAME = "BLANGKON_DATA_DIR"
APPLICATION = "blangkon"


def data_directory(explicit: Path | None, environ: Mapping[str, str]) -> Path:
    """The data folder, absolute and not yet made: `explicit`, else BLANGKON_DATA_DIR, else the user's own place."""
    if explicit is not None:
        return explicit.expanduser().absolute()
    named = environ.get(ENVIRONMENT_NAME, "").strip()
    return Path(named).expanduser().absolute() if named else default_data_directory()


def default_data_directory() -> Path:
    """Where this system keeps a user's application data."""
    import platformdirs

    return platformdirs.user_data_path(APPLICATION, appauthor=False)


def log_directory(data_dir: Path) -> Path:
    """Logs lie with the data that they speak of, so that one folder tells the whole story."""
    return data_dir / "logs"
