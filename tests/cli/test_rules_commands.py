"""The commands of the rules: options, JSON, readable text, and errors with their code."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import typer

from blangkon_desktop.cli import rules
from blangkon_desktop.domain.errors import BlangkonError
from blangkon_desktop.domain.policy import Policy
from blangkon_desktop.domain.text import Language
from blangkon_desktop.store.policy_folder import PolicyFolder
from blangkon_desktop.usecases.manage_policies import PolicyDesk
from tests.fakes import FixedClock
from tests.rules import BATANG, batang


@dataclass
class Run:
    """A context that keeps what was emitted."""

    language: Language = "id"
    payload: Any = None
    text: str = ""
    code: int = field(default=0)
    folder: Path = Path("no-folder")

    def emit(self, payload: Any, text: str) -> None:
        self.payload, self.text = payload, text

    def policy(self) -> Policy:
        return batang()

    def policies(self) -> PolicyDesk:
        return PolicyDesk(PolicyFolder(BATANG, self.folder), FixedClock())


def run(*arguments: str, language: Language = "id") -> Run:
    """One command, with what it answered and its exit code."""
    app = typer.Typer()
    rules.register(app)
    context = Run(language)
    found = typer.main.get_command(app).main(list(arguments), standalone_mode=False, obj=context)
    context.code = found if isinstance(found, int) else 0
    return context


def refused(*arguments: str) -> BlangkonError:
    """The error that a command ends with."""
    with pytest.raises(BlangkonError) as caught:
        run(*arguments)
    return caught.value


def test_route_answers_with_outcome_and_reasons() -> None:
    answer = run("route", "--value", "Rp49.850.000", "--date", "2026-05-04")
    assert (answer.payload["outcome"], answer.payload["value"]) == ("marketplace", 49_850_000)
    assert "Rp49.850.000" in answer.text
    assert "Sisa ruang: Rp150.000" in answer.text


def test_route_takes_kind_offers_and_rup() -> None:
    answer = run(
        *("route", "--value", "200000001", "--date", "2025-04-30", "--kind", "construction"),
        *("--available", "", "--rup", "608", "--explain"),
        language="en",
    )
    assert (answer.payload["outcome"], answer.payload["rup"]) == ("direct-purchase-spse", "608")
    assert "SPSE" in answer.text
    assert "Perpres 46/2025" in answer.text


EDGES = [
    (10_000_000, "2026-05-04"),
    (50_000_000, "2026-09-01"),
    (50_000_001, "2024-03-05"),
    (100_000_001, "2025-04-29"),
    (100_000_001, "2025-04-30"),
    (200_000_001, "2026-08-31"),
    (400_000_001, "2027-09-01"),
]


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("kind", ["goods", "services", "catering", "construction", "consulting"])
@pytest.mark.parametrize("available", ["marketplace,ekatalog-lokal", "ekatalog-lokal", "marketplace", ""])
def test_route_explains_every_edge_in_both_languages(language: Language, kind: str, available: str) -> None:
    foreign = (" karena ", " tidak ", "nilai") if language == "en" else (" because ", " does not ", "the value")
    for value, day in EDGES:
        options = ("--value", str(value), "--date", day, "--kind", kind, "--available", available)
        answer = run("route", *options, "--explain", language=language)
        items = answer.payload["items"]
        assert [item["code"] for item in items[:3]] == ["way", "officer", "proof"]
        assert [item["code"] for item in items[3:]] == [item["code"] for item in answer.payload["requirements"]]
        told = [item["text"] for item in (*items, *answer.payload["warnings"], *answer.payload["notices"])]
        assert all(part in answer.text for part in (*told, *(item["source"] for item in items)))
        own = " ".join(item["text"].split("—")[0] for item in items)
        assert not any(word in own for word in foreign), own
        inside = answer.payload["outcome"] in ("marketplace", "ekatalog-lokal")
        assert inside == bool(answer.payload["channels"])
        assert inside or "Blangkon" in answer.text.splitlines()[0]


def test_route_uses_the_day_of_this_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BLANGKON_NOW", "2027-09-01T08:00")
    answer = run("route", "--value", "1000")
    assert answer.payload["date"] == "2027-09-01"
    assert [item["code"] for item in answer.payload["warnings"]] == ["toko-daring-transition-ended"]


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("route", "--value", "0"), "route.value_not_positive"),
        (("route", "--value", "-5"), "route.value_not_positive"),
        (("route", "--value", "lots"), "money.unreadable"),
        (("route", "--value", "5", "--date", "yesterday"), "rules.wrong_field"),
        (("route", "--value", "5", "--available", "bazar"), "route.unknown_channel"),
        (("terbilang", "-1"), "terbilang.negative"),
        (("terbilang", "x"), "money.unreadable"),
        (("tax", "--price", "5"), "rules.wrong_field"),
        (("tax", "--collector", "treasurer"), "rules.wrong_field"),
        (("tax", "--price", "5", "--collector", "treasurer", "--vendor", "kiosk"), "rules.wrong_field"),
        (("tax", "--price", "5", "--collector", "bank"), "tax.unknown_choice"),
        (("tax", "--price", "5", "--collector", "treasurer", "--kind", "gift"), "tax.unknown_choice"),
    ],
)
def test_wrong_usage_has_exit_code_2(arguments: tuple[str, ...], code: str) -> None:
    error = refused(*arguments)
    assert (error.code, error.exit_code) == (code, 2)
    assert error.next_step.id


def test_terbilang() -> None:
    answer = run("terbilang", "1001000")
    assert answer.payload == {"words": "satu juta seribu", "words_rupiah": "satu juta seribu rupiah"}
    assert answer.text == "satu juta seribu rupiah"


def test_tax_by_options() -> None:
    answer = run(
        *("tax", "--price", "11100000", "--inclusive", "--kind", "goods", "--vendor", "pkp", "--npwp"),
        *("--collector", "treasurer", "--date", "2026-11-24"),
    )
    assert (answer.payload["dpp"], answer.payload["treasurer_deposits"]) == (10_000_000, 1_250_000)
    assert "PMK 131/2024" in answer.text


def test_tax_of_a_small_enterprise_and_without_npwp() -> None:
    base = ("tax", "--price", "5000000", "--collector", "treasurer", "--date", "2026-11-24")
    assert run(*base, "--vendor", "umkm").payload["pph"]["amount"] == 25_000
    assert run(*base, "--exclusive", "--no-npwp").payload["pph"]["rate"] == "3%"


def test_tax_by_file_with_or_without_the_case_around_it(tmp_path: Path) -> None:
    payment = {
        "date": "2026-11-24",
        "object": "catering",
        "vendor": {"form": "cv"},
        "amount": 5_500_000,
        "collector": "treasurer",
        "settings": {"pph23_catering_base": "gross"},
    }
    file = tmp_path / "payment.json"
    for content in (payment, {"id": "T26", "kind": "tax", "input": payment}):
        file.write_text(json.dumps(content), encoding="utf-8")
        assert run("tax", "--file", str(file)).payload["pph"]["amount"] == 110_000


def test_rules_eval_answers_each_case(tmp_path: Path) -> None:
    file = tmp_path / "cases.json"
    file.write_text('[{"id": "B", "kind": "terbilang", "input": {"amount": 11}}]', encoding="utf-8")
    answer = run("rules", "eval", str(file))
    assert answer.payload == [{"id": "B", "result": {"words": "sebelas", "words_rupiah": "sebelas rupiah"}}]
    assert "sebelas" in answer.text


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"[", "file.not_json"),
        (b'{"id": 1}', "rules.wrong_field"),
        (b"\xff\xfe", "file.unreadable"),
        (b"[" * 200_000, "file.not_json"),
        (b"1" * 10_000, "file.not_json"),
    ],
)
def test_a_malformed_file_is_refused(tmp_path: Path, content: bytes, code: str) -> None:
    file = tmp_path / "cases.json"
    file.write_bytes(content)
    error = refused("rules", "eval", str(file))
    assert (error.code, error.exit_code) == (code, 2)


def test_a_file_that_is_not_there_is_not_found(tmp_path: Path) -> None:
    error = refused("rules", "eval", str(tmp_path / "none.json"))
    assert (error.code, error.exit_code) == ("file.not_found", 4)


def test_terbilang_goes_beyond_what_an_order_may_cost() -> None:
    assert run("terbilang", "1000000000000000").payload["words"] == "seribu triliun"
    assert refused("terbilang", "1" * 25).code == "terbilang.too_large"
