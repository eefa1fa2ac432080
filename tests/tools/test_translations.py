"""The English texts are complete and made from the source of now."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from PySide6.QtCore import QLibraryInfo, QTranslator

from tools.environment import DEVELOPMENT
from tools.translations import BUILT, TRANSLATIONS, problems, release, unfinished

SAMPLE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="id">
<context><name>Home</name>
<message><source>Pesanan baru</source><translation>New order</translation></message>
<message><source>Anggaran</source><translation type="unfinished"></translation></message>
<message><source>Kosong</source><translation></translation></message>
<message numerus="yes"><source>%n barang</source>
<translation><numerusform>%n item</numerusform><numerusform>%n items</numerusform></translation></message>
</context>
</TS>
"""


def test_unfinished_and_empty_texts_are_named(tmp_path: Path) -> None:
    (tmp_path / "a.ts").write_text(SAMPLE, encoding="utf-8")
    assert unfinished(tmp_path / "a.ts") == ["Anggaran", "Kosong"]


def test_a_catalogue_is_built_the_same_each_time(tmp_path: Path) -> None:
    (tmp_path / "a.ts").write_text(SAMPLE, encoding="utf-8")
    for name in ("one.qm", "two.qm"):
        release(DEVELOPMENT, tmp_path / "a.ts", tmp_path / "deep" / name)
    assert (tmp_path / "deep" / "one.qm").read_bytes() == (tmp_path / "deep" / "two.qm").read_bytes()


def test_translations_are_complete_and_fresh() -> None:
    assert problems(DEVELOPMENT) == []


@pytest.mark.parametrize("catalogue", sorted(TRANSLATIONS.glob("*.ts")), ids=lambda path: path.name)
def test_each_catalogue_is_built(catalogue: Path) -> None:
    assert (BUILT / f"{catalogue.stem}.qm").is_file()


def test_qts_own_texts_are_the_ones_that_qt_asks_for() -> None:
    """Each text of qtbase_id.ts has a place in Qt: another language that Qt ships translates it too."""
    german = QTranslator()
    assert german.load("qtbase_de", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    ours = QTranslator()
    assert ours.load(str(BUILT / "qtbase_id.qm"))
    for context in ElementTree.parse(TRANSLATIONS / "qtbase_id.ts").iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            source = message.findtext("source") or ""
            assert german.translate(name, source), f"Qt does not ask for {name}: {source}"
            assert ours.translate(name, source) == message.findtext("translation")
