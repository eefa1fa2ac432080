"""The policy file: what it answers on a day, and what it refuses with the line named."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from blangkon_desktop.domain.catalogue import Channel, PurchaseKind
from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.domain.policy import load_policy, policy_label, up_to_text
from blangkon_desktop.domain.policy_rows import rate_of, rate_text
from blangkon_desktop.domain.policy_rules import LADDERS, RULES
from tests.rules import MAY_2026, batang, batang_text, changed, line_of


def problems(text: str) -> list[tuple[int, str]]:
    """The problems that a text is refused for, as (line, English text)."""
    with pytest.raises(InvalidInput) as caught:
        load_policy(text, "draft.toml")
    assert caught.value.code == "policy.invalid"
    assert "draft.toml" in caught.value.title.id
    return [(item["line"], item["text_en"]) for item in caught.value.data["problems"]]


def test_the_policy_that_comes_with_the_program_names_itself() -> None:
    policy = batang()
    assert (policy.id, policy.version, policy.name) == ("batang", "2024-03", "Aturan Batang 2024-03")
    assert policy_label(policy, "pasal 1") == "Aturan Batang 2024-03, pasal 1"
    assert {row.code for row in policy.channels} == set(Channel)


def test_every_rule_has_a_row_today_with_source_and_certainty() -> None:
    policy = batang()
    for rule in RULES:
        row = policy.row(rule, date(2026, 11, 24))
        assert row.basis.source
        assert row.basis.certainty in ("source", "memory")


@pytest.mark.parametrize(
    ("rule", "day", "rate"),
    [
        ("ppn.rate", date(2022, 3, 31), Fraction(10, 100)),
        ("ppn.rate", date(2022, 4, 1), Fraction(11, 100)),
        ("ppn.rate", date(2024, 12, 31), Fraction(11, 100)),
        ("ppn.rate", date(2025, 1, 1), Fraction(12, 100)),
        ("lateness.daily_rate", MAY_2026, Fraction(1, 1000)),
        ("target.umkk", MAY_2026, Fraction(40, 100)),
    ],
)
def test_the_row_of_the_day_decides(rule: str, day: date, rate: Fraction) -> None:
    assert batang().rate(rule, day) == rate


def test_rules_that_an_order_needs_have_the_values_of_the_office() -> None:
    policy = batang()
    assert policy.amount("payment.up_limit", MAY_2026) == 50_000_000
    assert policy.flag("separation.approve_own_draft", MAY_2026) is False
    assert policy.flag("separation.pay_own_approval", MAY_2026) is False
    assert policy.codes("budget.override_roles", MAY_2026) == ("pa", "kpa")
    assert policy.codes("kuitansi.signers", MAY_2026) == ("pa", "pptk", "bendahara", "penerima")
    assert policy.text("kuitansi.sum", MAY_2026) == "gross"
    assert policy.text("lateness.base", MAY_2026) == "late-part"
    assert policy.amount("countdown.approval_days", MAY_2026) == 3
    assert policy.amount("countdown.vendor_answer_days", MAY_2026) == 3
    assert policy.text("inspection.by", MAY_2026) == "ppk"
    assert policy.text("split.obvious", MAY_2026) == "acknowledge"


@pytest.mark.parametrize(
    ("day", "targets"),
    [
        (date(2026, 2, 10), ["15%", "40%", "60%", "90%"]),
        (date(2026, 2, 11), ["15%", "45%", "70%", "100%"]),
        (date(2026, 11, 24), ["15%", "45%", "70%", "100%"]),
    ],
)
def test_the_absorption_targets_of_batang_hold_from_the_day_they_were_set(day: date, targets: list[str]) -> None:
    row = batang().row("target.absorption", day)
    assert list(batang().texts("target.absorption", day).values()) == targets
    assert ("Setda Kabupaten Batang" in row.basis.source) == (row.basis.certainty == "source")


def test_a_day_before_all_rules_has_no_row() -> None:
    with pytest.raises(InvalidInput) as caught:
        batang().row("ppn.rate", date(1980, 1, 1))
    assert caught.value.code == "policy.no_row"
    assert caught.value.data == {"rule": "ppn.rate", "date": "1980-01-01"}


def test_an_optional_limit_is_absent_before_its_first_day() -> None:
    assert batang().limit("requirement.hps_above", date(2025, 4, 29)) is None
    assert batang().limit("requirement.hps_above", date(2025, 4, 30)) == 100_000_000


def test_asking_for_a_rule_that_nobody_knows_is_a_bug() -> None:
    with pytest.raises(KeyError):
        batang().find("ppn.speed", MAY_2026)


def test_an_office_may_override_a_value_by_its_name_with_underscores() -> None:
    changed_policy = batang().override({"ppn_threshold_basis": "inclusive", "split_window_days": 14})
    assert changed_policy.text("ppn.threshold_basis", MAY_2026) == "inclusive"
    assert changed_policy.amount("split.window_days", MAY_2026) == 14
    assert batang().text("ppn.threshold_basis", MAY_2026) == "exclusive"


@pytest.mark.parametrize("settings", [{"no_such_rule": 1}, {"split_window_days": "7"}, {"split_window_days": True}])
def test_an_unknown_or_wrong_setting_is_refused(settings: dict[str, object]) -> None:
    with pytest.raises(InvalidInput, match=r"policy\.unknown_setting"):
        batang().override(settings)


@pytest.mark.parametrize("ladder", sorted(LADDERS))
@pytest.mark.parametrize("kind", list(PurchaseKind))
def test_ladders_begin_at_the_first_rupiah_and_never_end(ladder: str, kind: PurchaseKind) -> None:
    steps = batang().steps(ladder, MAY_2026, kind)
    assert steps[0].over == 0
    assert steps[-1].up_to is None


def test_a_gap_between_bands_is_named_by_line() -> None:
    text = changed("over = 50_000_000", "over = 50_000_001", after="valid_to = 2024-03-05")
    found = problems(text)
    assert any("gap from Rp50.000.001" in message for _, message in found)
    assert {line for line, _ in found} <= {line_of(text, "over = 50_000_001") + offset for offset in range(-4, 1)}


def test_an_overlap_between_bands_is_named_by_line() -> None:
    text = changed("over = 200_000_000", "over = 150_000_000", after='id = "officer.ppk"')
    line = line_of(text, "[[band]]", after='id = "officer.pejabat-pengadaan"')
    assert any(at == line and "overlaps the band below" in message for at, message in problems(text))


def test_a_ladder_without_an_upper_end_missing_is_named() -> None:
    text = changed("over = 200_000_000\n", "over = 200_000_000\nup_to = 900_000_000\n", after='id = "proof.agreement"')
    assert any("no band above Rp900.000.000" in message for _, message in problems(text))


def test_bands_that_end_without_a_successor_are_named() -> None:
    text = changed("valid_from = 2026-09-01", "valid_from = 2026-09-02", after='id = "officer.pokja-pemilihan"')
    assert any("2026-09-01" in message for _, message in problems(text))


def test_overlapping_dates_of_one_rule_are_named_by_line() -> None:
    text = changed("valid_to = 2022-03-31", "valid_to = 2022-04-01", after='rule = "ppn.rate"')
    assert [message for _, message in problems(text)] == [
        f"ppn.rate: the dates from 2022-04-01 overlap those of line {line_of(text, '[[row]]', after='# PPN')}."
    ]


def test_a_gap_between_the_dates_of_one_rule_is_named() -> None:
    text = changed("valid_to = 2022-03-31", "valid_to = 2022-03-30", after='rule = "ppn.rate"')
    assert any("no row is in force after 2022-03-30" in message for _, message in problems(text))


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('source = "UU PPN Pasal 7"', 'source = " "', "“source” is empty"),
        ('source = "UU PPN Pasal 7"\n', "", "“source” is missing"),
        ('certainty = "source"', 'certainty = "sure"', "certainty must be"),
        ('certainty = "source"\n', "", "“certainty” is missing"),
        ('value = "10%"', 'value = "ten"', "ppn.rate must be a rate such as"),
        ('value = "10%"', "value = 10", "ppn.rate must be a rate such as"),
        ('value = "10%"', 'value = "10%"\nfraction = 1', "“fraction” is not known here"),
        ("valid_from = 1984-04-01", 'valid_from = "1984-04-01"', "“valid_from” has a value of the wrong type"),
        ("valid_from = 1984-04-01", "valid_from = 1984-04-01T00:00:00", "“valid_from” has a value of the wrong type"),
        ("valid_from = 1984-04-01", "valid_from = 2023-04-01", "valid_to lies before valid_from"),
        ('rule = "ppn.rate"', 'rule = "ppn.rat"', "“ppn.rat” is not a known rule"),
    ],
)
def test_a_wrong_row_is_refused_with_a_line_inside_it(old: str, new: str, said: str) -> None:
    text = changed(old, new, after='[[row]]\nrule = "ppn.rate"')
    start = line_of(text, "[[row]]", after="# PPN")
    found = [line for line, message in problems(text) if said in message]
    assert found
    assert start <= found[0] <= start + 6


@pytest.mark.parametrize(
    ("rule", "value"),
    [
        ("budget.override_roles", '["pa", "bupati"]'),
        ("budget.override_roles", '["pa", "pa"]'),
        ("kuitansi.signers", '["camat"]'),
        ("route.kinds", '["gifts"]'),
        ("route.value_of", '["goods", "tip"]'),
        ("split.series_exempt", '["speed"]'),
        ("deposit_code.ppn", '"411211/920"'),
        ("deposit_code.ppn", '"411211-9200"'),
        ("deposit.deadlines", '{ ppn-up = "soon", ppn-ls = "days-0", pph-up = "days-7", pph-ls = "days-0" }'),
        ("deposit.deadlines", '{ ppn-up = "next-month-32", ppn-ls = "days-0", pph-up = "days-7", pph-ls = "days-0" }'),
        ("deposit.deadlines", '{ ppn-up = "days-7" }'),
        ("letter.pattern", '"000.3.2/{jenis}/{tahun}"'),
        ("letter.pattern", '"{urut}/{camat}"'),
        ("inspection.by", '"camat"'),
    ],
)
def test_a_value_that_the_program_could_not_use_is_refused(rule: str, value: str) -> None:
    row = f'\n[[row]]\nrule = "{rule}"\nvalue = {value}\nvalid_from = 2000-01-01\nvalid_to = 2000-01-02\n'
    text = batang_text() + row + 'source = "S"\ncertainty = "source"\n'
    assert any(message.startswith(f"{rule} must be") for _, message in problems(text))


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('ladder = "route"', 'ladder = "rout"', "not a known ladder"),
        ('gives = "marketplace"', 'gives = "shop"', "not a known gives"),
        ("up_to = 50_000_000", "up_to = 0", "up_to is not above over"),
        ("over = 0", "over = true", "wrong type"),
        ('article = "pasal 1"', 'kinds = ["gifts"]', "kind of purchase"),
        ('article = "pasal 1"', 'officer = "mayor"', "not a known officer"),
    ],
)
def test_a_wrong_band_is_refused(old: str, new: str, said: str) -> None:
    assert any(said in message for _, message in problems(changed(old, new, after='id = "route.marketplace"')))


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('code = "tisera"', 'code = "tokopasar"', "not a known code"),
        ('group = "marketplace"', 'group = "toko"', "not a known group"),
        ('code = "mbizmarket"', 'code = "gratis-ongkir"', "overlap"),
        ("transition_from = 2026-09-01\n", "", "transition_from is missing"),
    ],
)
def test_a_wrong_channel_is_refused(old: str, new: str, said: str) -> None:
    assert any(said in message for _, message in problems(changed(old, new)))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('source = "UU PPN Pasal 7"', 'source = "UU\\u001b[2J"'),
        ('source = "UU PPN Pasal 7"', 'source = "UU\\nPasal 7"'),
        ('rule = "ppn.rate"', 'rule = "\\u001b[2J"'),
        ('rule = "ppn.rate"', '"\\u001b[2J" = 1\nrule = "ppn.rate"'),
        ('value = "10%"', 'value = "\\u001b[2J"'),
    ],
)
def test_signs_that_a_terminal_would_obey_are_refused_and_not_repeated(old: str, new: str) -> None:
    found = problems(changed(old, new, after='[[row]]\nrule = "ppn.rate"'))
    assert found
    assert all(message.isprintable() for _, message in found)


def test_a_file_that_is_too_large_is_not_even_read() -> None:
    assert problems(batang_text() + "#" * 1024 * 1024) == [(1, "The policy file is larger than 1 MiB.")]


def test_a_missing_rule_is_named() -> None:
    text = batang_text().replace('rule = "stamp.duty"', 'rule = "payment.up_limit"')
    assert (1, "The rule stamp.duty is missing.") in problems(text)


def test_a_missing_head_or_foreign_key_is_named() -> None:
    text = changed('version = "2024-03"', "release = 3")
    assert problems(text)[0][1] == "“version” must be a text."
    assert any(message == "“release” is not known." and line == 9 for line, message in problems(text))


def test_text_that_is_not_toml_is_refused_with_its_line() -> None:
    text = changed('version = "2024-03"', "version = = 1")
    assert problems(text) == [(9, "This line is not valid TOML.")]


def test_an_empty_file_is_refused() -> None:
    assert len(problems("")) >= 3


@pytest.mark.parametrize("text", ["1.5%", "0.5%", "12%", "100%", "2.65%", "0%"])
def test_a_rate_reads_and_writes_the_same(text: str) -> None:
    assert rate_text(rate_of(text)) == text


@pytest.mark.parametrize("text", ["", "1,5%", "-1%", "11/0", "1.5", "%"])
def test_a_rate_of_another_shape_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        rate_of(text)


def test_a_ceiling_is_written_in_millions() -> None:
    assert up_to_text(200_000_000) == "Rp200 juta"
    assert up_to_text(50_000_001) == "Rp50.000.001"


def test_one_gap_is_told_once() -> None:
    text = (
        batang_text().replace("over = 50_000_000", "over = 50_000_001").replace('ladder = "direct"', 'ladder="direct"')
    )
    route_only = [message for _, message in problems(text) if message.startswith("route")]
    assert len(route_only) == 3
    assert len({line for line, message in problems(text) if message.startswith("route")}) == 3


@pytest.mark.parametrize("text", ["a = " + "[" * 100_000, "a = " + "1" * 10_000, "\x00", "[[row]]", "row = [1]"])
def test_hostile_text_is_refused_too(text: str) -> None:
    assert problems(text)


def test_a_table_without_a_needed_key_is_refused() -> None:
    text = changed('q4 = "90%"', 'q5 = "90%"')
    wanted = 'target.absorption must be a table of rates such as { a = "15%" }, with q1, q2, q3, q4'
    assert any(wanted in message for _, message in problems(text))
    with pytest.raises(InvalidInput):
        batang().override({"pph21_bands": {}})


def test_the_last_day_of_the_calendar_means_no_end() -> None:
    text = changed("valid_from = 2026-09-01", "valid_from = 2026-09-01\nvalid_to = 9999-12-31", after='"officer.pokja')
    assert load_policy(text, "x").band("officer", 300_000_000, date(9999, 12, 31)).gives == "pokja-pemilihan"
