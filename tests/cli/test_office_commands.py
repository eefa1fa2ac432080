"""`init`, `user`, signing in."""

from __future__ import annotations

import pytest

from tests.cli.terminal import Terminal
from tests.offices import SATKER


def init(terminal: Terminal, **more: object) -> object:
    options = {"office": "Dinas Uji", "satker": SATKER, "year": 2026, "admin": "admin", **more}
    return terminal("init", *[part for name, value in options.items() for part in (f"--{name}", value)], user=None)


def test_a_new_office_and_its_people(empty_terminal: Terminal) -> None:
    made = init(empty_terminal).json  # type: ignore[attr-defined]
    assert set(made) == {"office_id", "device_id", "data_dir"}
    added = empty_terminal("user", "add", "ppk", "--name", "Ratna", "--nip", "198001012005011003", "--role", "ppk,pa")
    assert added.json["users"][0]["roles"] == ["pa", "ppk"]
    listed = empty_terminal("user", "list", user="ppk").json["users"]
    assert [row["user"] for row in listed] == ["admin", "ppk"]


def test_an_office_is_made_once(terminal: Terminal) -> None:
    refused = init(terminal)
    assert (refused.code, refused.error["code"]) == (5, "office.already_there")  # type: ignore[attr-defined]


def test_commands_in_an_empty_folder_say_what_to_do(empty_terminal: Terminal) -> None:
    refused = empty_terminal("order", "list")
    assert (refused.code, refused.error["code"]) == (4, "office.not_created")
    assert refused.error["next_step"]


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("user", "add", "x", "--name", "X", "--role", "raja"), 2),
        (("user", "add", "pejabat", "--name", "X", "--role", "ppk"), 5),
        (("user", "add", "a b", "--name", "X", "--role", "ppk"), 2),
        (("user", "add", "x", "--name", "X", "--role", "ppk", "--nip", "12ab"), 2),
        (("user", "passwd", "tidak-ada"), 4),
        (("tidak-ada",), 2),
        (("order", "show"), 2),
    ],
)
def test_wrong_usage_has_its_exit_code(terminal: Terminal, arguments: tuple[str, ...], code: int) -> None:
    refused = terminal(*arguments)
    assert refused.code == code
    assert refused.error["next_step"]
    assert "Traceback" not in refused.err


def test_only_the_administrator_adds_people(terminal: Terminal) -> None:
    assert terminal("user", "add", "x", "--name", "X", "--role", "ppk", user="ppk").code == 8


def test_a_changed_password_counts_at_once(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BLANGKON_NEW_PASSWORD", "kata-sandi-baru")
    assert terminal("user", "passwd", user="ppk").json == {"user": "ppk"}
    assert terminal("user", "list", user="ppk").code == 8
    monkeypatch.setenv("BLANGKON_PASSWORD", "kata-sandi-baru")
    assert terminal("user", "list", user="ppk").code == 0


def test_five_wrong_passwords_bring_a_wait_that_ends(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    right = "rahasia-benar"
    monkeypatch.setenv("BLANGKON_PASSWORD", "salah")
    codes = [terminal("user", "list").error["code"] for _ in range(6)]
    assert codes == ["signin.wrong"] * 5 + ["signin.wait"]
    monkeypatch.setenv("BLANGKON_PASSWORD", right)
    assert terminal("user", "list").error["data"]["seconds"] > 0
    terminal.clock.advance(31)
    assert terminal("user", "list").code == 0


def test_unknown_users_get_the_answer_of_wrong_passwords(terminal: Terminal) -> None:
    assert terminal("user", "list", user="siapa").error["code"] == "signin.wrong"
    assert terminal("user", "list", user=None).error["code"] == "signin.no_user"


def test_errors_speak_both_languages_as_text(terminal: Terminal) -> None:
    assert "tidak cocok" in terminal("user", "list", user="siapa", as_json=False).err
    english = terminal("--lang", "en", "user", "list", user="siapa", as_json=False)
    assert "don't match" in english.err
    assert english.out == ""
