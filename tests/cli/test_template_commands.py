"""`blangkon template …`, as somebody at UKPBJ meets it."""

from __future__ import annotations

from pathlib import Path

from tests.cli.terminal import Terminal
from tests.usecases.test_manage_templates import CHANGED, OWN


def _written(folder: Path, text: str, name: str = "surat_pesanan.toml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_a_changed_wording_from_check_to_print(terminal: Terminal, tmp_path: Path) -> None:
    file = _written(tmp_path, CHANGED)
    assert terminal("template", "check", file, user=None).json == {
        "ok": True,
        "kind": "surat-pesanan",
        "mistakes": [],
    }
    out = tmp_path / "contoh.pdf"
    seen = terminal("template", "preview", "surat-pesanan", "--file", file, "--paper", "a4", "--out", out, user=None)
    assert seen.json["bytes"] == len(out.read_bytes())
    assert terminal("template", "diff", "surat-pesanan", user=None).json == {"differences": {}}
    assert terminal("template", "install", file, user="ppk").code == 8
    done = terminal("template", "install", file).json
    assert (done["origin"], done["file"], done["by"]) == ("file", "surat_pesanan.toml", "admin")
    listed = terminal("template", "list", user=None).json["templates"]
    assert [row["kind"] for row in listed if row["origin"] == "file"] == ["surat-pesanan"]
    assert len(listed) == 16
    assert "<b>berikut</b>" in terminal("template", "diff", user=None, as_json=False).out


def test_a_wrong_template_ends_with_2_and_names_the_line(terminal: Terminal, tmp_path: Path) -> None:
    wrong = OWN.replace("{garansi}", "{garansie}")
    line = next(at for at, text in enumerate(wrong.splitlines(), 1) if "{garansie}" in text)
    file = _written(tmp_path, wrong)
    checked = terminal("template", "check", file, user=None)
    assert checked.code == 2
    assert checked.json["mistakes"] == [{"line": line, "where": "clause 5 text: {garansie}"}]
    for command in (
        ("template", "install", file),
        ("template", "preview", "surat-pesanan", "--file", file, "--out", tmp_path / "x.pdf"),
    ):
        said = terminal(*command)
        assert said.code == 2
        assert said.error["code"] == "template.invalid"
        assert said.error["data"]["mistakes"][0]["line"] == line
    assert not (tmp_path / "x.pdf").exists()
    assert terminal("template", "check", _written(tmp_path, OWN, "apa.toml")).code == 2
    assert terminal("template", "check", tmp_path / "apa.toml", "--kind", "surat-pesanan").json["ok"] is True


def test_it_works_in_an_empty_folder(empty_terminal: Terminal, tmp_path: Path) -> None:
    assert len(empty_terminal("template", "list", user=None).json["templates"]) == 16
    out = tmp_path / "bast.pdf"
    assert empty_terminal("template", "preview", "bast", "--out", out, user=None).code == 0
    assert out.read_bytes().startswith(b"%PDF")
