"""`ssh`: keys of the answers, a list by named columns, matching a product, who may."""

from __future__ import annotations

from tests.cli.terminal import Terminal


def test_a_list_comes_in_is_found_and_matched(terminal: Terminal) -> None:
    path = terminal.folder.parent / "ssh.csv"
    path.write_text("No;Isi;Sat;Rp\nX-1;Kertas merek lain;rim;61.000\nX-2;Tanpa harga;rim;-5\n", encoding="utf-8")
    refused = terminal("ssh", "import", path)
    assert (refused.code, refused.error["code"]) == (6, "import.columns_unknown")
    columns = ("--column", "code=No", "--column", "name=Isi", "--column", "unit=Sat", "--column", "price=Rp")
    came = terminal("ssh", "import", path, "--year", 2026, "--source", "Perbup Uji", *columns)
    assert came.code == 0
    assert came.json.items() >= {"added": 1, "rejected": 1, "year": 2026, "source": "Perbup Uji"}.items()
    again = terminal("ssh", "import", path, "--year", 2026, "--source", "Perbup Uji")
    assert again.json.items() >= {"added": 0, "unchanged": 1}.items()
    assert terminal("ssh", "list").json["lists"][0]["rows"] == 1
    found = terminal("ssh", "search", "kertas", user="pejabat").json["items"]
    assert [(one["code"], one["price"], one["with_tax"]) for one in found] == [("X-1", 61_000, True)]
    matched = terminal("ssh", "match", "mbizmarket:SKU-1", "X-1", user="pejabat").json["ceiling"]
    assert matched["matched_by"] == "person"
    assert terminal("ssh", "match", "mbizmarket:SKU-1", "--none").json["ceiling"] is None
    assert terminal("ssh", "match", "mbizmarket:SKU-1", "tidak-ada").code == 4
    assert terminal("ssh", "import", path, user="bendahara").code == 8
