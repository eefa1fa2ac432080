"""`practice create|reset` as people and scripts call them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from blangkon_desktop.bootstrap.program import Program
from blangkon_desktop.cli.app import build_app, run


def call(*arguments: str) -> int:
    """Run the command line as a process of its own would: nothing stays open; its exit code."""
    opened: list[Program] = []

    def make_services(data_dir: Path | None) -> Program:
        opened.append(Program(data_dir))
        return opened[-1]

    try:
        return run(build_app(make_services, lambda *_rest, **_more: {}), arguments)
    finally:
        for program in opened:
            program.close()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A data folder to be, with the practice password in the environment."""
    monkeypatch.setenv("BLANGKON_PASSWORD", "latihan")
    monkeypatch.setenv("BLANGKON_NOW", "2026-11-20T09:00:00+07:00")
    return str(tmp_path / "data")


def test_create_answers_as_the_contract_says(folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    size = ("--products", "120", "--vendors", "20", "--seed", "7")
    assert call("--data-dir", folder, "--json", "practice", "create", *size) == 0
    answer = json.loads(capsys.readouterr().out)
    assert (answer["products"], answer["vendors"], answer["orders"]) == (120, 20, 14)
    assert answer["seconds"] >= 0
    assert call("--data-dir", folder, "--json", "practice", "create", *size) == 5
    assert json.loads(capsys.readouterr().err)["error"]["code"] == "office.already_there"


@pytest.mark.parametrize(("language", "said"), [("id", "dinaikkan"), ("en", "was raised")])
def test_says_that_the_size_was_raised(
    folder: str, language: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ("practice", "create", "--products", "1", "--vendors", "1")
    assert call("--data-dir", folder, "--lang", language, *arguments) == 0
    assert said in capsys.readouterr().out


def test_only_trainer_and_administrator_reset(folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert call("--data-dir", folder, "practice", "create", "--products", "80", "--vendors", "17") == 0
    assert call("--data-dir", folder, "--as", "bendahara", "practice", "reset") == 8
    assert call("--data-dir", folder, "--as", "pelatih", "--json", "practice", "reset") == 0
    assert json.loads(capsys.readouterr().out.splitlines()[-1])["products"] == 80


def test_wrong_sizes_are_wrong_usage(folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert call("--data-dir", folder, "practice", "create", "--products", "0") == 2
    assert call("--data-dir", folder, "practice", "create", "--products", "banyak") == 2
    assert not (Path(folder) / "office.db").exists()
    assert "Traceback" not in capsys.readouterr().err
