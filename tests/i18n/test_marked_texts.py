"""Every text of the program is marked for its English: found in the source itself, so also where no tour passes."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

OURS = set(
    re.findall(
        "[a-z]+",
        """
        yang belum tidak untuk dengan sudah ini atau dapat akan oleh sampai menunggu tinggal hanya dari dan di ke pada
        barang pesanan penerimaan pembayaran hari ada bila agar saat lagi semua harga jumlah nomor tanggal berkas orang
        alasan pilih isi tulis simpan batal buka tutup kirim cari catat nama terlambat denda
        """,
    )
)
"""Words that hardly an Indonesian text of a screen does without; none is English."""

MARKS = {"tr", "translate", "Sentence"}
EXEMPT = {
    "tour/journey.py": "file names of pictures, and what the tour types",
    "glossary.py": "the terms themselves; their explanations are marked",
    "order_wizard/saving.py": "a note that is stored with the order, in the office's language",
}


def words(text: str) -> set[str]:
    """The words of a text, without what stands in brackets or between marks: names and terms."""
    return set(re.findall(r"[a-z]+", re.sub(r"\([^)]*\)|“[^”]*”|\{[^}]*\}", "", text.lower())))


def called(node: ast.Call) -> str:
    """The name of what is called."""
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def unmarked(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Indonesian literals that nobody marked, docstrings left out: line and text."""
    spared: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            spared.add(id(node.value))
        elif isinstance(node, ast.Call) and called(node) in MARKS:
            spared |= {id(part) for part in ast.walk(node)}
    for node in ast.walk(tree):
        text = node.value if isinstance(node, ast.Constant) and id(node) not in spared else None
        if isinstance(node, ast.Constant) and isinstance(text, str) and words(text) & OURS:
            yield node.lineno, text


def half_sentences(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """English halves of a Sentence that are empty, or Indonesian: line and text."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and called(node) == "Sentence":
            halves = [text_of(part) for part in [*node.args, *(word.value for word in node.keywords)]][:2]
            if len(halves) == 2 and halves[0] and (not halves[1] or words(halves[1]) & OURS - {"pesanan"}):
                yield node.lineno, halves[1]


def text_of(node: ast.expr) -> str:
    """A literal's text, `{}` where a value goes in or where it is computed."""
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else "{}"


def test_each_text_of_the_window_is_marked(root: Path) -> None:
    ui = root / "src" / "blangkon_desktop" / "ui"
    found = [
        f"{path.relative_to(ui)}:{line}: {text}"
        for path in sorted(ui.rglob("*.py"))
        if path.relative_to(ui).as_posix() not in EXEMPT
        for line, text in unmarked(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert found == []


def test_each_sentence_has_its_english(root: Path) -> None:
    package = root / "src" / "blangkon_desktop"
    found = [
        f"{path.relative_to(package)}:{line}: {text}"
        for path in sorted(package.rglob("*.py"))
        for line, text in half_sentences(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert found == []


@pytest.mark.parametrize(
    ("source", "lines"),
    [
        ('self.tr("Pesanan baru")', []),
        ('translate("Rooms", "Pesanan")', []),
        ('"""Pesanan yang belum dibayar."""', []),
        ('label("Pesanan baru")', [1]),
        ('x = f"{n} pesanan"', [1]),
        ('label("orders-list")', []),
    ],
)
def test_what_counts_as_unmarked(source: str, lines: list[int]) -> None:
    assert [line for line, _ in unmarked(ast.parse(source))] == lines


@pytest.mark.parametrize(
    ("source", "lines"),
    [
        ('Sentence("Belum ada.", "Nothing yet.")', []),
        ('Sentence(id="Belum ada.", en="")', [1]),
        ('Sentence(f"{n} hari", f"{n} hari")', [1]),
        ("Sentence(one.id, one.en)", []),
        ('Sentence("", "")', []),
    ],
)
def test_what_counts_as_half_a_sentence(source: str, lines: list[int]) -> None:
    assert [line for line, _ in half_sentences(ast.parse(source))] == lines
