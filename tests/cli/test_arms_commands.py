"""`blangkon arms set|clear|save`."""

from __future__ import annotations

from pathlib import Path

from tests.cli.terminal import Terminal
from tests.usecases.test_office_arms import emblem


def test_set_save_and_clear(terminal: Terminal, tmp_path: Path) -> None:
    file, out = tmp_path / "lambang.jpg", tmp_path / "keluar.png"
    file.write_bytes(emblem(form="JPEG"))
    assert terminal("arms", "save", "--out", out).code == 4
    assert terminal("arms", "set", file, user="ppk").code == 8
    assert terminal("arms", "set", tmp_path / "tidak-ada.png").code == 2
    done = terminal("arms", "set", file).json
    assert terminal("arms", "save", "--out", out).json["bytes"] == done["bytes"]
    assert out.read_bytes().startswith(b"\x89PNG")
    assert terminal("arms", "clear").json == {"arms": None}
    assert terminal("arms", "save", "--out", out).code == 4
