"""`init`, `user`, signing in."""

from __future__ import annotations

import pytest

from tests.cli.terminal import Said, Terminal
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


LETTER = ("--kind", "plh", "--letter", "800/17/2026", "--letter-date", "2026-11-23", "--from", "2026-11-24")


def stand_in(terminal: Terminal, user: str = "penyimpan", *more: str) -> Said:
    office = ("--for", "ppk", "--role", "ppk")
    return terminal("user", "stand-in", "add", user, *office, *LETTER, "--to", "2026-11-26", *more)


def test_a_user_is_changed_ended_and_reopened(terminal: Terminal) -> None:
    changed = terminal(
        "user", "change", "ppk", "--rank", "Pembina, IV/a", "--position", "Sekretaris", "--role", "ppk,pa"
    ).json["users"][0]
    assert (changed["rank"], changed["position"], changed["roles"]) == ("Pembina, IV/a", "Sekretaris", ["pa", "ppk"])
    assert changed["name"] == "Ratna Wulandari"
    assert terminal("user", "change", "ppk", "--no-role").json["users"][0]["roles"] == []
    ended = terminal("user", "end", "ppk2", "--reason", "pensiun").json["users"][0]
    assert (ended["state"], ended["ended_on"], ended["end_reason"]) == ("ended", "2026-11-24", "pensiun")
    assert ended["own_roles"] == ["pejabat-pengadaan", "ppk"]
    assert terminal("user", "list", user="ppk2").error["code"] == "people.ended"
    assert "diakhiri 24-11-2026" in terminal("user", "list", as_json=False).out
    assert terminal("user", "reopen", "ppk2", "--reason", "kembali").json["users"][0]["state"] == "active"
    assert terminal("user", "list", user="ppk2").code == 0


@pytest.mark.parametrize(
    ("arguments", "code", "error"),
    [
        (("user", "change", "admin", "--role", "ppk"), 3, "people.last_admin"),
        (("user", "change", "siapa", "--name", "X"), 4, "people.unknown"),
        (("user", "change", "ppk", "--role", "raja"), 2, "people.unknown_role"),
        (("user", "end", "admin", "--reason", "x"), 3, "people.last_admin"),
        (("user", "end", "ppk", "--reason", " "), 2, "people.reason_missing"),
        (("user", "reopen", "ppk", "--reason", "x"), 5, "people.already_so"),
        (("user", "stand-in", "end", "ppk", "--reason", "x"), 2, "stand_in.unnamed"),
        (("user", "stand-in", "end", "--id", "x", "--reason", "x"), 4, "stand_in.unknown"),
        (("user", "stand-in", "list", "--date", "besok"), 2, "usage.date"),
    ],
)
def test_refusals_of_the_roster(terminal: Terminal, arguments: tuple[str, ...], code: int, error: str) -> None:
    refused = terminal(*arguments)
    assert (refused.code, refused.error["code"]) == (code, error)


def test_a_stand_in_by_letter_from_the_first_day_to_an_early_end(terminal: Terminal) -> None:
    given = stand_in(terminal, "penyimpan", "--reason", "dinas luar").json["stand_ins"][0]
    assert {key: given[key] for key in ("user", "for", "role", "kind", "letter", "from", "to", "ended_early")} == {
        "user": "penyimpan", "for": "ppk", "role": "ppk", "kind": "plh", "letter": "800/17/2026",
        "from": "2026-11-24", "to": "2026-11-26", "ended_early": False,
    }  # fmt: skip
    rows = {row["user"]: row for row in terminal("user", "list").json["users"]}
    assert (rows["penyimpan"]["roles"], rows["penyimpan"]["own_roles"]) == (["penyimpan", "ppk"], ["penyimpan"])
    assert rows["penyimpan"]["stand_ins"] == [given]
    assert "Plh. Pejabat Pembuat Komitmen" in terminal("user", "list", as_json=False).out
    refused = stand_in(terminal, "pptk")
    assert (refused.code, refused.error["code"]) == (5, "stand_in.overlaps")
    assert terminal("user", "stand-in", "list", "--date", "2026-11-27").json == {"stand_ins": []}
    ended = terminal(
        "user", "stand-in", "end", "penyimpan", "--for", "ppk", "--role", "ppk", "--reason", "kembali"
    ).json["stand_ins"][0]
    assert (ended["to"], ended["ended_early"], ended["end_reason"]) == ("2026-11-24", True, "kembali")
    terminal.clock.advance(24 * 3600)
    assert terminal("user", "stand-in", "list", "--date", "2026-11-25").json == {"stand_ins": []}
    listed = terminal("user", "stand-in", "list", as_json=False).out
    assert "24-11-2026" in listed
    rows = {row["user"]: row for row in terminal("user", "list").json["users"]}
    assert rows["penyimpan"]["roles"] == ["penyimpan"]


def test_a_plt_has_no_last_day_until_it_gets_one(terminal: Terminal) -> None:
    given = terminal(
        "user", "stand-in", "add", "penyimpan", "--for", "bendahara", "--role", "bendahara", "--kind", "plt",
        "--letter", "821/3/2026", "--letter-date", "2026-11-02", "--from", "2026-11-03",
    ).json["stand_ins"][0]  # fmt: skip
    assert given["to"] is None
    assert "belum diakhiri" in terminal("user", "stand-in", "list", as_json=False).out
    ended = terminal(
        "user", "stand-in", "end", "--id", given["id"], "--on", "2026-11-02", "--reason", "salah orang"
    ).json["stand_ins"][0]
    assert ended["to"] == "2026-11-02"
    assert "tidak berlaku" in terminal("user", "stand-in", "list", as_json=False).out


@pytest.mark.parametrize(
    "change", [("--kind", "raja"), ("--role", "raja"), ("--letter-date", "2026-11-25"), ("--to", "2026-11-23")]
)
def test_letters_that_cannot_be_are_wrong_usage(terminal: Terminal, change: tuple[str, str]) -> None:
    assert stand_in(terminal, "penyimpan", *change).code == 2


def test_only_the_administrator_records_stand_ins_and_everybody_sees_them(terminal: Terminal) -> None:
    assert terminal("user", "stand-in", "list", user="pptk").code == 0
    refused = terminal(
        "user", "stand-in", "add", "pptk", "--for", "ppk", "--role", "ppk", *LETTER, "--to", "2026-11-26", user="ppk"
    )
    assert refused.code == 8
