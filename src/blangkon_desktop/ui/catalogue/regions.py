"""Names of the regions around the office, so that people read "Kec. Limpung" instead of 33.25.08."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping

from blangkon_desktop.platform.assets import asset

_DISTRICT_PARTS = 3


def load_region_names() -> Mapping[str, str]:
    """Names by Kemendagri code, districts marked as such; regions that are not listed keep their codes."""
    rows = tomllib.loads(asset("demo", "regions.toml").read_text(encoding="utf-8"))["region"]
    return {row["code"]: _name(row["code"], row["name"], row["regency"]) for row in rows}


def _name(code: str, name: str, regency: str) -> str:
    if len(code.split(".")) >= _DISTRICT_PARTS:
        return f"Kec. {name}"
    return regency.replace("Kabupaten ", "Kab. ")
