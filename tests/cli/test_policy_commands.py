"""The commands about policy files, as somebody meets them who writes or reads one."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from blangkon_desktop.domain.text import Language
from tests.cli.test_rules_commands import refused, run
from tests.rules import BATANG, batang_text, changed

PAYMENT = '[[row]]\nrule = "payment.up_limit"'


def written(folder: Path, text: str, name: str = "draft.toml") -> str:
    """A file with a text."""
    (folder / name).write_text(text, encoding="utf-8")
    return str(folder / name)


def test_list_names_the_file_and_holds_the_rows_in_force() -> None:
    listed = run("policy", "list")
    assert listed.payload["policies"][0]["version"] == "2024-03"
    assert listed.payload["rows"]
    assert "* Aturan Batang 2024-03" in listed.text
    assert listed.text.count("\n") < 6


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "id",
            ["yang berlaku pada 3 Juni 2024", "Tarif PPN: 11%", "1 April 2022 s.d. 31 Desember 2024"],
        ),
        ("en", ["in force on 3 June 2024", "PPN rate: 11%", "1 April 2022 to 31 December 2024", "10 days: 9 Feb"]),
    ],
)
def test_show_tells_the_rows_of_a_day_in_words_with_source_and_certainty(language: Language, told: list[str]) -> None:
    shown = run("policy", "show", "--date", "2024-06-03", language=language)
    assert {"11%"} == {row["value"] for row in shown.payload["rows"] if row["rule"] == "ppn.rate"}
    assert all(
        row["source"] and row["certainty"] for kind in ("rows", "bands", "channels") for row in shown.payload[kind]
    )
    for part in told:
        assert part in shown.text
    assert "(?)" in shown.text
    json.dumps(shown.payload)


def test_every_row_of_a_day_is_told() -> None:
    shown = run("policy", "show", "--date", "2026-11-24")
    rows = [row for kind in ("rows", "bands", "channels") for row in shown.payload[kind]]
    assert sum(line.startswith("  ") and not line.startswith("      ") for line in shown.text.splitlines()) == len(rows)


def test_a_day_before_all_rules_says_so() -> None:
    assert "Tidak ada aturan" in run("policy", "show", "--date", "1900-01-01").text


def test_check_names_each_line_and_ends_with_2(tmp_path: Path) -> None:
    assert run("policy", "check", str(BATANG)).payload["ok"] is True
    bad = written(tmp_path, changed('certainty = "source"', 'certainty = "sure"'), "bad.toml")
    answer = run("policy", "check", bad)
    assert (answer.payload["ok"], answer.code) == (False, 2)
    assert f"bad.toml:{answer.payload['problems'][0]['line']}:" in answer.text
    assert "1 hal perlu diperbaiki" in answer.text


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00", b"PK\x03\x04" + bytes(200), b"{}", b"<html>", b"id = "])
def test_check_of_what_is_no_policy(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "x.toml"
    file.write_bytes(content)
    try:
        content.decode()
    except UnicodeDecodeError:
        assert refused("policy", "check", str(file)).code == "file.unreadable"
        return
    answer = run("policy", "check", str(file))
    assert answer.code == 2
    assert answer.payload["problems"]


def test_check_reads_a_file_that_an_editor_of_windows_saved(tmp_path: Path) -> None:
    file = tmp_path / "windows.toml"
    file.write_bytes(b"\xef\xbb\xbf" + batang_text().replace("\n", "\r\n").encode())
    assert run("policy", "check", str(file)).payload == {
        **run("policy", "check", str(BATANG)).payload,
        "file": "windows.toml",
        "policy": {**run("policy", "check", str(BATANG)).payload["policy"], "origin": "windows.toml"},
    }


def test_diff_tells_each_field_that_changed(tmp_path: Path) -> None:
    text = changed(
        "value = 50_000_000\nvalid_from = 2018-03-22",
        "value = 10_000_000\nvalid_from = 2018-03-22\nvalid_to = 2026-12-31",
        after=PAYMENT,
    )
    text += PAYMENT + '\nvalue = 20_000_000\nvalid_from = 2027-01-01\nsource = "Perbup"\ncertainty = "source"\n'
    answer = run("policy", "diff", str(BATANG), written(tmp_path, text))
    (changed_row,) = answer.payload["changed"]
    assert (changed_row["name"], changed_row["fields"]) == ("payment.up_limit @2018-03-22", ["value", "valid_to"])
    assert [item["name"] for item in answer.payload["added"]] == ["payment.up_limit @2027-01-01"]
    assert "value: 50000000 → 10000000" in answer.text
    assert "valid_to: — → 2026-12-31" in answer.text
    assert "+ payment.up_limit @2027-01-01: 20000000" in answer.text


def test_diff_of_a_file_with_itself_and_with_a_broken_one(tmp_path: Path) -> None:
    assert "sama" in run("policy", "diff", str(BATANG), str(BATANG)).text
    error = refused("policy", "diff", str(BATANG), written(tmp_path, "row = 5"))
    assert (error.code, error.exit_code) == ("policy.invalid", 2)
    assert "draft.toml" in error.title.id
    assert error.data["problems"]
