"""The wording is checked when it is loaded, and a mistake is told with its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from blangkon_desktop.documents.surat_pesanan import LAYOUT
from blangkon_desktop.documents.templates import Wording, fill, load_wording
from blangkon_desktop.domain.errors import InvalidInput
from blangkon_desktop.platform.assets import asset_root

SUPPLIED = asset_root() / "templates" / "surat_pesanan.toml"


def loaded(path: Path) -> Wording:
    return load_wording(path, LAYOUT.expected)


def test_the_supplied_wording_uses_every_field_and_has_terms_two_to_ten() -> None:
    wording = loaded(SUPPLIED)
    texts = " ".join([*wording.phrases.values(), *(clause.text for clause in wording.clauses)])
    assert len(wording.clauses) == 9
    assert {name for name in LAYOUT.fields if f"{{{name}}}" in texts} == LAYOUT.fields


def test_values_are_filled_in_once() -> None:
    assert fill("{a} dan {b}", {"a": "{b}", "b": "x"}) == "{b} dan x"


@pytest.mark.parametrize(
    ("old", "new", "where"),
    [
        ("{garansi}", "{garansie}", "clause 5 text: {garansie}"),
        ("{garansi}", "{garansi", "clause 5 text: { }"),
        ("{garansi}", "{garansi!r}", "clause 5 text: { }"),
        ('label = "Sanksi"', 'label = ""', "clause 8 label"),
        ('label = "Sanksi"', "label = 7", "clause 8 label"),
        ('opening = "Yang', 'pembuka = "Yang', "phrases: opening, pembuka"),
        ('heading = "SURAT PESANAN"', "", "heading"),
        ("[[clause]]", "[[klausul]]", "[[clause]]"),
        ("[phrases]", "[phrases", "line"),
    ],
)
def test_a_mistake_is_refused_with_its_place(tmp_path: Path, old: str, new: str, where: str) -> None:
    path = tmp_path / "surat_pesanan.toml"
    path.write_text(SUPPLIED.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    with pytest.raises(InvalidInput) as caught:
        loaded(path)
    assert caught.value.code == "template.invalid"
    assert where in str(caught.value.data["where"])
    line = int(str(caught.value.data["line"]))
    wrong = path.read_text(encoding="utf-8").splitlines()[line - 1]
    assert not line or new[:7] in wrong or wrong.startswith(("text", "label", "[")), wrong


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b'version = "1"'])
def test_other_files_are_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "surat_pesanan.toml"
    path.write_bytes(content)
    with pytest.raises(InvalidInput):
        loaded(path)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput):
        loaded(tmp_path / "none.toml")
