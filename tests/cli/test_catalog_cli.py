"""The catalogue's commands: keys of the answers, options, roles, and queries line by line."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import typer

from blangkon_desktop.cli import catalog
from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.people import Role
from blangkon_desktop.domain.text import Language
from blangkon_desktop.usecases.browse_catalogue import CatalogueDesk
from tests.catalogue_shop import catalogue_in, desk_of, mbizmarket_file, mbizmarket_row, own_file

PAGE_KEYS = {"total", "total_is_exact", "items", "elapsed_ms"}


@dataclass
class Run:
    """A context that keeps what was emitted and which roles were asked for."""

    desk: CatalogueDesk
    language: Language = "id"
    payload: Any = None
    json: bool = False
    text: str = ""
    roles: tuple[Role, ...] | None = None

    def emit(self, payload: Any, text: str) -> None:
        self.payload, self.text = payload, text

    def catalogue(self) -> CatalogueDesk:
        return self.desk

    def sign_in(self, *roles: Role) -> None:
        self.roles = roles

    def __call__(self, *arguments: object) -> Any:
        app = typer.Typer()
        catalog.register(app)
        app.callback()(lambda: None)
        typer.main.get_command(app).main(["catalog", *map(str, arguments)], standalone_mode=False, obj=self)
        return self.payload


@pytest.fixture
def run(tmp_path: Path) -> Iterator[Run]:
    with catalogue_in(tmp_path) as catalogue:
        yield Run(desk_of(catalogue, tmp_path))


@pytest.fixture
def filled(run: Run, tmp_path: Path) -> Run:
    lines = ("tisera;1;Map kuning;Toko;V;500;;buah", "tisera;2;Map biru;Toko;V;700;777;buah")
    run("import", own_file(tmp_path / "isi.csv", *lines))
    run("import", mbizmarket_file(tmp_path / "sku.csv", mbizmarket_row("SKU9 220416", "Lem <b>kayu</b>")))
    return run


def test_import_answers_with_its_counts(run: Run, tmp_path: Path) -> None:
    path = own_file(tmp_path / "isi.csv", "tisera;1;Map;Toko;V;500", "tisera;2;Lem;Toko;V;x")
    answer = run("import", path, "--format", "blangkon-csv", "--channel", "tisera")
    assert {key: answer[key] for key in ("read", "added", "changed", "unchanged", "rejected")} == {
        "read": 2,
        "added": 1,
        "changed": 0,
        "unchanged": 0,
        "rejected": 1,
    }
    assert Path(answer["rejects_file"]).is_file()
    assert answer["seconds"] >= 0
    assert run.roles == (Role.ADMIN,)
    assert "2 baris dibaca" in run.text
    assert answer["rejects_file"] in run.text


def test_a_trial_says_that_nothing_changed(run: Run, tmp_path: Path) -> None:
    run.language = "en"
    run("import", own_file(tmp_path / "isi.csv", "tisera;1;Map;Toko;V;500"), "--dry-run")
    assert "was not changed" in run.text
    assert run("info")["products"] == 0


def test_search_answers_with_a_page_and_a_cursor(filled: Run) -> None:
    answer = filled("search", "map", "--limit", 1)
    assert set(answer) == PAGE_KEYS | {"cursor"}
    assert (answer["total"], answer["items"][0]["id"]) == (2, "tisera:1")
    following = filled("search", "map", "--limit", 1, "--cursor", answer["cursor"])
    assert [item["id"] for item in following["items"]] == ["tisera:2"]
    assert following["cursor"] is None
    assert filled.roles == ()


@pytest.mark.parametrize(
    ("options", "skus"),
    [
        (("--channel", "mbizmarket"), ["SKU9 220416"]),
        (("--channel", "mbizmarket", "--channel", "tisera", "--max-price", "Rp 600"), ["1"]),
        (("--min-price", "701", "--sort", "price"), ["2", "SKU9 220416"]),
        (("--category", "kertas"), ["SKU9 220416"]),
        (("--region", "contoh", "--never-bought"), ["SKU9 220416"]),
        (("--pdn",), []),
        (("--umkk",), []),
        (("--only", "tkdn-25"), []),
        (("--only", "in-stock", "--vendor", "tisera:V"), ["1", "2"]),
    ],
)
def test_options_narrow_the_search(filled: Run, options: tuple[str, ...], skus: list[str]) -> None:
    assert [item["sku"] for item in filled("search", "", *options)["items"]] == skus


def test_the_filters_are_counted_where_asked_for(filled: Run) -> None:
    counts = filled("search", "map", "--facets")["facets"]
    assert counts["channels"]["tisera"] == 2
    assert counts["marks"]["in-stock"] == 2
    assert counts["marks"]["tkdn-40"] == 0
    assert counts["vendors"] == [{"vendor_id": "tisera:V", "name": "Toko", "products": 2}]
    assert (counts["lowest"], counts["highest"]) == (500, 777)
    assert "Toko 2" in filled.text


def test_a_price_that_is_no_number_is_refused(filled: Run) -> None:
    with pytest.raises(InvalidInput):
        filled("search", "map", "--max-price", "murah")


def test_queries_line_by_line(filled: Run, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    lines = b'map\n\n"*\r\n\xff\xfe\n' + b"k" * 200_000 + b'\n{"text": 1}\nLEM kay'
    source = io.TextIOWrapper(io.BytesIO(lines))
    monkeypatch.setattr("sys.stdin", source)
    filled("search", "--stdin", "--limit", "1")
    answers = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [answer["total"] for answer in answers] == [2, 3, 0, 0, 0, 0, 1]
    assert all(set(answer) == PAGE_KEYS for answer in answers)


def test_one_product_and_its_like(filled: Run) -> None:
    assert filled("show", "mbizmarket:SKU9 220416")["name"] == "Lem <b>kayu</b>"
    assert "Rp189.810" in filled.text
    answer = filled("compare", "tisera:1", "--limit", 5)
    assert answer["reference"]["id"] == "tisera:1"
    assert [(o["id"], o["difference"], o["difference_percent"]) for o in answer["offers"]] == [("tisera:2", 277, 55.4)]
    assert "acuan" in filled.text


def test_info_counts_channels_and_bytes(filled: Run) -> None:
    answer = filled("info")
    assert (answer["products"], answer["vendors"]) == (3, 2)
    assert answer["channels"] == {"gratis-ongkir": 0, "mbizmarket": 1, "tisera": 2, "ekatalog-lokal": 0}
    assert answer["bytes"] > 0
    assert answer["built_at"].startswith("2026-11-24")


def test_the_template_can_be_filled_and_imported(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "isi.csv"
    assert run("template", path)["format"] == "blangkon-csv"
    assert run("import", path)["read"] == 0
    with path.open("a", encoding="utf-8") as file:
        file.write("tisera;1;Map;Toko;;1500\n")
    assert run("import", path)["added"] == 1


def test_a_catalogue_is_handed_on_and_taken(filled: Run, tmp_path: Path) -> None:
    folder = tmp_path / "kunci"
    made = filled("segments", "build", folder)
    assert {"state", "scope", "made_at", "products", "vendors", "steps", "all_bytes"} <= set(made)
    assert (made["written"], made["products"], made["scope"], made["steps"]) == ("base", 3, "all", 0)
    assert list(filled.roles or ()) == [Role.ADMIN]
    assert filled("segments", "build", folder)["written"] == "nothing"
    assert filled("segments", "verify", folder)["ok"]
    assert not filled.roles
    took = filled("segments", "apply", folder)
    assert (took["whole"], took["segments"], took["import"]["unchanged"]) == (True, 1, 3)
    assert filled("segments", "apply", folder)["import"] is None
    assert "sudah ada" in filled.text


class Terminal(io.StringIO):
    """A stderr that somebody looks at."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize("answers_json", [False, True])
def test_on_a_terminal_an_import_tells_how_far_it_is(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answers_json: bool
) -> None:
    seen = Terminal()
    monkeypatch.setattr("sys.stderr", seen)
    run.json = answers_json
    run("import", own_file(tmp_path / "isi.csv", *(f"tisera;{n};Map {n};Toko;V;500" for n in range(5_000))))
    assert ("5.000 baris dibaca" in seen.getvalue()) is not answers_json
