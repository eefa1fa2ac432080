"""Words that must not be mixed up: the PPK who commits, and the PPK-SKPD who verifies payments.

An office has both, and on a text about money the bare three letters could be either. So there the first is written out,
and the second is always written out wherever he is named.
"""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator

import pytest

from tests.architecture.tree import ROOT, Module, source_modules

SAYING = {"Sentence", "tr", "translate", "malformed"}
"""Calls whose literal arguments people read."""
BARE = re.compile(r"\bPPK\b(?!-SKPD)(?!\))")
SPELLED = ("Pejabat Pembuat Komitmen", "commitment officer")
OTHER, OTHER_SPELLED = re.compile(r"\bPPK[- ]SKPD\b"), "Pejabat Penatausahaan Keuangan"
MONEY = re.compile(
    r"\b(?:\w*bayar\w*|SPM|SPP|SP2D|SPJ|\w*verifika\w*|tagihan|\w*tagih|kuitansi|\w*cair\w*|bendahara|keuangan|\w*pajak|NTPN"
    r"|pay\w*|paid|bill\w*|treasur\w*|verif\w*|disburs\w*|tax\w*|finance)\b",
    re.IGNORECASE,
)
MONEY_PLACES = re.compile(r"(?:^|[/_])(?:pay|paying|payment|bill|billing|tax|treasur)")
"""Modules whose every text is about paying."""


def literal(node: ast.expr) -> str:
    """The text of a string or an f-string, what is filled in left out; "" for anything else."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(literal(part) if isinstance(part, ast.Constant) else "…" for part in node.values)
    return ""


def sayings(module: Module) -> Iterator[tuple[int, str]]:
    """Each text for people with its line."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in SAYING:
                for argument in node.args:
                    if text := literal(argument):
                        yield node.lineno, text


def printed(module: Module) -> Iterator[tuple[int, str]]:
    """Each literal of a module that makes papers, its explanations left out."""
    explained = {id(node.value) for node in ast.walk(module.tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in explained:
            yield node.lineno, node.value


def is_ambiguous(text: str, *, about_money: bool = False) -> bool:
    """Whether a bare PPK could be read as the other one."""
    if not BARE.search(text) or any(words.casefold() in text.casefold() for words in SPELLED):
        return False
    return about_money or MONEY.search(text) is not None


def everything() -> list[tuple[str, str, bool]]:
    """Place, text, and whether the place is about money, for all texts of the program and its papers."""
    found = []
    for module in source_modules():
        path = module.short.removeprefix("src/blangkon_desktop/")
        money = MONEY_PLACES.search(path) is not None
        found += [(f"{module.short}:{number}", text, money) for number, text in sayings(module)]
        if path.startswith("documents/"):  # a paper names the office in full
            found += [(f"{module.short}:{number}", text, True) for number, text in printed(module)]
    for template in sorted((ROOT / "resources" / "templates").glob("*.toml")):
        tomllib.loads(template.read_text(encoding="utf-8"))
        lines = template.read_text(encoding="utf-8").splitlines()
        found += [(f"{template.name}:{at}", text, True) for at, text in enumerate(lines, 1) if not text.startswith("#")]
    return found


def test_texts_about_money_do_not_say_the_bare_letters() -> None:
    assert not [f"{place} {text}" for place, text, money in everything() if is_ambiguous(text, about_money=money)]


def test_the_finance_officer_is_always_written_out() -> None:
    assert not [
        f"{place} {text}" for place, text, _ in everything() if OTHER.search(text) and OTHER_SPELLED not in text
    ]


@pytest.mark.parametrize(
    ("text", "ambiguous"),
    [
        ("Kirim ke PPK", False),
        ("Menunggu verifikasi PPK", True),
        ("PPK memeriksa SPM", True),
        ("Sesudah diperiksa PPK dapat ditagih.", True),
        ("Ask the PPK to verify the payment.", True),
        ("Pejabat Pembuat Komitmen (PPK) menyetujui, lalu dibayar.", False),
        ("PPK-SKPD (Pejabat Penatausahaan Keuangan) memeriksa SPM", False),
        ("the commitment officer (PPK) pays nothing", False),
        ("Bayar dengan KKPD", False),
    ],
)
def test_what_counts_as_ambiguous(text: str, ambiguous: bool) -> None:
    assert is_ambiguous(text) == ambiguous


def test_the_reader_sees_plain_and_filled_in_texts() -> None:
    source = 'self.tr("a")\nSentence(f"b {x} c", "d")\ntranslate("Context", "e")\nprint("f")'
    module = Module("sample", ROOT)
    module.__dict__["tree"] = ast.parse(source)
    assert [text for _, text in sayings(module)] == ["a", "b … c", "d", "Context", "e"]
